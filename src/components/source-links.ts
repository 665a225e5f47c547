import { assessmentSources } from '../opt/assessment-sources.ts';
import { sources } from '../opt/sources.ts';
import type { Source } from '../opt/sources.ts';

const byId = new Map(([...sources, ...assessmentSources] as readonly Source[]).map((source) => [source.id, source]));

/** The source with this id; throws when there is none. */
export function getSource(id: string): Source {
  const source = byId.get(id);
  if (!source) throw new Error(`No source "${id}" in src/opt/sources.ts or src/opt/assessment-sources.ts.`);
  return source;
}

/** The source's entry on the page of sources. */
export function sourceHref(id: string): string {
  return `/about/sources/#${id.toLowerCase()}`;
}

/** The source's title; chapters of the textbook in short: `NASM textbook, 7th edition, chapter 21`. */
export function sourceName(id: string): string {
  const chapter = /^T7-(\d+)$/.exec(id)?.[1];
  return chapter === undefined ? getSource(id).title : `NASM textbook, 7th edition, chapter ${chapter}`;
}
