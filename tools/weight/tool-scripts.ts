/** What the tools may send: all script that their pages alone can load, whenever that is. */
import { brotliBytes, staticImports } from './weigh.ts';
import { format } from './budgets.ts';
import { attribute } from '../pages/html.ts';
import type { Problem } from '../pages/problem.ts';
import type { Page } from '../pages/site.ts';

/** Script of one tool after Brotli, beside what every page loads. */
export const mostToolBytes = 70_000;

/** A helper may be shared with other pages; the engine may not. */
const mostSharedBytes = 5_000;

/** Addresses of the tools. */
export const isTool = (page: Pick<Page, 'address'>): boolean => page.address.startsWith('/tools/');

/** Modules that a module may load later: `import("./later.js")`, in quotes of any kind. */
export function lateImports(code: string): string[] {
  return [...code.matchAll(/\bimport\(\s*(["'`])([^"'`$]+)\1/g)].map(([, , target = '']) => target);
}

const pathFrom = (base: string, target: string): string =>
  decodeURI(new URL(target, new URL(base, 'https://site.invalid')).pathname);

/** Every script file of this site that a page can load, at once or later. */
export function reachableScripts(
  page: Pick<Page, 'address' | 'elements'>,
  read: (path: string) => string,
): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (script: string): void => {
    if (found.has(script)) return;
    found.add(script);
    const code = read(script);
    for (const target of [...staticImports(code), ...lateImports(code)]) {
      if (/^[./]/.test(target) && target.endsWith('.js')) add(pathFrom(script, target));
    }
  };
  for (const element of page.elements) {
    const source = element.tagName === 'script' ? attribute(element, 'src') : undefined;
    if (source !== undefined) add(pathFrom(page.address, source));
  }
  return found;
}

export interface ToolWeight {
  readonly address: string;
  /** Bytes of the scripts below. */
  readonly bytes: number;
  /** What this page can load and not every page does. */
  readonly scripts: readonly string[];
}

/** Weighs each tool among all pages of the site, and says what breaks the budget. */
export function weighTools(
  pages: readonly Pick<Page, 'address' | 'elements' | 'bare'>[],
  read: (path: string) => string,
): { readonly tools: readonly ToolWeight[]; readonly problems: readonly Problem[] } {
  const others = pages.filter((page) => !isTool(page) && !page.bare).map((page) => reachableScripts(page, read));
  const everywhere = others.reduce((shared, scripts) => shared.intersection(scripts), others[0] ?? new Set<string>());
  const elsewhere = new Set(others.flatMap((scripts) => [...scripts]));
  const problems: Problem[] = [];
  const tools = pages
    .filter((page) => isTool(page) && !page.bare)
    .map((page): ToolWeight => {
      const scripts = [...reachableScripts(page, read)].filter((script) => !everywhere.has(script));
      const bytes = scripts.reduce((sum, script) => sum + brotliBytes(read(script)), 0);
      const file = `dist${page.address}index.html`;
      if (bytes > mostToolBytes) {
        problems.push({
          file,
          fault: `bytes of script of the tool: ${format(bytes)}, and the budget is ${format(mostToolBytes)}.`,
          remedy: `They are ${scripts.join(' ')}.`,
        });
      }
      for (const script of scripts) {
        if (!elsewhere.has(script) || brotliBytes(read(script)) <= mostSharedBytes) continue;
        problems.push({
          file,
          fault: `the script ${script} of the tool can be loaded by other pages, too.`,
          remedy: 'Leave it to the page of the tool.',
        });
      }
      return { address: page.address, bytes, scripts };
    });
  return { tools, problems };
}
