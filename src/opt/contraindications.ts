import type { FactRow, PhaseNumber } from './types.ts';

/** A situation in which a method is left out or changed. General information: refer to a physician. */
export interface Caution extends FactRow {
  readonly situation: string;
  readonly change: string;
  /** The phases it touches most; empty for all of them. */
  readonly phases: readonly PhaseNumber[];
}

export const cautions = [
  {
    id: 'caution-hypertension',
    situation: 'High blood pressure or coronary heart disease',
    change:
      'No heavy lifting, no held breath, no tight gripping; keep the isometric and concentric parts of each repetition short; seated or standing; stand up slowly; progress slowly.',
    phases: [1, 4, 5],
    status: 'nasm-only',
    sources: ['SG6', 'T7-23'],
  },
  {
    id: 'caution-diabetes',
    situation: 'Diabetes',
    change: 'No excessive plyometric work; check footwear and feet; keep a snack at hand.',
    phases: [5],
    status: 'nasm-only',
    sources: ['SG6', 'T7-23'],
  },
  {
    id: 'caution-pregnancy',
    situation: 'Pregnancy',
    change:
      'Nothing lying face down or on the back after the first trimester; no plyometric work and less intensity in the second and third.',
    phases: [4, 5],
    status: 'nasm-only',
    sources: ['SG6', 'T7-23'],
  },
  {
    id: 'caution-cancer',
    situation: 'Cancer care',
    change: 'No heavy lifting at first; start with very short sessions and use circuits.',
    phases: [3, 4, 5],
    status: 'nasm-only',
    sources: ['SG6', 'T7-23'],
  },
  {
    id: 'caution-arthritis',
    situation: 'Arthritis',
    change: 'No heavy lifting; stay inside the pain-free range.',
    phases: [4, 5],
    status: 'nasm-only',
    sources: ['SG6', 'T7-23'],
  },
  {
    id: 'caution-osteoporosis',
    situation: 'Osteoporosis',
    change: 'No excessive load on the spine in squats and leg presses; breathe normally.',
    phases: [4],
    status: 'nasm-only',
    sources: ['SG6', 'T7-23'],
  },
  {
    id: 'caution-older-adult',
    situation: 'Older adults',
    change: 'Slow, watched progress led by postural control; from seated to standing.',
    phases: [],
    status: 'nasm-only',
    sources: ['SG6', 'T7-23'],
  },
  {
    id: 'caution-youth',
    situation: 'Youth',
    change: 'Progress by postural control and not by load; make it fun.',
    phases: [4],
    status: 'nasm-only',
    sources: ['SG6', 'T7-23'],
  },
  {
    id: 'caution-heavy-and-unstable',
    situation: 'Heavy load and balance equipment together',
    change: 'Never combine them.',
    phases: [4, 5],
    status: 'nasm-only',
    sources: ['SG6', 'T7-17'],
  },
  {
    id: 'caution-unstable-for-size',
    situation: 'Unstable exercise when size or maximal strength is the aim',
    change: 'Use stable strength exercises instead; less force can be made on an unstable base.',
    phases: [3, 4],
    status: 'nasm-only',
    sources: ['T7-22'],
  },
  {
    id: 'caution-valsalva',
    situation: 'Holding the breath under load',
    change:
      'May help a healthy lifter in a maximal lift; never as a routine, and never with high blood pressure or heart disease.',
    phases: [4],
    status: 'nasm-only',
    sources: ['T7-20'],
  },
] as const satisfies readonly Caution[];
