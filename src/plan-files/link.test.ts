// cspell:ignore unstub
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Edit } from '../opt/planning/edit.ts';
import { isShareLink, longestLink, readShareLink, toShareLink } from './link.ts';
import { openRecipe, recipeLimits } from './recipe.ts';
import type { Recipe } from './recipe.ts';
import { beginner, edited, openedRecipes } from './test-plans.ts';
import { crc32 } from './text.ts';

afterEach(() => vi.unstubAllGlobals());

const kept = 'What you had here is unchanged.';
const damaged = `This link is damaged: it was cut off or changed on its way. ${kept} Ask for it again, or for the file.`;

async function hashOf(recipe: Recipe): Promise<string> {
  const link = await toShareLink(recipe);
  if (!link.ok) throw new Error(link.message);
  return link.hash;
}

async function messageFor(hash: string): Promise<string> {
  const result = await readShareLink(hash);
  return result.ok ? 'It was read.' : result.message;
}

/** A link with this text in it, rightly packed. */
function packed(text: string, version = 1): string {
  const data = deflateRawSync(text).toString('base64url');
  return `#plan-${version}.${crc32(data)}.${data}`;
}

describe('there and back', () => {
  test('random plans', async () => {
    await fc.assert(
      fc.asyncProperty(openedRecipes, async ({ recipe, plan }) => {
        const hash = await hashOf(recipe);
        expect(hash).toMatch(/^#plan-1\.[\da-f]{8}\.[\w-]+$/);
        const back = await readShareLink(hash);
        if (!back.ok) throw new Error(back.message);
        expect(openRecipe(back.recipe).plan).toEqual(plan);
      }),
      { numRuns: 40 },
    );
  });

  test('the data are deflated JSON in base64url, as an independent unpacker sees them', async () => {
    const data = (await hashOf(edited)).split('.')[2] ?? '';
    expect(JSON.parse(inflateRawSync(Buffer.from(data, 'base64url')).toString())).toMatchObject({
      name: 'Anna',
      intake: edited.intake,
      edits: [{ change: { reps: 25, tempo: null } }, {}, {}],
    });
  });

  test('a plan as the form gives it is short enough for every mail', async () => {
    const { name: _name, ...nameless } = beginner;
    expect((await hashOf(nameless)).length).toBeLessThan(450);
  });

  test('an instructor’s task with its planted mistakes', async () => {
    const task: Recipe['task'] = { kind: 'find-mistakes', planted: 2, note: 'Two things depart from the model.' };
    const back = await readShareLink(await hashOf({ ...edited, task }));
    expect(back).toEqual({ ok: true, recipe: { ...edited, task } });
  });

  test('a browser that cannot deflate writes plainly, and every browser reads it', async () => {
    vi.stubGlobal('CompressionStream', undefined);
    const hash = await hashOf(edited);
    expect(hash).toMatch(/^#plan-1\.[\da-f]{8}\.~[\w-]+$/);
    expect(await readShareLink(hash)).toEqual({ ok: true, recipe: edited });
    expect(await messageFor(packed('{}'))).toContain('This browser is too old to open links with a plan.');
    vi.unstubAllGlobals();
    expect(await readShareLink(hash)).toEqual({ ok: true, recipe: edited });
  });
});

describe('long plans', () => {
  /** Edits that no packing makes small. */
  const noise = (count: number): Edit[] =>
    Array.from({ length: count }, (_, index) => ({
      kind: 'add-line',
      place: { block: 0, session: 0, section: 0, exercise: 0 },
      line: { label: Array.from({ length: 20 }, (__, part) => crc32(`${index} ${part}`)).join(''), sets: 1 },
    }));

  test('the trainer is told of a link that some programs cut', async () => {
    const link = await toShareLink({ ...beginner, edits: noise(20) });
    if (!link.ok) throw new Error(link.message);
    expect(link.note).toBe(
      `This link has ${link.hash.length} characters. Some mail and chat programs cut off links of more than 2000; send the file instead if it does not open.`,
    );
    expect((await readShareLink(link.hash)).ok).toBe(true);
    expect(await toShareLink(beginner)).not.toHaveProperty('note');
  });

  test('a link that would be too long is not made', async () => {
    expect(await toShareLink({ ...beginner, edits: noise(300) })).toEqual({
      ok: false,
      kind: 'limits',
      message: 'This plan has too many changes to fit into a link. Save it to a file and send the file instead.',
    });
  });
});

describe('what is refused', () => {
  test('a link cut anywhere, and one with any character changed', async () => {
    const hash = await hashOf(edited);
    const start = '#plan-1.'.length;
    for (let end = start; end < hash.length; end += 1) expect(await messageFor(hash.slice(0, end))).toBe(damaged);
    for (let at = start; at < hash.length; at += 1) {
      const other = hash[at] === 'A' ? 'B' : 'A';
      expect(await messageFor(hash.slice(0, at) + other + hash.slice(at + 1))).toBe(damaged);
    }
  });

  test.each([
    ['a heading', '#how-it-works', `This address holds no plan. ${kept} A link to a plan has “#plan-” in it.`],
    ['nothing', '', `This address holds no plan. ${kept} A link to a plan has “#plan-” in it.`],
    ['a prefix alone', '#plan-', damaged],
    ['no version', '#plan-x.00000000.AA', damaged],
    ['script', '#plan-1.00000000.<img src=x onerror=alert(1)>', damaged],
    ['malformed percent codes', '#plan-1.%E0%A4%A.%', damaged],
    [
      'a million characters',
      `#plan-1.00000000.${'A'.repeat(1_000_000)}`,
      `This link is longer than any that this site makes. ${kept} Ask for the file instead.`,
    ],
    ['a newer version, packed in another way', '#plan-2!whatever.it:is', damaged],
    [
      'a newer version',
      '#plan-2.whatever:it!is',
      `This link was made by a newer version of Phase by Phase. Reload the page to get the newer version, then open it again. ${kept}`,
    ],
    ['data that are not deflated', `#plan-1.${crc32('AAAA')}.AAAA`, damaged],
    ['no JSON', packed('hello'), damaged],
    [
      'JSON of somebody else',
      packed('[1,2]'),
      `This link holds no plan that this site can open. It holds no plan. ${kept}`,
    ],
    [
      'a prototype',
      packed('{"intake":{"__proto__":{"polluted":1}}}'),
      `This link holds no plan that this site can open. It has a field “__proto__”, which this site never writes. ${kept}`,
    ],
    [
      'a goal that is not known',
      packed('{"intake":{"goal":"<script>","status":"new"}}'),
      `This link holds no plan that this site can open. The goal “<script>” is not known. Did you mean “fat-loss”? ${kept}`,
    ],
    [
      'version 0, which was never released',
      packed('{}', 0),
      `This link holds no plan that this site can open. Version 0 was never released. ${kept}`,
    ],
  ])('%s', async (_, hash, message) => {
    expect(await messageFor(hash)).toBe(message);
  });

  test('a small link that unpacks to very much', async () => {
    const bomb = packed(' '.repeat(10_000_000));
    expect(bomb.length).toBeLessThan(longestLink);
    expect(await messageFor(bomb)).toBe(damaged);
  });

  test('bytes that are not UTF-8', async () => {
    const data = deflateRawSync(Buffer.from([0x22, 0xff, 0x22])).toString('base64url');
    expect(await messageFor(`#plan-1.${crc32(data)}.${data}`)).toBe(damaged);
  });

  test('anything: it never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (junk) => {
        expect((await readShareLink(`#plan-1.${junk}`)).ok).toBe(false);
        expect((await readShareLink(junk)).ok).toBe(false);
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.json(), async (json) => {
        expect((await readShareLink(packed(json))).ok).toBe(false);
      }),
    );
  });
});

