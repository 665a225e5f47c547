// The session as it is used on the gym floor. Without `act`, as at build, its numbers are text.
import { getPhaseRow, phaseLevel } from '../../opt/rules/rows.ts';
import type { ExerciseLevel } from '../../opt/exercises/brief.ts';
import { sessionSections } from '../../opt/template.ts';
import { sectionName } from '../../plan-files/card.ts';
import type { Act } from './act.ts';
import { AddExercise } from './add-exercise.tsx';
import { From } from './because.tsx';
import { focusOn, idOf } from './focus.ts';
import { Departures, Line } from './line.tsx';
import { findingsAt, sessionsOf, shownSession } from './state.ts';
import type { Work } from './state.ts';

const levels: readonly ExerciseLevel[] = ['stabilization', 'strength', 'power'];

/** `Monday, January 4, 2027`. */
function dayOf(day: string): string {
  return new Date(day).toLocaleDateString('en-US', { dateStyle: 'full', timeZone: 'UTC' });
}

interface Props {
  readonly work: Work;
  /** Left out where nothing can be changed. */
  readonly act?: Act;
  /** A student is looking for what is wrong: nothing here may tell. */
  readonly isHidden?: boolean;
  /** Level of the heading; sections stand one deeper. */
  readonly depth?: 2 | 3;
}

export function SessionCard({ work, act, isHidden, depth = 2 }: Props) {
  const shown = shownSession(work);
  if (!shown) return null;
  const { session, week, weekInBlock, day, place } = shown;
  const { phase, bodyParts, minutes, sections } = session;
  const level = phaseLevel[phase];
  const findings = isHidden ? [] : findingsAt(work.findings, place);
  const Title = `h${depth}` as 'h2';
  const Part = `h${depth + 1}` as 'h3';
  const all = sessionsOf(work.plan);
  const at = all.findIndex((one) => one.session === session && one.week.number === week.number);
  const missing = sessionSections.filter(({ key }) => sections.every((section) => section.key !== key));
  const { pressed } = work;
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !pressed) return;
    act?.press(undefined);
    focusOn(
      pressed.kind === 'add'
        ? idOf(pressed.section, 'add')
        : idOf(pressed.section, pressed.exercise, pressed.kind === 'number' ? pressed.field : undefined),
    );
  };
  const step = (by: number, words: string) => {
    const other = all[at + by];
    return (
      <button type="button" aria-disabled={!other} onClick={() => other && act?.show(other.place)}>
        {words}
      </button>
    );
  };
  return (
    <section class="session-card" data-level={levels.indexOf(level) + 1} onKeyDown={act && leave}>
      <header>
        <Title id={act && 'the-session'} tabIndex={act && -1}>
          {dayOf(session.day)}
        </Title>
        <p>
          <b>
            Phase {phase}, {getPhaseRow(phase).shortName}
          </b>{' '}
          <span class="level">{level} level</span> Block {place.block + 1}, week {weekInBlock + 1}, session {day + 1}.
          About {minutes} minutes by our estimate.{' '}
          {bodyParts.length > 0 && `Lifts: ${bodyParts.join(', ').replace('-', ' ')}.`}
        </p>
        {act && (
          <p class="send">
            {step(-1, 'Session before')} {step(1, 'Session after')}
          </p>
        )}
        <details>
          <summary>Why this session</summary>
          <ul>
            {[...(work.isHidden ? [] : [week.why]), ...session.why].map((why) => (
              <li key={why.text}>
                {why.text}
                <From why={why} />
              </li>
            ))}
          </ul>
        </details>
        <Departures
          work={work}
          act={act}
          id="the-session"
          findings={findings.filter(({ where }) => where.section === undefined)}
        />
      </header>
      {sections.map(({ key, exercises }, section) => {
        const own = findings.filter(({ where }) => where.section === section);
        const places = new Map<string, number>();
        return (
          <section key={`${key}-${section}`}>
            <Part id={act && idOf(section)} tabIndex={act && -1}>
              {sectionName(key)}
            </Part>
            <Departures
              work={work}
              act={act}
              id={idOf(section)}
              findings={own.filter(({ where }) => where.exercise === undefined)}
            />
            <ul class="lines">
              {exercises.map((line, exercise) => {
                const { superset } = line;
                if (superset !== undefined) places.set(superset, (places.get(superset) ?? 0) + 1);
                return (
                  <Line
                    key={line.key}
                    work={work}
                    act={act}
                    shown={shown}
                    section={section}
                    exercise={exercise}
                    line={line}
                    letter={superset === undefined ? undefined : `${superset}${places.get(superset) ?? ''}`}
                    findings={own.filter(({ where }) => where.exercise === exercise)}
                  />
                );
              })}
            </ul>
            {act && <AddExercise work={work} act={act} shown={shown} section={section} sectionKey={key} />}
          </section>
        );
      })}
      {missing.length > 0 && (
        <section class="left-out">
          <Part>Left out</Part>
          {missing.map(({ key }, index) =>
            act ? (
              <AddExercise
                key={key}
                work={work}
                act={act}
                shown={shown}
                section={sections.length + index}
                sectionKey={key}
              />
            ) : (
              <p key={key}>{sectionName(key)}</p>
            ),
          )}
        </section>
      )}
    </section>
  );
}
