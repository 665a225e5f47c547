// Ships to the browser when a question is near: offers a check drawn from all questions of a chapter.
import { make, makeButton } from './dom.ts';

const numberWords: Readonly<Record<number, string>> = { 5: 'Five', 10: 'Ten' };

/** Puts a button before the link to all questions. What draws and counts is fetched when it is pressed. */
export function startChapterCheck(element: HTMLElement): void {
  const address = element.querySelector('a')?.href;
  const count = Number(element.dataset['count']);
  if (address === undefined) return;
  const status = make('p', { role: 'status' });
  const place = make('div', { class: 'drawn' });
  let busy = false;

  async function draw(): Promise<void> {
    if (busy) return;
    busy = true;
    status.textContent = 'Fetching the questions…';
    try {
      const [{ askDrawn }, reply] = await Promise.all([import('./drawn.ts'), fetch(address as string)]);
      if (!reply.ok) throw new Error(`${reply.status}`);
      const page = new DOMParser().parseFromString(await reply.text(), 'text/html');
      rebaseLinks(page, address as string);
      status.textContent = '';
      button.hidden = true;
      askDrawn({ place, page, chapter: element.dataset['check'] ?? '', count });
    } catch {
      status.textContent =
        'The questions could not be fetched. Check your connection and press again, or open the page with all of them.';
    }
    busy = false;
  }

  const button = makeButton(`${numberWords[count] ?? count} questions from this chapter`, () => void draw(), {
    class: 'check-button',
  });
  element.prepend(button, status);
  element.append(place);
}

/** Links of a fetched page are written for where it stands: they are written anew for any page. */
function rebaseLinks(page: Document, base: string): void {
  for (const link of page.querySelectorAll('a[href]')) {
    const written = link.getAttribute('href') ?? '';
    if (/^(?:#|[a-z][a-z\d+.-]*:)/i.test(written)) continue;
    const { pathname, search, hash } = new URL(written, base);
    link.setAttribute('href', pathname + search + hash);
  }
}
