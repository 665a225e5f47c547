/**
 * The content security policy of a page, computed from its finished HTML: nothing is allowed but what the page uses.
 * It must be the last change to a page: a later byte in a script would be refused by every browser.
 */
import { createHash } from 'node:crypto';
import { applyEdits, textInside, valueOf, writeAttribute, writtenElements } from './html-edits.ts';
import type { Element } from './html-edits.ts';

/** Script types that browsers run or obey; any other type is data. */
const runTypes = new Set(['', 'module', 'text/javascript', 'application/javascript', 'importmap', 'speculationrules']);

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const unique = (texts: readonly string[]) => [...new Set(texts)].sort();

const isOther = (address: string | undefined) => address !== undefined && /^(?:[a-z][a-z\d+.-]*:)?\/\//i.test(address);

/** What no page of this site may hold, since no policy lets it work. Throws with what to do instead. */
function refuse(element: Element, page: string): void {
  const handler = element.attrs.find(({ name }) => /^on/i.test(name));
  const say = (fault: string, remedy: string): never => {
    throw new Error(`${page}: ${fault} The content security policy would block it. ${remedy}`);
  };
  if (handler) {
    say(
      `<${element.tagName}> has ${handler.name}="${handler.value}".`,
      'Listen for the event in a script of src/client.',
    );
  }
  for (const { name, value } of element.attrs) {
    if (['href', 'src', 'action', 'formaction'].includes(name) && /^\s*javascript:/i.test(value)) {
      say(`${name}="${value}" of <${element.tagName}> is a script.`, 'Use a button and a script of src/client.');
    }
  }
  if (['base', 'iframe', 'frame', 'object', 'embed', 'applet'].includes(element.tagName)) {
    say(`it has a <${element.tagName}>.`, 'Link to what it would hold.');
  }
  if (element.tagName === 'script' && isOther(valueOf(element, 'src'))) {
    say(`it loads the script "${valueOf(element, 'src')}".`, 'Bring the file into the project.');
  }
  if (valueOf(element, 'http-equiv')?.toLowerCase() === 'content-security-policy') {
    say('it has a policy already.', 'Only src/build/policy.ts writes one.');
  }
}

const written = /<meta http-equiv="content-security-policy" content="([^"]*)">/;

/**
 * Whether a finished page still carries the policy that its bytes ask for. A page changed after its policy was written
 * would be refused a script by every browser.
 */
export function holdsPolicy(html: string, page: string): boolean {
  const policy = written.exec(html)?.[1];
  return policy !== undefined && policy === policyOf(html.replace(written, ''), page);
}

/** The policy for a page's HTML. Throws when the page holds what no policy of ours lets work. */
export function policyOf(html: string, page: string): string {
  return policyFor(writtenElements(html), page);
}

function policyFor(elements: readonly Element[], page: string): string {
  for (const element of elements) refuse(element, page);
  const all = (name: string) => elements.filter(({ tagName }) => tagName === name);
  const scripts = all('script').filter((script) => runTypes.has((valueOf(script, 'type') ?? '').toLowerCase()));
  const inline = scripts.filter((script) => valueOf(script, 'src') === undefined).map(textInside);
  const hasFiles = scripts.some((script) => valueOf(script, 'src') !== undefined);
  const styles = all('style').map(textInside);
  const rels = all('link').map((link) => valueOf(link, 'rel') ?? '');
  const hasSheets = rels.some((rel) => /\bstylesheet\b/i.test(rel));
  const attributes = elements.flatMap((element) => valueOf(element, 'style') ?? []);

  const directive = (name: string, sources: readonly string[]) =>
    sources.length === 0 ? [] : [[name, ...sources].join(' ')];
  return [
    "default-src 'none'",
    // WebAssembly is for the search, which a script file of the page fetches.
    ...directive('script-src', [...(hasFiles ? ["'self'", "'wasm-unsafe-eval'"] : []), ...unique(inline.map(hashOf))]),
    ...directive('style-src', [...(hasSheets ? ["'self'"] : []), ...unique(styles.map(hashOf))]),
    ...(attributes.length === 0
      ? []
      : directive('style-src-attr', ["'unsafe-hashes'", ...unique(attributes.map(hashOf))])),
    // Starlight's sheet draws marks from data: addresses.
    "img-src 'self' data:",
    ...(hasSheets ? ["font-src 'self'"] : []),
    ...(scripts.length > 0 ? ["connect-src 'self'"] : []),
    ...(rels.includes('manifest') ? ["manifest-src 'self'"] : []),
    ...(hasFiles ? ["worker-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
    "frame-src 'none'",
    "object-src 'none'",
  ].join('; ');
}

/**
 * The page with its policy, right after its `<meta charset>`. Throws when there is none, when something that the policy
 * is about stands before it, or when the page holds what the policy would block.
 */
export function withPolicy(html: string, page: string): string {
  const elements = writtenElements(html);
  const charset = elements.findIndex(
    (element) => element.tagName === 'meta' && valueOf(element, 'charset') !== undefined,
  );
  const place = elements[charset]?.sourceCodeLocation;
  if (!place) throw new Error(`${page} has no <meta charset>, after which its policy goes. Write it first in <head>.`);
  const early = elements.slice(0, charset).find(({ tagName }) => ['script', 'style', 'link'].includes(tagName));
  if (early) {
    throw new Error(
      `${page} has a <${early.tagName}> before its <meta charset>. The policy does not hold for what comes before it: write the <meta charset> first in <head>.`,
    );
  }
  const content = writeAttribute('content', policyFor(elements, page));
  return applyEdits(html, [
    {
      start: place.endOffset,
      end: place.endOffset,
      text: `<meta http-equiv="content-security-policy" ${content}>`,
    },
  ]);
}
