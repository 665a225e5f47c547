// cspell:ignore nginy
import { describe, expect, test } from 'vitest';
import { readDocs, recordedPolicy } from '../hosts.ts';
import { fillDocs, shownIn } from './docs.ts';
import { hostNames } from './render.ts';

const page = '# Hosting\n\n<!-- config: nginx /opt/ -->\n\n```nginx\nold\n```\n\nmore\n';

test('a marked block is written anew, the rest stays', () => {
  expect(fillDocs(page, ({ host, path }) => `${host} at ${path}\n`)).toBe(page.replace('old\n', 'nginx at /opt/\n'));
});

test('without a path the root is meant', () => {
  expect(shownIn('<!-- config: s3 -->\n\n```sh\n```\n')).toEqual([{ host: 's3', path: '/' }]);
});

test('an unknown host is refused with the nearest name', () => {
  expect(() => fillDocs(page.replace('config: nginx', 'config: nginy'), () => '')).toThrow('Did you mean "nginx"?');
});

test('a marker without a block is refused', () => {
  expect(() => fillDocs('<!-- config: nginx -->\n\ntext\n', () => '')).toThrow('0 of them stand above a block');
});

describe('docs/hosting.md', () => {
  const { present, right } = readDocs(recordedPolicy());

  test('shows the configurations that are tested: if not, run "npm run hosts"', () => {
    expect(present).toBe(right);
  });

  test('has every host, and the real servers under a path too', () => {
    const shown = shownIn(present);
    expect(new Set(shown.map(({ host }) => host))).toEqual(new Set(hostNames));
    expect(shown.filter(({ path }) => path !== '/').map(({ host }) => host)).toEqual([
      'nginx',
      'apache',
      'caddy',
      'lighttpd',
      'python',
    ]);
  });
});
