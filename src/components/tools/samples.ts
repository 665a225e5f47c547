import { samples } from '../../opt/planning/samples.ts';
import type { SampleKey } from '../../opt/planning/samples.ts';

/** Who the sample clients are, in a sentence: only the page shows it. */
const about: Readonly<Record<SampleKey, string>> = {
  'fat-loss': 'Someone who has never trained and wants to lose fat, in an ordinary gym.',
  'muscle-gain': 'Someone who has lifted for years with steady technique, also heavy, and wants to gain muscle.',
  performance: 'Someone who trains already, wants to move faster, and has not worked by the model before.',
};

export const toldSamples = samples.map((sample) => ({ ...sample, about: about[sample.key] }));
export type ToldSample = (typeof toldSamples)[number];
