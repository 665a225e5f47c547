// Why a number or an exercise is what it is, and what may stand there instead. Drawn right after its line.
import type { TargetedSubmitEvent } from 'preact';
import { alternativesFor } from '../../opt/planning/alternatives.ts';
import type { LineChange, LinePlace, SessionEdit } from '../../opt/planning/edit.ts';
import { inEveryWeek } from '../../opt/planning/edit.ts';
import { explainNumber } from '../../opt/planning/explain.ts';
import type { NumberField } from '../../opt/planning/explain.ts';
import { findBrief, getBrief } from '../../opt/exercises/brief.ts';
import type { ExerciseBrief, ExerciseId } from '../../opt/exercises/brief.ts';
import { formatQuantity } from '../../opt/format.ts';
import type { PlanLine } from '../../opt/planning/plan.ts';
import type { Tempo } from '../../opt/types.ts';
import { lineName } from '../../plan-files/card.ts';
import type { PartProps } from './act.ts';
import { From } from './because.tsx';
import { focusOn, idOf } from './focus.ts';
import type { ShownSession } from './state.ts';

/** The numbers of a line in the order of a card, with the word over each. */
export const fieldWords: Readonly<Record<NumberField, string>> = {
  sets: 'Sets',
  reps: 'Reps',
  holdSeconds: 'Hold',
  minutes: 'Minutes',
  tempo: 'Tempo',
  percentOneRm: 'Load',
  medicineBallPercentOfBodyWeight: 'Ball',
  restAfterSeconds: 'Rest',
};

const tempos: readonly Tempo[] = ['4-2-1-1', '2-0-2-0', 'X-X-X-X', '4/2/1', '2/0/2', 'x/x/x'];

/** Where the exercise's details stand in the library. */
export function entryOf({ id, component, bodyPart }: ExerciseBrief): string {
  const stretch = ['smr', 'static', 'active', 'dynamic'].includes(component);
  return `/exercises/${component === 'resistance' ? (bodyPart ?? '') : stretch ? 'flexibility' : component}/#${id}`;
}

export interface LineProps extends PartProps {
  readonly shown: ShownSession;
  readonly section: number;
  readonly exercise: number;
  readonly line: PlanLine;
}

type Change = Extract<SessionEdit, { readonly kind: 'change-line' | 'remove-line' }>;
type Submit = TargetedSubmitEvent<HTMLFormElement>;

const placeIn = ({ shown, section, exercise }: Omit<LineProps, 'line'>): LinePlace => ({
  ...shown.place,
  section,
  exercise,
});

/** What a form asks for: its fields, and whether for every week. */
function asked(event: Submit): { readonly data: FormData; readonly everyWeek: boolean } {
  event.preventDefault();
  const button = event.submitter as HTMLButtonElement | null;
  return { data: new FormData(event.currentTarget), everyWeek: button?.value === 'block' };
}

/** One change here, or in the same line of each week of the block. */
function makeChange({ work, act }: PartProps, edit: Change, everyWeek: boolean, says: string): void {
  const edits = everyWeek ? inEveryWeek(work.plan, edit) : [edit];
  act.edit(edits, `${says} ${everyWeek ? 'In every week of the block.' : 'In this session.'}`);
}

/** Two buttons that send a form. */
function Send({ verb }: { readonly verb: string }) {
  return (
    <p class="send">
      <button type="submit">{verb} in this session</button>{' '}
      <button type="submit" value="block">
        {verb} in every week of the block
      </button>
    </p>
  );
}

/** The panel of one number. */
export function WhyNumber({ field, ...props }: LineProps & { readonly field: NumberField }) {
  const { shown, section, exercise, line } = props;
  const why = explainNumber(shown.session, section, exercise, field);
  const word = fieldWords[field];
  const value = line[field];
  const number = (name: string, label: string, now: number | null | undefined) => (
    <label>
      {label}{' '}
      <input
        type="number"
        name={name}
        min={field === 'sets' ? 1 : 0}
        max={999}
        step="any"
        required
        defaultValue={`${now ?? ''}`}
      />
    </label>
  );
  const send = (event: Submit): void => {
    const { data, everyWeek } = asked(event);
    const read = (name: string): number => Number(data.get(name));
    const next: number | string | object =
      field === 'tempo'
        ? (data.get('value') as string)
        : field === 'percentOneRm'
          ? { min: Math.min(read('value'), read('max')), max: Math.max(read('value'), read('max')) }
          : read('value');
    const change = { [field]: next } as LineChange;
    const says = `${word} of ${lineName(line)}: ${formatQuantity(field, next as number)}.`;
    makeChange(props, { kind: 'change-line', place: placeIn(props), change }, everyWeek, says);
    focusOn(idOf(section, exercise, field));
  };
  const { range = why.value } = why;
  return (
    <>
      <form onSubmit={send}>
        {field === 'tempo' ? (
          <label>
            Tempo{' '}
            <select name="value">
              {tempos.map((tempo) => (
                <option key={tempo} selected={tempo === value}>
                  {tempo}
                </option>
              ))}
            </select>
          </label>
        ) : field === 'percentOneRm' ? (
          <>
            {number('value', 'Load from', line.percentOneRm?.min)} {number('max', 'to', line.percentOneRm?.max)} % of
            1RM
          </>
        ) : (
          number('value', word, value as number)
        )}
        <Send verb="Change" />
      </form>
      <p>
        {range !== undefined && (
          <>
            The model: <b>{formatQuantity(field, range)}</b>.{' '}
          </>
        )}
        {why.text}
      </p>
      <From why={why} />
    </>
  );
}

