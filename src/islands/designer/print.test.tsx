import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { Edit } from '../../opt/planning/edit.ts';
import { completeIntake } from '../../opt/planning/intake.ts';
import { Sheets } from './print.tsx';
import type { PrintChoice } from './print.tsx';
import { openWork } from './state.ts';

const { intake } = completeIntake({
  goal: 'fat-loss',
  status: 'new',
  start: '2027-01-04',
  weeks: 8,
  sessionsPerWeek: 2,
});
const longRest: Edit = {
  kind: 'change-line',
  place: { block: 0, session: 0, section: 2, exercise: 0 },
  change: { restAfterSeconds: 900 },
};
const sheets = (choice: Partial<PrintChoice>, edits: readonly Edit[] = []): string =>
  render(
    <Sheets
      work={openWork({ name: 'A & B', intake, edits })}
      choice={{ cards: 'none', year: false, client: false, ...choice }}
    />,
  );
const count = (html: string, text: string): number => html.split(text).length - 1;

test('nothing chosen prints nothing', () => {
  expect(sheets({})).toBe('');
});

test('the cards of a session, a week and the plan', () => {
  expect(count(sheets({ cards: 'session' }), '<article')).toBe(1);
  expect(count(sheets({ cards: 'week' }), '<article')).toBe(2);
  expect(count(sheets({ cards: 'plan' }), '<article')).toBe(16);
  const [first = ''] = sheets({ cards: 'session' }).split('</article>');
  expect(first).toContain('Phase 1, Stabilization Endurance');
  expect(first).toContain('A &amp; B · Monday, January 4, 2027 · week 1, session 1');
});

test('what departs is on the card of its session and on the year, once', () => {
  const cards = sheets({ cards: 'week' }, [longRest]).split('</article>');
  expect(cards[0]).toContain('Departs from the model');
  expect(cards[1]).not.toContain('Departs from the model');
  const year = sheets({ year: true }, [longRest]);
  expect(count(year, 'a rest of 15 min')).toBe(1);
  expect(year).not.toContain('Nothing: the plan keeps');
});

test('while a student looks for what departs, paper does not tell', () => {
  const { findings: _findings, ...rest } = openWork({
    intake,
    edits: [longRest, { kind: 'insert-block', at: 1, phases: [5], weeks: 4 }],
  });
  const choice = { cards: 'plan', year: true, client: false } as const;
  const paper = render(<Sheets work={{ ...rest, findings: [], isHidden: true }} choice={choice} />);
  expect(paper).toContain('Power');
  expect(paper).not.toMatch(/Departs|departs|keeps every rule|by hand/);
});

test('the year names its weeks and says when nothing departs', () => {
  const year = sheets({ year: true });
  expect(year).toContain('8 weeks from January 4, 2027.');
  expect(year).toContain('<td>Slow and light, on a setup that is unstable but under control.');
  expect(year).toContain('Nothing: the plan keeps every rule that is checked.');
});

test('the page for the client has no numbers of phases', () => {
  const page = sheets({ client: true });
  expect(page).toContain('Training plan for A &amp; B');
  expect(page).not.toMatch(/Phase \d/);
});
