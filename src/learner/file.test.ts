import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LearnerDocument } from './document.ts';
import { emptyDocument } from './document.ts';
import { applyLoad, previewLoad, readFile, toFile } from './file.ts';
import { mergeDocuments } from './merge.ts';
import { createStore } from './store.ts';
import { answered, attemptOf, bank, documentOf, documents, FakeStorage } from './test-helpers.ts';

const noon = Date.UTC(2031, 4, 6, 12);
const past = documents(fc.nat(3));

const read = (text: string): LearnerDocument => {
  const result = readFile(text, noon);
  if (result.kind !== 'ok') throw new Error(`The file was refused: ${result.kind}.`);
  return result.document;
};

describe('a saved file', () => {
  test('carries the date in its name, and the reader’s own day', () => {
    expect(toFile(emptyDocument(), noon).name).toBe('phase-by-phase-progress-2031-05-06.json');
    const lateInNewYork = Date.UTC(2031, 4, 7, 2);
    expect(toFile(emptyDocument(), lateInNewYork, 240).name).toBe('phase-by-phase-progress-2031-05-06.json');
  });

  test('is readable text without the generation', () => {
    expect(toFile({ ...emptyDocument(), generation: 3 }, noon).text).toBe(`{
  "format": "phase-by-phase.learner",
  "version": 1,
  "savedAt": "2031-05-06T12:00:00.000Z",
  "attempts": [],
  "guesses": {},
  "draws": {}
}
`);
  });

  test('comes back as it was', () => {
    fc.assert(
      fc.property(past, (document) => {
        expect(read(toFile(document, noon).text)).toEqual({ ...document, generation: 0 });
      }),
    );
  });

  test('a generation that somebody wrote into it is not believed', () => {
    const text = JSON.stringify(documentOf([attemptOf()], { generation: 7 }));
    expect(read(text)).toEqual(documentOf([attemptOf()]));
  });
});

describe('a file is refused in a plain sentence', () => {
  test.each([
    ['', 'foreign', 'This file is empty. Nothing was changed. Choose a file that this site saved.'],
    [
      'a letter',
      'foreign',
      'This file is not progress saved by Phase by Phase. Nothing was changed. Its name begins with “phase-by-phase-progress” unless you renamed it.',
    ],
    [
      toFile(answered('p2-one ok'), noon).text.slice(0, 90),
      'damaged',
      'This file is damaged, perhaps cut off while it was copied. Nothing was changed. Copy it again, or choose another one.',
    ],
    [
      '{"format":"phase-by-phase.learner","version":2}',
      'newer',
      'This file was saved by a newer version of Phase by Phase. Nothing was changed. Reload the page to get the newer version, then load it again.',
    ],
  ])('%j', (text, kind, message) => {
    expect(readFile(text, noon)).toEqual({ kind, message });
  });

  test('one with damaged entries is read, and they are counted', () => {
    const text = JSON.stringify({ ...documentOf([attemptOf()]), guesses: { 'q-one': 1 } });
    expect(readFile(text, noon)).toEqual({ kind: 'ok', document: documentOf([attemptOf()]), dropped: 1 });
  });
});

describe('loading', () => {
  test('two devices that load each other’s file end with the same', () => {
    fc.assert(
      fc.property(past, past, (phone, laptop) => {
        const fromLaptop = read(toFile(laptop, noon).text);
        const fromPhone = read(toFile(phone, noon).text);
        const onPhone = applyLoad(phone, fromLaptop, 'merge');
        const onLaptop = applyLoad(laptop, fromPhone, 'merge');
        expect({ ...onPhone, generation: 0 }).toEqual({ ...onLaptop, generation: 0 });
        expect(applyLoad(onPhone, fromLaptop, 'merge')).toEqual(onPhone);
      }),
    );
  });

  test('replacing leaves the file alone, whatever another tab remembers', () => {
    fc.assert(
      fc.property(past, past, (current, file) => {
        const loaded = { ...file, generation: 0 };
        const replaced = applyLoad(current, loaded, 'replace');
        expect({ ...replaced, generation: 0 }).toEqual(loaded);
        expect(mergeDocuments(current, replaced)).toEqual(replaced);
      }),
    );
  });

  test('an old file comes back after an erasure, since the reader asked for it', async () => {
    for (const mode of ['merge', 'replace'] as const) {
      const storage = new FakeStorage();
      const options = { storage, now: () => noon, randomId: () => 'fresh' };
      const [store, other] = [createStore(options), createStore(options)];
      await store.update(() => answered('p2-one ok', 'p1-one ok'));
      other.load();
      const { text } = toFile(answered('p2-one ok'), noon);
      await store.erase();
      await store.update((current) => applyLoad(current, read(text), mode));
      await other.update((document) => document);
      expect(other.load().document.attempts.map(({ question }) => question)).toEqual(['p2-one']);
    }
  });
});

