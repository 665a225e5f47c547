import { wrap } from '../diagrams/parts.ts';
import type { ExerciseLevel } from '../opt/exercises/index.ts';
import { exercisesIn, getExerciseGroup } from '../tables/exercise-groups.ts';
import type { ExerciseGroupSlug } from '../tables/exercise-groups.ts';
import { capitalized, levelNumbers, levelWords } from '../tables/exercise-words.ts';
import { round } from './prescriptions.ts';
import type { LevelNumber } from '../opt/types.ts';
import type { Box, Drawing, Label, Point, Variant } from './types.ts';

/** The groups whose exercises have levels to climb. */
export const ladderSlugs = [
  'total-body',
  'chest',
  'back',
  'shoulders',
  'biceps',
  'triceps',
  'legs',
  'core',
  'balance',
  'plyometric',
] as const satisfies readonly ExerciseGroupSlug[];

export type LadderSlug = (typeof ladderSlugs)[number];

/** True for a group whose exercises have levels to climb. */
export function isLadderSlug(slug: string): slug is LadderSlug {
  return (ladderSlugs as readonly string[]).includes(slug);
}

/** An exercise on its level. */
export interface Rung {
  readonly id: string;
  readonly name: string;
  readonly level: ExerciseLevel;
  /** A source lists the exercise at this level; otherwise it is our example. */
  readonly published: boolean;
}

/** From an easier exercise to a harder one. */
export interface Step {
  readonly from: string;
  readonly to: string;
  /** A source states the step, read from either of its ends. */
  readonly published: boolean;
}

/** A body part's exercises and the steps between them. */
export interface Ladder {
  readonly rungs: readonly Rung[];
  readonly steps: readonly Step[];
}

/** The ladder of a group, read from the library's regressions and progressions. */
export function getLadder(slug: LadderSlug): Ladder {
  const exercises = exercisesIn(getExerciseGroup(slug));
  const steps = new Map<string, Step>();
  const add = (from: string, to: string, published: boolean) => {
    const key = `${from} ${to}`;
    steps.set(key, { from, to, published: published || steps.get(key)?.published === true });
  };
  for (const { id, regressionId, progressionId, ladderSource } of exercises) {
    if (regressionId !== undefined) add(regressionId, id, ladderSource?.regression === 'published');
    if (progressionId !== undefined) add(id, progressionId, ladderSource?.progression === 'published');
  }
  return {
    rungs: exercises.flatMap(({ id, name, level, status }) =>
      level === null ? [] : [{ id, name, level, published: status === 'listed' }],
    ),
    steps: [...steps.values()],
  };
}

const levels = ['stabilization', 'strength', 'power'] as const satisfies readonly ExerciseLevel[];

/**
 * The rungs from the easiest to the hardest: level by level, and in a level chain by chain, so that a rung comes after
 * every easier one and near the last of them. Chains that come from below begin a level, those that lead on end it.
 */
export function orderRungs({ rungs, steps }: Ladder): readonly Rung[] {
  const levelOf = new Map(rungs.map(({ id, level }) => [id, level]));
  return levels.flatMap((level) => {
    const own = rungs.filter((rung) => rung.level === level);
    const inLevel = steps.filter(({ from, to }) => levelOf.get(from) === level && levelOf.get(to) === level);
    const harder = (id: string) => inLevel.filter(({ from }) => from === id).map(({ to }) => to);
    const easier = (id: string) => inLevel.filter(({ to }) => to === id).map(({ from }) => from);

    /** All rungs of the level that hang together with this one. */
    const chainOf = (id: string) => {
      const chain = new Set([id]);
      for (const one of chain) for (const next of [...harder(one), ...easier(one)]) chain.add(next);
      return chain;
    };
    const above = (id: string) => {
      const reached = new Set([id]);
      for (const one of reached) for (const next of harder(one)) reached.add(next);
      return reached;
    };
    const leadsOn = (ids: Iterable<string>) =>
      [...ids].some((id) => steps.some(({ from, to }) => from === id && levelOf.get(to) !== level));
    const comesFromBelow = (ids: Iterable<string>) =>
      [...ids].some((id) => steps.some(({ from, to }) => to === id && levelOf.get(from) !== level));
    /** What begins a level, what stands in its middle, what ends it. */
    const place = (ids: Iterable<string>) => (comesFromBelow(ids) ? -1 : 0) + (leadsOn(ids) ? 1 : 0);

    const placed = new Set<string>();
    const visit = (id: string) => {
      if (placed.has(id) || easier(id).some((one) => !placed.has(one))) return;
      placed.add(id);
      const next = harder(id).map((one) => ({ one, reached: above(one) }));
      next.sort((a, b) => Number(leadsOn(a.reached)) - Number(leadsOn(b.reached)) || a.reached.size - b.reached.size);
      for (const { one } of next) visit(one);
    };
    const roots = own.filter(({ id }) => easier(id).length === 0);
    const chains = roots.map(({ id }) => ({ id, chain: chainOf(id) }));
    chains.sort((a, b) => place(a.chain) - place(b.chain) || Number(a.chain.size === 1) - Number(b.chain.size === 1));
    // Roots of one chain stay together.
    for (const { chain } of chains) for (const root of roots) if (chain.has(root.id)) visit(root.id);
    const byId = new Map(own.map((rung) => [rung.id, rung]));
    return [...placed].map((id) => byId.get(id) as Rung);
  });
}

