import { findOtherEdition, getTaughtAssessment, screenFaults } from '../opt/movement-screen.ts';
import type { Checkpoint, ScreenAssessment, ScreenAssessmentKey, ScreenFault, View } from '../opt/movement-screen.ts';
import { checkpoints } from '../opt/readiness.ts';
import { words } from './table.ts';
import type { Cell, Part, Table } from './table.ts';

const order: readonly ScreenAssessmentKey[] = [
  'standing-posture',
  'overhead-squat',
  'single-leg-squat',
  'pushing',
  'pulling',
];

const viewNames: Record<View, string> = { front: 'from the front', side: 'from the side' };

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const notStated = words('Our sources name none');

function repetitions(row: ScreenAssessment): Part[] {
  if (row.reps) return [{ fact: `${row.id}.reps` }, row.views.length > 1 ? ' in each view' : ''];
  if (!row.repsPerLeg) return ['None'];
  return [
    { fact: `${row.id}.repsPerLeg` },
    row.assessment === 'single-leg-squat' ? ' on each leg' : ' with each leg in front',
  ];
}

function repetitionsCell(row: ScreenAssessment): Cell {
  const older = findOtherEdition(row.assessment, 6);
  const parts = repetitions(row);
  return { parts: older ? [...parts, '; older notes: ', ...repetitions(older)] : parts };
}

function watchCell(row: ScreenAssessment): Cell {
  const views = row.views.flatMap((view) => {
    const seen = row.watch[view];
    return seen ? [`${viewNames[view]}: ${seen.join(', ')}`] : [];
  });
  return words(views.length === 0 ? `All five checkpoints: ${checkpoints.join(', ')}` : upperFirst(views.join('; ')));
}

/** How each assessment is run: set-up, repetitions, views and what to look at. */
export function screenTable(): Table {
  return {
    id: 'table-how-each-is-run',
    caption: 'How each assessment is run',
    columns: ['Assessment', 'Set-up', 'Repetitions', 'Where to look', 'Easier version'],
    rows: order.map(getTaughtAssessment).map((row) => ({
      head: row.name,
      cells: [
        words(upperFirst(row.setUp)),
        repetitionsCell(row),
        watchCell(row),
        row.easier ? words(upperFirst(row.easier)) : notStated,
      ],
    })),
    notes: [
      'Read in study notes and flash cards on the textbook, not in a bought copy. Where notes differ, the table gives the newer edition first.',
    ],
  };
}

const assessmentNames: Record<ScreenAssessmentKey, string> = {
  'standing-posture': 'standing posture',
  'overhead-squat': 'overhead squat',
  'single-leg-squat': 'single-leg squat',
  pushing: 'pushing',
  pulling: 'pulling',
};

const checkpointNames: Record<Checkpoint, string> = {
  feet: 'Feet and ankles',
  knees: 'Knees',
  hips: 'Low back, pelvis and hips',
  shoulders: 'Shoulders',
  head: 'Head and neck',
};

/** The seven faults from the floor up: where each is seen, with a link to its muscles. */
export function screenFaultsTable(): Table {
  const faults: readonly ScreenFault[] = screenFaults;
  return {
    id: 'table-faults',
    caption: 'Seven faults, from the floor up',
    columns: ['What you see', 'Checkpoint', 'View', 'Seen in'],
    rows: faults.map((fault) => ({
      head: fault.name,
      link: fault.chapter,
      cells: [
        words(checkpointNames[fault.checkpoint]),
        words(upperFirst(viewNames[fault.view])),
        words(upperFirst(fault.seenIn.map((key) => assessmentNames[key]).join(', '))),
      ],
    })),
  };
}
