import type { Edition, FactRow } from './types.ts';

/**
 * The NASM-CPT exam as its body and third parties publish it. Nothing here is an exam item. NASM's own pages were
 * read where they say so; weights of the domains come from third parties that agree.
 */
export interface ExamFact {
  readonly id: string;
  readonly label: string;
  /** As a reader sees it. */
  readonly value: string;
  readonly note?: string;
  /** `confirmed`: NASM itself or two independent sources. `one-source`: a single third party. `open`: sources differ. */
  readonly confidence: 'confirmed' | 'one-source' | 'open';
  readonly sources: readonly string[];
}

/** The last month in which a page used here was dated. */
export const examAsOf = 'June 2026';

/** Where the rules that count are printed. */
export const examOfficialPage = 'https://www.nasm.org/certified-personal-trainer/exam-info';

export const examFacts = [
  {
    id: 'edition',
    label: 'Edition',
    value: '7th',
    note: 'We found no announcement of an 8th.',
    confidence: 'confirmed',
    sources: ['SEED', 'X-7'],
  },
  {
    id: 'questions',
    label: 'Questions',
    value: '120 multiple choice',
    confidence: 'confirmed',
    sources: ['X-N17', 'X-N18'],
  },
  {
    id: 'scored',
    label: 'Scored questions',
    value: '100',
    note: 'The other 20 are tried out for later exams, and nothing shows which they are.',
    confidence: 'confirmed',
    sources: ['X-N17', 'X-N18'],
  },
  {
    id: 'options',
    label: 'Choices a question',
    value: '4, one best answer',
    confidence: 'one-source',
    sources: ['X-5'],
  },
  { id: 'time', label: 'Time', value: '2 hours', confidence: 'confirmed', sources: ['X-N17', 'X-N18'] },
  {
    id: 'pass-mark',
    label: 'To pass',
    value: 'a scaled score of 70',
    note: 'A scaled score is not a percentage: it is neither 70% of your answers nor 84 of 120.',
    confidence: 'confirmed',
    sources: ['A-N17a', 'X-4', 'X-6'],
  },
  {
    id: 'delivery',
    label: 'Where',
    value: 'at a PSI test center, or at home with a live remote proctor',
    note: 'Some third-party pages name another company; NASM’s own pages name PSI.',
    confidence: 'confirmed',
    sources: ['X-N17', 'X-N18'],
  },
  {
    id: 'accreditation',
    label: 'Accredited by',
    value: 'NCCA',
    confidence: 'confirmed',
    sources: ['X-N17', 'A-N17a'],
  },
  {
    id: 'entry',
    label: 'Before you may sit it',
    value: 'a high school diploma or equivalent, and a current CPR and AED certificate',
    note: 'Third-party lists add an age of 18.',
    confidence: 'confirmed',
    sources: ['A-N17a', 'X-3'],
  },
  {
    id: 'enrollment',
    label: 'Time to sit it after enrollment',
    value: '180 days',
    confidence: 'confirmed',
    sources: ['X-N17'],
  },
  {
    id: 'renewal',
    label: 'Renewal',
    value: 'every 2 years, with 2.0 CEUs and a current CPR and AED certificate',
    confidence: 'confirmed',
    sources: ['X-3', 'X-4'],
  },
  {
    id: 'retest',
    label: 'Taking it again',
    value: 'about $199',
    note: 'Sources differ on how long you have to wait: ask the handbook.',
    confidence: 'open',
    sources: ['X-3', 'X-8'],
  },
  {
    id: 'pass-rate',
    label: 'Pass rate',
    value: '79% (November 2022 to November 2023), 79% (2024), 85% (2025)',
    note: 'Third parties print these and name NASM as their source. Other figures on blogs are old or have no source.',
    confidence: 'one-source',
    sources: ['X-9', 'X-7', 'X-3'],
  },
  {
    id: 'certificate',
    label: 'Not the same thing',
    value: 'the open-book certificate test on the same course',
    note: 'NASM sells that route too. It is not proctored and is not the accredited NASM-CPT credential.',
    confidence: 'confirmed',
    sources: ['X-N14'],
  },
] as const satisfies readonly ExamFact[];

/** A domain of the exam. */
export interface ExamDomain {
  readonly id: string;
  readonly name: string;
  /** What of the model it touches. */
  readonly model: string;
}

/** The six domains, the heaviest first. */
export const examDomains = [
  {
    id: 'technique',
    name: 'Exercise Technique and Training Instruction',
    model: 'which exercise belongs to which level or phase, partners in a superset, easier and harder versions',
  },
  {
    id: 'program-design',
    name: 'Program Design',
    model: 'all of it: levels, phases, acute variables, periodization',
  },
  {
    id: 'assessment',
    name: 'Assessment',
    model: 'posture, the movement screens, over- and underactive muscles, where to start',
  },
  {
    id: 'sciences',
    name: 'Basic and Applied Sciences and Nutritional Concepts',
    model: 'neuromuscular efficiency, muscle actions, planes, force and velocity',
  },
  {
    id: 'coaching',
    name: 'Client Relations and Behavioral Coaching',
    model: 'goals that decide the phase, and explaining a plan',
  },
  {
    id: 'professional',
    name: 'Professional Development and Responsibility',
    model: 'scope of practice and referral',
  },
] as const satisfies readonly ExamDomain[];

export type ExamDomainId = (typeof examDomains)[number]['id'];

/** How much of the scored questions a domain has, in percent, by edition of the course. */
export interface ExamWeight extends FactRow {
  readonly percentOfExam: number;
}

/** Percent by domain. NASM's own podcast gives the one for Program Design; third parties give all and agree. */
const weights: Readonly<Record<Edition, Readonly<Record<ExamDomainId, number>>>> = {
  7: { technique: 24, 'program-design': 20, assessment: 16, sciences: 15, coaching: 15, professional: 10 },
  6: { technique: 22, 'program-design': 21, assessment: 18, sciences: 17, coaching: 12, professional: 10 },
};

function weightsOf(edition: Edition, sources: readonly string[]): readonly ExamWeight[] {
  return examDomains.map(({ id }) => ({
    id: `exam${edition}-${id}`,
    edition,
    percentOfExam: weights[edition][id],
    // NASM itself was heard on one weight only.
    ...(id === 'program-design' && edition === 7
      ? { status: 'solid' as const, sources: [...sources, 'X-N16'] }
      : { status: 'deck-only' as const, sources }),
  }));
}

/** Facts `exam7-….percentOfExam` and `exam6-….percentOfExam`. */
export const examWeights: readonly ExamWeight[] = [...weightsOf(7, ['X-2', 'X-6', 'X-3']), ...weightsOf(6, ['X-8'])];
