import { expect, test } from 'vitest';
import { parseSiteUrl, writePublicAddress } from './public-address.ts';

test('the public address ends with a slash, and nothing is no address', () => {
  expect(parseSiteUrl('https://example.org')).toBe('https://example.org/');
  expect(parseSiteUrl(' https://example.org/a/deep/path ')).toBe('https://example.org/a/deep/path/');
  expect(parseSiteUrl('http://localhost:8080/opt/')).toBe('http://localhost:8080/opt/');
  expect(parseSiteUrl(undefined)).toBeUndefined();
  expect(parseSiteUrl(' ')).toBeUndefined();
});

test.each([
  'example.org',
  '/opt/',
  'ftp://example.org/',
  'https://example.org/?a=1',
  'https://example.org/#a',
  'https://me@example.org/',
])('%s is refused', (text) => {
  expect(() => parseSiteUrl(text)).toThrow(
    `SITE_URL is "${text}". Give the whole address of the first page, for example https://example.org/opt/.`,
  );
});

test('the whole address stands where the build wrote the stand-in', () => {
  expect(
    writePublicAddress(
      '<link rel="canonical" href="https://public-address.invalid/phases/2/"> https://public-address.invalid, https://example.org/',
      'https://example.org/opt/',
    ),
  ).toBe(
    '<link rel="canonical" href="https://example.org/opt/phases/2/"> https://example.org/opt, https://example.org/',
  );
});
