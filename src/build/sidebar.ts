import { levels } from '../opt/levels.ts';
import { phases } from '../opt/phases.ts';

/** The book's contents in reading order. Labels of levels and phases come from the model. */
export const sidebar = [
  {
    label: 'Begin',
    items: [{ label: 'How to use this site', link: '/start/' }],
  },
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
    label: 'Programming',
    items: [
      { label: 'Acute variables', link: '/programming/acute-variables/' },
      { label: 'Anatomy of a session', link: '/programming/session/' },
      { label: 'Choosing a phase', link: '/programming/choosing-a-phase/' },
      { label: 'Planning a year', link: '/programming/planning-a-year/' },
      { label: 'Five worked clients', link: '/programming/clients/' },
    ],
  },
  {
    label: 'Assessment',
    items: [
      { label: 'The movement screen', link: '/assessment/movement-screen/' },
      { label: 'Over- and underactive muscles', link: '/assessment/muscles/' },
      { label: 'From assessment to a phase', link: '/assessment/to-a-phase/' },
    ],
  },
  {
    label: 'Practice',
    items: [
      { label: 'Check yourself', link: '/practice/' },
      { label: 'My progress', link: '/practice/progress/' },
      { label: 'All questions', link: '/practice/questions/' },
      { label: 'What people mix up', link: '/practice/misconceptions/' },
    ],
  },
  {
    label: 'Tools',
    items: [
      { label: 'Program designer', link: '/tools/program-designer/' },
      { label: 'Program checker', link: '/tools/program-checker/' },
    ],
  },
  {
    label: 'Look up',
    items: [
      { label: 'Exercises', link: '/exercises/' },
      { label: 'Glossary', link: '/glossary/' },
      { label: 'Muscles', link: '/assessment/muscle-list/' },
      { label: 'Cheat sheet', link: '/cheat-sheet/' },
      { label: 'Muscle sheet', link: '/assessment/cheat-sheet/' },
    ],
  },
  {
    label: 'About',
    items: [
      { label: 'About this site', link: '/about/' },
      { label: 'Sources', link: '/about/sources/' },
      { label: 'Where sources disagree', link: '/about/disputes/' },
      { label: 'The evidence', link: '/about/evidence/' },
      { label: 'The exam', link: '/about/exam/' },
      { label: 'Read offline', link: '/offline/' },
    ],
  },
];
