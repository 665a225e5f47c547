/**
 * Makes the finished files smaller without changing what a reader sees: the print sheet moves into the common one, dead
 * rules go, and so do parts of Starlight's page that this site has no use for. Runs after the pages are written and
 * before their addresses are made relative; see `leanOutput`.
 */
import { createHash } from 'node:crypto';
import { cutSheets, idleTest, namesIn, scriptsIn } from './cut-css.ts';

/** What a build wrote: text of each file by its path below `dist/`, with forward slashes. */
export type Files = ReadonlyMap<string, string>;

/** What to change in `dist/`: the new text of a file, or `undefined` for one to be removed. */
export type Changes = Map<string, string | undefined>;

/** Starlight remembers which groups of its own sidebar are open; this site's sidebar has none to open. */
const sidebarMemory = /<script type="module">(?:(?!<\/script>)[^])*?sl-sidebar-state(?:(?!<\/script>)[^])*?<\/script>/g;

const printLink = /<link rel="stylesheet" href="([^"]+)" media="print">/;
const sheetLink = /<link rel="stylesheet" href="([^"]+)">/;

/** Scripts of the search engine: what they make is styled by sheets of their own, and no word of theirs is a class here. */
const strangers = /(?:^|\/)(?:pagefind\/.*|ui-core\.[^/]*)$/;

/** A hashed file name: name, hash, ending. */
const hashed = /^(.*\.)[\w-]{8}(\.css)$/;

/** The same name with the hash of what the file holds now: a changed file under an old name would stay in caches. */
function renamed(path: string, css: string): string {
  const hash = createHash('sha256').update(css).digest('base64url').slice(0, 8);
  if (!hashed.test(path)) throw new Error(`The sheet ${path} has no hash in its name: give it one, or leave it out.`);
  return path.replace(hashed, `$1${hash}$2`);
}

/** The path in `dist/` that a root-relative link leads to. */
const pathOf = (href: string) => href.replace(/^\//, '');

/**
 * The changes that make `files` lean.
 *
 * Throws when a page links the print sheet but no common sheet to put it into, when pages disagree which sheet is
 * the common one, or when a linked sheet is not among the files.
 */
export function leanOutput(files: Files): Changes {
  const pages = [...files].filter(([path]) => path.endsWith('.html'));
  const scripts = [...files].filter(([path]) => path.endsWith('.js')).map(([, text]) => text);
  // A sheet that a script fetches by its name is left alone: the script keeps its own name and hash.
  const sheets = new Map(
    [...files].filter(([path]) => {
      const name = path.split('/').at(-1) ?? path;
      return path.endsWith('.css') && hashed.test(path) && !scripts.some((script) => script.includes(name));
    }),
  );
  const changes: Changes = new Map();

  const folded = foldPrint(pages, sheets);
  for (const path of folded.removed) changes.set(path, undefined);
  for (const path of folded.removed) sheets.delete(path);
  for (const [path, css] of folded.changed) sheets.set(path, css);

  const texts = pages.map(([, html]) => html);
  const ours = [...files].filter(([path]) => path.endsWith('.js') && !strangers.test(path)).map(([, text]) => text);
  const allScripts = scriptsIn(ours, texts);
  const names = namesIn(texts, allScripts);
  const others = [...files].filter(([path]) => path.endsWith('.css') && !sheets.has(path)).map(([, css]) => css);
  const styles = pages.flatMap(([, html]) => html.match(/\sstyle="[^"]*"|<style\b[^]*?<\/style>/g) ?? []);
  const cut = cutSheets(sheets, names, [...others, ...new Set(styles)].join('\n'));

  const isIdle = new Map([...cut].map(([path, css]) => [path, idleTest(css)]));
  const newNames = new Map<string, string>();
  for (const [path, css] of cut) {
    const before = files.get(path);
    if (css === before) continue;
    const to = renamed(path, css);
    changes.set(path, undefined);
    changes.set(to, css);
    newNames.set(`/${path}`, `/${to}`);
  }
  for (const [path, html] of pages) {
    const linked = sheetsOf(html).map(pathOf);
    // A component that a chapter could use brings its sheet along, used or not. What scripts make stands in something
    // of the page that the same sheet is about.
    const own = linked.length > 1 ? namesIn([html], scriptsIn([], [])) : undefined;
    const idle = linked.filter((sheet) => own && isIdle.get(sheet)?.(own));
    const lean = html
      .replace(/<link rel="stylesheet" href="([^"]+)">/g, (link, href: string) =>
        idle.includes(pathOf(href)) ? '' : link,
      )
      .replace(sidebarMemory, '')
      .replace(printLink, '')
      .replace(/(<link rel="stylesheet" href=")([^"]+)"/g, (_all, start: string, href: string) => {
        return `${start}${newNames.get(href) ?? href}"`;
      });
    if (lean !== html) changes.set(path, lean);
  }
  return changes;
}

/** Puts the print sheet at the start of the sheet that every page links after it: one request less. */
function foldPrint(
  pages: readonly (readonly [path: string, html: string])[],
  sheets: Files,
): { removed: ReadonlySet<string>; changed: Files } {
  const removed = new Set<string>();
  const commons = new Map<string, string>();
  for (const [path, html] of pages) {
    const print = printLink.exec(html)?.[1];
    if (print === undefined) continue;
    const common = sheetsOf(html).find((href) => sheets.get(pathOf(href))?.includes('@font-face'));
    if (common === undefined) throw new Error(`${path} links a print sheet, and no common sheet that could hold it.`);
    const other = commons.get(print);
    if (other !== undefined && other !== common) {
      throw new Error(`The print sheet ${print} stands beside ${other} and, in ${path}, beside ${common}.`);
    }
    commons.set(print, common);
  }
  const changed = new Map<string, string>();
  for (const [print, common] of commons) {
    const own = sheets.get(pathOf(print));
    const shared = changed.get(pathOf(common)) ?? sheets.get(pathOf(common));
    if (own === undefined || shared === undefined) throw new Error(`A page links ${print}, which was not built.`);
    // All of it stands in `@media print` already.
    changed.set(pathOf(common), `${own.trim()}${shared}`);
    removed.add(pathOf(print));
  }
  return { removed, changed };
}

const sheetsOf = (html: string): string[] =>
  [...html.matchAll(new RegExp(sheetLink, 'g'))].map(([, href = '']) => href);
