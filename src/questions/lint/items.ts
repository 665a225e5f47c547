/** Rules that look at one question at a time. */
import { strayDigit } from '../digits.ts';
import { getFact } from '../../opt/facts.ts';
import { nearestName } from '../../opt/nearest.ts';
import { fillFactReferences, parseFactReferences } from '../fact-references.ts';
import { optionsOf, textsOf } from '../options.ts';
import type { Option } from '../options.ts';
import type { FiledQuestion, LintProblem, LintRule } from './types.ts';
import { contentWords, normalized } from './words.ts';

/** How much longer than the shortest option the longest may be, so that length gives no answer away. */
const mostLengthRatio = 2.5;

/** Shorter reasons hardly explain anything. */
const fewestWordsInReason = 7;

const eachQuestion =
  (check: (item: FiledQuestion) => Omit<LintProblem, 'file'>[]): LintRule =>
  ({ questions }) =>
    questions.flatMap((item) =>
      check(item).map(({ fault, remedy }) => ({
        file: `questions/${item.chapter}.yaml`,
        fault: `"${item.question.id}" ${fault}`,
        remedy,
      })),
    );

const isRight = ({ correct }: Option) => correct;
const isWrong = ({ correct }: Option) => !correct;

/** No option reads like another, least of all a distractor like the answer. */
export const noTwins = eachQuestion(({ question }) => {
  const seen = new Map<string, Option>();
  return optionsOf(question).flatMap((option) => {
    const key = normalized(option.text);
    const twin = seen.get(key);
    seen.set(key, option);
    if (!twin) return [];
    const fault =
      twin.correct === option.correct
        ? `has two options that read the same: "${option.text}".`
        : `has a distractor that equals its answer: "${option.text}".`;
    return [{ fault, remedy: 'Change one.' }];
  });
});

/** No "all of the above" and its relatives: they ask about the other options and not about the subject. */
export const noAllOfTheAbove = eachQuestion(({ question }) =>
  optionsOf(question)
    .filter(({ text }) =>
      /\b(?:(?:all|none|any|both|neither|either)(?: of)? (?:the above|the others|these|them)|[a-d] and [a-d] only)\b/i.test(
        text,
      ),
    )
    .map(({ text }) => ({ fault: `has the option "${text}".`, remedy: 'Say what it means, or leave it out.' })),
);

/** A word that only the stem and the answer share points at the answer. */
export const noSharedWord = eachQuestion(({ question }) => {
  if (question.kind !== 'single' && question.kind !== 'several') return [];
  const options = optionsOf(question);
  const inStem = contentWords(question.stem);
  const inWrong = new Set(options.filter(isWrong).flatMap(({ text }) => [...contentWords(text).keys()]));
  const shared = new Map(
    options
      .filter(isRight)
      .flatMap(({ text }) => [...contentWords(text)])
      .filter(([bare]) => inStem.has(bare) && !inWrong.has(bare)),
  );
  return [...shared.values()].map((word) => ({
    fault: `has "${word}" in its stem and its answer and in no distractor.`,
    remedy: 'Say it in other words in one of them, or bring it into a distractor.',
  }));
});

/** The heading above a question does not tell its answer. */
export const notInHeading: LintRule = ({ questions, chapters, headings }) =>
  questions.flatMap(({ chapter, question }) => {
    if (question.kind !== 'single' && question.kind !== 'text') return [];
    const asked = chapters.find(({ headingOfQuestion }) => question.id in headingOfQuestion);
    const heading = asked?.headingOfQuestion[question.id] ?? headings[question.section];
    if (heading === undefined) return [];
    const inHeading = contentWords(heading);
    const answer = contentWords(question.answer.text);
    const told =
      ` ${normalized(heading)} `.includes(` ${normalized(question.answer.text)} `) ||
      (answer.size > 0 && [...answer.keys()].every((word) => inHeading.has(word)));
    return told
      ? [
          {
            file: `questions/${chapter}.yaml`,
            fault: `"${question.id}" is answered by the heading above it, "${heading}".`,
            remedy: 'Ask it in another section, or ask for something else.',
          },
        ]
      : [];
  });

/** Every option has a reason of substance, and no reason serves twice. */
export const reasonsOfSubstance = eachQuestion(({ question }) => {
  const seen = new Set([normalized(question.explain)]);
  return optionsOf(question).flatMap(({ text, why }) => {
    const faults: Omit<LintProblem, 'file'>[] = [];
    const reason = normalized(why);
    const words = (of: string) => of.split(' ').filter(Boolean).length;
    if (words(reason) < fewestWordsInReason) {
      faults.push({
        fault: `says too little about "${text}": "${why}".`,
        remedy: 'Say why it attracts people and what undoes it, or why it is right.',
      });
    }
    if (seen.has(reason)) {
      faults.push({ fault: `gives one reason twice: "${why}".`, remedy: 'Each option gets its own.' });
    }
    if (words(reason.replace(normalized(text), '')) < fewestWordsInReason - 2) {
      faults.push({ fault: `only repeats "${text}" as its reason.`, remedy: 'Say why.' });
    }
    seen.add(reason);
    return faults;
  });
});

