import type { GlossaryRow } from '../../opt/glossary/index.ts';
import { block, freeAndOpen } from './shared.ts';
import type { JsonLdBlock } from './shared.ts';

/** The glossary as a set of terms, each with its code and its meaning (https://schema.org/DefinedTermSet). */
export function termSetJsonLd(terms: readonly GlossaryRow[], url?: string): JsonLdBlock {
  return {
    ...block('DefinedTermSet', 'Glossary of the OPT model', url),
    ...freeAndOpen,
    hasDefinedTerm: terms.map(({ id, term, alsoKnownAs, definition }) => ({
      '@type': 'DefinedTerm',
      name: term,
      ...(alsoKnownAs === undefined ? {} : { alternateName: alsoKnownAs }),
      termCode: id,
      description: definition,
      ...(url === undefined ? {} : { url: `${url}#${id}` }),
    })),
  };
}
