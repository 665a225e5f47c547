import type { Edition, Range } from './types.ts';

/** One side of a disagreement. */
export interface DisputePosition {
  /** The fact that holds the number, where a row of `src/opt` prints it: `row.field`. */
  readonly factId?: string;
  /** The number itself where no row prints it. The unit is the dispute's. */
  readonly value?: Range;
  /** The position in words, where it is not about numbers. */
  readonly statement?: string;
  /** Who prints it, in words a reader knows. */
  readonly saidBy: string;
  readonly edition?: Edition;
  readonly sources: readonly string[];
  readonly taught: boolean;
}

/** A number or a statement on which the sources differ. Every value is kept and the taught one is marked. */
export interface Dispute {
  readonly id: string;
  readonly title: string;
  readonly unit?: 'seconds' | 'reps' | 'sets' | 'percentOneRm' | 'weeks' | 'sessionsPerWeek';
  readonly positions: readonly DisputePosition[];
  /** Why the taught value was chosen. */
  readonly why: string;
  /** What would end the disagreement. */
  readonly settledBy: string;
  /** False where the number must not be the key of a question. */
  readonly examSafe: boolean;
}

export const disputes = [
  {
    id: 'phase-4-rest',
    title: 'Rest in Phase 4',
    unit: 'seconds',
    positions: [
      {
        factId: 'res7-p4.restAfterSeconds',
        saidBy: 'two 7th-edition decks',
        edition: 7,
        sources: ['BS21', 'GZ1'],
        taught: true,
      },
      {
        factId: 'res6-p4.restAfterSeconds',
        saidBy: 'the 6th-edition table, and the text of the 7th edition',
        edition: 6,
        sources: ['PP6', 'PHT', 'T7-20'],
        taught: false,
      },
      { value: { min: 0, max: 180 }, saidBy: 'NASM’s own study guide', edition: 7, sources: ['SG6'], taught: false },
    ],
    why: 'Two independent 7th-edition decks agree, and the study guide seems to repeat the line for Phase 3. Learn it as “long: minutes, not seconds”, which is right in almost every version.',
    settledBy: 'The printed table for Phase 4 in a bought copy of the 7th edition.',
    examSafe: false,
  },
  {
    id: 'phase-3-rest',
    title: 'Rest in Phase 3',
    unit: 'seconds',
    positions: [
      {
        factId: 'res7-p3.restAfterSeconds',
        saidBy: 'the 7th edition and its study guide',
        edition: 7,
        sources: ['SG6', 'T7-20', 'GZ1'],
        taught: true,
      },
      {
        factId: 'res6-p3.restAfterSeconds',
        saidBy: 'the 6th edition',
        edition: 6,
        sources: ['PP6', 'CRAM'],
        taught: false,
      },
    ],
    why: 'Three sources for the current edition agree. The short rest is still a useful choice for conditioning.',
    settledBy: 'Nothing more is needed: the editions differ.',
    examSafe: true,
  },
  {
    id: 'phase-3-sets',
    title: 'Sets in Phase 3',
    unit: 'sets',
    positions: [
      {
        factId: 'res7-p3.sets',
        saidBy: 'the 7th edition and its study guide',
        edition: 7,
        sources: ['SG6', 'T7-21', 'GZ1'],
        taught: true,
      },
      { factId: 'res6-p3.sets', saidBy: 'the 6th edition', edition: 6, sources: ['PP6'], taught: false },
    ],
    why: 'The current edition allows one set more.',
    settledBy: 'Nothing more is needed: the editions differ.',
    examSafe: true,
  },
  {
    id: 'phase-3-intensity',
    title: 'Intensity in Phase 3',
    unit: 'percentOneRm',
    positions: [
      {
        factId: 'res7-p3.percentOneRm',
        saidBy: 'the 7th edition’s general table, and the 6th edition',
        edition: 7,
        sources: ['T7-20', 'PP6'],
        taught: true,
      },
      { statement: 'not given', saidBy: 'NASM’s own study guide', edition: 7, sources: ['SG6'], taught: false },
    ],
    why: 'The general loading table of the book prints it; the study guide leaves the cell empty.',
    settledBy: 'The printed table for Phase 3.',
    examSafe: true,
  },
  {
    id: 'phase-5-sets',
    title: 'Sets in Phase 5',
    unit: 'sets',
    positions: [
      {
        factId: 'res7-p5-strength.sets',
        saidBy: 'NASM’s own study guide, and the 6th edition',
        edition: 7,
        sources: ['SG6', 'BU5', 'CN2', 'PP6'],
        taught: true,
      },
      {
        value: { min: 3, max: 6 },
        saidBy: 'a general table for power in the 7th edition',
        edition: 7,
        sources: ['T7-20', 'OEP'],
        taught: false,
      },
    ],
    why: 'The wider range is a general row for power training, not the row of the phase.',
    settledBy: 'The printed table for Phase 5.',
    examSafe: true,
  },
  {
    id: 'phase-5-rest',
    title: 'Rest in Phase 5',
    unit: 'seconds',
    positions: [
      {
        factId: 'res7-p5-strength.restAfterSeconds',
        statement: 'between pairs, with a longer rest between circuits',
        saidBy: 'NASM’s own study guide, and two more',
        edition: 7,
        sources: ['SG6', 'GZ1', 'PHT'],
        taught: true,
      },
      {
        value: { min: 180, max: 300 },
        statement: 'as the only rest',
        saidBy: 'a general table in the 7th edition, and two prep sites',
        edition: 7,
        sources: ['T7-20', 'OEP', 'VN'],
        taught: false,
      },
    ],
    why: 'The two answers fit together: one is the rest after a pair, the other the rest after a whole round of pairs.',
    settledBy: 'The printed table for Phase 5.',
    examSafe: true,
  },
  {
    id: 'phase-2-intensity',
    title: 'Intensity in Phase 2',
    unit: 'percentOneRm',
    positions: [
      {
        factId: 'res7-p2-strength.percentOneRm',
        statement: 'for the strength exercise, lighter for the stabilization exercise',
        saidBy: 'a NASM magazine article, and the 6th edition',
        edition: 6,
        sources: ['B-SS', 'PP6'],
        taught: true,
      },
      { value: { min: 75, max: 80 }, saidBy: 'two sets of study notes', sources: ['CN1', 'CN2'], taught: false },
      {
        statement: 'no percentage, only the RM',
        saidBy: 'NASM’s own study guide',
        edition: 7,
        sources: ['SG6'],
        taught: false,
      },
    ],
    why: 'The current edition prints the RM; the older percentage describes the same load. The narrower range is seen only in notes.',
    settledBy: 'The printed table for Phase 2.',
    examSafe: true,
  },
  {
    id: 'phase-2-second-reps',
    title: 'Repetitions of the second exercise in Phase 2',
    unit: 'reps',
    positions: [
      {
        factId: 'res7-p2-stabilization.reps',
        saidBy: 'NASM’s own study guide and the 7th edition',
        edition: 7,
        sources: ['SG6', 'T7-21'],
        taught: true,
      },
      { value: { min: 12, max: 20 }, saidBy: 'one app and one blog', sources: ['PHT', 'IBT'], taught: false },
    ],
    why: 'The study guide is explicit: both halves of the superset use the same repetitions.',
    settledBy: 'Nothing more is needed.',
    examSafe: true,
  },
  {
    id: 'phase-length',
    title: 'How long a phase lasts',
    unit: 'weeks',
    positions: [
      {
        factId: 'phase-1.weeks',
        saidBy: 'the 7th edition, for every phase',
        edition: 7,
        sources: ['T7-21', 'B-P5'],
        taught: true,
      },
      {
        factId: 'res6-p2-strength.weeks',
        statement: 'and up to six weeks in Phase 1',
        saidBy: 'the 6th edition',
        edition: 6,
        sources: ['PP6', 'PCL'],
        taught: false,
      },
    ],
    why: 'The current edition gives a range and lets the client decide. Four weeks is still the common choice.',
    settledBy: 'Nothing more is needed: the editions differ.',
    examSafe: true,
  },
  {
    id: 'phase-1-rest',
    title: 'Rest in Phase 1',
    unit: 'seconds',
    positions: [
      {
        factId: 'res7-p1.restAfterSeconds',
        saidBy: 'NASM’s own study guide',
        edition: 7,
        sources: ['SG6'],
        taught: true,
      },
      {
        value: { min: 30, max: 60 },
        saidBy: 'a general passage on endurance in the 7th edition',
        edition: 7,
        sources: ['T7-20'],
        taught: false,
      },
    ],
    why: 'One is the row of the phase, the other a general text on muscular endurance.',
    settledBy: 'The printed table for Phase 1.',
    examSafe: true,
  },
  {
    id: 'tempo-digits',
    title: 'How tempo is written',
    positions: [
      {
        statement: 'four numbers: eccentric, isometric, concentric, isometric',
        saidBy: 'the 7th edition',
        edition: 7,
        sources: ['T7-20', 'T7-21'],
        taught: true,
      },
      {
        statement: 'three numbers: eccentric, isometric, concentric',
        saidBy: 'the 6th edition',
        edition: 6,
        sources: ['PP6', 'BU5'],
        taught: false,
      },
    ],
    why: 'The current edition adds the pause at the end of the repetition.',
    settledBy: 'Nothing more is needed: the editions differ.',
    examSafe: true,
  },
  {
    id: 'component-rest',
    title: 'Rest in core, balance and plyometric work',
    positions: [
      {
        statement: 'short rests, as in the table',
        saidBy: '7th-edition decks and the 6th edition',
        edition: 6,
        sources: ['BU5', 'GZ1'],
        taught: true,
      },
      {
        statement: 'none printed beside the phases; a longer general rest between plyometric drills',
        saidBy: 'the text of the 7th edition',
        edition: 7,
        sources: ['T7-18', 'T7-21'],
        taught: false,
      },
    ],
    why: 'The current text prints no rest beside these components, so the older values are shown as a guide.',
    settledBy: 'The printed tables of the five phases.',
    examSafe: false,
  },
  {
    id: 'saq-rest',
    title: 'Rest between beginners’ SAQ drills',
    unit: 'seconds',
    positions: [
      { factId: 'saq7-p1.restAfterSeconds', saidBy: 'the 7th edition', edition: 7, sources: ['T7-19'], taught: true },
      { factId: 'saq6-p1.restAfterSeconds', saidBy: 'the 6th edition', edition: 6, sources: ['FM12'], taught: false },
    ],
    why: 'The current edition sets a short minimum.',
    settledBy: 'Nothing more is needed: the editions differ.',
    examSafe: true,
  },
  {
    id: 'dynamic-dose',
    title: 'How much dynamic stretching',
    positions: [
      {
        statement: 'one set with more repetitions',
        saidBy: 'the 7th edition, in two chapters',
        edition: 7,
        sources: ['T7-14', 'T7-21'],
        taught: true,
      },
      {
        statement: 'one to three sets with fewer repetitions',
        saidBy: 'NASM’s own study guide',
        edition: 7,
        sources: ['SG5'],
        taught: false,
      },
    ],
    why: 'Two chapters of the book agree against the guide made from it.',
    settledBy: 'An erratum to the study guide.',
    examSafe: false,
  },
  {
    id: 'weekly-frequency',
    title: 'Sessions a week',
    positions: [
      {
        statement: 'by training status: more for those who have trained longer',
        saidBy: 'the 7th edition',
        edition: 7,
        sources: ['T7-20'],
        taught: true,
      },
      {
        statement: 'by phase, with more in Phase 3',
        saidBy: 'the 6th edition',
        edition: 6,
        sources: ['PP6', 'PCL'],
        taught: false,
      },
    ],
    why: 'The editions ask a different question: who trains, or which phase is trained.',
    settledBy: 'Nothing more is needed: the editions differ.',
    examSafe: true,
  },
  {
    id: 'fat-loss-phases',
    title: 'Which phases for fat loss',
    positions: [
      {
        statement: 'Phases 1, 2 and 3',
        saidBy: 'the 7th edition',
        edition: 7,
        sources: ['T7-21', 'SG6', 'BS21'],
        taught: true,
      },
      { statement: 'Phases 1 and 2', saidBy: 'the 6th edition', edition: 6, sources: ['PHT', 'PCL'], taught: false },
      { statement: 'Phases 1, 2 and 5', saidBy: 'a NASM blog post', sources: ['B-WL'], taught: false },
    ],
    why: 'The current course is the one that is examined.',
    settledBy: 'Nothing more is needed: each answer names its edition.',
    examSafe: true,
  },
  {
    id: 'skipping-phases',
    title: 'May a client skip a phase?',
    positions: [
      {
        statement: 'no: one, then two, then three, four or five',
        saidBy: 'the article this site was commissioned from, for a first pass',
        sources: ['SEED', 'CPTA1'],
        taught: true,
      },
      {
        statement: 'yes, by goal: the model is not a one-way path',
        saidBy: 'the NASM blog, and the 7th edition for trained clients',
        edition: 7,
        sources: ['B-P1', 'T7-13', 'T7-21'],
        taught: true,
      },
    ],
    why: 'Both hold: the first for a new client and for the exam, the second for a coach after the first pass.',
    settledBy: 'Nothing: both are kept, each with the client it is for.',
    examSafe: true,
  },
  {
    id: 'superset-muscles',
    title: 'Which muscles a superset pairs',
    positions: [
      {
        statement: 'the same muscle group, as in Phases 2 and 5',
        saidBy: 'the phase chapters, and the base article',
        edition: 7,
        sources: ['SEED', 'T7-13', 'T7-21'],
        taught: true,
      },
      {
        statement: 'the same or opposing muscle groups',
        saidBy: 'the general chapter on resistance training',
        edition: 7,
        sources: ['T7-20'],
        taught: false,
      },
    ],
    why: 'A superset of opposing muscles exists, but it is not the pairing of Phases 2 and 5.',
    settledBy: 'Nothing: both are kept.',
    examSafe: true,
  },
  {
    id: 'core-groups',
    title: 'Local and global core muscles',
    positions: [
      {
        statement: 'quadratus lumborum local, internal oblique global',
        saidBy: 'the 7th edition',
        edition: 7,
        sources: ['T7-16', 'SG5'],
        taught: true,
      },
      {
        statement: 'internal oblique local, quadratus lumborum global',
        saidBy: 'the 6th edition',
        edition: 6,
        sources: ['BU5', 'OEP'],
        taught: false,
      },
    ],
    why: 'The current edition moved both muscles.',
    settledBy: 'Nothing more is needed: the editions differ.',
    examSafe: false,
  },
] as const satisfies readonly Dispute[];

export type DisputeId = (typeof disputes)[number]['id'];

/** The dispute with this id; throws with the known ids when there is none. */
export function getDispute(id: string): Dispute {
  const found = (disputes as readonly Dispute[]).find((d) => d.id === id);
  if (!found) {
    throw new Error(`No dispute "${id}" in src/opt/disputes.ts. Known ids: ${disputes.map((d) => d.id).join(', ')}.`);
  }
  return found;
}
