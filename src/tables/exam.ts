import { examDomains } from '../opt/exam.ts';
import { fact, listCell } from './table.ts';
import type { Table } from './table.ts';

/** The domains of the exam with their weights and what of the model each one touches. */
export function examDomainsTable(): Table {
  return {
    id: 'table-exam-domains',
    caption: 'The six domains, and where the model appears in them',
    columns: ['Domain', 'Of the exam', 'What of the model it touches'],
    rows: examDomains.map(({ id, name, model }) => ({
      head: name,
      cells: [fact(`exam7-${id}.percentOfExam`, `exam6-${id}.percentOfExam`), listCell([model])],
    })),
  };
}
