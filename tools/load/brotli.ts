import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Whether a host would compress a file: texts, not fonts and pictures, which are compressed already. */
export const isCompressible = (file: string): boolean =>
  /^\.(?:html|css|js|json|svg|xml|txt|webmanifest)$/.test(path.extname(file));

/** The bytes of a text as a host sends them that packed it ahead of time. */
export const brotliBytesOf = (data: Uint8Array): Uint8Array =>
  brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: data.length } });
