import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digestOf, find, keyOf, keysOf, sourceOf, storeNameOf } from './release.ts';
import type { Release } from './release.ts';

const root = 'https://school.example/a/b/';
const release: Release = {
  id: 'one',
  files: { 'index.html': 'd0', 'phases/2/index.html': 'd1', '_astro/page.js': 'd2', 'notes and more.txt': 'd3' },
};
const at = (address: string) => find(release, root, address);

describe('find', () => {
  test('finds pages by their folder and by their file, whatever follows', () => {
    expect(at('https://school.example/a/b/')).toEqual({ kind: 'file', path: 'index.html', digest: 'd0' });
    const chapter = { kind: 'file', path: 'phases/2/index.html', digest: 'd1' };
    expect(at('https://school.example/a/b/phases/2/?from=mail#check')).toEqual(chapter);
    expect(at('https://school.example/a/b/phases/2/index.html')).toEqual(chapter);
    expect(at('https://school.example/a/b/_astro/page.js?ts=17')).toMatchObject({ path: '_astro/page.js' });
    expect(at('https://school.example/a/b/notes%20and%20more.txt')).toMatchObject({ path: 'notes and more.txt' });
  });

  test('knows a folder without its slash, and what is not there', () => {
    expect(at('https://school.example/a/b/phases/2')).toEqual({ kind: 'folder' });
    expect(at('https://school.example/a/b/phases/9/')).toEqual({ kind: 'none' });
    expect(at('https://school.example/a/b/_astro/page.js/')).toEqual({ kind: 'none' });
    expect(at('https://school.example/a/b/__proto__')).toEqual({ kind: 'none' });
  });

  test('leaves alone what is outside the root or no address of a file', () => {
    expect(at('https://school.example/a/')).toBeUndefined();
    expect(at('https://school.example/a/bc/')).toBeUndefined();
    expect(at('https://other.example/a/b/')).toBeUndefined();
    expect(at('https://school.example/a/b/%E0%A4%A')).toBeUndefined();
  });

  test('finds every file where it was kept from, at any root', () => {
    const segment = fc.stringMatching(/^[a-z0-9 %#?&ä_-]{1,8}$/);
    fc.assert(
      fc.property(
        fc.array(segment, { minLength: 1, maxLength: 4 }),
        fc.array(segment, { maxLength: 3 }),
        (path, folder) => {
          const place = new URL(['', ...folder.map(encodeURIComponent), ''].join('/'), 'https://x.example').href;
          const one: Release = { id: 'x', files: { [path.join('/')]: 'd' } };
          expect(find(one, place, sourceOf(place, path.join('/')))).toEqual({
            kind: 'file',
            path: path.join('/'),
            digest: 'd',
          });
        },
      ),
    );
  });
});

test('two copies on one host keep their files apart', () => {
  expect(storeNameOf('https://school.example/a/b/')).toBe('phase-by-phase offline /a/b/');
  expect(storeNameOf('https://school.example/')).toBe('phase-by-phase offline /');
});

test('a key names the release’s bytes, and escapes what an address cannot hold', () => {
  expect(keyOf(root, 'phases/2/index.html', 'd1')).toBe('https://school.example/a/b/phases/2/index.html?offline=d1');
  expect(keyOf(root, 'who?.txt', 'd')).toBe('https://school.example/a/b/who%3F.txt?offline=d');
  expect(keysOf(release, root)).toHaveLength(4);
});

test('pages are fetched by their folder, other files by their name', () => {
  expect(sourceOf(root, 'index.html')).toBe('https://school.example/a/b/');
  expect(sourceOf(root, 'phases/2/index.html')).toBe('https://school.example/a/b/phases/2/');
  expect(sourceOf(root, 'my-index.html')).toBe('https://school.example/a/b/my-index.html');
});

test('a digest is the beginning of the SHA-256', async () => {
  // echo -n abc | sha256sum: ba7816bf 8f01cfea 41…
  expect(await digestOf(new TextEncoder().encode('abc'))).toBe('ungWv48Bz-pB');
});
