import { describe, expect, test } from 'vitest';
import { checkApi, checkLlms } from './api.ts';
import { formatProblem } from './problem.ts';
import { toPage } from './site.ts';

const schema = {
  type: 'object',
  properties: { version: { const: 1 }, page: { type: 'string' } },
  required: ['version', 'page'],
};
const file = { $schema: 'model.schema.json', version: 1, page: '../phases/2/#how' };

const links = '<a href="/api/model.json">Model</a> <a href="/api/model.schema.json">Schema</a>';

/** The faults of a site with these files and one page, `/phases/2/`, that has the anchor `how` and these links. */
function faults(contents: Readonly<Record<string, unknown>>, told = links): string[] {
  return checkApi({
    files: new Set(Object.keys(contents)),
    pages: [toPage('/phases/2/', `<!doctype html><h2 id="how">How</h2>${told}`)],
    read: (address) => JSON.stringify(contents[address]),
  }).map(formatProblem);
}

const withFile = (changed: object) =>
  faults({ '/api/model.json': { ...file, ...changed }, '/api/model.schema.json': schema });

test('a file of its schema, whose addresses lead somewhere, is accepted', () => {
  expect(withFile({})).toEqual([]);
  expect(withFile({ page: '../phases/2/', more: 'ours since the next release' })).toEqual([]);
});

describe('refused is', () => {
  test('a site without files for programs', () => {
    expect(faults({ '/practice/bank.json': {} })).toEqual([
      'dist/api/: there is no file for other programs. The files are written by src/exports/api.',
    ]);
  });

  test('a file whose schema is another or missing', () => {
    expect(withFile({ $schema: 'glossary.schema.json' })).toEqual([
      expect.stringContaining('dist/api/model.json: its "$schema" is glossary.schema.json, and /api/model.schema.json'),
    ]);
    expect(faults({ '/api/model.json': file })).toHaveLength(1);
  });

  test('a file or a schema that no page of the book tells of', () => {
    const contents = { '/api/model.json': file, '/api/model.schema.json': schema };
    expect(faults(contents, '<a href="/api/model.json">Model</a>')).toEqual([
      expect.stringContaining('dist/api/model.schema.json: no page of the book links to it.'),
    ]);
    expect(faults(contents, '')).toHaveLength(2);
    expect(faults(contents, `<meta name="robots" content="noindex">${links}`)).toHaveLength(2);
  });

  test('a file that is not of its schema', () => {
    expect(withFile({ version: 2 })).toEqual([
      expect.stringContaining('it is not of its schema: .version should be equal to constant.'),
    ]);
  });

  test('an address that leads nowhere', () => {
    expect(withFile({ page: '../phases/6/' })).toEqual([
      expect.stringContaining('it leads to ../phases/6/, and there is no such page.'),
    ]);
    expect(withFile({ page: { list: ['../phases/2/#why'] } })[0]).toContain('it is not of its schema: .page should be');
    expect(withFile({ more: { list: ['../phases/2/#why'] } })).toEqual([
      expect.stringContaining('it leads to ../phases/2/#why, and the page has no such anchor.'),
    ]);
  });
});

describe('llms.txt', () => {
  const faultsOf = (text: string | undefined, head = '') =>
    checkLlms({
      files: new Set(text === undefined ? [] : ['/llms.txt', '/api/model.json']),
      pages: [toPage('/', `<!doctype html><html><head>${head}</head></html>`), toPage('/phases/2/', '<!doctype html>')],
      read: () => text ?? '',
    }).map(formatProblem);
  const canonical = '<link rel="canonical" href="https://opt.example/a/">';

  test('leads to pages and files, by relative or by full addresses', () => {
    expect(faultsOf('- [Phase 2](phases/2/): x\n- [Home](./): x\n- [Model](api/model.json): x')).toEqual([]);
    expect(faultsOf('- [Phase 2](https://opt.example/a/phases/2/): x', canonical)).toEqual([]);
  });

  test('is refused where it is missing, empty, or leads nowhere', () => {
    expect(faultsOf(undefined)).toEqual([expect.stringContaining('dist/llms.txt: it is missing.')]);
    expect(faultsOf('# Phase by Phase')).toEqual([expect.stringContaining('it has no links.')]);
    expect(faultsOf('[Phase 6](phases/6/)')).toEqual([expect.stringContaining('it leads to phases/6/, which')]);
    expect(faultsOf('[Phase 2](https://opt.example/phases/2/)', canonical)).toHaveLength(1);
  });
});
