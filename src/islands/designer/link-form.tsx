import { Component } from 'preact';
import type { ComponentChildren } from 'preact';
import { toShareLink } from '../../plan-files/link.ts';
import type { Recipe } from '../../plan-files/recipe.ts';
import type { Act } from './act.ts';

/** What a form makes a link of, and what there is to say about it; or why it makes none. */
export type ToLink = { readonly recipe: Recipe; readonly about?: ComponentChildren } | string;

interface Props {
  /** Begins the ids inside. */
  readonly id: string;
  readonly act: Act;
  /** A link is shown only for the very recipe that it was made from. */
  readonly of: Recipe;
  readonly verb: string;
  readonly name: string;
  readonly make: (form: FormData) => ToLink;
  readonly children?: ComponentChildren;
}

interface State {
  readonly of?: Recipe | undefined;
  readonly address?: string;
  readonly note?: string | undefined;
  readonly about?: ComponentChildren;
}

/** A form that ends in a link to copy. The link holds all; nothing is sent. */
export class LinkForm extends Component<Props, State> {
  async made(form: HTMLFormElement): Promise<void> {
    const { act, of, make } = this.props;
    const wanted = make(new FormData(form));
    if (typeof wanted === 'string') {
      this.setState({ of, address: '', note: wanted, about: undefined });
      act.say(wanted);
      return;
    }
    const link = await toShareLink(wanted.recipe);
    const address = link.ok ? location.href.replace(/#.*/s, '') + link.hash : '';
    const note = link.ok ? link.note : link.message;
    this.setState({ of, address, note, about: wanted.about });
    act.say(link.ok ? 'The link is ready to be copied.' : link.message);
  }

  async copied(): Promise<void> {
    const field = document.getElementById(`${this.props.id}-link`) as HTMLInputElement;
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      this.props.act.say('The link is copied.');
    } catch {
      field.focus();
      this.props.act.say('The browser did not let us copy. The link is selected: copy it with the keyboard.');
    }
  }

  render({ id, of, verb, name, children }: Props, { of: madeOf, address, note, about }: State) {
    return (
      <form
        class="out-form"
        onSubmit={(event) => {
          event.preventDefault();
          void this.made(event.currentTarget);
        }}
        // A link that holds something else than the form says would mislead.
        onInput={() => this.setState({ of: undefined })}
      >
        {children}
        <button>{verb}</button>
        {madeOf === of && (
          <div class="out-link">
            {about}
            {address && (
              <p>
                <label for={`${id}-link`}>{name}</label>
                <input id={`${id}-link`} readOnly value={address} onInput={(event) => event.stopPropagation()} />
                <button type="button" onClick={() => void this.copied()} aria-label={`Copy: ${name}`}>
                  Copy
                </button>
              </p>
            )}
            {note && <p>{note}</p>}
          </div>
        )}
      </form>
    );
  }
}
