import { clients } from '../opt/clients/index.ts';
import type { Client } from '../opt/clients/index.ts';
import { getCompensation } from '../opt/compensations/index.ts';
import type { CompensationMuscle, FindingId } from '../opt/compensations/index.ts';
import { lowerFirst, phasesInWords } from '../opt/rules/reasons.ts';
import { listCell, words } from './table.ts';
import type { Cell, Table } from './table.ts';

/** Where the muscle tables of each finding stand. */
const muscleAnchors: Partial<Readonly<Record<FindingId, string>>> = {
  'ohsa-feet-out': 'feet-turn-out',
  'ohsa-knee-in': 'knees-in',
  'ohsa-lean': 'forward-lean',
  'ohsa-arch': 'low-back-arches',
  'ohsa-arms': 'arms-fall-forward',
  'pp-shoulders': 'shoulders-elevate',
  'pp-head': 'head-forward',
};

/** What a finding is called where the muscle tables list it. */
const findingNames: Partial<Readonly<Record<FindingId, string>>> = {
  'ohsa-feet-out': 'Feet turn out',
  'ohsa-knee-in': 'Knees move in',
  'ohsa-lean': 'Forward lean',
  'ohsa-arch': 'Low back arches',
  'ohsa-arms': 'Arms fall forward',
  'pp-shoulders': 'Shoulders rise',
  'pp-head': 'Head juts forward',
};

function findingName(client: Client, index: number): string {
  const finding = client.findings[index];
  if (!finding) throw new Error(`The client "${client.slug}" has no finding ${index + 1}.`);
  const { finding: id } = getCompensation(finding.id);
  const name = findingNames[id];
  if (name === undefined) throw new Error(`src/tables/clients.ts has no name for the finding "${id}".`);
  return name;
}

/** The names under which both editions agree on the muscles of one role. */
function sharedNames(muscles: readonly CompensationMuscle[], role: CompensationMuscle['role']): readonly string[] {
  const shared = muscles.filter((row) => row.role === role && row.inBothEditions === true);
  return [...new Set(shared.map((row) => row.sharedLabel ?? row.asListed))];
}

/** Findings of a client's movement screen with the muscles that both editions name. */
export function clientScreenTable(client: Client): Table {
  return {
    id: `table-${client.id}-screen`,
    caption: 'What the screen showed',
    columns: ['Finding', 'Seen', 'May be overactive', 'May be underactive'],
    rows: client.findings.map((finding, index) => {
      const { muscles, finding: id } = getCompensation(finding.id);
      const anchor = muscleAnchors[id];
      const under = sharedNames(muscles, 'under');
      return {
        head: findingName(client, index),
        ...(anchor === undefined ? {} : { link: `/assessment/muscles/#${anchor}` }),
        cells: [
          words(finding.seen),
          listCell(sharedNames(muscles, 'over')),
          under.length > 0 ? listCell(under) : words('The editions name different muscles'),
        ],
      };
    }),
    notes: ['Only muscles that both editions name. A finding is a hint at muscles, never a diagnosis.'],
  };
}

/** A list in which only its first word and the names of phases are capitalized. */
function inLine(items: readonly string[]): Cell {
  return listCell(items.map((item) => (/^Phases? \d/.test(item) ? item : lowerFirst(item))));
}

/** The five worked clients side by side. */
export function clientsTable(): Table {
  return {
    id: 'table-clients',
    caption: 'Five clients, from intake to a year',
    columns: ['Goal', 'Client', 'Time', 'The screen found', 'Phases of the year', 'Left out'],
    rows: clients.map((client) => ({
      head: client.title,
      link: `/programming/clients/${client.slug}/`,
      cells: [
        words(client.sketch),
        { parts: [{ fact: `${client.id}.days` }, ' a week, ', { fact: `${client.id}.sessionMinutes` }] },
        inLine(client.findings.map((_, index) => findingName(client, index))),
        words(phasesInWords(client.sheets.map((sheet) => sheet.phase))),
        inLine(client.ruledOut.map((item) => item.what)),
      ],
    })),
  };
}
