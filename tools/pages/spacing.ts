/** Spaces that a component put where nobody typed one. */
import { attribute, hasClass, placeOf, textOf } from './html.ts';
import type { Element } from './html.ts';
import type { Problem } from './problem.ts';
import type { Page } from './site.ts';

/** Elements whose words are read as one line of text. */
const lines = new Set(['p', 'li', 'dd', 'dt', 'td', 'th', 'legend', 'figcaption', 'summary', 'h1', 'h2', 'h3', 'h4']);

function isApart(element: Element): boolean {
  return (
    lines.has(element.tagName) || ['ul', 'ol', 'svg'].includes(element.tagName) || hasClass(element, 'dispute-note')
  );
}

/** A space before a full stop or comma, after an opening bracket, or inside the mark of a number. */
export function checkSpacing(page: Page): Problem[] {
  return page.elements.flatMap((element): Problem[] => {
    const text = lines.has(element.tagName) ? textOf(element, isApart) : '';
    const stray = /.{0,24}(?:\s[.,;:!?)](?=\s|$)|\(\s).{0,12}/.exec(text)?.[0];
    if (stray !== undefined) {
      return [
        {
          file: page.file,
          fault: `a space stands where none belongs, at ${placeOf(element)}: "${stray}".`,
          remedy: 'Write the component’s elements without a line break between them.',
        },
      ];
    }
    const fact = attribute(element, 'data-fact');
    const [child] = element.childNodes;
    const raw = child && 'value' in child ? child.value : '';
    if (fact === undefined || element.tagName === 'td' || raw === raw.trim()) return [];
    return [
      {
        file: page.file,
        fault: `the number ${fact} at ${placeOf(element)} has a space inside its mark: "${raw}".`,
        remedy: 'Write it without a line break: set:text in the component.',
      },
    ];
  });
}
