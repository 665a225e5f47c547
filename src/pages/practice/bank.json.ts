import { bankIndex } from '@/build/bank-index';
import { readQuestionBank } from '@/build/question-bank';

/** The small index of the bank that the progress page fetches. */
export async function GET() {
  const index = bankIndex(await readQuestionBank());
  return new Response(JSON.stringify(index), { headers: { 'content-type': 'application/json' } });
}
