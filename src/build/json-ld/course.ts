import { levels } from '../../opt/levels.ts';
import { phases } from '../../opt/phases.ts';
import { block, educationalLevel, freeAndOpen, isoDuration, siteName } from './shared.ts';
import type { JsonLdBlock } from './shared.ts';

/** What the first page knows of the whole book. */
export interface CoursePlace {
  readonly description: string;
  /** Reading time of all chapters together, in whole minutes. */
  readonly minutes: number;
  /** The public address, where it is known. */
  readonly url?: string | undefined;
}

/** The book as a course that anyone may take at any time and for nothing (https://schema.org/Course). */
export function courseJsonLd({ description, minutes, url }: CoursePlace): JsonLdBlock {
  return {
    ...block('Course', `${siteName}: the NASM OPT model`, url),
    description,
    ...freeAndOpen,
    educationalLevel,
    timeRequired: isoDuration(minutes),
    provider: { '@type': 'Organization', name: siteName, ...(url === undefined ? {} : { url }) },
    teaches: [
      ...levels.map(({ number, name }) => `Level ${number}: ${name}`),
      ...phases.map(({ number, shortName }) => `Phase ${number}: ${shortName}`),
    ],
    hasCourseInstance: { '@type': 'CourseInstance', courseMode: 'Online', courseWorkload: isoDuration(minutes) },
    offers: { '@type': 'Offer', category: 'Free', price: 0, priceCurrency: 'USD' },
  };
}
