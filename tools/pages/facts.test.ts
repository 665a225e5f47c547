import { describe, expect, test } from 'vitest';
import { checkMarkedFacts, checkTableCells } from './facts.ts';
import { checkPictureNames } from './names.ts';
import { formatProblem } from './problem.ts';
import { toPage } from './site.ts';

const page = (html: string) => toPage('/phases/2/', html);

describe('a marked number', () => {
  const faults = (html: string) => checkMarkedFacts(page(html)).map(formatProblem);

  test('says what its fact says', () => {
    expect(faults('<span data-fact="res7-p2-strength.reps">8–12</span>')).toEqual([]);
    expect(faults('<svg><text><tspan data-fact="res7-p4.rm">1–5RM</tspan></text></svg>')).toEqual([]);
    expect(faults('<span data-from="res7-p1.tempo">4</span><span data-dispute="phase-4-rest">3–5 min</span>')).toEqual(
      [],
    );
  });

  test('may have words beside it in a cell, and no other number', () => {
    const cell = (text: string) => faults(`<table><td data-fact="res7-p2-strength.reps">${text}</td></table>`);
    expect(cell('8–12 each side')).toEqual([]);
    expect(cell('about 8–12 of each')).toEqual([]);
    for (const wrong of ['8–12 of 20', '18–12', '2 × 8–12', '8–12–15', '8–12%', '8–10 each side', '8–12 or 8–12']) {
      expect(cell(wrong), wrong).toEqual([expect.stringContaining(`shows "${wrong}"`)]);
    }
    expect(faults('<p><b data-fact="res7-p2-strength.reps">8–12 each side</b></p>')).toEqual([
      expect.stringContaining('shows "8–12 each side"'),
    ]);
  });

  test('that says something else is refused', () => {
    expect(faults('<p id="lead"><span data-fact="res7-p2-strength.reps">8–10</span></p>')).toEqual([
      'dist/phases/2/index.html: #lead shows "8–10" for res7-p2-strength.reps, and src/opt says "8–12". Print the fact’s own text; build again if it is older than src/opt.',
    ]);
  });

  test('of an unknown fact, dispute or study is refused', () => {
    expect(faults('<span data-fact="res7-p2-strength.rep">8–12</span>')).toEqual([
      expect.stringContaining('Did you mean "res7-p2-strength.reps"?'),
    ]);
    expect(faults('<span data-from="res7-p1.temp">4</span>')).toEqual([
      expect.stringContaining('Did you mean "res7-p1.tempo"?'),
    ]);
    expect(faults('<span data-dispute="phase-9-rest">3–5 min</span>')).toEqual([
      expect.stringContaining('phase-9-rest'),
    ]);
    expect(faults('<a href="#e34" data-study="e34">Someone, 2013</a>')).toEqual([
      expect.stringContaining('names the study "e34", and src/opt/evidence.ts has none of that id.'),
    ]);
  });
});

describe('a digit in a table cell', () => {
  const faults = (cells: string, id = 'table-x') =>
    checkTableCells(page(`<figure id="${id}"><table><tr>${cells}</tr></table></figure>`)).map(formatProblem);

  test.each([
    '<td><span data-fact="res7-p2-strength.reps">8–12</span></td>',
    '<td data-fact="res7-p2-strength.reps">8–12</td>',
    '<td><span data-fact="res7-p2-strength.perBodyPart">1–2</span> supersets</td>',
    '<td><span data-dispute="phase-4-rest">3–5 min</span></td>',
    '<td>One small trial: <a href="#e1" data-study="e1">DiStefano, 2013</a></td>',
    '<td>Required<span class="dispute-note" popover>8–12: one deck</span></td>',
    '<th>Phase 2: Strength Endurance</th>',
    '<td>Phases 1, 3, 4 and 5</td>',
    '<td>Level 2</td><td>7th edition (taught here)</td><td>Stage 3</td>',
    '<th>1. Warm-up</th>',
    '<th>2 Strength Endurance</th><th>Load, % of 1RM</th>',
    '<td>Active 90/90 hamstring stretch</td>',
    '<td>not printed</td>',
  ])('%s is fine', (cells) => {
    expect(faults(cells)).toEqual([]);
  });

  test('may stand in a plan that the engine made', () => {
    const html = '<section data-made="SORT"><table><tr><td>2 × 12</td></tr></table></section>';
    expect(checkTableCells(page(html.replace('SORT', 'plan')))).toEqual([]);
    expect(checkTableCells(page(html.replace('SORT', 'hand')))).toHaveLength(1);
  });

  test('may be a zone of a cardio stage', () => {
    expect(faults('<td>1, 2</td>', 'table-cardio-stages')).toEqual([]);
    expect(faults('<td>1, 2</td>')).toHaveLength(1);
  });

  test.each(['<td>8–12</td>', '<td>about 30 s</td>', '<th>Phase 12</th>', '<td>8th edition</td>', '<td>1 set</td>'])(
    '%s comes from no fact',
    (cells) => {
      expect(faults(cells)).toEqual([
        expect.stringContaining('which no fact states. Make the cell from a fact of src/opt'),
      ]);
    },
  );
});

test('every picture has a name, or is decoration', () => {
  const faults = (html: string) => checkPictureNames(page(html)).map(formatProblem);
  expect(
    faults(`
      <img alt="A bench press" src="/a.png"><img alt="" src="/b.png">
      <svg role="img" aria-labelledby="t"><title id="t">Rest by phase</title></svg>
      <svg role="img" aria-label="The house"><svg></svg></svg>
      <svg><title>Tempo</title></svg>
      <svg aria-hidden="true"></svg><span aria-hidden="true"><svg></svg></span>`),
  ).toEqual([]);
  expect(faults('<img src="/a.png">')).toEqual([expect.stringContaining('the image "/a.png" has no alt.')]);
  expect(faults('<figure id="figure-map"><svg role="img"></svg></figure>')).toEqual([
    expect.stringContaining('a drawing at #figure-map has no name.'),
  ]);
  expect(faults('<svg role="img" aria-labelledby="gone"></svg>')).toHaveLength(1);
});
