// Ships to the browser on the first page and on the pages of levels: keep it small. The map itself is fetched only for
// a reader who has answered something.
import { storageKey } from '../learner/document.ts';
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

if (hasAnswers(window)) start();
// The first answer, in another tab or on this page.
addEventListener('storage', ({ key }) => {
  if (key === storageKey && hasAnswers(window)) start();
});
document.addEventListener('question-outcome', start);
