/** Spaces that a component put where nobody typed one, or left out. */
import { attribute, hasClass, placeOf, rawTextOf, textOf } from './html.ts';
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

const inline = new Set(['a', 'b', 'code', 'em', 'i', 'small', 'span', 'strong', 'sub', 'sup']);

/** Words that run into each other at the edge of an inline element: "for" and "12–20" as "for12–20". */
function joinedWords(element: Element): string | undefined {
  if (!inline.has(element.tagName) || hasClass(element, 'sr-only')) return undefined;
  const siblings = element.parentNode?.childNodes ?? [];
  const at = siblings.indexOf(element);
  const words = (node: (typeof siblings)[number] | undefined) =>
    node && 'value' in node && node.nodeName === '#text' ? node.value : '';
  const own = rawTextOf(element);
  const [before, after] = [words(siblings[at - 1]), words(siblings[at + 1])];
  const joined = (left: string, right: string) => /[\p{L}\p{N}%]$/u.test(left) && /^[\p{L}\p{N}]/u.test(right);
  if (joined(before, own)) return `${before.slice(-12)}${own.slice(0, 12)}`;
  return joined(own, after) ? `${own.slice(-12)}${after.slice(0, 12)}` : undefined;
}

/** A space before a full stop or comma, after an opening bracket or inside the mark of a number, and words without one. */
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
    const joined = joinedWords(element);
    if (joined !== undefined) {
      return [
        {
          file: page.file,
          fault: `a space is missing, at ${placeOf(element)}: "${joined}".`,
          remedy: "Write it as {' '} in the component, or in the words beside the element.",
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
