import { levels } from '../opt/levels.ts';
import { phases } from '../opt/phases.ts';

/** The book's contents in reading order. Labels of levels and phases come from the model. */
export const sidebar = [
  {
    label: 'The model',
    items: [
      { label: 'What the OPT model is', link: '/model/' },
      { label: 'Levels and phases', link: '/model/levels-and-phases/' },
      { label: 'The rule of progression', link: '/model/progression/' },
      { label: 'The house', link: '/model/house/' },
    ],
  },
  {
    label: 'Levels',
    items: levels.map((level) => ({
      label: `Level ${level.number}: ${level.name}`,
      link: `/levels/${level.number}/`,
      attrs: { 'data-level': `${level.number}` },
    })),
  },
  {
    label: 'Phases',
    items: phases.map((phase) => ({
      label: phase.shortName,
      link: `/phases/${phase.number}/`,
      attrs: { 'data-level': `${phase.level}`, 'data-phase': `${phase.number}` },
    })),
  },
  {
    label: 'Ideas',
    items: [
      { label: 'Deconditioned clients', link: '/ideas/deconditioned-clients/' },
      { label: 'Proprioception', link: '/ideas/proprioception/' },
      { label: 'Neuromuscular efficiency', link: '/ideas/neuromuscular-efficiency/' },
      { label: 'Force and prime movers', link: '/ideas/force-and-prime-movers/' },
      { label: 'Supersets', link: '/ideas/supersets/' },
      { label: 'Power as force and speed', link: '/ideas/power/' },
    ],
  },
  {
    label: 'Look up',
    items: [{ label: 'Glossary', link: '/glossary/' }],
  },
];
