import { bookPages } from './site.ts';
import { expect, test } from './test.ts';

/** Where a dagger stands and opens nothing, in the edition that the tables show now. */
function deafDaggers(): string[] {
  return [...document.querySelectorAll<HTMLButtonElement>('main .dagger')].flatMap((dagger) => {
    if (!dagger.checkVisibility()) return [];
    const note = document.getElementById(dagger.getAttribute('popovertarget') ?? '');
    dagger.click();
    const shown = note?.matches(':popover-open') && note.checkVisibility();
    note?.hidePopover();
    return shown ? [] : [`${dagger.closest('[id]')?.id}: ${dagger.getAttribute('aria-label')}`];
  });
}

test('every dagger opens its note, whichever edition the tables show', async ({ page }) => {
  for (const address of bookPages) {
    await page.goto(address);
    expect.soft(await page.evaluate(deafDaggers), `${address}, 7th edition`).toEqual([]);
    await page.evaluate(() => {
      for (const radio of document.querySelectorAll<HTMLInputElement>('.edition-switch [value="6"]'))
        radio.checked = true;
    });
    expect.soft(await page.evaluate(deafDaggers), `${address}, 6th edition`).toEqual([]);
  }
});

test('an open note says every value with who prints it, inside the window of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/phases/4/');
  const dagger = page.locator('main').getByRole('button', { name: '† Sources differ: Rest in Phase 4' }).first();
  await dagger.click();
  const note = page.locator('#dispute-phase-4-rest');
  await expect(note).toContainText(/2–4 min: two 7th-edition decks\s*\(taught here\)/);
  await expect(note).toContainText('3–5 min: the 6th-edition table');
  await expect(note).toContainText('0–3 min: NASM’s own study guide');
  const box = await note.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await expect(dagger).toBeFocused();
});
