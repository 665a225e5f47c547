import { describe, expect, test } from 'vitest';
import { chapterWords, readingMinutes } from './reading-time.ts';

describe('the words of a chapter', () => {
  test('are those of its prose, headings and asides', () => {
    const body = `import {
  Aside,
  Fact,
  ResistanceTable,
} from '@/components/chapter';

## Why this phase exists {#why}

Two exercises, with [one rest](/phases/2/#superset) after both: <Fact id="res7-p2-strength.restAfterSeconds" plain />.

<ResistanceTable phase={2} />

<Aside kind="definition" title="Superset" id="definition-superset">

A **one-repetition** maximum.

</Aside>

- Slow
- Fast
`;
    // 4 + 8 (the last is the fact) + 3 + 2
    expect(chapterWords(body)).toBe(17);
  });

  test('are none in an empty chapter', () => {
    expect(chapterWords('')).toBe(0);
  });
});

test('a chapter takes whole minutes, rounded up, and never none', () => {
  expect(readingMinutes('')).toBe(1);
  expect(readingMinutes('word '.repeat(180))).toBe(1);
  expect(readingMinutes('word '.repeat(181))).toBe(2);
  expect(readingMinutes('word '.repeat(1440))).toBe(8);
});
