import { expect, test } from 'vitest';
import { documentedPlace, policyOf } from '../hosts.ts';
import { toPage } from '../pages/site.ts';

test('the policy of a page is read from its head', () => {
  const html =
    '<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="img-src \'self\'"><title>a</title>';
  expect(policyOf(toPage('/a/', html))).toBe("img-src 'self'");
  expect(policyOf(toPage('/a/', '<title>a</title>'))).toBeUndefined();
});

test('Python is bound to an address, the others answer to a name', () => {
  expect(documentedPlace('/', true)).toMatchObject({ name: '0.0.0.0', port: 8000 });
  expect(documentedPlace('/x/', false)).toMatchObject({ name: 'opt.example.edu', port: 80, path: '/x/' });
});
