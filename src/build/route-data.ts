import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { ownPart } from './own-part.ts';

/**
 * Leaves the page its own part of the sidebar, and adds the headings that the chapter frame writes itself to the
 * table of contents. Previous and next were found before, over the whole book.
 */
export const onRequest = defineRouteMiddleware((context) => {
  const route = context.locals.starlightRoute;
  const { entry, toc } = route;
  route.sidebar = ownPart(route.sidebar, context.url.pathname);
  if (!toc || !('objectives' in entry.data)) return;
  if (entry.data.objectives.length > 0) {
    toc.items = [
      ...toc.items.filter((item) => item.slug !== '_top'),
      ...(entry.data.sources.length > 0 ? [{ depth: 2, slug: 'sources', text: 'Sources', children: [] }] : []),
    ];
  }
});
