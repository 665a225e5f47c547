import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { getTerm } from '../opt/glossary/index.ts';
import { chooseTerms, findTerms, mostTermsPerChapter, termNotes } from './term-notes.ts';

const chapter = pathToFileURL(path.resolve('src/content/docs/phases/2.mdx'));

/** The compiled page, as the build makes it. */
function compile(source: string, { fileURL = chapter, frontmatter = {} } = {}): string {
  const astro = { frontmatter, headings: [], localImagePaths: new Set<string>(), remoteImagePaths: new Set<string>() };
  const result = mdxToJs(source, { hastPlugins: [termNotes], fileURL, data: { astro } });
  if (result instanceof Promise) throw new Error('The plugin became asynchronous.');
  return result.code;
}

/** The marked words of a page, in its order. */
function marked(source: string, page?: Parameters<typeof compile>[1]): string[] {
  return [...compile(source, page).matchAll(/className: "term",[^}]*?children: "([^"]*)"/g)].map(
    (match) => match[1] ?? '',
  );
}

/** The words that are found, each with the id of its term. */
const found = (text: string) => findTerms(text).map(({ term, start, end }) => [text.slice(start, end), term.id]);

describe('finding terms in a text', () => {
  test('the longest form wins', () => {
    expect(found('Altered reciprocal inhibition differs from reciprocal inhibition.')).toEqual([
      ['Altered reciprocal inhibition', 'altered-reciprocal-inhibition'],
      ['reciprocal inhibition', 'reciprocal-inhibition'],
    ]);
    expect(found('less training volume')).toEqual([['training volume', 'training-volume']]);
  });

  test('whole words only', () => {
    expect(found('hardcore training, an intra-superset pause, superset-like')).toEqual([]);
    expect(found('a superset’s rest, “core”, (tempo)')).toEqual([
      ['superset', 'superset'],
      ['core', 'core'],
      ['tempo', 'repetition-tempo'],
    ]);
  });

  test('words of a form may stand on two lines', () => {
    expect(found('Two prime\nmovers.')).toEqual([['prime\nmovers', 'prime-mover']]);
  });

  test('a name with a capital is not the everyday word', () => {
    expect(found('Activation comes first, and muscle activation later.')).toEqual([
      ['Activation', 'activation-section'],
    ]);
  });

  test('everyday words are not terms', () => {
    expect(found('A set of ten repetitions for strength, power and speed in this phase.')).toEqual([]);
  });
});

describe('choosing terms', () => {
  const core = getTerm('core');
  const tempo = getTerm('repetition-tempo');
  const superset = getTerm('superset');
  const agonist = getTerm('agonist');

  test('all of them while there is room, in the order of the text', () => {
    expect(chooseTerms([core, tempo, superset, agonist], 4)).toEqual([core, tempo, superset, agonist]);
  });
  test('well-known words give way first', () => {
    expect(chooseTerms([core, tempo, superset, agonist], 3)).toEqual([core, superset, agonist]);
    expect(chooseTerms([core, tempo, superset, agonist], 2)).toEqual([superset, agonist]);
  });
  test('then the last of the text', () => {
    expect(chooseTerms([core, tempo, superset, agonist], 1)).toEqual([superset]);
  });
  test('fifteen fit a chapter', () => {
    expect(mostTermsPerChapter).toBe(15);
  });
});

describe('marking a chapter', () => {
  test('only the first use of a term is marked, and every other word stays', () => {
    const code = compile('A superset, then more supersets and a prime mover.\n\nOne more superset.\n');
    expect(marked('A superset, then more supersets and a prime mover.\n\nOne more superset.\n')).toEqual([
      'superset',
      'prime mover',
    ]);
    expect(code).toContain('"A "');
    expect(code).toContain('", then more supersets and a "');
    expect(code).toContain('"One more superset."');
  });

  test('the word opens its note, which stands at the end and leads to the glossary', () => {
    const code = compile('A superset.\n');
    expect(code).toMatch(/popoverTarget: "term-superset"/i);
    expect(code).toMatch(/"aria-describedby": "term-superset"/);
    expect(code).toMatch(/id: "term-superset"/);
    expect(code).toContain('A superset is a pair of exercises done one straight after the other');
    expect(code).toMatch(/href: "\/glossary\/#superset"/);
    expect(code).toContain('“Superset” in the glossary');
    expect(code).toMatch(/"data-pagefind-ignore": ""/);
    expect(code.indexOf('term-notes')).toBeGreaterThan(code.indexOf('popoverTarget'));
  });

  test('headings, links, code and tables are left alone', () => {
    expect(
      marked(
        '## The superset\n\nA [superset](/ideas/supersets/), `superset` and\n\n| superset |\n| --- |\n| superset |\n',
      ),
    ).toEqual([]);
  });

  test('a later use is marked when the first stands in a heading or a link', () => {
    expect(marked('## The superset\n\n[Supersets](/ideas/supersets/) are pairs. Do a *superset*.\n')).toEqual([
      'superset',
    ]);
  });

  test('words inside a component’s children are marked, its title and the text of other components are not', () => {
    expect(
      marked(
        '<Aside kind="definition" title="A superset">\n\nAn agonist.\n\n</Aside>\n\n<Fact id="superset" /> <b>core</b>\n',
      ),
    ).toEqual(['agonist']);
  });

  test('list items count as prose', () => {
    expect(marked('- **Eccentric**: the way down\n- <Fact id="x" /> isometric\n')).toEqual(['Eccentric', 'isometric']);
  });

  test('a chapter without a term gets nothing', () => {
    expect(compile('Nothing to look up.\n')).not.toContain('term-notes');
  });

  test('the home page and pages for looking things up are left alone', () => {
    expect(marked('A superset.', { frontmatter: { reference: true } })).toEqual([]);
    expect(marked('A superset.', { fileURL: pathToFileURL(path.resolve('src/content/docs/index.mdx')) })).toEqual([]);
    expect(marked('A superset.', { fileURL: pathToFileURL(path.resolve('src/content/docs/model/index.mdx')) })).toEqual(
      ['superset'],
    );
  });

  test('no more than fifteen words are marked', () => {
    const many =
      'agonist, synergist, stabilizer, antagonist, core, eccentric, isometric, concentric, superset, tempo, proprioception, hypertrophy, plyometric, flexibility, mobility, unilateral, bilateral, sedentary';
    const words = marked(`${many}\n`);
    expect(words).toHaveLength(15);
    expect(words).not.toContain('flexibility');
    expect(words).not.toContain('mobility');
    expect(words).not.toContain('tempo');
  });
});
