import { flexibility } from '../opt/acute-variables/flexibility.ts';
import type { FlexibilityVariables } from '../opt/acute-variables/flexibility.ts';
import { getPhase, phases } from '../opt/phases.ts';
import { sessionSections } from '../opt/template.ts';
import type { SectionKey, SessionSection } from '../opt/template.ts';
import type { PhaseNumber } from '../opt/types.ts';
import { words } from './table.ts';
import type { Cell, Part, Table } from './table.ts';

const techniques: Record<FlexibilityVariables['technique'], string> = {
  'self-myofascial': 'rolling',
  static: 'static stretching',
  active: 'active stretching',
  'active-isolated': 'active-isolated stretching',
  dynamic: 'dynamic stretching',
};

function stretching(section: 'warm-up' | 'cool-down', phase: PhaseNumber): string {
  const rows: readonly FlexibilityVariables[] = flexibility;
  return rows
    .filter(
      (row) =>
        row.edition === 7 &&
        row.section === section &&
        row.requirement === 'required' &&
        (row.phases as readonly number[]).includes(phase),
    )
    .map((row) => techniques[row.technique])
    .join(', then ');
}

function sets(phase: PhaseNumber): string {
  const { secondHalf } = getPhase(phase);
  return secondHalf === undefined ? 'single exercises' : `pairs of strength and ${secondHalf}`;
}

/** What a section holds that differs from phase to phase. */
const contents: Partial<Record<SectionKey, (phase: PhaseNumber) => string>> = {
  'warm-up': (phase) => stretching('warm-up', phase),
  resistance: sets,
  'cool-down': (phase) => stretching('cool-down', phase),
};

const requirementWords = {
  required: 'Required',
  optional: 'Optional',
  droppable: 'Yes, unless time is short',
} as const;

function cell(section: SessionSection, phase: PhaseNumber): Cell {
  const requirement = requirementWords[section.requirement[phase]];
  const content = contents[section.key]?.(phase);
  return words(content === undefined ? requirement : `${requirement}: ${content}`);
}

/** The six sections in the five phases, side by side. */
export function sectionsByPhaseTable(): Table {
  const sections: readonly SessionSection[] = sessionSections;
  const head = (section: SessionSection): string => `${section.order}. ${section.name}`;
  const number = (section: SessionSection): Part[] => {
    if (section.minutes) return [{ fact: `${section.id}.minutes` }];
    if (section.exercises) return [{ fact: `${section.id}.exercises` }, ' exercises'];
    return ['–'];
  };
  return {
    id: 'table-sections-by-phase',
    caption: 'Six sections in five phases',
    columns: ['Section', ...phases.map((phase) => `Phase ${phase.number}`), 'Printed size'],
    rows: sections.map((section) => ({
      head: head(section),
      cells: [...phases.map((phase) => cell(section, phase.number)), { parts: number(section) }],
    })),
  };
}
