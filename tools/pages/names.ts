/** Whether every picture has a name, or is marked as decoration. */
import { ancestorsOf, attribute, placeOf, textOf } from './html.ts';
import type { Element } from './html.ts';
import type { Problem } from './problem.ts';
import type { Page } from './site.ts';

function isHidden(element: Element): boolean {
  return [element, ...ancestorsOf(element)].some((around) => attribute(around, 'aria-hidden') === 'true');
}

function nameOf(element: Element, page: Page): string {
  const label = attribute(element, 'aria-label');
  if (label !== undefined) return label.trim();
  const by = (attribute(element, 'aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  if (by.length > 0) {
    const named = page.elements.filter((other) => by.includes(attribute(other, 'id') ?? ''));
    return named
      .map((other) => textOf(other))
      .join(' ')
      .trim();
  }
  const title = element.childNodes.find((child) => child.nodeName === 'title');
  return title ? textOf(title) : '';
}

/** Images with an alternative text, drawings with a name; decoration is hidden from those who listen. */
export function checkPictureNames(page: Page): Problem[] {
  return page.elements.flatMap((element): Problem[] => {
    if (element.tagName === 'img' && attribute(element, 'alt') === undefined) {
      const source = attribute(element, 'src') ?? '';
      return [{ file: page.file, fault: `the image "${source}" has no alt.`, remedy: 'Say what it shows, or alt="".' }];
    }
    const isOuterSvg =
      element.tagName === 'svg' && ![...ancestorsOf(element)].some((around) => around.tagName === 'svg');
    if (!isOuterSvg || isHidden(element) || nameOf(element, page) !== '') return [];
    return [
      {
        file: page.file,
        fault: `a drawing at ${placeOf(element)} has no name.`,
        remedy: 'Give it role="img" and a <title>, or aria-hidden="true" if it is decoration.',
      },
    ];
  });
}