test('a link to a heading is not taken for a plan', () => {
  expect(isShareLink('#planning')).toBe(false);
  expect(isShareLink('#plan-1.x')).toBe(true);
});

describe('links of released versions', () => {
  interface Fixture {
    readonly about: string;
    readonly hash: string;
    readonly recipe: Readonly<Record<string, unknown>>;
  }
  // Links that were sent stay sent: add to this file, and change nothing in it.
  const fixtures = JSON.parse(
    readFileSync(path.join(import.meta.dirname, 'released-links.json'), 'utf8'),
  ) as readonly Fixture[];

  test.each(fixtures.map((fixture) => [fixture.about, fixture] as const))('%s', async (_, { hash, recipe }) => {
    const back = await readShareLink(hash);
    if (!back.ok) throw new Error(back.message);
    expect(
      JSON.parse(JSON.stringify(back.recipe, (__, value: unknown) => (value === undefined ? null : value))),
    ).toEqual(recipe);
    const { plan, skipped } = openRecipe(back.recipe);
    expect(skipped).toEqual([]);
    expect(plan.blocks.length).toBeGreaterThan(0);
  });

  test('the limits only ever grow, or older links would be refused', () => {
    expect(recipeLimits.edits).toBeGreaterThanOrEqual(3000);
    expect(recipeLimits.noteLength).toBeGreaterThanOrEqual(1000);
    expect(recipeLimits.nameLength).toBeGreaterThanOrEqual(100);
    expect(longestLink).toBeGreaterThanOrEqual(16_000);
  });
});
