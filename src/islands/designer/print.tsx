import { render } from 'preact';
import { addDays, weekdayIndex } from '../../opt/planning/iso-days.ts';
import type { PlanBlock, PlanLine } from '../../opt/planning/plan.ts';
import { getPhaseRow } from '../../opt/rules/rows.ts';
import { doseOf, lineName, sectionName } from '../../plan-files/card.ts';
import { clientPage, dayInWords } from '../../plan-files/client-page.ts';
import { weekdays } from '../../plan-files/client-words.baked.ts';
import { fileName } from '../../plan-files/json.ts';
import { counted } from '../../plan-files/text.ts';
import { findingsAt, sessionsOf, shownSession } from './state.ts';
import type { ShownSession, Work } from './state.ts';
import { levelOf } from './words.ts';

/** Which session cards are printed. */
export type Cards = 'session' | 'week' | 'block' | 'plan' | 'none';

export interface PrintChoice {
  readonly cards: Cards;
  readonly year: boolean;
  readonly client: boolean;
}

const ours = 'Made with Phase by Phase: our example inside the published ranges, not a prescription.';

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

/** What differs between these, with how often each is there, in order. */
function tallied(texts: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts];
}

function chosenSessions({ plan, shown }: Work, cards: Cards): readonly ShownSession[] {
  const all = sessionsOf(plan);
  const here = shownSession({ plan, shown });
  if (!here || cards === 'none') return [];
  return all.filter(
    (one) =>
      cards === 'plan' ||
      (cards === 'session'
        ? one.session === here.session
        : one.place.block === here.place.block && (cards === 'block' || one.week === here.week)),
  );
}

/** “A1” for the first exercise of superset A. */
function supersetPlace(lines: readonly PlanLine[], at: number): string {
  const key = lines[at]?.superset;
  return key === undefined ? '' : `${key}${lines.slice(0, at + 1).filter((one) => one.superset === key).length} `;
}

