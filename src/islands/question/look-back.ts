// Ships to the browser when a question is near: compares the guess from before reading with the answer.
import { guessOf } from '../../learner/document.ts';
import type { Sureness } from '../../learner/document.ts';
import { grade } from '../../questions/grade.ts';
import { readKey } from './answer.ts';
import { outcomeEvent, startCard } from './card.ts';
import { all, make } from './dom.ts';
import { parseResponse } from './guess.ts';
import { remembered } from './learner.ts';
import { markReasons, unmarkReasons } from './marks.ts';

const wasSure: Readonly<Record<Sureness, string>> = {
  guess: 'and called it a guess',
  fairly: 'fairly sure',
  certain: 'certain',
};

/** Shows what the reader chose before reading, or asks the question now. */
export function startLookBack(element: HTMLElement): void {
  const id = element.dataset['question'] ?? '';
  const asked = document.getElementById(`question-${id}`);
  const details = element.querySelector<HTMLDetailsElement>('.answer');
  const said = make('p', { role: 'status', class: 'verdict' });
  details?.before(said);

  function compare(): boolean {
    const guess = guessOf(remembered, id);
    const response = parseResponse(guess?.response);
    if (!guess || !response || !details) return false;
    const result = grade(readKey(element), response);
    unmarkReasons(element);
    markReasons(element, result, response);
    const sure = guess.sure ? `, ${wasSure[guess.sure]}` : '';
    said.textContent = `You answered this before you read${sure}. ${
      result.right ? 'You had it right.' : 'The chapter says something else: here are your answer and the reasons.'
    }`;
    element.dataset['outcome'] = result.right ? 'right' : 'missed';
    details.open = true;
    return true;
  }

  function ask(): void {
    if (!asked) return;
    const field = make('fieldset', { class: 'q' }, ...[...asked.childNodes].map((child) => child.cloneNode(true)));
    for (const extra of all(field, '.check-row, .store-notice, .later, .moves, legend, .copy-link')) extra.remove();
    for (const input of all<HTMLInputElement>(field, 'input')) {
      if (input.type === 'radio') input.name = `answer-${id}`;
      else if (input.type !== 'checkbox') input.value = '';
      input.checked = false;
    }
    field.setAttribute('aria-label', element.querySelector('.stem')?.textContent.trim() ?? '');
    said.textContent = 'You have not answered it yet. Try now, before you look.';
    said.after(field);
    startCard(element);
  }

  if (!compare()) {
    ask();
    // The reader may go back up and answer there first.
    asked?.addEventListener(outcomeEvent, () => {
      if (element.dataset['outcome'] !== undefined || guessOf(remembered, id) === undefined) return;
      element.querySelector('.q')?.remove();
      element.classList.remove('alive');
      compare();
    });
  } else {
    asked?.addEventListener(outcomeEvent, compare);
  }
}
