import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostHeaders, joinPolicies } from './headers.ts';

describe('one policy for all pages', () => {
  const closed = "base-uri 'none'; form-action 'none'";
  const policy = (own: string) => `default-src 'none'; ${own}; ${closed}`;

  test('allows what any page allows, hashes last, always in one order', () => {
    expect(
      joinPolicies([
        policy("img-src 'self'; script-src 'self' 'sha256-b='"),
        policy("script-src 'wasm-unsafe-eval' 'self' 'sha256-a='"),
      ]),
    ).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-a=' 'sha256-b='; img-src 'self'; base-uri 'none'; form-action 'none'",
    );
  });

  test("'none' gives way to what another page needs", () => {
    expect(joinPolicies([policy("style-src-attr 'none'"), policy("style-src-attr 'unsafe-hashes' 'sha256-c='")])).toBe(
      policy("style-src-attr 'unsafe-hashes' 'sha256-c='"),
    );
  });

  test('a directive that nobody foresaw comes last', () => {
    expect(joinPolicies([`media-src 'self'; ${policy("img-src 'self'")}`])).toBe(
      `${policy("img-src 'self'")}; media-src 'self'`,
    );
  });

  test('a policy that leaves something open is refused', () => {
    expect(() => joinPolicies([`img-src 'self'; ${closed}`])).toThrow('without "default-src \'none\'"');
    expect(() => joinPolicies([`default-src 'none' 'self'; ${closed}`])).toThrow('without "default-src \'none\'"');
    expect(() => joinPolicies([policy("img-src 'self'"), "default-src 'none'; base-uri 'none'"])).toThrow(
      'without "form-action"',
    );
  });

  test('pages without a policy are refused', () => {
    expect(() => joinPolicies([])).toThrow('Run "npm run build" first.');
  });

  test('the order of pages changes nothing', () => {
    const hash = fc.stringMatching(/^[a-z0-9]{4}$/).map((text) => `'sha256-${text}='`);
    fc.assert(
      fc.property(fc.array(fc.array(hash, { maxLength: 3 }), { minLength: 1, maxLength: 5 }), (pages) => {
        const policies = pages.map((hashes) => policy(["script-src 'self'", ...hashes].join(' ')));
        const joined = joinPolicies(policies);
        expect(joinPolicies([...policies].reverse())).toBe(joined);
        for (const each of pages.flat()) expect(joined).toContain(each);
      }),
    );
  });
});

describe('headers', () => {
  test('are these, with who may frame a page added to the policy', () => {
    expect(hostHeaders("default-src 'none'").map(({ name, value }) => `${name}: ${value}`)).toEqual([
      "Content-Security-Policy: default-src 'none'; frame-ancestors 'self'",
      'X-Content-Type-Options: nosniff',
      'Referrer-Policy: same-origin',
      'Permissions-Policy: accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
      'Cross-Origin-Opener-Policy: same-origin',
    ]);
  });

  test.each(['"', '$', '%', '`', '{', '\n'])('a policy with %j is refused', (letter) => {
    expect(() => hostHeaders(`img-src ${letter}`)).toThrow('read as their own');
  });
});
