import type {
  EquipmentItem,
  Exercise,
  ExerciseComponent,
  ExerciseLevel,
  MovementPattern,
  MovementPlane,
  SurfaceStance,
} from '../opt/exercises/index.ts';
import type { LevelNumber } from '../opt/types.ts';

/** What a reader sees for the library's vocabularies. Each word begins small: a page capitalizes where it must. */

export const levelWords = {
  stabilization: 'stabilization',
  strength: 'strength',
  power: 'power',
} as const satisfies Readonly<Record<ExerciseLevel, string>>;

/** The level of the model whose name an exercise's level shares; only its color and its mark are used. */
export const levelNumbers = {
  stabilization: 1,
  strength: 2,
  power: 3,
} as const satisfies Readonly<Record<ExerciseLevel, LevelNumber>>;

export const componentWords = {
  resistance: 'resistance',
  core: 'core',
  balance: 'balance',
  plyometric: 'plyometric',
  saq: 'speed, agility and quickness',
  smr: 'self-myofascial techniques',
  static: 'static stretching',
  active: 'active stretching',
  dynamic: 'dynamic stretching',
} as const satisfies Readonly<Record<ExerciseComponent, string>>;

export const patternWords = {
  'push-horizontal': 'horizontal push',
  'push-vertical': 'vertical push',
  'pull-horizontal': 'horizontal pull',
  'pull-vertical': 'vertical pull',
  scapular: 'shoulder-blade movement',
  'shoulder-raise': 'shoulder raise',
  'shoulder-rotation': 'shoulder rotation',
  shrug: 'shrug',
  'elbow-flexion': 'elbow flexion (curl)',
  'elbow-extension': 'elbow extension',
  squat: 'squat',
  hinge: 'hip hinge',
  lunge: 'lunge',
  step: 'step-up',
  'knee-flexion': 'knee flexion',
  'knee-extension': 'knee extension',
  'hip-abduction': 'hip abduction',
  'calf-raise': 'calf raise',
  carry: 'carry',
  rotation: 'trunk rotation',
  'anti-rotation': 'resisting rotation',
  'anti-extension': 'resisting an arched back',
  'anti-lateral-flexion': 'resisting a side bend',
  'trunk-flexion': 'trunk flexion',
  'trunk-extension': 'trunk extension',
  'balance-hold': 'balance hold',
  jump: 'jump',
  footwork: 'footwork',
  agility: 'change of direction',
  rolling: 'rolling',
  stretch: 'held stretch',
  'dynamic-stretch': 'moving stretch',
} as const satisfies Readonly<Record<MovementPattern, string>>;

export const planeWords = {
  sagittal: 'sagittal',
  frontal: 'frontal',
  transverse: 'transverse',
  multi: 'more than one',
} as const satisfies Readonly<Record<MovementPlane, string>>;

export const equipmentWords = {
  bodyweight: 'body weight',
  wall: 'wall',
  chair: 'chair',
  step: 'low step',
  bench: 'bench',
  box: 'box',
  rack: 'rack',
  machine: 'machine',
  cable: 'cable',
  band: 'band',
  dumbbell: 'dumbbells',
  barbell: 'barbell',
  kettlebell: 'kettlebell',
  backpack: 'loaded backpack',
  'medicine-ball': 'medicine ball',
  'stability-ball': 'stability ball',
  'half-foam-roll': 'half foam roll',
  'foam-pad': 'foam pad',
  suspension: 'suspension trainer',
  'pull-up-bar': 'pull-up bar',
  ladder: 'speed ladder',
  cones: 'cones',
  markers: 'floor markers',
  'jump-rope': 'jump rope',
  roller: 'foam roller',
  'massage-ball': 'massage ball',
  dowel: 'stick',
  towel: 'towel',
} as const satisfies Readonly<Record<EquipmentItem, string>>;

export const stanceWords = {
  'two-leg-stable': 'both feet on the floor',
  'split-stance-stable': 'one foot before the other',
  'one-leg-stable': 'on one leg, on the floor',
  'one-leg-unstable': 'on one leg, on a surface that gives',
  'supported-stable': 'on a seat, a bench or the floor',
  'supported-unstable': 'on a ball or another base that moves',
  'hands-stable': 'on the hands, on a firm base',
  'hands-unstable': 'on the hands, on a base that moves',
  'kneeling-stable': 'kneeling',
  hanging: 'hanging',
} as const satisfies Readonly<Record<SurfaceStance, string>>;

export const sideWords = {
  yes: 'one side, then the other: count each side',
  no: 'both sides at once',
  alternating: 'sides in turn',
} as const satisfies Readonly<Record<Exercise['unilateral'], string>>;

/** What every home or gym is taken to have: the filter never asks for it. */
export const alwaysThere: readonly EquipmentItem[] = [
  'bodyweight',
  'wall',
  'chair',
  'step',
  'towel',
  'dowel',
  'markers',
];

/** "stability ball, wall, dumbbells or band": all groups are needed, one item of each is enough. */
export function equipmentText(equipment: Exercise['equipment']): string {
  return equipment.map((group) => group.map((item) => equipmentWords[item]).join(' or ')).join(', ');
}

/** The first letter large. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
