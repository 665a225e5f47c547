// The filter over the list of exercises. Without this script the list is whole and the form is not shown.
import { decodedHash } from './decoded-hash.ts';
import {
  conditionsOf,
  emptyFilter,
  filterNames,
  parseFilter,
  passes,
  queryOf,
  waysToLoosen,
} from './exercise-match.ts';
import type { ExerciseFilter, ExerciseRow, FilterName } from './exercise-match.ts';

const form = document.querySelector<HTMLFormElement>('#exercise-filter');
if (form) start(form);

function start(form: HTMLFormElement): void {
  const status = need<HTMLElement>(form, '[role="status"]');
  const nothing = need<HTMLElement>(form, '.nothing');
  const equipment = need<HTMLDetailsElement>(form, 'details');
  const boxes = [...form.querySelectorAll<HTMLInputElement>('[name="equipment"]')];
  const field = (name: Exclude<FilterName, 'equipment'>) =>
    need<HTMLInputElement | HTMLSelectElement>(form, `[name="${name}"]`);
  const options = (name: Exclude<FilterName, 'equipment' | 'text'>) =>
    [...(field(name) as HTMLSelectElement).options].map(({ value }) => value).filter((value) => value !== '');
  const known = {
    part: options('part'),
    level: options('level'),
    phase: options('phase'),
    pattern: options('pattern'),
    equipment: boxes.map(({ value }) => value),
  };
  const always = new Set((form.dataset['always'] ?? '').split(' '));

  const sections = [...document.querySelectorAll<HTMLElement>('.exercise-index')].map((section) => ({
    section,
    entry:
      document.querySelector<HTMLElement>(`.exercise-groups [href="#group-${section.dataset['part'] ?? ''}"]`)
        ?.parentElement ?? undefined,
    rows: [...section.querySelectorAll<HTMLTableRowElement>('tbody > tr')].map((element) => ({
      element,
      data: readRow(element, section),
    })),
  }));
  const rows = sections.flatMap((one) => one.rows);

  /** The words before a field, as the form has them. */
  const labelOf = (name: FilterName) =>
    (name === 'equipment'
      ? equipment.querySelector('summary')
      : field(name).labels?.[0]
    )?.firstChild?.textContent?.trim() ?? name;

  function read(): ExerciseFilter {
    return {
      text: field('text').value,
      part: field('part').value,
      level: field('level').value,
      phase: field('phase').value,
      pattern: field('pattern').value,
      equipment: boxes.filter(({ checked }) => checked).map(({ value }) => value),
    };
  }

  function write(filter: ExerciseFilter): void {
    for (const name of filterNames) if (name !== 'equipment') field(name).value = filter[name];
    for (const box of boxes) box.checked = filter.equipment.includes(box.value);
    if (filter.equipment.length > 0) equipment.open = true;
  }

  /** Shows what passes and says how many; `notice` is said with it. */
  function apply(notice = ''): void {
    const filter = read();
    let count = 0;
    for (const { section, entry, rows: own } of sections) {
      let shown = 0;
      for (const { element, data } of own) {
        element.hidden = !passes(data, filter, always);
        if (!element.hidden) shown += 1;
      }
      section.hidden = shown === 0;
      if (entry) {
        entry.hidden = shown === 0;
        if (entry.lastChild) entry.lastChild.textContent = ` (${shown})`;
      }
      count += shown;
    }
    const words = count === rows.length ? `All ${count} exercises.` : `${count} of ${rows.length} exercises.`;
    status.textContent = [notice, words, count === 0 ? loosened(filter) : ''].filter(Boolean).join(' ');
    offer(count === 0 ? filter : undefined);
  }

  const waysOf = (filter: ExerciseFilter) =>
    waysToLoosen(
      rows.map(({ data }) => data),
      filter,
      always,
    );

  function loosened(filter: ExerciseFilter): string {
    const ways = waysOf(filter);
    if (ways.length === 0) return 'Nothing fits: take away more than one condition.';
    return `Nothing fits all of it. Take away ${ways
      .map(({ name, count }) => `“${labelOf(name)}” (then ${count})`)
      .join(' or ')}.`;
  }

  /** A button for each condition that can be taken away. */
  function offer(filter: ExerciseFilter | undefined): void {
    const ways = filter === undefined ? [] : waysOf(filter);
    nothing.replaceChildren(
      ...ways.map(({ name }) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = `Take away “${labelOf(name)}”`;
        button.addEventListener('click', () => {
          write({ ...read(), [name]: emptyFilter[name] });
          change();
          (name === 'equipment' ? equipment.querySelector('summary') : field(name))?.focus();
        });
        return button;
      }),
    );
    nothing.hidden = ways.length === 0;
  }

  /** What the address names after its #, where the list holds it. */
  function target(): HTMLElement | undefined {
    const id = decodedHash(location.hash);
    const element = id === '' ? null : document.getElementById(id);
    return element?.closest<HTMLElement>('.exercise-index') ? element : undefined;
  }

  const isHidden = (element: HTMLElement | undefined) => Boolean(element?.closest('[hidden]'));

  function keepAddress(): void {
    const hash = isHidden(target()) ? '' : location.hash;
    history.replaceState(history.state, '', `${location.pathname}${queryOf(read())}${hash}`);
  }

  function change(): void {
    apply();
    keepAddress();
  }

  /** What the address names must be seen, whatever the filter says. */
  function reveal(): void {
    const element = target();
    if (!element) return;
    if (isHidden(element)) {
      write(emptyFilter);
      const name = element.querySelector('a')?.textContent?.trim() ?? element.textContent?.trim() ?? '';
      apply(`The filter hid “${name}”, which this address leads to, so the filter was cleared.`);
      keepAddress();
    }
    if (location.hash !== '') element.scrollIntoView();
  }

  function open(): void {
    const { filter, ignored } = parseFilter(location.search, known);
    write(filter);
    const names = ignored.map(({ name, value }) => `${name}=${value}`);
    apply(
      names.length === 0
        ? ''
        : `The address asks for “${names.join('”, “')}”, which this list does not know, so that was left out.`,
    );
    if (conditionsOf(filter).length > 0) reveal();
  }

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', change);
  need<HTMLButtonElement>(form, '.clear').addEventListener('click', () => {
    write(emptyFilter);
    change();
    field('text').focus();
  });
  addEventListener('hashchange', reveal);
  open();
}

function readRow(row: HTMLTableRowElement, section: HTMLElement): ExerciseRow {
  const words = (name: string) => (row.dataset[name] ?? '').split(' ').filter(Boolean);
  return {
    text: `${row.cells[0]?.textContent ?? ''} ${row.dataset['words'] ?? ''}`,
    level: row.dataset['rung'] ?? '',
    part: section.dataset['part'] ?? '',
    phases: words('phases'),
    patterns: words('patterns'),
    equipment: words('equipment').map((group) => group.split('|')),
  };
}

/** The element that the page's component writes; throws where the two do not fit. */
function need<E extends Element>(within: ParentNode, selector: string): E {
  const element = within.querySelector<E>(selector);
  if (!element) throw new Error(`The filter of the exercises has no "${selector}": see ExerciseIndex.astro.`);
  return element;
}
