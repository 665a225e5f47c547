/** Stored progress for the browser tests, made of questions that the built site has. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { BankIndex } from '../src/learner/bank.ts';
import { emptyDocument, storageKey } from '../src/learner/document.ts';
import type { Attempt, LearnerDocument } from '../src/learner/document.ts';
import { dist } from './site.ts';

export const bankIndex = JSON.parse(readFileSync(path.join(dist, 'practice', 'bank.json'), 'utf8')) as BankIndex;

/** A day that does not lie ahead of any clock. */
const firstDay = Date.UTC(2025, 4, 3, 12);

/** The ids of a chapter's questions. */
export const idsOf = (chapter: string): readonly string[] =>
  bankIndex.questions.filter((question) => question.chapter === chapter).map(({ id }) => id);

/** An attempt at one question, right and fairly sure unless said otherwise. */
export function attempt(question: string, parts: Partial<Attempt> = {}): Attempt {
  return {
    id: `a-${question}`,
    question,
    questionVersion: 1,
    at: firstDay,
    right: true,
    sure: 'fairly',
    misconceptions: [],
    ...parts,
  };
}

/** A document with these attempts, one minute apart. */
export function progressOf(...attempts: readonly Attempt[]): LearnerDocument {
  return {
    ...emptyDocument(),
    attempts: attempts.map((one, index) => ({ ...one, at: firstDay + index * 60_000 })),
  };
}

/** Stores a value before the site's first page opens; later pages of the same tab leave what is there. */
export async function seed(page: Page, value: LearnerDocument | string): Promise<void> {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  await page.addInitScript(
    ([key, stored]) => {
      if (sessionStorage.getItem('seeded')) return;
      sessionStorage.setItem('seeded', 'yes');
      localStorage.setItem(key, stored);
    },
    [storageKey, text] as const,
  );
}

/** What is stored now. */
export const stored = (page: Page): Promise<string | null> =>
  page.evaluate((key) => localStorage.getItem(key), storageKey);
