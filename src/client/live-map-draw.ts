// Ships to the browser for readers who have answered something: writes how they stand into the picture of the model.
import { all, make } from '../islands/question/dom.ts';
import { store } from '../islands/question/learner.ts';
import type { BankIndex } from '../learner/bank.ts';
import type { LearnerDocument } from '../learner/document.ts';
import { fetchBank, mapAddress } from './fetch-json.ts';
import { mapView } from './map-view.ts';
import type { MapNext, MapNode, MapView } from './map-view.ts';
import { barParts, makeBar, makeSvg } from './mastery-bar.ts';
import { fromRoot, inSite } from './root.ts';

/** A room or a storey of the house. */
function drawRoom(place: HTMLElement, node: MapNode | undefined): void {
  if (!node) {
    place.replaceChildren();
    return;
  }
  place.replaceChildren(makeBar(node.share, node.state), make('span', {}, node.words));
  place.toggleAttribute('data-next', node.next);
}

/** Roughly what a character of a chip takes, in the drawing's units; the words stand in the middle of their chip. */
const characterWidth = 6.7;
const chipHeight = 17;

/** The ground of a small label on the edge of a shape. */
function chip(words: string, middle: number, y: number, looks: string): SVGElement {
  const width = words.length * characterWidth + 10;
  return makeSvg('rect', {
    class: `chip ${looks}`,
    x: middle - width / 2,
    y: y - chipHeight / 2,
    width,
    height: chipHeight,
    rx: 4,
  });
}

/** Its words: a text, or a part of one. */
const chipWords = (name: 'text' | 'tspan', words: string, middle: number, y: number): SVGElement =>
  makeSvg(name, { class: 'chip-text', x: middle, y: y + 4.5, 'text-anchor': 'middle' }, words);

/** A narrow place has no room for “shown”. */
const inPlaceOf = (width: number, enough: number, words: string) =>
  width < enough ? words.replace(' shown', '') : words;

const numberOf = (element: Element, name: string) => Number(element.getAttribute(name));

/** A drawn diagram of the house: rooms are links, and a level is a frame with a title. */
function drawDiagram(svg: SVGSVGElement, view: MapView | undefined): void {
  for (const old of svg.querySelectorAll('.map-mark')) old.remove();
  if (!view) return;
  for (const room of svg.querySelectorAll('a')) {
    const node = view.nodes.get(fromRoot(room));
    const shape = room.querySelector('.n');
    if (!node || !shape) continue;
    const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => numberOf(shape, name)) as [
      number,
      number,
      number,
      number,
    ];
    const words = inPlaceOf(width, 120, node.words);
    const [middle, bottom] = [x + width / 2, y + height];
    room.append(
      makeSvg(
        'g',
        { class: 'map-mark' },
        ...barParts({ x: x + 8, y: y + 3.5, width: width - 16, height: 5 }, node.share, node.state),
        chip(words, middle, bottom, node.next ? 'next' : ''),
        chipWords('text', ` ${words}`, middle, bottom),
      ),
    );
  }
  for (const level of [1, 2, 3]) {
    const node = view.nodes.get(`/levels/${level}/`);
    const frame = svg.querySelector(`rect.c.l${level}`);
    const title = svg.querySelector(`.ct.l${level}`);
    if (!node || !frame || !title) continue;
    const frameWidth = numberOf(frame, 'width');
    const words = inPlaceOf(frameWidth, 400, node.words);
    const right = numberOf(frame, 'x') + frameWidth - 10;
    const middle = right - (words.length * characterWidth + 10) / 2;
    const top = numberOf(frame, 'y');
    title.before(chip(words, middle, top, `map-mark l${level}${node.next ? ' next' : ''}`));
    // A part of the title, after a space: read out with it.
    title.append(makeSvg('tspan', { class: 'map-mark' }, ' ', chipWords('tspan', words, middle, top)));
  }
}

function drawNext(place: HTMLElement, next: MapNext | undefined, rest: readonly (Node | string)[]): void {
  if (next) {
    place.replaceChildren(
      `${next.lead} `,
      make('a', { href: inSite(next.address) }, next.title),
      `. ${next.reason}`,
      ...rest,
    );
  } else place.replaceChildren();
}

/**
 * Shows how the reader stands on every picture of the model that the page has, and what to learn next.
 *
 * @param elsewhere Adds the way to the page that says more.
 */
export function drawMap(learner: LearnerDocument, bank: BankIndex, elsewhere: boolean): void {
  const view = mapView(learner, bank);
  const root = document.documentElement;
  if (view) root.dataset['learner'] = '';
  else delete root.dataset['learner'];
  for (const place of all(document, '[data-map]')) drawRoom(place, view?.nodes.get(place.dataset['map'] ?? ''));
  for (const svg of document.querySelectorAll<SVGSVGElement>('[id^="figure-house-level-"] svg')) drawDiagram(svg, view);
  for (const place of all(document, '.map-next')) {
    const more = elsewhere
      ? [' ', make('a', { href: inSite('/practice/progress/') }, 'My progress'), ' says more.']
      : [];
    drawNext(place, view?.next, more);
  }
}

/**
 * Fetches what the map needs, draws it, and draws it again whenever an answer is added, here or in another tab. Rejects
 * when it cannot be fetched.
 */
export async function startLiveMap(): Promise<void> {
  const bank = await fetchBank(mapAddress);
  drawMap(store.load().document, bank, true);
  store.subscribe(({ document }) => drawMap(document, bank, true));
}
