import { phasesInWords } from '../../opt/rules/reasons.ts';
import type { PhaseNumber } from '../../opt/types.ts';
import type { Act } from './act.ts';
import type { Work } from './state.ts';
import { count } from './words.ts';

/** Phases of a block, written without anything between: one, or several that share each week. */
const choices = ['1', '2', '3', '4', '5', '12', '123', '125', '234'];

function toPhases(digits: string): readonly PhaseNumber[] {
  return [...digits].map(Number) as PhaseNumber[];
}

/** The choices as options; what a block has beside them comes first. */
function PhaseOptions({ chosen }: { readonly chosen?: string }) {
  const all = chosen === undefined || choices.includes(chosen) ? choices : [chosen, ...choices];
  return all.map((digits) => (
    <option key={digits} value={digits} selected={digits === chosen}>
      {phasesInWords(toPhases(digits))}
    </option>
  ));
}

const longest = 52;

function focus(id: string): void {
  document.getElementById(id)?.focus();
}

interface Props {
  readonly work: Pick<Work, 'plan'>;
  readonly act: Act;
  /** Begins the ids of the blocks. */
  readonly id: string;
}

/** What can be changed about a block. */
export function BlockEdits({ work, act, id, index }: Props & { readonly index: number }) {
  const { blocks } = work.plan;
  const block = blocks[index];
  if (!block) return null;
  const name = `Block ${index + 1}`;
  const move = (step: -1 | 1, word: string) => {
    const to = index + step;
    const label = step < 0 ? 'Earlier' : 'Later';
    const isEnd = to < 0 || to >= blocks.length;
    return (
      <button
        type="button"
        id={`${id}-${index}-${word}`}
        aria-label={`${label}: move ${name.toLowerCase()}`}
        aria-disabled={isEnd}
        onClick={() => {
          if (isEnd) return;
          act.edit([{ kind: 'move-block', block: index, to }], `${name} is block ${to + 1} now.`);
          focus(`${id}-${to}-${word}`);
        }}
      >
        {label}
      </button>
    );
  };
  return (
    <div class="block-edits" role="group" aria-label={`Change ${name.toLowerCase()}`}>
      <label>
        Phases<span class="sr-only"> of block {index + 1}</span>
        <select
          value={block.phases.join('')}
          onChange={({ currentTarget: { value } }) => {
            const phases = toPhases(value);
            act.edit([{ kind: 'set-phases', block: index, phases }], `${name} is ${phasesInWords(phases)} now.`);
          }}
        >
          <PhaseOptions chosen={block.phases.join('')} />
        </select>
      </label>
      <label>
        Weeks<span class="sr-only"> of block {index + 1}</span>
        <input
          type="number"
          min={1}
          max={longest}
          value={block.weeks.length}
          onChange={({ currentTarget: { valueAsNumber: weeks } }) => {
            if (Number.isInteger(weeks) && weeks > 0 && weeks <= longest)
              act.edit([{ kind: 'resize-block', block: index, weeks }], `${name} has ${count(weeks, 'week')} now.`);
            else act.say(`Weeks are a whole number from 1 to ${longest}. ${name} stays as it was.`);
          }}
        />
      </label>
      <label>
        Sessions a week<span class="sr-only"> in block {index + 1}</span>
        <select
          value={block.sessionsPerWeek}
          onChange={({ currentTarget: { value } }) => {
            const sessions = Number(value);
            const says = `${name} has ${count(sessions, 'session')} a week now.`;
            act.edit([{ kind: 'set-sessions-a-week', block: index, sessions }], says);
          }}
        >
          {[1, 2, 3, 4, 5, 6, 7].map((sessions) => (
            <option key={sessions} selected={sessions === block.sessionsPerWeek}>
              {sessions}
            </option>
          ))}
        </select>
      </label>
      {move(-1, 'earlier')}
      {move(1, 'later')}
      <button
        type="button"
        aria-disabled={blocks.length === 1}
        onClick={() => {
          if (blocks.length === 1) return act.say('A plan keeps at least one block.');
          act.edit([{ kind: 'remove-block', block: index }], `${name} is gone.`);
          focus(`${id}-${Math.min(index, blocks.length - 2)}`);
        }}
      >
        Remove
        <span class="sr-only"> {name.toLowerCase()}</span>
      </button>
    </div>
  );
}

/** A new block of the engine, at any place. */
export function InsertBlock({ work, act, id }: Props) {
  const { blocks } = work.plan;
  return (
    <form
      class="block-edits insert-block"
      onSubmit={(event) => {
        event.preventDefault();
        const values = new FormData(event.currentTarget);
        const [at, weeks] = [Number(values.get('at')), Number(values.get('weeks'))];
        const phases = toPhases(values.get('phases') as string);
        const says = `Block ${at + 1} is new: ${phasesInWords(phases)}, ${count(weeks, 'week')}.`;
        act.edit([{ kind: 'insert-block', at, phases, weeks }], says);
        focus(`${id}-${at}`);
      }}
    >
      <fieldset>
        <legend>Add a block</legend>
        <label>
          Phases of the new block
          <select name="phases">
            <PhaseOptions />
          </select>
        </label>
        <label>
          Weeks of the new block
          <input name="weeks" type="number" min={1} max={longest} required defaultValue="4" />
        </label>
        <label>
          Its place
          <select name="at">
            {blocks.map((_, index) => (
              <option key={index} value={index}>
                Before block {index + 1}
              </option>
            ))}
            <option key={blocks.length} value={blocks.length} selected>
              At the end
            </option>
          </select>
        </label>
        <button>Add the block</button>
      </fieldset>
    </form>
  );
}
