import { toPlanFile } from '../../plan-files/json.ts';
import type { PlanFile } from '../../plan-files/json.ts';
import { dayInWords } from '../../plan-files/client-page.ts';
import { today } from './days.ts';
import type { Desk } from './keep.ts';
import { saveFile } from './save-file.ts';

/** What the list of clients may ask for. */
export interface ClientActs {
  readonly open: (id: string) => void;
  readonly startNew: () => void;
  readonly rename: (name: string) => void;
  readonly copy: () => void;
  readonly remove: () => void;
  readonly bringBack: () => void;
  readonly discard: (key: string) => void;
  readonly openFile: (file: File | undefined) => void;
}

interface Props {
  readonly desk: Desk;
  readonly acts: ClientActs;
}

/** A link that makes its file when it is pressed. */
function FileLink({ words, make }: { readonly words: string; readonly make: () => PlanFile }) {
  return (
    <a
      href="#"
      onClick={(event) => {
        event.preventDefault();
        saveFile(make(), '');
      }}
    >
      {words}
    </a>
  );
}

/** What is saved of the open client, or why not. */
function stateOf({ client, list }: Desk): string {
  if (!client?.draft || !client.isStored) return '';
  const stored = list.drafts.find(({ id }) => id === client.draft?.id);
  if (!stored) return `“${client.name}” was removed in another tab. It comes back when you change it here.`;
  if (stored.revision !== client.draft.revision && client.saved === client.work.steps.present)
    return `Another tab changed “${client.name}”. Press its name in the list to see that version; go on here, and both are kept.`;
  return 'Saved on this device.';
}

/** The clients that this browser keeps. */
export function Clients({ desk, acts }: Props) {
  const { client, list, removed } = desk;
  const sentences = new Set(
    [...list.notices, ...(client?.notices ?? [])].flatMap((one) =>
      // Values that cannot be read are listed one by one below.
      one.kind === 'unreadable' && list.unreadable.some(({ reason }) => one.message.startsWith(reason))
        ? []
        : [one.message],
    ),
  );
  for (const note of client?.work.notes ?? []) sentences.add(note);
  return (
    <section class="clients" aria-label="Clients">
      <p class="clients-open">
        {client && <strong>{client.name}</strong>} <span>{stateOf(desk)}</span>
      </p>
      <div role="status" class="clients-notices">
        {[...sentences].map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {removed && (
        <p>
          “{removed.name}” is removed.{' '}
          <button type="button" id="bring-back" onClick={acts.bringBack}>
            Bring “{removed.name}” back
          </button>
        </p>
      )}
      <details>
        <summary>Clients on this device ({list.drafts.length}), files</summary>
        <ul class="clients-list">
          {list.drafts.map(({ id, name, changedAt }) => (
            <li key={id}>
              <button type="button" aria-current={id === client?.draft?.id} onClick={() => acts.open(id)}>
                {name}
              </button>{' '}
              changed {dayInWords(today(new Date(changedAt)))}
            </li>
          ))}
        </ul>
        <p class="intake-row">
          {client && (
            <>
              <button type="button" onClick={acts.startNew}>
                New client
              </button>
              <button type="button" onClick={acts.copy}>
                Copy “{client.name}”
              </button>
            </>
          )}
        </p>
        {client && (
          <>
            <p class="field">
              <label for="client-name">Name of this client, kept on this device</label>
              <input
                id="client-name"
                type="text"
                maxLength={90}
                autocomplete="off"
                value={client.name}
                onChange={({ currentTarget }) => acts.rename(currentTarget.value)}
              />
            </p>
            <details>
              <summary>Remove “{client.name}”</summary>
              <p>
                The plan goes from this browser. If you may want it later,{' '}
                <FileLink
                  words="save it to a file first"
                  make={() => toPlanFile(client.work.steps.present, client.work.plan, { now: Date.now() })}
                />
                .
              </p>
              <button type="button" onClick={acts.remove}>
                Yes, remove “{client.name}”
              </button>
            </details>
          </>
        )}
        <p class="field">
          <label for="plan-file">Open a plan from a file (or drop one on this page)</label>
          <input
            id="plan-file"
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              acts.openFile(currentTarget.files?.[0]);
              currentTarget.value = '';
            }}
          />
        </p>
      </details>
      {list.unreadable.length > 0 && (
        <ul class="clients-notices">
          {list.unreadable.map(({ key, text, reason }) => (
            <li key={key}>
              {reason} It is left as it is, and your other clients are here.{' '}
              <FileLink words={`Save ${key} as it is to a file`} make={() => ({ name: `${key}.txt`, text })} />{' '}
              <button type="button" onClick={() => acts.discard(key)}>
                Remove {key}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
