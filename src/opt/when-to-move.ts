import type { FactRow } from './types.ts';

/** What a coach sees during a block, and the smallest move that answers it. */
export interface MoveRow extends FactRow {
  readonly seen: string;
  readonly move: string;
  /** Which way the client goes: on to another phase, harder or easier inside this one, back, or out of the gym. */
  readonly direction: 'on' | 'harder' | 'easier' | 'back' | 'other' | 'stop';
}

/** Our own table, composed from the textbook’s rules of progression; the smallest change stands first. */
export const whenToMove = [
  {
    id: 'move-technique-breaks',
    seen: 'Technique breaks, or a checkpoint is lost',
    move: 'Make the exercise easier: surface, base, load or range. The phase stays.',
    direction: 'easier',
    status: 'constructed',
    sources: ['T7-20'],
  },
  {
    id: 'move-technique-holds',
    seen: 'Technique holds at the top of the repetitions and at the set tempo',
    move: 'Make one thing harder: balance in Phase 1; rest, volume, load or complexity in Phase 2.',
    direction: 'harder',
    status: 'constructed',
    sources: ['T7-20', 'T7-21'],
  },
  {
    id: 'move-block-done',
    seen: 'The weeks of the phase are done, movement is competent, and the client is rested',
    move: 'Go on to the next phase, by goal.',
    direction: 'on',
    status: 'constructed',
    sources: ['T7-21'],
  },
  {
    id: 'move-stale',
    seen: 'Tired and stale, sleeping badly, performance falling',
    move: 'Go back to Phase 1 for a week or a block, as active recovery.',
    direction: 'back',
    status: 'constructed',
    sources: ['T7-13', 'T7-21'],
  },
  {
    id: 'move-competition',
    seen: 'A competition or a journey',
    move: 'Mix phases in the week or change its days. Add no new maximal work.',
    direction: 'other',
    status: 'constructed',
    sources: ['T7-21'],
  },
  {
    id: 'move-pain',
    seen: 'Injury or pain',
    move: 'Stop and refer. After clearance, come back through Phase 1.',
    direction: 'stop',
    status: 'constructed',
    sources: ['T7-13', 'T7-21'],
  },
] as const satisfies readonly MoveRow[];
