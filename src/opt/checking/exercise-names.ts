import { exerciseBriefs, findBrief, otherNamesOf } from '../exercises/brief.ts';
import type { ExerciseBrief, ExerciseComponent, ExerciseId } from '../exercises/brief.ts';

/** How a written name was recognized. `close` deserves a note to the reader. */
export interface NameMatch {
  readonly exercise: ExerciseBrief;
  readonly how: 'exact' | 'close';
}

export type NameAnswer = NameMatch | { readonly exercise?: undefined; readonly nearest?: ExerciseBrief };

/** What trainers call an exercise beside the names of the library. Read without a note. */
const otherNames: readonly (readonly [string, ExerciseId])[] = [
  ['flat bench press', 'barbell-bench-press'],
  ['bench', 'barbell-bench-press'],
  ['flat barbell bench press', 'barbell-bench-press'],
  ['dumbbell bench press', 'flat-dumbbell-chest-press'],
  ['dumbbell chest press', 'flat-dumbbell-chest-press'],
  ['dumbbell press', 'flat-dumbbell-chest-press'],
  ['incline dumbbell bench press', 'incline-dumbbell-press'],
  ['incline dumbbell chest press', 'incline-dumbbell-press'],
  ['cable chest press', 'standing-cable-chest-press'],
  ['chest press machine', 'machine-chest-press'],
  ['stability ball push up', 'push-up-hands-on-ball'],
  ['stability ball dumbbell chest press', 'ball-dumbbell-chest-press'],
  ['dumbbell chest press on ball', 'ball-dumbbell-chest-press'],
  ['squat', 'barbell-squat'],
  ['back squat', 'barbell-squat'],
  ['dumbbell goblet squat', 'goblet-squat'],
  ['stability ball squat', 'ball-squat'],
  ['conventional deadlift', 'deadlift'],
  ['barbell deadlift', 'deadlift'],
  ['barbell romanian deadlift', 'romanian-deadlift'],
  ['dumbbell romanian deadlift', 'romanian-deadlift'],
  ['single leg deadlift', 'single-leg-romanian-deadlift'],
  ['leg press machine', 'leg-press'],
  ['leg curl', 'cable-hamstring-curl'],
  ['leg extension', 'cable-leg-extension'],
  ['calf raise machine', 'machine-calf-raise'],
  ['calf raise', 'standing-calf-raise'],
  ['bulgarian split squat', 'dumbbell-split-squat'],
  ['cable row', 'seated-cable-row'],
  ['seated row', 'seated-cable-row'],
  ['seated cable row machine', 'seated-cable-row'],
  ['pulldown', 'seated-lat-pulldown'],
  ['cable pulldown', 'seated-lat-pulldown'],
  ['wide grip lat pulldown', 'seated-lat-pulldown'],
  ['chin up', 'pull-up'],
  ['dumbbell row', 'supported-dumbbell-row'],
  ['single arm dumbbell row', 'supported-dumbbell-row'],
  ['barbell row', 'bent-over-dumbbell-row'],
  ['bent over barbell row', 'bent-over-dumbbell-row'],
  ['trx row', 'suspended-row'],
  ['trx push up', 'suspended-push-up'],
  ['shoulder press', 'standing-dumbbell-shoulder-press'],
  ['overhead press', 'standing-dumbbell-shoulder-press'],
  ['military press', 'standing-dumbbell-shoulder-press'],
  ['standing shoulder press', 'standing-dumbbell-shoulder-press'],
  ['dumbbell shoulder press', 'standing-dumbbell-shoulder-press'],
  ['dumbbell overhead press', 'standing-dumbbell-shoulder-press'],
  ['seated shoulder press', 'seated-dumbbell-shoulder-press'],
  ['seated dumbbell press', 'seated-dumbbell-shoulder-press'],
  ['shoulder press machine', 'seated-shoulder-press-machine'],
  ['lateral raise', 'standing-dumbbell-lateral-raise'],
  ['side raise', 'standing-dumbbell-lateral-raise'],
  ['dumbbell lateral raise', 'standing-dumbbell-lateral-raise'],
  ['single leg scaption', 'single-leg-dumbbell-scaption'],
  ['single leg shoulder press', 'single-leg-dumbbell-shoulder-press'],
  ['biceps curl', 'standing-dumbbell-curl'],
  ['bicep curl', 'standing-dumbbell-curl'],
  ['curl', 'standing-dumbbell-curl'],
  ['dumbbell curl', 'standing-dumbbell-curl'],
  ['barbell curl', 'standing-barbell-curl'],
  ['ez bar curl', 'standing-barbell-curl'],
  ['hammer curl', 'standing-hammer-curl'],
  ['cable curl', 'standing-cable-curl'],
  ['single leg curl dumbbell', 'single-leg-dumbbell-curl'],
  ['triceps pressdown', 'cable-pushdown'],
  ['tricep pushdown', 'cable-pushdown'],
  ['tricep pressdown', 'cable-pushdown'],
  ['cable pressdown', 'cable-pushdown'],
  ['skull crusher', 'supine-bench-barbell-extension'],
  ['skullcrusher', 'supine-bench-barbell-extension'],
  ['overhead triceps extension', 'seated-dumbbell-overhead-extension'],
  ['close grip bench', 'close-grip-bench-press'],
  ['power clean', 'barbell-clean'],
  ['clean', 'barbell-clean'],
  ['snatch', 'dumbbell-snatch'],
  ['medicine ball throw', 'medicine-ball-chest-pass'],
  ['chest pass', 'medicine-ball-chest-pass'],
  ['ball slam', 'medicine-ball-slam'],
  ['jump squat', 'squat-jump'],
  ['jumping squat', 'squat-jump'],
  ['plyo push up', 'plyometric-push-up'],
  ['clapping push up', 'plyometric-push-up'],
  ['jumping lunge', 'lunge-jump'],
  ['split squat jump', 'lunge-jump'],
  ['standing overhead medicine ball throw', 'overhead-medicine-ball-throw'],
  ['bridge', 'core-floor-two-leg-bridge'],
  ['hip bridge', 'core-floor-two-leg-bridge'],
  ['two leg floor bridge', 'core-floor-two-leg-bridge'],
  ['cobra', 'core-floor-prone-cobra'],
  ['prone cobra', 'core-floor-prone-cobra'],
  ['bird dog', 'core-bird-dog'],
  ['birddog', 'core-bird-dog'],
  ['deadbug', 'core-dead-bug'],
  ['pallof press', 'core-standing-pallof-press'],
  ['farmer carry', 'core-farmer-s-carry'],
  ['farmer walk', 'core-farmer-s-carry'],
  ['swiss ball crunch', 'core-ball-crunch'],
  ['sit up', 'core-floor-crunch'],
  ['ab crunch', 'core-floor-crunch'],
  ['woodchop', 'core-cable-chop'],
  ['cable woodchop', 'core-cable-chop'],
  ['mountain climber', 'core-fast-mountain-climber'],
  ['single leg stand', 'balance-single-leg-balance'],
  ['single leg reach', 'balance-single-leg-balance-reach'],
  ['squat jump to stabilization', 'plyo-squat-jump-with-stabilization'],
  ['squat jump and hold', 'plyo-squat-jump-with-stabilization'],
  ['box jump with stabilization', 'plyo-box-jump-up-with-stabilization'],
  ['skater jump', 'plyo-ice-skaters-skater-jumps'],
  ['skater hop', 'plyo-ice-skaters-skater-jumps'],
  ['ice skater', 'plyo-ice-skaters-skater-jumps'],
  ['calf stretch', 'static-gastrocnemius'],
  ['gastroc stretch', 'static-gastrocnemius'],
  ['soleus stretch', 'static-soleus'],
  ['hamstring stretch', 'static-90-90-hamstring'],
  ['hip flexor stretch', 'static-kneeling-hip-flexor'],
  ['kneeling hip flexor stretch', 'static-kneeling-hip-flexor'],
  ['lat stretch', 'static-ball-latissimus-dorsi'],
  ['pec stretch', 'static-pectoral'],
  ['chest stretch', 'static-pectoral'],
  ['pectoral stretch', 'static-pectoral'],
  ['adductor stretch', 'static-standing-adductor'],
  ['groin stretch', 'static-standing-adductor'],
  ['tfl stretch', 'static-standing-tfl'],
  ['piriformis stretch', 'static-supine-piriformis'],
  ['levator scapulae stretch', 'static-levator-scapulae'],
  ['static calf stretch', 'static-gastrocnemius'],
  ['static hip flexor stretch', 'static-kneeling-hip-flexor'],
  ['static hamstring stretch', 'static-90-90-hamstring'],
  ['static lat stretch', 'static-ball-latissimus-dorsi'],
  ['static chest stretch', 'static-pectoral'],
  ['static pec stretch', 'static-pectoral'],
  ['active calf stretch', 'active-gastrocnemius'],
  ['active hip flexor stretch', 'active-kneeling-hip-flexor'],
  ['active hamstring stretch', 'active-90-90-hamstring'],
  ['active lat stretch', 'active-ball-latissimus-dorsi'],
  ['active chest stretch', 'active-pectoral'],
  ['active pec stretch', 'active-pectoral'],
  ['active adductor stretch', 'active-standing-adductor'],
  ['leg swing', 'dynamic-leg-swings-front-to-back'],
  ['forward leg swing', 'dynamic-leg-swings-front-to-back'],
  ['lateral leg swing', 'dynamic-leg-swings-side-to-side'],
  ['lateral tube walk', 'dynamic-tube-walking-side-to-side'],
  ['tube walk', 'dynamic-tube-walking-side-to-side'],
  ['lunge with reach', 'dynamic-multiplanar-lunge-with-reach'],
  ['walking lunge with rotation', 'dynamic-lunge-with-rotation'],
  ['jumping jack', 'dynamic-jumping-jacks'],
  ['foam roll calf', 'smr-calves'],
  ['foam roll quad', 'smr-quadriceps'],
  ['foam roll it band', 'smr-lateral-thigh'],
  ['foam roll tfl', 'smr-tensor-fascia-latae'],
  ['foam roll piriformis', 'smr-piriformis'],
  ['foam roll glute', 'smr-piriformis'],
  ['foam roll adductor', 'smr-adductors'],
  ['foam roll thoracic spine', 'smr-thoracic-spine'],
  ['foam roll t spine', 'smr-thoracic-spine'],
  ['foam roll latissimus dorsi', 'smr-latissimus-dorsi'],
  ['foam roll peroneal', 'smr-peroneals'],
  ['pro agility drill', 'saq-5-10-5'],
  ['ladder one in', 'saq-one-ins'],
  ['ladder two in', 'saq-two-ins'],
];

