/** That every place a question or a misconception leads to is in the built site, and each question has its page. */
import { nearestName } from '../../src/opt/nearest.ts';
import { optionsOf } from '../../src/questions/options.ts';
import type { Bank } from '../../src/questions/lint/types.ts';
import type { Problem } from './problem.ts';
import type { Page } from './site.ts';

/** Faults of the addresses in the bank, as the built pages have them. */
export function checkQuestionLinks(
  bank: Pick<Bank, 'questions' | 'misconceptions'>,
  pages: readonly Pick<Page, 'address' | 'ids'>[],
): Problem[] {
  const idsOf = new Map(pages.map((page) => [page.address, page.ids]));
  const check = (file: string, id: string, target: string): Problem[] => {
    const [address = '', anchor = ''] = target.split('#');
    const ids = idsOf.get(address);
    if (!ids) {
      return [{ file, fault: `"${id}" leads to "${target}", and there is no such page.`, remedy: 'Mend the address.' }];
    }
    if (ids.has(anchor)) return [];
    const near = nearestName(anchor, ids);
    return [
      {
        file,
        fault: `"${id}" leads to "${target}", and the page has no "#${anchor}".`,
        remedy: near === undefined ? 'Mend the address.' : `Did you mean "${address}#${near}"?`,
      },
    ];
  };
  return [
    ...bank.questions.flatMap(({ chapter, question }) => {
      const file = `src/content/questions/${chapter}.yaml`;
      const targets = new Set([question.section, ...optionsOf(question).flatMap(({ undo }) => undo ?? [])]);
      return [
        ...[...targets].flatMap((target) => check(file, question.id, target)),
        ...(idsOf.has(`/q/${question.id}/`)
          ? []
          : [{ file, fault: `"${question.id}" has no page /q/${question.id}/.`, remedy: 'Run "npm run build".' }]),
      ];
    }),
    ...bank.misconceptions.flatMap(({ chapter, id, undo }) =>
      check(`src/content/misconceptions/${chapter}.yaml`, id, undo),
    ),
  ];
}
