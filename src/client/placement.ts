// Ships to the start page only: reads which answers were checked and lists the chapters behind the misses.
import { suggestPath } from '../questions/placement.ts';
import type { PlacementAnswer } from '../questions/placement.ts';

const firstChapters = [
  { chapter: '/model/', title: 'What the OPT model is' },
  { chapter: '/model/levels-and-phases/', title: 'Levels and phases' },
];

const holder = document.querySelector<HTMLElement>('[data-placement]');
const message = holder?.querySelector('[data-placement-message]');
const list = holder?.querySelector('ol');

const questions = [...(list?.querySelectorAll<HTMLElement>('li[data-question]') ?? [])].map((item) => {
  const link = item.querySelector('a');
  return {
    id: item.dataset['question'] ?? '',
    chapter: link?.getAttribute('href') ?? '',
    title: link?.textContent.trim() ?? '',
  };
});

function outcomeOf(id: string): PlacementAnswer['outcome'] {
  const field = document.querySelector(`#${CSS.escape(id)} .q`);
  const chosen = field?.querySelector('li:has(input:checked) .why');
  if (!chosen || !field?.querySelector<HTMLInputElement>('.check')?.checked) return 'open';
  return chosen.hasAttribute('data-correct') ? 'right' : 'missed';
}

function show(): void {
  if (!message || !list) return;
  const answers = questions.map(({ id, chapter, title }) => ({ chapter, title, outcome: outcomeOf(id) }));
  const placement = suggestPath(answers, firstChapters);
  if (message.textContent !== placement.message) message.textContent = placement.message;
  list.replaceChildren(
    ...placement.path.map(({ chapter, title }) => {
      const link = Object.assign(document.createElement('a'), { href: chapter, textContent: title });
      const item = document.createElement('li');
      item.append(link);
      return item;
    }),
  );
}

document.addEventListener('click', show);
show();
