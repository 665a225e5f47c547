import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodedHash } from './decoded-hash.ts';

test('an id is read as it was meant', () => {
  expect(decodedHash('')).toBe('');
  expect(decodedHash('#push-up')).toBe('push-up');
  expect(decodedHash('#caf%C3%A9')).toBe('café');
});

test('a hash that cannot be read is given back and names nothing', () => {
  expect(decodedHash('#%')).toBe('%');
  expect(decodedHash('#%E0%A4%A')).toBe('%E0%A4%A');
  expect(decodedHash('#<script>%zz')).toBe('<script>%zz');
});

test('no hash throws', () => {
  fc.assert(fc.property(fc.string(), (text) => typeof decodedHash(`#${text}`) === 'string'));
});
