import type { APIContext } from 'astro';
import { readQuestionBank } from '@/build/question-bank';
import { apiFiles } from '@/exports/api';

/** The model, the glossary and the questions for other programs, each with its schema beside it. */
export function getStaticPaths() {
  return apiFiles.flatMap(({ name }) => [{ params: { file: name } }, { params: { file: `${name}.schema` } }]);
}

export async function GET({ params }: APIContext) {
  const bank = await readQuestionBank();
  const found = apiFiles.flatMap(({ name, schema, contents }): object[] => {
    if (params['file'] === name) return [contents(bank)];
    return params['file'] === `${name}.schema` ? [schema] : [];
  });
  return new Response(JSON.stringify(found[0]), { headers: { 'content-type': 'application/json' } });
}
