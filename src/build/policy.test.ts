import { describe, expect, test } from 'vitest';
import { holdsPolicy, policyOf, withPolicy } from './policy.ts';

const page = (head: string, body = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

/** The directives of a policy, by name. */
const directives = (policy: string) =>
  new Map(policy.split('; ').map((text) => [text.split(' ')[0], text.split(' ').slice(1)] as const));

describe('the policy', () => {
  test('of a page with nothing but words closes all but images', () => {
    expect(policyOf(page(''), '/x/')).toBe(
      "default-src 'none'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-src 'none'; object-src 'none'",
    );
  });

  test('of a page of the book opens what its files need, and no more', () => {
    const html = page(
      '<link rel="stylesheet" href="a.css"><link rel="manifest" href="m.webmanifest"><script type="module" src="a.js"></script>',
    );
    expect(policyOf(html, '/x/')).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-src 'none'; object-src 'none'",
    );
  });

  // printf '%s' 'alert(1)' | openssl dgst -sha256 -binary | base64
  const alertHash = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='";

  test('names inline scripts by the hash of their text', () => {
    expect(directives(policyOf(page('<script>alert(1)</script>'), '/x/')).get('script-src')).toEqual([alertHash]);
    expect(directives(policyOf(page('', '<script type="module">alert(1)</script>'), '/x/')).get('script-src')).toEqual([
      alertHash,
    ]);
  });

  test('hashes text as a browser reads it: the line ends of another system are one sign', () => {
    expect(policyOf(page('<script>\r\na</script>'), '/x/')).toBe(policyOf(page('<script>\na</script>'), '/x/'));
  });

  test('needs no hash for data', () => {
    expect(policyOf(page('<script type="application/ld+json">{}</script>'), '/x/')).not.toContain('script-src');
  });

  test('hashes style elements and style attributes, the latter without their character references', () => {
    const policy = directives(
      policyOf(page('<style>alert(1)</style>', '<p style="alert(1)"></p><svg style="a&amp;b"></svg>'), '/x/'),
    );
    expect(policy.get('style-src')).toEqual([alertHash]);
    expect(policy.get('style-src-attr')?.[0]).toBe("'unsafe-hashes'");
    expect(policy.get('style-src-attr')).toContain(alertHash);
    expect(policy.get('style-src-attr')).toHaveLength(3);
    expect(policyOf(page('', '<svg style="a&amp;b"></svg>'), '/x/')).toBe(
      policyOf(page('', '<svg style="a&b"></svg>'), '/x/'),
    );
  });

  test('names a text that stands twice once', () => {
    const twice = page('<script>alert(1)</script><script>alert(1)</script>');
    expect(policyOf(twice, '/x/')).toBe(policyOf(page('<script>alert(1)</script>'), '/x/'));
  });

  test('never says unsafe-inline or unsafe-eval', () => {
    const policy = policyOf(
      page('<script>a</script><style>b</style><script src="c.js"></script>', '<p style="d"></p>'),
      '/x/',
    );
    expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'/);
  });
});

test('a page that was changed after its policy was written does not hold it', () => {
  const finished = withPolicy(page('<script>alert(1)</script>'), '/x/');
  expect(holdsPolicy(finished, '/x/')).toBe(true);
  expect(holdsPolicy(finished.replace('alert(1)', 'alert(2)'), '/x/')).toBe(false);
  expect(holdsPolicy(finished.replace('<body>', '<body><p style="a">'), '/x/')).toBe(false);
  expect(holdsPolicy(page('<script>alert(1)</script>'), '/x/')).toBe(false);
});

describe('a page with its policy', () => {
  test('has it right after the charset, before all that it is about', () => {
    expect(withPolicy(page('<title>A</title>'), '/x/')).toBe(
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-src 'none'; object-src 'none'"><title>A</title></head><body></body></html>`,
    );
  });

  test.each([
    ['<button onclick="go()">', '/x/: <button> has onclick="go()".'],
    ['<svg onload="go()">', '/x/: <svg> has onload="go()".'],
    ['<template><img onerror="go()"></template>', '/x/: <img> has onerror="go()".'],
    ['<a href=" JavaScript:go()">', '/x/: href=" JavaScript:go()" of <a> is a script.'],
    ['<iframe src="x.html">', '/x/: it has a <iframe>.'],
    ['<object data="x.svg">', '/x/: it has a <object>.'],
    ['<script src="https://example.org/a.js"></script>', '/x/: it loads the script "https://example.org/a.js".'],
    ['<script src="//example.org/a.js"></script>', '/x/: it loads the script "//example.org/a.js".'],
  ])('%s stops the build', (body, fault) => {
    expect(() => withPolicy(page('', body), '/x/')).toThrow(`${fault} The content security policy would block it.`);
  });

  test('a base address and a second policy stop the build', () => {
    expect(() => withPolicy(page('<base href="/">'), '/x/')).toThrow('/x/: it has a <base>.');
    const twice = withPolicy(page(''), '/x/');
    expect(() => withPolicy(twice, '/x/')).toThrow('/x/: it has a policy already.');
  });

  test('a page that gives the policy no place stops the build', () => {
    expect(() => withPolicy('<!doctype html><title>A</title>', '/x/')).toThrow(
      '/x/ has no <meta charset>, after which its policy goes.',
    );
    expect(() => withPolicy('<!doctype html><script>a</script><meta charset="utf-8">', '/x/')).toThrow(
      '/x/ has a <script> before its <meta charset>.',
    );
  });
});
