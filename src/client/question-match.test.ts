import { describe, expect, test } from 'vitest';
import { conditionsIn, passesFilter, searchOf } from './question-match.ts';

const none = { text: '', chapter: '', phase: '', kind: '', thinking: '' };
const row = {
  text: 'which exercise completes the pair? a standing cable row',
  chapter: 'phase-2',
  phases: ['2', '5'],
  kind: 'single',
  thinking: 'apply',
};

describe('a filter of questions', () => {
  test('lets everything through when nothing is asked', () => {
    expect(passesFilter(row, none)).toBe(true);
  });

  test.each([
    [{ chapter: 'phase-2' }, true],
    [{ chapter: 'phase-3' }, false],
    [{ phase: '5' }, true],
    [{ phase: '1' }, false],
    [{ phase: 'all' }, false],
    [{ kind: 'single', thinking: 'apply' }, true],
    [{ kind: 'order' }, false],
    [{ thinking: 'recall' }, false],
    [{ text: 'Cable  pair' }, true],
    [{ text: 'cable plank' }, false],
  ])('%j', (asked, expected) => {
    expect(passesFilter(row, { ...none, ...asked })).toBe(expected);
  });

  test('is kept in the address, and read from it', () => {
    const asked = { ...none, phase: '2', text: 'cable row' };
    expect(searchOf(asked)).toBe('?text=cable+row&phase=2');
    expect(conditionsIn(new URLSearchParams(searchOf(asked)))).toEqual(asked);
    expect(searchOf(none)).toBe('');
  });

  test('of a hostile address takes what it knows, and no more than it can use', () => {
    const read = conditionsIn(new URLSearchParams(`phase=2&x=1&text=${'a'.repeat(5000)}`));
    expect(Object.keys(read)).toEqual(['text', 'chapter', 'phase', 'kind', 'thinking']);
    expect(read.text).toHaveLength(100);
  });
});
