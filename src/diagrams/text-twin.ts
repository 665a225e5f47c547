import type { DiagramDefinition, DiagramGraph, DiagramNode } from './types.ts';

/** A box in words. */
export interface TwinPart {
  readonly name: string;
  /** Empty when the box holds only a name. */
  readonly detail: string;
  readonly link?: string;
}

/** A group in words, with the parts in it. */
export interface TwinGroup {
  readonly name: string;
  readonly parts: readonly TwinPart[];
}

/** A diagram as lists, for those who cannot see it or would rather read. */
export interface TextTwin {
  readonly groups: readonly TwinGroup[];
  /** Boxes outside any group. */
  readonly parts: readonly TwinPart[];
  /** One sentence for each arrow, without a full stop: "Phase 1 … leads to Phase 2 …: words on the arrow". */
  readonly sentences: readonly string[];
}

const usualVerbs = { solid: 'leads to', dashed: 'may go on to' } as const;

/** The text twin of a diagram, made from what Mermaid read in its source. */
export function toTextTwin({ verbs }: Pick<DiagramDefinition, 'verbs'>, graph: DiagramGraph): TextTwin {
  const names = new Map([...graph.nodes, ...graph.groups].map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => {
    const name = names.get(id);
    if (name === undefined) throw new Error(`An arrow ends at "${id}", which is neither a box nor a group.`);
    return name;
  };
  return {
    groups: graph.groups.map(({ id, name }) => ({
      name,
      parts: graph.nodes.filter(({ group }) => group === id).map(toPart),
    })),
    parts: graph.nodes.filter(({ group }) => group === undefined).map(toPart),
    sentences: graph.edges.map(({ from, to, dashed, label }) => {
      const solidVerb = verbs?.solid ?? usualVerbs.solid;
      const verb = dashed ? (verbs?.dashed ?? usualVerbs.dashed) : solidVerb;
      return `${nameOf(from)} ${verb} ${nameOf(to)}${label === '' ? '' : `: ${label}`}`;
    }),
  };
}

const toPart = ({ name, detail, link }: DiagramNode): TwinPart => ({
  name,
  detail,
  ...(link === undefined ? {} : { link }),
});
