// Ships to the browser when a question is near: a prerendered question becomes one that grades and remembers.
import { guessOf } from '../../learner/document.ts';
import type { LearnerDocument, Sureness } from '../../learner/document.ts';
import { recordAttempt, recordGuess } from '../../learner/record.ts';
import { grade } from '../../questions/grade.ts';
import type { Grade, Response } from '../../questions/grade.ts';
import { itemsOf, kindOf, readKey, readResponse, writeResponse } from './answer.ts';
import { all, make, makeButton } from './dom.ts';
import { parseResponse } from './guess.ts';
import { remember, remembered } from './learner.ts';
import type { Change } from './learner.ts';
import { markReasons, unmarkReasons } from './marks.ts';
import { addMoves } from './moves.ts';

export const surenessWords: Readonly<Record<Sureness, string>> = {
  guess: 'Just guessing',
  fairly: 'Fairly sure',
  certain: 'Certain',
};

/** What a reader is asked for who presses before answering. */
const askFor: Readonly<Record<string, string>> = {
  order: 'Put the lines in order first.',
  match: 'Choose something for each line first.',
  classify: 'Choose a group for each line first.',
  range: 'Fill in both numbers first.',
  text: 'Write an answer first.',
};

/** The event of a question that was checked, or whose check was taken back: `data-outcome` says which. */
export const outcomeEvent = 'question-outcome';

/** Whether the reader's last answers to a question were certain and not right, with no right one since. */
function wasCertainAndMissed({ attempts }: LearnerDocument, id: string): boolean {
  const own = attempts.filter(({ question }) => question === id);
  const sinceRight = own.slice(own.findLastIndex(({ right }) => right) + 1);
  return sinceRight.some(({ sure }) => sure === 'certain');
}

/**
 * Brings a question alive: asks how sure the reader is, and with that press checks, tells and remembers. Before reading
 * it only keeps the guess.
 */
export function startCard(card: HTMLElement): void {
  // A look back holds a copy of the fields.
  const field = card.matches('fieldset') ? card : card.querySelector<HTMLElement>('.q');
  if (!field) return;
  const id = card.dataset['question'] ?? '';
  const kind = kindOf(card);
  const before = card.dataset['mode'] === 'before';
  const box = field.querySelector<HTMLInputElement>('.check');
  const details = card.querySelector<HTMLDetailsElement>('.answer');
  let touched = false;

  const status = make('p', { role: 'status', class: 'verdict' });
  const notice = make('p', { role: 'status', class: 'store-notice' });
  const buttons = (['guess', 'fairly', 'certain'] as const).map((sure) =>
    makeButton(surenessWords[sure], () => press(sure), {
      'aria-label': `${before ? 'Keep my guess' : 'Check my answer'}: ${surenessWords[sure].toLowerCase()}`,
    }),
  );
  const sure = make(
    'fieldset',
    { class: 'sure' },
    make('legend', {}, `${before ? 'Guess' : 'Check'}: how sure are you?`),
    ...buttons,
  );
  const again = makeButton('Try again', tryAgain, { class: 'again', hidden: '' });
  const row = make('div', { class: 'check-row' }, sure, status, again);
  const rest = field.querySelector(':scope > :is(.check-box, .answer, .later)');
  if (rest) rest.before(row, notice);
  else field.append(row, notice);
  const shownFirst = itemsOf(field).map((item) => item.dataset['item'] ?? '');
  addMoves(field, status, () => {
    touched = true;
    changed();
  });

  const answer = () => readResponse(field, touched);

  function offer(): void {
    const ready = answer() !== undefined;
    for (const button of buttons) button.setAttribute('aria-disabled', `${!ready}`);
  }

  /** Takes the verdict back, without touching the answer. */
  function hide(): void {
    if (!('outcome' in card.dataset)) return;
    delete card.dataset['outcome'];
    unmarkReasons(card);
    if (details) details.open = false;
    sure.hidden = false;
    again.hidden = true;
    card.dispatchEvent(new CustomEvent(outcomeEvent, { bubbles: true }));
  }

  function changed(): void {
    hide();
    status.textContent = '';
    offer();
  }

  function press(how: Sureness): void {
    const response = answer();
    if (!response) status.textContent = askFor[kind] ?? 'Choose an answer first.';
    else if (before) void keep(response, how);
    else check(response, how);
  }

  async function keep(response: Response, how: Sureness): Promise<void> {
    status.textContent = 'Kept. When the chapter answers this, it shows you what you chose.';
    const guess = JSON.stringify(response);
    await save((document, { at }) => recordGuess(document, id, { at, response: guess, sure: how }));
    card.dispatchEvent(new CustomEvent(outcomeEvent, { bubbles: true }));
  }

  function check(response: Response, how: Sureness): void {
    const result = grade(readKey(card), response);
    const missedBefore = result.right && wasCertainAndMissed(remembered, id);
    show(result, response);
    if (missedBefore) status.append(' You were certain of something else before. Now you have it.');
    if (!result.right && how === 'certain') status.append(' You were certain, so it will come up again early.');
    again.focus({ preventScroll: true });
    const questionVersion = Number(card.dataset['version'] ?? 1);
    const { right, misconceptions } = result;
    void save((document, stamp) =>
      recordAttempt(document, { ...stamp, question: id, questionVersion, right, sure: how, misconceptions }),
    );
  }

  function show(result: Grade, response: Response): void {
    card.dataset['outcome'] = result.right ? 'right' : 'missed';
    const chosen = markReasons(card, result, response);
    if (details) details.open = true;
    sure.hidden = true;
    again.hidden = false;
    status.replaceChildren(make('b', {}, verdictOf(result)));
    // The reason stands beside the choice; here it is only announced.
    if (chosen !== '') status.append(make('span', { class: 'sr-only' }, ` ${chosen}`));
    card.dispatchEvent(new CustomEvent(outcomeEvent, { bubbles: true }));
  }

  function verdictOf({ right, parts }: Grade): string {
    if (right) return 'Right.';
    if (parts.includes(undefined)) return 'Not this one.';
    return `Not yet: ${parts.filter(Boolean).length} of ${parts.length} are right.`;
  }

  function tryAgain(): void {
    writeResponse(field as HTMLElement, shownFirst);
    touched = false;
    changed();
    all(field as HTMLElement, 'input, select, button')[0]?.focus();
  }

  async function save(change: Change): Promise<void> {
    const sentences = await remember(change);
    if (sentences.length > 0) notice.textContent = sentences.join(' ');
  }

  // Radios, boxes, selects and text alike.
  field.addEventListener('input', ({ target }) => {
    if (target !== box) changed();
  });

  const kept = before ? parseResponse(guessOf(remembered, id)?.response) : undefined;
  if (kept && !answer()) {
    writeResponse(field, kept);
    touched = true;
    status.textContent = 'This is your guess from before. You can change it.';
  }
  card.classList.add('alive');
  offer();
  // A reader may have checked before the question came alive; nobody asked how sure they were, so nothing is recorded.
  const early = answer();
  if (box?.checked && early) show(grade(readKey(card), early), early);
  if (box) box.checked = false;
}
