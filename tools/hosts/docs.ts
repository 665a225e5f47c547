/** Keeps the configurations in `docs/hosting.md` the same as the templates that are tested. */
import type { HostName } from './render.ts';
import { toHostName } from './render.ts';

/** Above each configuration: `<!-- config: nginx /courses/opt/ -->`, the path left out for the root. */
const marked = /^(<!-- config: ([\w-]+)(?: (\/\S*))? -->\n\n)(`{3}\w*\n)([^]*?)^`{3}$/gm;

/** One configuration that the documentation shows. */
export interface Shown {
  readonly host: HostName;
  readonly path: string;
}

/**
 * The documentation with each marked block written anew by `render`.
 *
 * Throws on an unknown host, with the nearest name, and on a marker without a block below it.
 */
export function fillDocs(markdown: string, render: (shown: Shown) => string): string {
  const markers = markdown.match(/^<!-- config: .*$/gm) ?? [];
  let filled = 0;
  const text = markdown.replace(
    marked,
    (_whole, marker: string, host: string, path: string | undefined, fence: string) => {
      filled += 1;
      const config = render({ host: toHostName(host), path: path ?? '/' });
      return `${marker}${fence}${config}${'```'}`;
    },
  );
  if (filled !== markers.length) {
    throw new Error(
      `docs/hosting.md has ${markers.length} lines that begin "<!-- config:" and ${filled} of them stand above a block: write "<!-- config: nginx /path/ -->", an empty line, and a block fenced by three backticks.`,
    );
  }
  return text;
}

/** The configurations that the documentation shows, in its order. */
export function shownIn(markdown: string): Shown[] {
  const found: Shown[] = [];
  fillDocs(markdown, (shown) => {
    found.push(shown);
    return '';
  });
  return found;
}