/** Options are of like length. */
export const likeLengths = eachQuestion(({ question }) => {
  if (question.kind !== 'single' && question.kind !== 'several') return [];
  const lengths = optionsOf(question).map(({ text }) => fillFactReferences(text).length);
  return Math.max(...lengths) > mostLengthRatio * Math.min(...lengths)
    ? [
        {
          fault: `has options of ${lengths.join(', ')} letters.`,
          remedy: `Keep the longest within ${mostLengthRatio} times the shortest, or the length gives the answer away.`,
        },
      ]
    : [];
});

/** Numbers come from src/opt, so that a changed fact changes the question. */
export const numbersByReference = eachQuestion(({ question }) =>
  textsOf(question).flatMap((text) => {
    const stray = strayDigit(text.replace(/\{[a-z0-9-]+\.[A-Za-z]+\}/g, ''));
    return stray === undefined
      ? []
      : [
          {
            fault: `has a number typed in it: "${stray}".`,
            remedy: 'Write {row.field} of a fact; small counts that are no facts are words.',
          },
        ];
  }),
);

/** A number on which sources disagree is no answer. */
export const noDisputedAnswer = eachQuestion(({ question }) => {
  const facts =
    question.kind === 'range'
      ? [question.answer.fact]
      : optionsOf(question)
          .filter(isRight)
          .flatMap(({ text }) =>
            parseFactReferences(text).flatMap((part) => (typeof part === 'string' ? [] : part.fact)),
          );
  return facts
    .filter((id) => getFact(id).dispute?.examSafe === false)
    .map((id) => ({
      fault: `has the disputed number ${id} in its right answer.`,
      remedy: 'Ask about something that the sources agree on.',
    }));
});

/** Em dashes soon become a habit that readers notice. */
export const fewDashes = eachQuestion(({ question }) => {
  const dashes = textsOf(question).join('').split('—').length - 1;
  return dashes > 1 ? [{ fault: `has ${dashes} em dashes.`, remedy: 'Use at most one.' }] : [];
});

/** Every wrong option names the belief it tempts; an order, a match or a classification names at least one. */
export const namesMisconceptions: LintRule = (bank) => {
  const known = bank.misconceptions.map(({ id }) => id);
  return eachQuestion(({ question }) => {
    const options = optionsOf(question);
    const unknown = options.flatMap(({ misconception }) =>
      misconception === undefined || known.includes(misconception) ? [] : misconception,
    );
    const faults = unknown.map((id) => {
      const near = nearestName(id, known);
      return {
        fault: `names the misconception "${id}", which there is not.`,
        remedy: near === undefined ? 'Add it to src/content/misconceptions.' : `Did you mean "${near}"?`,
      };
    });
    if (question.kind === 'violation') {
      for (const { text, correct, misconception } of options) {
        if (correct || misconception !== undefined) continue;
        faults.push({ fault: `has no misconception for "${text}".`, remedy: 'Name what makes it look wrong.' });
      }
    } else if (!options.some(({ misconception }) => misconception !== undefined)) {
      faults.push({ fault: 'names no misconception.', remedy: 'Name what a reader who misplaces a part believes.' });
    }
    return faults;
  })(bank);
};

/** Sections and paragraphs that questions and misconceptions lead to are there. */
export const linksResolve: LintRule = ({ questions, misconceptions, anchors }) => {
  const check = (file: string, who: string, address: string): LintProblem[] => {
    if (anchors.has(address)) return [];
    const page = address.slice(0, address.indexOf('#') + 1);
    const near = nearestName(
      address,
      [...anchors].filter((anchor) => anchor.startsWith(page)),
    );
    return [
      {
        file,
        fault: `"${who}" leads to "${address}", and there is no such place.`,
        remedy: near === undefined ? 'Mend the address.' : `Did you mean "${near}"?`,
      },
    ];
  };
  return [
    ...questions.flatMap(({ chapter, question }) => {
      const addresses = [question.section, ...optionsOf(question).flatMap(({ undo }) => undo ?? [])];
      return addresses.flatMap((address) => check(`questions/${chapter}.yaml`, question.id, address));
    }),
    ...misconceptions.flatMap(({ chapter, id, undo }) => check(`misconceptions/${chapter}.yaml`, id, undo)),
  ];
};
