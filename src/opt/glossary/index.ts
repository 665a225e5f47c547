import { nearestName } from '../nearest.ts';
import { adaptationTerms } from './adaptation.ts';
import { assessmentTerms } from './assessment.ts';
import { flexibilitySaqCardioTerms } from './flexibility-saq-cardio.ts';
import { modelTerms } from './model.ts';
import { movementTerms } from './movement.ts';
import type { GlossaryGroup, GlossaryRow } from './types.ts';
import { variableTerms } from './variables.ts';

export type { GlossaryGroup, GlossaryRow };

export const glossaryGroupNames: Readonly<Record<GlossaryGroup, string>> = {
  model: 'The model',
  variables: 'Variables and loading',
  adaptation: 'How the body adapts',
  movement: 'Movement, muscles and nerves',
  'flexibility-saq-cardio': 'Flexibility, SAQ and cardio',
  assessment: 'Assessment and practice',
};

/** Every term of the glossary, by group. */
export const glossary = [
  ...modelTerms,
  ...variableTerms,
  ...adaptationTerms,
  ...movementTerms,
  ...flexibilitySaqCardioTerms,
  ...assessmentTerms,
] as const satisfies readonly GlossaryRow[];

export type GlossaryTermId = (typeof glossary)[number]['id'];

/** A row whose references are ids of the glossary: the compiler checks them. */
export interface GlossaryTerm extends GlossaryRow {
  readonly id: GlossaryTermId;
  readonly confusedWith?: readonly GlossaryTermId[];
}

const allTerms: readonly GlossaryTerm[] = glossary;
const byId: ReadonlyMap<string, GlossaryTerm> = new Map(allTerms.map((term) => [term.id, term]));

/** The term with this id, or undefined. */
export function findTerm(id: string): GlossaryTerm | undefined {
  return byId.get(id);
}

/** Whether the glossary holds this id. */
export function isTermId(id: string): id is GlossaryTermId {
  return byId.has(id);
}

/**
 * The term with this id.
 * @throws Error naming the nearest id when the glossary does not hold it.
 */
export function getTerm(id: string): GlossaryTerm {
  const term = byId.get(id);
  if (term === undefined) {
    const near = nearestName(id, byId.keys());
    throw new Error(
      `No glossary term "${id}".${near ? ` Did you mean "${near}"?` : ''} Terms are listed in src/opt/glossary.`,
    );
  }
  return term;
}

/** The terms of one group, in teaching order. */
export function termsIn(group: GlossaryGroup): readonly GlossaryTerm[] {
  return allTerms.filter((term) => term.group === group);
}
