import type { Finding } from '../../opt/rules/check-program.ts';
import { notMended, plantedFindings } from '../../plan-files/task.ts';
import { recipeLimits } from '../../plan-files/recipe.ts';
import type { Recipe } from '../../plan-files/recipe.ts';
import { counted } from '../../plan-files/text.ts';
import type { PartProps } from './act.ts';
import { LinkForm } from './link-form.tsx';
import type { Work } from './state.ts';

/** The task whose answers were asked for. */
let revealed: string | undefined;
/** The last task that was looked through: finding what was planted makes two plans. */
let known: { readonly key: string; readonly planted: readonly Finding[] } | undefined;

function taskOf({ intake, edits, task }: Recipe): NonNullable<typeof known> {
  const key = JSON.stringify([intake, task, edits.slice(0, task?.planted)]);
  if (known?.key !== key) known = { key, planted: plantedFindings({ intake, edits, ...(task && { task }) }) };
  return known;
}

/** True while a student looks for what was planted: nothing on the page may point to it. */
export function hidesFindings({ steps: { present } }: Work): boolean {
  return present.task !== undefined && revealed !== taskOf(present).key;
}

const places = (count: number): string => counted(count, 'departure');

const messages = (list: readonly Finding[]) => (
  <ul>
    {list.map(({ message }, index) => (
      <li key={index}>{message}</li>
    ))}
  </ul>
);

/** What an instructor asks of whoever opened the plan, and how far they are. */
export function Task({ work, act }: PartProps) {
  const { present } = work.steps;
  const { task } = present;
  if (!task) return null;
  const { key, planted } = taskOf(present);
  const left = notMended(planted, work.findings);
  const mended = planted.filter((one) => !left.includes(one));
  return (
    <section class="task" aria-labelledby="task">
      <h2 id="task">{planted.length === 1 ? 'Find the departure' : `Find the ${places(planted.length)}`}</h2>
      {task.note && <p class="task-note">{task.note}</p>}
      <p>
        Changes were made in this plan that break rules of the model. Look through the year, the weeks and the sessions,
        and mend what you find. The answers stay hidden until you ask for them.
      </p>
      <p>
        <strong>
          {left.length > 0 ? `${mended.length} of ${planted.length} mended, ${left.length} left.` : 'All mended.'}
        </strong>
      </p>
      {mended.length > 0 && (
        <>
          <h3>You found</h3>
          {messages(mended)}
        </>
      )}
      {left.length > 0 && revealed === key && (
        <>
          <h3>Still there</h3>
          {messages(left)}
        </>
      )}
      <div class="out-row">
        {left.length > 0 && (
          <button
            type="button"
            aria-expanded={revealed === key}
            onClick={() => {
              revealed = revealed === key ? undefined : key;
              act.say(revealed === undefined ? 'Hidden again.' : `${places(left.length)} shown.`);
            }}
          >
            Show what is left
          </button>
        )}
        <button
          type="button"
          onClick={() => {
            act.setTask(undefined, 'The task is over. The plan is yours to change; Undo brings the task back.');
            document.querySelector<HTMLElement>('.designer-bar button')?.focus();
          }}
        >
          Finish the task
        </button>
      </div>
    </section>
  );
}

/** The plan as it stands, as a task: every change by hand so far is one of the planted mistakes. */
export function TaskMaker({ work, act }: PartProps) {
  const { name: _name, task: _task, ...recipe } = work.steps.present;
  return (
    <LinkForm
      id="task-maker"
      act={act}
      of={work.steps.present}
      verb="Make the task"
      name="Link to the task"
      make={(form) => {
        const note = (form.get('note') as string).trim();
        const task: Recipe = {
          ...recipe,
          task: { kind: 'find-mistakes', planted: recipe.edits.length, ...(note && { note }) },
        };
        const planted = plantedFindings(task);
        return planted.length === 0
          ? 'There is nothing to find: no change by hand breaks a rule of the model. Break one first, such as the rest of an exercise.'
          : {
              recipe: task,
              about: (
                <>
                  <p>{`Students will look for ${places(planted.length)}:`}</p>
                  {messages(planted)}
                </>
              ),
            };
      }}
    >
      <p>
        Break rules of the model by hand, then send the plan to your students: they open it with the answers hidden and
        look for what departs. A link without a task, from above, gives them the client as it is.
      </p>
      <p>
        <label for="task-note">What you ask of them, if you like</label>
        <textarea id="task-note" name="note" rows={2} maxLength={recipeLimits.noteLength} />
      </p>
    </LinkForm>
  );
}
