// Tables of the course as far as the engine reads them, without what is written for readers. The build works this out
// once (src/build/baked-tables.ts).
import { cardioStages } from '../acute-variables/cardio.ts';
import { goalRoutes } from '../goals.ts';
import type { GoalRoute } from '../goals.ts';
import { splits } from '../periodization.ts';
import type { Split } from '../periodization.ts';
import { startingRows } from '../starting-phase.ts';
import type { StartingRow } from '../starting-phase.ts';

/** The route that this site teaches for each goal. */
export const taughtRoutes: readonly Pick<GoalRoute, 'id' | 'goal' | 'goalName' | 'phases' | 'note' | 'sources'>[] = (
  goalRoutes as readonly GoalRoute[]
)
  .filter((route) => route.taught)
  .map(({ id, goal, goalName, phases, note, sources }) => ({
    id,
    goal,
    goalName,
    phases,
    ...(note === undefined ? {} : { note }),
    sources,
  }));

/** The splits by sessions a week: the body parts of each day. A day of a split may come twice a week. */
export const splitTable: readonly {
  readonly id: string;
  readonly sessions: number;
  readonly days: readonly Split['days'][number]['bodyParts'][];
}[] = (splits as readonly Split[]).map(({ id, sessionsPerWeek, days }) => {
  const parts = days.map((day) => day.bodyParts);
  const twice = days.some((day) => (day.on?.length ?? 1) > 1);
  return { id, sessions: sessionsPerWeek.min, days: twice ? [...parts, ...parts] : parts };
});

/** Sources of the cardio stages, by stage. */
export const cardioSources: Readonly<Record<number, readonly string[]>> = Object.fromEntries(
  cardioStages.map(({ stage, sources }) => [stage, sources]),
);

/** The decision table for a first meeting, by key. */
export const startingTable = Object.fromEntries(
  (startingRows as readonly StartingRow[]).map(({ key, id, phases, start, why, sources }) => [
    key,
    { id, phases, start, why, sources },
  ]),
) as Readonly<Record<StartingRow['key'], Pick<StartingRow, 'id' | 'phases' | 'start' | 'why' | 'sources'>>>;