/** Spellings that mean the same word or words. */
const sameWord: ReadonlyMap<string, string> = new Map([
  ['db', 'dumbbell'],
  ['dbs', 'dumbbell'],
  ['dumbell', 'dumbbell'],
  ['dumbells', 'dumbbell'],
  ['dumbbels', 'dumbbell'],
  ['bb', 'barbell'],
  ['kb', 'kettlebell'],
  ['mb', 'medicine ball'],
  ['med', 'medicine'],
  ['sl', 'single leg'],
  ['rdl', 'romanian deadlift'],
  ['rdls', 'romanian deadlift'],
  ['ohp', 'overhead press'],
  ['dl', 'deadlift'],
  ['bw', 'bodyweight'],
  ['sb', 'ball'],
  ['swiss', 'stability'],
  ['physio', 'stability'],
  ['pushup', 'push up'],
  ['pressup', 'push up'],
  ['pullup', 'pull up'],
  ['chinup', 'chin up'],
  ['stepup', 'step up'],
  ['situp', 'sit up'],
  ['clap', 'clap'],
  ['tube', 'tubing'],
  ['bicep', 'biceps'],
  ['tricep', 'triceps'],
  ['quad', 'quadriceps'],
  ['ham', 'hamstring'],
  ['calve', 'calf'],
  ['flye', 'fly'],
  ['flie', 'fly'],
  ['hypers', 'hyper'],
  ['abs', 'abs'],
  ['plyo', 'plyometric'],
  ['foamroll', 'foam roll'],
  ['foamrolling', 'foam roll'],
  ['rolling', 'roll'],
  ['roller', 'roll'],
  ['standng', 'standing'],
  ['unilateral', 'single'],
  ['1', 'one'],
  ['2', 'two'],
]);

