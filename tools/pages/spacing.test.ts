// cspell:ignore modelfirst
import { expect, test } from 'vitest';
import { formatProblem } from './problem.ts';
import { toPage } from './site.ts';
import { checkSpacing } from './spacing.ts';

const faults = (html: string) => checkSpacing(toPage('/phases/2/', html)).map(formatProblem);

test.each([
  '<p>Lift for <span data-fact="res7-p1.reps">12–20</span>.</p>',
  '<p>Lift (for <span data-fact="res7-p1.reps">12–20</span>) and rest.</p>',
  '<p>\n  Rest\n</p>',
  '<li>Phase 2 <ul><li>. a list of its own</li></ul></li>'.replace('. a', 'a'),
  '<td> <span data-fact="res7-p1.reps">12–20</span> </td>',
])('%s has its spaces where they belong', (html) => {
  expect(faults(html)).toEqual([]);
});

test.each([
  ['<p>Rest <b>a minute</b> .</p>', 'Rest a minute .'],
  ['<p>Rest ( a minute)</p>', 'Rest ( a minute)'],
  ['<li>Rest <b>a minute</b> , then go on</li>', 'Rest a minute , then go on'],
])('%s has a space too many', (html, words) => {
  expect(faults(html)).toEqual([expect.stringContaining(`"${words}"`)]);
});

test.each([
  ['<p>Lift for<span data-fact="res7-p1.reps">12–20</span> times.</p>', 'Lift for12–20'],
  ['<p>Lift <span data-fact="res7-p1.reps">12–20</span>times.</p>', '12–20times.'],
  ['<p>See <a href="/model/">the model</a>first.</p>', 'the modelfirst.'],
])('%s has a space too few', (html, words) => {
  expect(faults(html)).toEqual([expect.stringContaining(`a space is missing, at `)]);
  expect(faults(html)[0]).toContain(words.slice(-8));
});

test('a number has no space inside its mark', () => {
  expect(faults('<p>Lift for <span data-fact="res7-p1.reps"> 12–20 </span> times.</p>')).toEqual([
    expect.stringContaining('the number res7-p1.reps at <span> has a space inside its mark: " 12–20 ".'),
  ]);
});
