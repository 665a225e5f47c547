import { formatQuantity } from '../format.ts';
import type { frequency } from '../frequency.ts';
import type { Block, Program, TrainingHistory } from '../program.ts';
import { afterPhases, canEnter, canMix } from './can-enter.ts';
import type { EntryReason, EntryReasonId } from './can-enter.ts';
import { checkSession } from './check-session.ts';
import { toFinding } from './findings.ts';
import type { Finding } from './findings.ts';
import { listInWords, phasesInWords, taughtIn } from './reasons.ts';
import { getPhaseRow, isInside } from './rows.ts';
import { frequencyTable } from './tables.baked.ts';
import type { FrequencyRow } from './tables.baked.ts';

export type { Finding, Where } from './findings.ts';
export type { ProgramRuleId } from './program-rules.ts';
export { checkSession } from './check-session.ts';
export type { SessionOptions } from './check-session.ts';

type FrequencyId = (typeof frequency)[number]['id'];

/** The rows of the 7th edition for each training status; it names three, and these are the nearest. */
const frequencyByStatus: Readonly<Record<TrainingHistory['status'], readonly FrequencyId[]>> = {
  new: ['freq7-beginner'],
  deconditioned: ['freq7-beginner'],
  returning: ['freq7-beginner'],
  intermediate: ['freq7-intermediate-total-body', 'freq7-intermediate-split'],
  advanced: ['freq7-advanced'],
};

function getFrequency(id: string): FrequencyRow {
  const row = frequencyTable.find((r) => r.id === id);
  if (!row) throw new Error(`No frequency "${id}" in src/opt/frequency.ts.`);
  return row;
}

const entryMends: Partial<Record<EntryReasonId, string>> = {
  'after-a-break': 'Start with a block of Phase 1.',
  'phase-1-first': 'Put a block of Phase 1 before it.',
  'phase-2-first': 'Put a block of Phase 2 before it.',
  'checkpoints-lost': 'Stay in the phase, or go back to Phase 1, and assess again.',
  'not-experienced': 'Choose Phase 3, or another phase that the goal needs.',
  'heavy-lifting-ruled-out': 'Leave the phase out, and ask a physician.',
  'base-before-mixing': 'Train Phases 1 and 2 in blocks of their own first.',
};

function fromEntry(
  rule: 'progression' | 'mixed-phases',
  severity: Finding['severity'],
  block: Block,
  index: number,
  reasons: readonly EntryReason[],
): Finding[] {
  const [chief] = reasons;
  if (!chief) return [];
  const mend = entryMends[chief.id];
  const name = phasesInWords(block.phases);
  return [
    toFinding(rule, severity, {
      where: { block: index },
      message:
        severity === 'violation'
          ? `Block ${index + 1}, ${name}: not open to this client yet.`
          : `Block ${index + 1}, ${name}: worth a second look.`,
      reason: reasons.map((reason) => reason.text).join(' '),
      found: name,
      ...(mend === undefined ? {} : { mend }),
      sources: [...new Set(reasons.flatMap((reason) => reason.sources))],
      chapter: chief.chapter,
    }),
  ];
}

function checkProgression(block: Block, index: number, history: TrainingHistory): Finding[] {
  const [only, ...more] = block.phases;
  if (only === undefined) return [];
  if (more.length === 0) {
    const { allowed, reasons } = canEnter(only, history);
    const against = reasons.filter((reason) => reason.kind === 'blocks');
    return allowed ? [] : fromEntry('progression', 'violation', block, index, against);
  }
  const { reasons } = canMix(block.phases, history);
  const against = reasons.filter((reason) => reason.kind === 'blocks');
  const isMixing = (reason: EntryReason): boolean => reason.id === 'base-before-mixing';
  return [
    ...fromEntry('mixed-phases', 'violation', block, index, against.filter(isMixing)),
    ...fromEntry(
      'progression',
      'violation',
      block,
      index,
      against.filter((reason) => !isMixing(reason)),
    ),
    ...fromEntry(
      'mixed-phases',
      'warning',
      block,
      index,
      reasons.filter((reason) => reason.id === 'not-trained-alone'),
    ),
  ];
}

