// Ships to the browser, at first use of the search only.
import searchStyles from './search-dialog.css?url&no-inline';

/** The folder of the site: this chunk lies in `_astro/`, so no address is built in. */
const siteRoot = new URL('..', import.meta.url).href;

let dialog: HTMLDialogElement | undefined;

function loadStyles(): Promise<void> {
  return new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = searchStyles;
    link.addEventListener('load', () => resolve());
    // A dialog without its style still works.
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
}

function createDialog(): HTMLDialogElement {
  const element = document.createElement('dialog');
  element.className = 'search-dialog';
  element.setAttribute('aria-label', 'Search');
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'search-close';
  close.textContent = 'Close';
  close.addEventListener('click', () => element.close());
  const place = document.createElement('div');
  place.id = 'search';
  element.append(close, place);
  element.addEventListener('click', (event) => {
    if (event.target === element) element.close();
  });
  document.body.append(element);
  return element;
}

/** Opens the search; the first call fetches the search interface and its index. */
export async function openSearchDialog(): Promise<void> {
  if (!dialog) {
    dialog = createDialog();
    dialog.showModal();
    const place = dialog.querySelector('#search') as HTMLElement;
    place.textContent = 'Loading the search…';
    try {
      const [{ PagefindUI }] = await Promise.all([import('@pagefind/default-ui'), loadStyles()]);
      place.textContent = '';
      new PagefindUI({
        element: '#search',
        bundlePath: `${siteRoot}pagefind/`,
        baseUrl: new URL(siteRoot).pathname,
        showImages: false,
        showSubResults: true,
        resetStyles: false,
        autofocus: true,
      });
    } catch {
      place.textContent = 'The search could not be loaded. Check the connection and try again.';
      const failed = dialog;
      failed.addEventListener('close', () => failed.remove(), { once: true });
      dialog = undefined;
      return;
    }
  } else {
    dialog.showModal();
  }
  dialog.querySelector('input')?.focus();
}
