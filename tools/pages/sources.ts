/** Chapters as their authors wrote them, with the line of every part. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Node as YamlNode, YAMLMap } from 'yaml';
import { nameOfChapter } from '../../src/build/chapter-key.ts';

export { nameOfChapter };

/** Words of a file with the place they stand at. */
export interface Passage {
  readonly text: string;
  readonly line: number;
}

export interface Objective {
  readonly id: string;
  readonly line: number;
}

export interface Chapter {
  /** Path from the root of the repository. */
  readonly file: string;
  /** Where it is published. */
  readonly address: string;
  /** The first half of its objectives' ids: `phase-2` for `/phases/2/`. */
  readonly name: string;
  /** A chapter of the book; the home page and pages to look things up in are none. */
  readonly inBook: boolean;
  readonly covers: readonly string[];
  readonly objectives: readonly Objective[];
  /** Title, description and objectives: words of the frontmatter that readers see. */
  readonly frontmatterTexts: readonly Passage[];
  /** The MDX after the frontmatter. */
  readonly body: string;
  /** Line of the body's first letter in the file. */
  readonly bodyLine: number;
}

/** `model/index.mdx` -> `/model/`. */
export function addressOfChapter(relativeFile: string): string {
  const name = relativeFile.replace(/\.mdx?$/, '').replace(/(^|\/)index$/, '');
  return name === '' ? '/' : `/${name}/`;
}

const bodyAfter = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/;

/** A chapter from its file's text. Throws when the frontmatter is missing or is not YAML. */
export function toChapter(relativeFile: string, source: string): Chapter {
  const file = `src/content/docs/${relativeFile}`;
  const match = bodyAfter.exec(source);
  if (!match) throw new Error(`${file}: the frontmatter is missing. Begin with "---", the keys, and "---" again.`);
  const lines = new LineCounter();
  const document = parseDocument(match[1] ?? '', { lineCounter: lines });
  if (document.errors[0]) throw new Error(`${file}: the frontmatter is not YAML. ${document.errors[0].message}`);
  // The frontmatter begins on the file's second line.
  const lineOf = (node: unknown) => lines.linePos((node as YamlNode).range?.[0] ?? 0).line + 1;
  const root = document.contents as YAMLMap | null;
  const scalar = (map: YAMLMap | null, key: string): Passage | undefined => {
    const node = map?.get(key, true);
    return isScalar(node) ? { text: String(node.value), line: lineOf(node) } : undefined;
  };
  const items = (key: string) => {
    const node = root?.get(key, true);
    return isSeq(node) ? node.items : [];
  };
  const objectives = items('objectives').filter(isMap);
  const address = addressOfChapter(relativeFile);
  return {
    file,
    address,
    name: nameOfChapter(address),
    inBook: scalar(root, 'template')?.text !== 'splash' && scalar(root, 'reference')?.text !== 'true',
    covers: items('covers').flatMap((item) => (isScalar(item) ? [String(item.value)] : [])),
    objectives: objectives.map((map) => ({ id: scalar(map, 'id')?.text ?? '', line: lineOf(map) })),
    frontmatterTexts: [
      scalar(root, 'title'),
      scalar(root, 'description'),
      ...objectives.map((map) => scalar(map, 'text')),
    ].filter((passage) => passage !== undefined),
    body: source.slice(match[0].length),
    bodyLine: match[0].split('\n').length,
  };
}

function filesIn(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

/** Every chapter of the repository. */
export function readChapters(repository: string): Chapter[] {
  const folder = path.join(repository, 'src/content/docs');
  return filesIn(folder, /\.mdx?$/).map((file) => toChapter(file, readFileSync(path.join(folder, file), 'utf8')));
}
