import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Edit } from '../../opt/planning/edit.ts';
import { explainNumber } from '../../opt/planning/explain.ts';
import { completeIntake } from '../../opt/planning/intake.ts';
import { chapterLabel, sourceLabel } from './because.tsx';
import { fieldOf, groupsOf, mendOf, mendsOf, summaryOf, whereInWords } from './departures.ts';
import { Findings } from './findings.tsx';
import { SessionCard } from './session-card.tsx';
import { openWork, pressing, sessionsOf, shownSession, withEdits } from './state.ts';
import type { Work } from './state.ts';
import { entryOf, swapTo } from './why.tsx';
import { getBrief } from '../../opt/exercises/brief.ts';
import type { Act } from './act.ts';

const nothing = (): void => undefined;
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
const { intake } = completeIntake({ goal: 'fat-loss', status: 'new', weeks: 8, start: '2027-01-04' });
const start = openWork({ intake, edits: [] });
const lifts = shownSession(start)?.session.sections.findIndex((section) => section.key === 'resistance') ?? 0;

/** The first lift of the first two weeks with nine sets. */
const planted: readonly Edit[] = [0, 3].map((session) => ({
  kind: 'change-line',
  place: { block: 0, session, section: lifts, exercise: 0 },
  change: { sets: 9 },
}));
const broken = withEdits(start, planted);

describe('the summary', () => {
  test('always says the state', () => {
    expect(summaryOf([])).toBe('Keeps every rule of the model');
    expect(summaryOf(broken.findings)).toBe('2 departures');
    const [one] = broken.findings;
    if (!one) throw new Error('Nine sets were not found.');
    const warning = { ...one, severity: 'warning' as const };
    expect(summaryOf([warning])).toBe('Keeps every rule of the model, 1 warning');
    expect(summaryOf([one, warning, warning])).toBe('1 departure, 2 warnings');
  });
});

describe('findings', () => {
  test('that say the same are one group, with departures before warnings', () => {
    const [one] = broken.findings;
    if (!one) throw new Error('Nine sets were not found.');
    const warning = { ...one, severity: 'warning' as const };
    expect(groupsOf(broken.findings).map(({ indexes }) => indexes)).toEqual([[0, 1]]);
    expect(groupsOf([warning, one]).map(({ finding }) => finding.severity)).toEqual(['violation', 'warning']);
  });

  test('name their place and their number', () => {
    const name = 'Ball squat, curl to press';
    expect(broken.findings.map((one) => whereInWords(broken.plan, one))).toEqual([
      `Block 1, week 1, session 1, ${name}`,
      `Block 1, week 2, session 1, ${name}`,
    ]);
    expect(broken.findings.map(fieldOf)).toEqual(['sets', 'sets']);
  });

  test('are mended all at once', () => {
    const [group] = groupsOf(broken.findings);
    if (!group) throw new Error('Nine sets were not found.');
    expect(mendOf(broken, group.finding)).toMatchObject({ possible: true, text: 'Plan 3 sets.' });
    const mended = withEdits(broken, mendsOf(broken, group));
    expect(mended.findings).toEqual([]);
    expect(mended.program.blocks[0]?.sessions[0]?.sections[lifts]?.exercises[0]?.sets).toBe(3);
  });

  test('are told with rule and place, and not at all while a student looks for them', () => {
    const html = render(<Findings work={broken} act={act} />);
    expect(html).toContain('In 2 places.');
    expect(html).toContain('Rule: Sets of the lifts.');
    expect(html).toContain('id="finding-1"');
    const hidden =
      render(<Findings work={broken} act={act} isHidden />) + render(<SessionCard work={broken} act={act} isHidden />);
    expect(hidden).not.toContain('Departure');
    expect(hidden).not.toContain('departs');
  });
});

