// Ships to the browser when a chapter check is started: draws the questions, asks them, and says how it went.
import { drawOf } from '../../learner/document.ts';
import { recordDraw } from '../../learner/record.ts';
import { drawQuestions } from '../../questions/draw.ts';
import { outcomeEvent, startCard } from './card.ts';
import { all, make, makeButton, wordsOf } from './dom.ts';
import { remember, remembered } from './learner.ts';

interface Check {
  /** Where the questions go. */
  readonly place: HTMLElement;
  /** The page with all questions of the chapter. */
  readonly page: Document;
  readonly chapter: string;
  readonly count: number;
}

interface Answered {
  readonly objective: string;
  readonly right: boolean;
  /** The section that the question comes from. */
  readonly section: string;
}

/** Questions missed with certainty come first, then those never asked. */
function weightOf(id: string): number {
  const latest = remembered.attempts.findLast(({ question }) => question === id);
  if (!latest) return 1;
  return !latest.right && latest.sure === 'certain' ? 2 : 0;
}

/** Asks drawn questions in `place`; the first answer to each counts. */
export function askDrawn({ place, page, chapter, count }: Check): void {
  const pool = all(page, '.question').map(({ dataset }) => ({
    id: dataset['question'] ?? '',
    objective: dataset['objective'] ?? '',
  }));
  const last = drawOf(remembered, chapter)?.questions ?? [];
  const ids = drawQuestions(pool, count, { last, weight: weightOf, random: Math.random });
  const answered = new Map<string, Answered>();

  const intro = make(
    'p',
    { class: 'drawn-intro', tabindex: '-1' },
    `${ids.length} questions, drawn from ${pool.length}. Your first answer to each counts.`,
  );
  const result = make('div', { class: 'check-result', role: 'status' });
  const cards = ids.flatMap((id, index) => {
    const found = page.querySelector<HTMLElement>(`[data-question="${CSS.escape(id)}"]`);
    if (!found) return [];
    const card = document.importNode(found, true);
    // The same question may stand further up on this page.
    card.id = `drawn-${id}`;
    for (const radio of all<HTMLInputElement>(card, '[type=radio]')) radio.name = card.id;
    card.querySelector('.copy-link')?.remove();
    card.prepend(make('p', { class: 'count' }, `Question ${index + 1} of ${ids.length}`));
    card.addEventListener(outcomeEvent, () => {
      const { outcome, objective = '' } = card.dataset;
      if (outcome === undefined || answered.has(id)) return;
      const section = card.querySelector('.explain a')?.getAttribute('href') ?? '';
      answered.set(id, { objective, right: outcome === 'right', section });
      if (answered.size === ids.length) tell();
    });
    return card;
  });
  place.replaceChildren(intro, ...cards, result);
  cards.forEach(startCard);
  intro.focus();
  void remember((document, { at }) => recordDraw(document, chapter, { at, questions: ids }));

  function tell(): void {
    const answers = [...answered.values()];
    const lines = all(page, 'section[data-objective]').flatMap((section) => {
      const own = answers.filter(({ objective }) => objective === section.dataset['objective']);
      if (own.length === 0) return [];
      const line = make(
        'li',
        {},
        `${wordsOf(section.querySelector('h2'))}: ${countRight(own)} of ${own.length} right.`,
      );
      const missed = new Set(own.filter(({ right }) => !right).map((answer) => answer.section));
      for (const address of missed) line.append(' ', sectionLink(address));
      return line;
    });
    result.replaceChildren(
      make('p', { class: 'score' }, `You had ${countRight(answers)} of ${answers.length} right at first try.`),
      make('ul', {}, ...lines),
    );
    const more = makeButton(moreWords, () => askDrawn({ place, page, chapter, count }), { class: 'check-button' });
    result.after(more);
  }

  const moreWords = count === 10 ? 'Another ten' : `Another ${count}`;
}

const countRight = (answers: readonly Answered[]) => answers.filter(({ right }) => right).length;

/** A link to read a section again, in the words of its heading where it stands on this page. */
function sectionLink(address: string): HTMLAnchorElement {
  const [path, id = ''] = address.split('#');
  const heading = path === location.pathname ? document.getElementById(id)?.closest('h2, h3, h4') : undefined;
  const words = heading ? `Read “${wordsOf(heading)}” again` : 'Read the part it comes from again';
  return make('a', { href: address }, words);
}
