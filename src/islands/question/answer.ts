// Ships to the browser when a question is near: reads the answer and the key of a prerendered question.
import type { AnswerKey, Response } from '../../questions/grade.ts';
import type { QuestionKind } from '../../questions/types.ts';
import { all } from './dom.ts';

const controls = 'input:not(.check), select';

export const kindOf = (card: HTMLElement) => card.dataset['kind'] as QuestionKind;

/** The fields of a question in the author's order where they have one. */
function fieldsOf(field: HTMLElement): (HTMLInputElement | HTMLSelectElement)[] {
  const found = all<HTMLInputElement | HTMLSelectElement>(field, controls);
  return found.sort((a, b) => Number(a.dataset['item'] ?? 0) - Number(b.dataset['item'] ?? 0));
}

/** Items of an order, as they stand now. */
export const itemsOf = (field: HTMLElement): HTMLElement[] => all(field, '.items > li');

const isBox = (input: HTMLInputElement | HTMLSelectElement): input is HTMLInputElement =>
  input.type === 'radio' || input.type === 'checkbox';

/** What the reader answered; undefined while something is missing. An order counts once it was touched. */
export function readResponse(field: HTMLElement, touched: boolean): Response | undefined {
  const items = itemsOf(field);
  if (items.length > 0) return touched ? items.map((item) => item.dataset['item'] ?? '') : undefined;
  const inputs = fieldsOf(field);
  const boxes = inputs.filter(isBox);
  const values = (boxes.length > 0 ? boxes.filter(({ checked }) => checked) : inputs).map(({ value }) => value.trim());
  return values.length > 0 && !values.includes('') ? values : undefined;
}

/** Puts an answer back into the fields; an empty one clears them. */
export function writeResponse(field: HTMLElement, response: Response): void {
  const items = itemsOf(field);
  const list = items[0]?.parentElement;
  for (const number of response) {
    const item = items.find((candidate) => candidate.dataset['item'] === number);
    if (item) list?.append(item);
  }
  fieldsOf(field).forEach((input, index) => {
    if (isBox(input)) input.checked = response.includes(input.value);
    else input.value = response[index] ?? '';
  });
}

/** The elements with the reason of each option or part, in the author's order. */
export function reasonsOf(card: HTMLElement): HTMLElement[] {
  const inPlace = all(card, '.o:has(+ .why)');
  return inPlace.length > 0 ? inPlace.sort((a, b) => numberOf(a) - numberOf(b)) : all(card, '.key > li');
}

const numberOf = (option: HTMLElement) => Number(option.querySelector('input')?.value);

/** What the answer is compared with. */
export function readKey(card: HTMLElement): AnswerKey {
  return {
    kind: kindOf(card),
    rows: reasonsOf(card).map(({ dataset }) => ({
      right: 'right' in dataset,
      misconception: dataset['misconception'],
      wants: dataset['wants'],
    })),
  };
}
