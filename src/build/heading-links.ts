import type { HastPluginEntry } from 'satteri';

/** Headings that readers link to. The page title (h1) is not written in Markdown. */
const linkedHeadings = ['h2', 'h3', 'h4'];

/**
 * Gives every Markdown heading a visible "copy link" control, and stops the build when a heading in a
 * chapter has no hand-chosen id. Ids derived from wording would break links when a typo is mended.
 */
export const headingLinks: HastPluginEntry = ({ fileURL }) => ({
  name: 'heading-links',
  element: {
    filter: linkedHeadings,
    visit(node, ctx) {
      const text = ctx.textContent(node).trim();
      const id = node.properties['id'];
      if (typeof id !== 'string' || id === '') {
        const file = fileURL?.pathname.split('/src/').at(-1) ?? 'a chapter';
        throw new Error(
          `src/${file}: the heading "${text}" has no id. Write one after it, for example "${text} {#why}".`,
        );
      }
      return {
        type: 'element',
        tagName: 'div',
        properties: { className: ['heading', `heading-${node.tagName}`] },
        children: [
          node,
          {
            type: 'element',
            tagName: 'a',
            properties: { className: ['copy-link'], href: `#${id}`, dataPagefindIgnore: '' },
            children: [
              {
                type: 'element',
                tagName: 'span',
                properties: { className: ['sr-only'] },
                children: [{ type: 'text', value: `Copy link to “${text}”` }],
              },
            ],
          },
        ],
      };
    },
  },
});
