// Ships to the browser with the program designer: keep it small.
import { readRecipe, recipeVersion, refusal, writeRecipe } from './recipe.ts';
import type { Migrations, Recipe, RecipeResult, Refusal } from './recipe.ts';
import { crc32 } from './text.ts';

/** Begins the part after `#` of each link that holds a plan. The version follows. */
const prefix = 'plan-';

/** Characters of the longest link that is made or read. Every browser takes it; some chats and mails do not. */
export const longestLink = 16_000;

/** From here on the reader is told that some mail and chat programs cut a link. */
export const longLink = 2000;

/** Characters of the longest text inside a link, so that a small link cannot unpack to gigabytes. */
const longestText = 400_000;

export interface ShareLink {
  readonly ok: true;
  /** With its `#`: to be put after the address of the program designer. */
  readonly hash: string;
  /** What to know before sending it; undefined when there is nothing. */
  readonly note?: string;
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
}

/** Reads a stream to its end, or stops when it gives more than `most` bytes. */
async function bytesOf(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      await reader.cancel();
      throw new Error('The link unpacks to too much.');
    }
    parts.push(value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function through(bytes: Uint8Array<ArrayBuffer>, transform: CompressionStream | DecompressionStream, most: number) {
  return bytesOf(new Blob([bytes]).stream().pipeThrough(transform), most);
}

const canPack = (): boolean => typeof CompressionStream === 'function' && typeof DecompressionStream === 'function';

/**
 * A link that holds the whole plan in its part after `#`, which no browser sends to a server:
 * `#plan-1.<checksum>.<data>`. The data are the JSON of the recipe, deflated by the browser itself and written in
 * base64url; a browser that cannot deflate writes them plainly, marked by `~`.
 *
 * Give it a recipe without the client's name unless the reader wants the name in the link.
 */
export async function toShareLink(recipe: Recipe): Promise<ShareLink | Refusal> {
  const json = new TextEncoder().encode(JSON.stringify(writeRecipe(recipe)));
  const data = canPack()
    ? toBase64Url(await through(json, new CompressionStream('deflate-raw'), Infinity))
    : `~${toBase64Url(json)}`;
  const hash = `#${prefix}${recipeVersion}.${crc32(data)}.${data}`;
  if (hash.length > longestLink || json.length > longestText) {
    return refusal(
      'limits',
      'This plan has too many changes to fit into a link. Save it to a file and send the file instead.',
    );
  }
  return {
    ok: true,
    hash,
    ...(hash.length > longLink && {
      note: `This link has ${hash.length} characters. Some mail and chat programs cut off links of more than ${longLink}; send the file instead if it does not open.`,
    }),
  };
}

/** True when the part after `#` says that it holds a plan, so that a link to a heading is left alone. */
export function isShareLink(hash: string): boolean {
  return hash.startsWith(`#${prefix}`);
}

const kept = 'What you had here is unchanged.';
const cut = `This link is damaged: it was cut off or changed on its way. ${kept} Ask for it again, or for the file.`;

/**
 * The recipe in a link, whatever the address holds; never throws. Hand the recipe to `openRecipe`.
 *
 * @param hash `location.hash`.
 */
export async function readShareLink(hash: string, migrations: Migrations = {}): Promise<RecipeResult> {
  if (!isShareLink(hash)) {
    return refusal('foreign', `This address holds no plan. ${kept} A link to a plan has “#${prefix}” in it.`);
  }
  if (hash.length > longestLink) {
    return refusal('limits', `This link is longer than any that this site makes. ${kept} Ask for the file instead.`);
  }
  const parts = /^#plan-(\d{1,4})\.(.*)$/s.exec(hash);
  if (!parts) return refusal('damaged', cut);
  const version = Number(parts[1]);
  // A newer version may be packed otherwise, so nothing of it is looked at.
  if (version > recipeVersion) return told(readRecipe({}, version, 'link'));
  const packed = /^([\da-f]{8})\.(~?)([\w-]+)$/.exec(parts[2] ?? '');
  if (!packed) return refusal('damaged', cut);
  const [, sum = '', plain = '', data = ''] = packed;
  if (crc32(plain + data) !== sum) return refusal('damaged', cut);
  if (plain === '' && !canPack()) {
    return refusal(
      'limits',
      `This browser is too old to open links with a plan. ${kept} Ask for the file, or use a newer browser.`,
    );
  }
  let value: unknown;
  try {
    const bytes = fromBase64Url(data);
    const json = plain === '' ? await through(bytes, new DecompressionStream('deflate-raw'), longestText) : bytes;
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json));
  } catch {
    return refusal('damaged', cut);
  }
  return told(readRecipe(value, version, 'link', migrations));
}

function told(result: RecipeResult): RecipeResult {
  return result.ok ? result : refusal(result.kind, `${result.message} ${kept}`);
}