/** The exercise of a line changed for another; its sides follow. */
export function swapTo(exercise: ExerciseBrief): LineChange {
  return {
    exerciseId: exercise.id,
    label: undefined,
    perSide: exercise.unilateral === 'yes' ? true : undefined,
  };
}

const kindWords = { alternative: 'Alternatives', regression: 'Easier', progression: 'Harder' } as const;

/** The panel of an exercise: why it stands here, and what could stand there. */
export function WhyExercise(props: LineProps) {
  const { work, act, shown, section, exercise, line } = props;
  const { sections, phase } = shown.session;
  const { key, exercises } = sections[section] ?? { key: 'resistance' as const, exercises: [] };
  const name = lineName(line);
  const own = line.exerciseId === undefined ? undefined : findBrief(line.exerciseId);
  const { intake } = work.plan;
  const others = alternativesFor(intake, { phase, section: key, line, lines: exercises });
  const swap = (event: Submit): void => {
    const { data, everyWeek } = asked(event);
    const other = getBrief(data.get('other') as string);
    const says = `${other.name} stands in for ${name}.`;
    makeChange(props, { kind: 'change-line', place: placeIn(props), change: swapTo(other) }, everyWeek, says);
    focusOn(idOf(section, exercise));
  };
  const remove = (event: Submit): void => {
    makeChange(props, { kind: 'remove-line', place: placeIn(props) }, asked(event).everyWeek, `${name} is out.`);
    focusOn(idOf(section, exercise), idOf(section, exercise - 1), idOf(section, 'add'));
  };
  const move = (to: number): void => {
    act.edit(
      [{ kind: 'move-line', place: placeIn(props), to }],
      `${name} is number ${to + 1} of ${exercises.length} now.`,
    );
    focusOn(idOf(section, to));
  };
  const avoid = (id: ExerciseId): void => {
    act.setIntake(
      { ...intake, avoid: [...intake.avoid, id] },
      `${name} is avoided everywhere. The plan is made anew without changes by hand; Undo brings them back.`,
    );
    focusOn('the-session');
  };
  return (
    <>
      {!work.isHidden && (
        <>
          <p>{line.why.text}</p>
          <From why={line.why} />
        </>
      )}
      {own && (
        <p>
          <a href={entryOf(own)}>{own.name} in the library</a>
        </p>
      )}
      <p class="send">
        {exercise > 0 && (
          <button type="button" onClick={() => move(exercise - 1)}>
            Move {name} up
          </button>
        )}{' '}
        {exercise < exercises.length - 1 && (
          <button type="button" onClick={() => move(exercise + 1)}>
            Move {name} down
          </button>
        )}{' '}
        {own && (
          <button type="button" onClick={() => avoid(own.id)}>
            Avoid {name} everywhere
          </button>
        )}
      </p>
      <form onSubmit={remove}>
        <Send verb={`Remove ${name}`} />
      </form>
      {others.length > 0 && (
        <form onSubmit={swap}>
          <fieldset>
            <legend>Instead of {name}</legend>
            {(['alternative', 'regression', 'progression'] as const).map((kind) => {
              const these = others.filter((other) => other.kind === kind);
              return (
                these.length > 0 && (
                  <div key={kind} role="group" aria-label={kindWords[kind]}>
                    <p class="kind">{kindWords[kind]}</p>
                    {these.map(({ exercise: other, keepsModel, why }) => (
                      <label key={other.id}>
                        <input type="radio" name="other" value={other.id} required /> <b>{other.name}</b>{' '}
                        {!keepsModel && <b class="mark">Departs</b>} <small>{why.text}</small>
                      </label>
                    ))}
                  </div>
                )
              );
            })}
          </fieldset>
          <Send verb="Use it" />
        </form>
      )}
    </>
  );
}
