// One more exercise for a section, found by its name.
import type { TargetedSubmitEvent } from 'preact';
import { exerciseBriefs } from '../../opt/exercises/brief.ts';
import type { ExerciseComponent } from '../../opt/exercises/brief.ts';
import { makeLibrary } from '../../opt/planning/library.ts';
import { lineFor, roleIn } from '../../opt/planning/mend-lines.ts';
import type { SectionKey } from '../../opt/template.ts';
import { sectionName } from '../../plan-files/card.ts';
import type { PartProps } from './act.ts';
import { focusOn, idOf } from './focus.ts';
import { Panel } from './line.tsx';
import type { ShownSession } from './state.ts';

const stretches: readonly ExerciseComponent[] = ['smr', 'static', 'active', 'dynamic'];

/** What a section is filled from; the client’s choice from everything. */
const holds: Readonly<Partial<Record<SectionKey, readonly ExerciseComponent[]>>> = {
  'warm-up': stretches,
  activation: ['core', 'balance'],
  'skill-development': ['plyometric', 'saq'],
  resistance: ['resistance'],
  'cool-down': ['smr', 'static'],
};

interface Props extends PartProps {
  readonly shown: ShownSession;
  /** Where the section stands, or would. */
  readonly section: number;
  readonly sectionKey: SectionKey;
}

export function AddExercise({ work, act, shown, section, sectionKey }: Props) {
  const { sections, phase } = shown.session;
  const own = sections[section];
  const id = idOf(section, 'add');
  const name = sectionName(sectionKey);
  const isOpen = work.pressed?.kind === 'add' && work.pressed.section === section;
  const components = holds[sectionKey];
  const add = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const wanted = (new FormData(event.currentTarget).get('name') as string).trim().toLowerCase();
    const found = exerciseBriefs.find(
      (one) => one.name.toLowerCase() === wanted && (!components || components.includes(one.component)),
    );
    if (!found) {
      act.say(`No exercise for ${name} has this name. Type a part of a name and choose from the list.`);
      return;
    }
    const library = makeLibrary(work.plan.intake);
    const line = lineFor(library, phase, roleIn(sectionKey, found), found);
    const exercise = own?.exercises.length ?? 0;
    act.edit(
      [
        own
          ? { kind: 'add-line', place: { ...shown.place, section, exercise }, line }
          : { kind: 'add-section', place: shown.place, section: { key: sectionKey, exercises: [line] } },
      ],
      `${found.name} is in ${name} now.`,
    );
    focusOn(...(own ? [idOf(section, exercise)] : []), 'the-session');
  };
  return (
    <>
      <p class="send">
        <button
          type="button"
          id={id}
          aria-expanded={isOpen}
          onClick={() => act.press(isOpen ? undefined : { kind: 'add', section })}
        >
          Add an exercise<span class="sr-only"> to {name}</span>
          {!own && `: ${name}`}
        </button>
      </p>
      {isOpen && (
        <Panel act={act} label={`Add an exercise to ${name}`} from={id}>
          <form onSubmit={add}>
            <label>
              Name of the exercise <input name="name" list={`${id}-names`} required autocomplete="off" />
            </label>
            <datalist id={`${id}-names`}>
              {exerciseBriefs
                .filter((one) => !components || components.includes(one.component))
                .map((one) => (
                  <option key={one.id} value={one.name} />
                ))}
            </datalist>
            <p class="send">
              <button type="submit">Add in this session</button>
            </p>
          </form>
        </Panel>
      )}
    </>
  );
}
