/** The files for other programs, `/api/<name>.json`, with their schemas beside them, `/api/<name>.schema.json`. */
import type { QuestionBank } from '../../build/question-bank.ts';
import { glossaryFile, glossarySchema } from './glossary.ts';
import type { FileHead, JsonSchema } from './json-schema.ts';
import { modelFile, modelSchema } from './model.ts';
import { questionsFile, questionsSchema } from './questions.ts';

export interface ApiFile {
  readonly name: string;
  readonly schema: JsonSchema;
  /** The file's contents; only the questions need the bank. */
  readonly contents: (bank: QuestionBank) => FileHead;
}

export const apiFiles: readonly ApiFile[] = [
  { name: 'model', schema: modelSchema, contents: () => modelFile() },
  { name: 'glossary', schema: glossarySchema, contents: () => glossaryFile() },
  { name: 'questions', schema: questionsSchema, contents: (bank) => questionsFile(bank) },
];
