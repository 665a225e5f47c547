/** The question bank as pages need it: read once in a build, with its chapters in reading order. */
import { getCollection } from 'astro:content';
import { nearestName } from '../opt/nearest.ts';
import type { LevelNumber, PhaseNumber } from '../opt/types.ts';
import { getQuestion } from '../questions/get-question.ts';
import type { Misconception, Question } from '../questions/types.ts';
import { nameOfChapter } from './chapter-key.ts';
import { sidebar } from './sidebar.ts';

/** A question and the chapter whose file it stands in. */
export interface BankedQuestion {
  /** Key of the chapter: `phase-2`. */
  readonly chapter: string;
  readonly question: Question;
}

/** A chapter that questions are asked about. */
export interface BankedChapter {
  /** `phase-2`: the name of its question file. */
  readonly key: string;
  readonly title: string;
  /** `/phases/2/` */
  readonly address: string;
  readonly level?: LevelNumber | undefined;
  readonly phase?: PhaseNumber | undefined;
  readonly objectives: readonly { readonly id: string; readonly text: string }[];
}

export interface QuestionBank {
  /** All questions, chapter by chapter in reading order, and within a chapter in the author's order. */
  readonly questions: readonly BankedQuestion[];
  readonly misconceptions: ReadonlyMap<string, Misconception>;
  /** Chapters with objectives, in the order of the contents. */
  readonly chapters: readonly BankedChapter[];
}

/** The place of each address in the contents. */
const readingOrder = new Map(
  sidebar.flatMap(({ items }) => items.map(({ link }) => link)).map((link, at) => [link, at]),
);

async function read(): Promise<QuestionBank> {
  const [docs, files, beliefs] = await Promise.all([
    getCollection('docs'),
    getCollection('questions'),
    getCollection('misconceptions'),
  ]);
  const chapters = docs
    .map(({ id, data }): BankedChapter => {
      const address = id === '' || id === 'index' ? '/' : `/${id}/`;
      const { title, level, phase, objectives } = data;
      return { key: nameOfChapter(address), title, address, level, phase, objectives };
    })
    .filter(({ objectives }) => objectives.length > 0)
    .sort((a, b) => (readingOrder.get(a.address) ?? -1) - (readingOrder.get(b.address) ?? -1));
  const places = new Map(chapters.map(({ key }, at) => [key, at]));
  const place = (key: string) => places.get(key) ?? -1;
  return {
    chapters,
    questions: files
      .toSorted((a, b) => place(a.id) - place(b.id))
      .flatMap(({ id, data }) => data.map((question) => ({ chapter: id, question }))),
    misconceptions: new Map(beliefs.flatMap(({ data }) => data.map((belief) => [belief.id, belief] as const))),
  };
}

let known: Promise<QuestionBank> | undefined;

/** The bank. A build reads it once; the preview for authors reads it again for each page, as files change under it. */
export function readQuestionBank(): Promise<QuestionBank> {
  if (!import.meta.env.PROD) return read();
  known ??= read();
  return known;
}

/** The question with this id and its chapter; throws with the nearest known id when there is none. */
export function bankedQuestion({ questions }: QuestionBank, id: string): BankedQuestion {
  const question = getQuestion(
    questions.map((banked) => banked.question),
    id,
  );
  return questions.find((banked) => banked.question === question) as BankedQuestion;
}

/** The chapter with this key; throws with the nearest known key when there is none. */
export function bankedChapter({ chapters }: QuestionBank, key: string): BankedChapter {
  const chapter = chapters.find((candidate) => candidate.key === key);
  if (chapter) return chapter;
  const near = nearestName(
    key,
    chapters.map((candidate) => candidate.key),
  );
  throw new Error(`No chapter "${key}" with questions.${near === undefined ? '' : ` Did you mean "${near}"?`}`);
}
