/**
 * Made-up chapters of one shape, as many as asked for: about 900 words in seven sections, two tables, two diagrams, and
 * three questions of their own. The words come from the model's own texts, with some that only one chapter has, so that
 * the search index grows as it would with real chapters.
 */
import { disputes } from '../../src/opt/disputes.ts';
import { glossary } from '../../src/opt/glossary/index.ts';

/** A file of the copy that is built: its path from the repository's root, and its text. */
export interface SyntheticFile {
  readonly path: string;
  readonly text: string;
}

/** Chapters in one part of the contents. */
export const chaptersPerPart = 12;
const wordsPerChapter = 900;
const sections = ['before-you-read', 'why', 'how', 'example', 'mix-ups', 'check', 'recap'] as const;
const diagrams = ['rule-of-progression', 'session-template'] as const;

/** Numbers from 0 up to 1 that look random and are the same every time (mulberry32, public domain). */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Sentences that mean the same in Markdown as in plain text. */
const sentences: readonly string[] = [
  ...glossary.flatMap(({ definition, example }) => [definition, example]),
  ...disputes.map(({ why }) => why),
]
  .flatMap((text) => text.split(/(?<=\.) (?=[A-Z])/))
  .filter((sentence) => !/[<>{}*_[\]`|~#]/.test(sentence));

const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'ka', 'le', 'mi', 'no', 'pu', 'ra', 'se', 'ti', 'vo', 'zu'];

/** A word that no other chapter has, made of syllables that count the chapters. */
export function topicOf(index: number): string {
  let word = '';
  for (let rest = index + syllables.length ** 2; rest > 0; rest = Math.floor(rest / syllables.length)) {
    word += syllables[rest % syllables.length];
  }
  return word;
}

/** `ch-0007` for the chapter with the index 6. */
const keyOf = (index: number) => `ch-${String(index + 1).padStart(4, '0')}`;

/** `/part-001/ch-0007/` */
export function addressOf(index: number): string {
  return `/part-${String(Math.floor(index / chaptersPerPart) + 1).padStart(3, '0')}/${keyOf(index)}/`;
}

const titleOf = (index: number) => `Chapter ${index + 1}: ${topicOf(index)}`;

function chapterText(index: number): string {
  const next = randomNumbers(index + 1);
  const key = keyOf(index);
  const topic = topicOf(index);
  const pick = () => sentences[Math.floor(next() * sentences.length)] ?? '';
  const paragraph = (most: number) => {
    const words = [`Here is how ${topic} comes in.`];
    for (let count = 0; count < most;) {
      const sentence = pick();
      words.push(sentence);
      count += sentence.split(' ').length;
    }
    return words.join(' ');
  };
  const extras: Readonly<Record<(typeof sections)[number], string>> = {
    'before-you-read': `<SelfCheck id="${key}-a" before />`,
    why: `<Diagram id="${diagrams[0]}" />`,
    how: '<ResistanceTable phase={2} />\n\n<FlexibilityTable phase={2} />',
    example: `<Diagram id="${diagrams[1]}" />`,
    'mix-ups': `<SelfCheck id="${key}-b" />`,
    check: `<SelfCheck id="${key}-c" />`,
    recap: '',
  };
  const perSection = wordsPerChapter / sections.length;
  const body = sections.map((section) =>
    [
      `## About ${topic}: ${section.replaceAll('-', ' ')} {#${section}}`,
      section === 'mix-ups' ? `<Anchor id="undo-${key}-mix-up" />${paragraph(perSection)}` : paragraph(perSection),
      extras[section],
    ].join('\n\n'),
  );
  return `---
title: '${titleOf(index)}'
description: What ${topic} is in the model, how it is trained, and what people mix up.
level: 2
phase: 2
objectives:
${['name', 'explain', 'judge', 'choose'].map((verb) => `  - id: ${key}.${verb}\n    text: ${verb} what ${topic} asks for`).join('\n')}
sources: [SEED]
---

import { Anchor, Diagram, FlexibilityTable, ResistanceTable, SelfCheck } from '@/components/chapter';

${body.join('\n\n')}
`;
}

function questionsText(index: number): string {
  const key = keyOf(index);
  const topic = topicOf(index);
  return ['a', 'b', 'c']
    .map(
      (letter) => `- id: ${key}-${letter}
  kind: single
  objective: ${key}.name
  cognitive: apply
  phases: [2]
  section: ${addressOf(index)}#how
  stem: 'A client begins with ${topic}. Which exercise comes next in case ${letter}?'
  answer:
    text: 'The one that trains the same muscles as ${topic}'
    why: 'The same muscles make the same movement, now without a seat to hold the body still.'
  distractors:
    - text: 'The one that trains the opposite muscles'
      why: 'This is a superset in many gyms. The pair of the model stays with one muscle group.'
      misconception: ${key}-mix-up
    - text: 'The one that is heavier than ${topic}'
      why: 'The muscles match, but the second half has to be lighter and less stable than the first.'
      misconception: ${key}-mix-up
  explain: 'After ${topic} comes an exercise with the same pattern, lighter and less stable.'
  sources: [SEED]
`,
    )
    .join('\n');
}

function misconceptionText(index: number): string {
  const key = keyOf(index);
  return `- id: ${key}-mix-up
  name: 'The second half of ${topicOf(index)} is the heavy one'
  truth: 'The first half is the heavy one. The second is lighter, slower and less stable.'
  undo: ${addressOf(index)}#undo-${key}-mix-up
`;
}

function sidebarText(count: number): string {
  const parts = Array.from({ length: Math.ceil(count / chaptersPerPart) }, (_, part) => ({
    label: `Part ${part + 1}`,
    items: Array.from({ length: Math.min(chaptersPerPart, count - part * chaptersPerPart) }, (_, place) => {
      const index = part * chaptersPerPart + place;
      return { label: titleOf(index), link: addressOf(index), attrs: { 'data-level': '2', 'data-phase': '2' } };
    }),
  }));
  return `export const sidebar = ${JSON.stringify(parts, undefined, 2)};\n`;
}

/**
 * What a copy of the repository holds instead of `src/content` and of its contents, `src/build/sidebar.ts`.
 *
 * @param count How many chapters; a whole number of at least 1, or it throws.
 */
export function syntheticFiles(count: number): SyntheticFile[] {
  if (!Number.isInteger(count) || count < 1) {
    throw new Error(
      `${count} is no number of chapters. Give whole numbers, for example "npm run bench:growth -- 12 120".`,
    );
  }
  return [
    { path: 'src/build/sidebar.ts', text: sidebarText(count) },
    {
      path: 'src/content/docs/index.mdx',
      text: "---\ntitle: Phase by Phase\ndescription: A book of made-up chapters.\ntemplate: splash\n---\n\nimport Home from '@/components/Home.astro';\n\n<Home />\n",
    },
    ...Array.from({ length: count }, (_, index) => [
      { path: `src/content/docs${addressOf(index).slice(0, -1)}.mdx`, text: chapterText(index) },
      { path: `src/content/questions/${keyOf(index)}.yaml`, text: questionsText(index) },
      { path: `src/content/misconceptions/${keyOf(index)}.yaml`, text: misconceptionText(index) },
    ]).flat(),
  ];
}
