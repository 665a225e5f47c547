import { expect, test } from 'vitest';
import { isUnlisted, withoutPages } from './sitemap.ts';

test('a page that says noindex is passed over', () => {
  expect(isUnlisted('<head><meta charset="utf-8"/><meta name="robots" content="noindex"></head>')).toBe(true);
  expect(isUnlisted('<meta name="robots" content="nofollow, noindex">')).toBe(true);
  expect(isUnlisted('<meta name="robots" content="index"><p>noindex</p>')).toBe(false);
  expect(isUnlisted('<meta name="description" content="noindex">')).toBe(false);
});

test('what is passed over leaves the sitemap with its whole entry, and nothing else does', () => {
  const xml =
    '<urlset><url><loc>https://opt.example/</loc></url><url><loc>https://opt.example/p2/</loc><lastmod>2026-11-23</lastmod></url><url><loc>https://opt.example/phases/2/</loc></url></urlset>';
  expect(withoutPages(xml, new Set(['https://opt.example/p2/', 'https://opt.example/phases/']))).toBe(
    '<urlset><url><loc>https://opt.example/</loc></url><url><loc>https://opt.example/phases/2/</loc></url></urlset>',
  );
  expect(withoutPages(xml, new Set())).toBe(xml);
});
