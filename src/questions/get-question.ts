import { nearestName } from '../opt/nearest.ts';

/** The question with this id; throws with the nearest known id when there is none. */
export function getQuestion<Q extends { readonly id: string }>(questions: readonly Q[], id: string): Q {
  const question = questions.find((candidate) => candidate.id === id);
  if (question) return question;
  const near = nearestName(
    id,
    questions.map((candidate) => candidate.id),
  );
  throw new Error(
    `No question "${id}" in src/content/questions.${near ? ` Did you mean "${near}"?` : ''} Each YAML file there lists questions by id.`,
  );
}
