import { nearestName } from '../opt/nearest.ts';
import { getDisputeMap } from './dispute-map.ts';
import { getForceVelocity } from './force-velocity.ts';
import { getRepsAndLoad } from './reps-and-load.ts';
import { getRestByPhase } from './rest-by-phase.ts';
import { getTempo } from './tempo.ts';
import type { Chart, Drawing } from './types.ts';
import { getYearWork } from './year-work.ts';

/** Every chart of the book, by id. An id is part of an address (`#chart-tempo`), so it never changes. */
export const charts = {
  'reps-and-load': getRepsAndLoad,
  'rest-by-phase': getRestByPhase,
  tempo: getTempo,
  'force-velocity': getForceVelocity,
  'dispute-map': getDisputeMap,
  'year-fat-loss': () => getYearWork('fat-loss'),
  'year-muscle-gain': () => getYearWork('muscle-gain'),
  'year-performance': () => getYearWork('performance'),
} as const satisfies Readonly<Record<string, () => Chart<Drawing>>>;

export type ChartId = keyof typeof charts;

export const chartIds = Object.keys(charts) as readonly ChartId[];

/** True for the id of a chart. */
export function isChartId(id: string): id is ChartId {
  return Object.hasOwn(charts, id);
}

/** The chart with this id; throws with the nearest known id when there is none. */
export function getChart<Id extends ChartId>(id: Id): ReturnType<(typeof charts)[Id]> {
  if (!isChartId(id)) {
    const near = nearestName(id, chartIds);
    throw new Error(
      `No chart "${String(id)}".${near ? ` Did you mean "${near}"?` : ''} Charts are listed in src/charts/index.ts.`,
    );
  }
  return charts[id]() as ReturnType<(typeof charts)[Id]>;
}
