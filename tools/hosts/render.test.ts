// cspell:ignore ngnix
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { hostHeaders } from './headers.ts';
import { checkPlace, hostFiles, hostNames, renderHost, renderTemplate, toHostName } from './render.ts';
import type { Place } from './render.ts';

const place: Place = {
  root: '/srv/site',
  path: '/a/b.c/',
  port: 8080,
  name: 'opt.example.edu',
  address: 'opt.example.edu',
  front: '/srv/front',
};
const root: Place = { ...place, path: '/' };
const headers = [
  { name: 'X-One', value: '1' },
  { name: 'X-Two', value: '2' },
];

describe('a template', () => {
  test('has its values filled in, escaped where a pattern is meant', () => {
    expect(renderTemplate('{{path}} {{bare}} {{pattern}} {{barePattern}} {{root}}:{{port}}', place, [])).toBe(
      '/a/b.c/ /a/b.c /a/b\\.c/ /a/b\\.c /srv/site:8080',
    );
  });

  test('repeats a line for each header', () => {
    expect(renderTemplate('{{#headers}}\n  {{header}}: {{value}};\n{{/headers}}\nend\n', root, headers)).toBe(
      '  X-One: 1;\n  X-Two: 2;\nend\n',
    );
  });

  test('names one header by its name', () => {
    expect(renderTemplate('{{header:X-Two}}', root, headers)).toBe('2');
  });

  test('keeps a block for a path, or for the root', () => {
    const template = '{{#below}}\nbelow {{parent}}\n{{/below}}\n{{#root-only}}\nroot\n{{/root-only}}\n';
    expect(renderTemplate(template, place, [])).toBe('below /a\n');
    expect(renderTemplate(template, { ...place, path: '/a/' }, [])).toBe('below \n');
    expect(renderTemplate(template, root, [])).toBe('root\n');
  });

  test('leaves the braces of others alone', () => {
    expect(renderTemplate('${{ steps.pages.outputs.page_url }}', root, [])).toBe('${{ steps.pages.outputs.page_url }}');
  });

  test('that asks for something unknown is refused, with the nearest name', () => {
    expect(() => renderTemplate('{{ports}}', root, [])).toThrow('Did you mean {{port}}?');
    expect(() => renderTemplate('{{#under}}\n{{/under}}\n', root, [])).toThrow('{{#under}}');
  });
});

describe('a place', () => {
  test.each(['', 'a/', '/a', '/a b/', '/a//', '/a;/', '//evil/', '/"/'])('under the path %j is refused', (wanted) => {
    expect(() => checkPlace({ ...place, path: wanted })).toThrow('no path to serve under');
  });

  test.each(['', 'site', '/srv/site/', '/my site', '/srv/$x', '/'])('in the folder %j is refused', (wanted) => {
    expect(() => checkPlace({ ...place, root: wanted })).toThrow('no folder');
    expect(() => checkPlace({ ...place, front: wanted })).toThrow('no folder');
  });
});

describe('every host', () => {
  const policy = "default-src 'none'; script-src 'self' 'sha256-abc='";
  const rendered = (host: (typeof hostNames)[number], where: Place) => renderHost(host, where, hostHeaders(policy));

  test.each(hostNames)('%s: nothing is left to fill in', (host) => {
    for (const where of [root, place]) expect(rendered(host, where)).not.toMatch(/\{\{[\w#/:-]+\}\}/);
  });

  test.each(['nginx', 'apache', 'caddy', 'lighttpd', 'netlify', 'cloudflare-pages'] as const)(
    '%s: every header is there, and the rule for hashed files',
    (host) => {
      const text = rendered(host, root);
      for (const { name, value } of hostHeaders(policy)) {
        expect(text.split('\n').filter((line) => line.includes(name) && line.includes(value))).toHaveLength(1);
      }
      expect(text).toContain('public, max-age=31536000, immutable');
    },
  );

  test('the one for CloudFront is JSON that says the same', () => {
    const config = JSON.parse(rendered('cloudfront', root)) as {
      SecurityHeadersConfig: { ContentSecurityPolicy: { ContentSecurityPolicy: string } };
      CustomHeadersConfig: { Quantity: number; Items: { Header: string; Value: string }[] };
    };
    expect(config.SecurityHeadersConfig.ContentSecurityPolicy.ContentSecurityPolicy).toBe(
      "default-src 'none'; script-src 'self' 'sha256-abc='; frame-ancestors 'self'",
    );
    expect(config.CustomHeadersConfig.Items).toHaveLength(config.CustomHeadersConfig.Quantity);
    expect(config.CustomHeadersConfig.Items.map(({ Header }) => Header)).toEqual([
      'Permissions-Policy',
      'Cross-Origin-Opener-Policy',
    ]);
  });

  test('Cloudflare takes at most 2,000 characters a line', () => {
    const recorded = readFileSync(path.join(import.meta.dirname, 'policy.txt'), 'utf8').trim();
    const lines = renderHost('cloudflare-pages', root, hostHeaders(recorded)).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2_000);
  });

  test('each has a template of its own', () => {
    expect(new Set(Object.values(hostFiles)).size).toBe(hostNames.length);
  });

  test('an unknown one is refused with the nearest name', () => {
    expect(() => toHostName('ngnix')).toThrow('Did you mean "nginx"?');
    expect(toHostName('caddy')).toBe('caddy');
  });
});
