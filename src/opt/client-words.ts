import { isPhaseNumber } from './phases.ts';
import type { TrainingHistory } from './program.ts';

const statuses: readonly TrainingHistory['status'][] = [
  'new',
  'deconditioned',
  'returning',
  'intermediate',
  'advanced',
];

/** What is said of a client beside the status, and the words for it. */
const words = {
  experiencedLifter: 'experienced lifter',
  powerReady: 'power ready',
  checkpointsHeld: 'checkpoints held',
  heavyLiftingRuledOut: 'no heavy lifting',
  limitedMobility: 'limited mobility',
} as const satisfies Partial<Record<keyof TrainingHistory, string>>;

const flags = Object.keys(words) as readonly (keyof typeof words)[];

/** What the rules of progression know of a client, as a line says it: “intermediate, done: 1 2, experienced lifter”. */
export function clientInWords(client: TrainingHistory): string {
  return [
    client.status,
    ...(client.completed.length > 0 ? [`done: ${client.completed.join(' ')}`] : []),
    ...flags.flatMap((flag) => (client[flag] ? [words[flag]] : [])),
  ].join(', ');
}

/** The client in such words; undefined where they name no status. */
export function readClientWords(text: string): TrainingHistory | undefined {
  const lower = text.toLowerCase();
  const says = (part: string): boolean => new RegExp(String.raw`\b${part}\b`).test(lower);
  const status = statuses.find(says) ?? (says('beginner') ? 'new' : undefined);
  if (!status) return undefined;
  const done = /\b(?:done|completed|after)\b\s*:?\s*(?:phases?\s*)?([1-5](?:[\s,&/]*(?:and\s*)?[1-5])*)/.exec(
    lower,
  )?.[1];
  return {
    status,
    completed: (done?.match(/[1-5]/g) ?? []).map(Number).filter(isPhaseNumber),
    ...Object.fromEntries(flags.filter((flag) => says(words[flag])).map((flag) => [flag, true])),
  };
}
