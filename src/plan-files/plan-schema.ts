// For the build: it writes `plan.schema.json`. The browser reads files by hand-written checks instead.
import { compensations } from '../opt/compensations/index.ts';
import { exercises } from '../opt/exercises/index.ts';
import { allEquipment, goals, intakeLimits, statuses } from '../opt/planning/intake.ts';
import { planFormat } from './json.ts';
import { recipeLimits, recipeVersion } from './recipe.ts';
import { largestNumber, sectionKeys, tempos } from './values.ts';

type Schema = Readonly<Record<string, unknown>>;

const text = (maxLength: number, description?: string): Schema => ({
  type: 'string',
  maxLength,
  ...(description === undefined ? {} : { description }),
});
const whole = (minimum: number, maximum: number, description?: string): Schema => ({
  type: 'integer',
  minimum,
  maximum,
  ...(description === undefined ? {} : { description }),
});
const oneOf = (values: readonly (string | number)[]): Schema => ({ enum: values });
const list = (items: Schema, more: Schema = {}): Schema => ({ type: 'array', items, ...more });
const object = (
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[],
  more: Schema = {},
): Schema => ({
  type: 'object',
  properties,
  required,
  ...more,
});
const closed = { additionalProperties: false } as const;
const ref = (name: string): Schema => ({ $ref: `#/definitions/${name}` });

const day: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const number: Schema = { type: 'number', minimum: 0, maximum: largestNumber };
const range: Schema = object({ min: number, max: { anyOf: [number, { type: 'null' }] } }, ['min', 'max']);

/** Fields of a line, in the units that their names say. */
const lineProperties = {
  exerciseId: ref('exerciseId'),
  label: text(200, 'What the sheet says when there is no exercise of the library, such as "Easy walk".'),
  sets: number,
  reps: number,
  perSide: { const: true, description: 'The repetitions or seconds count for each side.' },
  holdSeconds: number,
  minutes: number,
  tempo: oneOf(tempos),
  percentOneRm: range,
  medicineBallPercentOfBodyWeight: number,
  restAfterSeconds: number,
  superset: text(8, 'Exercises with the same key follow each other without rest.'),
  cue: text(500),
} as const satisfies Readonly<Record<string, Schema>>;

const nullable = Object.fromEntries(
  Object.entries(lineProperties).map(([field, schema]) => [field, { anyOf: [schema, { type: 'null' }] }]),
);

const sessionPlace = { block: whole(0, 99), session: whole(0, 999) };
const sectionPlace = { ...sessionPlace, section: whole(0, 19) };
const linePlace = { ...sectionPlace, exercise: whole(0, 99) };
const place = (properties: Readonly<Record<string, Schema>>): Schema => object(properties, Object.keys(properties));
const edit = (kind: string, properties: Readonly<Record<string, Schema>>): Schema =>
  object({ kind: { const: kind }, ...properties }, ['kind', ...Object.keys(properties)]);

const phases: Schema = list(oneOf([1, 2, 3, 4, 5]), { minItems: 1, maxItems: 5 });
const block = whole(0, 99, 'Place of the block, counted from 0.');
const section = oneOf(sectionKeys);
const lines = list(ref('line'), { maxItems: 60 });

