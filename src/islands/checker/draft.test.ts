import { expect, test } from 'vitest';
import { draftKey, readDraft, writeDraft } from './draft.ts';

function makeStorage() {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  };
}

test('a text is kept, read back and, once empty, gone', () => {
  const storage = makeStorage();
  expect(readDraft(() => storage)).toBe('');
  writeDraft('Leg press 3x10', () => storage);
  expect(storage.held.get(draftKey)).toBe('Leg press 3x10');
  expect(readDraft(() => storage)).toBe('Leg press 3x10');
  writeDraft('', () => storage);
  expect(storage.held.size).toBe(0);
});

test('a text that is too long leaves the last one', () => {
  const storage = makeStorage();
  writeDraft('Leg press 3x10', () => storage);
  writeDraft('x'.repeat(500_001), () => storage);
  expect(readDraft(() => storage)).toBe('Leg press 3x10');
});

test('a browser that keeps nothing gives an empty text and no error', () => {
  const blocked = () => {
    throw new DOMException('Denied', 'SecurityError');
  };
  writeDraft('Leg press 3x10', blocked);
  expect(readDraft(blocked)).toBe('');
});
