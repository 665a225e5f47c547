// Ships to the browser on every page: keep it small.
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

// "Copy link" is a plain link to its anchor; with script it also puts the full address on the clipboard.
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a.copy-link');
  if (!link || !navigator.clipboard) return;
  void navigator.clipboard.writeText(link.href).then(
    () => {
      link.dataset['copied'] = '';
      setTimeout(() => delete link.dataset['copied'], 2000);
    },
    () => undefined,
  );
});

// The contents are longer than a screen: bring the current chapter's line into view.
document.querySelector('.book-nav [aria-current]')?.scrollIntoView({ block: 'center' });

// Search is fetched at first use.
async function openSearch(): Promise<void> {
  const { openSearchDialog } = await import('./search-dialog.ts');
  await openSearchDialog();
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
