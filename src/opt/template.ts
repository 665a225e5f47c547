import type { FactRow, PhaseNumber, Range } from './types.ts';

/** One of the six sections of a session, in the order of the 7th edition. */
export interface SessionSection extends FactRow {
  readonly key: 'warm-up' | 'activation' | 'skill-development' | 'resistance' | 'clients-choice' | 'cool-down';
  readonly order: 1 | 2 | 3 | 4 | 5 | 6;
  readonly name: string;
  readonly content: string;
  /** `droppable`: belongs to every session but may give way when time is short. */
  readonly requirement: Readonly<Record<PhaseNumber, 'required' | 'optional' | 'droppable'>>;
  /** How many exercises it holds, where that belongs to the section and not to a component. */
  readonly exercises?: Range;
  readonly minutes?: Range;
}

const always = {
  1: 'required',
  2: 'required',
  3: 'required',
  4: 'required',
  5: 'required',
} as const;
const optional = {
  1: 'optional',
  2: 'optional',
  3: 'optional',
  4: 'optional',
  5: 'optional',
} as const;

export const sessionSections = [
  {
    id: 'section-warm-up',
    key: 'warm-up',
    order: 1,
    name: 'Warm-up',
    content: 'flexibility, with optional cardio',
    requirement: always,
    status: 'solid',
    sources: ['T7-21', 'SG6'],
  },
  {
    id: 'section-activation',
    key: 'activation',
    order: 2,
    name: 'Activation',
    content: 'core and balance',
    requirement: { ...always, 5: 'optional' },
    status: 'nasm-only',
    sources: ['T7-21'],
  },
  {
    id: 'section-skill',
    key: 'skill-development',
    order: 3,
    name: 'Skill development',
    content: 'plyometric and SAQ drills, or movement instruction, or advanced skill practice',
    requirement: optional,
    status: 'nasm-only',
    sources: ['T7-21'],
  },
  {
    id: 'section-resistance',
    key: 'resistance',
    order: 4,
    name: 'Resistance training',
    content: 'the lifts of the phase',
    requirement: always,
    status: 'solid',
    sources: ['T7-21', 'SG6'],
  },
  {
    id: 'section-choice',
    key: 'clients-choice',
    order: 5,
    name: 'Client’s choice',
    content: 'one or two exercises that the client picks',
    exercises: { min: 1, max: 2 },
    requirement: { 1: 'droppable', 2: 'droppable', 3: 'droppable', 4: 'droppable', 5: 'droppable' },
    status: 'nasm-only',
    sources: ['T7-21'],
  },
  {
    id: 'section-cool-down',
    key: 'cool-down',
    order: 6,
    name: 'Cool-down',
    content: 'optional cardio, then self-myofascial work, then static stretching',
    requirement: always,
    minutes: { min: 5, max: 10 },
    status: 'nasm-only',
    sources: ['T7-21'],
  },
] as const satisfies readonly SessionSection[];

export type SectionKey = (typeof sessionSections)[number]['key'];
