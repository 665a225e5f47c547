import { allSources, sourceAddress } from '../../opt/all-sources.ts';
import { cardioStages } from '../../opt/acute-variables/cardio.ts';
import { balance, core, plyometric } from '../../opt/acute-variables/core-balance-plyometric.ts';
import { flexibility } from '../../opt/acute-variables/flexibility.ts';
import { resistance } from '../../opt/acute-variables/resistance.ts';
import { saq } from '../../opt/acute-variables/saq.ts';
import { disputes } from '../../opt/disputes.ts';
import type { Dispute } from '../../opt/disputes.ts';
import { allFacts } from '../../opt/facts.ts';
import { frequency } from '../../opt/frequency.ts';
import { levels } from '../../opt/levels.ts';
import { phases } from '../../opt/phases.ts';
import {
  address,
  edition,
  fileHead,
  fileSchema,
  flag,
  fromApi,
  id,
  integer,
  level,
  listOf,
  mapOf,
  object,
  oneOf,
  phase,
  range,
  said,
  sources,
  text,
} from './json-schema.ts';
import type { JsonSchema } from './json-schema.ts';

const title = 'The NASM OPT model: levels, phases, acute variables, facts, disputes and sources';

/** `/api/model.json`: the model as `src/opt` holds it, with the addresses of the pages that teach it. */
export function modelFile() {
  return {
    ...fileHead('model', title),
    taughtEdition: 7,
    levels: levels.map((row) => ({ ...row, page: fromApi(`/levels/${row.number}/`) })),
    phases: phases.map((row) => ({ ...row, page: fromApi(`/phases/${row.number}/`) })),
    acuteVariables: { resistance, core, balance, plyometric, saq, flexibility, cardio: cardioStages, frequency },
    facts: allFacts().map(({ rowId, bare: _bare, dispute, ...fact }) => ({
      ...fact,
      row: rowId,
      ...(dispute === undefined ? {} : { dispute: dispute.id }),
    })),
    disputes: (disputes as readonly Dispute[]).map(
      ({ id: disputeId, title: name, phase: number, unit, positions, why, settledBy }) => ({
        id: disputeId,
        title: name,
        ...(number === undefined ? {} : { phase: number }),
        ...(unit === undefined ? {} : { unit }),
        positions: positions.map(({ factId, briefly: _briefly, ...position }) => ({
          ...position,
          ...(factId === undefined ? {} : { fact: factId }),
        })),
        why,
        settledBy,
        page: fromApi(`/about/disputes/#${disputeId}`),
      }),
    ),
    sources: allSources.map(({ url, linkable, ...source }) => ({
      ...source,
      ...(url === null || !linkable ? {} : { url }),
      page: fromApi(sourceAddress(source.id)),
    })),
  };
}

const status = said(
  oneOf('solid', 'nasm-only', 'deck-only', 'disputed', 'unverified', 'constructed'),
  'How well it is supported: "solid" by independent sources that agree, "constructed" made up for this site as an example.',
);

/** A row of `src/opt` with these keys besides what every row carries. */
const row = (always: Readonly<Record<string, JsonSchema>>, may: Readonly<Record<string, JsonSchema>> = {}) =>
  object(
    { id, ...always, status, sources },
    { ...may, note: text, disputes: said(mapOf(id), 'Key of this row -> id of the dispute that keeps every value.') },
  );

const texts = listOf(text);
const phaseList = listOf(phase);
const tempo = said(text, 'Seconds down, held, up, held; X is as fast as can be controlled.');
const quantity: JsonSchema = {
  ...range,
  type: ['object', 'number', 'string'],
  description: 'A range, a number or a tempo.',
};

const activation = row(
  {
    edition,
    phases: phaseList,
    type: text,
    requirement: oneOf('required', 'optional'),
    reps: range,
    execution: text,
    restAfterSeconds: range,
  },
  { exercises: range, sets: range, repsPerLeg: range, perLeg: flag, landingHoldSeconds: range, tempo },
);

