/** Diagrams: their drawing for each width, their links, their text twins, and paper. */
import { expect, test } from './test.ts';

/** Where each diagram stands, and a word it must show. */
const places = [
  ['model/', 'model-map', 'Level 1'],
  ['model/levels-and-phases/', 'levels-and-phases', '12–20 reps'],
  ['model/progression/', 'rule-of-progression', 'to recover'],
  ['model/house/', 'house-level-1', 'foundation'],
  ['levels/2/', 'house-level-2', 'structure'],
  ['levels/3/', 'house-level-3', 'peak'],
  ['phases/1/', 'phase-1-progression', 'Who begins here'],
  ['phases/2/', 'phase-2-progression', 'Ready when:'],
  ['phases/2/', 'superset-phase-2', '8–12RM'],
  ['phases/3/', 'phase-3-progression', 'Done first'],
  ['phases/4/', 'phase-4-progression', 'On, by goal'],
  ['phases/5/', 'phase-5-progression', 'Back, to recover'],
  ['phases/5/', 'superset-phase-5', '3–5 min'],
  ['programming/planning-a-year/', 'year-linear', 'Phase 3'],
  ['programming/planning-a-year/', 'year-undulating', '1, 2, 3'],
] as const;

const pages = new Set(places.map(([address]) => address));

for (const address of pages) {
  test(`${address} shows the drawings for its width, their words inside their boxes`, async ({ page }) => {
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    for (const [width, variant] of [
      [1440, 'wide'],
      [360, 'portrait'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      for (const [place, id, words] of places) {
        if (place !== address) continue;
        const what = `${id}, ${variant}`;
        const shown = page.locator(`#figure-${id} .drawing > svg:visible`);
        await expect(shown, what).toHaveCount(1);
        await expect(shown, what).toHaveClass(variant);
        await expect(shown, what).toContainText(words);
        const measured = await shown.evaluate((svg) => ({
          // Of 16 units, as a reader sees them.
          textPixels: (svg.getBoundingClientRect().width / (svg as SVGSVGElement).viewBox.baseVal.width) * 16,
          overflowing: [...svg.querySelectorAll<SVGTextElement>('text:not(.ct)')]
            .filter((text) => {
              // Boxes of one look are one path, so each row is followed from end to end.
              const shapes = [...svg.querySelectorAll<SVGGeometryElement>(text.matches('.el') ? '.g' : '.n')];
              const margin = text.matches('.el') ? 0 : 4;
              return Array.from({ length: text.getNumberOfChars() }, (_, index) => text.getExtentOfChar(index)).some(
                ({ x, y, width, height }) =>
                  width > 0 &&
                  [x - margin, x + width + margin].some((at) => {
                    const point = new DOMPoint(at, y + height / 2);
                    return !shapes.some((shape) => shape.isPointInFill(point));
                  }),
              );
            })
            .map((text) => text.textContent),
        }));
        expect.soft(measured.overflowing, what).toEqual([]);
        expect.soft(measured.textPixels, what).toBeGreaterThanOrEqual(13);
      }
    }
  });
}

test('a box that names a chapter leads there by keyboard, with its focus in sight', async ({ page }) => {
  await page.goto('model/');
  const link = page.locator('#figure-model-map svg:visible').getByRole('link', { name: 'Phase 5' });
  const borderWidth = () => link.locator('rect').evaluate((rect) => getComputedStyle(rect).strokeWidth);
  const before = await borderWidth();
  // Arrived at by keyboard: a focus that a script sets is not always shown.
  await page.locator('#figure-model-map svg:visible').getByRole('link', { name: 'Phase 4' }).focus();
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  expect(Number.parseFloat(await borderWidth())).toBeGreaterThan(Number.parseFloat(before));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/phases\/5\/$/);
});

test('the text twin says what the drawing shows', async ({ page }) => {
  await page.goto('phases/2/');
  const figure = page.locator('#figure-superset-phase-2');
  await figure.getByText('Read as text').click();
  await expect(figure.locator('details ol > li')).toHaveText([
    '1 Strength exercise is followed by 2 Stabilization exercise: 0 s rest',
    '2 Stabilization exercise is followed by After the pair',
    'After the pair is followed by 1 Strength exercise: again, 2–4 sets in all',
  ]);
});

test('on paper the drawing is whole and the twin is left out', async ({ page }) => {
  await page.goto('phases/2/');
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 680, height: 900 });
  const figure = page.locator('#figure-superset-phase-2');
  await expect(figure.locator('svg.wide')).toBeVisible();
  await expect(figure.locator('details')).toBeHidden();
});
