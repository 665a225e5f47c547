import { scaleLinear } from 'd3-scale';
import type { Dispute } from '../opt/disputes.ts';
import { positionRange } from '../opt/facts.ts';
import { formatQuantity } from '../opt/format.ts';
import type { Range } from '../opt/types.ts';
import { factSpan, getPrescriptions, round } from './prescriptions.ts';
import type { FactRange, Prescription } from './prescriptions.ts';
import type { Badge, Box, Chart, Drawing, Label, Span, Tick, Variant } from './types.ts';

export type RestKind = 'inside' | 'after' | 'between-circuits';

/** One rest of one phase. Halves of a superset that print the same rest are one entry with both fact ids. */
export interface Rest {
  readonly phase: Prescription['phase'];
  readonly level: Prescription['level'];
  readonly phaseName: string;
  readonly kind: RestKind;
  /** When the client rests: `after each set`. */
  readonly when: string;
  readonly range: FactRange;
  readonly factIds: readonly string[];
  /** Set where the sources still disagree, so that the chart shows every position. */
  readonly dispute?: Dispute;
}

/** A bar from the shortest to the longest rest, in the level's color; one of no length is a single moment. */
export interface RestMark extends Rest {
  readonly box: Box;
  readonly labels: readonly Label[];
}

/** What another source prints for a disputed rest: a lighter bar below the taught one. */
export interface OtherPositionMark {
  readonly disputeId: string;
  readonly range: Range;
  readonly box: Box;
  readonly labels: readonly Label[];
}

export interface RestByPhaseDrawing extends Drawing {
  readonly time: readonly Tick[];
  readonly axisTitle: Label;
  readonly phases: readonly { readonly badge: Badge; readonly label: Label; readonly lineY: number }[];
  readonly marks: readonly RestMark[];
  readonly others: readonly OtherPositionMark[];
}

const dagger = '†';

interface Layout {
  readonly width: number;
  readonly plot: { readonly x: number; readonly y: number; readonly width: number };
  readonly bar: number;
  /** From the top of one bar to the next in the same phase. */
  readonly step: number;
  /** Space above a phase's first bar, for its name. */
  readonly head: number;
  readonly betweenPhases: number;
}

const layouts: Readonly<Record<Variant, Layout>> = {
  wide: { width: 640, plot: { x: 268, y: 34, width: 294 }, bar: 16, step: 27, head: 30, betweenPhases: 16 },
  narrow: { width: 328, plot: { x: 8, y: 54, width: 312 }, bar: 14, step: 41, head: 48, betweenPhases: 16 },
};

function whenOf(kind: RestKind, { unit }: Prescription): string {
  if (kind === 'inside') return 'between its two exercises';
  return kind === 'after' ? `after each ${unit}` : 'between circuits';
}

/** Every rest that the prescriptions print, in the order of the phases. */
export function getRests(prescriptions: readonly Prescription[]): readonly Rest[] {
  const kinds: readonly [RestKind, (prescription: Prescription) => FactRange | undefined][] = [
    ['inside', ({ restInside }) => restInside],
    ['after', ({ restAfter }) => restAfter],
    ['between-circuits', ({ restBetweenCircuits }) => restBetweenCircuits],
  ];
  const phases = Map.groupBy(prescriptions, ({ phase }) => phase);
  return [...phases.values()].flatMap((inPhase) =>
    kinds.flatMap(([kind, rangeOf]) => {
      const rests: Rest[] = [];
      for (const prescription of inPhase) {
        const range = rangeOf(prescription);
        if (!range) continue;
        const known = rests.findIndex((rest) => rest.range.text === range.text);
        const same = rests[known];
        if (same) {
          rests[known] = { ...same, factIds: [...same.factIds, range.id] };
          continue;
        }
        const { phase, level, phaseName, exercise } = prescription;
        const which = rests.length > 0 && exercise !== undefined ? ` (${exercise})` : '';
        const { dispute } = range.fact;
        rests.push({
          phase,
          level,
          phaseName,
          kind,
          when: `${whenOf(kind, prescription)}${which}`,
          range,
          factIds: [range.id],
          ...(dispute && !dispute.examSafe ? { dispute } : {}),
        });
      }
      return rests;
    }),
  );
}

function otherPositions(dispute: Dispute) {
  return dispute.positions.flatMap((position) => {
    const value = positionRange(position);
    if (position.taught || value === undefined || value.max === null) return [];
    return [{ ...position, value: { min: value.min, max: value.max } }];
  });
}

function positionSpan(dispute: Dispute, value: Range): Span {
  return { text: formatQuantity('restAfterSeconds', value), dispute: dispute.id };
}

