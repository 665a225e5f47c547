/**
 * JSON Schema (draft 7, https://json-schema.org/draft-07) in as many words as the files of `/api/` need. Objects stay
 * open: a later release may add keys, so a program that checks a file must not refuse those it does not know.
 */

export interface JsonSchema {
  readonly $schema?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly minItems?: number;
  readonly minLength?: number;
  readonly additionalProperties?: boolean | JsonSchema;
}

type Properties = Readonly<Record<string, JsonSchema>>;

/** The same schema with a sentence for those who read it. */
export function said(schema: JsonSchema, description: string): JsonSchema {
  return { ...schema, description };
}

export const text: JsonSchema = { type: 'string', minLength: 1 };
export const flag: JsonSchema = { type: 'boolean' };
export const integer: JsonSchema = { type: 'integer' };
export const id: JsonSchema = said({ type: 'string', pattern: '^[A-Za-z0-9.-]+$' }, 'Kept for ever.');
export const address: JsonSchema = said(
  { type: 'string', pattern: '^\\.\\./' },
  'An address of this site, relative to this file.',
);

/** One of these values. */
export function oneOf(...values: readonly (string | number)[]): JsonSchema {
  return { type: typeof values[0] === 'number' ? 'integer' : 'string', enum: values };
}

export function listOf(items: JsonSchema, minItems = 0): JsonSchema {
  return { type: 'array', items, ...(minItems > 0 ? { minItems } : {}) };
}

/** An object that always has the first keys and may have the second. */
export function object(always: Properties, may: Properties = {}): JsonSchema {
  return { type: 'object', properties: { ...always, ...may }, required: Object.keys(always) };
}

/** Any key, each with a value of this form. */
export function mapOf(values: JsonSchema): JsonSchema {
  return { type: 'object', additionalProperties: values };
}

export const range: JsonSchema = said(
  object({ min: { type: 'number' }, max: { type: ['number', 'null'] } }),
  'Both ends included; "max" is null where the upper end is open.',
);
export const edition: JsonSchema = said(oneOf(6, 7), 'Edition of the NASM textbook that prints it.');
export const level: JsonSchema = oneOf(1, 2, 3);
export const phase: JsonSchema = oneOf(1, 2, 3, 4, 5);
export const sources: JsonSchema = said(listOf(id), 'Ids of sources, which are listed in model.json.');

/** Version of the form of every file of `/api/`. It changes only where a key must go or change its meaning. */
export const apiVersion = 1;

/** What every file begins with. */
export interface FileHead {
  readonly $schema: string;
  readonly version: typeof apiVersion;
  readonly title: string;
  readonly license: string;
  readonly attribution: string;
  readonly notice: string;
}

/** The head of the file `<name>.json`. */
export function fileHead(name: string, title: string): FileHead {
  return {
    $schema: `${name}.schema.json`,
    version: apiVersion,
    title,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    attribution: 'Phase by Phase',
    notice:
      'Independent of the National Academy of Sports Medicine, whose names and marks, NASM and OPT among them, are used to describe its model. Not medical advice.',
  };
}

/** The schema of a whole file: its head and what it holds. */
export function fileSchema(title: string, holds: Properties): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title,
    description:
      'Within a version keys are added and none is taken away or changed in meaning, so ignore the keys you do not know.',
    ...object({
      $schema: said(text, 'This schema, relative to the file.'),
      version: { type: 'integer', const: apiVersion },
      title: text,
      license: said(text, 'Address of the license of the contents.'),
      attribution: said(text, 'Whom to name when you use them.'),
      notice: text,
      ...holds,
    }),
  };
}

/** An address of this site as a file of `/api/` writes it: `/phases/2/` -> `../phases/2/`. */
export function fromApi(siteAddress: string): string {
  return `..${siteAddress}`;
}
