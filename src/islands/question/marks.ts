// Ships to the browser when a question is near: writes into the reasons what the reader answered there.
import type { Grade, Response } from '../../questions/grade.ts';
import { kindOf, reasonsOf } from './answer.ts';
import { all, make, wordsOf } from './dom.ts';

/** What the reader did with a row of the answers; undefined when there is nothing to say. */
function yours(card: HTMLElement, grade: Grade, response: Response, row: number): string | undefined {
  const part = grade.parts[row];
  const given = response[row] ?? '';
  switch (kindOf(card)) {
    case 'several':
      return response.includes(`${row}`) ? 'You chose it.' : part ? undefined : 'You left it out.';
    case 'order':
      return part ? undefined : `You had it at place ${response.indexOf(`${row}`) + 1}.`;
    case 'match':
    case 'classify': {
      // A look back has no fields of its own; those of the question itself stand further up.
      const fields = card.querySelector('select')
        ? card
        : document.getElementById(`question-${card.dataset['question']}`);
      const choice = fields?.querySelector(`select [value="${CSS.escape(given)}"]`);
      return part ? undefined : `You put it with “${wordsOf(choice)}”.`;
    }
    default:
      return part === undefined ? undefined : 'Your answer.';
  }
}

/**
 * Marks each reason with what the reader answered, and returns the words for the choice itself, to be announced: its
 * reason where one was chosen.
 */
export function markReasons(card: HTMLElement, grade: Grade, response: Response): string {
  const told: string[] = [];
  reasonsOf(card).forEach((reason, row) => {
    const part = grade.parts[row];
    if (part !== undefined) reason.dataset['part'] = part ? 'right' : 'missed';
    const why = reason.matches('.why') ? reason : reason.nextElementSibling;
    if (part !== undefined && grade.parts.includes(undefined)) told.push(wordsOf(why).replace(/ See why$/, ''));
    const words = yours(card, grade, response, row);
    // In place the radio itself shows what was chosen.
    if (words && why === reason) why.querySelector('.head')?.after(make('i', { class: 'yours' }, words), ' ');
  });
  return told.join(' ');
}

export function unmarkReasons(card: HTMLElement): void {
  for (const reason of reasonsOf(card)) delete reason.dataset['part'];
  for (const mark of all(card, '.yours')) mark.remove();
}
