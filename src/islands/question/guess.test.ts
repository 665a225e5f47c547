import { expect, test } from 'vitest';
import { parseResponse } from './guess.ts';

test('a kept response is read', () => {
  expect(parseResponse('["2"]')).toEqual(['2']);
  expect(parseResponse('["12","20"]')).toEqual(['12', '20']);
});

test.each([undefined, '', '[]', '"2"', '[2]', '[["2"]]', '{"0":"2"}', 'null', '["2"'])('%s is no response', (text) =>
  expect(parseResponse(text)).toBeUndefined(),
);
