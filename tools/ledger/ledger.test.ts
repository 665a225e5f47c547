import { describe, expect, test } from 'vitest';
import { ledgerFaults } from '../ledger.ts';
import { toPage } from '../pages/site.ts';
import { toChapter } from '../pages/sources.ts';
import { anchorsOf, collectLines } from './collect.ts';
import { compareLedger, formatLedger, parseLedger } from './compare.ts';
import type { Moves } from './compare.ts';

const none: Moves = { pages: [], renamed: {} };
const released = [
  'page /phases/1/',
  'anchor /phases/1/#why',
  'fact res7-p1.reps',
  'term superset',
  'exercise push-up',
  'question p1-first',
];

describe('the ledger', () => {
  test('is content when everything released is there', () => {
    expect(compareLedger(released, [...released].reverse(), none)).toEqual({ lost: [], added: [] });
  });

  test.each(released)('names the lost "%s"', (line) => {
    const { lost, added } = compareLedger(
      released,
      released.filter((other) => other !== line),
      none,
    );
    expect(lost.map((each) => each.line)).toEqual([line]);
    expect(added).toEqual([]);
  });

  test('says what to do about what is lost, and names the nearest that is left', () => {
    const faults = ledgerFaults(compareLedger(released, [...released.slice(0, 2), 'fact res7-p1.rep'], none));
    expect(faults).toContain(
      `src/addresses/ledger.txt: "fact res7-p1.reps" was released and is gone. Bring it back, or add its new name to renamedIds in src/addresses/moved.ts: 'fact res7-p1.reps': 'fact …'. The nearest today is "fact res7-p1.rep".`,
    );
    expect(ledgerFaults(compareLedger(['page /phases/1/'], [], none))).toEqual([
      'src/addresses/ledger.txt: "page /phases/1/" was released and is gone. Bring the page back, or add its new address to movedPages in src/addresses/moved.ts.',
    ]);
    expect(ledgerFaults(compareLedger(['anchor /phases/1/#why'], ['page /phases/1/'], none)).join()).toContain(
      'Give the element that id again.',
    );
  });

  test('asks for what is new to be recorded, sorted', () => {
    const comparison = compareLedger(released, [...released, 'page /phases/2/', 'fact res7-p2.reps'], none);
    expect(comparison.lost).toEqual([]);
    expect(ledgerFaults(comparison)).toEqual([
      'src/addresses/ledger.txt: "fact res7-p2.reps" is new. Run "npm run ledger" and commit the file.',
      'src/addresses/ledger.txt: "page /phases/2/" is new. Run "npm run ledger" and commit the file.',
    ]);
  });

  describe('when a page moved', () => {
    const moves: Moves = { pages: [{ from: '/phases/1/', to: '/stages/1/' }], renamed: {} };
    const recorded = ['page /phases/1/', 'anchor /phases/1/#why'];
    const lostWith = (present: readonly string[]) =>
      compareLedger(recorded, present, moves).lost.map((each) => each.line);

    test('keeps the page and its anchors where the new page has them', () => {
      expect(lostWith(['page /stages/1/', 'anchor /stages/1/#why'])).toEqual([]);
    });

    test('misses an anchor that the new page has not', () => {
      expect(lostWith(['page /stages/1/', 'anchor /stages/1/#how'])).toEqual(['anchor /phases/1/#why']);
    });

    test('misses both when the new page is not there', () => {
      expect(lostWith(['page /levels/1/'])).toEqual(recorded);
    });
  });

  describe('when an id was renamed', () => {
    test('keeps it where the new name is there, written as a line or as a name', () => {
      const present = ['fact res7-p1.repetitions', 'term super-set'];
      const renamed = { 'fact res7-p1.reps': 'fact res7-p1.repetitions', superset: 'super-set' };
      expect(compareLedger(['fact res7-p1.reps', 'term superset'], present, { pages: [], renamed }).lost).toEqual([]);
    });

    test('misses it where the new name is not there', () => {
      const renamed = { 'fact res7-p1.reps': 'fact res7-p1.repetitions' };
      expect(compareLedger(['fact res7-p1.reps'], [], { pages: [], renamed }).lost).toHaveLength(1);
    });

    test('follows a second rename, and stops at a circle', () => {
      const twice = { 'term a': 'term b', 'term b': 'term c' };
      expect(compareLedger(['term a'], ['term c'], { pages: [], renamed: twice }).lost).toEqual([]);
      const circle = { 'term a': 'term b', 'term b': 'term a' };
      expect(compareLedger(['term a'], [], { pages: [], renamed: circle }).lost).toHaveLength(1);
    });
  });

  test('is a sorted file with a line each and a word about itself', () => {
    const text = formatLedger(['page /b/', 'anchor /b/#x', 'page /b/']);
    expect(text).toMatch(/^# Every address and id that was ever released\./);
    expect(text.endsWith('anchor /b/#x\npage /b/\n')).toBe(true);
    expect(parseLedger(text)).toEqual(['anchor /b/#x', 'page /b/']);
  });
});

describe('what the ledger records', () => {
  const html = `<body><header><h2 id="menu">Menu</h2></header><main>
    <h1 id="_top">Phase 1</h1>
    <nav><h2 id="on-this-page">On this page</h2></nav>
    <h2 id="why">Why</h2>
    <figure id="table-one"><input id="radio-1">
      <svg id="drawing"><title id="svg-title">A</title><g id="node-a"></g></svg>
      <span class="dispute-note" id="dispute-x" popover><i id="inside">x</i></span>
    </figure>
    <div class="question" id="question-p1-first"></div><aside id="definition-core"></aside>
  </main><footer id="foot"></footer></body>`;

  test('are the ids that readers link to, not the page’s machinery', () => {
    expect(anchorsOf(toPage('/phases/1/', html))).toEqual(['why', 'table-one', 'question-p1-first', 'definition-core']);
  });

  test('are pages with their short forms, anchors, facts, terms, exercises, objectives, questions and misconceptions', () => {
    const redirect =
      '<meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=/phases/1/"><main id="x"></main>';
    const lines = collectLines(
      [toPage('/phases/1/', html), toPage('/p1/', redirect), toPage('/404.html', html)],
      [
        toChapter(
          'phases/1.mdx',
          '---\ntitle: Phase 1\nobjectives:\n  - id: phase-1.explain-why\n    text: explain why\n---\nWords.\n',
        ),
      ],
      [{ id: 'p1-first' }],
      [{ id: 'level-is-phase' }],
    );
    expect(lines).toEqual(
      expect.arrayContaining([
        'page /phases/1/',
        'page /p1/',
        'anchor /phases/1/#why',
        'fact res7-p1.reps',
        'term superset',
        'exercise push-up',
        'objective phase-1.explain-why',
        'question p1-first',
        'misconception level-is-phase',
      ]),
    );
    expect(lines).not.toContain('page /404.html');
    expect(lines).not.toContain('anchor /p1/#x');
  });
});