describe('the card', () => {
  const pressed = (work: Work, kind: 'number' | 'exercise'): string =>
    render(
      <SessionCard
        work={pressing(
          work,
          kind === 'number'
            ? { kind, section: lifts, exercise: 0, field: 'sets' }
            : { kind, section: lifts, exercise: 0 },
        )}
        act={act}
      />,
    );

  test('names every number out of context', () => {
    const html = render(<SessionCard work={start} act={act} />);
    expect(html).toContain('Monday, January 4, 2027');
    expect(html).toContain(
      '<small>Sets</small><span class="sr-only"> of Ball squat, curl to press: </span><b>2</b></button>',
    );
    expect(html).not.toContain('class="why"');
  });

  test('without act is text alone, without ids that could come twice', () => {
    const html = render(<SessionCard work={broken} depth={3} />);
    expect(html).not.toMatch(/<button|<input| id="/);
    expect(html).toContain('<h4>');
    expect(html).toContain('Ball squat, curl to press: 9 sets.');
  });

  test('opens a number and an exercise right after their line', () => {
    const number = pressed(broken, 'number');
    expect(number).toContain('aria-label="Sets of Ball squat, curl to press"');
    expect(number).toContain('The model: <b>1–3</b>.');
    expect(number).toContain('Mend: Plan 3 sets.');
    const exercise = pressed(start, 'exercise');
    expect(exercise).toContain('Ball squat, curl to press in the library');
    expect(exercise).toContain('Instead of Ball squat, curl to press');
  });
});

describe('words', () => {
  test('name sources, chapters and entries of the library', () => {
    expect(sourceLabel('T7-21')).toBe('NASM textbook, 7th edition, chapter 21');
    expect(sourceLabel('SG6')).toMatch(/^NASM CPT exam study guide, section 6/);
    expect(chapterLabel('/phases/2/')).toBe('Phase 2');
    expect(chapterLabel('/programming/choosing-a-phase/')).toBe('choosing a phase');
    expect(entryOf(getBrief('smr-calves'))).toBe('/exercises/flexibility/#smr-calves');
    expect(entryOf(getBrief('core-plank'))).toBe('/exercises/core/#core-plank');
    expect(entryOf(getBrief('push-up-hands-on-ball'))).toBe('/exercises/chest/#push-up-hands-on-ball');
  });

  test('name every source of every reason of the plans', () => {
    const bare = new Set<string>();
    for (const status of ['new', 'intermediate', 'advanced'] as const) {
      for (const goal of ['fat-loss', 'performance'] as const) {
        const { plan } = openWork({ intake: completeIntake({ goal, status, weeks: 24 }).intake, edits: [] });
        for (const { session, week } of sessionsOf(plan)) {
          const lines = session.sections.flatMap((section, index) =>
            section.exercises.flatMap((line, exercise) => [line.why, explainNumber(session, index, exercise, 'sets')]),
          );
          for (const { sources } of [week.why, ...session.why, ...lines]) {
            for (const id of sources) if (sourceLabel(id) === id) bare.add(id);
          }
        }
      }
    }
    expect([...bare]).toEqual([]);
  });
});

describe('a change by hand', () => {
  test('swaps the sides with the exercise, and the reason of the old exercise goes', () => {
    const other = getBrief('single-leg-romanian-deadlift');
    expect(swapTo(other)).toEqual({ exerciseId: 'single-leg-romanian-deadlift', label: undefined, perSide: true });
    expect(swapTo(getBrief('push-up-hands-on-ball')).perSide).toBeUndefined();
    const place = { block: 0, session: 0, section: lifts, exercise: 0 };
    const swapped = withEdits(start, [{ kind: 'change-line', place, change: swapTo(other) }]);
    const line = shownSession(swapped)?.session.sections[lifts]?.exercises[0];
    expect(line?.why.text).toBe('Changed by hand.');
    const kept = shownSession(broken)?.session.sections[lifts]?.exercises[0];
    expect(kept?.why.text).not.toBe('Changed by hand.');
  });

  test('does not hide which fact a number comes from', () => {
    const shown = shownSession(start);
    if (!shown) throw new Error('The plan has no session.');
    expect(explainNumber(shown.session, lifts, 0, 'tempo')).toMatchObject({
      facts: ['res7-p1.tempo'],
      value: '4-2-1-1',
    });
    expect(explainNumber(shown.session, lifts, 0, 'sets').range).toEqual({ min: 1, max: 3 });
  });
});
