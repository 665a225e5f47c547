import { getSource } from '../opt/all-sources.ts';

/** The source's title; chapters of the textbook in short: `NASM textbook, 7th edition, chapter 21`. */
export function sourceName(id: string): string {
  const chapter = /^T7-(\d+)$/.exec(id)?.[1];
  return chapter === undefined ? getSource(id).title : `NASM textbook, 7th edition, chapter ${chapter}`;
}
