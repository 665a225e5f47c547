// cspell:words Elems xlink
import { optimize } from 'svgo';

/** A smaller SVG that says and looks the same. */
export function optimizeSvg(markup: string): string {
  return optimize(markup, {
    multipass: true,
    floatPrecision: 1,
    js2svg: { pretty: false },
    plugins: [
      {
        name: 'preset-default',
        params: {
          overrides: {
            // The classes are painted by the site's CSS, which SVGO does not know: shapes stay shapes, and groups groups.
            convertShapeToPath: false,
            mergePaths: false,
            moveElemsAttrsToGroup: false,
            moveGroupAttrsToElems: false,
            collapseGroups: false,
            inlineStyles: false,
            removeHiddenElems: false,
            // Names and descriptions are for readers; ids are already short, and unique on a page.
            removeDesc: false,
            cleanupIds: false,
            // It knows links by `xlink:href` only, and would drop `href`.
            removeUnknownsAndDefaults: false,
          },
        },
      },
    ],
  }).data;
}