/** A rung in the drawing: its place and its name beside it. */
export interface RungMark extends Rung, Point {
  readonly number: LevelNumber;
  readonly labels: readonly Label[];
}

/** A step in the drawing, as the path of its line. */
export interface StepMark extends Step {
  readonly path: string;
}

/** The strip of a level. */
export interface LevelBand {
  readonly level: ExerciseLevel;
  readonly number: LevelNumber;
  readonly box: Box;
  readonly label: Label;
}

/** One entry of the key: `path` for a line, otherwise a dot at `x` and `y`. */
export interface LadderKey extends Point {
  readonly published: boolean;
  readonly path?: string;
  readonly label: Label;
}

export interface LadderDrawing extends Drawing {
  readonly bands: readonly LevelBand[];
  /** From the easiest to the hardest, as they are read. */
  readonly marks: readonly RungMark[];
  readonly steps: readonly StepMark[];
  readonly key: readonly LadderKey[];
}

interface Layout {
  readonly width: number;
  /** Between two lanes of lines. */
  readonly lane: number;
  /** Width of a letter, for rows that fit. */
  readonly letter: number;
  readonly line: number;
  /** Above and below a name. */
  readonly gap: number;
}

const layouts: Readonly<Record<Variant, Layout>> = {
  wide: { width: 640, lane: 20, letter: 7.4, line: 19, gap: 7 },
  narrow: { width: 328, lane: 16, letter: 6.9, line: 18, gap: 6 },
};
const inset = 16;
const bandHead = 30;
const bandFoot = 6;
const bandGap = 8;

/** Which lane each rung and each step runs in, and how many lanes are busy beside each rung. */
export function layLanes(order: readonly Rung[], steps: readonly Step[]) {
  const row = new Map(order.map(({ id }, index) => [id, index]));
  const rowOf = (id: string) => row.get(id) as number;
  /** What each lane carries from here on. */
  const lanes: (Step | undefined)[] = [];
  const free = () => {
    const lane = lanes.findIndex((carried) => carried === undefined);
    return lane < 0 ? lanes.length : lane;
  };
  const rungLanes = new Map<string, number>();
  const stepLanes = new Map<Step, number>();
  const busy = new Map<string, number>();
  for (const { id } of order) {
    const arriving = lanes.flatMap((carried, lane) => (carried?.to === id ? [lane] : []));
    const lane = arriving[0] ?? free();
    const before = lanes.length;
    rungLanes.set(id, lane);
    let most = Math.max(
      lane,
      lanes.findLastIndex((carried) => carried !== undefined),
    );
    for (const one of arriving) lanes[one] = undefined;
    const leaving = steps.filter(({ from }) => from === id).sort((a, b) => rowOf(a.to) - rowOf(b.to));
    for (const [index, step] of leaving.entries()) {
      // The next rung stands straight above; others branch off.
      const own = index === 0 ? lane : free();
      lanes[own] = step;
      stepLanes.set(step, own);
      most = Math.max(most, own);
    }
    if (leaving.length === 0 && lanes.length > before) lanes.length = before;
    busy.set(id, most);
  }
  return { rungLanes, stepLanes, busy };
}

