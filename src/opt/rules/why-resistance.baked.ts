// Sentences that never change. The build writes them into the pages that need them (src/build/baked-tables.ts).
import type { PhaseNumber } from '../types.ts';

/** The variables of a lift that a reader may ask "why" about. */
export type WhyField = 'reps' | 'sets' | 'tempo' | 'percentOneRm' | 'restAfterSeconds';

/** Why each phase uses the numbers it does, for the resistance block. */
export const whyResistance: Readonly<Record<PhaseNumber, Readonly<Record<WhyField, string>>>> = {
  1: {
    reps: 'Many repetitions with a light load train endurance and give the nervous system practice.',
    sets: 'Few sets are enough while the body learns the movements.',
    tempo: 'A slow tempo leaves time to hold every joint steady.',
    percentOneRm: 'A light load lets form hold to the last repetition.',
    restAfterSeconds: 'Short rests are part of endurance training.',
  },
  2: {
    reps: 'Moderate repetitions let the first exercise be heavy enough for strength and the second long enough for control.',
    sets: 'More sets than in Phase 1 build the capacity for work.',
    tempo:
      'The strength exercise moves at a moderate tempo; the stabilization exercise after it is slow, so that control is trained while tired.',
    percentOneRm: 'The strength exercise is moderately heavy, and the stabilization exercise after it is lighter.',
    restAfterSeconds: 'The rest comes after the pair and stays short, because endurance is part of the aim.',
  },
  3: {
    reps: 'A moderate number of repetitions with a fairly heavy load gives the volume that makes muscle grow.',
    sets: 'Many sets add up to the volume that makes muscle grow.',
    tempo: 'A moderate tempo keeps the muscle under load through the whole movement.',
    percentOneRm: 'The load is heavy enough to make a muscle grow and light enough for many sets.',
    restAfterSeconds: 'The rest is long enough to repeat a hard set, and short enough to keep the volume dense.',
  },
  4: {
    reps: 'Only few repetitions are possible with the heavy loads that train maximal strength.',
    sets: 'Each set holds few repetitions, so there are more sets.',
    tempo: 'The lifter drives as fast as the load can be controlled, even though a heavy bar moves slowly.',
    percentOneRm: 'Maximal strength needs loads near the maximum.',
    restAfterSeconds: 'After a near-maximal set the body needs minutes, not seconds, to be ready again.',
  },
  5: {
    reps: 'The heavy exercise takes few repetitions; the fast one takes more, and stops before speed drops.',
    sets: 'Speed counts more than volume, so the sets stay moderate.',
    tempo: 'Both exercises are done as fast as can be controlled: power is force made quickly.',
    percentOneRm: 'One half is heavy for force, the other light for speed; a load in between trains neither end.',
    restAfterSeconds: 'The rest after a pair keeps the next one fast, and a longer one follows the whole round.',
  },
};
