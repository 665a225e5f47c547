// Ships to the browser on every page: keep it small. The map itself is fetched only where a page has one, and only for a
// reader who has answered something.
import { storageKey } from '../learner/key.ts';
import { hasAnswers } from './has-answers.ts';

let started = false;

function start(): void {
  if (started) return;
  started = true;
  import('./live-map-draw.ts')
    .then(({ startLiveMap }) => startLiveMap())
    .catch(() => {
      // Not fetched: the picture stays plain, the room kept for words is given back, and the next answer tries again.
      delete document.documentElement.dataset['learner'];
      started = false;
    });
}

if (document.querySelector('.map-next')) {
  if (hasAnswers(window)) start();
  // The first answer, in another tab or on this page.
  addEventListener('storage', ({ key }) => {
    if (key === storageKey && hasAnswers(window)) start();
  });
  document.addEventListener('question-outcome', start);
}
