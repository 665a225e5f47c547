// @ts-check
import { builtinModules } from 'node:module';
import path from 'node:path';
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

const root = import.meta.dirname;

/** @param {readonly string[]} places Folders of this repository. */
const at = (...places) => places.map((place) => path.join(root, place));

const tests = ['**/*.test.{ts,tsx}'];

/** What a reader's browser downloads: the islands, the client scripts, and what both import. */
const browserFolders = [
  'src/islands',
  'src/client',
  'src/offline',
  'src/learner',
  'src/questions',
  'src/opt',
  'src/plan-files',
  'src/tables',
  'src/charts',
];

/** The schema is checked at build, and tests run in Node; both sit among the files above. */
const notForBrowsers = ['src/questions/schema.ts', ...tests];

const nodeOrAstro = {
  allowTypeImports: true,
  regex: `^(node:|astro(:|/|$)|@astrojs/|(${builtinModules.join('|')})(/|$))|\\.astro$`,
  message: 'This file reaches the browser: keep Node, Astro and Astro components out of it.',
};

const onlyItsOwnFiles = {
  regex: '^[^.]',
  message: 'src/opt imports nothing but its own files, by relative paths that end in ".ts".',
};

const onlyLearnerFiles = {
  regex: '^[^.]',
  message:
    'src/learner is pure: import its own files by relative paths that end in ".ts", and hand everything else in.',
};

const modelAsCode = {
  allowTypeImports: true,
  regex: '/opt/',
  message: 'The model would reach every page with a question: use "import type" here, and let the bank index carry it.',
};

const schemasAsCode = {
  allowTypeImports: true,
  regex: '/(questions/schema|schemas/.+)\\.ts$',
  message: 'The schema library would reach the browser: use "import type" here.',
};

/**
 * Tells the path rule where a relative or aliased import points, by its text alone. Our imports carry their endings,
 * so nothing needs looking up, and the rule also sees an import of a file that is not there yet.
 *
 * @type {import('eslint-plugin-import-x').NewResolver}
 */
const byText = {
  interfaceVersion: 3,
  name: 'by-text',
  resolve(specifier, file) {
    const [bare = ''] = specifier.split('?');
    if (bare.startsWith('.')) return { found: true, path: path.resolve(path.dirname(file), bare) };
    if (bare.startsWith('@/')) return { found: true, path: path.join(root, 'src', bare.slice(2)) };
    return { found: false };
  },
};

const importZones = [
  {
    target: at('src/opt'),
    from: root,
    except: ['src/opt'],
    message: 'src/opt holds the facts and the rules, and imports nothing from outside src/opt.',
  },
  {
    target: at('src/learner'),
    from: root,
    except: ['src/learner', 'src/opt'],
    message: 'src/learner is pure: it imports its own files and types of src/opt; pages hand everything else in.',
  },
  {
    target: at('src/plan-files'),
    from: root,
    except: ['src/plan-files', 'src/opt'],
    message: 'src/plan-files is pure: it imports its own files and src/opt; pages hand everything else in.',
  },
  {
    target: at(...browserFolders),
    from: at('src/build', 'src/components', 'src/overrides', 'src/pages'),
    message: 'What the islands import reaches the browser: keep build code and Astro components out of it.',
  },
  {
    target: at('src'),
    from: at('tools', 'e2e'),
    message: 'The tools and the browser tests look at src, never the other way round.',
  },
];

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'coverage/', 'test-results/', 'playwright-report/', 'src/diagrams/rendered/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [byText] },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // A name that begins with "_" is there for its place only.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'import-x/no-restricted-paths': ['error', { zones: importZones }],
    },
  },
  {
    files: browserFolders.map((folder) => `${folder}/**/*.{ts,tsx}`),
    ignores: notForBrowsers,
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [nodeOrAstro, schemasAsCode] }] },
  },
  {
    files: ['src/questions/**/*.ts'],
    ignores: notForBrowsers,
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [nodeOrAstro, { ...schemasAsCode, regex: `^\\./schema\\.ts$|${schemasAsCode.regex}` }] },
      ],
    },
  },
  {
    files: ['src/learner/**/*.ts'],
    ignores: [...tests, 'src/learner/test-helpers.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [onlyLearnerFiles] }],
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [nodeOrAstro, schemasAsCode, modelAsCode] }],
    },
  },
  {
    files: ['src/opt/**/*.ts'],
    ignores: tests,
    rules: { 'no-restricted-imports': ['error', { patterns: [onlyItsOwnFiles] }] },
  },
  // Settings of other programs, written in JavaScript: outside the TypeScript project, so nothing knows their types.
  { files: ['**/*.{js,mjs}'], extends: [tseslint.configs.disableTypeChecked] },
  ...astro.configs['flat/recommended'],
);
