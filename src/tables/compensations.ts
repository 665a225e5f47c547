import { compensationsFor, ourExample, publishable, compensations } from '../opt/compensations/index.ts';
import type { Compensation, CompensationMuscle, FindingId } from '../opt/compensations/index.ts';
import { getMuscle } from '../opt/muscles.ts';
import type { MuscleId } from '../opt/muscles.ts';
import type { ExerciseId } from '../opt/exercises/index.ts';
import type { Edition } from '../opt/types.ts';

/** A muscle as a table prints it. */
export interface NamedMuscle {
  readonly id: MuscleId;
  readonly name: string;
  readonly plainName: string;
}

/**
 * Muscles with the same standing in one cell.
 * `both`: both editions print this very entry. `grain`: both print it, each with a wider or narrower name of its own.
 * `one`: a single edition prints it.
 */
export interface MuscleGroup {
  readonly standing: 'both' | 'grain' | 'one';
  /** Whose words these are; absent where one list serves both editions. */
  readonly edition?: Edition;
  /** Words that must stand beside the muscles. */
  readonly mark?: string;
  readonly muscles: readonly NamedMuscle[];
}

export type MuscleRole = CompensationMuscle['role'];

/** One finding with the muscles that the editions connect with it: a hypothesis, edition by edition. */
export interface CompensationRow {
  readonly finding: FindingId;
  /** Anchor of the row; kept for ever once released. */
  readonly id: string;
  /** What is seen, in plain words. */
  readonly head: string;
  /** What the editions call it, where their words differ from each other. */
  readonly names?: { readonly newer: string; readonly older: string };
  /** What a standing pattern looks like. */
  readonly looksLike?: string;
  readonly over: readonly MuscleGroup[];
  readonly under: readonly MuscleGroup[];
  /** True where our sources hold no 7th-edition list that may be shown. */
  readonly lacksNewer: boolean;
}

/** The findings of one assessment as one table. */
export interface CompensationTable {
  readonly id: string;
  readonly caption: string;
  /** Title of the group on the printable sheet. */
  readonly shortTitle: string;
  readonly rows: readonly CompensationRow[];
  readonly notes: readonly string[];
}

interface RowPlan {
  readonly finding: FindingId;
  readonly id: string;
  readonly head: string;
  readonly looksLike?: string;
}

interface TablePlan {
  readonly id: string;
  readonly caption: string;
  readonly shortTitle: string;
  readonly notes: readonly string[];
  readonly rows: readonly RowPlan[];
}

/** Which findings stand together, under which anchors. The corrective specialism’s findings are left out. */
const plans = [
  {
    id: 'table-squat-front',
    caption: 'Overhead squat, seen from the front',
    shortTitle: 'Overhead squat, from the front',
    notes: [
      'Feet turn out: the editions share no underactive muscle. The 6th edition calls the inner calf and inner hamstrings underactive; the 7th calls the whole calf and the whole hamstrings overactive.',
    ],
    rows: [
      { finding: 'ohsa-feet-out', id: 'feet-turn-out', head: 'Feet turn out' },
      { finding: 'ohsa-knee-in', id: 'knees-in', head: 'Knees move inward' },
    ],
  },
  {
    id: 'table-squat-side',
    caption: 'Overhead squat, seen from the side',
    shortTitle: 'Overhead squat, from the side',
    notes: [
      'Forward lean: on the underactive side the gluteus maximus is the surest entry, because one source of the 6th-edition list leaves out the back muscles.',
      'Low back arches: of the hip flexors the 7th edition names the rectus femoris, the psoas and the tensor fasciae latae. Arms fall forward: it says “parts of the rotator cuff”.',
    ],
    rows: [
      { finding: 'ohsa-lean', id: 'forward-lean', head: 'Trunk leans far forward' },
      { finding: 'ohsa-arch', id: 'low-back-arches', head: 'Low back arches' },
      { finding: 'ohsa-arms', id: 'arms-fall-forward', head: 'Arms fall forward' },
    ],
  },
  {
    id: 'table-single-leg',
    caption: 'Single-leg squat, seen from the front',
    shortTitle: 'Single-leg squat',
    notes: [],
    rows: [{ finding: 'sls-knee-in', id: 'single-leg-knee-in', head: 'Knee moves inward' }],
  },
  {
    id: 'table-push-pull',
    caption: 'Pushing and pulling, seen from the side',
    shortTitle: 'Pushing and pulling',
    notes: [
      'The 7th-edition entries come from the pushing assessment; a separate list for pulling was not seen. The 6th edition prints one list for both.',
    ],
    rows: [
      { finding: 'pp-arch', id: 'push-pull-low-back-arches', head: 'Low back arches' },
      { finding: 'pp-shoulders', id: 'shoulders-elevate', head: 'Shoulders rise' },
      { finding: 'pp-head', id: 'head-forward', head: 'Head moves forward' },
    ],
  },
  {
    id: 'table-posture',
    caption: 'Patterns of standing posture',
    shortTitle: 'Standing posture',
    notes: [],
    rows: [
      {
        finding: 'post-pes-planus',
        id: 'pes-planus',
        head: 'Pes planus distortion',
        looksLike: 'flat feet, knock knees, thighs turned in',
      },
      {
        finding: 'post-lcs',
        id: 'lower-crossed',
        head: 'Lower crossed',
        looksLike: 'pelvis tipped forward, deep curve in the low back',
      },
      {
        finding: 'post-ucs',
        id: 'upper-crossed',
        head: 'Upper crossed',
        looksLike: 'head forward, shoulders rounded',
      },
    ],
  },
] as const satisfies readonly TablePlan[];

