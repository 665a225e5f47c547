// Ships to the browser on every page: keep it small.
import './live-map.ts';
import './alive.ts';
import './terms.ts';

const root = document.documentElement;
const darkQuery = matchMedia('(prefers-color-scheme: dark)');

type ThemeChoice = 'light' | 'dark' | 'auto';

function storedTheme(): ThemeChoice {
  try {
    const value = localStorage.getItem('theme');
    return value === 'light' || value === 'dark' ? value : 'auto';
  } catch {
    return 'auto';
  }
}

function applyTheme(choice: ThemeChoice): void {
  root.dataset['theme'] = choice === 'auto' ? (darkQuery.matches ? 'dark' : 'light') : choice;
  for (const select of document.querySelectorAll<HTMLSelectElement>('.theme-select select')) {
    select.value = choice;
  }
}

document.addEventListener('change', (event) => {
  const select = event.target;
  if (!(select instanceof HTMLSelectElement) || !select.closest('.theme-select')) return;
  const choice = select.value as ThemeChoice;
  try {
    localStorage.setItem('theme', choice);
  } catch {
    // Blocked or full storage: the choice holds for this page only.
  }
  applyTheme(choice);
});
darkQuery.addEventListener('change', () => applyTheme(storedTheme()));
applyTheme(storedTheme());

// Search and theme work from here on, even where another script of the page does not.
root.dataset['live'] = '';

// A heading, a caption and a question link to themselves; with script a press also puts the full address on the clipboard.
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>(':is(h2,h3,h4,figcaption)>[href^="#"],.copy-link');
  if (!link || !navigator.clipboard) return;
  void navigator.clipboard.writeText(link.href).then(
    () => {
      link.dataset['copied'] = '';
      setTimeout(() => delete link.dataset['copied'], 2000);
    },
    () => undefined,
  );
});

// On a phone the menu is a popover, and keeps the focus while it is open; on a desk it is a part of the page.
const menu = document.getElementById('starlight__sidebar');
const desk = matchMedia('(min-width: 50em)');
const fitMenu = () => {
  if (menu) menu.popover = desk.matches ? null : 'auto';
};
desk.addEventListener('change', fitMenu);
fitMenu();
menu?.addEventListener('toggle', ({ newState }) => {
  for (const around of document.querySelectorAll('.main-frame, .sl-skip-link')) {
    around.toggleAttribute('inert', newState === 'open');
  }
});

// The contents are longer than a screen: bring the current chapter's line into view.
document.querySelector('.book-nav [aria-current]')?.scrollIntoView({ block: 'center' });

// Kept for offline reading: a new version may be ready. Insecure addresses have no workers.
if (navigator.serviceWorker?.controller) {
  import('./offline-watch.ts').then(({ watchReleases }) => watchReleases()).catch(() => undefined);
}

// Search is fetched at first use.
async function openSearch(): Promise<void> {
  try {
    const { openSearchDialog } = await import('./search-dialog.ts');
    await openSearchDialog();
  } catch {
    // The host may have a newer version by now, and this page's scripts no longer.
    const words =
      'The search could not be loaded. The connection may be lost, or the site has changed since you opened this page. Load the page again?';
    if (confirm(words)) location.reload();
  }
}
document.addEventListener('click', (event) => {
  if ((event.target as Element).closest('.search-button')) void openSearch();
});
document.addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) {
    // Firefox would move to its own search field.
    event.preventDefault();
    void openSearch();
  }
});
