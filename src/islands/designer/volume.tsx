import type { Plan } from '../../opt/planning/plan.ts';
import { weekVolumes } from '../../opt/planning/volume.ts';
import type { WeekVolume } from '../../opt/planning/volume.ts';
import { listInWords } from '../../opt/rules/reasons.ts';
import type { LevelNumber } from '../../opt/types.ts';
import { levelOf } from './words.ts';
import type { PictureProps } from './year.tsx';

/** Bars of weeks whose phases are of one level, or of several, as one path. */
interface Bars {
  readonly level?: LevelNumber;
  readonly path: string;
}

/** One shape of the chart, in pixels of its view box. */
export interface VolumeDrawing {
  readonly width: number;
  /** The plot begins under the numerals of the blocks. */
  readonly top: number;
  readonly foot: number;
  readonly bars: readonly Bars[];
  /** Mean load from week to week; broken where a week has none. */
  readonly line: string;
  readonly dots: string;
  /** Repetitions at the foot, in the middle and at the top of the scale. */
  readonly scale: readonly number[];
  readonly weeks: readonly { readonly x: number; readonly week: number }[];
  /** Where a block begins, and the phases of it. */
  readonly blocks: readonly { readonly x: number; readonly phases: readonly number[] }[];
}

/** Pixels beside and inside the plot. */
const [side, plotHeight] = [40, 180];

/** The end of a scale that holds the value: 100, 200, 400, 600, 800, 1000 and on. */
export function scaleEnd(value: number): number {
  return value <= 100 ? 100 : Math.ceil(value / 200) * 200;
}

const round = (value: number) => Math.round(value * 10) / 10;

/** The level of all phases of a week, where they have one. */
function commonLevel({ phases }: WeekVolume): LevelNumber | undefined {
  const levels = new Set(phases.map(levelOf));
  return levels.size === 1 ? [...levels][0] : undefined;
}

/** The weeks as bars of repetitions, and their mean load as a line from 0 to 100%. */
export function drawVolume(volumes: readonly WeekVolume[], width: number): VolumeDrawing {
  const most = scaleEnd(Math.max(0, ...volumes.map(({ repetitions }) => repetitions)));
  const top = 32 + 15 * Math.max(1, ...volumes.map(({ phases }) => phases.length));
  const foot = top + plotHeight;
  const each = (width - 2 * side) / Math.max(1, volumes.length);
  const gap = each > 6 ? 2 : 1;
  const y = (part: number) => round(foot - plotHeight * part);
  const middle = (index: number) => round(side + each * (index + 0.5));
  let isOn = false;
  let line = '';
  let dots = '';
  for (const [index, { meanPercentOneRm: percent }] of volumes.entries()) {
    if (percent !== undefined) {
      const point = `${middle(index)} ${y(percent / 100)}`;
      line += `${isOn ? 'L' : 'M'}${point}`;
      dots += `M${point}h0`;
    }
    isOn = percent !== undefined;
  }
  return {
    width,
    top,
    foot,
    bars: [...Map.groupBy(volumes.keys(), (index) => commonLevel(volumes[index] as WeekVolume))].map(
      ([level, indices]) => ({
        ...(level && { level }),
        path: indices
          .map((index) => {
            const height = y((volumes[index]?.repetitions ?? 0) / most);
            return `M${round(side + each * index)} ${foot}V${height}h${round(each - gap)}V${foot}z`;
          })
          .join(''),
      }),
    ),
    line,
    dots,
    scale: [0, most / 2, most],
    // About one number for 40 pixels, at steps that are easy to count on.
    weeks: volumes.flatMap(({ week }, index) => {
      const step = [1, 2, 4, 8, 13, 26].find((one) => one * each >= 26) ?? 26;
      return index % step === 0 ? [{ x: middle(index), week }] : [];
    }),
    blocks: volumes.flatMap(({ block, phases }, index) => {
      if (volumes[index - 1]?.block === block) return [];
      const weeks = volumes.filter((other) => other.block === block).length;
      return [{ x: round(side + each * (index + weeks / 2)), phases }];
    }),
  };
}

