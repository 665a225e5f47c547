// The filter over the list of questions. Without this script the list is whole and the form is not shown.
import { conditionsIn, passesFilter, searchOf } from './question-match.ts';
import type { QuestionConditions } from './question-match.ts';

const form = document.querySelector<HTMLFormElement>('#question-filter');
if (form) start(form);

function start(form: HTMLFormElement): void {
  const status = form.querySelector('[role="status"]');
  const fields = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')];
  const chapters = [...document.querySelectorAll<HTMLElement>('.question-chapter')].map((section) => ({
    section,
    lists: [...section.querySelectorAll('ol')].map((list) => ({
      list,
      heading: list.previousElementSibling as HTMLElement | null,
      items: [...list.children].map((item) => {
        const { phase = '', kind = '', thinking = '' } = (item as HTMLElement).dataset;
        return {
          item: item as HTMLElement,
          row: {
            text: item.textContent.toLowerCase(),
            chapter: section.dataset['chapter'] ?? '',
            phases: phase.split(' '),
            kind,
            thinking,
          },
        };
      }),
    })),
  }));
  const total = chapters.flatMap(({ lists }) => lists.flatMap(({ items }) => items)).length;

  const read = (): QuestionConditions =>
    conditionsIn(new URLSearchParams(fields.map(({ name, value }): [string, string] => [name, value])));

  const show = () => {
    const conditions = read();
    let shown = 0;
    for (const { section, lists } of chapters) {
      let inChapter = 0;
      for (const { list, heading, items } of lists) {
        let inList = 0;
        for (const { item, row } of items) {
          item.hidden = !passesFilter(row, conditions);
          if (!item.hidden) inList += 1;
        }
        list.hidden = inList === 0;
        if (heading) heading.hidden = inList === 0;
        inChapter += inList;
      }
      section.hidden = inChapter === 0;
      shown += inChapter;
    }
    if (!status) return;
    status.textContent =
      shown === total
        ? `All ${total} questions.`
        : shown === 0
          ? 'No question fits. Take a condition away.'
          : `${shown} of ${total} questions.`;
  };

  const write = (conditions: QuestionConditions) => {
    for (const field of fields) field.value = conditions[field.name as keyof QuestionConditions];
    // A value that the list does not have, from a hand-typed address: the field falls back to "Any".
    for (const field of fields) {
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
    }
  };

  form.addEventListener('input', () => {
    history.replaceState(null, '', `${location.pathname}${searchOf(read())}${location.hash}`);
    show();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.querySelector('.clear')?.addEventListener('click', () => {
    write(conditionsIn(new URLSearchParams()));
    history.replaceState(null, '', location.pathname);
    show();
    fields[0]?.focus();
  });
  write(conditionsIn(new URLSearchParams(location.search)));
  show();
}
