import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { levels } from '../../opt/levels.ts';
import { completeIntake } from '../../opt/planning/intake.ts';
import { BlockEdits } from './block-edits.tsx';
import type { Act } from './act.ts';
import { openWork, showing, withEdits } from './state.ts';
import type { Work } from './state.ts';
import { drawVolume, scaleEnd, Volume } from './volume.tsx';
import { Week } from './week.tsx';
import { count, dayInWords, levelsInWords } from './words.ts';
import { blockInWords, planInWords, Year } from './year.tsx';

const { intake } = completeIntake({ goal: 'fat-loss', status: 'new', weeks: 52, start: '2027-01-04' });
const work = openWork({ intake, edits: [] });

const nothing = () => undefined;
const act: Act = {
  edit: nothing,
  setIntake: nothing,
  setTask: nothing,
  undo: nothing,
  redo: nothing,
  show: nothing,
  press: nothing,
  say: nothing,
  takeIn: nothing,
};

function block(index: number, of: Work = work) {
  const found = of.plan.blocks[index];
  if (!found) throw new Error(`The plan has no block ${index}.`);
  return found;
}

test('a block is told in words: phases, level, length, weeks and days', () => {
  expect(blockInWords(block(0))).toBe('Phase 1, Stabilization, 6 weeks, weeks 1 to 6, Jan 4 to Feb 14');
  expect(blockInWords(block(6))).toBe(
    'Phases 1, 2 and 3, Stabilization and Strength, 6 weeks, weeks 27 to 32, Jul 5 to Aug 15',
  );
  expect(blockInWords(block(8))).toBe(
    'Phase 1, Stabilization, easy weeks to recover, 2 weeks, weeks 39 to 40, Sep 27 to Oct 10',
  );
  const short = withEdits(work, [{ kind: 'resize-block', block: 0, weeks: 1 }]);
  expect(blockInWords(block(0, short))).toBe('Phase 1, Stabilization, 1 week, week 1, Jan 4 to Jan 10');
});

test('a plan is told with its first and last day', () => {
  expect(planInWords(work.plan.blocks)).toBe('52 weeks, Jan 4, 2027 to Jan 2, 2028');
  expect(planInWords([])).toBe('No weeks');
});

test('levels are named as the model names them', () => {
  for (const { name, phases } of levels) expect(levelsInWords(phases)).toBe(name);
  expect(levelsInWords([2, 5])).toBe('Strength and Power');
  expect(levelsInWords([1, 2, 3, 5])).toBe('Stabilization, Strength and Power');
});

test('small words', () => {
  expect(count(1, 'week')).toBe('1 week');
  expect(count(0, 'week')).toBe('0 weeks');
  expect(dayInWords('2028-02-29')).toBe('Feb 29');
  expect(dayInWords('2028-02-29', true)).toBe('Feb 29, 2028');
});

test('the scale of the repetitions ends at a round number', () => {
  expect([0, 100, 101, 400, 401, 864].map(scaleEnd)).toEqual([100, 100, 200, 400, 600, 1000]);
});

test('bars stand on the foot of the plot, their height in step with their repetitions', () => {
  const week = { block: 0, phases: [1], sessions: 3, minutes: 90, sets: 24 } as const;
  const drawn = drawVolume(
    [
      { ...week, week: 1, repetitions: 200, meanPercentOneRm: 50 },
      { ...week, week: 2, repetitions: 100 },
      { ...week, week: 3, repetitions: 0, meanPercentOneRm: 100, block: 1, phases: [1, 2, 5] },
    ],
    380,
  );
  // Three numerals above the plot: it begins at 77 and is 180 high; each week has 100 of the 300 between the scales.
  expect([drawn.top, drawn.foot]).toEqual([77, 257]);
  expect(drawn.bars).toEqual([
    { level: 1, path: 'M40 257V77h98V257zM140 257V167h98V257z' },
    { path: 'M240 257V257h98V257z' },
  ]);
  expect(drawn.scale).toEqual([0, 100, 200]);
  // Broken at week 2, which has no load.
  expect(drawn.line).toBe('M90 167M290 77');
  expect(drawn.dots).toBe('M90 167h0M290 77h0');
  expect(drawn.weeks.map(({ week: number }) => number)).toEqual([1, 2, 3]);
  expect(drawn.blocks).toEqual([
    { x: 140, phases: [1] },
    { x: 290, phases: [1, 2, 5] },
  ]);
});

