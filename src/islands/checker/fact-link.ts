// Ships to the browser with the checker: where a reader finds a fact, made from its id so that no list is sent.
import { upperFirst } from '../../opt/rules/reasons.ts';
import type { PhaseNumber } from '../../opt/types.ts';

/** Field of a fact -> column of the table of all acute variables. */
const columns: Readonly<Record<string, string>> = {
  sets: 'sets',
  reps: 'reps',
  repsPerLeg: 'reps',
  tempo: 'tempo',
  rm: 'load',
  percentOneRm: 'load',
  holdSeconds: 'hold',
  landingHoldSeconds: 'hold',
  restAfterSeconds: 'rest',
  restInsideSupersetSeconds: 'rest',
  perBodyPart: 'exercises',
  exercises: 'exercises',
  areas: 'exercises',
};

const parts: Readonly<Record<string, string>> = {
  res: 'resistance',
  core: 'core',
  balance: 'balance',
  plyo: 'plyometric',
  saq: 'saq',
};

const columnNames: Readonly<Record<string, string>> = { reps: 'repetitions' };

export interface FactLink {
  /** Root-relative. */
  readonly address: string;
  readonly text: string;
}

/**
 * Where a fact stands: its cell or row in the table of all acute variables, or the chapter of its phase; undefined for
 * the few facts that stand in neither.
 */
export function factLink(factId: string, phase: PhaseNumber): FactLink | undefined {
  const [row = '', field = ''] = factId.split('.');
  const own = /^phase-(\d)$/.exec(row)?.[1];
  if (own !== undefined) return { address: `/phases/${own}/`, text: `Phase ${own}` };
  const [, kind = '', from = '', to, rest = ''] = /^([a-z]+)7-p(\d)(?:-(\d))?(?:-(.+))?$/.exec(row) ?? [];
  const column = columns[field];
  if (from === '' || (field !== '' && column === undefined)) return undefined;
  const place = /^((?:warm-up|cool-down)?)-?(.*)$/.exec(rest.replace('self-myofascial', 'rolling')) ?? [];
  const [, part = '', slot = ''] = place;
  const number = to === undefined ? from : String(phase);
  const id = [
    'compare',
    part === 'cool-down' ? 'any' : `p${number}`,
    part || parts[kind],
    ...(slot ? [slot] : []),
    ...(column === undefined ? [] : [column]),
  ];
  const name = (part || (parts[kind] ?? '')).replace('saq', 'SAQ');
  const what = column === undefined ? '' : ` ${columnNames[column] ?? column}`;
  return {
    address: `/programming/acute-variables/#${id.join('-')}`,
    text: `${upperFirst(name)}${what} in Phase ${number}${slot ? ` (${slot})` : ''}`,
  };
}
