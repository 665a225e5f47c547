import type { PlacedFinding } from '../../opt/checking/check-workout.ts';
import type { PhaseNumber } from '../../opt/types.ts';
import { Result } from './result.tsx';
import type { Links } from './result.tsx';
import { countInWords, findingsOf } from './state.ts';
import type { Work } from './state.ts';

/** What the parts of the checker may ask for. */
export interface Act {
  readonly type: (text: string) => void;
  readonly check: () => void;
  /** Takes a text of the page into the field. */
  readonly example: (id: string) => void;
  readonly open: (file: File) => void;
  readonly clear: () => void;
  readonly tidy: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly hold: (phase: PhaseNumber | undefined) => void;
  readonly mobility: (isLimited: boolean) => void;
  readonly mend: (finding: PlacedFinding) => void;
  readonly goTo: (line: number) => void;
}

interface Props {
  /** What stands in the field: newer than what was checked while the reader types. */
  readonly text: string;
  readonly work: Work;
  readonly said: string;
  readonly examples: readonly (readonly [id: string, name: string])[];
  readonly links: Links;
  readonly act: Act;
}

/** The field, its buttons, and what was found. */
export function Checker({ text, work, said, examples, links, act }: Props) {
  const { steps, options, checked, problem, notes, refused } = work;
  return (
    <>
      <form
        class="checker-form"
        onSubmit={(event) => {
          event.preventDefault();
          act.check();
        }}
      >
        <label for="workout">Your workout, one exercise a line</label>
        <p id="workout-help">
          Type it, paste it, or open a text, JSON or CSV file. It stays in this browser.{' '}
          <a href="#format">What is understood</a>
        </p>
        <textarea
          id="workout"
          name="workout"
          rows={14}
          spellcheck={false}
          autocomplete="off"
          aria-describedby="workout-help"
          value={text}
          onInput={(event) => act.type(event.currentTarget.value)}
        />
        <div class="checker-row">
          <button type="submit" class="checker-main">
            Check
          </button>
          <button type="button" onClick={act.tidy}>
            Tidy the text
          </button>
          <button type="button" aria-disabled={steps.past.length === 0} onClick={act.undo}>
            Undo
          </button>
          <button type="button" aria-disabled={steps.future.length === 0} onClick={act.redo}>
            Redo
          </button>
          <button type="button" onClick={act.clear}>
            Empty the field
          </button>
        </div>
        <div class="checker-row" role="group" aria-label="Examples">
          <span>Try an example:</span>
          {examples.map(([id, name]) => (
            <button key={id} type="button" onClick={() => act.example(id)}>
              {name}
            </button>
          ))}
        </div>
        <div class="checker-row">
          <label>
            Hold it to{' '}
            <select
              value={options.phase ?? ''}
              onChange={({ currentTarget: { value } }) =>
                act.hold(value === '' ? undefined : (Number(value) as PhaseNumber))
              }
            >
              <option value="">the phase it names, or the closest</option>
              {([1, 2, 3, 4, 5] as const).map((phase) => (
                <option key={phase} value={phase}>
                  Phase {phase}
                </option>
              ))}
            </select>
          </label>
          <label>
            <input
              type="checkbox"
              checked={options.limitedMobility === true}
              onChange={({ currentTarget }) => act.mobility(currentTarget.checked)}
            />{' '}
            Limited mobility was found
          </label>
          <label>
            Open a file{' '}
            <input
              type="file"
              accept=".txt,.md,.json,.csv,text/plain,text/csv,application/json"
              onChange={({ currentTarget }) => {
                const file = currentTarget.files?.[0];
                if (file) act.open(file);
                // The same file may be chosen again.
                currentTarget.value = '';
              }}
            />
          </label>
        </div>
      </form>
      <p class="checker-said" role="status">
        {said}
      </p>
      <section class="checker-found" aria-labelledby="found">
        <h2 id="found" tabIndex={-1}>
          What the checker finds
        </h2>
        {checked.isWorkout && <p class="checker-sum">{countInWords(findingsOf(checked))}</p>}
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        {problem === undefined ? (
          <Result at="yours" text={steps.present} checked={checked} links={links} refused={refused} act={act} />
        ) : (
          <p>{problem}</p>
        )}
      </section>
    </>
  );
}
