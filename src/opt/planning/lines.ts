import type { BodyPart, ExerciseBrief } from '../exercises/brief.ts';
import type { LineChoice } from './intake.ts';
import type { Role } from './dose.ts';
import type { Decision } from './plan.ts';

/** What gives way when a session is too long, first to last. The rest of the session always stays. */
export const dropOrder = [
  'cardio',
  'arms',
  'choice',
  'skill',
  'extra-lift',
  'second-core',
  'extra-stretch',
  'total-body',
] as const;

export type DropTag = (typeof dropOrder)[number];

/** A line before its numbers: the exercise, and what it does in the session. */
export interface LineDraft {
  readonly key: string;
  readonly role: Role;
  readonly exercise?: ExerciseBrief;
  readonly label?: string;
  readonly superset?: string;
  readonly isMeasured?: boolean;
  readonly part?: BodyPart;
  readonly drop?: DropTag;
  readonly why: Decision;
  /** Numbers that the trainer set. */
  readonly pinned?: LineChoice;
}
