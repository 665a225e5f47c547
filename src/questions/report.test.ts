import { describe, expect, test } from 'vitest';
import { reportLink } from './report.ts';

const subject = { id: 'p2-finish-the-pair', version: 2, stem: 'Which exercise completes it?' };
const bodyOf = (link: string, name = 'body') => new URL(link).searchParams.get(name);

describe('a report', () => {
  test('is a mail with id, version and choice', () => {
    const link = reportLink('mailto:desk@example.org', { ...subject, choice: 'A push-up & a plank' });
    expect(link).toMatch(/^mailto:desk@example\.org\?subject=Question%20p2-finish-the-pair%2C%20version%202&body=/);
    expect(bodyOf(link)).toBe(
      'Question p2-finish-the-pair, version 2\nWhich exercise completes it?\n\nMy choice: A push-up & a plank\n\nWhat is wrong with it:\n',
    );
  });

  test('has no recipient yet where none is set', () => {
    const link = reportLink('', subject);
    expect(link).toMatch(/^mailto:\?subject=Question%20/);
    expect(bodyOf(link)).toContain('\n\nMy choice: \n\n');
  });

  test('is a tracker’s form, whose own parameters stay', () => {
    const link = reportLink('https://tracker.example/new?labels=question', subject);
    expect(bodyOf(link, 'labels')).toBe('question');
    expect(bodyOf(link, 'title')).toBe('Question p2-finish-the-pair, version 2');
    expect(bodyOf(link)).toContain('Which exercise completes it?');
  });

  test.each(['desk@example.org', 'javascript:alert(1)', 'mailto:a@b.example?cc=c@d.example'])(
    'refuses the target "%s"',
    (target) => {
      expect(() => reportLink(target, subject)).toThrow(`REPORT_TARGET is "${target}".`);
    },
  );
});