/** Words that carry no meaning in a name. */
const emptyWords = new Set(['the', 'a', 'an', 'with', 'w', 'on', 'to', 'of', 'and', 'for', 'in', 'your', 'exercise']);

function singular(word: string): string {
  if (word === 'ups') return 'up';
  if (word.length < 4 || word.endsWith('ss') || ['biceps', 'triceps', 'abs', 'iso', 'quadriceps'].includes(word))
    return word;
  if (/(?:ch|sh|ss|x)es$/.test(word)) return word.slice(0, -2);
  if (word === 'calves') return 'calf';
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('yes')) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('us') && !word.endsWith('is') ? word.slice(0, -1) : word;
}

/** The meaningful words of a name, each in one spelling: `DB Push-Ups` gives dumbbell, push, up. */
export function wordsOf(name: string): readonly string[] {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036F'’]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b(pull|push|press) (downs?)\b|\b(dead) (lifts?)\b|\b(wood) (chops?)\b|\b(body) (weight)\b/g, (part) =>
      part.replace(' ', ''),
    )
    .trim();
  if (plain === '') return [];
  return plain
    .split(' ')
    .flatMap((word) => (sameWord.get(word) ?? sameWord.get(singular(word)) ?? singular(word)).split(' '))
    .filter((word) => !emptyWords.has(word));
}

