import { describe, expect, test } from 'vitest';
import { completeLockfile, findPlatform } from './complete-lockfile.ts';

test.each([
  ['@pagefind/darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
  ['@pagefind/windows-x64', { os: ['win32'], cpu: ['x64'] }],
  ['@unrs/resolver-binding-linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
  ['@unrs/resolver-binding-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'], libc: ['glibc'] }],
  ['@unrs/resolver-binding-android-arm-eabi', { os: ['android'], cpu: ['arm'] }],
  ['@unrs/resolver-binding-win32-ia32-msvc', { os: ['win32'], cpu: ['ia32'] }],
  ['@astrojs/compiler-binding-wasm32-wasi', { cpu: ['wasm32'] }],
])('the name %s tells its platform', (name, platform) => {
  expect(findPlatform(name)).toEqual(platform);
});

test('a name without a platform tells none', () => {
  expect(findPlatform('fsevents')).toBeUndefined();
  expect(findPlatform('@scope/linux')).toBeUndefined();
});

const parent = { version: '1.6.0', dev: true, optionalDependencies: { '@search/darwin-x64': '1.6.0' } };

describe('completing', () => {
  test('a missing sibling gets an entry, in its place in the order', () => {
    const packages = { '': {}, 'node_modules/search': parent };
    const { lockfile, added } = completeLockfile({ lockfileVersion: 3, packages });
    expect(added).toEqual(['node_modules/@search/darwin-x64']);
    expect(lockfile['lockfileVersion']).toBe(3);
    expect(Object.entries(lockfile.packages)).toEqual([
      ['', {}],
      [
        'node_modules/@search/darwin-x64',
        { version: '1.6.0', cpu: ['x64'], dev: true, optional: true, os: ['darwin'] },
      ],
      ['node_modules/search', parent],
    ]);
  });

  test('one that is there, at any place where Node looks, is left alone', () => {
    const sibling = { version: '1.6.0' };
    for (const place of ['node_modules/@search', 'node_modules/a/node_modules/@search']) {
      const packages = { [`${place}/darwin-x64`]: sibling, 'node_modules/a/node_modules/search': parent };
      expect(completeLockfile({ packages })).toEqual({ lockfile: { packages }, added: [] });
    }
  });

  test('another version keeps its place; the missing one goes inside the package that asks for it', () => {
    const packages = { 'node_modules/@search/darwin-x64': { version: '1.5.0' }, 'node_modules/search': parent };
    const { lockfile, added } = completeLockfile({ packages });
    expect(added).toEqual(['node_modules/search/node_modules/@search/darwin-x64']);
    expect(lockfile.packages['node_modules/@search/darwin-x64']).toEqual({ version: '1.5.0' });
  });

  test.each([
    ['fsevents', '2.3.3'],
    ['@search/darwin-x64', '^1.6.0'],
  ])('%s@%s says too little for an entry, and is refused', (name, version) => {
    const packages = { 'node_modules/search': { version: '1.6.0', optionalDependencies: { [name]: version } } };
    expect(() => completeLockfile({ packages })).toThrow(
      `package-lock.json has no entry for ${name}@${version}, an optional dependency of node_modules/search, and its name and version do not say enough to write one. Run "npm install" with a registry that holds it.`,
    );
  });
});
