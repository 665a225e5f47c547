/** A base claim: what the article that this site was commissioned from teaches, in our own words. */
export interface Claim {
  readonly id: `B${string}`;
  readonly text: string;
  /** The section that teaches it: a chapter's address and an anchor there. */
  readonly taughtAt: `/${string}/#${string}`;
}

/** Every one is taught in a chapter section and named by its id in that chapter's frontmatter. */
export const claims = [
  {
    id: 'B01',
    text: 'OPT stands for Optimum Performance Training: a systematic framework that improves performance step by step.',
    taughtAt: '/model/#how',
  },
  {
    id: 'B02',
    text: 'The model has three levels, Stabilization, Strength and Power, and each builds on the one before.',
    taughtAt: '/model/#levels',
  },
  {
    id: 'B03',
    text: 'Skipping the foundation limits strength, reduces power and raises the risk of injury.',
    taughtAt: '/model/progression/#skipping',
  },
  {
    id: 'B04',
    text: 'The house: stabilization is the foundation, strength the structure, power the peak.',
    taughtAt: '/model/house/#how',
  },
  {
    id: 'B05',
    text: 'Understanding why each phase exists beats memorizing it.',
    taughtAt: '/model/#understand',
  },
  {
    id: 'B06',
    text: 'Levels are three categories and phases are five steps; the words are not interchangeable.',
    taughtAt: '/model/levels-and-phases/#how',
  },
  {
    id: 'B07',
    text: 'Level 1, Stabilization, holds Phase 1, Stabilization Endurance.',
    taughtAt: '/levels/1/#phases',
  },
  {
    id: 'B08',
    text: 'Level 2, Strength, holds Phases 2, 3 and 4.',
    taughtAt: '/model/levels-and-phases/#three-phases',
  },
  {
    id: 'B09',
    text: 'Level 3, Power, holds Phase 5.',
    taughtAt: '/levels/3/#phases',
  },
  {
    id: 'B10',
    text: 'Strength has three phases because clients have different goals.',
    taughtAt: '/model/levels-and-phases/#three-phases',
  },
  {
    id: 'B11',
    text: 'Phase 2 aims at general strength with endurance, as for a client who wants to tone.',
    taughtAt: '/phases/2/#who',
  },
  {
    id: 'B12',
    text: 'Phase 3 aims at muscle growth, as for a bodybuilder.',
    taughtAt: '/phases/3/#who',
  },
  {
    id: 'B13',
    text: 'Phase 4 aims at lifting maximal weight, as for a competitive lifter.',
    taughtAt: '/phases/4/#who',
  },
  {
    id: 'B14',
    text: 'Progression runs from Phase 1 to Phase 2 and then to Phase 3, 4 or 5.',
    taughtAt: '/model/progression/#how',
  },
  {
    id: 'B15',
    text: 'A beginner does not jump ahead, and none starts in maximal strength.',
    taughtAt: '/phases/4/#who',
  },
  {
    id: 'B16',
    text: 'Power is not trained without strength.',
    taughtAt: '/levels/3/#strength-first',
  },
  {
    id: 'B17',
    text: 'Phases 1 and 2 build the capacity that the later phases use.',
    taughtAt: '/model/progression/#capacity',
  },
  {
    id: 'B18',
    text: 'Stabilization aims at muscular endurance and neuromuscular efficiency.',
    taughtAt: '/levels/1/#goals',
  },
  {
    id: 'B19',
    text: 'Muscular endurance: a muscle keeps working for a long time at low force.',
    taughtAt: '/levels/1/#endurance',
  },
  {
    id: 'B20',
    text: 'Neuromuscular efficiency: nerves and muscles cooperate in every plane of movement.',
    taughtAt: '/levels/1/#efficiency',
  },
  {
    id: 'B21',
    text: 'The right muscles activate at the right time with the right mechanics.',
    taughtAt: '/ideas/neuromuscular-efficiency/#definition',
  },
  {
    id: 'B22',
    text: 'The stabilization level wakes up the nervous system and builds coordination and control.',
    taughtAt: '/levels/1/#why',
  },
  {
    id: 'B23',
    text: 'Strength keeps the stabilization gains and increases force production.',
    taughtAt: '/levels/2/#goals',
  },
  {
    id: 'B24',
    text: 'Strength endurance: making higher force again and again.',
    taughtAt: '/levels/2/#endurance',
  },
  {
    id: 'B25',
    text: 'Muscular endurance uses body weight; strength endurance adds resistance.',
    taughtAt: '/levels/2/#endurance',
  },
  {
    id: 'B26',
    text: 'The prime mover is the main muscle producing the force of a movement.',
    taughtAt: '/ideas/force-and-prime-movers/#roles',
  },
  {
    id: 'B27',
    text: 'Power maximizes the rate of force production.',
    taughtAt: '/levels/3/#goals',
  },
  {
    id: 'B28',
    text: 'The rate of force production is how fast force rises.',
    taughtAt: '/ideas/power/#rate',
  },
  {
    id: 'B29',
    text: 'Power is strength times speed, and it is where performance peaks.',
    taughtAt: '/levels/3/#power',
  },
  {
    id: 'B30',
    text: 'Deconditioned: fitness has been lost, or a person is not regularly active.',
    taughtAt: '/ideas/deconditioned-clients/#meaning',
  },
  {
    id: 'B31',
    text: 'Proprioception is the sense of where the body is in space.',
    taughtAt: '/ideas/proprioception/#sense',
  },
  {
    id: 'B32',
    text: 'Solid ground is a low proprioceptive challenge, sand or a BOSU ball a high one.',
    taughtAt: '/ideas/proprioception/#on-purpose',
  },
  {
    id: 'B33',
    text: 'Trainers use unstable setups on purpose, for coordination, core activation and the nervous system.',
    taughtAt: '/ideas/proprioception/#on-purpose',
  },
  {
    id: 'B34',
    text: 'The definition of a superset in the exam may differ from a trainer’s own.',
    taughtAt: '/ideas/supersets/#why',
  },
  {
    id: 'B35',
    text: 'A superset: two exercises back to back, minimal rest, the same muscle group.',
    taughtAt: '/ideas/supersets/#four-tests',
  },
  {
    id: 'B36',
    text: 'Chest press then push-up is one; chest then back is not.',
    taughtAt: '/ideas/supersets/#not-pairs',
  },
  {
    id: 'B37',
    text: 'Supersets are used in Phases 2 and 5.',
    taughtAt: '/ideas/supersets/#why',
  },
  {
    id: 'B38',
    text: 'The model is a road map for programming and not only a theory.',
    taughtAt: '/model/#roadmap',
  },
  {
    id: 'B39',
    text: 'Understood, it lets a trainer progress clients safely, reduce injury, fit programs to goals and get better results.',
    taughtAt: '/model/#roadmap',
  },
  {
    id: 'B40',
    text: 'After the model come muscles and movement screens, exam practice and real programs.',
    taughtAt: '/model/#next',
  },
] as const satisfies readonly Claim[];

export type ClaimId = (typeof claims)[number]['id'];