function checkFrequency(block: Block, index: number, statuses: readonly TrainingHistory['status'][]): Finding[] {
  const planned = block.sessionsPerWeek;
  if (planned === undefined) return [];
  const byStatus = [...new Set(statuses.flatMap((status) => frequencyByStatus[status]))].map(getFrequency);
  const [only] = block.phases;
  const isPowerBlock = block.phases.length === 1 && only === 5;
  const taught = isPowerBlock ? [getFrequency('freq7-complex-training')] : byStatus;
  if (taught.some((row) => isInside(planned, row.sessionsPerWeek))) return [];
  const byPhase = block.phases.map((phase) => getFrequency(`freq6-phase-${phase}`));
  const elsewhere = [...byPhase, ...byStatus].find((row) => isInside(planned, row.sessionsPerWeek));
  const [row] = taught;
  const expected = listInWords(
    taught.map((r) => formatQuantity('sessionsPerWeek', r.sessionsPerWeek)),
    'or',
  );
  const found = formatQuantity('sessionsPerWeek', planned);
  return [
    toFinding('block-frequency', elsewhere ? 'warning' : 'violation', {
      where: { block: index },
      message: `Block ${index + 1}: ${found} sessions a week. The textbook gives ${listInWords(
        taught.map((r) => `${formatQuantity('sessionsPerWeek', r.sessionsPerWeek)} (${r.group})`),
        'or',
      )}.`,
      reason: elsewhere
        ? 'How often to train depends on who trains, and recovery sets the limit. Another table gives a range that holds this number.'
        : 'How often to train depends on who trains, and recovery sets the limit.',
      expected,
      found,
      ...(row === undefined ? {} : { factId: `${row.id}.sessionsPerWeek` }),
      ...(row?.disputes?.['sessionsPerWeek'] === undefined ? {} : { disputeId: row.disputes['sessionsPerWeek'] }),
      mend: `Plan ${expected} sessions a week.`,
      sources: row?.sources ?? [],
      chapter: taughtIn.model,
    }),
  ];
}

function checkBlock(block: Block, index: number, client: TrainingHistory): Finding[] {
  const where = { block: index };
  const [first] = block.phases;
  if (first === undefined || new Set(block.phases).size < block.phases.length) {
    return [
      toFinding('block-phases', 'violation', {
        where,
        message:
          first === undefined
            ? `Block ${index + 1} names no phase.`
            : `Block ${index + 1} names a phase twice: ${phasesInWords(block.phases)}.`,
        reason: 'A block trains one phase, or several different ones that share each week.',
        found: first === undefined ? 'none' : phasesInWords(block.phases),
        mend: first === undefined ? 'Choose its phase.' : 'Name each phase once.',
        chapter: taughtIn.progression,
      }),
    ];
  }
  const findings: Finding[] = [];
  const row = getPhaseRow(first);
  if (!isInside(block.weeks, row.weeks)) {
    const weeks = formatQuantity('weeks', row.weeks);
    const tooShort = block.weeks < row.weeks.min;
    findings.push(
      toFinding('block-weeks', 'violation', {
        where,
        message: `Block ${index + 1}, ${phasesInWords(block.phases)}: ${formatQuantity('weeks', { min: block.weeks, max: block.weeks })}. A phase lasts ${weeks}.`,
        reason: tooShort
          ? 'The body needs some weeks to adapt to the work of a phase.'
          : 'After some weeks the body has adapted, and the same work brings less.',
        expected: weeks,
        found: formatQuantity('weeks', { min: block.weeks, max: block.weeks }),
        factId: `${row.id}.weeks`,
        ...(row.disputes?.['weeks'] === undefined ? {} : { disputeId: row.disputes['weeks'] }),
        mend: tooShort ? 'Make it longer.' : 'Make it shorter, or change phase in between.',
        sources: row.sources,
        chapter: taughtIn.phase[first],
      }),
    );
  }
  block.sessions.forEach((session, sessionIndex) => {
    const place = { block: index, session: sessionIndex };
    if (!block.phases.includes(session.phase)) {
      findings.push(
        toFinding('session-phase', 'violation', {
          where: place,
          message: `Session ${sessionIndex + 1} of block ${index + 1} is a Phase ${session.phase} session. The block trains ${phasesInWords(block.phases)}.`,
          reason: 'The sessions of a block train the phases that the block names.',
          expected: phasesInWords(block.phases),
          found: phasesInWords([session.phase]),
          mend: 'Move the session, or name its phase in the block.',
          chapter: taughtIn.progression,
        }),
      );
    }
    const options = client.limitedMobility === undefined ? {} : { limitedMobility: client.limitedMobility };
    findings.push(
      ...checkSession(session, options).map((finding) => ({ ...finding, where: { ...place, ...finding.where } })),
    );
  });
  return findings;
}

/**
 * What departs from the model in a program: the order of its phases, the length and frequency of each
 * block, and everything `checkSession` looks at. The client's history grows block by block, so a later
 * block may rest on an earlier one; a block that broke a rule still counts as done. Nothing is
 * forbidden: a finding says what departs, why the rule is there, and how to mend it.
 */
export function checkProgram(program: Program): Finding[] {
  let history = program.client;
  return program.blocks.flatMap((block, index) => {
    const findings = [
      ...checkProgression(block, index, history),
      ...checkFrequency(block, index, [program.client.status, history.status]),
      ...checkBlock(block, index, program.client),
    ];
    history = afterPhases(history, block.phases);
    return findings;
  });
}
