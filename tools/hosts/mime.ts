/** Which types a host may send for the files of the site. Written apart from `serve.ts`, which is looked at too. */
import path from 'node:path';

const octets = ['application/octet-stream', 'binary/octet-stream'];

/** Types that browsers take for each ending, best first. */
const accepted: Readonly<Record<string, readonly string[]>> = {
  '.css': ['text/css'],
  '.csv': ['text/csv'],
  '.html': ['text/html'],
  '.ico': ['image/x-icon', 'image/vnd.microsoft.icon'],
  '.ics': ['text/calendar'],
  '.jpg': ['image/jpeg'],
  '.js': ['text/javascript', 'application/javascript'],
  '.json': ['application/json'],
  '.pagefind': octets,
  '.pdf': ['application/pdf'],
  '.pf_fragment': octets,
  '.pf_index': octets,
  '.pf_meta': octets,
  '.png': ['image/png'],
  '.svg': ['image/svg+xml'],
  '.txt': ['text/plain'],
  '.wasm': ['application/wasm'],
  '.webmanifest': ['application/manifest+json'],
  '.webp': ['image/webp'],
  '.woff2': ['font/woff2'],
  '.xml': ['application/xml', 'text/xml'],
  '.zip': ['application/zip'],
};

/** Endings whose text is misread where the host names no character set, and nothing inside the file does. */
const needsCharset = new Set(['.txt', '.csv']);

/**
 * What is wrong with the `Content-Type` that came with a file, in one sentence; undefined when it is right.
 *
 * `bareText` lets text come without a character set, which some servers cannot be taught.
 */
export function typeFault(file: string, contentType: string | undefined, bareText = false): string | undefined {
  const ending = path.posix.extname(file).toLowerCase();
  const wanted = accepted[ending];
  if (wanted === undefined) return `no type is known for "${ending}": add it to tools/hosts/mime.ts`;
  if (contentType === undefined || contentType === '') return `it comes without a type; ${wanted[0]} is right`;
  const [essence = '', ...parameters] = contentType.split(';').map((part) => part.trim().toLowerCase());
  if (!wanted.includes(essence)) return `its type is "${contentType}"; ${wanted[0]} is right`;
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length);
  if (charset !== undefined && charset.replaceAll('"', '') !== 'utf-8') {
    return `its type says "${charset}"; the site is written in utf-8`;
  }
  if (charset === undefined && needsCharset.has(ending) && !bareText)
    return 'its type names no charset; utf-8 is right';
  return undefined;
}
