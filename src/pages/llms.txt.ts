import type { APIContext } from 'astro';
import { getCollection } from 'astro:content';
import { sidebar } from '@/build/sidebar';
import { llmsText } from '@/exports/llms';
import type { Part, Place } from '@/exports/llms';

/** Pages of the contents that are routes and not chapters. */
const routes: Readonly<Record<string, Omit<Place, 'address'>>> = {
  '/practice/': { title: 'Check yourself', description: 'All questions by chapter, ten of them drawn anew each time.' },
  '/practice/progress/': {
    title: 'My progress',
    description: 'What a reader’s own browser remembers of what they answered. Empty for anyone else.',
  },
  '/practice/questions/': {
    title: 'All questions',
    description:
      'Every question of the site, each with a page of its own, /q/<id>/, that says why each choice attracts.',
  },
  '/practice/misconceptions/': {
    title: 'What people mix up',
    description: 'Every belief that a wrong choice shows, with what holds instead.',
  },
  '/tools/program-checker/': {
    title: 'Program checker',
    description:
      'Which phase a pasted workout is closest to, what departs from that phase and why, and how to mend it. It runs in the browser; the text format and a checked example stand on the page.',
  },
  '/tools/program-designer/': {
    title: 'Program designer',
    description:
      'A plan from a client’s goal and history, checked against every rule, with a reason for each choice. It runs in the browser; three sample plans stand on the page.',
  },
};

const files: Part = {
  label: 'Files for programs',
  places: [
    {
      title: 'The model as JSON',
      address: '/api/model.json',
      description:
        'Levels, phases, acute variables, every number with its sources, disputes. Schema: model.schema.json.',
    },
    {
      title: 'The glossary as JSON',
      address: '/api/glossary.json',
      description: 'Every term with its meaning and an example. Schema: glossary.schema.json.',
    },
    {
      title: 'The questions as JSON',
      address: '/api/questions.json',
      description: 'Every question with the reason behind each choice. Schema: questions.schema.json.',
    },
  ],
};

export async function GET({ site }: APIContext) {
  const chapters = new Map(
    (await getCollection('docs')).map(({ id, data: { title, description = '' } }) => [
      `/${id}/`,
      { title, description },
    ]),
  );
  const parts = sidebar.map(({ label, items }): Part => ({
    label,
    places: items.map(({ link }) => {
      const place = chapters.get(link) ?? routes[link];
      if (place === undefined) {
        throw new Error(`llms.txt has no words for ${link}. Add them to "routes" in src/pages/llms.txt.ts.`);
      }
      return { ...place, address: link };
    }),
  }));
  const text = llmsText([...parts, files], site?.href);
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
