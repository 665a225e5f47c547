import type { Edition, PhaseNumber, Range } from './types.ts';

/** Parts of the page of disputes, in its order. The key is part of an address (`#group-tables`). */
export const disputeGroupNames = {
  tables: 'Numbers of the resistance tables',
  sections: 'Warm-up, core, balance and speed',
  route: 'The way through the phases',
  ideas: 'Words and ideas',
  assessment: 'Assessment and muscles',
  exam: 'The exam',
} as const;

export type DisputeGroup = keyof typeof disputeGroupNames;

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
  /** The same in at most 18 letters, for the map of disputes. Every position of a dispute about numbers has it. */
  readonly briefly?: string;
  readonly edition?: Edition;
  readonly sources: readonly string[];
  readonly taught: boolean;
}

/** A number or a statement on which the sources differ. Every value is kept and the taught one is marked. */
export interface Dispute {
  readonly id: string;
  readonly title: string;
  readonly group: DisputeGroup;
  /** Where the number belongs to one phase alone. */
  readonly phase?: PhaseNumber;
  readonly unit?: 'seconds' | 'reps' | 'sets' | 'percentOneRm' | 'weeks' | 'sessionsPerWeek' | 'percentOfExam';
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
    group: 'tables',
    phase: 4,
    unit: 'seconds',
    positions: [
      {
        factId: 'res7-p4.restAfterSeconds',
        saidBy: 'two 7th-edition decks',
        briefly: '7th-edition decks',
        edition: 7,
        sources: ['BS21', 'GZ1'],
        taught: true,
      },
      {
        factId: 'res6-p4.restAfterSeconds',
        saidBy: 'the 6th-edition table, and the text of the 7th edition',
        briefly: '6th ed., 7th text',
        edition: 6,
        sources: ['PP6', 'PHT', 'T7-20'],
        taught: false,
      },
      {
        value: { min: 0, max: 180 },
        saidBy: 'NASM’s own study guide',
        briefly: 'study guide',
        edition: 7,
        sources: ['SG6'],
        taught: false,
      },
    ],
    why: 'Two independent 7th-edition decks agree, and the study guide seems to repeat the line for Phase 3. Learn it as “long: minutes, not seconds”, which is right in almost every version.',
    settledBy: 'The printed table for Phase 4 in a bought copy of the 7th edition.',
    examSafe: false,
  },
  {
    id: 'phase-3-rest',
    title: 'Rest in Phase 3',
    group: 'tables',
    phase: 3,
    unit: 'seconds',
    positions: [
      {
        factId: 'res7-p3.restAfterSeconds',
        saidBy: 'the 7th edition and its study guide',
        briefly: '7th edition',
        edition: 7,
        sources: ['SG6', 'T7-20', 'GZ1'],
        taught: true,
      },
      {
        factId: 'res6-p3.restAfterSeconds',
        saidBy: 'the 6th edition',
        briefly: '6th edition',
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
    group: 'tables',
    phase: 3,
    unit: 'sets',
    positions: [
      {
        factId: 'res7-p3.sets',
        saidBy: 'the 7th edition and its study guide',
        briefly: '7th edition',
        edition: 7,
        sources: ['SG6', 'T7-21', 'GZ1'],
        taught: true,
      },
      {
        factId: 'res6-p3.sets',
        saidBy: 'the 6th edition',
        briefly: '6th edition',
        edition: 6,
        sources: ['PP6'],
        taught: false,
      },
    ],
    why: 'The current edition allows one set more.',
    settledBy: 'Nothing more is needed: the editions differ.',
    examSafe: true,
  },
  {
    id: 'phase-3-intensity',
    title: 'Intensity in Phase 3',
    group: 'tables',
    phase: 3,
    unit: 'percentOneRm',
    positions: [
      {
        factId: 'res7-p3.percentOneRm',
        saidBy: 'the 7th edition’s general table, and the 6th edition',
        briefly: 'both editions',
        edition: 7,
        sources: ['T7-20', 'PP6'],
        taught: true,
      },
      {
        statement: 'not given',
        saidBy: 'NASM’s own study guide',
        briefly: 'study guide',
        edition: 7,
        sources: ['SG6'],
        taught: false,
      },
    ],
    why: 'The general loading table of the book prints it; the study guide leaves the cell empty.',
    settledBy: 'The printed table for Phase 3.',
    examSafe: true,
  },
  {
    id: 'phase-5-sets',
    title: 'Sets in Phase 5',
    group: 'tables',
    phase: 5,
    unit: 'sets',
    positions: [
      {
        factId: 'res7-p5-strength.sets',
        saidBy: 'NASM’s own study guide, and the 6th edition',
        briefly: 'guide and 6th ed.',
        edition: 7,
        sources: ['SG6', 'BU5', 'CN2', 'PP6'],
        taught: true,
      },
      {
        value: { min: 3, max: 6 },
        saidBy: 'a general table for power in the 7th edition',
        briefly: '7th ed., general',
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
    group: 'tables',
    phase: 5,
    unit: 'seconds',
    positions: [
      {
        factId: 'res7-p5-strength.restAfterSeconds',
        statement: 'between pairs, with a longer rest between circuits',
        saidBy: 'NASM’s own study guide, and two more',
        briefly: 'study guide',
        edition: 7,
        sources: ['SG6', 'GZ1', 'PHT'],
        taught: true,
      },
      {
        value: { min: 180, max: 300 },
        statement: 'as the only rest',
        saidBy: 'a general table in the 7th edition, and two prep sites',
        briefly: '7th ed., general',
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
    group: 'tables',
    phase: 2,
    unit: 'percentOneRm',
    positions: [
      {
        factId: 'res7-p2-strength.percentOneRm',
        statement: 'for the strength exercise, lighter for the stabilization exercise',
        saidBy: 'a NASM magazine article, and the 6th edition',
        briefly: 'NASM, 6th ed.',
        edition: 6,
        sources: ['B-SS', 'PP6'],
        taught: true,
      },
      {
        value: { min: 75, max: 80 },
        saidBy: 'two sets of study notes',
        briefly: 'study notes',
        sources: ['CN1', 'CN2'],
        taught: false,
      },
      {
        statement: 'no percentage, only the RM',
        saidBy: 'NASM’s own study guide',
        briefly: 'study guide',
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
    group: 'tables',
    phase: 2,
    unit: 'reps',
    positions: [
      {
        factId: 'res7-p2-stabilization.reps',
        saidBy: 'NASM’s own study guide and the 7th edition',
        briefly: '7th edition',
        edition: 7,
        sources: ['SG6', 'T7-21'],
        taught: true,
      },
      {
        value: { min: 12, max: 20 },
        saidBy: 'one app and one blog',
        briefly: 'an app, a blog',
        sources: ['PHT', 'IBT'],
        taught: false,
      },
    ],
    why: 'The study guide is explicit: both halves of the superset use the same repetitions.',
    settledBy: 'Nothing more is needed.',
    examSafe: true,
  },
  {
    id: 'phase-length',
    title: 'How long a phase lasts',
    group: 'route',
    unit: 'weeks',
    positions: [
      {
        factId: 'phase-1.weeks',
        saidBy: 'the 7th edition, for every phase',
        briefly: '7th edition',
        edition: 7,
        sources: ['T7-21', 'B-P5'],
        taught: true,
      },
      {
        factId: 'res6-p2-strength.weeks',
        statement: 'and up to six weeks in Phase 1',
        saidBy: 'the 6th edition',
        briefly: '6th edition',
        edition: 6,
        sources: ['PP6', 'PCL'],
        taught: false,
      },
      {
        value: { min: 4, max: 6 },
        saidBy: 'an article on NASM’s blog about progression',
        briefly: 'NASM blog',
        sources: ['A-N6'],
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
    group: 'tables',
    phase: 1,
    unit: 'seconds',
    positions: [
      {
        factId: 'res7-p1.restAfterSeconds',
        saidBy: 'NASM’s own study guide',
        briefly: 'study guide',
        edition: 7,
        sources: ['SG6'],
        taught: true,
      },
      {
        value: { min: 30, max: 60 },
        saidBy: 'a general passage on endurance in the 7th edition',
        briefly: '7th ed., general',
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
    group: 'tables',
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
    group: 'sections',
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
    group: 'sections',
    unit: 'seconds',
    positions: [
      {
        factId: 'saq7-p1.restAfterSeconds',
        saidBy: 'the 7th edition',
        briefly: '7th edition',
        edition: 7,
        sources: ['T7-19'],
        taught: true,
      },
      {
        factId: 'saq6-p1.restAfterSeconds',
        saidBy: 'the 6th edition',
        briefly: '6th edition',
        edition: 6,
        sources: ['FM12'],
        taught: false,
      },
    ],
    why: 'The current edition sets a short minimum.',
    settledBy: 'Nothing more is needed: the editions differ.',
    examSafe: true,
  },
  {
    id: 'dynamic-dose',
    title: 'Repetitions of a dynamic stretch',
    group: 'sections',
    unit: 'reps',
    positions: [
      {
        factId: 'flex7-p1-warm-up-dynamic.reps',
        statement: 'in one set',
        saidBy: 'the 7th edition, in two chapters',
        briefly: '7th edition',
        edition: 7,
        sources: ['T7-14', 'T7-21'],
        taught: true,
      },
      {
        value: { min: 5, max: 10 },
        statement: 'in one to three sets',
        saidBy: 'NASM’s own study guide',
        briefly: 'study guide',
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
    group: 'route',
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
    group: 'route',
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
    group: 'route',
    positions: [
      {
        statement: 'no: one, then two, then three, four or five',
        saidBy: 'the article this site grew from, for a first pass',
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
    group: 'ideas',
    positions: [
      {
        statement: 'the same muscle group, as in Phases 2 and 5',
        saidBy: 'the phase chapters, and the article this site grew from',
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
    group: 'sections',
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
  {
    id: 'core-sets',
    title: 'Sets of core work in Phase 1',
    group: 'sections',
    phase: 1,
    unit: 'sets',
    positions: [
      {
        factId: 'core7-p1.sets',
        saidBy: 'the 7th edition and its study guide',
        briefly: '7th edition',
        edition: 7,
        sources: ['T7-16', 'T7-21', 'SG5'],
        taught: true,
      },
      {
        factId: 'core6-p1.sets',
        saidBy: 'the 6th edition',
        briefly: '6th edition',
        edition: 6,
        sources: ['BU5', 'PP6', 'FB4'],
        taught: false,
      },
    ],
    why: 'The current edition allows one set fewer. It keeps activation short on purpose: the section is there to wake muscles up, not to tire them.',
    settledBy: 'Nothing more is needed: the editions differ.',
    examSafe: true,
  },
  {
    id: 'balance-power-reps',
    title: 'Repetitions of balance work in Phase 5',
    group: 'sections',
    phase: 5,
    unit: 'reps',
    positions: [
      {
        factId: 'balance7-p5.reps',
        saidBy: 'decks, and the 6th edition',
        briefly: 'decks, 6th edition',
        edition: 6,
        sources: ['BU5', 'YBC'],
        taught: true,
      },
      {
        statement: 'a hold after each hop, and no number of repetitions',
        saidBy: 'the text of the 7th edition',
        briefly: '7th-edition text',
        edition: 7,
        sources: ['T7-17', 'T7-21'],
        taught: false,
      },
    ],
    why: 'It is the only number that we have seen, and the core work of the phase uses the same.',
    settledBy: 'The printed table for Phase 5.',
    examSafe: false,
  },
  {
    id: 'static-stretch-mechanism',
    title: 'Why a static stretch works',
    group: 'sections',
    positions: [
      {
        statement:
          'the client comes to tolerate the stretch, or the opposite muscle relaxes it (reciprocal inhibition), or both',
        saidBy: 'the 7th edition and its study guide',
        edition: 7,
        sources: ['T7-14', 'SG5'],
        taught: true,
      },
      {
        statement: 'the muscle’s own tension sensors tell it to relax (autogenic inhibition)',
        saidBy: 'older texts, and a prep site that still follows them',
        sources: ['OEP'],
        taught: false,
      },
    ],
    why: 'The current edition changed the explanation. The stretch is held as before.',
    settledBy: 'Nothing more is needed for the exam: the editions differ.',
    examSafe: false,
  },
  {
    id: 'cardio-stages',
    title: 'How many stages of cardio training',
    group: 'sections',
    positions: [
      {
        statement: 'five stages, with four zones found by breathing and talking',
        saidBy: 'the 7th edition, its study guide and NASM’s blog',
        edition: 7,
        sources: ['T7-15', 'SG5', 'B-STAGE'],
        taught: true,
      },
      {
        statement: 'three stages, with three zones found by heart rate',
        saidBy: 'the 6th edition',
        edition: 6,
        sources: ['PP6'],
        taught: false,
      },
    ],
    why: 'The current edition sets the zones by what the client’s breathing shows, and has stages of their own for athletes.',
    settledBy: 'Nothing more is needed: the editions differ.',
    examSafe: true,
  },
  {
    id: 'phase-3-name',
    title: 'What Phase 3 is called',
    group: 'route',
    positions: [
      {
        statement: 'Muscular Development Training',
        saidBy: 'the 7th edition, its study guide and NASM’s blog',
        edition: 7,
        sources: ['T7-21', 'SG6', 'B-UPD'],
        taught: true,
      },
      {
        statement: 'Hypertrophy Training',
        saidBy: 'the 6th edition',
        edition: 6,
        sources: ['PP6', 'CRAM', 'YBC'],
        taught: false,
      },
    ],
    why: 'NASM says that the new name describes the aims of the phase better. Hypertrophy is still the word for what happens in the muscle.',
    settledBy: 'Nothing more is needed: the editions differ.',
    examSafe: true,
  },
  {
    id: 'phases-before-power',
    title: 'Must Phases 3 and 4 come before Phase 5?',
    group: 'route',
    positions: [
      {
        statement: 'no: after Phases 1 and 2 they are chosen by goal',
        saidBy: 'the 7th edition, and a summary of it',
        edition: 7,
        sources: ['T7-13', 'T7-21', 'A-T24'],
        taught: true,
      },
      {
        statement: 'yes: power follows the first four phases',
        saidBy: 'the blog of a training partner',
        sources: ['A-T25'],
        taught: false,
      },
    ],
    why: 'NASM’s own year for general performance goes from Phase 2 to Phase 5. The client still needs real strength first.',
    settledBy: 'Nothing more is needed.',
    examSafe: true,
  },
  {
    id: 'pad-or-roll',
    title: 'Foam pad or half foam roll: which comes first?',
    group: 'ideas',
    positions: [
      {
        statement: 'the half roll, then the pad, then the balance disc',
        saidBy: 'the 7th edition (not confirmed in print)',
        edition: 7,
        sources: ['T7-17'],
        taught: true,
      },
      {
        statement: 'the pad, then the half roll, then the BOSU',
        saidBy: 'a trainer’s answer on a health site',
        sources: ['A-T20'],
        taught: false,
      },
    ],
    why: 'The book’s order is the one to know. With a client, let control decide: use the least steady surface on which the form still holds.',
    settledBy:
      'A bought copy of the 7th edition for the order in the book, and a measurement of sway on both for the rest.',
    examSafe: false,
  },
  {
    id: 'peak-power',
    title: 'Where power is greatest',
    group: 'ideas',
    positions: [
      {
        statement: 'somewhere between the heavy and the fast end; the load depends on the exercise',
        saidBy: 'a review and a laboratory study',
        sources: ['A-E35', 'A-E36'],
        taught: true,
      },
      {
        statement: 'at one fixed share of the greatest force and of the greatest speed',
        saidBy: 'notes to the 5th edition; other texts print other shares',
        sources: ['A-T16'],
        taught: false,
      },
    ],
    why: 'The printed pairs disagree, and the measured loads differ from lift to lift. So we teach the shape and print no pair.',
    settledBy: 'Nothing will give one number, because it differs by exercise.',
    examSafe: false,
  },
  {
    id: 'periodization',
    title: 'Does planned variation make people stronger?',
    group: 'ideas',
    positions: [
      {
        statement: 'yes for the heaviest single lift, no for muscle size',
        saidBy: 'two meta-analyses',
        sources: ['A-E28', 'A-E28b'],
        taught: true,
      },
      {
        statement: 'no clear or consistent effect',
        saidBy: 'an umbrella review, and the ACSM’s position stand',
        sources: ['A-E29b', 'A-E30'],
        taught: true,
      },
    ],
    why: 'The reviews disagree, so we report both. Neither answer singles out the OPT model.',
    settledBy: 'Longer trials that compare whole plans with the same amount of work.',
    examSafe: false,
  },
  {
    id: 'overhead-squat-depth',
    title: 'How deep the overhead squat goes',
    group: 'assessment',
    positions: [
      {
        statement: 'until the thighs are parallel with the floor, or less if the client cannot or is sore',
        saidBy: '7th-edition study notes',
        edition: 7,
        sources: ['A-T9'],
        taught: true,
      },
      {
        statement: 'to the height of a chair',
        saidBy: 'older texts',
        edition: 6,
        sources: ['A-T2a', 'A-T13'],
        taught: false,
      },
    ],
    why: 'We teach “as deep as control and comfort allow, up to parallel”. It asks for what the newer notes ask, and forces nobody.',
    settledBy: 'Chapter 12 of a bought copy of the 7th edition.',
    examSafe: false,
  },
  {
    id: 'push-pull-reps',
    title: 'Repetitions in the pushing and pulling assessments',
    group: 'assessment',
    unit: 'reps',
    positions: [
      {
        value: { min: 10, max: 10 },
        statement: 'slow, half of them with each foot in front',
        saidBy: '7th-edition cards and the book itself',
        briefly: '7th edition',
        edition: 7,
        sources: ['A-T7', 'A-T14'],
        taught: true,
      },
      {
        value: { min: 20, max: 20 },
        statement: 'controlled',
        saidBy: 'a reader’s notes on the older tables',
        briefly: 'older notes',
        edition: 6,
        sources: ['A-T13'],
        taught: false,
      },
    ],
    why: 'The current edition is the one that is examined, and it looks at both stances.',
    settledBy: 'Chapter 12 of a bought copy of the 7th edition.',
    examSafe: false,
  },
  {
    id: 'feet-turn-out-underactive',
    title: 'Feet turn out: the underactive muscles',
    group: 'assessment',
    positions: [
      {
        statement: 'anterior tibialis, posterior tibialis, gluteus maximus and gluteus medius',
        saidBy: 'the 7th edition (not confirmed in print)',
        edition: 7,
        sources: ['A-T14'],
        taught: true,
      },
      {
        statement: 'medial gastrocnemius, medial hamstrings, gracilis, sartorius and popliteus',
        saidBy: 'the 6th edition',
        edition: 6,
        sources: ['A-T1', 'A-T2', 'A-T13'],
        taught: false,
      },
    ],
    why: 'Both lists are shown with their edition, the current one first. They have no muscle in common.',
    settledBy: 'Chapter 12 of a bought copy of the 7th edition.',
    examSafe: false,
  },
  {
    id: 'knees-in-muscles',
    title: 'Knees move in: the full list of muscles',
    group: 'assessment',
    positions: [
      {
        statement:
          'overactive: tensor fasciae latae and adductors; underactive: both gluteal muscles, anterior and posterior tibialis',
        saidBy: 'the 7th edition, and in outline the notes on NASM’s corrective course',
        edition: 7,
        sources: ['A-T14', 'A-T12'],
        taught: true,
      },
      {
        statement:
          'overactive: also biceps femoris (short head) and vastus lateralis; underactive: both gluteal muscles and the vastus medialis oblique',
        saidBy: 'the 6th edition',
        edition: 6,
        sources: ['A-T1', 'A-T2', 'A-T13'],
        taught: false,
      },
    ],
    why: 'Learn what the editions share: adductors and tensor fasciae latae on one side, gluteus maximus and medius on the other.',
    settledBy: 'Chapter 12 of a bought copy of the 7th edition.',
    examSafe: false,
  },
  {
    id: 'forward-lean-underactive',
    title: 'Forward lean: the underactive muscles',
    group: 'assessment',
    positions: [
      {
        statement: 'gluteus maximus, hamstrings and lumbar extensors',
        saidBy: 'the 7th edition (not confirmed in print)',
        edition: 7,
        sources: ['A-T14'],
        taught: true,
      },
      {
        statement: 'anterior tibialis, gluteus maximus and erector spinae',
        saidBy: 'the 6th edition',
        edition: 6,
        sources: ['A-T1', 'A-T2'],
        taught: false,
      },
      {
        statement: 'the same without the erector spinae',
        saidBy: 'a reader’s notes on the older tables',
        edition: 6,
        sources: ['A-T13'],
        taught: false,
      },
    ],
    why: 'Every list has gluteus maximus, so that is the one to learn first.',
    settledBy: 'Chapter 12 of a bought copy of the 7th edition.',
    examSafe: false,
  },
  {
    id: 'lower-crossed-hamstrings',
    title: 'Lower crossed syndrome: are the hamstrings underactive?',
    group: 'assessment',
    positions: [
      { statement: 'yes', saidBy: '7th-edition cards', edition: 7, sources: ['A-T3'], taught: true },
      { statement: 'not listed', saidBy: '6th-edition cards', edition: 6, sources: ['A-T4'], taught: false },
    ],
    why: 'The current list has them. Both editions set overactive hip flexors against gluteal muscles and abdominals, and that is the part to learn.',
    settledBy: 'Chapter 12 of a bought copy of the 7th edition.',
    examSafe: false,
  },
  {
    id: 'program-design-weight',
    title: 'How much of the exam is program design',
    group: 'exam',
    unit: 'percentOfExam',
    positions: [
      {
        value: { min: 20, max: 20 },
        saidBy: 'NASM’s own podcast, and a prep site',
        briefly: 'NASM’s podcast',
        edition: 7,
        sources: ['B-POD', 'CC'],
        taught: true,
      },
      {
        value: { min: 21, max: 21 },
        saidBy: 'prep pages that seem to print the older weights',
        briefly: 'prep pages',
        edition: 6,
        sources: ['VF', 'VN'],
        taught: false,
      },
      {
        value: { min: 24, max: 24 },
        saidBy: 'one prep page of 2026',
        briefly: 'one prep page',
        sources: ['OEPB'],
        taught: false,
      },
    ],
    why: 'NASM names it. The higher figures look like an older blueprint, and like the share of another domain.',
    settledBy: 'NASM’s current candidate handbook. Look there before you book.',
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

/** The disputes of one part of the page: those of a phase first, in the order of the phases. */
export function disputesOf(group: DisputeGroup): readonly Dispute[] {
  return (disputes as readonly Dispute[])
    .filter((dispute) => dispute.group === group)
    .toSorted((one, other) => (one.phase ?? 6) - (other.phase ?? 6));
}
