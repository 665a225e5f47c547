// What was found in a text. Drawn at build for the worked examples, and in the browser for the reader's own text.
import { closestInWords } from '../../opt/checking/check-workout.ts';
import type { CheckedSession, CheckedWorkout, PlacedFinding } from '../../opt/checking/check-workout.ts';
import type { ReadNote } from '../../opt/checking/read-workout.ts';
import { programRules } from '../../opt/rules/program-rules.ts';
import { upperFirst } from '../../opt/rules/reasons.ts';
import { phaseLevel } from '../../opt/rules/rows.ts';
import type { PhaseNumber } from '../../opt/types.ts';
import { factLink } from './fact-link.ts';
import { countInWords, keyOf } from './state.ts';

/** How links are written here. */
export interface Links {
  /** An address of this site as a link has to name it. */
  readonly site: (address: string) => string;
  /** Names of the sources, by id; chapters of the textbook are named without. */
  readonly sources: Readonly<Record<string, string>>;
}

/** What a reader may ask of a result; left out where it is only to be read. */
export interface ResultAct {
  readonly mend: (finding: PlacedFinding) => void;
  /** Shows a line in the field. */
  readonly goTo: (line: number) => void;
}

interface Shown {
  readonly lines: readonly string[];
  readonly links: Links;
  readonly refused: Readonly<Record<string, string>>;
  readonly act: ResultAct | undefined;
}

interface Props {
  /** Begins the ids. */
  readonly at: string;
  readonly text: string;
  readonly checked: CheckedWorkout;
  readonly links: Links;
  readonly refused?: Readonly<Record<string, string>>;
  readonly act?: ResultAct;
}

/** How many findings of a session and how many notes are drawn; more help nobody. */
const mostDrawn = 60;

/** Above so many sessions, those that keep the model are only listed. */
const mostWhole = 7;

function isQuiet({ findings, mismatch }: CheckedSession): boolean {
  return findings.length === 0 && mismatch === undefined;
}

const levels = { stabilization: 1, strength: 2, power: 3 } as const;

/** `/phases/2/` -> `Phase 2`, `/model/levels-and-phases/` -> `Levels and phases`. */
export function chapterName(address: string): string {
  const [, part, slug = ''] = address.split('/');
  const words = (slug || part || '').replaceAll('-', ' ');
  return part === 'phases' ? `Phase ${words}` : upperFirst(words);
}

function Source({ id, links }: { readonly id: string; readonly links: Links }) {
  const chapter = /^T7-(\d+)$/.exec(id)?.[1];
  return (
    <a href={links.site(`/about/sources/#${id.toLowerCase()}`)}>
      {chapter === undefined ? (links.sources[id] ?? id) : `Textbook, chapter ${chapter}`}
    </a>
  );
}

function FactLinks({ ids, phase, links }: { ids: readonly string[]; phase: PhaseNumber; links: Links }) {
  const found = ids.flatMap((id) => factLink(id, phase) ?? []);
  return (
    <>
      {found.map(({ address, text }, index) => (
        <>
          {index > 0 && ', '}
          <a href={links.site(address)}>{text}</a>
        </>
      ))}
    </>
  );
}

function Quote({ line, shown: { lines, act } }: { readonly line: number; readonly shown: Shown }) {
  const quoted = lines[line - 1]?.trim() ?? '';
  return (
    <p class="checker-quote">
      {act ? (
        <button type="button" onClick={() => act.goTo(line)}>
          Line {line}
        </button>
      ) : (
        <span>Line {line}</span>
      )}{' '}
      {quoted !== '' && <code>{quoted.length > 120 ? `${quoted.slice(0, 119)}…` : quoted}</code>}
    </p>
  );
}

function FindingItem({
  finding,
  phase,
  shown,
}: {
  readonly finding: PlacedFinding;
  readonly phase: PhaseNumber;
  readonly shown: Shown;
}) {
  const { links, refused, act } = shown;
  const why = refused[keyOf(finding)];
  const fact = finding.factId === undefined ? undefined : factLink(finding.factId, phase);
  return (
    <li class={finding.severity}>
      <p class="checker-what">
        <b class="checker-mark">{finding.severity === 'warning' ? 'Warning' : 'Departs'}</b> {finding.message}
      </p>
      {/* What is missing stands in no line. */}
      {(finding.where.section !== undefined || finding.where.session === undefined) && (
        <Quote line={finding.line} shown={shown} />
      )}
      <p>
        {finding.reason}
        {finding.found !== undefined && ` Found: ${finding.found}.`}
        {finding.expected !== undefined && ` Expected: ${finding.expected}.`}
      </p>
      <p class="checker-sources">
        Rule: {programRules.find(({ id }) => id === finding.rule)?.title ?? finding.rule}.{' '}
        {fact && (
          <>
            Fact: <a href={links.site(fact.address)}>{fact.text}</a>.{' '}
          </>
        )}
        {finding.sources.length > 0 && 'From '}
        {finding.sources.map((id, index) => (
          <>
            {index > 0 && ', '}
            <Source id={id} links={links} />
          </>
        ))}
        {finding.sources.length > 0 && '. '}
        Taught in <a href={links.site(finding.chapter)}>{chapterName(finding.chapter)}</a>.
        {finding.disputeId !== undefined && (
          <>
            {' '}
            <a href={links.site(`/about/disputes/#${finding.disputeId}`)}>The sources disagree on this.</a>
          </>
        )}
      </p>
      {why !== undefined ? (
        <p class="checker-refused">{why}</p>
      ) : act ? (
        <button
          type="button"
          data-mend
          aria-label={`Mend: ${finding.mend ?? 'remove this departure'} Line ${finding.line}`}
          onClick={() => act.mend(finding)}
        >
          Mend: {finding.mend ?? 'remove this departure'}
        </button>
      ) : (
        finding.mend !== undefined && <p class="checker-mend">To mend it: {finding.mend}</p>
      )}
    </li>
  );
}

