import type { CompensationId } from '../compensations/index.ts';
import type { EquipmentItem, ExerciseId } from '../exercises/index.ts';
import type { Goal } from '../goals.ts';
import type { TrainingHistory } from '../program.ts';
import type { ProgramRuleId } from '../rules/program-rules.ts';
import type { SessionSheet } from '../session-sheet.ts';
import type { FactRow, PhaseNumber, Range } from '../types.ts';

/** A stretch of the year: one phase, or phases that share each week. Its numbers are facts. */
export interface ClientBlock extends FactRow {
  readonly phases: readonly PhaseNumber[];
  readonly weeks: number;
  /** Which weeks of the year these are, counted from 1. */
  readonly weekNumbers: Range;
  readonly sessionsPerWeek: number;
  /** Why this block stands here, for this client. */
  readonly reason: string;
}

/** A block as an author writes it; ids and week numbers follow from the order. */
export type BlockDraft = Pick<ClientBlock, 'phases' | 'weeks' | 'sessionsPerWeek' | 'reason'>;

/** A finding of the movement screen, as it was seen in this client. */
export interface ScreenFinding {
  readonly id: CompensationId;
  readonly seen: string;
}

/** Something that this client's plan leaves out, with the reason. */
export interface RuledOut {
  readonly what: string;
  readonly why: string;
  readonly phases?: readonly PhaseNumber[];
  readonly exercises?: readonly ExerciseId[];
}

/** A warning of `checkProgram` that we looked at and kept. */
export interface SecondLook {
  readonly rule: ProgramRuleId;
  /** Place of the block in the year, counted from 0. */
  readonly block: number;
  readonly why: string;
}

/** One worked client: what came in, what was decided, and what came out. Constructed for this site. */
export interface Client extends FactRow {
  readonly slug: string;
  /** The goal in a word or two: the page is named after it. */
  readonly title: string;
  /** Who it is, without a name and with the age in words. */
  readonly sketch: string;
  readonly wish: string;
  readonly goal: Goal;
  readonly history: TrainingHistory;
  readonly background: string;
  /** Training days a week and minutes a session that the client has. */
  readonly days: number;
  readonly sessionMinutes: number;
  readonly place: string;
  /** Beside a wall and body weight, which everyone has. */
  readonly equipment: readonly EquipmentItem[];
  readonly findings: readonly ScreenFinding[];
  readonly ruledOut: readonly RuledOut[];
  readonly secondLooks: readonly SecondLook[];
  readonly blocks: readonly ClientBlock[];
  /** One full session for each phase of the year, in the order of the phases. */
  readonly sheets: readonly SessionSheet[];
}

/** A client as an author writes it. */
export interface ClientDraft extends Omit<Client, 'blocks' | 'status' | 'sources'> {
  readonly blocks: readonly BlockDraft[];
}

/** The client of a draft: blocks get their ids, `<client>-block-<n>`, and the weeks of the year they fill. */
export function toClient(draft: ClientDraft): Client {
  let before = 0;
  const blocks = draft.blocks.map((block, index): ClientBlock => {
    const weekNumbers = { min: before + 1, max: before + block.weeks };
    before += block.weeks;
    return { ...block, id: `${draft.id}-block-${index + 1}`, weekNumbers, status: 'constructed', sources: [] };
  });
  return { ...draft, blocks, status: 'constructed', sources: [] };
}
