// One line of a session card: the exercise, its numbers, and what departs from the model.
import type { JSX } from 'preact';
import { formatQuantity } from '../../opt/format.ts';
import type { NumberField } from '../../opt/planning/explain.ts';
import type { PlanLine } from '../../opt/planning/plan.ts';
import type { Finding } from '../../opt/rules/check-program.ts';
import { lineName } from '../../plan-files/card.ts';
import type { Act } from './act.ts';
import { fieldOf, mendOf } from './departures.ts';
import { focusOn, idOf } from './focus.ts';
import type { ShownSession, Work } from './state.ts';
import { WhyExercise, WhyNumber, fieldWords } from './why.tsx';

/** What is wrong at a place of the card, each with one press that mends it. */
export function Departures({
  work,
  act,
  findings,
  id,
}: {
  readonly work: Work;
  readonly act: Act | undefined;
  readonly findings: readonly Finding[];
  readonly id: string;
}) {
  if (findings.length === 0) return null;
  return (
    <ul class="departs" id={act && `${id}-departs`}>
      {findings.map((finding) => {
        const mend = act && mendOf(work, finding);
        const index = work.findings.indexOf(finding);
        return (
          <li key={index} data-severity={finding.severity}>
            <b class="mark">{finding.severity === 'violation' ? 'Departure' : 'Warning'}</b> {finding.message}{' '}
            {finding.reason}{' '}
            {mend?.possible && (
              <button
                type="button"
                class="mend"
                onClick={() => {
                  act?.edit(mend.edits, `Mended. ${mend.text}`);
                  focusOn(id, 'the-session');
                }}
              >
                Mend: {mend.text}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** What opens under what was pressed. Close gives the focus back, as Escape does anywhere in the card. */
export function Panel({
  act,
  label,
  from,
  children,
}: {
  readonly act: Act;
  readonly label: string;
  readonly from: string;
  readonly children: JSX.Element;
}) {
  const close = (): void => {
    act.press(undefined);
    focusOn(from);
  };
  return (
    <div class="why" role="group" aria-label={label}>
      {children}
      <button type="button" class="close" onClick={close}>
        Close
      </button>
    </div>
  );
}

interface Props {
  readonly work: Work;
  readonly act: Act | undefined;
  readonly shown: ShownSession;
  readonly section: number;
  readonly exercise: number;
  readonly line: PlanLine;
  /** The letter of the superset and the place in it: `A1`. */
  readonly letter: string | undefined;
  readonly findings: readonly Finding[];
}

export function Line(props: Props) {
  const { work, act, section, exercise, line, letter, findings } = props;
  const { pressed } = work;
  const name = lineName(line);
  const isHere = pressed && pressed.kind !== 'add' && pressed.section === section && pressed.exercise === exercise;
  const open = isHere ? (pressed.kind === 'number' ? pressed.field : 'exercise') : undefined;
  const own = idOf(section, exercise);
  const of = <span class="sr-only"> of {name}: </span>;
  const numbers = (Object.keys(fieldWords) as NumberField[]).filter((field) => line[field] !== undefined);
  /** What a reader presses; plain text where nothing can be pressed. */
  const press = (field: NumberField | undefined, isMarked: boolean, content: JSX.Element) =>
    act ? (
      <button
        type="button"
        id={idOf(section, exercise, field)}
        class={isMarked ? 'marked' : undefined}
        aria-expanded={open === (field ?? 'exercise')}
        aria-describedby={isMarked ? `${own}-departs` : undefined}
        onClick={() =>
          act.press(
            open === (field ?? 'exercise')
              ? undefined
              : field
                ? { kind: 'number', section, exercise, field }
                : { kind: 'exercise', section, exercise },
          )
        }
      >
        {content}
      </button>
    ) : (
      <span>{content}</span>
    );
  return (
    <li>
      <div class="line">
        <p class="name">
          {letter !== undefined && <b class="letter">{letter} </b>}
          {press(
            undefined,
            findings.some((finding) => fieldOf(finding) === undefined),
            <>{name}</>,
          )}
        </p>
        <ul class="numbers">
          {numbers.map((field) => {
            const isMarked = findings.some((finding) => fieldOf(finding) === field);
            const counts = line.reps === undefined ? 'holdSeconds' : 'reps';
            return (
              <li key={field} class={`n-${field}`}>
                {press(
                  field,
                  isMarked,
                  <>
                    <small>{fieldWords[field]}</small>
                    {of}
                    <b>{formatQuantity(field, line[field] as number)}</b>
                    {line.perSide && field === counts && <small> each side</small>}
                    {isMarked && <b class="mark"> departs</b>}
                  </>,
                )}
              </li>
            );
          })}
        </ul>
      </div>
      {line.cue !== undefined && <p class="cue">{line.cue}</p>}
      <Departures work={work} act={act} findings={findings} id={own} />
      {act && open && (
        <Panel
          key={open}
          act={act}
          label={open === 'exercise' ? name : `${fieldWords[open]} of ${name}`}
          from={idOf(section, exercise, open === 'exercise' ? undefined : open)}
        >
          {open === 'exercise' ? <WhyExercise {...props} act={act} /> : <WhyNumber {...props} act={act} field={open} />}
        </Panel>
      )}
    </li>
  );
}