function signatureOf(words: readonly string[]): string {
  return words.toSorted().join(' ');
}

interface Known {
  readonly exercise: ExerciseBrief;
  readonly words: readonly string[];
}

const known: Known[] = [];
const bySignature = new Map<string, ExerciseBrief[]>();

function learn(name: string, exercise: ExerciseBrief): void {
  const words = wordsOf(name.replace(/\((?:6th edition|underhand grip)\)/g, ' '));
  const signature = signatureOf(words);
  const there = bySignature.get(signature);
  if (there?.includes(exercise)) return;
  if (there) there.push(exercise);
  else bySignature.set(signature, [exercise]);
  known.push({ exercise, words });
}

for (const exercise of exerciseBriefs) learn(exercise.name, exercise);
for (const exercise of exerciseBriefs) {
  for (const name of otherNamesOf(exercise)) {
    learn(name, exercise);
    if (exercise.component === 'smr') learn(name.replace(/^foam roll/, 'SMR'), exercise);
  }
  if (exercise.component === 'smr') {
    learn(exercise.name.replace(/^SMR/, 'Foam roll'), exercise);
    learn(`${exercise.name.replace(/^SMR /, '')} SMR`, exercise);
  }
}
for (const [name, id] of otherNames) {
  const exercise = findBrief(id);
  // What the library itself calls so goes first.
  if (exercise && !bySignature.has(signatureOf(wordsOf(name)))) learn(name, exercise);
}

const vocabulary: ReadonlyMap<string, number> = (() => {
  const counts = new Map<string, number>();
  for (const { words } of known) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
})();

/** A rare word says more about which exercise is meant than a common one. */
function weightOf(word: string): number {
  return 1 + Math.log(known.length / (vocabulary.get(word) ?? 1)) / 3;
}

