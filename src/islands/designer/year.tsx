import { addDays } from '../../opt/planning/iso-days.ts';
import type { PlanBlock } from '../../opt/planning/plan.ts';
import type { Finding } from '../../opt/rules/check-program.ts';
import { phasesInWords } from '../../opt/rules/reasons.ts';
import type { Act } from './act.ts';
import { BlockEdits, InsertBlock } from './block-edits.tsx';
import { Decisions } from './decisions.tsx';
import { findingsAt, shownSession } from './state.ts';
import type { Work } from './state.ts';
import { count, dayInWords, levelOf, levelsInWords } from './words.ts';

/** What the pictures of a plan are drawn from, in the browser and at build. */
export interface PictureProps {
  readonly work: Pick<Work, 'plan' | 'findings' | 'shown' | 'isHidden'>;
  /** Without it nothing can be pressed. */
  readonly act?: Act | undefined;
  /** Begins the ids, where a page shows several plans. */
  readonly prefix?: string;
  /** Whether reasons stand open, as on paper. */
  readonly isOpen?: boolean;
  /** The level of the heading. */
  readonly heading?: 'h2' | 'h3' | 'h4';
}

/** “weeks 1 to 6, Jan 4 to Feb 14” */
export function spanOf({ weeks }: PlanBlock): string {
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (!first || !last) return '';
  const numbers = first === last ? `week ${first.number}` : `weeks ${first.number} to ${last.number}`;
  return `${numbers}, ${dayInWords(first.start)} to ${dayInWords(addDays(last.start, 6))}`;
}

/** “Phase 1, Stabilization, 6 weeks, weeks 1 to 6, Jan 4 to Feb 14” */
export function blockInWords(block: PlanBlock): string {
  const { phases, isRecovery, weeks } = block;
  return `${phasesInWords(phases)}, ${levelsInWords(phases)}, ${isRecovery ? 'easy weeks to recover, ' : ''}${count(weeks.length, 'week')}, ${spanOf(block)}`;
}

/** “, 2 departures, 1 warning”, or nothing */
function marksInWords(findings: readonly Finding[]): string {
  const departures = findings.filter(({ severity }) => severity === 'violation').length;
  const warnings = findings.length - departures;
  return `${departures > 0 ? `, ${count(departures, 'departure')}` : ''}${warnings > 0 ? `, ${count(warnings, 'warning')}` : ''}`;
}

/** The first session of a week, counted among all sessions of its block. */
function firstOf(block: PlanBlock, week: number): number {
  return block.weeks.slice(0, week).reduce((sum, { sessions }) => sum + sessions.length, 0);
}

/** The blocks as a line whose parts are as long as their weeks; runs down the page on a phone. */
function Line({ work, act }: Pick<PictureProps, 'work' | 'act'>) {
  const shown = shownSession(work);
  return (
    <ol class="year-line">
      {work.plan.blocks.map((block, index) => {
        const marks = marksInWords(findingsAt(work.findings, { block: index }));
        const inside = (
          <>
            <span class="sr-only">
              Block {index + 1}: {blockInWords(block)}
              {marks}
            </span>
            <span class="year-phases" aria-hidden="true">
              {block.phases.map((phase) => (
                <b key={phase} data-level={levelOf(phase)}>
                  {phase}
                </b>
              ))}
            </span>
            <span class="year-weeks" aria-hidden="true">
              {block.weeks.map((week) => (
                <i key={week.number} class={week === shown?.week ? 'now' : ''} />
              ))}
            </span>
            <span class="year-words" aria-hidden="true">
              <span class="year-name">
                {phasesInWords(block.phases)}, {levelsInWords(block.phases)}
              </span>{' '}
              <span>
                {marks && <strong>! </strong>}
                {count(block.weeks.length, 'week')}
              </span>{' '}
              <span class="year-date">{block.weeks[0] && dayInWords(block.weeks[0].start)}</span>
              {block.isRecovery && <span class="year-easy"> easy</span>}
            </span>
          </>
        );
        return (
          <li key={index} data-weeks={block.weeks.length} class={block.isRecovery ? 'is-easy' : ''}>
            {act ? (
              <button
                type="button"
                aria-current={shown?.place.block === index ? 'true' : undefined}
                onClick={(event) => {
                  // A week is pressed by pointer alone; by key the week’s own buttons lead on from the first.
                  const cell = (event.target as Element).closest('i');
                  const week = cell ? [...(cell.parentElement?.children ?? [])].indexOf(cell) : 0;
                  act.show({ block: index, session: firstOf(block, week) });
                }}
              >
                {inside}
              </button>
            ) : (
              <div>{inside}</div>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** “52 weeks, Jan 4, 2027 to Jan 2, 2028” */
export function planInWords(blocks: readonly PlanBlock[]): string {
  const weeks = blocks.flatMap((block) => block.weeks);
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (!first || !last) return 'No weeks';
  return `${count(weeks.length, 'week')}, ${dayInWords(first.start, true)} to ${dayInWords(addDays(last.start, 6), true)}`;
}

/** The plan as a timeline, and its blocks with what can be changed about them and why they stand there. */
export function Year({ work, act, prefix = 'plan', isOpen = false, heading: Heading = 'h2' }: PictureProps) {
  const { plan, findings } = work;
  const { blocks } = plan;
  const Sub = Heading === 'h2' ? 'h3' : Heading === 'h3' ? 'h4' : 'h5';
  const id = `${prefix}-year`;
  return (
    <section class="year" aria-labelledby={id}>
      <Heading id={id}>The year</Heading>
      <p>
        {planInWords(blocks)}. Each part of the line is a block, as long as its weeks, with the numbers of its phases.
        {act && ' Press a block or a week to see its first session.'}
      </p>
      <Line work={work} act={act} />
      <ul class="year-key">
        {([1, 2, 5] as const).map((phase) => (
          <li key={phase}>
            <b data-level={levelOf(phase)} /> {levelsInWords([phase])} level
          </li>
        ))}
      </ul>
      {plan.warnings.length > 0 && (
        <ul class="year-notes">
          {plan.warnings.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <Decisions summary="Why these phases in this order" of={plan.why} isOpen={isOpen} />
      <Sub id={`${id}-blocks`}>The blocks</Sub>
      <ol class="year-blocks" aria-labelledby={`${id}-blocks`}>
        {blocks.map((block, index) => {
          const at = findingsAt(findings, { block: index });
          return (
            <li key={index} id={`${id}-${index}`} tabIndex={act && -1}>
              <p>
                <strong>
                  {index + 1}. {phasesInWords(block.phases)}
                </strong>{' '}
                <span>
                  {levelsInWords(block.phases)}
                  {block.isRecovery && ', easy weeks to recover'}: {count(block.weeks.length, 'week')},{' '}
                  {count(block.sessionsPerWeek, 'session')} a week, {spanOf(block)}
                </span>
                {at.map((finding) => (
                  <a key={finding.message} class="year-mark" href={`#finding-${findings.indexOf(finding)}`}>
                    {finding.severity === 'violation' ? 'Departs' : 'Warning'}: {finding.message}
                  </a>
                ))}
              </p>
              {act && <BlockEdits work={work} act={act} index={index} id={id} />}
              <Decisions
                summary={`Why block ${index + 1}`}
                of={[...(work.isHidden ? [] : block.why), block.cardio.why]}
                isOpen={isOpen}
              />
            </li>
          );
        })}
      </ol>
      {act && <InsertBlock work={work} act={act} id={id} />}
    </section>
  );
}
