// Wiring only: what each part does stands in src/build and src/overrides.
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { bakedTables } from './src/build/baked-tables.ts';
import { finish } from './src/build/finish.ts';
import { parseSiteUrl, standIn } from './src/build/public-address.ts';
import { headingLinks, paragraphAnchors } from './src/build/heading-links.ts';
import { noHydration } from './src/build/no-hydration.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { termNotes } from './src/build/term-notes.ts';
import { sidebar } from './src/build/sidebar.ts';

// A build asks nothing of the network.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

// The public address is known only where the site is hosted. Without it no canonical URL, sitemap
// or share image is written; everything else is the same.
const publicAddress = parseSiteUrl(process.env.SITE_URL);

export default defineConfig({
  ...(publicAddress ? { site: standIn } : {}),
  trailingSlash: 'always',
  // Starlight would fetch every linked page in advance otherwise.
  prefetch: false,
  build: { inlineStylesheets: 'never' },
  vite: {
    plugins: [plainImports, noHydration, bakedTables()],
    build: { modulePreload: false },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                // What questions and the pages about progress share comes in one file instead of four.
                groups: [
                  // What every page's own script shares with that of single pages.
                  {
                    name: 'shared',
                    test: /preload-helper|src\/(?:client\/(?:decoded-hash|has-answers)|learner\/key)\.ts$/,
                    priority: 1,
                  },
                  // What the two tools share.
                  {
                    name: 'tools',
                    test: /node_modules\/preact\/|src\/(?:opt\/|plan-files\/|client\/tables)/,
                    minShareCount: 2,
                  },
                  {
                    name: 'learner',
                    test: /src\/(?:learner\/(?:browser|document|merge|normal|parse|record|store)|islands\/question\/(?:dom|learner))\.ts$/,
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
  markdown: {
    processor: satteri({
      // `## Heading {#id}`: ids are chosen by hand, never derived from wording.
      features: { headingAttributes: true },
      // The first use of a glossary term in a chapter opens its definition.
      hastPlugins: [headingLinks, paragraphAnchors, termNotes],
    }),
  },
  integrations: [
    starlight({
      title: 'Phase by Phase',
      description:
        'A free, independent guide to the NASM OPT model: three levels, five phases and one rule of progression, explained, drawn and sourced.',
      favicon: '/favicon.svg',
      titleDelimiter: '·',
      sidebar,
      customCss: [
        './src/styles/tokens.css',
        './src/styles/prose.css',
        './src/styles/base.css',
        './src/styles/frame.css',
        './src/styles/chapter.css',
        './src/styles/terms.css',
        './src/styles/figures.css',
        './src/styles/diagrams.css',
        './src/styles/questions.css',
        './src/styles/print.css',
      ],
      expressiveCode: false,
      markdown: { headingLinks: false },
      lastUpdated: false,
      disable404Route: true,
      routeMiddleware: './src/build/route-data.ts',
      components: {
        ContentPanel: './src/overrides/ContentPanel.astro',
        Footer: './src/overrides/Footer.astro',
        Head: './src/overrides/Head.astro',
        Header: './src/overrides/Header.astro',
        LanguageSelect: './src/overrides/Nothing.astro',
        MarkdownContent: './src/overrides/MarkdownContent.astro',
        MobileMenuFooter: './src/overrides/ThemeSelect.astro',
        PageFrame: './src/overrides/PageFrame.astro',
        PageSidebar: './src/overrides/PageSidebar.astro',
        PageTitle: './src/overrides/PageTitle.astro',
        Search: './src/overrides/Search.astro',
        Sidebar: './src/overrides/Sidebar.astro',
        SkipLink: './src/overrides/SkipLink.astro',
        SocialIcons: './src/overrides/Nothing.astro',
        ThemeProvider: './src/overrides/ThemeProvider.astro',
        ThemeSelect: './src/overrides/ThemeSelect.astro',
        TwoColumnContent: './src/overrides/TwoColumnContent.astro',
      },
    }),
    mdx(),
    // Draws the designer's pictures at build; no page hydrates an Astro island.
    preact({ include: ['**/src/islands/**/*.tsx'] }),
    // Last: it changes what all others have written.
    finish({ publicAddress }),
  ],
});
