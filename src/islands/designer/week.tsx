import { addDays } from '../../opt/planning/iso-days.ts';
import { phasesInWords } from '../../opt/rules/reasons.ts';
import { weekdays } from '../../plan-files/client-words.baked.ts';
import { Decisions } from './decisions.tsx';
import { sessionsOf, shownSession } from './state.ts';
import type { ShownSession } from './state.ts';
import { count, dayInWords, levelOf, levelsInWords } from './words.ts';
import type { PictureProps } from './year.tsx';

/** Body parts as a card names them: “chest, back, legs”. */
function partsOf({ session }: ShownSession): string {
  return session.bodyParts.join(', ').replace('total-body', 'total body');
}

function Card({ one }: { readonly one: ShownSession }) {
  const { phase, minutes } = one.session;
  return (
    <>
      <b class="numeral" data-level={levelOf(phase)} aria-hidden="true">
        {phase}
      </b>
      <span>
        <strong>
          {phasesInWords([phase])} <small>{levelsInWords([phase])}</small>
        </strong>{' '}
        <span>{partsOf(one)}</span> <small>about {minutes} min</small>
      </span>
    </>
  );
}

/** The days of the week that is shown, with their sessions; the weeks before and after are one press away. */
export function Week({ work, act, prefix = 'plan', heading: Heading = 'h2' }: PictureProps) {
  const shown = shownSession(work);
  if (!shown) return <p>This plan has no session. Add a block, or undo the last change.</p>;
  const all = sessionsOf(work.plan);
  const { week, place } = shown;
  const mine = all.filter((one) => one.week === week);
  const weeks = work.plan.blocks.reduce((sum, block) => sum + block.weeks.length, 0);
  const title = ({ number, start }: typeof week) =>
    `Week ${number} of ${weeks}: ${dayInWords(start)} to ${dayInWords(addDays(start, 6), true)}`;
  const id = `${prefix}-week`;

  const turn = (other: ShownSession | undefined, words: string) =>
    act && (
      <button
        type="button"
        aria-disabled={!other}
        onClick={() => {
          if (!other) return;
          act.show(other.place);
          act.say(`${title(other.week)}.`);
        }}
      >
        {words}
      </button>
    );
  const before = all.findLast((one) => one.week.number < week.number)?.week;
  return (
    <section class="week" aria-labelledby={id}>
      <Heading id={id}>{title(week)}</Heading>
      {act && (
        <div class="week-turn" role="group" aria-label="Weeks">
          {turn(before && all.find((one) => one.week === before), 'Previous week')}
          {turn(
            all.find((one) => one.week.number > week.number),
            'Next week',
          )}
        </div>
      )}
      <p>
        Block {place.block + 1}, {phasesInWords(work.plan.blocks[place.block]?.phases ?? [])}:{' '}
        {count(mine.length, 'session')}. The minutes are our estimate.
      </p>
      <ol class="week-days">
        {weekdays.map((name, index) => {
          const day = addDays(week.start, index);
          const sessions = mine.filter((one) => one.session.day === day);
          return (
            <li key={name} class={sessions.length === 0 ? 'is-free' : ''}>
              <p>
                {name} <small>{dayInWords(day)}</small>
              </p>
              {sessions.length === 0 && <p class="free">no session</p>}
              {sessions.map((one) => {
                return act ? (
                  <button
                    key={one.place.session}
                    type="button"
                    aria-current={one.place.session === place.session ? 'true' : undefined}
                    onClick={() => act.show(one.place)}
                  >
                    <span class="sr-only">{name}: </span>
                    <Card one={one} />
                  </button>
                ) : (
                  <div key={one.place.session}>
                    <Card one={one} />
                  </div>
                );
              })}
            </li>
          );
        })}
      </ol>
      {!work.isHidden && <Decisions summary="What changes this week" of={[week.why]} />}
    </section>
  );
}
