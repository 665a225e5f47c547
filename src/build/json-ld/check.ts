/**
 * The part of schema.org that this site uses (https://schema.org/docs/full.html): each type with the properties it may
 * have, what they hold, and which this site always gives. Search engines ignore what they do not know without a word,
 * so a misspelt property would never be noticed otherwise.
 */
import { nearestName } from '../../opt/nearest.ts';

/** What a property holds: a plain value, or a thing of one of the named types. A list of them is as good as one. */
type Expected = 'text' | 'number' | 'integer' | 'boolean' | 'url' | 'duration' | 'language' | readonly string[];

interface TypeRule {
  readonly always: Readonly<Record<string, Expected>>;
  readonly may?: Readonly<Record<string, Expected>>;
}

const described = { inLanguage: 'language', isAccessibleForFree: 'boolean', license: 'url' } as const;
const answer: TypeRule = {
  always: { text: 'text' },
  may: { comment: ['Comment'], answerExplanation: ['Comment'] },
};

const vocabulary: Readonly<Record<string, TypeRule>> = {
  Course: {
    always: {
      ...described,
      name: 'text',
      description: 'text',
      educationalLevel: 'text',
      timeRequired: 'duration',
      provider: ['Organization'],
      teaches: 'text',
      hasCourseInstance: ['CourseInstance'],
      offers: ['Offer'],
    },
    may: { url: 'url' },
  },
  CourseInstance: { always: { courseMode: 'text', courseWorkload: 'duration' } },
  Offer: { always: { category: 'text', price: 'number', priceCurrency: 'text' } },
  Organization: { always: { name: 'text' }, may: { url: 'url' } },
  LearningResource: {
    always: {
      ...described,
      name: 'text',
      description: 'text',
      learningResourceType: 'text',
      educationalLevel: 'text',
      timeRequired: 'duration',
      teaches: 'text',
      about: ['Thing'],
      isPartOf: ['Course'],
    },
    may: { url: 'url' },
  },
  Thing: { always: { name: 'text' } },
  DefinedTermSet: { always: { ...described, name: 'text', hasDefinedTerm: ['DefinedTerm'] }, may: { url: 'url' } },
  DefinedTerm: {
    always: { name: 'text', termCode: 'text', description: 'text' },
    may: { alternateName: 'text', url: 'url' },
  },
  Quiz: {
    always: {
      ...described,
      name: 'text',
      learningResourceType: 'text',
      educationalLevel: 'text',
      about: ['Thing'],
      isPartOf: ['LearningResource'],
      educationalAlignment: ['AlignmentObject'],
      hasPart: ['Question'],
    },
    may: { url: 'url' },
  },
  AlignmentObject: { always: { alignmentType: 'text', targetName: 'text' } },
  Question: {
    always: {
      identifier: 'text',
      version: 'integer',
      eduQuestionType: 'text',
      text: 'text',
      encodingFormat: 'text',
      acceptedAnswer: ['Answer'],
    },
    may: { suggestedAnswer: ['Answer'] },
  },
  Answer: answer,
  Comment: { always: { text: 'text' } },
};

/** What a thing needs where it is only mentioned inside another: its name. */
const mentioned: TypeRule = { always: { name: 'text' }, may: { url: 'url' } };

const plain: Readonly<Record<Extract<Expected, string>, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string' && value.trim() !== '',
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  url: (value) => typeof value === 'string' && /^https?:$/.test(protocolOf(value)),
  duration: (value) => typeof value === 'string' && /^P(?=.)(\d+D)?(T(?=\d)(\d+H)?(\d+M)?)?$/.test(value),
  language: (value) => typeof value === 'string' && /^[a-z]{2}(-[A-Z]{2})?$/.test(value),
};

function protocolOf(address: string): string {
  return URL.canParse(address) ? new URL(address).protocol : '';
}

/**
 * The faults of one JSON-LD block's text, each in a sentence that names the property; none when it says what
 * schema.org understands.
 */
export function jsonLdFaults(text: string): string[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return [`It is not JSON: ${error instanceof Error ? error.message : String(error)}`];
  }
  if (!isRecord(value)) return ['It is not an object.'];
  const { '@context': context, ...thing } = value;
  return [
    ...(context === 'https://schema.org' ? [] : [`"@context" is ${say(context)} and not "https://schema.org".`]),
    ...thingFaults(thing, 'the block', true),
  ];
}

function thingFaults(thing: Readonly<Record<string, unknown>>, at: string, outermost: boolean): string[] {
  const { '@type': given, ...properties } = thing;
  const type = typeof given === 'string' ? given : '';
  const own = Object.hasOwn(vocabulary, type) ? vocabulary[type] : undefined;
  if (own === undefined) {
    const near = nearestName(type, Object.keys(vocabulary));
    return [`${at}: the type ${say(given)} is not used here.${near ? ` Did you mean "${near}"?` : ''}`];
  }
  const { always, may = {} } = !outermost && (type === 'Course' || type === 'LearningResource') ? mentioned : own;
  const known = { ...always, ...may };
  return [
    ...Object.keys(always)
      .filter((name) => !Object.hasOwn(properties, name))
      .map((name) => `${at}: ${type} has no "${name}".`),
    ...Object.entries(properties).flatMap(([name, value]) => {
      const expected = Object.hasOwn(known, name) ? known[name] : undefined;
      if (expected === undefined) {
        const near = nearestName(name, Object.keys(known));
        return [`${at}: ${type} has no property "${name}".${near ? ` Did you mean "${near}"?` : ''}`];
      }
      const values: readonly unknown[] = Array.isArray(value) ? value : [value];
      if (values.length === 0) return [`${at}: "${name}" is an empty list.`];
      return values.flatMap((one) => valueFaults(one, expected, `${type}.${name}`));
    }),
  ];
}

function valueFaults(value: unknown, expected: Expected, at: string): string[] {
  if (typeof expected === 'string') {
    return plain[expected](value) ? [] : [`${at}: ${say(value)} is no ${expected}.`];
  }
  if (!isRecord(value)) return [`${at}: ${say(value)} is no ${expected.join(' or ')}.`];
  if (!expected.includes(String(value['@type']))) {
    return [`${at}: the type ${say(value['@type'])} stands where ${expected.join(' or ')} belongs.`];
  }
  return thingFaults(value, at, false);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function say(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
