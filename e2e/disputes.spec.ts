/** Daggers and the pages they lead to; that each one opens its note is asked in every-page.spec.ts. */
import { expect, test } from './test.ts';

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

test('a note leads to all positions, with their sources and the place it was opened from', async ({ page }) => {
  await page.goto('/phases/4/');
  await page.locator('main').getByRole('button', { name: '† Sources differ: Rest in Phase 4' }).first().click();
  await page.locator('#dispute-phase-4-rest').getByRole('link', { name: 'All positions and sources' }).click();
  await expect(page).toHaveURL(/\/about\/disputes\/#phase-4-rest$/);
  const dispute = page.locator('.dispute', { has: page.locator('#phase-4-rest') });
  await expect(dispute.getByRole('heading', { name: 'Rest in Phase 4' })).toBeInViewport();
  await expect(dispute.getByRole('listitem')).toHaveCount(3);
  await expect(dispute.getByRole('listitem').filter({ hasText: 'Taught here' })).toContainText('2–4 min');
  await expect(dispute.getByRole('link', { name: 'Phase 4', exact: true })).toLeadTo('/phases/4/#resistance');
});

test('the evidence gives every study an address, and each claim leads to its studies', async ({ page }) => {
  await page.goto('/about/evidence/#e14');
  await expect(page.getByRole('heading', { name: 'Anderson and Behm, 2004' })).toBeInViewport();
  await expect(page.locator('.study')).toHaveCount(42);
  const claim = page.getByRole('row', { name: /Heavy work on stable ground/ });
  await expect(claim).toContainText('Well supported');
  await claim.getByRole('link', { name: 'Cressey, 2007' }).click();
  await expect(page.getByRole('heading', { name: 'Cressey and others, 2007' })).toBeInViewport();
});
