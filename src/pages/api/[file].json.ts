import type { APIContext } from 'astro';
import { readQuestionBank } from '@/build/question-bank';
import { apiFiles } from '@/exports/api';
import { planFileSchema } from '@/plan-files/plan-schema';

/**
 * The model, the glossary and the questions for other programs, each with its schema beside it, and the schema of the
 * files that the program designer saves.
 */
export function getStaticPaths() {
  const names = apiFiles.flatMap(({ name }) => [name, `${name}.schema`]);
  return [...names, 'plan.schema'].map((file) => ({ params: { file } }));
}

export async function GET({ params }: APIContext) {
  if (params['file'] === 'plan.schema') return json(planFileSchema);
  const bank = await readQuestionBank();
  const found = apiFiles.flatMap(({ name, schema, contents }): object[] => {
    if (params['file'] === name) return [contents(bank)];
    return params['file'] === `${name}.schema` ? [schema] : [];
  });
  return json(found[0]);
}

function json(value: unknown): Response {
  return new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } });
}