/** Letters to change, put in, take out or exchange with a neighbor; stops counting above `limit`. */
export function typoDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      let least = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + change,
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        least = Math.min(least, (before[column - 2] ?? 0) + 1);
      current.push(least);
    }
    if (Math.min(...current) > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
}

/** The word of the library that a word stands for, however it is misspelled; itself if there is none. */
function mendWord(word: string): string {
  if (vocabulary.has(word) || word.length < 4 || word.length > 24) return word;
  const limit = word.length >= 7 ? 2 : 1;
  let best = word;
  let least = limit + 1;
  for (const candidate of vocabulary.keys()) {
    if (candidate.length < 4) continue;
    const distance = typoDistance(word, candidate, limit);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/** Words that may be said beside a name without changing the exercise. */
const sideWords = new Set([
  'heavy', 'light', 'flat', 'wide', 'grip', 'neutral', 'controlled', 'strict', 'slow', 'good', 'form', 'full', 'range',
  'bodyweight', 'olympic', 'bar', 'exercise', 'machine', 'each', 'optional', 'then', 'standing', 'regular', 'floor', 'biceps', 'triceps',
]); // prettier-ignore

/** Words of a name that are often left unsaid. */
const silentWords = new Set(['standing', 'flat', 'floor', 'lying']);

/** True where two names differ in words that do not change the exercise. */
function meansTheSame(wanted: ReadonlySet<string>, own: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const word of wanted) {
    if (own.has(word)) shared += 1;
    else if (!sideWords.has(word)) return false;
  }
  for (const word of own) if (!wanted.has(word) && (shared < 2 || !silentWords.has(word))) return false;
  return true;
}

function pick(
  candidates: readonly ExerciseBrief[],
  allowed: readonly ExerciseComponent[] | undefined,
): ExerciseBrief | undefined {
  if (!allowed) return candidates[0];
  for (const component of allowed) {
    const found = candidates.find((one) => one.component === component);
    if (found) return found;
  }
  return candidates[0];
}

/**
 * The exercise that a written name means: the library's names and what they are also known as, in any order of words,
 * singular or plural, with common short forms and misspellings. A name that several components share is looked for in
 * `components`, first to last.
 */
export function findByName(name: string, components?: readonly ExerciseComponent[]): NameAnswer {
  const written = wordsOf(name.slice(0, 120)).slice(0, 14);
  if (written.length === 0) return {};
  const exact = bySignature.get(signatureOf(written));
  const chosen = exact && pick(exact, components);
  if (chosen) return { exercise: chosen, how: 'exact' };
  const words = written.map(mendWord);
  const mended = bySignature.get(signatureOf(words));
  const mendedChoice = mended && pick(mended, components);
  if (mendedChoice) return { exercise: mendedChoice, how: 'close' };
  const wanted = new Set(words);
  const total = [...wanted].reduce((sum, word) => sum + weightOf(word), 0);
  let best: { score: number; entry: Known } | undefined;
  let same: { score: number; entry: Known } | undefined;
  for (const entry of known) {
    const own = new Set(entry.words);
    let shared = 0;
    for (const word of own) if (wanted.has(word)) shared += weightOf(word);
    if (shared === 0) continue;
    const size = [...own].reduce((sum, word) => sum + weightOf(word), 0);
    const isAllowed = components?.includes(entry.exercise.component) ?? true;
    const score = (2 * shared) / (total + size) + (isAllowed ? 0.02 : 0);
    if (!best || score > best.score) best = { score, entry };
    if ((!same || score > same.score) && meansTheSame(wanted, own)) same = { score, entry };
  }
  const chosenOf = ({ entry }: { readonly entry: Known }): ExerciseBrief =>
    pick(bySignature.get(signatureOf(entry.words)) ?? [entry.exercise], components) ?? entry.exercise;
  if (same) return { exercise: chosenOf(same), how: 'close' };
  return best && best.score > 0.45 ? { nearest: chosenOf(best) } : {};
}
