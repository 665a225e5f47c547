import { expect, test } from 'vitest';
import { cannotSentence, faultSentence, megabytes, roomFor, spaceSentence, stateSentence } from './offline-words.ts';

test('space is told in megabytes', () => {
  expect(megabytes(14_444_551)).toBe('14 MB');
  expect(megabytes(3_240_000)).toBe('3.2 MB');
  expect(megabytes(900)).toBe('0.1 MB');
});

test('the reader is told beforehand that there is no room, when the browser tells', () => {
  expect(spaceSentence(14_000_000, { quota: 20_000_000, usage: 10_000_000 })).toBe(
    'The site needs 14 MB, and the browser has 10 MB for it. Free some space on the device and try once more.',
  );
  expect(spaceSentence(14_000_000, { quota: 5_000_000, usage: 6_000_000 })).toContain('has 0.1 MB for it');
  expect(spaceSentence(14_000_000, { quota: 24_000_000, usage: 10_000_000 })).toBeUndefined();
  expect(spaceSentence(14_000_000, {})).toBeUndefined();
});

test('each fault has its own words, and says what to do', () => {
  expect(faultSentence('full')).toContain('Free some space');
  expect(faultSentence('unreached')).toContain('The connection was lost.');
  expect(faultSentence('absent')).toContain('does not have every file');
  expect(faultSentence('changed')).toContain('a file of another version');
  expect(faultSentence('stopped')).toContain('goes on from there');
});

test('what is on the device is told in one sentence or two', () => {
  const size = { id: 'one', bytes: 13_600_000, download: 4_700_000 };
  expect(stateSentence({ size })).toBe(
    'The site is not kept on this device. It takes 14 MB, about 4.7 MB to download.',
  );
  expect(stateSentence({ size, wasKept: true })).toBe(
    'The site was kept here, and the browser has removed it. It takes 14 MB, about 4.7 MB to download.',
  );
  expect(stateSentence({ size: undefined })).toContain('could not be asked how large the site is.');
  expect(stateSentence({ size, held: { id: 'one', count: 742, missing: 0 } })).toBe(
    'The whole site is kept on this device: 742 files, 14 MB.',
  );
  // The host has another version by now, whose size says nothing about this one.
  expect(stateSentence({ size, held: { id: 'older', count: 740, missing: 0 } })).toBe(
    'The whole site is kept on this device: 740 files.',
  );
  expect(stateSentence({ size, held: { id: 'one', count: 742, missing: 5 } })).toBe(
    '5 of 742 files are no longer on this device. The browser may have needed the space.',
  );
});

test('room is reserved for the longest sentence, and none is much longer than the others', () => {
  expect(roomFor('state')).toContain('The site was kept here');
  expect(roomFor('said')).toBe(faultSentence('full'));
  expect(roomFor('state').length).toBeLessThan(110);
  expect(roomFor('said').length).toBeLessThan(190);
  expect(cannotSentence(false).length).toBeLessThanOrEqual(roomFor('state').length);
});