/** JSON Schema (draft 7) of a plan file of version 1. */
export const planFileSchema: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'A plan of the program designer of Phase by Phase',
  description:
    'Intake and changes are what the plan is made from, and what the program designer reads back. The plan is what came out, for other programs. Fields that a program does not know may be there in later releases.',
  ...object(
    {
      $schema: { type: 'string' },
      format: { const: planFormat },
      version: { const: recipeVersion },
      savedAt: { type: 'string', description: 'Date and time in UTC.' },
      name: text(recipeLimits.nameLength, 'What the trainer calls the client.'),
      intake: ref('intake'),
      edits: list(ref('edit'), {
        maxItems: recipeLimits.edits,
        description: 'Changes by hand, first to last. A null takes a field away.',
      }),
      task: object(
        {
          kind: { const: 'find-mistakes' },
          planted: { type: 'integer', minimum: 0, description: 'How many of the first changes are planted mistakes.' },
          note: text(recipeLimits.noteLength),
        },
        ['kind', 'planted'],
      ),
      digest: { type: 'string', pattern: '^[0-9a-f]{8}$', description: 'CRC-32 over what is trained.' },
      plan: ref('plan'),
    },
    ['format', 'version', 'intake'],
  ),
  definitions: {
    exerciseId: { ...oneOf(exercises.map((exercise) => exercise.id)), description: 'Id in the exercise library.' },
    line: object(lineProperties, ['sets'], { anyOf: [{ required: ['exerciseId'] }, { required: ['label'] }] }),
    intake: object(
      {
        goal: oneOf(goals),
        status: oneOf(statuses),
        completed: list(oneOf([1, 2, 3, 4, 5]), { description: 'Phases done so far, in order.' }),
        experiencedLifter: { type: 'boolean' },
        heavyLiftingRuledOut: { type: 'boolean' },
        sessionsPerWeek: whole(intakeLimits.sessionsPerWeek.min, intakeLimits.sessionsPerWeek.max),
        minutes: whole(intakeLimits.minutes.min, intakeLimits.minutes.max, 'Of one session.'),
        start: day,
        weeks: whole(intakeLimits.weeks.min, intakeLimits.weeks.max),
        equipment: list(oneOf(allEquipment)),
        findings: list(oneOf(compensations.map((row) => row.id)), { description: 'Of the movement screen.' }),
        avoid: list(ref('exerciseId')),
        seed: whole(0, 4_294_967_295),
        choices: object(
          {
            blocks: list(
              object({ block: whole(0, 51), phases, weeks: whole(1, 52), sessionsPerWeek: whole(1, 14) }, ['block']),
            ),
            sessions: list(
              object(
                {
                  phase: oneOf([1, 2, 3, 4, 5]),
                  sections: {
                    type: 'object',
                    propertyNames: section,
                    additionalProperties: list({ type: 'object' }),
                  },
                },
                ['phase', 'sections'],
              ),
            ),
          },
          [],
          closed,
        ),
      },
      ['goal', 'status'],
      closed,
    ),
    edit: {
      oneOf: [
        edit('change-line', { place: place(linePlace), change: object(nullable, []) }),
        edit('remove-line', { place: place(linePlace) }),
        edit('add-line', { place: place(linePlace), line: ref('line') }),
        edit('move-line', { place: place(linePlace), to: whole(0, 99) }),
        edit('move-to-section', { place: place(linePlace), section }),
        edit('add-section', {
          place: place(sessionPlace),
          section: object({ key: section, exercises: lines }, ['key', 'exercises']),
        }),
        edit('fill-section', { place: place(sectionPlace), lines }),
        edit('join-sections', { place: place(sectionPlace), into: whole(0, 19) }),
        edit('sort-sections', { place: place(sessionPlace) }),
        edit('move-block', { block, to: whole(0, 99) }),
        edit('resize-block', { block, weeks: whole(1, 52) }),
        edit('remove-block', { block }),
        edit('insert-block', { at: whole(0, 99), phases, weeks: whole(1, 52) }),
        edit('set-phases', { block, phases }),
        edit('set-sessions-a-week', { block, sessions: whole(1, 7) }),
        edit('remove-session', { place: place(sessionPlace) }),
      ],
    },
    plan: object(
      {
        blocks: list(
          object(
            {
              phases,
              sessionsPerWeek: whole(0, 14),
              weeks: list(
                object({ number: whole(1, 200), start: day, sessions: list(ref('session')) }, [
                  'number',
                  'start',
                  'sessions',
                ]),
              ),
            },
            ['phases', 'sessionsPerWeek', 'weeks'],
          ),
        ),
      },
      ['blocks'],
    ),
    session: object(
      {
        day,
        phase: oneOf([1, 2, 3, 4, 5]),
        minutes: { type: 'number', minimum: 0, description: 'Our estimate.' },
        sections: list(object({ key: section, exercises: list(ref('line')) }, ['key', 'exercises'])),
      },
      ['day', 'phase', 'minutes', 'sections'],
    ),
  },
};
