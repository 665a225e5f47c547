import { flexibility } from '../opt/acute-variables/flexibility.ts';
import type { FlexibilityVariables } from '../opt/acute-variables/flexibility.ts';
import { findFact } from '../opt/facts.ts';
import { phases } from '../opt/phases.ts';
import type { Phase } from '../opt/phases.ts';
import type { PhaseNumber } from '../opt/types.ts';
import { listCell, words } from './table.ts';
import type { Cell, Part, TableRow } from './table.ts';

const allPhases: readonly Phase[] = phases;

/** Rows of the 7th edition that hold a phase's numbers, by the first part of their ids. */
const resistanceRows: Readonly<Record<PhaseNumber, readonly string[]>> = {
  1: ['res7-p1'],
  2: ['res7-p2-strength', 'res7-p2-stabilization'],
  3: ['res7-p3'],
  4: ['res7-p4'],
  5: ['res7-p5-strength', 'res7-p5-power'],
};

/** "1–5, then 8–10": what the lifts of a phase print for one variable, the halves of a superset one after the other. */
function lifts(phase: PhaseNumber, field: string): Cell {
  const ids = resistanceRows[phase].map((row) => `${row}.${field}`).filter((id) => findFact(id));
  const texts = new Set(ids.map((id) => findFact(id)?.text));
  const shown = texts.size === 1 ? ids.slice(0, 1) : ids;
  return { parts: shown.flatMap((id, index): Part[] => (index === 0 ? [{ fact: id }] : [', then ', { fact: id }])) };
}

/** "2–4 × 8–12": sets and repetitions of core, balance or plyometric work. */
function setsAndReps(component: 'core7' | 'balance7' | 'plyo7', phase: PhaseNumber): Cell {
  const block = phase === 1 ? 'p1' : phase === 5 ? 'p5' : 'p2-4';
  const reps: Part = { fact: `${component}-${block}.reps` };
  const sets = `${component}-${block}.sets`;
  return { parts: findFact(sets) ? [{ fact: sets }, ' × ', reps] : [reps] };
}

const techniqueNames: Readonly<Record<FlexibilityVariables['technique'], string>> = {
  'self-myofascial': 'roll',
  static: 'static',
  active: 'active',
  'active-isolated': 'active',
  dynamic: 'dynamic',
};

/** The kinds of stretching of a phase's warm-up, in the order of the model. */
function warmUp(phase: PhaseNumber): Cell {
  const rows: readonly FlexibilityVariables[] = flexibility;
  const kinds = rows
    .filter(
      (row) =>
        row.edition === 7 && row.phases.includes(phase) && row.section === 'warm-up' && row.requirement !== 'if-needed',
    )
    .map((row) => `${techniqueNames[row.technique]}${row.requirement === 'optional' ? ' if wanted' : ''}`);
  return listCell([kinds.join(', ')]);
}

/** The rows of the sheet: a variable each, with a cell for every phase. Numbers are those of the 7th edition. */
export function cheatSheetRows(): readonly TableRow[] {
  const line = (head: string, cell: (phase: Phase) => Cell): TableRow => ({ head, cells: allPhases.map(cell) });
  return [
    line('For', (phase) => listCell([phase.goals.slice(0, 2).join(', ')])),
    line('How', (phase) => listCell([phase.method])),
    line('Repetitions', ({ number }) => lifts(number, 'reps')),
    line('Sets', ({ number }) => lifts(number, 'sets')),
    line('Tempo', ({ number }) => lifts(number, 'tempo')),
    line('Load', ({ number }) => lifts(number, 'percentOneRm')),
    line('Rest', ({ number }) => {
      const { parts } = lifts(number, 'restAfterSeconds');
      if (number !== 5) return { parts };
      return {
        parts: [
          ...parts,
          ' after a pair, ',
          { fact: 'res7-p5-strength.restBetweenCircuitsSeconds' },
          ' after a circuit',
        ],
      };
    }),
    line('Core', ({ number }) => setsAndReps('core7', number)),
    line('Balance', ({ number }) => setsAndReps('balance7', number)),
    line('Plyometric', ({ number }) => setsAndReps('plyo7', number)),
    line('Warm-up', ({ number }) => warmUp(number)),
    line('Next', (phase) =>
      words(phase.number === 1 ? 'Phase 2' : phase.number === 2 ? 'Phase 3, 4 or 5 by goal' : 'On, or back to rebuild'),
    ),
  ];
}