interface DrawingProps {
  readonly drawing: VolumeDrawing;
  readonly name: string;
  readonly label: string;
}

function Drawing({ drawing, name, label }: DrawingProps) {
  const { width, top, foot, bars, line, dots, scale, weeks, blocks } = drawing;
  return (
    <svg class={`drawing ${name}`} viewBox={`0 0 ${width} ${foot + 44}`} role="img" aria-label={label}>
      <path class="grid" d={[top, (top + foot) / 2, foot].map((at) => `M${side} ${at}H${width - side}`).join('')} />
      <text x="0" y="16" class="strong">
        Repetitions a week
      </text>
      <text x={width} y="16" text-anchor="end" class="strong">
        Load, % of 1RM
      </text>
      {scale.map((value, index) => {
        const at = foot - (plotHeight * index) / 2 + 5;
        return (
          <>
            <text class="tick" x={side - 6} y={at} text-anchor="end">
              {value}
            </text>
            <text class="tick" x={width - side + 6} y={at}>
              {index * 50}%
            </text>
          </>
        );
      })}
      {bars.map(({ level, path }) => (
        <path key={level} class="work" data-level={level ?? 'mixed'} d={path} />
      ))}
      <path class="load-halo" d={line} />
      <path class="load" d={line} />
      <path class="load-dots" d={dots} />
      {blocks.map(({ x, phases }) =>
        phases.map((phase, index) => (
          <text class="strong" x={x} y={top - 8 - 15 * (phases.length - 1 - index)} text-anchor="middle">
            {phase}
          </text>
        )),
      )}
      {weeks.map(({ x, week }) => (
        <text class="tick" x={x} y={foot + 18} text-anchor="middle">
          {week}
        </text>
      ))}
      <text class="tick" x={width / 2} y={foot + 38} text-anchor="middle">
        Week
      </text>
    </svg>
  );
}

/** Repetitions and mean load through the weeks, as a picture and as a table. */
export function Volume({
  plan,
  prefix = 'plan',
  heading: Heading = 'h2',
}: Pick<PictureProps, 'prefix' | 'heading'> & { readonly plan: Plan }) {
  const volumes = weekVolumes(plan);
  const first = volumes[0];
  if (!first) return null;
  const most = volumes.reduce((best, one) => (one.repetitions > best.repetitions ? one : best), first);
  const loads = volumes.flatMap(({ meanPercentOneRm }) => meanPercentOneRm ?? []);
  const label = `Volume and load of ${volumes.length} weeks. Repetitions begin at ${first.repetitions} and are most in week ${most.week}: ${most.repetitions}.${
    loads.length > 0 ? ` The mean load lies between ${Math.min(...loads)}% and ${Math.max(...loads)}% of 1RM.` : ''
  }`;
  const id = `${prefix}-volume`;
  return (
    <section class="volume chart" aria-labelledby={id}>
      <Heading id={id}>Volume and load</Heading>
      <p>
        Bars: repetitions of the lifts in a week. Line: their mean load. The numbers above are the phases; where several
        stand, they share the week. These sums are ours, not the textbook’s.
      </p>
      <div class="volume-drawings">
        <Drawing drawing={drawVolume(volumes, 700)} name="volume-wide" label={label} />
        <Drawing drawing={drawVolume(volumes, 328)} name="volume-narrow" label={label} />
      </div>
      <details>
        <summary>Read volume and load as a table</summary>
        <div class="table-scroll" tabIndex={0} role="group" aria-label="Volume and load, week by week">
          <table>
            <thead>
              <tr>
                {['Week', 'Phases', 'Sets', 'Repetitions', 'Mean load, % of 1RM'].map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {volumes.map(({ week, phases, sets, repetitions, meanPercentOneRm }) => (
                <tr key={week}>
                  <th scope="row">{week}</th>
                  <td>{listInWords(phases)}</td>
                  <td>{sets}</td>
                  <td>{repetitions}</td>
                  <td>{meanPercentOneRm ?? 'none'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
