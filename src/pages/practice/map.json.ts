import { bankIndex, forMap } from '@/build/bank-index';
import { readQuestionBank } from '@/build/question-bank';

/** The index that the live map fetches when a reader has answered something. */
export async function GET() {
  const index = forMap(bankIndex(await readQuestionBank()));
  return new Response(JSON.stringify(index), { headers: { 'content-type': 'application/json' } });
}
