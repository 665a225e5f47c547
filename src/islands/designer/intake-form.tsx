import { Component } from 'preact';
import { exerciseBriefs } from '../../opt/exercises/brief.ts';
import type { ExerciseId } from '../../opt/exercises/brief.ts';
import { allEquipment } from '../../opt/planning/intake.ts';
import type { Intake } from '../../opt/planning/intake.ts';
import { counted } from '../../plan-files/text.ts';
import type { Act } from './act.ts';
import { aboutEdits, exercisesCalled, faultsIn, filledIn, givenOf, nameOf } from './intake-fields.ts';
import type { Given } from './intake-fields.ts';
import { dayInWords } from '../../plan-files/client-page.ts';
import { today } from './days.ts';
import { keepsPlaces } from './state.ts';
import type { Work } from './state.ts';

interface Props {
  /** Undefined before the first plan. */
  readonly work: Work | undefined;
  readonly act: Act;
}

/** An emptied line keeps its room: a button below must not move away from under the press that emptied it. */
function tell(line: HTMLElement, text: string): void {
  if (!text && line.offsetHeight > 0) line.style.minHeight = `${line.offsetHeight}px`;
  line.textContent = text;
}

type Control = HTMLInputElement | HTMLSelectElement;

/** The build writes the form, so that its words cost no script. */
const template = () => document.querySelector<HTMLTemplateElement>('[data-intake-form]')!.content;

const optionText = (value: string) => template().querySelector(`option[value="${value}"]`)?.textContent;

/** What the plan is made from. */
export class IntakeForm extends Component<Props, { open: boolean }> {
  form!: HTMLFormElement;
  given: Given = {};
  /** The intake that the form was last filled from. */
  from: Intake | undefined;
  change: HTMLButtonElement | null = null;

