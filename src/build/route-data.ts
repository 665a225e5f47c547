import { defineRouteMiddleware } from '@astrojs/starlight/route-data';

/** Adds the headings that the chapter frame writes itself to the page's table of contents. */
export const onRequest = defineRouteMiddleware((context) => {
  const route = context.locals.starlightRoute;
  const { entry, toc } = route;
  if (!toc || !('objectives' in entry.data)) return;
  if (entry.data.objectives.length > 0) {
    toc.items = [
      ...toc.items.filter((item) => item.slug !== '_top'),
      ...(entry.data.sources.length > 0 ? [{ depth: 2, slug: 'sources', text: 'Sources', children: [] }] : []),
    ];
  }
});
