import { fillFactReferences } from '../fact-references.ts';

/** Words that say nothing about an answer: they may stand in a stem and in one option. */
const everyday = new Set(
  (
    'about above after again alone also another answer because been before being below best between both call called can ' +
    'client come could does done each ends even ever every exercise first fits five from gets give given gives goes have here ' +
    'himself herself itself into just keep know last later least less level like long made make makes many means model more ' +
    'most much must need needs never next only onto other over part person phase right same says second should since ' +
    'some something still such take takes than that their them then there these they thing third this those three time ' +
    'through trainer training under until upon used very want wants what when where which while whose will with within ' +
    'without would wrong your'
  ).split(' '),
);

/** A word without the usual endings of English, so that "lifts" and "lifting" are one. */
function stem(word: string): string {
  return word.replace(/(?<!s)s$/, '').replace(/(?:ing|ed|e|ly)$/, '');
}

/** Text with its facts filled in, small letters, one space between words and no marks. */
export function normalized(text: string): string {
  return fillFactReferences(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

/**
 * The words of a text that carry meaning, each by itself without its ending: four letters or more and none of the
 * everyday ones.
 */
export function contentWords(text: string): Map<string, string> {
  return new Map(
    normalized(text)
      .split(' ')
      .filter((word) => word.length >= 4 && !everyday.has(word))
      .map((word) => [stem(word), word]),
  );
}
