// Which questions a filter lets through. Ships to the browser: plain values only.

/** What a reader asks for; empty where anything goes. */
export interface QuestionConditions {
  readonly text: string;
  readonly chapter: string;
  readonly phase: string;
  readonly kind: string;
  readonly thinking: string;
}

/** A question as the list has it. */
export interface QuestionRow {
  /** All words that are seen, in small letters. */
  readonly text: string;
  readonly chapter: string;
  /** Numbers of phases, or `all` for the model as a whole. */
  readonly phases: readonly string[];
  readonly kind: string;
  readonly thinking: string;
}

const names = ['text', 'chapter', 'phase', 'kind', 'thinking'] as const satisfies readonly (keyof QuestionConditions)[];

/** The conditions of an address or a form; what is unknown in it is left out. */
export function conditionsIn(search: URLSearchParams): QuestionConditions {
  const value = (name: (typeof names)[number]) => (search.get(name) ?? '').trim().slice(0, 100);
  return {
    text: value('text'),
    chapter: value('chapter'),
    phase: value('phase'),
    kind: value('kind'),
    thinking: value('thinking'),
  };
}

/** The same as the end of an address: `?phase=2&kind=order`, or nothing. */
export function searchOf(conditions: QuestionConditions): string {
  const search = new URLSearchParams(
    names.flatMap((name): [string, string][] => (conditions[name] === '' ? [] : [[name, conditions[name]]])),
  );
  return search.size === 0 ? '' : `?${search.toString()}`;
}

/** Whether a question fits all conditions; every word of the text has to be there. */
export function passesFilter(row: QuestionRow, { text, chapter, phase, kind, thinking }: QuestionConditions): boolean {
  return (
    (chapter === '' || row.chapter === chapter) &&
    (phase === '' || row.phases.includes(phase)) &&
    (kind === '' || row.kind === kind) &&
    (thinking === '' || row.thinking === thinking) &&
    text
      .toLowerCase()
      .split(/\s+/)
      .every((word) => row.text.includes(word))
  );
}
