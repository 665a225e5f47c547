// Ships to the browser: the page of a question adds the reader's choice to the link.

/** What a report is about. */
export interface ReportSubject {
  readonly id: string;
  readonly version: number;
  /** The question in words, so that the report can be read without the site. */
  readonly stem: string;
  /** What the reader had chosen; undefined when nothing was, or without script. */
  readonly choice?: string | undefined;
}

/**
 * A link that opens a report with id, version and choice filled in.
 *
 * @param target The one setting of whoever hosts the site: a mail address as `mailto:name@host`, the "new issue" address
 *   of a tracker (`https://…`), which gets `title` and `body`, or an empty text: the mail then has no recipient yet.
 *   Anything else throws.
 */
export function reportLink(target: string, { id, version, stem, choice }: ReportSubject): string {
  const subject = `Question ${id}, version ${version}`;
  const body = `${subject}\n${stem}\n\nMy choice: ${choice ?? ''}\n\nWhat is wrong with it:\n`;
  if (target === '' || /^mailto:[^?]*$/.test(target)) {
    // A mail reader takes "+" as it stands, so spaces are written out.
    return `${target || 'mailto:'}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  }
  if (!/^https?:\/\//.test(target)) {
    throw new Error(
      `REPORT_TARGET is "${target}". It has to be "mailto:name@host", the address of a tracker's form (https://…), or empty.`,
    );
  }
  const address = new URL(target);
  address.searchParams.set('title', subject);
  address.searchParams.set('body', body);
  return address.href;
}