function Card({ work, one }: { readonly work: Work; readonly one: ShownSession }) {
  const { session, week, day, place } = one;
  const sections = session.sections.filter(({ exercises }) => exercises.length > 0);
  const most = Math.max(1, ...sections.flatMap(({ exercises }) => exercises.map(({ sets }) => Math.min(sets, 8))));
  const departs = findingsAt(work.findings, place).filter(({ severity }) => severity === 'violation');
  return (
    <article class="sheet-out sheet-card">
      <h1>{`Phase ${session.phase}, ${getPhaseRow(session.phase).shortName}`}</h1>
      <p>
        {[
          work.steps.present.name,
          `${weekdays[weekdayIndex(session.day)] ?? ''}, ${dayInWords(session.day)}`,
          `week ${week.number}, session ${day + 1}`,
          `about ${session.minutes} minutes (our estimate)`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Exercise and plan</th>
            {upTo(most).map((set) => (
              <th key={set} scope="col">{`Set ${set}`}</th>
            ))}
          </tr>
        </thead>
        {sections.map(({ key, exercises }, at) => (
          <tbody key={at}>
            <tr>
              <th scope="rowgroup" colSpan={most + 1}>
                {sectionName(key)}
              </th>
            </tr>
            {exercises.map((line, index) => (
              <tr key={index}>
                <th scope="row">
                  {`${supersetPlace(exercises, index)}${lineName(line)}`}
                  <span>{doseOf(line)}</span>
                </th>
                {upTo(most).map((set) => (
                  // Weight before the line, repetitions after it; what is only held or timed needs one blank.
                  <td key={set} class={set > line.sets ? 'no-blank' : line.reps === undefined ? 'blank' : 'blank two'}>
                    {set <= line.sets && line.reps !== undefined && <i />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <p>In each blank: the weight on the left, the repetitions done on the right.</p>
      {departs.length > 0 && (
        <>
          <h2>Departs from the model</h2>
          <ul>
            {tallied(departs.map(({ message }) => message)).map(([message]) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </>
      )}
      <p class="sheet-notes">Notes</p>
      <footer>{ours}</footer>
    </article>
  );
}

const weeksBefore = (blocks: readonly PlanBlock[], at: number): number =>
  blocks.slice(0, at).reduce((sum, { weeks }) => sum + weeks.length, 0);

// Whole names: a class that is put together is not found when unused styles are left out of the build.
const shades = { 1: 'shade-1', 2: 'shade-2', 3: 'shade-3' } as const;

function YearSheet({ work }: { readonly work: Work }) {
  const { plan, findings, isHidden } = work;
  const { blocks } = plan;
  const total = weeksBefore(blocks, blocks.length);
  const violations = findings.filter(({ severity }) => severity === 'violation');
  // The phase stands in the column before.
  const reasons = blocks.map(({ why }) =>
    (why[isHidden ? 1 : 0]?.text ?? '').replace(/^Phase \d, [^:]*: (.)/, (_, first: string) => first.toUpperCase()),
  );
  const sets = blocks.map(({ weeks }) =>
    weeks.map(({ sessions }) =>
      sessions
        .flatMap(({ sections }) => sections)
        .filter(({ key }) => key === 'resistance')
        .reduce((sum, { exercises }) => sum + exercises.reduce((more, line) => more + line.sets, 0), 0),
    ),
  );
  const spanOf = (at: number): string => {
    const from = weeksBefore(blocks, at) + 1;
    const to = weeksBefore(blocks, at + 1);
    return from === to ? String(from) : `${from}–${to}`;
  };
  const most = Math.max(1, ...sets.flat());
  return (
    <article class="sheet-out sheet-year">
      <h1>{work.steps.present.name ?? 'The plan'}</h1>
      <p>{`${counted(total, 'week').replace('one', 'One')} from ${dayInWords(plan.intake.start)}.`}</p>
      {plan.why.map(({ text }, index) => (
        <p key={index}>{text}</p>
      ))}
      <svg viewBox={`0 0 ${total * 10} 100`} preserveAspectRatio="none" aria-hidden="true">
        {blocks.map(({ phases, weeks }, at) =>
          phases.map((phase, row) => (
            <rect
              key={`${at} ${row}`}
              class={shades[levelOf(phase)]}
              x={weeksBefore(blocks, at) * 10}
              width={weeks.length * 10}
              y={(36 / phases.length) * row}
              height={36 / phases.length}
            />
          )),
        )}
        {sets.flat().map((count, week) => (
          <rect
            key={week}
            class="bar"
            x={week * 10 + 2}
            width={6}
            y={100 - (60 * count) / most}
            height={(60 * count) / most}
          />
        ))}
      </svg>
      <p>
        {`Above: the levels, from Stabilization (white) and Strength (gray) to Power (black). Below: resistance sets of each week, ${most} at most. The sums are ours.`}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Weeks</th>
            <th scope="col">Phase</th>
            <th scope="col">Sessions a week</th>
            <th scope="col">Resistance sets a week</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {blocks.map(({ phases, weeks, sessionsPerWeek, isRecovery }, at) => {
            const same = reasons.indexOf(reasons[at] ?? '');
            const counts = sets[at] ?? [];
            return (
              <tr key={at}>
                <th scope="row">
                  {spanOf(at)}
                  <span>{dayInWords(weeks[0]?.start ?? addDays(plan.intake.start, 7 * weeksBefore(blocks, at)))}</span>
                </th>
                <td>
                  {phases.length > 1
                    ? `Phases ${phases.join(', ')} in turn`
                    : phases.map((phase) => `Phase ${phase}, ${getPhaseRow(phase).shortName}`)}
                  {isRecovery && ' (recovery)'}
                </td>
                <td>{sessionsPerWeek}</td>
                <td>{[...new Set([Math.min(...counts), Math.max(...counts)])].join('–')}</td>
                <td>{same < at ? `As in weeks ${spanOf(same)}.` : reasons[at]}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {!isHidden && <h2>Departs from the model</h2>}
      {!isHidden && violations.length === 0 && <p>Nothing: the plan keeps every rule that is checked.</p>}
      <ul>
        {tallied(violations.map(({ message, reason }) => `${message} ${reason}`)).map(([text, count]) => (
          <li key={text}>{count > 1 ? `${text} (In ${count} places.)` : text}</li>
        ))}
      </ul>
      {plan.warnings.length > 0 && (
        <>
          <h2>Could not be done as it should be</h2>
          <ul>
            {tallied(plan.warnings.map(({ text }) => text)).map(([text]) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      <footer>{ours}</footer>
    </article>
  );
}

function ClientSheet({ work }: { readonly work: Work }) {
  const { title, intro, stretches, always } = clientPage(work.plan, work.steps.present.name);
  return (
    // A year of many parts still is one page.
    <article class={`sheet-out sheet-client${stretches.length > 8 ? ' sheet-tight' : ''}`}>
      <h1>{title}</h1>
      {intro.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {stretches.map((stretch) => (
        <section key={stretch.title}>
          <h2>
            {stretch.title} <small>{stretch.dates}</small>
          </h2>
          {stretch.paragraphs.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </section>
      ))}
      <h2>In every week</h2>
      <ul>
        {always.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </article>
  );
}

/** What is printed: each part on a sheet of its own. */
export function Sheets({ work, choice }: { readonly work: Work; readonly choice: PrintChoice }) {
  return (
    <>
      {choice.client && <ClientSheet work={work} />}
      {choice.year && <YearSheet work={work} />}
      {chosenSessions(work, choice.cards).map((one) => (
        <Card key={`${one.place.block} ${one.place.session}`} work={work} one={one} />
      ))}
    </>
  );
}

/** Puts the sheets on the page, where only paper shows them, opens the print dialog, and takes them away after it. */
export function printSheets(work: Work, choice: PrintChoice): void {
  const root = document.documentElement;
  const { title } = document;
  const place = document.createElement('div');
  place.className = 'sheets-out';
  render(<Sheets work={work} choice={choice} />, place);
  document.querySelector('.sheets-out')?.remove();
  document.body.prepend(place);
  root.dataset['sheets'] = '';
  // The name that a PDF gets.
  document.title = fileName(work.steps.present.name, work.plan.intake.start, '');
  addEventListener(
    'afterprint',
    () => {
      place.remove();
      delete root.dataset['sheets'];
      document.title = title;
    },
    { once: true },
  );
  print();
}
