import { expect, test } from 'vitest';
import { getFact } from '../opt/facts.ts';
import { inChapter } from './in-chapter.ts';

test('an unknown fact in a chapter is refused with the chapter’s file and the nearest fact', () => {
  const file = 'src/content/docs/phases/2.mdx';
  expect(inChapter(file, () => getFact('res7-p1.reps').text)).toBe('12–20');
  expect(() => inChapter(file, () => getFact('res7-p1.rep'))).toThrow(
    'src/content/docs/phases/2.mdx: No fact "res7-p1.rep". Did you mean "res7-p1.reps"?',
  );
  expect(() => inChapter(undefined, () => getFact('res7-p1.rep'))).toThrow(/^No fact "res7-p1.rep"/);
});
