import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aboutPhases, block, isoDuration, jsonLdText } from './shared.ts';

test.each([
  [1, 'PT1M'],
  [59, 'PT59M'],
  [60, 'PT1H'],
  [130, 'PT2H10M'],
])('%i minutes are %s', (minutes, duration) => {
  expect(isoDuration(minutes)).toBe(duration);
});

test.each([0, -3, 2.5, Number.NaN])('%s is no length', (minutes) => {
  expect(() => isoDuration(minutes)).toThrow('Give a whole number of at least 1.');
});

test('a block names its address only where it is known', () => {
  expect(block('Course', 'The model', 'https://opt.example/')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Course',
    name: 'The model',
    url: 'https://opt.example/',
  });
  expect(block('Course', 'The model', undefined)).not.toHaveProperty('url');
});

test('subjects are phases by name, or the model', () => {
  expect(aboutPhases([2, 5])).toEqual([
    { '@type': 'Thing', name: 'Phase 2: Strength Endurance' },
    { '@type': 'Thing', name: 'Phase 5: Power' },
  ]);
  expect(aboutPhases('all')).toEqual([{ '@type': 'Thing', name: 'NASM OPT model' }]);
});

test('a text cannot end the script element', () => {
  const text = jsonLdText({ '@context': 'https://schema.org', '@type': 'Quiz', name: '</script><script>' });
  expect(text).toBe('{"@context":"https://schema.org","@type":"Quiz","name":"\\u003c/script>\\u003cscript>"}');
  expect(JSON.parse(text)).toMatchObject({ name: '</script><script>' });
});

test('whatever a text holds, it is the same after the script element and never ends it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const text = jsonLdText({ '@context': 'https://schema.org', '@type': 'Thing', name });
      expect(text).not.toContain('<');
      expect((JSON.parse(text) as { name: string }).name).toBe(name);
    }),
  );
});

test('a duration adds up to its minutes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), (minutes) => {
      const [, hours = '0', rest = '0'] = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(isoDuration(minutes)) ?? [];
      expect(Number(hours) * 60 + Number(rest)).toBe(minutes);
    }),
  );
});
