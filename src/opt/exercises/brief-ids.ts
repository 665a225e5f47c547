import type { ExerciseComponent } from './types.ts';

/** What ids of a component start with. */
const starts: Readonly<Record<ExerciseComponent, string>> = {
  resistance: '',
  core: 'core-',
  balance: 'balance-',
  plyometric: 'plyo-',
  saq: 'saq-',
  smr: 'smr-',
  static: 'static-',
  active: 'active-',
  dynamic: 'dynamic-',
};

/** The id that a name would give. Most ids are made like this, so that only the others need to be sent. */
export function slugOf(name: string, component: ExerciseComponent): string {
  const slug = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '');
  return slug.startsWith(starts[component]) ? slug : starts[component] + slug;
}
