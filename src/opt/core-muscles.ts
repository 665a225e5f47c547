import type { FactRow } from './types.ts';

/** A core muscle and the group each edition puts it in. */
export interface CoreMuscle extends FactRow {
  readonly muscle: string;
  readonly group7th: 'local' | 'global';
  readonly group6th?: string;
}

/** Local muscles steady the single segments of the spine; global ones move and steady the trunk. */
export const coreMuscles = [
  {
    id: 'coremuscle-transverse-abdominis',
    muscle: 'transverse abdominis',
    group7th: 'local',
    group6th: 'local',
    status: 'solid',
    sources: ['T7-16', 'SG5', 'OEP', 'BU5'],
  },
  {
    id: 'coremuscle-multifidus',
    muscle: 'multifidus',
    group7th: 'local',
    group6th: 'local',
    status: 'solid',
    sources: ['T7-16', 'SG5', 'OEP', 'BU5'],
  },
  {
    id: 'coremuscle-diaphragm',
    muscle: 'diaphragm',
    group7th: 'local',
    group6th: 'local',
    status: 'solid',
    sources: ['T7-16', 'SG5', 'OEP', 'BU5'],
  },
  {
    id: 'coremuscle-pelvic-floor',
    muscle: 'pelvic floor',
    group7th: 'local',
    group6th: 'local',
    status: 'solid',
    sources: ['T7-16', 'SG5', 'OEP', 'BU5'],
  },
  {
    id: 'coremuscle-rotatores',
    muscle: 'rotatores',
    group7th: 'local',
    status: 'nasm-only',
    sources: ['T7-16', 'SG5', 'OEP', 'BU5'],
  },
  {
    id: 'coremuscle-quadratus-lumborum',
    muscle: 'quadratus lumborum',
    group7th: 'local',
    group6th: 'global',
    status: 'disputed',
    sources: ['T7-16', 'SG5', 'OEP', 'BU5'],
    disputes: { group7th: 'core-groups' },
  },
  {
    id: 'coremuscle-internal-oblique',
    muscle: 'internal oblique',
    group7th: 'global',
    group6th: 'local (parts also global)',
    status: 'disputed',
    sources: ['T7-16', 'SG5', 'OEP', 'BU5'],
    disputes: { group7th: 'core-groups' },
  },
  {
    id: 'coremuscle-external-oblique',
    muscle: 'external oblique',
    group7th: 'global',
    group6th: 'global',
    status: 'solid',
    sources: ['T7-16', 'SG5', 'OEP', 'BU5'],
  },
  {
    id: 'coremuscle-rectus-abdominis',
    muscle: 'rectus abdominis',
    group7th: 'global',
    group6th: 'global',
    status: 'solid',
    sources: ['T7-16', 'SG5', 'OEP', 'BU5'],
  },
  {
    id: 'coremuscle-erector-spinae',
    muscle: 'erector spinae',
    group7th: 'global',
    status: 'nasm-only',
    sources: ['T7-16', 'SG5', 'OEP', 'BU5'],
  },
  {
    id: 'coremuscle-latissimus-dorsi',
    muscle: 'latissimus dorsi',
    group7th: 'global',
    group6th: 'movement system',
    status: 'disputed',
    sources: ['T7-16', 'SG5', 'OEP', 'BU5'],
    disputes: { group7th: 'core-groups' },
  },
  {
    id: 'coremuscle-iliopsoas',
    muscle: 'iliopsoas',
    group7th: 'global',
    group6th: 'global (psoas major)',
    status: 'solid',
    sources: ['T7-16', 'SG5', 'OEP', 'BU5'],
  },
] as const satisfies readonly CoreMuscle[];
