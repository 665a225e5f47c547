import type { DiagramEdge, DiagramGraph, DiagramVariant, RenderedDiagram } from '../../src/diagrams/types.ts';

/** Another machine's text renderer may measure a little differently: sizes may differ by this much. */
const sizeTolerance = 0.02;

const inWords = ({ from, to, label, dashed }: DiagramEdge): string =>
  `${from} ${dashed ? '-.->' : '-->'} ${to}${label === '' ? '' : ` "${label}"`}`;

/** An arrow that only one of the two has, in words; undefined when both have the same. */
export function differenceOfEdges(a: DiagramGraph, b: DiagramGraph): string | undefined {
  const [inA, inB] = [a.edges.map(inWords), b.edges.map(inWords)];
  const onlyA = inA.find((edge) => !inB.includes(edge));
  const onlyB = inB.find((edge) => !inA.includes(edge));
  if (onlyA !== undefined) return `${onlyA} is in the first only`;
  if (onlyB !== undefined) return `${onlyB} is in the second only`;
  return inA.length === inB.length ? undefined : 'one of them repeats an arrow';
}

/** How two drawings of one diagram differ in what a reader would notice, each difference in words. */
export function compareRendered(committed: RenderedDiagram, fresh: RenderedDiagram): string[] {
  const edges = differenceOfEdges(committed.graph, fresh.graph);
  return [
    ...(committed.stamp === fresh.stamp ? [] : ['the stamps differ']),
    ...(edges === undefined ? [] : [`arrows differ, ${edges}`]),
    ...(JSON.stringify([committed.graph.nodes, committed.graph.groups]) ===
    JSON.stringify([fresh.graph.nodes, fresh.graph.groups])
      ? []
      : ['boxes or groups differ']),
    ...compareVariants('wide', committed.wide, fresh.wide),
    ...compareVariants('portrait', committed.portrait, fresh.portrait),
  ];
}

function compareVariants(name: string, committed: DiagramVariant, fresh: DiagramVariant): string[] {
  const isFar = (a: number, b: number) => Math.abs(a - b) > sizeTolerance * Math.max(a, b);
  return [
    ...(isFar(committed.widthUnits, fresh.widthUnits) || isFar(committed.heightUnits, fresh.heightUnits)
      ? [
          `the ${name} size is ${committed.widthUnits} × ${committed.heightUnits}, now ${fresh.widthUnits} × ${fresh.heightUnits}`,
        ]
      : []),
    ...(JSON.stringify(wordsOf(committed.svg)) === JSON.stringify(wordsOf(fresh.svg))
      ? []
      : [`words of the ${name} one differ`]),
  ];
}

/** The rows of text in an SVG, in order. */
export function wordsOf(svg: string): string[] {
  return [...svg.matchAll(/<(?:text|tspan|title|desc)[^>]*>([^<]+)/g)].map(([, words = '']) => words.trim());
}
