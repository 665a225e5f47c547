// Ships to the browser with the program designer: keep it small.
import type { PartialIntake } from './intake.ts';

/** A client whom the page of the program designer plans for, before a reader enters their own. */
export interface Sample {
  /** Also the name in the address: `#sample-fat-loss`. */
  readonly key: string;
  readonly name: string;
  readonly intake: PartialIntake;
}

/** One for each way through the phases: the first three, up to maximal strength, and on to power. */
export const samples = [
  {
    key: 'fat-loss',
    name: 'Fat loss, new to training',
    intake: { goal: 'fat-loss', status: 'new', weeks: 24, sessionsPerWeek: 3, minutes: 60 },
  },
  {
    key: 'muscle-gain',
    name: 'Muscle gain, some years of lifting',
    intake: {
      goal: 'muscle-gain',
      status: 'intermediate',
      experiencedLifter: true,
      weeks: 24,
      sessionsPerWeek: 4,
      minutes: 60,
    },
  },
  {
    key: 'performance',
    name: 'Performance, trained and curious about power',
    intake: { goal: 'performance', status: 'intermediate', weeks: 24, sessionsPerWeek: 3, minutes: 60 },
  },
] as const satisfies readonly Sample[];

export type SampleKey = (typeof samples)[number]['key'];

/** The sample that an address ends with, as in `#sample-fat-loss`; undefined for anything else. */
export function sampleOf(hash: string): Sample | undefined {
  return samples.find(({ key }) => hash === `#sample-${key}`);
}
