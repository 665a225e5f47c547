import { describe, expect, test } from 'vitest';
import { emptyDocument } from './document.ts';
import { isSafari, persistenceSentence, shouldAskToPersist } from './persistence.ts';
import { answered } from './test-helpers.ts';

test('the site asks once there is something to keep, and not for what it has', () => {
  expect(shouldAskToPersist(emptyDocument(), false)).toBe(false);
  expect(shouldAskToPersist(answered('p2-one ok'), false)).toBe(true);
  expect(shouldAskToPersist(answered('p2-one ok'), true)).toBe(false);
});

test.each([
  ['Apple Computer, Inc.', true],
  ['Google Inc.', false],
  ['', false],
])('a vendor %j is Safari’s: %s', (vendor, expected) => {
  expect(isSafari(vendor)).toBe(expected);
});

describe('what the reader is told', () => {
  test.each(['granted', 'denied', 'unsupported'] as const)('in Safari, whatever it answered: %s', (answer) => {
    expect(persistenceSentence(answer, { isSafari: true })).toBe(
      'Safari, like every browser on an iPhone or iPad, may erase your progress after seven days without a visit to this site. ' +
        'To keep it, save it to a file and load it again later. ' +
        'Or add this site to your home screen, where what is saved stays. It starts empty there, so load your file once.',
    );
  });

  test.each([
    [
      'granted',
      'The browser has agreed to keep your progress until you erase it. A file saved now and then also protects you from losing the device.',
    ],
    [
      'denied',
      'The browser may erase your progress when the device runs short of space. Save your progress to a file now and then; you can load it again here.',
    ],
    [
      'unsupported',
      'This browser does not tell the site whether it keeps your progress. Save your progress to a file now and then; you can load it again here.',
    ],
  ] as const)('elsewhere: %s', (answer, sentence) => {
    expect(persistenceSentence(answer, { isSafari: false })).toBe(sentence);
    expect(persistenceSentence(answer, { isSafari: true, onHomeScreen: true })).toBe(sentence);
  });
});
