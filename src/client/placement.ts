// Ships to the start page only: reads which answers were checked and lists the chapters behind the misses.
import { suggestPath } from '../questions/placement.ts';
import type { PlacementAnswer } from '../questions/placement.ts';
import { hasAnswers } from './has-answers.ts';
import { fromRoot, inSite } from './root.ts';

const firstChapters = [
  { chapter: '/model/', title: 'What the OPT model is' },
  { chapter: '/model/levels-and-phases/', title: 'Levels and phases' },
];
const onward = [
  { chapter: '/programming/choosing-a-phase/', title: 'Choosing a phase' },
  { chapter: '/programming/clients/', title: 'Five worked clients' },
];

const holder = document.querySelector<HTMLElement>('[data-placement]');
const message = holder?.querySelector('[data-placement-message]');
const list = holder?.querySelector('ol');

const questions = [...(list?.querySelectorAll<HTMLElement>('li[data-question]') ?? [])].map((item) => {
  const link = item.querySelector('a');
  return {
    id: item.dataset['question'] ?? '',
    chapter: fromRoot(link),
    title: link?.textContent.trim() ?? '',
  };
});

/** What this browser remembers of an earlier visit, by question. It counts until the question is answered anew. */
const earlier = new Map<string, PlacementAnswer['outcome']>();

function outcomeOf(id: string): PlacementAnswer['outcome'] {
  const outcome = document.getElementById(`question-${id}`)?.dataset['outcome'];
  return outcome === 'right' || outcome === 'missed' ? outcome : (earlier.get(id) ?? 'open');
}

function show(): void {
  if (!message || !list) return;
  const answers = questions.map(({ id, chapter, title }) => ({ chapter, title, outcome: outcomeOf(id) }));
  const placement = suggestPath(answers, firstChapters, onward);
  const words = `${earlier.size > 0 ? 'With your answers from before: ' : ''}${placement.message}`;
  if (message.textContent !== words) message.textContent = words;
  list.replaceChildren(
    ...placement.path.map(({ chapter, title }) => {
      const link = Object.assign(document.createElement('a'), { href: inSite(chapter), textContent: title });
      const item = document.createElement('li');
      item.append(link);
      return item;
    }),
  );
}

async function recall(): Promise<void> {
  const { store } = await import('../islands/question/learner.ts');
  const asked = new Set(questions.map(({ id }) => id));
  // They stand in the order of time: the latest stays.
  for (const { question, right } of store.load().document.attempts) {
    if (asked.has(question)) earlier.set(question, right ? 'right' : 'missed');
  }
  show();
}

document.addEventListener('question-outcome', ({ target }) => {
  if (target instanceof HTMLElement) earlier.delete(target.dataset['question'] ?? '');
  show();
});
show();
// When it cannot be fetched the path begins anew.
if (holder && hasAnswers(window)) recall().catch(() => undefined);
