/** The year plans on the page: the table of months, and the sample years as charts. */
import { expect, test } from './test.ts';

const address = '/programming/planning-a-year/';

test('the year reads month by month, with the shared half-year as one cell', async ({ page }) => {
  await page.goto(address);
  const table = page.getByRole('group', { name: 'Which phase in which month' });
  await expect(table.getByRole('row')).toHaveCount(13);
  const march = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Mar' }) });
  await expect(march.getByRole('cell')).toHaveText([
    'Phase 3',
    'Phase 1',
    'Phase 3',
    /^Phases 1, 2, 5\s*in every week$/,
  ]);
  const may = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'May' }) });
  await expect(may.getByRole('cell').last()).toHaveText('Phase 2*');
  await expect(page.getByText('Our example: the 7th edition gives January to April')).toBeVisible();
});

for (const [width, variant] of [
  [1440, 'wide'],
  [360, 'narrow'],
] as const) {
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('the year’s table needs no sideways scroll', async ({ page }) => {
      await page.goto(address);
      const table = page.getByRole('group', { name: 'Which phase in which month' });
      await page.evaluate(() => document.fonts.ready);
      expect(await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0);
    });

    for (const [id, words] of [
      ['year-fat-loss', '243'],
      ['year-muscle-gain', '162'],
      ['year-performance', '140'],
    ] as const) {
      test(`${id} is drawn ${variant}, its words inside the drawing and its table behind it`, async ({ page }) => {
        await page.goto(address);
        await page.evaluate(() => document.fonts.ready);
        const figure = page.locator(`#chart-${id}`);
        const shown = figure.locator('svg:visible');
        await expect(shown).toHaveCount(1);
        await expect(shown).toHaveClass(`drawing drawing-${variant}`);
        await expect(shown).toContainText(words);
        const outside = await shown.evaluate((svg) => {
          const box = (svg as SVGSVGElement).viewBox.baseVal;
          return [...svg.querySelectorAll('text')]
            .map((text) => ({ words: text.textContent, at: text.getBBox() }))
            .filter(({ at }) => at.x < -1 || at.x + at.width > box.width + 1 || at.y + at.height > box.height + 1)
            .map(({ words: found }) => found);
        });
        expect(outside).toEqual([]);
        await figure.getByText('Read as a table').click();
        await expect(figure.getByRole('cell', { name: words, exact: true }).first()).toBeVisible();
      });
    }
  });
}
