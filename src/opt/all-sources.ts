import { assessmentSources } from './assessment-sources.ts';
import { examSources } from './exam-sources.ts';
import { nearestName } from './nearest.ts';
import { sources } from './sources.ts';
import type { Source } from './sources.ts';

/** Every source of the site: programming, assessment and evidence, exam. */
export const allSources: readonly Source[] = [...sources, ...assessmentSources, ...examSources];

/** The source with this id; throws with the nearest known id when there is none. */
export function getSource(id: string): Source {
  const found = allSources.find((source) => source.id === id);
  if (found) return found;
  const near = nearestName(
    id,
    allSources.map((source) => source.id),
  );
  throw new Error(`No source "${id}".${near ? ` Did you mean "${near}"?` : ''} Sources are listed in src/opt.`);
}

/** What a source is, in a reader's words. */
export const sourceKinds: Readonly<Record<Source['kind'], string>> = {
  book: 'textbook',
  'study-guide': 'NASM study guide',
  article: 'article',
  podcast: 'podcast',
  journal: 'research paper',
  deck: 'flash cards',
  notes: 'study notes',
  app: 'app',
  'course-page': 'course page',
};

/** Anchor of a source on the page of sources: its id in small letters. */
export function sourceAddress(id: string): string {
  return `/about/sources/#${getSource(id).id.toLowerCase()}`;
}
