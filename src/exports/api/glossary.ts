import { glossary, glossaryGroupNames } from '../../opt/glossary/index.ts';
import type { GlossaryRow } from '../../opt/glossary/index.ts';
import { address, fileHead, fileSchema, fromApi, id, listOf, object, said, sources, text } from './json-schema.ts';

const title = 'Glossary of the NASM OPT model';

/** `/api/glossary.json`: every term with its meaning, in teaching order. */
export function glossaryFile() {
  return {
    ...fileHead('glossary', title),
    groups: Object.entries(glossaryGroupNames).map(([groupId, name]) => ({
      id: groupId,
      name,
      page: fromApi(`/glossary/#group-${groupId}`),
    })),
    terms: (glossary as readonly GlossaryRow[]).map((row) => ({
      id: row.id,
      term: row.term,
      alsoKnownAs: row.alsoKnownAs ?? [],
      definition: row.definition,
      example: row.example,
      confusedWith: row.confusedWith ?? [],
      group: row.group,
      sources: row.sources,
      page: fromApi(`/glossary/#${row.id}`),
    })),
  };
}

export const glossarySchema = fileSchema(title, {
  groups: listOf(object({ id, name: text, page: address }), 1),
  terms: listOf(
    object({
      id,
      term: text,
      alsoKnownAs: said(listOf(text), 'Short forms and other names of the same thing.'),
      definition: text,
      example: said(text, 'One sentence that shows the term at work.'),
      confusedWith: said(listOf(id), 'Ids of terms that learners mix up with this one.'),
      group: id,
      sources: said(sources, 'Empty where the definition is our own.'),
      page: address,
    }),
    1,
  ),
});
