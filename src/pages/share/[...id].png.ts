import { OGImageRoute } from 'astro-og-canvas';
import { getCollection } from 'astro:content';

type Color = [red: number, green: number, blue: number];

const paper: Color = [251, 250, 246];
const ink: Color = [29, 27, 24];
const muted: Color = [92, 87, 78];
/** The level colors of `src/styles/tokens.css`, light theme; pages without a level wear ink. */
const levelColors: Record<1 | 2 | 3, Color> = { 1: [0, 105, 79], 2: [0, 84, 143], 3: [162, 59, 0] };

// Share cards need a full address: where the site's own is not known nothing could link to its images.
const chapters = import.meta.env.SITE ? await getCollection('docs') : [];
const pages = Object.fromEntries(chapters.map(({ id, data }) => [id === '' ? 'index' : id, data]));

/** One share image a page, at /share/<page>.png, on a site that knows its address. */
export const { getStaticPaths, GET } = await OGImageRoute({
  pages,
  getSlug: (path) => path,
  getImageOptions: (_path, page: (typeof pages)[string]) => ({
    title: page.title,
    description: page.description ?? '',
    logo: { path: './public/icon-192.png', size: [96] },
    bgGradient: [paper],
    border: { color: page.level ? levelColors[page.level] : ink, width: 28, side: 'inline-start' },
    padding: 72,
    fonts: [
      './node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    ],
    font: {
      title: { families: ['Atkinson Hyperlegible Next'], weight: 'Bold', size: 76, lineHeight: 1.1, color: ink },
      description: { families: ['Atkinson Hyperlegible Next'], size: 36, lineHeight: 1.4, color: muted },
    },
  }),
});
