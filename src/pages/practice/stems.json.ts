import { readQuestionBank } from '@/build/question-bank';
import type { Stems } from '@/client/fetch-json';
import { plainText } from '@/questions/plain-text';

/** What the progress page calls questions to review, fetched when there are some. */
export async function GET() {
  const { questions } = await readQuestionBank();
  const stems: Stems = Object.fromEntries(
    questions.map(({ question: { id, stem, section } }) => [id, { stem: plainText(stem), section }]),
  );
  return new Response(JSON.stringify(stems), { headers: { 'content-type': 'application/json' } });
}
