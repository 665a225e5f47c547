/** `/llms.txt`: what the site is and where its parts are, for language models that are sent here (https://llmstxt.org). */

/** A page or a file by its address on this site. */
export interface Place {
  readonly title: string;
  /** `/phases/2/` */
  readonly address: string;
  readonly description: string;
}

/** A part of the contents. */
export interface Part {
  readonly label: string;
  readonly places: readonly Place[];
}

const lead = `# Phase by Phase

> A free, independent learning site about the NASM OPT (Optimum Performance Training) model: three levels, five phases and one rule of progression. It explains, draws and sources what the model says, and asks about it.

- Every page is plain HTML that is whole without script. Addresses and anchors do not change, so you can cite a heading, a table, a term or a question by its address.
- A level and a phase are two things: Level 1 holds Phase 1, Level 2 holds Phases 2, 3 and 4, Level 3 holds Phase 5.
- Numbers are those of the 7th edition of NASM’s textbook. Where sources differ, the page says so, and the page “Where sources disagree” keeps every value.
- Independent of the National Academy of Sports Medicine, whose names are its trademarks. Not medical advice. Text, figures and questions: CC BY 4.0; name Phase by Phase.`;

/**
 * The text of `/llms.txt`.
 *
 * @param parts The contents in reading order.
 * @param site The site's public address, which may have a path; where it is not known, links are relative to the file.
 */
export function llmsText(parts: readonly Part[], site: string | undefined): string {
  const base = site === undefined ? undefined : site.endsWith('/') ? site : `${site}/`;
  const linked = ({ title, address, description }: Place) => {
    const relative = address === '/' ? './' : address.slice(1);
    return `- [${title}](${base === undefined ? relative : new URL(relative, base).href}): ${description}`;
  };
  const sections = parts.map(({ label, places }) => `## ${label}\n\n${places.map(linked).join('\n')}`);
  return `${[lead, ...sections].join('\n\n')}\n`;
}