function FindingList({
  findings,
  phase,
  shown,
}: {
  readonly findings: readonly PlacedFinding[];
  readonly phase: PhaseNumber;
  readonly shown: Shown;
}) {
  if (findings.length === 0) return null;
  return (
    <>
      <ol class="checker-findings">
        {findings.slice(0, mostDrawn).map((finding) => (
          <FindingItem key={keyOf(finding)} finding={finding} phase={phase} shown={shown} />
        ))}
      </ol>
      {findings.length > mostDrawn && (
        <p>{findings.length - mostDrawn} more are not shown. Mend these first, and the rest come up.</p>
      )}
    </>
  );
}

function Nearness({ session: { closest }, links }: { readonly session: CheckedSession; readonly links: Links }) {
  const { phase, why, scores } = closest;
  if (phase === undefined) return null;
  return (
    <details class="checker-why">
      <summary>Why Phase {phase}, and how near the others are</summary>
      <ul>
        {why.map(({ text, facts }) => (
          <li key={text} data-facts={facts.join(' ')}>
            {text}{' '}
            <small>
              <FactLinks ids={facts} phase={phase} links={links} />
            </small>
          </li>
        ))}
      </ul>
      <p>How near each phase is, from 0 to 100. The measure is ours.</p>
      <ol class="checker-scores">
        {scores.map((one) => {
          const points = Math.round(one.score * 100);
          return (
            <li key={one.phase} data-level={levels[phaseLevel[one.phase]]}>
              <span>Phase {one.phase}</span>
              <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                <rect width={points} height="6" />
              </svg>
              <b>{points}</b>
            </li>
          );
        })}
      </ol>
    </details>
  );
}

const held = {
  chosen: 'as you chose',
  written: 'which the text names',
  closest: 'the closest',
} as const;

function SessionResult({
  session,
  name,
  id,
  shown,
}: {
  session: CheckedSession;
  name: string;
  id: string;
  shown: Shown;
}) {
  const { closest, phase, phaseFrom, mismatch, findings } = session;
  return (
    <div class="checker-session" data-level={levels[phaseLevel[phase]]}>
      <h3 id={id}>{name}</h3>
      <p class="checker-verdict">{closestInWords(closest)}</p>
      {mismatch !== undefined && <p>{mismatch}</p>}
      <Nearness session={session} links={shown.links} />
      <p>
        Held to Phase {phase}, {held[phaseFrom]}: <b>{countInWords(findings)}</b>
      </p>
      <FindingList findings={findings} phase={phase} shown={shown} />
    </div>
  );
}

function Notes({ notes, shown }: { readonly notes: readonly ReadNote[]; readonly shown: Shown }) {
  return (
    <details class="checker-notes" open={notes.length < 6}>
      <summary>{notes.length === 1 ? '1 note' : `${notes.length} notes`} on how the text was read</summary>
      <ul>
        {notes.slice(0, mostDrawn).map((note) => (
          <li key={`${note.line} ${note.sentence}`}>
            <Quote line={note.line} shown={shown} />
            <p>{note.sentence}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Everything that was found in one text, session by session. */
export function Result({ at, text, checked, links, refused = {}, act }: Props) {
  const { isWorkout, sessions, blockFindings, notes } = checked;
  const shown: Shown = { lines: text.split('\n'), links, refused, act };
  if (!isWorkout) {
    return (
      <div class="checker-result">
        {notes.map(({ sentence }) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    );
  }
  const named = sessions.map((session, index) => ({
    session,
    name: (session.title ?? `Session ${index + 1}`) + (sessions.length > 1 ? `, line ${session.line}` : ''),
    id: `${at}-session-${index + 1}`,
  }));
  // Of a long plan a reader wants to see what departs; the rest is a list.
  const isLong = sessions.length > mostWhole;
  const quiet = isLong ? named.filter(({ session }) => isQuiet(session)) : [];
  return (
    <div class="checker-result">
      {blockFindings.length > 0 && (
        <div class="checker-session">
          <h3 id={`${at}-blocks`}>The order of the phases, weeks and days</h3>
          <p>
            <b>{countInWords(blockFindings)}</b>
          </p>
          <FindingList findings={blockFindings} phase={checked.program.blocks[0]?.phases[0] ?? 1} shown={shown} />
        </div>
      )}
      {named.map(({ session, name, id }) =>
        isLong && isQuiet(session) ? null : (
          <SessionResult key={id} session={session} name={name} id={id} shown={shown} />
        ),
      )}
      {quiet.length > 0 && (
        <details class="checker-notes">
          <summary>
            {quiet.length === 1 ? '1 session keeps' : `${quiet.length} sessions keep`} every rule of the model
          </summary>
          <ul class="checker-quiet">
            {quiet.map(({ session, name, id }) => (
              <li key={id}>
                {name}: {closestInWords(session.closest)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {notes.length > 0 && <Notes notes={notes} shown={shown} />}
    </div>
  );
}
