import { nearestName } from '../nearest.ts';
import { correctiveSpecialismCompensations } from './overhead-squat-extra-view.ts';
import { overheadSquatCompensations } from './overhead-squat.ts';
import { pushingAndPullingCompensations } from './pushing-and-pulling.ts';
import { singleLegSquatCompensations } from './single-leg-squat.ts';
import { standingPosturePatterns } from './standing-posture.ts';
import type { CompensationMuscle, CompensationRow, Confidence, ExampleStatus, FindingId } from './types.ts';

export type * from './types.ts';

export type CompensationId =
  | (typeof overheadSquatCompensations)[number]['id']
  | (typeof singleLegSquatCompensations)[number]['id']
  | (typeof pushingAndPullingCompensations)[number]['id']
  | (typeof standingPosturePatterns)[number]['id']
  | (typeof correctiveSpecialismCompensations)[number]['id'];

export interface Compensation extends CompensationRow {
  readonly id: CompensationId;
}

/** Every movement compensation and standing pattern, edition by edition. */
export const compensations: readonly Compensation[] = [
  ...overheadSquatCompensations,
  ...singleLegSquatCompensations,
  ...pushingAndPullingCompensations,
  ...standingPosturePatterns,
  ...correctiveSpecialismCompensations,
];

/** Where the general cautions for rolling and stretching come from. */
export const rollingAndStretchingCautionSources: readonly string[] = ['M-R4', 'A-T17', 'A-S3'];

/** Print these wherever a roll or a stretch is suggested. General information, not medical advice. */
export const rollingAndStretchingCautions: readonly string[] = [
  'No rolling over an open wound, a broken bone, a blood clot, an infection or fresh surgery.',
  'No rolling with a bleeding disorder, uncontrolled high blood pressure or osteoporosis unless a health professional agrees.',
  'Take care in pregnancy and with diabetes.',
  'No stretching of an acute injury or an unstable joint.',
  'Stop at pain, tingling or dizziness.',
];

const byId: ReadonlyMap<string, Compensation> = new Map(
  compensations.map((compensation) => [compensation.id, compensation]),
);

/** The compensation with this id, or undefined. */
export function findCompensation(id: string): Compensation | undefined {
  return byId.get(id);
}

/** Whether the tables hold this id. */
export function isCompensationId(id: string): id is CompensationId {
  return byId.has(id);
}

/**
 * The compensation with this id.
 * @throws Error naming the nearest id when the tables do not hold it.
 */
export function getCompensation(id: string): Compensation {
  const compensation = byId.get(id);
  if (compensation === undefined) {
    const near = nearestName(id, byId.keys());
    throw new Error(
      `No compensation "${id}".${near ? ` Did you mean "${near}"?` : ''} Compensations are listed in src/opt/compensations/.`,
    );
  }
  return compensation;
}

/** One finding as each edition has it, the older edition first. */
export function compensationsFor(finding: FindingId): readonly Compensation[] {
  return compensations
    .filter((compensation) => compensation.finding === finding)
    .toSorted((a, b) => Number(a.edition) - Number(b.edition));
}

/** The words that must stand beside a claim read second-hand. */
export const notConfirmedInPrint = 'not confirmed in print';

/** The words that must stand beside an example of ours. */
export const ourExample = 'our example';

/** Whether a claim may be shown as fact, the mark it must then carry, and why. */
export type PublishingVerdict =
  | { readonly asFact: true; readonly mark?: string; readonly reason: string }
  | { readonly asFact: false; readonly mark?: string; readonly reason: string };

/**
 * Whether a muscle row, or the example exercise inside one, may be shown as fact.
 * `K`: no. `T14`: only with its mark. A constructed example: only as ours.
 */
export function publishable(claim: {
  readonly confidence?: Confidence;
  readonly status?: ExampleStatus;
}): PublishingVerdict {
  if (claim.status === 'constructed') {
    return { asFact: false, mark: ourExample, reason: 'Paired by us, from standard practice.' };
  }
  if (claim.confidence === undefined) {
    return { asFact: false, reason: 'The row does not say how well it is supported.' };
  }
  switch (claim.confidence) {
    case 'ok':
      return { asFact: true, reason: 'Two independent sources, or NASM’s own page, say so.' };
    case 'one':
      return { asFact: true, reason: 'One secondary source says so.' };
    case 'T14':
      return {
        asFact: true,
        mark: notConfirmedInPrint,
        reason: 'The 7th-edition chapter was read second-hand.',
      };
    case 'K':
      return { asFact: false, reason: 'No page that we read confirms it.' };
  }
}

/**
 * Whether a scored question may rest on this muscle: both editions name the very same entry, the
 * claim is confirmed, and the finding belongs to the CPT tables.
 */
export function maySupportQuestion(compensation: Compensation, row: CompensationMuscle): boolean {
  return (
    compensation.examScope === 'cpt' &&
    row.inBothEditions === true &&
    row.sharedMatch === 'exact' &&
    publishable(row).asFact
  );
}