/** Bars and labels of the chart, for any prescriptions. */
export function drawRestByPhase(prescriptions: readonly Prescription[], variant: Variant): RestByPhaseDrawing {
  const { width, plot, bar, step, head, betweenPhases } = layouts[variant];
  const isWide = variant === 'wide';
  const rests = getRests(prescriptions);
  const disputes = rests.flatMap(({ dispute }) => dispute ?? []);
  const longest = Math.max(
    60,
    ...rests.map(({ range }) => range.max),
    ...disputes.flatMap(otherPositions).map(({ value }) => value.max),
  );
  const across = scaleLinear([0, longest], [plot.x, plot.x + plot.width]);
  const barAt = (range: { min: number; max: number }, y: number, height: number): Box => ({
    x: round(across(range.min)),
    y,
    width: round(across(range.max) - across(range.min)),
    height,
  });

  const phases: RestByPhaseDrawing['phases'][number][] = [];
  const marks: RestMark[] = [];
  const others: OtherPositionMark[] = [];
  let y = plot.y;
  for (const inPhase of Map.groupBy(rests, ({ phase }) => phase).values()) {
    const first = inPhase[0];
    if (!first) continue;
    const top = y + (phases.length === 0 ? 0 : betweenPhases);
    const nameY = top + 19;
    phases.push({
      badge: { x: isWide ? 12 : plot.x + 4, y: nameY - 5, phase: first.phase, level: first.level },
      label: {
        x: isWide ? 34 : plot.x + 24,
        y: nameY,
        anchor: 'start',
        spans: [{ text: first.phaseName, strong: true }],
      },
      lineY: top - betweenPhases / 2,
    });
    y = top + head;
    for (const rest of inPhase) {
      const box = barAt(rest.range, y, bar);
      const value = factSpan(rest.range);
      const values: readonly Span[] = rest.dispute
        ? [{ ...value, strong: true }, { text: `\u2009${dagger}` }]
        : [{ ...value, strong: true }];
      const textY = isWide ? y + 13 : y - 6;
      const labels: readonly Label[] = isWide
        ? [
            { x: 34, y: textY, anchor: 'start', spans: [{ text: rest.when }] },
            { x: round(box.x + box.width + (box.width > 0 ? 9 : 15)), y: textY, anchor: 'start', spans: values },
          ]
        : [{ x: plot.x, y: textY, anchor: 'start', spans: [{ text: `${rest.when}: ` }, ...values] }];
      marks.push({ ...rest, box, labels });
      y += step;
      for (const { value: other, saidBy } of rest.dispute ? otherPositions(rest.dispute) : []) {
        const dispute = rest.dispute as Dispute;
        const otherBox = barAt(other, y + (bar - 8) / 2, 8);
        const [first, more] = saidBy.split(', ');
        const said: Span = { text: more === undefined ? saidBy : `${first} and more` };
        const span = positionSpan(dispute, other);
        others.push({
          disputeId: dispute.id,
          range: other,
          box: otherBox,
          labels: isWide
            ? [
                { x: 34, y: y + 13, anchor: 'start', spans: [{ text: `${dagger} ` }, said] },
                { x: round(otherBox.x + otherBox.width + 9), y: y + 13, anchor: 'start', spans: [span] },
              ]
            : [{ x: plot.x, y: y - 6, anchor: 'start', spans: [{ text: `${dagger} ` }, said, { text: ': ' }, span] }],
        });
        y += step;
      }
    }
    y -= step - bar;
  }
  const height = y - plot.y + 10;
  // Whole minutes, five or six of them: decimal ticks would fall between.
  const everyMinutes = Math.ceil(longest / 60 / 6);
  const minutes = Array.from({ length: Math.floor(longest / 60 / everyMinutes) + 1 }, (_, tick) => tick * everyMinutes);

  return {
    width,
    height: plot.y + height + 6,
    plot: { ...plot, height },
    time: minutes.map((minute) => ({ at: round(across(minute * 60)), text: minute === 0 ? '0' : `${minute} min` })),
    axisTitle: { x: 0, y: isWide ? plot.y - 13 : 16, anchor: 'start', spans: [{ text: 'Rest', strong: true }] },
    phases,
    marks,
    others,
  };
}

/** Rest after a set, a superset or a pair, and between circuits, on one axis of time. */
export function getRestByPhase(): Chart<RestByPhaseDrawing> {
  const prescriptions = getPrescriptions();
  const rests = getRests(prescriptions);
  const disputed = rests.filter((rest): rest is Rest & { dispute: Dispute } => rest.dispute !== undefined);
  const sentence = ({ phase, when, range }: Rest) => `Phase ${phase}: ${range.text} ${when}.`;
  return {
    title: 'Rest in each phase',
    description: [
      'Each bar runs from the shortest to the longest rest on one axis of time.',
      ...rests.map(sentence),
      ...disputed.map(
        ({ phase, dispute }) =>
          `Sources disagree about Phase ${phase}: lighter bars show ${otherPositions(dispute)
            .map(({ value }) => formatQuantity('restAfterSeconds', value))
            .join(' and ')}.`,
      ),
    ].join(' '),
    factIds: rests.flatMap(({ factIds }) => factIds),
    wide: drawRestByPhase(prescriptions, 'wide'),
    narrow: drawRestByPhase(prescriptions, 'narrow'),
    notes: disputed.map(({ dispute, phase, range }): readonly Span[] => [
      { text: `${dagger} Sources disagree about Phase ${phase}. ` },
      ...dispute.positions.flatMap((position, index): readonly Span[] => {
        const value = positionRange(position);
        if (!value) return [];
        const said = { text: `: ${position.saidBy}` };
        return [
          { text: index === 0 ? '' : '; ' },
          position.taught ? factSpan(range) : positionSpan(dispute, value),
          said,
        ];
      }),
      { text: `. ${dispute.why}` },
    ]),
    twin: {
      columns: ['Phase', 'When', 'Rest'],
      rows: rests.flatMap((rest) => [
        [
          [{ text: `${rest.phase} ${rest.phaseName}` }],
          [{ text: rest.when }],
          rest.dispute ? [factSpan(rest.range), { text: dagger }] : [factSpan(rest.range)],
        ],
        ...(rest.dispute ? otherPositions(rest.dispute) : []).map(({ value, saidBy }) => [
          [{ text: `${rest.phase} ${rest.phaseName}` }],
          [{ text: `${rest.when}, as in ${saidBy}` }],
          [positionSpan(rest.dispute as Dispute, value), { text: dagger }],
        ]),
      ]),
    },
  };
}
