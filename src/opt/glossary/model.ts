import type { GlossaryRow } from './types.ts';

export const modelTerms = [
  {
    id: 'opt-model',
    term: 'OPT model',
    alsoKnownAs: ['Optimum Performance Training model'],
    definition:
      'The OPT model is a planned system of training, divided into periods, that leads a client step by step through stabilization, strength and power, in five phases.',
    example:
      'A new client starts with slow, light lifts and steady joints, long before any heavy barbell: that order is the model at work.',
    sources: ['T7-21', 'SEED'],
    group: 'model',
  },
  {
    id: 'level',
    term: 'Level',
    definition:
      'A level is one of the model’s three broad categories of adaptation: stabilization, strength or power. A level holds one or more phases.',
    example:
      'A client who goes from building muscle to lifting near the limit changes phase and stays in the strength level.',
    confusedWith: ['phase'],
    sources: ['T7-21', 'SEED'],
    group: 'model',
  },
  {
    id: 'phase',
    term: 'Phase',
    definition:
      'A phase is one of the model’s five training blocks, each with its own acute variables. Phases are numbered through the whole model, so Phases 2, 3 and 4 all belong to Level 2.',
    example:
      'When a bench press with push-ups straight after it replaces slow single-leg work, a client has entered a new phase.',
    confusedWith: ['level'],
    sources: ['T7-21', 'SEED'],
    group: 'model',
  },
  {
    id: 'stabilization-level',
    term: 'Stabilization level',
    alsoKnownAs: ['Level 1'],
    definition:
      'The stabilization level is the first level of the model. It builds movement patterns, mobility, stability of the core and the joints, and endurance.',
    example: 'A client does slow push-ups and single-leg squats with a load so light that every joint stays in line.',
    confusedWith: ['strength-level'],
    sources: ['T7-21'],
    group: 'model',
  },
  {
    id: 'strength-level',
    term: 'Strength level',
    alsoKnownAs: ['Level 2'],
    definition:
      'The strength level is the second level of the model. It keeps the stability already gained while load is added for endurance, size or maximal strength.',
    example:
      'A client who used to press on one leg now sits down at the chest press machine and adds plates as the weeks go by.',
    confusedWith: ['stabilization-level', 'power-level'],
    sources: ['T7-21'],
    group: 'model',
  },
  {
    id: 'power-level',
    term: 'Power level',
    alsoKnownAs: ['Level 3'],
    definition:
      'The power level is the third level of the model. It raises the rate of force production: how fast force climbs.',
    example:
      'A heavy bench press is followed by a medicine ball that the client throws at the wall as fast as possible.',
    confusedWith: ['strength-level'],
    sources: ['T7-21'],
    group: 'model',
  },
  {
    id: 'muscular-endurance',
    term: 'Muscular endurance',
    definition:
      'Muscular endurance is the ability of muscles to keep working for a long time. It is often taught as work at low force, with bodyweight exercises as the sign of it; more exactly, bodyweight is only a memory aid, and light added loads train it too.',
    example:
      'A client goes on with slow squats long after the thighs begin to burn, and each one is as tidy as the first.',
    forms: ['muscular endurance'],
    confusedWith: ['strength-endurance'],
    sources: ['T7-20', 'SG5', 'SEED'],
    group: 'model',
  },
  {
    id: 'neuromuscular-efficiency',
    term: 'Neuromuscular efficiency',
    definition:
      'Neuromuscular efficiency is the ability of nerves to call on the right muscles at the right time, so that force is made, absorbed and steadied in every plane of movement.',
    example:
      'In a single-leg squat the hip steadies, the thigh pushes and the knee stays in line, each at the right moment.',
    forms: ['neuromuscular efficiency'],
    sources: ['T7-21', 'SG5', 'SEED'],
    group: 'model',
  },
  {
    id: 'strength-endurance',
    term: 'Strength endurance',
    definition:
      'Strength endurance is the ability to produce higher force again and again; the goal of Phase 2. It is often taught as endurance with added resistance; more exactly, it is the higher force, repeated, that separates it from muscular endurance.',
    example: 'A client presses a challenging weight set after set, and the last set still looks like the first.',
    forms: ['strength endurance'],
    confusedWith: ['muscular-endurance', 'maximal-strength'],
    sources: ['HG5', 'FB4', 'SEED'],
    group: 'model',
  },
  {
    id: 'prime-mover',
    term: 'Prime mover',
    alsoKnownAs: ['agonist'],
    definition:
      'A prime mover is the muscle that does the main work of a movement, such as the pectorals in a bench press. NASM’s formal word is agonist.',
    example: 'In a leg extension the quadriceps straighten the knee against the weight.',
    forms: ['prime mover', 'prime movers'],
    confusedWith: ['synergist', 'stabilizer'],
    sources: ['SS4', 'SG5', 'SEED'],
    group: 'model',
  },
  {
    id: 'rate-of-force-production',
    term: 'Rate of force production',
    alsoKnownAs: ['RFP'],
    definition: 'The rate of force production is how fast a muscle’s force climbs.',
    example: 'Two clients squat the same weight; the one whose force climbs sooner leaves the ground faster in a jump.',
    forms: ['rate of force production'],
    confusedWith: ['force-production', 'rate-of-force-development'],
    sources: ['T7-20', 'SEED'],
    group: 'model',
  },
  {
    id: 'power',
    term: 'Power',
    definition:
      'Power is high force expressed fast. It is often taught as strength times speed; more exactly, it is force times velocity, or work divided by the time it takes.',
    example: 'Throwing a medicine ball hard at the wall takes far more power than pushing it there slowly.',
    confusedWith: ['maximal-strength', 'force-production', 'strength', 'plyometric-training'],
    sources: ['T7-20', 'SG5', 'B-P5', 'SEED'],
    group: 'model',
  },
  {
    id: 'deconditioned',
    term: 'Deconditioned',
    definition:
      'Deconditioned means having lost fitness. It is often taught as the same as not being regularly active; more exactly, it is a state of the body that often shows as muscle imbalance, stiffness and poor control of the core and joints.',
    example:
      'After a year at a desk, a new client’s knees drift inward in every squat and the hips sag in a short plank.',
    forms: ['deconditioned', 'deconditioning'],
    confusedWith: ['sedentary'],
    sources: ['T7', 'AF', 'SEED'],
    group: 'model',
  },
  {
    id: 'sedentary',
    term: 'Sedentary',
    definition:
      'Sedentary means not regularly active. It is often taught as another word for deconditioned; more exactly, it is a habit, and a person may have it for a while before fitness is lost.',
    example: 'A keen cyclist takes a desk job and stops riding: sedentary from the first week, though still fit.',
    forms: ['sedentary'],
    confusedWith: ['deconditioned'],
    sources: ['SEED'],
    group: 'model',
  },
  {
    id: 'proprioception',
    term: 'Proprioception',
    definition: 'Proprioception is knowing, without looking, where your body and its parts are and how they move.',
    example: 'On one leg with your eyes closed, you still feel your ankle tilt, and it corrects itself.',
    forms: ['proprioception'],
    confusedWith: ['proprioceptively-enriched-environment'],
    sources: ['T7-20', 'SEED'],
    group: 'model',
  },
  {
    id: 'proprioceptively-enriched-environment',
    term: 'Proprioceptively enriched environment',
    definition:
      'A proprioceptively enriched environment is a set-up that wobbles on purpose, so that balance has to work, but never more than the client can control.',
    example: 'A trainer moves a dumbbell curl from the floor to a balance pad once the client is steady on the floor.',
    forms: [
      'proprioceptively enriched environment',
      'proprioceptively enriched environments',
      'proprioceptively enriched',
    ],
    confusedWith: ['proprioception'],
    sources: ['T7-17', 'SS4'],
    group: 'model',
  },
  {
    id: 'superset',
    term: 'Superset',
    definition:
      'A superset is a pair of exercises done one straight after the other with little or no rest between them. In the OPT model both train the same muscle group; the wider definition also allows opposing muscles.',
    example: 'A client gets up from the machine chest press and does push-ups at once, with the hands on a ball.',
    forms: ['superset', 'supersets'],
    confusedWith: ['circuit-training', 'complex-training', 'giant-set'],
    sources: ['T7-13', 'T7-20', 'SEED'],
    group: 'model',
  },
  {
    id: 'maximal-strength',
    term: 'Maximal strength',
    definition: 'Maximal strength is the heaviest single effort that a person can make; the aim of Phase 4.',
    example: 'A lifter finds the one deadlift that still goes up with good form and could not have been heavier.',
    forms: ['maximal strength'],
    confusedWith: ['strength-endurance', 'power'],
    sources: ['T7-20', 'T7-21'],
    group: 'model',
  },
  {
    id: 'force-production',
    term: 'Force production',
    definition: 'Force production is the making of force by muscles. The strength level raises it.',
    example: 'A sled moves when the legs push hard enough; more plates on the sled ask for more force.',
    forms: ['force production'],
    confusedWith: ['rate-of-force-production', 'power'],
    sources: ['SEED', 'T7-21'],
    group: 'model',
  },
  {
    id: 'body-weight-exercise',
    term: 'Body weight exercise',
    alsoKnownAs: ['bodyweight exercise'],
    definition:
      'A body weight exercise is an exercise whose load is the body itself, such as a push-up. It is often taught as the sign of muscular endurance; more exactly, it says where the load comes from, not what is trained.',
    example: 'In a single-leg squat with empty hands, the client is the whole load.',
    forms: ['body weight exercise', 'body weight exercises', 'bodyweight exercise', 'bodyweight exercises'],
    sources: ['SEED'],
    group: 'model',
  },
  {
    id: 'progression',
    term: 'Progression',
    definition: 'A progression is a move to harder work once the present work is done well.',
    example: 'Once push-ups are steady with the hands on a bench, the hands go down to the floor.',
    confusedWith: ['progressive-overload', 'regression'],
    sources: ['T7-20', 'SEED'],
    group: 'model',
  },
] as const satisfies readonly GlossaryRow[];
