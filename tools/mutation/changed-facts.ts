/** What a change of facts must do to the built pages, and what it must leave behind nowhere. */
import { findFact } from '../../src/opt/facts.ts';
import { ancestorsOf, attribute, placeOf, textOf } from '../pages/html.ts';
import type { Element } from '../pages/html.ts';
import { statesFact } from '../pages/facts.ts';
import type { Problem } from '../pages/problem.ts';
import type { Page } from '../pages/site.ts';

/** One number of `src/opt` that is changed for the test. Texts are as a reader sees them. */
export interface ChangedFact {
  readonly rowId: string;
  readonly field: string;
  readonly from: { readonly min: number; readonly max: number; readonly text: string };
  readonly to: { readonly min: number; readonly max: number; readonly text: string };
}

export function idOf({ rowId, field }: ChangedFact): string {
  return `${rowId}.${field}`;
}

/** The source of a fact file with one range changed. Throws when the row does not hold the old range. */
export function changeFact(source: string, fact: ChangedFact): string {
  const range = ({ min, max }: { min: number; max: number }) => `${fact.field}: { min: ${min}, max: ${max} }`;
  const row = source.indexOf(`id: '${fact.rowId}',`);
  const end = source.indexOf("id: '", row + 1);
  const at = source.indexOf(range(fact.from), row);
  if (row < 0 || at < 0 || (end >= 0 && at > end)) {
    throw new Error(`The row "${fact.rowId}" does not hold "${range(fact.from)}". Mend the numbers of this test.`);
  }
  return source.slice(0, at) + range(fact.to) + source.slice(at + range(fact.from).length);
}

/** How many elements of each page state a fact. */
function statedOn(pages: readonly Page[], id: string): ReadonlyMap<string, readonly Element[]> {
  return new Map(
    pages.flatMap((page) => {
      const elements = page.elements.filter((element) => attribute(element, 'data-fact') === id);
      return elements.length === 0 ? [] : [[page.address, elements] as const];
    }),
  );
}

function figuresWith(page: Page | undefined, id: string): Element[] {
  return (page?.elements ?? []).filter((element) => (attribute(element, 'data-facts') ?? '').split(' ').includes(id));
}

/** Both ends with any sign between them, and not as a part of another number or of a repetition maximum. */
function written({ min, max, text }: ChangedFact['from']): RegExp {
  const unit = text.endsWith('RM') ? 'RM' : '(?!RM)';
  return new RegExp(`(?<![\\d–/.-])${min}\\s?(?:%\\s?)?(?:–|-|—| to )\\s?${max}(?![\\d–/])${unit}`);
}

/**
 * Compares the pages before and after a change of facts. Every place that stated a changed fact states the new one,
 * every figure that states it was drawn anew, and the old text is left only where another fact says the same.
 */
export function staleNumbers(
  before: readonly Page[],
  after: readonly Page[],
  facts: readonly ChangedFact[],
): Problem[] {
  const problems: Problem[] = [];
  const changed = new Set(facts.map(idOf));
  for (const fact of facts) {
    const id = idOf(fact);
    const [then, now] = [statedOn(before, id), statedOn(after, id)];
    if (then.size === 0) {
      problems.push({ file: 'dist', fault: `no page states ${id}.`, remedy: 'Choose a fact that pages state.' });
    }
    for (const address of new Set([...then.keys(), ...now.keys()])) {
      const page = after.find((candidate) => candidate.address === address);
      const elements = now.get(address) ?? [];
      const count = then.get(address)?.length ?? 0;
      const file = page?.file ?? `dist${address}index.html`;
      if (elements.length !== count) {
        problems.push({ file, fault: `${id} stood ${count} times and stands ${elements.length} times.`, remedy: '' });
      }
      for (const element of elements) {
        const text = textOf(element);
        if (statesFact(element, fact.to.text)) continue;
        problems.push({
          file,
          fault: `${placeOf(element)} shows "${text}" for ${id}, not "${fact.to.text}".`,
          remedy: 'Read it from src/opt.',
        });
      }
    }
    problems.push(...unchangedFigures(before, after, fact));
    problems.push(...after.flatMap((page) => leftOvers(page, fact, changed)));
  }
  return problems;
}

function unchangedFigures(before: readonly Page[], after: readonly Page[], fact: ChangedFact): Problem[] {
  return after.flatMap((page) => {
    const old = before.find((candidate) => candidate.address === page.address);
    const then = figuresWith(old, idOf(fact));
    return figuresWith(page, idOf(fact)).flatMap((figure, index): Problem[] => {
      const place = placeOf(figure);
      const drawings = (around: Element | undefined) => (around ? svgsIn(around).map(shapeOf) : []);
      const [was, is] = [drawings(then[index]), drawings(figure)];
      const same = is.some((drawing, variant) => drawing === was[variant]);
      const silent = !written(fact.to).test(textOf(figure));
      return [
        ...(same
          ? [{ file: page.file, fault: `a drawing of ${place} did not change with ${idOf(fact)}.`, remedy: '' }]
          : []),
        ...(silent ? [{ file: page.file, fault: `${place} does not say "${fact.to.text}".`, remedy: '' }] : []),
      ];
    });
  });
}

function svgsIn(element: Element): Element[] {
  return element.childNodes.flatMap((child) =>
    'tagName' in child ? (child.tagName === 'svg' ? [child] : svgsIn(child)) : [],
  );
}

/** Everything that makes a drawing what it is: tags, attributes and words. */
function shapeOf(element: Element): string {
  const attributes = element.attrs.map(({ name, value }) => `${name}=${value}`).join(' ');
  const inner = element.childNodes.map((child) =>
    'tagName' in child ? shapeOf(child) : 'value' in child ? child.value : '',
  );
  return `<${element.tagName} ${attributes}>${inner.join('')}`;
}

/** The old text where no other fact says the same. */
function leftOvers(page: Page, fact: ChangedFact, changed: ReadonlySet<string>): Problem[] {
  const old = written(fact.from);
  return page.elements.flatMap((element): Problem[] => {
    const own = element.childNodes.map((child) => (child.nodeName === '#text' && 'value' in child ? child.value : ''));
    const told = ['aria-label', 'title', 'alt', 'content', 'aria-description'].flatMap(
      (name) => attribute(element, name) ?? [],
    );
    const hit = [...own, ...told].find((text) => old.test(text));
    if (hit === undefined || ['script', 'style'].includes(element.tagName)) return [];
    if ([element, ...ancestorsOf(element)].some((around) => saysTheSame(around, fact, changed))) return [];
    return [
      {
        file: page.file,
        fault: `the old "${fact.from.text}" is left at ${placeOf(element)}: "${hit.replace(/\s+/g, ' ').trim().slice(0, 90)}".`,
        remedy: `Make it from ${idOf(fact)}, or from the fact that it states.`,
      },
    ];
  });
}

/** Whether an element states another fact, a dispute or a figure of facts that may say the same as the old text. */
function saysTheSame(element: Element, fact: ChangedFact, changed: ReadonlySet<string>): boolean {
  if (attribute(element, 'data-dispute') !== undefined || attribute(element, 'data-from') !== undefined) return true;
  const ids = [attribute(element, 'data-fact') ?? '', ...(attribute(element, 'data-facts') ?? '').split(' ')].filter(
    (id) => !changed.has(id),
  );
  return ids.some((id) => findFact(id)?.text === fact.from.text);
}