/** Places of dots, lines and names, for any ladder. The easiest rung is at the bottom. */
export function drawLadder(ladder: Ladder, variant: Variant): LadderDrawing {
  const { width, lane, letter, line, gap } = layouts[variant];
  const order = orderRungs(ladder);
  const { rungLanes, stepLanes, busy } = layLanes(order, ladder.steps);
  const laneX = (number: number) => inset + number * lane;

  // From the top: the key, then the levels from power down, in each the hardest rung first.
  const keyed = [
    { published: true, words: 'published exercise' },
    { published: false, words: 'our example' },
  ];
  const keyedSteps = [
    { published: true, words: 'published step' },
    { published: false, words: 'our step' },
  ];
  const columns = [0, variant === 'wide' ? 160 : 164];
  const keyAt = (index: number, isStep: boolean) => ({
    x: inset + (columns[index] as number) + (variant === 'wide' && isStep ? 290 : 0),
    y: variant === 'wide' || !isStep ? 12 : 36,
  });
  const key: LadderKey[] = [
    ...keyed.map(({ published, words }, index): LadderKey => {
      const { x, y } = keyAt(index, false);
      return { published, x, y, label: { x: x + 14, y: y + 5, anchor: 'start', spans: [{ text: words }] } };
    }),
    ...keyedSteps.map(({ published, words }, index): LadderKey => {
      const { x, y } = keyAt(index, true);
      const label: Label = { x: x + 28, y: y + 5, anchor: 'start', spans: [{ text: words }] };
      return { published, x, y, path: `M${x - 6} ${y}h26`, label };
    }),
  ];
  let y = variant === 'wide' ? 34 : 58;
  const top = y;

  const bands: LevelBand[] = [];
  const marks: RungMark[] = [];
  for (const level of levels.toReversed()) {
    const rungs = order.filter((rung) => rung.level === level).toReversed();
    if (rungs.length === 0) continue;
    const start = y;
    y += bandHead;
    for (const rung of rungs) {
      const x = laneX((busy.get(rung.id) as number) + 1) - lane / 2 + 6;
      const rows = wrap(rung.name, Math.floor((width - x - 6) / letter));
      const height = rows.length * line + gap;
      const middle = y + height / 2;
      marks.push({
        ...rung,
        number: levelNumbers[level],
        x: laneX(rungLanes.get(rung.id) as number),
        y: middle,
        labels: rows.map((text, index) => ({
          x,
          y: round(middle + 5 + (index - (rows.length - 1) / 2) * line),
          anchor: 'start',
          spans: [{ text }],
        })),
      });
      y += height;
    }
    y += bandFoot;
    // Lines that leave the level by its top run left of its name.
    const own = new Set(order.slice(0, order.findLastIndex((rung) => rung.level === level) + 1).map(({ id }) => id));
    const leaving = ladder.steps.filter((step) => own.has(step.from) && !own.has(step.to));
    const lines = leaving.map((step) => (stepLanes.get(step) as number) + 1);
    bands.push({
      level,
      number: levelNumbers[level],
      box: { x: 0, y: start, width, height: y - start },
      label: {
        x: lines.length === 0 ? inset - 7 : laneX(Math.max(...lines)) - lane / 2 + 6,
        y: start + 21,
        anchor: 'start',
        spans: [{ text: capitalized(levelWords[level]), strong: true }],
      },
    });
    y += bandGap;
  }

  const at = new Map(marks.map((mark) => [mark.id, mark]));
  const steps = ladder.steps.map((step): StepMark => {
    const from = at.get(step.from) as RungMark;
    const to = at.get(step.to) as RungMark;
    return { ...step, path: linePath(from, to, laneX(stepLanes.get(step) as number)) };
  });
  const height = y - bandGap + 2;
  return {
    width,
    height,
    plot: { x: 0, y: top, width, height: height - top - 2 },
    bands: bands.toReversed(),
    marks: marks.toReversed(),
    steps,
    key,
  };
}

/** How far a line may bend on its way into another lane. */
const bend = 20;

/** A line upward from one dot to another, by way of the lane at `x`. */
function linePath(from: Point, to: Point, x: number): string {
  let path = `M${from.x} ${from.y}`;
  if (x !== from.x) {
    path += `C${from.x} ${from.y - bend / 2} ${x} ${from.y - bend / 2} ${x} ${from.y - bend}`;
  }
  if (x === to.x) return `${path}V${to.y}`;
  return `${path}V${to.y + bend}C${x} ${to.y + bend / 2} ${to.x} ${to.y + bend / 2} ${to.x} ${to.y}`;
}

/** The chart of a group: what is drawn, and the same in words. */
export interface LadderChart extends Ladder {
  readonly title: string;
  readonly description: string;
  readonly wide: LadderDrawing;
  readonly narrow: LadderDrawing;
}

/** The ladder of a group from stabilization to power, drawn for a wide column and for a phone. */
export function getLadderChart(slug: LadderSlug): LadderChart {
  const ladder = getLadder(slug);
  const group = getExerciseGroup(slug);
  const count = (some: readonly { readonly published: boolean }[]) => some.filter(({ published }) => published).length;
  return {
    rungs: orderRungs(ladder),
    steps: ladder.steps,
    title: `${group.name}: the ladder from stabilization up to power`,
    description: `A ladder read from the bottom. ${levels
      .map((level) => {
        const rungs = ladder.rungs.filter((rung) => rung.level === level);
        return `${capitalized(levelWords[level])}: ${rungs.length} exercises, ${count(rungs)} of them published`;
      })
      .join(
        '. ',
      )}. Lines lead from an easier exercise to a harder one; ${count(ladder.steps)} of ${ladder.steps.length} lines are published steps, the others are ours.`,
    wide: drawLadder(ladder, 'wide'),
    narrow: drawLadder(ladder, 'narrow'),
  };
}
