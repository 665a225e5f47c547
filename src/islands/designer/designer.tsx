import type { ComponentChild } from 'preact';
import type { Act } from './act.ts';
import { Findings } from './findings.tsx';
import { IntakeForm } from './intake-form.tsx';
import { SessionCard } from './session-card.tsx';
import { Share } from './share.tsx';
import type { Work } from './state.ts';
import { Task, hidesFindings } from './task.tsx';
import { Volume } from './volume.tsx';
import { Week } from './week.tsx';
import { Year } from './year.tsx';

interface Props {
  readonly work: Work | undefined;
  readonly said: string;
  readonly act: Act;
  /** The list of clients. */
  readonly clients: ComponentChild;
}

/** The whole tool, from the intake to the exports. */
export function Designer({ work: whole, said, act, clients }: Props) {
  const isHidden = whole !== undefined && hidesFindings(whole);
  // While a student looks for planted mistakes, no part knows of them.
  const work = whole && isHidden ? { ...whole, findings: [], isHidden } : whole;
  return (
    <>
      {clients}
      <IntakeForm work={work} act={act} />
      <div class="designer-bar" role="group" aria-label="Changes">
        {work && (
          <>
            <button type="button" aria-disabled={work.steps.past.length === 0} onClick={act.undo}>
              Undo
            </button>
            <button type="button" aria-disabled={work.steps.future.length === 0} onClick={act.redo}>
              Redo
            </button>
          </>
        )}
        <p class="said" role="status">
          {said}
        </p>
      </div>
      {work && (
        <>
          {whole && <Task work={whole} act={act} />}
          {!isHidden && <Findings work={work} act={act} />}
          <Year work={work} act={act} />
          <Volume plan={work.plan} />
          <Week work={work} act={act} />
          <SessionCard work={work} act={act} />
          <Share work={work} act={act} />
        </>
      )}
    </>
  );
}
