import { describe, expect, test } from 'vitest';
import { nearestName } from './nearest.ts';

describe('nearestName', () => {
  test('finds the closest spelling', () => {
    expect(nearestName('push-ap', ['pull-up', 'push-up', 'plank'])).toBe('push-up');
  });
  test('has nothing to offer when there are no names', () => {
    expect(nearestName('push-up', [])).toBeUndefined();
  });
});