export type CompensationTableId = (typeof plans)[number]['id'];

function named(id: MuscleId): NamedMuscle {
  const { name, plainName } = getMuscle(id);
  return { id, name, plainName };
}

/** Rows of one role that may be shown as fact. */
function shown(compensation: Compensation | undefined, role: MuscleRole): readonly CompensationMuscle[] {
  return (compensation?.muscles ?? []).filter((row) => row.role === role && publishable(row).asFact);
}

function groupsOf(newer: readonly CompensationMuscle[], older: readonly CompensationMuscle[]): readonly MuscleGroup[] {
  const comparable = newer.length > 0 && older.length > 0;
  const standingOf = (row: CompensationMuscle): MuscleGroup['standing'] => {
    if (!comparable || row.inBothEditions !== true) return 'one';
    return row.sharedMatch === 'exact' ? 'both' : 'grain';
  };
  const pick = (rows: readonly CompensationMuscle[], standing: MuscleGroup['standing']) =>
    rows.filter((row) => standingOf(row) === standing);
  const muscles = (rows: readonly CompensationMuscle[]) => rows.map((row) => named(row.muscleId));
  const ofEdition = (rows: readonly CompensationMuscle[], edition: Edition): MuscleGroup[] => [
    { standing: 'grain', edition, muscles: muscles(pick(rows, 'grain')) },
    // What only one edition prints has only that edition's support, so a mark of its row is shown.
    ...[...Map.groupBy(pick(rows, 'one'), (row) => publishable(row).mark)].map(([mark, marked]): MuscleGroup => ({
      standing: 'one',
      edition,
      ...(mark === undefined ? {} : { mark }),
      muscles: muscles(marked),
    })),
  ];
  return [
    { standing: 'both' as const, muscles: muscles(pick(newer, 'both')) },
    ...ofEdition(newer, 7),
    ...ofEdition(older, 6),
  ].filter((group) => group.muscles.length > 0);
}

function rowOf(plan: RowPlan): CompensationRow {
  const editions = compensationsFor(plan.finding);
  const newer = editions.find(({ edition }) => edition === 7);
  const older = editions.find(({ edition }) => edition === 6);
  const names = { newer: newer?.compensation ?? '', older: older?.compensation ?? '' };
  return {
    ...plan,
    ...(names.newer === names.older ? {} : { names }),
    over: groupsOf(shown(newer, 'over'), shown(older, 'over')),
    under: groupsOf(shown(newer, 'under'), shown(older, 'under')),
    lacksNewer: shown(newer, 'over').length + shown(newer, 'under').length === 0,
  };
}

/** Over- and underactive muscles of both editions, one table for each assessment and view. */
export function compensationTables(): readonly CompensationTable[] {
  return plans.map((plan) => ({ ...plan, rows: plan.rows.map(rowOf) }));
}

/** One of those tables. */
export function compensationTable(id: CompensationTableId): CompensationTable {
  const table = compensationTables().find((candidate) => candidate.id === id);
  if (table === undefined) {
    throw new Error(`No compensation table "${id}". They are: ${plans.map((plan) => plan.id).join(', ')}.`);
  }
  return table;
}

/** Where a muscle is named: the anchor of a finding, what is seen, and the edition if it is only one. */
export interface Mention {
  readonly role: MuscleRole;
  readonly anchor: string;
  readonly head: string;
  readonly edition?: Edition;
  /** Words that must stand beside it. */
  readonly mark?: string;
}