export const modelSchema = fileSchema(title, {
  taughtEdition: edition,
  levels: listOf(
    row({
      number: level,
      name: text,
      phases: phaseList,
      house: oneOf('foundation', 'structure', 'peak'),
      aim: text,
      primaryGoals: texts,
      focus: texts,
      adaptations: texts,
      progressBy: texts,
      page: address,
    }),
    3,
  ),
  phases: listOf(
    row(
      {
        number: phase,
        level,
        name: said(text, 'Official name in the 7th edition.'),
        shortName: text,
        goals: texts,
        method: text,
        adaptations: texts,
        typicalClients: texts,
        requirement: oneOf('required', 'by-goal'),
        enterAfter: said(phaseList, 'Phases done before it on a new client’s first pass.'),
        next: said(phaseList, 'Every phase that may follow, not a recommendation.'),
        weeks: range,
        usesSupersets: flag,
        progressBy: texts,
        delayWhen: said(texts, 'What keeps a client out of the phase, for now or for good.'),
        page: address,
      },
      { formerName: said(text, 'Name in the 6th edition.'), secondHalf: oneOf('stabilization', 'power') },
    ),
    5,
  ),
  acuteVariables: object({
    resistance: listOf(
      row(
        {
          edition,
          phases: phaseList,
          name: text,
          role: oneOf('stabilization', 'strength', 'power'),
          slot: oneOf('only', 'first', 'second', 'endurance-option'),
          reps: range,
          sets: range,
          tempo,
          tempoLabel: oneOf('slow', 'moderate', 'explosive'),
          restAfterSeconds: range,
        },
        {
          percentOneRm: range,
          rm: range,
          restInsideSupersetSeconds: range,
          restBetweenCircuitsSeconds: range,
          perBodyPart: range,
          perBodyPartUnit: oneOf('exercise', 'superset', 'pair'),
          weeks: range,
          sessionsPerWeek: range,
        },
      ),
    ),
    core: listOf(activation),
    balance: listOf(activation),
    plyometric: listOf(activation),
    saq: listOf(
      row(
        {
          edition,
          phases: phaseList,
          clientLevel: text,
          requirement: oneOf('required', 'optional'),
          sets: range,
          reps: range,
          restAfterSeconds: range,
        },
        { drills: range },
      ),
    ),
    flexibility: listOf(
      row(
        {
          edition,
          phases: phaseList,
          section: oneOf('warm-up', 'cool-down'),
          technique: text,
          requirement: oneOf('required', 'optional', 'if-needed'),
        },
        { areas: range, holdSeconds: range, reps: range, sets: range },
      ),
    ),
    cardio: listOf(
      row(
        { stage: integer, zones: listOf(integer), content: text, who: texts },
        { edition, sessionMinutes: range, intervalSeconds: range, rpe: range },
      ),
    ),
    frequency: listOf(row({ edition, group: text, sessionsPerWeek: range })),
  }),
  facts: listOf(
    object(
      {
        id,
        row: id,
        field: said(text, 'The unit is in its name.'),
        value: quantity,
        text: said(text, 'As a reader sees it, unit included where the number needs one.'),
        status,
        sources,
      },
      { edition, note: text, dispute: id },
    ),
    1,
  ),
  disputes: listOf(
    object(
      {
        id,
        title: text,
        positions: listOf(
          object({ saidBy: text, sources, taught: flag }, { fact: id, value: range, statement: text, edition }),
          2,
        ),
        why: said(text, 'Why the taught value was chosen.'),
        settledBy: text,
        page: address,
      },
      { phase, unit: text },
    ),
  ),
  sources: listOf(
    object(
      {
        id,
        title: text,
        trust: said(
          oneOf('A', 'B', 'C', 'D'),
          'A: NASM’s own. B: careful third party, 7th edition. C: cards and notes. D: an older edition.',
        ),
        kind: text,
        page: address,
      },
      { publisher: text, url: text },
    ),
  ),
});
