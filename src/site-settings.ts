/** What whoever hosts the site may set, as variables of the environment of the build. */

/**
 * Where "report a problem" leads: `mailto:name@host`, the "new issue" address of a tracker (`https://…`), or nothing:
 * the report is then a mail without a recipient.
 */
export const reportTarget = process.env['REPORT_TARGET'] ?? '';