/** Every finding whose lists name this muscle, in the order of the tables. */
export function mentionsOf(id: MuscleId): readonly Mention[] {
  return compensationTables().flatMap((table) =>
    table.rows.flatMap((row) =>
      (['over', 'under'] as const).flatMap((role): Mention[] => {
        const groups = row[role].filter((group) => group.muscles.some((muscle) => muscle.id === id));
        const editions = new Set(groups.map((group) => group.edition));
        const [edition] = editions;
        if (editions.size === 0) return [];
        const mention = { role, anchor: row.id, head: `${row.head} (${table.shortTitle.toLowerCase()})` };
        const mark = groups[0]?.mark;
        if (edition === undefined || editions.size > 1) return [mention];
        return [{ ...mention, edition, ...(mark === undefined ? {} : { mark }) }];
      }),
    ),
  );
}

/** The four steps for a finding, in their order. */
export const correctiveSteps = ['inhibit', 'lengthen', 'activate', 'integrate'] as const;
export type CorrectiveStep = (typeof correctiveSteps)[number];

/** An exercise for one step. `ours`: no source that we can cite pairs it with the finding. */
export interface Suggestion {
  readonly name: string;
  readonly exerciseId?: ExerciseId;
  readonly ours: boolean;
}

/** A finding with example exercises for the muscles that the 7th edition lists. */
export interface SuggestionRow {
  readonly anchor: string;
  readonly head: string;
  readonly steps: Readonly<Record<CorrectiveStep, readonly Suggestion[]>>;
}

type Example = Extract<CompensationMuscle, { role: 'over' }>['stretch'];

function exampleOf(row: CompensationMuscle, step: CorrectiveStep): Example | undefined {
  if (row.role === 'over') {
    if (step === 'inhibit') return row.roll.advised ? row.roll : undefined;
    return step === 'lengthen' ? row.stretch : undefined;
  }
  if (step === 'activate') return row.activation;
  return step === 'integrate' ? row.integration : undefined;
}

/** The example that may be shown: a confirmed one, or one of ours for this muscle, taken from another finding if need be. */
function suggestionOf(row: CompensationMuscle, step: CorrectiveStep): Suggestion | undefined {
  const example = exampleOf(row, step);
  if (example === undefined) return undefined;
  const asSuggestion = ({ name, exerciseId }: Example, ours: boolean): Suggestion => ({
    name,
    ...(exerciseId === undefined ? {} : { exerciseId }),
    ours,
  });
  if (publishable(example).asFact) return asSuggestion(example, false);
  const own = [
    example,
    ...compensations
      .filter((compensation) => compensation.examScope === 'cpt')
      .flatMap((compensation) => compensation.muscles)
      .filter((other) => other.muscleId === row.muscleId)
      .flatMap((other) => exampleOf(other, step) ?? []),
  ].find((candidate) => publishable(candidate).mark === ourExample);
  return own && asSuggestion(own, true);
}

/** Suggestions for one step, each exercise once; where a source pairs any with the finding, only those. */
function suggestionsFor(rows: readonly CompensationMuscle[], step: CorrectiveStep): readonly Suggestion[] {
  const all = rows.flatMap((row) => suggestionOf(row, step) ?? []);
  const cited = all.filter((suggestion) => !suggestion.ours);
  const kept = cited.length > 0 ? cited : all;
  return [...new Map(kept.map((suggestion) => [suggestion.name, suggestion])).values()];
}

const suggestedFindings: readonly string[] = [
  'feet-turn-out',
  'knees-in',
  'forward-lean',
  'low-back-arches',
  'arms-fall-forward',
  'shoulders-elevate',
  'head-forward',
];

/** Example exercises for the seven movement findings, step by step. Examples, never a prescription. */
export function suggestionRows(): readonly SuggestionRow[] {
  return compensationTables().flatMap((table) =>
    table.rows.flatMap((row): SuggestionRow[] => {
      if (!suggestedFindings.includes(row.id)) return [];
      const newer = compensationsFor(row.finding).find(({ edition }) => edition === 7);
      const rows = newer?.muscles.filter((muscle) => publishable(muscle).asFact) ?? [];
      return [
        {
          anchor: row.id,
          head: row.head,
          steps: {
            inhibit: suggestionsFor(rows, 'inhibit'),
            lengthen: suggestionsFor(rows, 'lengthen'),
            activate: suggestionsFor(rows, 'activate'),
            integrate: suggestionsFor(rows, 'integrate'),
          },
        },
      ];
    }),
  );
}