test('a year on a phone numbers every eighth week', () => {
  const volumes = Array.from({ length: 52 }, (_, index) => ({
    week: index + 1,
    block: 0,
    phases: [1] as const,
    sessions: 3,
    minutes: 90,
    sets: 24,
    repetitions: 300,
  }));
  expect(drawVolume(volumes, 328).weeks.map(({ week }) => week)).toEqual([1, 9, 17, 25, 33, 41, 49]);
  expect(
    drawVolume(volumes, 700)
      .weeks.map(({ week }) => week)
      .slice(0, 3),
  ).toEqual([1, 5, 9]);
});

test('a plan without weeks has no chart and no week, and says so', () => {
  const empty = { ...work, plan: { ...work.plan, blocks: [] } };
  expect(render(<Volume plan={empty.plan} />)).toBe('');
  expect(render(<Week work={empty} />)).toBe('<p>This plan has no session. Add a block, or undo the last change.</p>');
  expect(render(<BlockEdits work={empty} act={act} id="a" index={0} />)).toBe('');
});

test('without a way to act nothing can be pressed, and the styles stay in the sheet', () => {
  const html = render(
    <>
      <Year work={work} prefix="one" heading="h3" />
      <Volume plan={work.plan} prefix="one" heading="h3" />
      <Week work={work} prefix="one" heading="h3" />
    </>,
  );
  expect(html).not.toMatch(/<(button|input|select|form)\b|style=/);
  expect(html).toContain('<h3 id="one-year">The year</h3>');
  expect(html).toContain('<h4 id="one-year-blocks">The blocks</h4>');
  expect(html).toContain('<h3 id="one-week">Week 1 of 52: Jan 4 to Jan 10, 2027</h3>');
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('on paper the reasons stand open', () => {
  expect(render(<Year work={work} isOpen />)).not.toMatch(/<details class="decisions">/);
  expect(render(<Year work={work} />)).not.toMatch(/<details[^>]* open/);
});

test('a departure is named at its block, and leads to its finding', () => {
  const departing = withEdits(work, [{ kind: 'resize-block', block: 1, weeks: 9 }]);
  const html = render(<Year work={departing} act={act} />);
  const index = departing.findings.findIndex(({ rule }) => rule === 'block-weeks');
  expect(html).toContain(`href="#finding-${index}">Departs: Block 2, Phase 2: 9 weeks.`);
  expect(html).toContain('9 weeks, weeks 7 to 15, Feb 15 to Apr 18, 1 departure');
});

test('a warning is no departure', () => {
  const doubtful = withEdits(work, [{ kind: 'set-phases', block: 6, phases: [1, 2, 5] }]);
  const html = render(<Year work={doubtful} act={act} />);
  expect(html).toContain('6 weeks, weeks 27 to 32, Jul 5 to Aug 15, 1 warning</span>');
  expect(html).toContain('>Warning: Block 7, Phases 1, 2 and 5: worth a second look.</a>');
});

test('the week names the days, marks the session that is shown and says which weeks there are', () => {
  const html = render(<Week work={showing(work, { block: 0, session: 4 })} act={act} />);
  expect(html).toContain('Week 2 of 52: Jan 11 to Jan 17, 2027');
  expect(html.match(/aria-current="true"/g)).toHaveLength(1);
  expect(html).toMatch(/aria-current="true"><span class="sr-only">Wednesday: /);
  expect(html.match(/no session/g)).toHaveLength(4);
});