  place = (element: HTMLElement | null) => {
    if (!element || this.form) return;
    element.append(template().cloneNode(true));
    const form = (this.form = element.querySelector('form')!);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.make();
    });
    form.addEventListener('change', ({ target }) => this.read(target as Control));
    form.addEventListener('click', ({ target }) => {
      const { equip, avoid, again } = (target as HTMLElement).dataset;
      if (equip) {
        const { equipment: _equipment, ...rest } = this.given;
        this.given = equip === 'usual' ? rest : { ...rest, equipment: equip === 'all' ? allEquipment : [] };
      } else if (avoid !== undefined) this.avoid();
      else if (again) {
        this.setAvoided(this.avoided().filter((id) => id !== again));
        this.part('#intake-avoid').focus();
      } else return;
      this.write();
    });
    const typed = this.part<HTMLInputElement>('#intake-avoid');
    typed.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      this.avoid();
      this.write();
    });
    typed.addEventListener(
      'focus',
      () => {
        const names = new Set(exerciseBriefs.map(({ name }) => name));
        this.part('datalist').replaceChildren(...[...names].map((name) => new Option(name)));
      },
      { once: true },
    );
    this.fill();
  };

  part<T extends HTMLElement>(selector: string): T {
    return this.form.querySelector<T>(selector)!;
  }

  avoided(): readonly ExerciseId[] {
    return this.given.avoid ?? [];
  }

  setAvoided(ids: readonly ExerciseId[]) {
    const { avoid: _avoid, ...rest } = this.given;
    this.given = ids.length > 0 ? { ...rest, avoid: ids } : rest;
  }

  avoid() {
    const input = this.part<HTMLInputElement>('#intake-avoid');
    const ids = exercisesCalled(input.value);
    this.fault('avoid', ids.length > 0 ? '' : 'The library has no exercise of this name. Choose one from the list.');
    if (ids.length === 0) return;
    this.setAvoided([...new Set([...this.avoided(), ...ids])]);
    input.value = '';
  }

  fault(field: string, message: string) {
    tell(this.part(`[data-fault="${field}"]`), message);
    const control = this.part(`#intake-${field}`);
    if (message) control.setAttribute('aria-invalid', 'true');
    else control.removeAttribute('aria-invalid');
  }

  /** Takes over what was changed in one control; an emptied one is filled in again. */
  read(control: Control) {
    const field = control.name as keyof Intake;
    if (!field) return;
    const { [field]: _old, ...rest } = this.given;
    let value: unknown;
    if (field === 'choices') value = (control as HTMLInputElement).checked ? this.from?.choices : undefined;
    else if (control.type === 'checkbox') {
      const chosen = new FormData(this.form).getAll(field);
      value = control.value === 'on' ? chosen.length > 0 : field === 'completed' ? chosen.map(Number) : chosen;
    } else if (control.value !== '') value = control.type === 'number' ? Number(control.value) : control.value;
    this.given = { ...rest, ...(value !== undefined && { [field]: value }) };
    if (this.form.querySelector(`[data-fault="${field}"]`)) this.fault(field, '');
    this.write();
  }

  /** Fills the form from the plan that is open, or empties it. */
  fill() {
    const intake = this.props.work?.plan.intake;
    this.from = intake;
    this.given = intake ? givenOf(intake) : {};
    for (const field of this.form.querySelectorAll<HTMLElement>('[data-fault]'))
      this.fault(field.dataset['fault']!, '');
    this.part('[data-choices]').hidden = !intake?.choices;
    this.write();
  }

  write() {
    const { given } = this;
    const { intake, defaults } = filledIn(given, today());
    for (const control of this.form.elements as Iterable<Element> as Iterable<HTMLInputElement>) {
      const field = control.name as keyof Intake;
      if (!field) continue;
      const value = intake[field];
      if (control.type !== 'checkbox') {
        const isAsked = field === 'goal' || field === 'status';
        control.value = String(((isAsked ? given[field] : value) as string | number | undefined) ?? '');
      } else if (Array.isArray(value)) {
        const list = value.map(String);
        const { also } = control.dataset;
        // A link may hold the finding as the other edition has it; it stays so.
        if (also && list.includes(also)) [control.value, control.dataset['also']] = [also, control.value];
        control.checked = list.includes(control.value);
      } else control.checked = !!value;
    }
    for (const why of this.form.querySelectorAll<HTMLElement>('[data-why]')) {
      const reason = defaults.find(({ field }) => field === why.dataset['why'])?.reason;
      tell(why, reason ? `Filled in. ${reason}` : '');
    }
    this.part('[data-chips]').replaceChildren(
      ...this.avoided().map((id) => {
        const item = document.createElement('li');
        const button = document.createElement('button');
        button.type = 'button';
        button.dataset['again'] = id;
        button.textContent = '×';
        button.ariaLabel = `Use ${nameOf(id)} again`;
        item.append(`${nameOf(id)} `, button);
        return item;
      }),
    );
    this.part('[data-about]').textContent = aboutEdits(this.gone(intake), 'will go');
  }

  /** How many changes by hand go with another intake. */
  gone(intake: Intake): number {
    const { work } = this.props;
    return !work || keepsPlaces(work.plan.intake, intake) ? 0 : work.steps.present.edits.length;
  }

  make() {
    const faults = faultsIn(this.given);
    for (const { field, message } of faults) this.fault(field, message);
    const [first] = faults;
    if (first) {
      const control = this.part(`#intake-${first.field}`);
      const details = control.closest('details');
      if (details) details.open = true;
      control.focus();
      return;
    }
    this.setState({ open: false });
    this.ask(filledIn(this.given, today()).intake, 'The plan is made.');
    this.change?.focus();
  }

  ask(intake: Intake, says: string) {
    this.props.act.setIntake(intake, `${says} ${aboutEdits(this.gone(intake), 'are gone')}`.trim());
  }

  override componentDidUpdate() {
    const { work } = this.props;
    if (work?.plan.intake !== this.from) this.fill();
    else this.write();
  }

  render({ work }: Props, { open }: { open: boolean }) {
    const isShown = open || !work;
    const intake = work?.plan.intake;
    return (
      <section class="intake" aria-labelledby="intake-head">
        <h2 id="intake-head">{work ? 'The plan is for' : 'Who is the plan for?'}</h2>
        {intake && (
          <>
            <p class="intake-summary">
              {[
                optionText(intake.goal),
                optionText(intake.status),
                `${counted(intake.sessionsPerWeek, 'session')} a week`,
                `${intake.minutes} minutes`,
                `${intake.weeks} weeks from ${dayInWords(intake.start)}`,
              ].join(' · ')}
            </p>
            <p class="intake-row">
              <button
                type="button"
                ref={(button: HTMLButtonElement | null) => {
                  this.change = button;
                }}
                aria-expanded={isShown}
                onClick={() => this.setState({ open: !open })}
              >
                Change the client
              </button>
              <button
                type="button"
                onClick={() =>
                  this.ask({ ...intake, seed: (intake.seed + 1) % 2 ** 32 }, 'The same plan with other exercises.')
                }
              >
                Other exercises
              </button>
            </p>
          </>
        )}
        <div hidden={!isShown} ref={this.place} />
      </section>
    );
  }
}
