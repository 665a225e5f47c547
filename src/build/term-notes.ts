import type { HastNode, HastPluginEntry, PluginFactoryContext } from 'satteri';
import { glossary } from '../opt/glossary/index.ts';
import type { GlossaryTerm, GlossaryTermId } from '../opt/glossary/index.ts';

const terms: readonly GlossaryTerm[] = glossary;

/**
 * Every marked word is one more stop for a reader who goes through a chapter by keyboard, so a chapter gets so many
 * and no more. The glossary holds the rest.
 */
export const mostTermsPerChapter = 15;

/** Words that readers need least help with. They give way, the first of them first, when a chapter has too many. */
const givingWay: readonly GlossaryTermId[] = [
  'flexibility',
  'mobility',
  'adherence',
  'exercise-selection',
  'exercise-order',
  'circuit-training',
  'training-volume',
  'training-frequency',
  'activation-section',
  'skill-development-section',
  'clients-choice-section',
  'repetition-tempo',
  'rest-interval',
  'core',
];

const termOfForm: ReadonlyMap<string, GlossaryTerm> = new Map(
  terms.flatMap((term) => (term.forms ?? []).map((form) => [form, term] as const)),
);

/** Every form as a whole word, the longest first; a lower-case first letter may be a capital. */
const anyForm = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${[...termOfForm.keys()]
    .sort((one, other) => other.length - one.length)
    .map((form) => form.replace(/^[a-z]/, (letter) => `[${letter}${letter.toUpperCase()}]`).replaceAll(' ', '\\s+'))
    .join('|')})(?![\\p{L}\\p{N}-])`,
  'gu',
);

interface TermUse {
  readonly term: GlossaryTerm;
  /** Where the word begins and ends in the text. */
  readonly start: number;
  readonly end: number;
}

/** The terms that a piece of text uses, in its order. Whole words only, and the longest form wins. */
export function findTerms(text: string): TermUse[] {
  return [...text.matchAll(anyForm)].flatMap((match) => {
    const words = match[0].replace(/\s+/g, ' ');
    const term = termOfForm.get(words) ?? termOfForm.get(words.charAt(0).toLowerCase() + words.slice(1));
    return term === undefined ? [] : [{ term, start: match.index, end: match.index + match[0].length }];
  });
}

/** The terms to mark in a chapter that uses these, in the order of its text. */
export function chooseTerms(used: readonly GlossaryTerm[], most = mostTermsPerChapter): readonly GlossaryTerm[] {
  const kept = [...used];
  for (const id of givingWay) {
    const at = kept.findIndex((term) => term.id === id);
    if (kept.length > most && at >= 0) kept.splice(at, 1);
  }
  return kept.slice(0, most);
}

/** Elements whose words stay as they are: they are headings, do something already, or are looked up, not read. */
const closed = new Set(
  'h1 h2 h3 h4 h5 h6 a button summary label code pre kbd table figure sub sup mdxJsxTextElement'.split(' '),
);

type TextNode = Extract<HastNode, { type: 'text' }>;
type ElementNode = Extract<HastNode, { type: 'element' }>;

/** The text of paragraphs and list items below a node, in the order of reading. */
function* proseIn(node: HastNode, within: boolean): Generator<TextNode> {
  if (node.type === 'text' && within) yield node;
  if (!('children' in node)) return;
  const tag = 'tagName' in node ? node.tagName : 'name' in node ? node.name : '';
  if (closed.has(node.type) || closed.has(tag ?? '')) return;
  const isProse = within || tag === 'p' || tag === 'li';
  for (const child of node.children) yield* proseIn(child, isProse);
}

const text = (value: string): TextNode => ({ type: 'text', value });

/** The word as it stands, now a button. Without script a press on it opens the note. */
function wordOf({ id }: GlossaryTerm, words: string): ElementNode {
  return {
    type: 'element',
    tagName: 'button',
    properties: { type: 'button', className: ['term'], popoverTarget: `term-${id}`, ariaDescribedBy: [`term-${id}`] },
    children: [text(words)],
  };
}

function noteOf({ id, term, definition }: GlossaryTerm): ElementNode {
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['term-note'], id: `term-${id}`, popover: '' },
    children: [
      text(`${definition} `),
      {
        type: 'element',
        tagName: 'a',
        properties: { href: `/glossary/#${id}` },
        children: [text(`“${term}” in the glossary`)],
      },
    ],
  };
}

/** Pages where no word is marked: the home page, and pages for looking things up, such as the glossary itself. */
function isUnmarked({ fileURL, data }: PluginFactoryContext): boolean {
  return (
    data.astro?.frontmatter['reference'] === true || fileURL?.pathname.endsWith('/content/docs/index.mdx') === true
  );
}

/**
 * Marks the first use of a glossary term in a chapter, so that its definition opens in place. The definitions stand
 * at the end of the chapter: a paragraph keeps its own words when it is copied, or read without styles.
 */
export const termNotes: HastPluginEntry = (page) =>
  !isUnmarked(page) && {
    name: 'term-notes',
    after(root, ctx) {
      const found = new Map<GlossaryTerm, TermUse & { node: TextNode }>();
      for (const node of proseIn(root, false)) {
        for (const use of findTerms(node.value)) if (!found.has(use.term)) found.set(use.term, { ...use, node });
      }
      const chosen = chooseTerms([...found.keys()]);
      if (chosen.length === 0) return;
      const uses = chosen.flatMap((term) => found.get(term) ?? []);
      for (const [node, inNode] of Map.groupBy(uses, (use) => use.node)) {
        const parts: (TextNode | ElementNode)[] = [];
        let done = 0;
        for (const { term, start, end } of inNode) {
          if (start > done) parts.push(text(node.value.slice(done, start)));
          parts.push(wordOf(term, node.value.slice(start, end)));
          done = end;
        }
        if (done < node.value.length) parts.push(text(node.value.slice(done)));
        ctx.replaceNode(node, parts);
      }
      ctx.appendChild(root, {
        type: 'element',
        tagName: 'div',
        properties: { className: ['term-notes'], dataPagefindIgnore: '' },
        children: chosen.map(noteOf),
      });
    },
  };
