import type { BankIndex } from '../learner/bank.ts';
import { inSite } from './root.ts';

/** A question as a list names it: its words without marks, and the address of the section that answers it. */
export interface Stem {
  readonly stem: string;
  readonly section: string;
}

/** By question id. */
export type Stems = Readonly<Record<string, Stem>>;

/** The bank as the map needs it: chapters, and which question belongs to which. */
export const mapAddress = inSite('/practice/map.json');
/** The whole index of the bank. */
export const bankAddress = inSite('/practice/bank.json');
export const stemsAddress = inSite('/practice/stems.json');

/** Fetches what this site's build wrote; rejects when it does not arrive whole. */
async function fetchJson<Content>(address: string, isWhole: (content: Content) => boolean): Promise<Content> {
  const reply = await fetch(address);
  if (!reply.ok) throw new Error(`${address} answered ${reply.status}.`);
  const content = (await reply.json()) as Content;
  // A public network's sign-in page may answer in the site's place.
  if (!isWhole(content)) throw new Error(`${address} is not what this site wrote.`);
  return content;
}

export const fetchBank = (address: string): Promise<BankIndex> =>
  fetchJson<BankIndex>(address, ({ questions, chapters }) => Array.isArray(questions) && Array.isArray(chapters));

export const fetchStems = (): Promise<Stems> =>
  fetchJson<Stems>(stemsAddress, (stems) => typeof stems === 'object' && !Array.isArray(stems));
