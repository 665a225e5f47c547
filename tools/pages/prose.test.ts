import { describe, expect, test } from 'vitest';
import { strayDigit } from '../../src/questions/digits.ts';
import { formatProblem } from './problem.ts';
import { checkDigits, proseOf } from './prose.ts';
import { toChapter } from './sources.ts';

describe('digits in names', () => {
  test.each([
    'Phase 2',
    'Phases 2, 3 and 4',
    'phases 1 or 2',
    'from Phase 1 to 2',
    'Phases 2–4',
    'Level 3',
    'Levels 1, 2 and 3',
    'the 7th edition',
    'a 6th-edition deck',
    'the 6th and 7th edition',
    'Stage 2',
    'zone 1',
  ])('"%s" is a name', (text) => {
    expect(strayDigit(text)).toBeUndefined();
  });

  test.each([
    ['Lift 8 times', '8'],
    ['for 8–12 repetitions', '8–12'],
    ['Phase 6', '6'],
    ['Phase 12', '12'],
    ['the 5th edition', '5th'],
    ['Phases 2, 3 and 4 take 4 weeks', '4 weeks'],
    ['about 70%', '70%'],
  ])('"%s" holds a number', (text, number) => {
    expect(strayDigit(text)).toContain(number);
  });
});

const frontmatter = `---
title: "Phase 2: Strength Endurance"
description: One sentence about Phase 2 and its supersets.
covers: [B11]
objectives:
  - id: phase-2.explain-superset
    text: explain what a Phase 2 superset is
---
`;

/** What the check says about this chapter. */
function faults(body: string, options: { frontmatter?: string } = {}): string[] {
  const chapter = toChapter('phases/2.mdx', `${options.frontmatter ?? frontmatter}${body}`);
  return checkDigits([chapter]).map(formatProblem);
}

describe('a chapter', () => {
  test('may have digits where readers do not see them, and in names', () => {
    expect(
      faults(`
import {
  Fact,
} from '@/components/chapter';

## The 6th edition {#edition-6}

Lift for <Fact id="res7-p2-strength.reps" /> in [Phase 2](/phases/2/#why), then rest
<Fact
  id="res7-p2-strength.restAfterSeconds"
  plain
/>.

<PhasesTable phases={[2, 3]} />

1. Bench press
2. Push-up

{/* Checked 2025. */}
`),
    ).toEqual([]);
  });

  test('with a typed number is refused with file, line, words and remedy', () => {
    // The frontmatter has 8 lines.
    expect(faults('Two exercises.\n\nLift for 8 to 12 repetitions.\n')).toEqual([
      'src/content/docs/phases/2.mdx:11: a number is typed in the prose: "Lift for 8 to 12 repetitions.". Print the number with <Fact id="…" />; small counts that are no facts are words.',
    ]);
  });

  test.each([
    ['in a heading', '## The 10 rules {#rules}'],
    ['in an aside', '<Aside kind="example" title="A 40-year-old" id="example-client">'],
    ['in a list', '- 3 sets'],
    ['after a fact', 'Rest <Fact id="res7-p1.restAfterSeconds" /> or 30 s'],
    ['in the text of a link', '[the 3 levels](/model/)'],
  ])('%s too', (_, body) => {
    expect(faults(body)).toHaveLength(1);
  });

  test('is checked in its frontmatter', () => {
    const wrong = frontmatter.replace('explain what', 'name 3 reasons why');
    expect(faults('Words.\n', { frontmatter: wrong })).toEqual([
      expect.stringContaining('src/content/docs/phases/2.mdx:7: a number is typed in the prose: "name 3 reasons'),
    ]);
  });

  test('keeps its lines when what readers do not see is taken out', () => {
    const body = 'import {\n  Fact,\n} from "@/components/chapter";\n\nA <Fact\n id="a.b" /> c\n';
    expect(proseOf(body).split('\n')).toHaveLength(body.split('\n').length);
    expect(proseOf(body)).not.toContain('chapter');
  });
});
