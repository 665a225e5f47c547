// Names that reasons and findings are shown with. The build works them out once (src/build/baked-tables.ts).
import { getSource } from '../../opt/all-sources.ts';
import { programRules } from '../../opt/rules/program-rules.ts';

/** What each rule asks, by its id. */
export const ruleTitles: Readonly<Record<string, string>> = Object.fromEntries(
  programRules.map(({ id, title }) => [id, title]),
);

/** The sources beside the textbook that the engine's reasons and findings name. */
const cited = [
  'A-E38',
  'A-T21',
  'A-T8a',
  'A-T8b',
  'B-NOV',
  'B-P1',
  'B-P5',
  'B-SS',
  'B-UPD',
  'BS21',
  'BU5',
  'CPTA1',
  'EXL',
  'GZ1',
  'PHT',
  'SEED',
  'SG5',
  'SG6',
] as const;

/** Titles of those sources. */
export const sourceTitles: Readonly<Record<string, string>> = Object.fromEntries(
  cited.map((id) => [id, getSource(id).title]),
);
