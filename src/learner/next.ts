import type { BankChapter, BankIndex } from './bank.ts';
import type { LearnerDocument } from './document.ts';
import { readMastery } from './mastery.ts';
import type { Mastery } from './mastery.ts';
import { confidentErrors, heldMisconceptions } from './misconceptions.ts';

export interface NextStep {
  readonly kind: 'confident-error' | 'misconception' | 'start' | 'chapter';
  readonly address: string;
  readonly title: string;
  /** One or two sentences: why this, and why now. */
  readonly reason: string;
}

const mostSteps = 5;
const mostOfAKind = 2;

/**
 * The phases that a reader learns before a phase: the order in which the model brings a new client through them
 * (`enterAfter` in src/opt/phases.ts; a test holds the two together).
 */
export const learnAfter: Readonly<Record<number, readonly number[]>> = {
  1: [],
  2: [1],
  3: [1, 2],
  4: [1, 2],
  5: [1, 2],
};

const isAboutModel = ({ address }: BankChapter) => address.startsWith('/model/');

/** The chapters that the rule of progression opens next, with how far the reader is. */
export interface OpenChapter {
  readonly chapter: BankChapter;
  readonly mastery: Mastery;
  readonly reason: string;
}

/** How far a reader is in a chapter that is not mastered yet. */
function standing({ state, right, guessed, answered, total }: Mastery): string {
  if (state === 'untouched') return 'You have not answered its questions yet.';
  const guesses = guessed === 0 ? '' : ` (${guessed} by guessing)`;
  const open = total - answered;
  const rest = open === 0 ? '' : ` ${open} ${open === 1 ? 'is' : 'are'} still open.`;
  return `You have ${right} of ${answered} answered questions right${guesses}.${rest}`;
}

/**
 * What to learn next by the rule of progression, as the model leads a client: the chapters about the model first, one
 * by one; then Phase 1, then Phase 2, then Phases 3, 4 and 5 side by side, since the goal decides among them; the
 * chapter of a level stands before its first phase. When all are mastered, the first two other chapters that are not.
 * A chapter without questions is passed over. Empty when everything is mastered.
 */
export function openChapters(document: LearnerDocument, bank: BankIndex): readonly OpenChapter[] {
  const mastery = readMastery(document, bank);
  const all = bank.chapters
    .map((chapter) => ({ chapter, mastery: mastery({ kind: 'chapter', key: chapter.key }) }))
    .filter((entry) => entry.mastery.total > 0);
  const open = all.filter((entry) => entry.mastery.state !== 'mastered');
  const because = (entries: typeof open, reason: string): readonly OpenChapter[] =>
    entries.map((entry) => ({ ...entry, reason: `${reason} ${standing(entry.mastery)}` }));

  const ofModel = open.filter(({ chapter }) => isAboutModel(chapter));
  if (ofModel.length > 0) {
    return because(ofModel.slice(0, 1), 'The chapters about the model come before the phases.');
  }

  const openPhases = new Set(open.flatMap(({ chapter }) => chapter.phase ?? []));
  const phases = open.filter(
    ({ chapter }) =>
      chapter.phase !== undefined && !learnAfter[chapter.phase]?.some((before) => openPhases.has(before)),
  );
  const levels = open.filter(
    ({ chapter }) => chapter.phase === undefined && phases.some((entry) => entry.chapter.level === chapter.level),
  );
  if (phases.length > 0) {
    const first = phases[0]?.chapter.phase;
    const before = first === undefined ? [] : (learnAfter[first] ?? []);
    const reasons: Readonly<Record<number, string>> = {
      1: 'Every client begins in Phase 1, so you do, too.',
      2: 'You have learned Phase 1, and Phase 2 builds on it.',
    };
    const reason =
      (first !== undefined && reasons[first]) ||
      `You have learned Phases ${before.join(' and ')}; after them the goal decides, so learn the ones that are left in any order.`;
    // Where the goal decides, a level's chapter comes with its phase; before that, it comes first.
    const ordered = phases.flatMap((phase) => [
      ...levels.filter(
        ({ chapter }) =>
          chapter.level === phase.chapter.level &&
          phase === phases.find((entry) => entry.chapter.level === chapter.level),
      ),
      phase,
    ]);
    return because(ordered, reason);
  }

  const levelsLeft = open.filter(({ chapter }) => chapter.level !== undefined);
  if (levelsLeft.length > 0) return because(levelsLeft, 'You have learned the phases; this level holds them together.');

  const others = open.filter(({ chapter }) => chapter.key !== 'start');
  return because(others.slice(0, 2), 'You have learned the model and its phases; this builds on both.');
}

/**
 * What to do next and why, at most five steps: first what the reader was certain of and had wrong, then misconceptions
 * to clear (at most two of each, so that learning goes on), then what the rule of progression opens. Who has not
 * answered anything yet begins with the placement check.
 */
export function nextSteps(document: LearnerDocument, bank: BankIndex): readonly NextStep[] {
  const chapters = new Map(bank.chapters.map((chapter) => [chapter.key, chapter]));

  const errors = confidentErrors(document, bank)
    .slice(0, mostOfAKind)
    .map(({ question }): NextStep => {
      const chapter = chapters.get(question.chapter);
      return {
        kind: 'confident-error',
        address: `/q/${question.id}/`,
        title: chapter ? `A question from “${chapter.title}”` : 'A question',
        reason: 'You were certain, and the answer was another one. What we are sure of is the last thing we check.',
      };
    });

  const misconceptions = heldMisconceptions(document, bank)
    .held.slice(0, mostOfAKind)
    .map(({ misconception, rightSince, needed }): NextStep => {
      const left = needed - rightSince;
      const questions = left === 1 ? 'one more question' : `${left} different questions`;
      return {
        kind: 'misconception',
        address: misconception.undo,
        title: misconception.name,
        reason: `One of your answers suggests this idea. Read the paragraph that sets it right, then answer ${questions} on it without guessing.`,
      };
    });

  const start = chapters.get('start');
  const placement: NextStep[] =
    start && document.attempts.length === 0
      ? [
          {
            kind: 'start',
            address: start.address,
            title: start.title,
            reason: 'You have not answered anything yet. Ten questions suggest where to begin.',
          },
        ]
      : [];

  const learning = openChapters(document, bank).map(({ chapter, reason }): NextStep => {
    return { kind: 'chapter', address: chapter.address, title: chapter.title, reason };
  });

  return [...errors, ...misconceptions, ...placement, ...learning].slice(0, mostSteps);
}
