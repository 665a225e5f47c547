import type { HastNode, HastPluginEntry } from 'satteri';

/** Headings that readers link to. The page title (h1) is not written in Markdown. */
const linkedHeadings = ['h2', 'h3', 'h4'];

/**
 * Makes every Markdown heading a link to itself, which a reader can copy, and stops the build when a heading in a
 * chapter has no hand-chosen id. Ids derived from wording would break links when a typo is mended.
 */
/**
 * Gives a paragraph or list item the id of the `<Anchor>` at its start, which then needs no element of its own. An
 * anchor that stands elsewhere keeps its own.
 */
export const paragraphAnchors: HastPluginEntry = {
  name: 'paragraph-anchors',
  element: {
    filter: ['p', 'li'],
    visit(node) {
      const [first, ...others] = node.children;
      if (first?.type !== 'mdxJsxTextElement' || first.name !== 'Anchor' || 'id' in node.properties) return;
      const [attribute] = first.attributes;
      if (attribute?.type !== 'mdxJsxAttribute' || attribute.name !== 'id' || typeof attribute.value !== 'string')
        return;
      return { ...node, properties: { ...node.properties, id: attribute.value }, children: others };
    },
  },
};

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
      const link: HastNode = { type: 'element', tagName: 'a', properties: { href: `#${id}` }, children: node.children };
      return { ...node, children: [link] };
    },
  },
});