describe('the preview', () => {
  const here = answered('p2-one ok', 'p1-one ok');
  /** An attempt as another device recorded it. */
  const there = (question: string, at = 500) => attemptOf({ id: `there-${question}`, question, at });

  test('of a merge counts what comes and what stays', () => {
    const loaded = documentOf([there('p3-one'), there('superset-pair'), ...here.attempts.slice(0, 1)]);
    const preview = previewLoad(here, loaded, 'merge', bank);
    expect(preview).toMatchObject({ added: 2, kept: 2, lost: 0, unknown: 0 });
    expect(preview.chapters.map(({ key }) => key)).toEqual(['phase-3', 'supersets']);
    expect(preview.sentences).toEqual([
      '2 answers will be added.',
      '2 answers that you have here will stay.',
      '2 chapters change: “Chapter phase-3” and “Chapter supersets”.',
    ]);
  });

  test('of a replacement counts what goes', () => {
    const loaded = documentOf([there('p3-one'), ...here.attempts.slice(0, 1)]);
    const preview = previewLoad(here, loaded, 'replace', bank);
    expect(preview).toMatchObject({ added: 1, kept: 1, lost: 1 });
    expect(preview.sentences).toEqual([
      'One answer will be added.',
      'One answer that you have here will stay.',
      'One answer that you have here will be lost, since the file does not hold it. Save your progress to a file first if you may want it back.',
      '2 chapters change: “Chapter phase-1” and “Chapter phase-3”.',
    ]);
  });

  test('of a replacement that takes all says so in the plural', () => {
    expect(previewLoad(here, emptyDocument(), 'replace', bank).sentences).toEqual([
      '2 answers that you have here will be lost, since the file does not hold them. Save your progress to a file first if you may want them back.',
      '2 chapters change: “Chapter phase-1” and “Chapter phase-2”.',
    ]);
  });

  test('of a merge tells what goes beyond the limit', () => {
    const ten = Array.from({ length: 10 }, (_, index) => attemptOf({ id: `a${index}`, question: 'p2-one', at: index }));
    const preview = previewLoad(documentOf(ten), documentOf([there('p2-one')]), 'merge', bank);
    expect(preview).toMatchObject({ added: 1, kept: 9, lost: 1 });
    expect(preview.sentences).toContain('One answer will go, since only the newest of each question are kept.');
  });

  test('tells of questions that the site no longer has', () => {
    const preview = previewLoad(here, documentOf([there('gone-one'), there('p3-one')]), 'merge', bank);
    expect(preview).toMatchObject({ added: 2, unknown: 1 });
    expect(preview.sentences.at(-1)).toBe(
      'One answer of the file is to questions that this site no longer has. It is kept and counts for nothing.',
    );
    expect(previewLoad(here, documentOf([there('gone-one'), there('gone-two')]), 'merge', bank).sentences.at(-1)).toBe(
      '2 answers of the file are to questions that this site no longer has. They are kept and count for nothing.',
    );
  });

  test('names four chapters and counts the rest', () => {
    const loaded = documentOf(['model-one', 'l1-one', 'l2-one', 'p3-one', 'p4-one', 'p5-one'].map((id) => there(id)));
    expect(previewLoad(emptyDocument(), loaded, 'merge', bank).sentences).toEqual([
      '6 answers will be added.',
      '6 chapters change: “Chapter model”, “Chapter level-1”, “Chapter level-2”, “Chapter phase-3” and 2 more.',
    ]);
  });

  test('says when nothing will change, and when only guesses and draws do', () => {
    expect(previewLoad(here, here, 'merge', bank).sentences).toEqual([
      'The file holds nothing that is not here already. Nothing will change.',
    ]);
    const guesses = { 'p1-before': { at: 1, response: '0', sure: null } };
    expect(previewLoad(here, { ...here, guesses }, 'merge', bank).sentences).toEqual([
      'The file holds no answer that is not here already. Only its pre-reading guesses and chapter checks are taken over.',
    ]);
  });

  test('counts what the load then does', () => {
    fc.assert(
      fc.property(past, past, fc.constantFrom('merge', 'replace'), (current, file, mode) => {
        const loaded = { ...file, generation: 0 };
        const { added, kept, lost } = previewLoad(current, loaded, mode, bank);
        expect(kept + lost).toBe(current.attempts.length);
        expect(kept + added).toBe(applyLoad(current, loaded, mode).attempts.length);
      }),
    );
  });
});
