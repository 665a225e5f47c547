// The table of acute variables: it is whole without this script, and its filter works by style alone. The script
// counts rows, sorts, reads and writes the filter in the address, and adds a link to every number on request.
import { compareKeys, hasChoices, leftOutSentence, parseKey, readChoices, writeChoices } from './compare-filter.ts';
import type { Choices, Direction, FilterName } from './compare-filter.ts';
import { decodedHash } from './decoded-hash.ts';

/** Brings the figure that holds the table alive. */
export function enliven(figure: HTMLElement): void {
  const body = figure.querySelector('tbody');
  const status = figure.querySelector('.compare-status');
  const linkMode = figure.querySelector<HTMLInputElement>('.link-mode input');
  if (!body || !status || !linkMode) return;
  const rows = [...body.rows];
  const heads = [...figure.querySelectorAll<HTMLTableCellElement>('thead th')];
  const boxesOf = (name: FilterName) => [...figure.querySelectorAll<HTMLInputElement>(`[name="compare-${name}"]`)];
  const boxes = [...boxesOf('phase'), ...boxesOf('component')];
  let sorted: { readonly column: number; readonly direction: Direction } | undefined;

  const checked = (name: FilterName) =>
    boxesOf(name)
      .filter((box) => box.checked)
      .map((box) => box.value);

  /** Says how many rows are in sight and in which order; a remark goes first. */
  function report(remark = ''): void {
    const shown = rows.filter((row) => row.checkVisibility()).length;
    const count = shown === rows.length ? `All ${rows.length} rows` : `${shown} of ${rows.length} rows`;
    const words = sorted?.direction === 'ascending' ? 'lowest first' : 'highest first';
    const order = sorted ? `, by ${heads[sorted.column]?.dataset['name']}, ${words}` : '';
    if (status) status.textContent = `${remark} ${count}${order}.`.trim();
  }

  function writeAddress(): void {
    const search = writeChoices(location.search, { phase: checked('phase'), component: checked('component') });
    history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
  }

  function choose(choices: Choices): void {
    for (const name of ['phase', 'component'] as const) {
      for (const box of boxesOf(name)) box.checked = choices[name].includes(box.value);
    }
  }

  /** A linked cell that the filter hides would be a link to nothing. */
  function showTarget(): string {
    const target = document.getElementById(decodedHash(location.hash));
    if (!target || !body?.contains(target) || target.checkVisibility()) return '';
    choose({ phase: [], component: [] });
    writeAddress();
    target.scrollIntoView();
    return 'The filter hid the row of this link, so it was cleared.';
  }

  /** What a row is sorted by, in the edition that is shown. */
  function keyOf(row: HTMLTableRowElement, column: number) {
    const cell = row.cells[column];
    const { sort, sort6 } = cell?.dataset ?? {};
    const older = figure.querySelector<HTMLInputElement>('.edition-switch [value="6"]')?.checked;
    if (!older) return parseKey(sort);
    // A gap of the 6th edition has nothing to sort by; where it has no key of its own it has the same.
    return cell?.matches('.gap, .only-7 > td') ? undefined : parseKey(sort6 ?? sort);
  }

  function order(): void {
    const now = sorted;
    const inOrder = now
      ? rows.toSorted((a, b) => compareKeys(keyOf(a, now.column), keyOf(b, now.column), now.direction))
      : rows;
    body?.append(...inOrder);
    heads.forEach((head, column) => {
      if (now?.column === column) head.setAttribute('aria-sort', now.direction);
      else head.removeAttribute('aria-sort');
    });
  }

  heads.forEach((head, column) => {
    const name = head.textContent.trim().toLowerCase();
    head.dataset['name'] = name;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort-button';
    button.setAttribute('aria-label', `Sort by ${name}`);
    button.addEventListener('click', () => {
      const before = sorted?.column === column ? sorted.direction : undefined;
      // Up, down, and back to the order of the book.
      if (before === 'descending') sorted = undefined;
      else sorted = { column, direction: before ? 'descending' : 'ascending' };
      order();
      report();
    });
    head.append(button);
  });

  function addCellLinks(): void {
    for (const cell of body?.querySelectorAll('td') ?? []) {
      if (cell.textContent.trim() === '–') continue;
      const column = heads[cell.cellIndex]?.dataset['name'];
      const link = document.createElement('a');
      link.className = 'row-link';
      link.href = `#${cell.id}`;
      link.setAttribute(
        'aria-label',
        `Link to ${cell.parentElement?.querySelector('th')?.textContent.trim()}, ${column}`,
      );
      cell.append(link);
    }
  }
  const removeCellLinks = () => {
    for (const link of body.querySelectorAll('td > .row-link')) link.remove();
  };

  linkMode.addEventListener('change', () => (linkMode.checked ? addCellLinks() : removeCellLinks()));
  body.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('.row-link');
    if (!link || !navigator.clipboard) return;
    void navigator.clipboard.writeText(link.href).then(
      () => report('Link copied.'),
      () => undefined,
    );
  });

  figure.addEventListener('change', (event) => {
    const input = event.target as HTMLInputElement;
    if (boxes.includes(input)) writeAddress();
    else if (input.closest('.edition-switch')) order();
    else return;
    report();
  });
  figure.querySelector('.compare-reset')?.addEventListener('click', () => {
    choose({ phase: [], component: [] });
    sorted = undefined;
    order();
    writeAddress();
    report();
  });

  // The room that was kept for the buttons is taken now.
  figure.classList.add('alive');
  let remark = '';
  if (hasChoices(location.search)) {
    const known = {
      phase: boxesOf('phase').map((box) => box.value),
      component: boxesOf('component').map((box) => box.value),
    };
    const asked = readChoices(location.search, known);
    choose(asked);
    remark = leftOutSentence(asked.unknown);
  }
  if (linkMode.checked) addCellLinks();
  addEventListener('hashchange', () => {
    const cleared = showTarget();
    if (cleared) report(cleared);
  });
  report([remark, showTarget()].filter(Boolean).join(' '));
}
