/** Which chapters show a disputed number, read from the chapters themselves, so that the list is never out of date. */
import type { DisputeId } from '../opt/disputes.ts';
import { findFact } from '../opt/facts.ts';
import type { PhaseNumber } from '../opt/types.ts';
import {
  activationTable,
  cardioTable,
  flexibilityTable,
  resistanceTable,
  skillTable,
} from '../tables/acute-variables.ts';
import { frequencyTable, phasesTable } from '../tables/model.ts';
import type { Table } from '../tables/table.ts';
import { sidebar } from './sidebar.ts';

/** A chapter as its author wrote it. */
export interface ChapterText {
  /** `/phases/2/` */
  readonly address: string;
  readonly body: string;
}

/** Pages that teach what a dispute is about without a dagger, since no single number of theirs is disputed. */
export const taughtElsewhere: Readonly<Partial<Record<DisputeId, readonly string[]>>> = {
  'core-sets': ['/phases/1/#activation'],
  'balance-power-reps': ['/phases/5/#activation'],
  'static-stretch-mechanism': ['/glossary/#autogenic-inhibition'],
  'core-groups': ['/glossary/#local-core-muscles'],
  'phase-3-name': ['/phases/3/#why'],
  'phases-before-power': ['/model/progression/#coach-rule', '/phases/5/#who'],
  'pad-or-roll': ['/ideas/proprioception/#surfaces'],
  'peak-power': ['/ideas/power/#curve'],
  periodization: ['/programming/planning-a-year/#how', '/about/evidence/#e28'],
  'cardio-stages': ['/phases/1/#cardio'],
  'overhead-squat-depth': ['/assessment/movement-screen/#how'],
  'push-pull-reps': ['/assessment/movement-screen/#how'],
  'feet-turn-out-underactive': ['/assessment/muscles/#feet-turn-out'],
  'knees-in-muscles': ['/assessment/muscles/#knees-in'],
  'forward-lean-underactive': ['/assessment/muscles/#forward-lean'],
  'lower-crossed-hamstrings': ['/assessment/muscles/'],
  'program-design-weight': ['/about/exam/'],
};

/** Tables of the chapters by the component that writes them. */
const tables: Readonly<Record<string, (phases: readonly PhaseNumber[]) => Table>> = {
  ResistanceTable: ([phase]) => resistanceTable(phase as PhaseNumber),
  ActivationTable: ([phase]) => activationTable(phase as PhaseNumber),
  SkillTable: ([phase]) => skillTable(phase as PhaseNumber),
  FlexibilityTable: ([phase]) => flexibilityTable(phase as PhaseNumber),
  CardioTable: () => cardioTable(),
  PhasesTable: (phases) => phasesTable(phases),
  FrequencyTable: () => frequencyTable(),
};

const disputeOf = (factId: string) => findFact(factId)?.dispute?.id;

/** Disputes that one component of a chapter shows. */
function shownBy(name: string, attributes: string): readonly string[] {
  const id = /\bid="([^"]*)"/.exec(attributes)?.[1];
  if (name === 'Dispute') return id === undefined ? [] : [id];
  if (name === 'Fact') return /\bplain\b/.test(attributes) || id === undefined ? [] : [disputeOf(id) ?? []].flat();
  const phases = (/\bphases?=\{\[?([^\]}]*)/.exec(attributes)?.[1] ?? '').split(',').map(Number) as PhaseNumber[];
  const parts = tables[name]?.(phases).rows.flatMap((row) =>
    row.cells.flatMap((cell) => [...cell.parts, ...(cell.older ?? [])]),
  );
  return (parts ?? []).flatMap((part) => (typeof part === 'string' ? [] : (disputeOf(part.fact) ?? [])));
}

const headingOrComponent = /^#{2,4} .*\{#([a-z0-9-]+)\}|<([A-Z][A-Za-z]*)((?:"[^"]*"|\{[^}]*\}|[^>"{])*)>/gm;

/** Disputes that a chapter shows, each with the address of the part that shows it first. */
export function disputesIn({ address, body }: ChapterText): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  let part = address;
  for (const [, heading, name, attributes = ''] of body.matchAll(headingOrComponent)) {
    if (heading !== undefined) part = `${address}#${heading}`;
    for (const id of name === undefined ? [] : shownBy(name, attributes)) {
      if (!places.has(id)) places.set(id, part);
    }
  }
  return places;
}

export interface Place {
  readonly href: string;
  /** The page's name in the sidebar. */
  readonly label: string;
}

const pages: readonly Place[] = sidebar.flatMap(({ items }) =>
  items.map(({ label, link }) => ({
    label: link.startsWith('/phases/') ? `Phase ${link.slice(8, 9)}` : label,
    href: link,
  })),
);

/** Every dispute with the places that show it, in the order of the book. Pages outside the sidebar are left out. */
export function disputePlaces(chapters: readonly ChapterText[]): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  const found = chapters.map((chapter) => ({ chapter, disputes: disputesIn(chapter) }));
  const elsewhere = Object.entries(taughtElsewhere);
  for (const { label, href: page } of pages) {
    const add = (id: string, href: string) => {
      const known = places.get(id) ?? [];
      if (!known.some((place) => place.label === label)) places.set(id, [...known, { href, label }]);
    };
    for (const { chapter, disputes } of found) {
      if (chapter.address === page) for (const [id, href] of disputes) add(id, href);
    }
    for (const [id, addresses] of elsewhere) {
      for (const href of addresses) if (href.split('#')[0] === page) add(id, href);
    }
  }
  return places;
}
