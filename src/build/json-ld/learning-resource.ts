import type { PhaseNumber } from '../../opt/types.ts';
import { aboutPhases, block, educationalLevel, freeAndOpen, isoDuration, siteName } from './shared.ts';
import type { JsonLdBlock } from './shared.ts';

/** What a chapter says about itself in its frontmatter, and where it stands. */
export interface ChapterPlace {
  readonly title: string;
  readonly description: string;
  /** What the reader will be able to do, in the order of the chapter. */
  readonly objectives: readonly string[];
  readonly phase?: PhaseNumber | undefined;
  /** Reading time in whole minutes. */
  readonly minutes: number;
  /** The public address, where it is known. */
  readonly url?: string | undefined;
  /** That of the first page, where it is known. */
  readonly courseUrl?: string | undefined;
}

/** A chapter with what it teaches (https://schema.org/LearningResource), as a part of the course. */
export function learningResourceJsonLd(chapter: ChapterPlace): JsonLdBlock {
  const { title, description, objectives, phase, minutes, url, courseUrl } = chapter;
  return {
    ...block('LearningResource', title, url),
    description,
    ...freeAndOpen,
    learningResourceType: 'Chapter',
    educationalLevel,
    timeRequired: isoDuration(minutes),
    teaches: objectives,
    about: aboutPhases(phase === undefined ? 'all' : [phase]),
    isPartOf: {
      '@type': 'Course',
      name: `${siteName}: the NASM OPT model`,
      ...(courseUrl === undefined ? {} : { url: courseUrl }),
    },
  };
}
