import type { TargetedSubmitEvent } from 'preact';
import { toPlanCsv } from '../../plan-files/csv.ts';
import { toCalendar } from '../../plan-files/ics.ts';
import { toPlanFile } from '../../plan-files/json.ts';
import { crc32 } from '../../plan-files/text.ts';
import type { PartProps } from './act.ts';
import { LinkForm } from './link-form.tsx';
import { printSheets } from './print.tsx';
import type { Cards } from './print.tsx';
import { saveFile } from './save-file.ts';
import { TaskMaker } from './task.tsx';

const cards = {
  session: 'The session that is shown',
  week: 'All sessions of this week',
  block: 'All sessions of this block',
  plan: 'All sessions of the plan',
  none: 'None',
} satisfies Record<Cards, string>;

/** Out of the browser: paper, files, links. */
export function Share({ work, act }: PartProps) {
  const recipe = work.steps.present;
  const { name, ...nameless } = recipe;
  const { plan } = work;

  function save(type: string, file: { readonly name: string; readonly text: string }): void {
    saveFile(file, type);
    act.say(`Saved as ${file.name}.`);
  }

  function submitted(event: TargetedSubmitEvent<HTMLFormElement>, then: (form: FormData) => void): void {
    event.preventDefault();
    then(new FormData(event.currentTarget));
  }

  function print(form: FormData): void {
    const choice = { cards: form.get('cards') as Cards, year: form.has('year'), client: form.has('client') };
    if (choice.cards === 'none' && !choice.year && !choice.client) act.say('Choose what to print first.');
    else printSheets(work, choice);
  }

  return (
    <section class="out" aria-labelledby="out">
      <h2 id="out">Take it along</h2>
      <h3>On paper, or as a PDF</h3>
      <form class="out-form" onSubmit={(event) => submitted(event, print)}>
        <p>
          <label for="out-cards">Session cards, with blanks for weight and repetitions</label>
          <select id="out-cards" name="cards">
            {Object.entries(cards).map(([key, words]) => (
              <option key={key} value={key} selected={key === 'week'}>
                {words}
              </option>
            ))}
          </select>
        </p>
        <label>
          <input type="checkbox" name="year" defaultChecked /> The year on a page, with reasons and what departs from
          the model
        </label>
        <label>
          <input type="checkbox" name="client" /> A page that explains the plan to the client
        </label>
        <button>Print</button>
      </form>
      <h3>As a file</h3>
      <form
        class="out-form"
        onSubmit={(event) =>
          submitted(event, (form) => {
            const time = form.get('time') as string;
            save(
              'text/calendar',
              toCalendar(plan, {
                now: Date.now(),
                // The same client gives the same events, so that a calendar moves them.
                id: crc32(name ?? JSON.stringify(recipe.intake)),
                ...(name !== undefined && { name }),
                ...(time && { time }),
              }),
            );
          })
        }
      >
        <p>
          <label for="out-time">Sessions begin at (left empty: events of the whole day)</label>
          <input id="out-time" type="time" name="time" />
          <button>Save the calendar (ICS)</button>
        </p>
      </form>
      <div class="out-row">
        <button type="button" onClick={() => save('text/csv;charset=utf-8', toPlanCsv(plan, name))}>
          Save the sessions as a table (CSV)
        </button>
        <button
          type="button"
          onClick={() =>
            save(
              'application/json',
              toPlanFile(recipe, plan, {
                now: Date.now(),
                schema: new URL('../../api/plan.schema.json', location.href).href,
              }),
            )
          }
        >
          Save the plan (JSON)
        </button>
      </div>
      <p>
        The JSON file opens here again, on any device. Its form is <a href="../../about/#data">published</a>.
      </p>
      <h3>As a link</h3>
      <p>
        The link holds the whole plan in its own text. Nothing is sent anywhere: who has the link has the plan, and
        later changes need a new link.
      </p>
      <LinkForm
        id="share"
        act={act}
        of={recipe}
        verb="Make a link"
        name="Link to this plan"
        make={(form) => ({ recipe: form.has('name') ? recipe : nameless })}
      >
        {name !== undefined && (
          <label>
            <input type="checkbox" name="name" /> {`With the client’s name, ${name}`}
          </label>
        )}
      </LinkForm>
      {!work.isHidden && (
        <>
          <h3>For students</h3>
          <TaskMaker work={work} act={act} />
        </>
      )}
    </section>
  );
}
