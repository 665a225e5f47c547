import { nearestName } from './nearest.ts';

/** What a term is about; the glossary page has one part for each. */
export type GlossaryGroup = 'model' | 'variables' | 'adaptation' | 'movement' | 'flexibility-saq-cardio' | 'assessment';

export interface GlossaryRow {
  /** Chosen by hand and kept, whatever happens to the wording. */
  readonly id: string;
  readonly term: string;
  /** Short forms and other names of the same thing. */
  readonly alsoKnownAs?: readonly string[];
  /** Full sentences. No phase's numbers: those live with the acute variables. */
  readonly definition: string;
  /** Terms that learners mix up with this one; always mutual. */
  readonly confusedWith?: readonly string[];
  /** Empty when the definition is our own. */
  readonly sources: readonly string[];
  readonly group: GlossaryGroup;
}

export const glossaryGroupNames: Readonly<Record<GlossaryGroup, string>> = {
  model: 'The model',
  variables: 'Variables and loading',
  adaptation: 'How the body adapts',
  movement: 'Movement, muscles and nerves',
  'flexibility-saq-cardio': 'Flexibility, SAQ and cardio',
  assessment: 'Assessment and practice',
};

/** Every term of the glossary, by group. */
export const glossary = [
  {
    id: 'opt-model',
    term: 'OPT model',
    alsoKnownAs: ['Optimum Performance Training model'],
    definition:
      'The OPT model is a planned system of training, divided into periods, that leads a client step by step through stabilization, strength and power, in five phases.',
    sources: ['T7-21', 'SEED'],
    group: 'model',
  },
  {
    id: 'level',
    term: 'Level',
    definition:
      'A level is one of the model’s three broad categories of adaptation: stabilization, strength or power. A level holds one or more phases.',
    confusedWith: ['phase'],
    sources: ['T7-21', 'SEED'],
    group: 'model',
  },
  {
    id: 'phase',
    term: 'Phase',
    definition:
      'A phase is one of the model’s five training blocks, each with its own acute variables. Phases are numbered through the whole model, so Phases 2, 3 and 4 all belong to Level 2.',
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
    confusedWith: ['strength-level'],
    sources: ['T7-21'],
    group: 'model',
  },
  {
    id: 'muscular-endurance',
    term: 'Muscular endurance',
    definition:
      'Muscular endurance is the ability of muscles to keep working for a long time. It is often taught as work at low force, with bodyweight exercises as the sign of it; more exactly, bodyweight is only a memory aid, and light added loads train it too.',
    confusedWith: ['strength-endurance'],
    sources: ['T7-20', 'SG5', 'SEED'],
    group: 'model',
  },
  {
    id: 'neuromuscular-efficiency',
    term: 'Neuromuscular efficiency',
    definition:
      'Neuromuscular efficiency is the ability of nerves to call on the right muscles at the right time, so that force is made, absorbed and steadied in every plane of movement.',
    sources: ['T7-21', 'SG5', 'SEED'],
    group: 'model',
  },
  {
    id: 'strength-endurance',
    term: 'Strength endurance',
    definition:
      'Strength endurance is the ability to produce higher force again and again; the goal of Phase 2. It is often taught as endurance with added resistance; more exactly, it is the higher force, repeated, that separates it from muscular endurance.',
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
    confusedWith: ['synergist', 'stabilizer'],
    sources: ['SS4', 'SG5', 'SEED'],
    group: 'model',
  },
  {
    id: 'rate-of-force-production',
    term: 'Rate of force production',
    alsoKnownAs: ['RFP'],
    definition: 'The rate of force production is how fast a muscle’s force climbs.',
    confusedWith: ['force-production', 'rate-of-force-development'],
    sources: ['T7-20', 'SEED'],
    group: 'model',
  },
  {
    id: 'power',
    term: 'Power',
    definition:
      'Power is high force expressed fast. It is often taught as strength times speed; more exactly, it is force times velocity, or work divided by the time it takes.',
    confusedWith: ['maximal-strength', 'force-production', 'strength', 'plyometric-training'],
    sources: ['T7-20', 'SG5', 'B-P5', 'SEED'],
    group: 'model',
  },
  {
    id: 'deconditioned',
    term: 'Deconditioned',
    definition:
      'Deconditioned means having lost fitness. It is often taught as the same as not being regularly active; more exactly, it is a state of the body that often shows as muscle imbalance, stiffness and poor control of the core and joints.',
    confusedWith: ['sedentary'],
    sources: ['T7', 'AF', 'SEED'],
    group: 'model',
  },
  {
    id: 'sedentary',
    term: 'Sedentary',
    definition:
      'Sedentary means not regularly active. It is often taught as another word for deconditioned; more exactly, it is a habit, and a person may have it for a while before fitness is lost.',
    confusedWith: ['deconditioned'],
    sources: ['SEED'],
    group: 'model',
  },
  {
    id: 'proprioception',
    term: 'Proprioception',
    definition: 'Proprioception is knowing, without looking, where your body and its parts are and how they move.',
    confusedWith: ['proprioceptively-enriched-environment'],
    sources: ['T7-20', 'SEED'],
    group: 'model',
  },
  {
    id: 'proprioceptively-enriched-environment',
    term: 'Proprioceptively enriched environment',
    definition:
      'A proprioceptively enriched environment is a set-up that wobbles on purpose, so that balance has to work, but never more than the client can control.',
    confusedWith: ['proprioception'],
    sources: ['T7-17', 'SS4'],
    group: 'model',
  },
  {
    id: 'superset',
    term: 'Superset',
    definition:
      'A superset is a pair of exercises done one straight after the other with little or no rest between them. In the OPT model both train the same muscle group; the wider definition also allows opposing muscles.',
    confusedWith: ['circuit-training', 'complex-training', 'giant-set'],
    sources: ['T7-13', 'T7-20', 'SEED'],
    group: 'model',
  },
  {
    id: 'maximal-strength',
    term: 'Maximal strength',
    definition: 'Maximal strength is the heaviest single effort that a person can make; the aim of Phase 4.',
    confusedWith: ['strength-endurance', 'power'],
    sources: ['T7-20', 'T7-21'],
    group: 'model',
  },
  {
    id: 'force-production',
    term: 'Force production',
    definition: 'Force production is the making of force by muscles. The strength level raises it.',
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
    sources: ['SEED'],
    group: 'model',
  },
  {
    id: 'progression',
    term: 'Progression',
    definition: 'A progression is a move to harder work once the present work is done well.',
    confusedWith: ['progressive-overload', 'regression'],
    sources: ['T7-20', 'SEED'],
    group: 'model',
  },
  {
    id: 'acute-variables',
    term: 'Acute variables',
    definition:
      'The acute variables are the settings of a program that say how an exercise is to be done, such as repetitions, sets, load, tempo and rest. The 7th edition names ten of them.',
    confusedWith: ['fitte-vp'],
    sources: ['T7-20', 'SG5'],
    group: 'variables',
  },
  {
    id: 'repetition',
    term: 'Repetition',
    alsoKnownAs: ['rep'],
    definition: 'A repetition is one complete performance of an exercise, from start to finish.',
    confusedWith: ['set'],
    sources: ['T7-20'],
    group: 'variables',
  },
  {
    id: 'set',
    term: 'Set',
    definition: 'A set is a run of repetitions done without stopping.',
    confusedWith: ['repetition'],
    sources: ['T7-20'],
    group: 'variables',
  },
  {
    id: 'training-intensity',
    term: 'Training intensity',
    definition:
      'Training intensity is how great an effort is compared with the maximum, usually given as a percentage of the one-repetition maximum or as a repetition maximum.',
    confusedWith: ['training-volume'],
    sources: ['T7-20'],
    group: 'variables',
  },
  {
    id: 'one-repetition-maximum',
    term: 'One-repetition maximum',
    alsoKnownAs: ['1RM'],
    definition: 'The one-repetition maximum is the heaviest weight that can be lifted once with good form.',
    confusedWith: ['repetition-maximum'],
    sources: ['T7-20'],
    group: 'variables',
  },
  {
    id: 'repetition-maximum',
    term: 'Repetition maximum',
    alsoKnownAs: ['RM'],
    definition:
      'A repetition maximum is the load that allows a given number of good repetitions and no more: a 10RM can be lifted well ten times, not eleven.',
    confusedWith: ['one-repetition-maximum'],
    sources: ['T7-20'],
    group: 'variables',
  },
  {
    id: 'repetition-tempo',
    term: 'Repetition tempo',
    alsoKnownAs: ['tempo'],
    definition:
      'Repetition tempo is the speed of each part of a repetition, written in the order eccentric, isometric, concentric, isometric. The order stays the same even when a lift begins with the concentric part.',
    confusedWith: ['time-under-tension'],
    sources: ['T7-20'],
    group: 'variables',
  },
  {
    id: 'time-under-tension',
    term: 'Time under tension',
    definition:
      'Time under tension is the total time for which muscles work in a set: roughly the length of one repetition multiplied by the number of repetitions.',
    confusedWith: ['repetition-tempo'],
    sources: ['T7-20'],
    group: 'variables',
  },
  {
    id: 'rest-interval',
    term: 'Rest interval',
    definition: 'A rest interval is the time given to recover between sets.',
    sources: ['T7-20'],
    group: 'variables',
  },
  {
    id: 'training-volume',
    term: 'Training volume',
    definition: 'Training volume is the amount of work done: repetitions times sets times load.',
    confusedWith: ['training-intensity', 'training-frequency'],
    sources: ['T7-20'],
    group: 'variables',
  },
  {
    id: 'training-frequency',
    term: 'Training frequency',
    definition: 'Training frequency is the number of training sessions in a week.',
    confusedWith: ['training-volume', 'training-duration'],
    sources: ['T7-20'],
    group: 'variables',
  },
  {
    id: 'training-duration',
    term: 'Training duration',
    definition: 'Training duration is the length of one session. NASM also uses the words for the length of a phase.',
    confusedWith: ['training-frequency'],
    sources: ['T7-20'],
    group: 'variables',
  },
  {
    id: 'exercise-selection',
    term: 'Exercise selection',
    definition:
      'Exercise selection is the choice of exercises that suit the goal and its specific demands, the equipment and the client’s skill.',
    confusedWith: ['exercise-order'],
    sources: ['T7-20'],
    group: 'variables',
  },
  {
    id: 'exercise-order',
    term: 'Exercise order',
    definition:
      'Exercise order is the arrangement of exercises in a session: the most important first, and large, multi-joint movements before small ones.',
    confusedWith: ['exercise-selection'],
    sources: ['T7-20'],
    group: 'variables',
  },
  {
    id: 'progressive-overload',
    term: 'Progressive overload',
    definition: 'Progressive overload is a gradual, systematic rise in the intensity or the volume of training.',
    confusedWith: ['progression', 'periodization'],
    sources: ['T7-13'],
    group: 'variables',
  },
  {
    id: 'vertical-loading',
    term: 'Vertical loading',
    definition: 'Vertical loading means one set for each body part in turn, before the round is repeated.',
    confusedWith: ['horizontal-loading', 'split-routine'],
    sources: ['T7-20'],
    group: 'variables',
  },
  {
    id: 'horizontal-loading',
    term: 'Horizontal loading',
    definition: 'Horizontal loading means every set of one exercise, or of one body part, before a change to the next.',
    confusedWith: ['vertical-loading'],
    sources: ['T7-20'],
    group: 'variables',
  },
  {
    id: 'circuit-training',
    term: 'Circuit training',
    definition: 'Circuit training means exercises done one after another with minimal rest.',
    confusedWith: ['superset', 'peripheral-heart-action'],
    sources: ['T7-20'],
    group: 'variables',
  },
  {
    id: 'peripheral-heart-action',
    term: 'Peripheral heart action',
    alsoKnownAs: ['PHA'],
    definition: 'Peripheral heart action is a circuit that alternates between the upper and the lower body.',
    confusedWith: ['circuit-training'],
    sources: ['T7-20', 'B-PHA'],
    group: 'variables',
  },
  {
    id: 'split-routine',
    term: 'Split routine',
    definition: 'A split routine is a plan that trains different body parts on different days.',
    confusedWith: ['vertical-loading'],
    sources: ['T7-20'],
    group: 'variables',
  },
  {
    id: 'complex-training',
    term: 'Complex training',
    alsoKnownAs: ['contrast training'],
    definition:
      'Complex training is a heavy lift followed by an explosive movement of a similar kind; the method of a Phase 5 superset.',
    confusedWith: ['superset'],
    sources: ['T7-20', 'T7-21'],
    group: 'variables',
  },
  {
    id: 'drop-set',
    term: 'Drop set',
    definition: 'A drop set is a set taken to failure and carried on at once with a lighter load.',
    confusedWith: ['pyramid-set', 'rest-pause'],
    sources: ['T7-20'],
    group: 'variables',
  },
  {
    id: 'giant-set',
    term: 'Giant set',
    definition: 'A giant set is a group of four or more exercises done in rotation.',
    confusedWith: ['superset'],
    sources: ['T7-20'],
    group: 'variables',
  },
  {
    id: 'pyramid-set',
    term: 'Pyramid',
    alsoKnownAs: ['pyramid system'],
    definition: 'A pyramid is a series of sets in which the load goes up, or down, from one set to the next.',
    confusedWith: ['drop-set'],
    sources: ['T7-20'],
    group: 'variables',
  },
  {
    id: 'rest-pause',
    term: 'Rest-pause',
    definition: 'A rest-pause set is a set broken up by short breaks.',
    confusedWith: ['drop-set'],
    sources: ['T7-20'],
    group: 'variables',
  },
  {
    id: 'post-activation-potentiation',
    term: 'Post-activation potentiation',
    alsoKnownAs: ['PAP'],
    definition:
      'Post-activation potentiation is a rise in muscle force soon after a heavy contraction. The model gives it as the basis of complex training.',
    confusedWith: ['post-activation-performance-enhancement'],
    sources: ['T7-20'],
    group: 'variables',
  },
  {
    id: 'valsalva-maneuver',
    term: 'Valsalva maneuver',
    definition: 'The Valsalva maneuver is breathing out against a closed airway to raise the pressure in the trunk.',
    confusedWith: ['bracing'],
    sources: ['T7-20'],
    group: 'variables',
  },
  {
    id: 'general-adaptation-syndrome',
    term: 'General adaptation syndrome',
    alsoKnownAs: ['GAS'],
    definition:
      'The general adaptation syndrome is the way the body responds to stress, in three stages: alarm, resistance and exhaustion.',
    confusedWith: ['principle-of-specificity'],
    sources: ['T7-20'],
    group: 'adaptation',
  },
  {
    id: 'alarm-reaction-stage',
    term: 'Alarm reaction stage',
    definition: 'The alarm reaction stage is the first response to a new stress: fatigue, stiffness and soreness.',
    confusedWith: ['resistance-development'],
    sources: ['T7-20'],
    group: 'adaptation',
  },
  {
    id: 'resistance-development',
    term: 'Resistance development',
    definition:
      'Resistance development is the second stage of the response to stress, in which the body raises its capacity to meet it.',
    confusedWith: ['alarm-reaction-stage', 'exhaustion'],
    sources: ['T7-20'],
    group: 'adaptation',
  },
  {
    id: 'exhaustion',
    term: 'Exhaustion',
    definition:
      'Exhaustion is the last stage of the response to stress that is too great or lasts too long: fatigue and injury.',
    confusedWith: ['resistance-development'],
    sources: ['T7-20'],
    group: 'adaptation',
  },
  {
    id: 'principle-of-specificity',
    term: 'Principle of specificity',
    alsoKnownAs: ['SAID principle', 'specific adaptation to imposed demands'],
    definition:
      'The principle of specificity is the rule that the body adapts to the demands placed on it, and to those demands in particular.',
    confusedWith: ['general-adaptation-syndrome'],
    sources: ['T7-20'],
    group: 'adaptation',
  },
  {
    id: 'mechanical-specificity',
    term: 'Mechanical specificity',
    definition: 'Mechanical specificity is adaptation to the loads and the movement patterns that are used.',
    confusedWith: ['neuromuscular-specificity', 'metabolic-specificity'],
    sources: ['T7-20'],
    group: 'adaptation',
  },
  {
    id: 'neuromuscular-specificity',
    term: 'Neuromuscular specificity',
    definition:
      'Neuromuscular specificity is adaptation to the speed of the contractions and to the exercises that are chosen.',
    confusedWith: ['mechanical-specificity', 'metabolic-specificity'],
    sources: ['T7-20'],
    group: 'adaptation',
  },
  {
    id: 'metabolic-specificity',
    term: 'Metabolic specificity',
    definition: 'Metabolic specificity is adaptation to the amount and the kind of energy that the work needs.',
    confusedWith: ['mechanical-specificity', 'neuromuscular-specificity'],
    sources: ['T7-20'],
    group: 'adaptation',
  },
  {
    id: 'overtraining',
    term: 'Overtraining',
    definition:
      'Overtraining is training so often, so long or so hard, for the rest that is taken, that performance falls.',
    confusedWith: ['overreaching', 'pattern-overload'],
    sources: ['T7-21'],
    group: 'adaptation',
  },
  {
    id: 'overreaching',
    term: 'Overreaching',
    definition:
      'Overreaching is a short spell of more training than you can recover from at once; performance returns with rest.',
    confusedWith: ['overtraining'],
    sources: [],
    group: 'adaptation',
  },
  {
    id: 'periodization',
    term: 'Periodization',
    definition: 'Periodization is the planned change of training variables over time.',
    confusedWith: ['progressive-overload'],
    sources: ['T7-21'],
    group: 'adaptation',
  },
  {
    id: 'macrocycle',
    term: 'Macrocycle',
    alsoKnownAs: ['annual plan'],
    definition: 'A macrocycle is the longest plan of a periodized program, usually for a year.',
    confusedWith: ['mesocycle', 'microcycle'],
    sources: ['T7-21'],
    group: 'adaptation',
  },
  {
    id: 'mesocycle',
    term: 'Mesocycle',
    alsoKnownAs: ['monthly plan'],
    definition: 'A mesocycle is the middle plan of a periodized program, usually for about a month.',
    confusedWith: ['macrocycle', 'microcycle'],
    sources: ['T7-21'],
    group: 'adaptation',
  },
  {
    id: 'microcycle',
    term: 'Microcycle',
    alsoKnownAs: ['weekly plan'],
    definition: 'A microcycle is the shortest plan of a periodized program, usually for a week.',
    confusedWith: ['macrocycle', 'mesocycle'],
    sources: ['T7-21'],
    group: 'adaptation',
  },
  {
    id: 'linear-periodization',
    term: 'Linear periodization',
    definition: 'Linear periodization is a plan in which intensity rises and volume falls as time goes on.',
    confusedWith: ['undulating-periodization'],
    sources: ['T7-21'],
    group: 'adaptation',
  },
  {
    id: 'undulating-periodization',
    term: 'Undulating periodization',
    definition:
      'Undulating periodization is a plan in which the training variables change from day to day or from week to week.',
    confusedWith: ['linear-periodization'],
    sources: ['T7-21'],
    group: 'adaptation',
  },
  {
    id: 'epoc',
    term: 'Excess post-exercise oxygen consumption',
    alsoKnownAs: ['EPOC'],
    definition:
      'Excess post-exercise oxygen consumption is the raised metabolism that continues after exercise has ended.',
    sources: ['T7'],
    group: 'adaptation',
  },
  {
    id: 'doms',
    term: 'Delayed-onset muscle soreness',
    alsoKnownAs: ['DOMS'],
    definition:
      'Delayed-onset muscle soreness is muscle pain that comes 24 to 72 hours after hard or unfamiliar exercise.',
    sources: ['T7'],
    group: 'adaptation',
  },
  {
    id: 'hypertrophy',
    term: 'Hypertrophy',
    definition:
      'Hypertrophy is the enlargement of muscle fibers. Older decks also use the word as the name of Phase 3, which the 7th edition calls Muscular Development Training.',
    confusedWith: ['strength'],
    sources: ['T7-20', 'B-UPD'],
    group: 'adaptation',
  },
  {
    id: 'stabilization',
    term: 'Stabilization',
    definition: 'Stabilization is holding the joints steady, so that posture stays good while the body moves.',
    sources: ['SG5'],
    group: 'adaptation',
  },
  {
    id: 'strength',
    term: 'Strength',
    definition: 'Strength is how much force the nerves and muscles together can put against a load.',
    confusedWith: ['power', 'hypertrophy', 'overactive'],
    sources: ['SG5'],
    group: 'adaptation',
  },
  {
    id: 'adherence',
    term: 'Adherence',
    definition: 'Adherence is how well a client keeps to the plan.',
    sources: ['T7-21'],
    group: 'adaptation',
  },
  {
    id: 'autonomy',
    term: 'Autonomy',
    definition:
      'Autonomy is acting by one’s own choice. It is one reason for the Client’s Choice section of a session.',
    confusedWith: ['self-efficacy'],
    sources: ['T7-21'],
    group: 'adaptation',
  },
  {
    id: 'self-efficacy',
    term: 'Self-efficacy',
    definition:
      'Self-efficacy is the belief that one can succeed. It is one reason for the Client’s Choice section of a session.',
    confusedWith: ['autonomy'],
    sources: ['T7-21'],
    group: 'adaptation',
  },
  {
    id: 'kinetic-chain',
    term: 'Kinetic chain',
    definition: 'The kinetic chain is the body seen as linked segments that work together to move.',
    confusedWith: ['five-kinetic-chain-checkpoints'],
    sources: ['T7-21'],
    group: 'movement',
  },
  {
    id: 'core',
    term: 'Core',
    alsoKnownAs: ['lumbo-pelvic-hip complex', 'LPHC'],
    definition: 'The core is the region of the low back, the pelvis, the abdomen and the hip joints.',
    sources: ['T7-16'],
    group: 'movement',
  },
  {
    id: 'local-core-muscles',
    term: 'Local core muscles',
    definition: 'Local core muscles are deep muscles near the vertebrae that control single segments of the spine.',
    confusedWith: ['global-core-muscles'],
    sources: ['T7-16'],
    group: 'movement',
  },
  {
    id: 'global-core-muscles',
    term: 'Global core muscles',
    definition: 'Global core muscles are larger muscles that move and steady the whole trunk.',
    confusedWith: ['local-core-muscles'],
    sources: ['T7-16'],
    group: 'movement',
  },
  {
    id: 'intervertebral-stability',
    term: 'Intervertebral stability',
    definition: 'Intervertebral stability is the support of the spine’s single segments.',
    confusedWith: ['joint-stability'],
    sources: ['T7-21'],
    group: 'movement',
  },
  {
    id: 'drawing-in',
    term: 'Drawing-in maneuver',
    alsoKnownAs: ['drawing-in'],
    definition: 'The drawing-in maneuver is pulling the navel toward the spine, to call on the local core muscles.',
    confusedWith: ['bracing'],
    sources: ['T7-16'],
    group: 'movement',
  },
  {
    id: 'bracing',
    term: 'Bracing',
    definition: 'Bracing is tightening the global abdominal muscles together.',
    confusedWith: ['valsalva-maneuver', 'drawing-in'],
    sources: ['T7-16'],
    group: 'movement',
  },
  {
    id: 'agonist',
    term: 'Agonist',
    alsoKnownAs: ['prime mover'],
    definition: 'The agonist is the muscle that produces most of the force of a movement; its prime mover.',
    confusedWith: ['synergist', 'antagonist'],
    sources: ['T7'],
    group: 'movement',
  },
  {
    id: 'synergist',
    term: 'Synergist',
    definition: 'A synergist is a muscle that helps the agonist.',
    confusedWith: ['prime-mover', 'agonist', 'stabilizer'],
    sources: ['T7-21'],
    group: 'movement',
  },
  {
    id: 'stabilizer',
    term: 'Stabilizer',
    definition:
      'A stabilizer is a muscle that contracts without changing length, to hold the trunk and the joints while others move.',
    confusedWith: ['prime-mover', 'synergist'],
    sources: ['T7'],
    group: 'movement',
  },
  {
    id: 'antagonist',
    term: 'Antagonist',
    definition: 'An antagonist is a muscle that acts against the agonist.',
    confusedWith: ['agonist'],
    sources: ['T7'],
    group: 'movement',
  },
  {
    id: 'motor-unit',
    term: 'Motor unit',
    definition: 'A motor unit is one motor nerve cell and every muscle fiber that it drives.',
    sources: ['T7'],
    group: 'movement',
  },
  {
    id: 'length-tension-relationship',
    term: 'Length-tension relationship',
    definition:
      'The length-tension relationship is the link between a muscle’s resting length and the tension that it can produce there.',
    confusedWith: ['force-velocity-relationship', 'force-velocity-curve'],
    sources: ['T7-21'],
    group: 'movement',
  },
  {
    id: 'force-couple-relationship',
    term: 'Force-couple relationship',
    definition: 'A force-couple relationship is the way in which muscles work together around a joint to move it.',
    sources: ['SG5'],
    group: 'movement',
  },
  {
    id: 'reciprocal-inhibition',
    term: 'Reciprocal inhibition',
    definition:
      'In reciprocal inhibition an agonist contracts and its antagonist is told to relax, so that the movement can happen.',
    confusedWith: ['altered-reciprocal-inhibition', 'autogenic-inhibition'],
    sources: ['SG5'],
    group: 'movement',
  },
  {
    id: 'altered-reciprocal-inhibition',
    term: 'Altered reciprocal inhibition',
    definition: 'In altered reciprocal inhibition an overactive agonist reduces the drive to its antagonist.',
    confusedWith: ['reciprocal-inhibition', 'synergistic-dominance'],
    sources: ['SG5'],
    group: 'movement',
  },
  {
    id: 'synergistic-dominance',
    term: 'Synergistic dominance',
    definition: 'In synergistic dominance a synergist takes over the work of a weak or inhibited prime mover.',
    confusedWith: ['altered-reciprocal-inhibition'],
    sources: ['SG5'],
    group: 'movement',
  },
  {
    id: 'autogenic-inhibition',
    term: 'Autogenic inhibition',
    definition: 'In autogenic inhibition a muscle kept under tension is told to relax by its own tension sensors.',
    confusedWith: ['reciprocal-inhibition'],
    sources: ['SG5'],
    group: 'movement',
  },
  {
    id: 'muscle-imbalance',
    term: 'Muscle imbalance',
    definition:
      'Muscle imbalance means that opposing muscles around a joint are too short or too long to balance each other.',
    sources: ['T7'],
    group: 'movement',
  },
  {
    id: 'pattern-overload',
    term: 'Pattern overload',
    definition: 'Pattern overload is repeating the same motion until it does harm.',
    confusedWith: ['overtraining'],
    sources: ['SG5'],
    group: 'movement',
  },
  {
    id: 'davis-law',
    term: 'Davis’s law',
    definition: 'Davis’s law is the rule that soft tissue rebuilds itself along the lines in which it is stressed.',
    sources: ['SG5'],
    group: 'movement',
  },
  {
    id: 'concentric',
    term: 'Concentric',
    alsoKnownAs: ['concentric muscle action'],
    definition: 'In a concentric action, a muscle works while it shortens, as when a weight is lifted.',
    confusedWith: ['eccentric', 'isometric'],
    sources: ['T7'],
    group: 'movement',
  },
  {
    id: 'eccentric',
    term: 'Eccentric',
    alsoKnownAs: ['eccentric muscle action'],
    definition: 'In an eccentric action, a muscle works while it lengthens, as when a weight is lowered.',
    confusedWith: ['concentric', 'isometric'],
    sources: ['T7'],
    group: 'movement',
  },
  {
    id: 'isometric',
    term: 'Isometric',
    alsoKnownAs: ['isometric muscle action'],
    definition: 'In an isometric action, a muscle works without changing length, as when a weight is held still.',
    confusedWith: ['concentric', 'eccentric'],
    sources: ['T7'],
    group: 'movement',
  },
  {
    id: 'muscle-action-spectrum',
    term: 'Muscle action spectrum',
    definition: 'The muscle action spectrum is all the eccentric, isometric and concentric actions of a movement.',
    confusedWith: ['integrated-performance-paradigm'],
    sources: ['T7'],
    group: 'movement',
  },
  {
    id: 'force-velocity-relationship',
    term: 'Force-velocity relationship',
    definition:
      'The force-velocity relationship is the rule that the faster a muscle shortens, the less force it can make. Phase 5 trains both ends: heavy and fast.',
    confusedWith: ['length-tension-relationship'],
    sources: ['T7-20', 'T7-21'],
    group: 'movement',
  },
  {
    id: 'rate-of-force-development',
    term: 'Rate of force development',
    alsoKnownAs: ['RFD'],
    definition:
      'Rate of force development is the common name in sports science for what NASM calls rate of force production.',
    confusedWith: ['rate-of-force-production'],
    sources: ['T7-20'],
    group: 'movement',
  },
  {
    id: 'stretch-shortening-cycle',
    term: 'Stretch-shortening cycle',
    definition:
      'The stretch-shortening cycle is the loading of a muscle eccentrically so that the concentric part that follows is fast.',
    confusedWith: ['amortization-phase'],
    sources: ['T7-18', 'SG5'],
    group: 'movement',
  },
  {
    id: 'amortization-phase',
    term: 'Amortization phase',
    definition:
      'The amortization phase is the turnaround between the eccentric and the concentric part of a movement; the shorter, the better. Elastic energy is stored before it, in the eccentric part.',
    confusedWith: ['stretch-shortening-cycle'],
    sources: ['T7-18'],
    group: 'movement',
  },
  {
    id: 'integrated-performance-paradigm',
    term: 'Integrated performance paradigm',
    definition:
      'The integrated performance paradigm is the idea that a good movement absorbs force (eccentric), steadies it (isometric) and then releases it (concentric).',
    confusedWith: ['muscle-action-spectrum'],
    sources: ['T7-18', 'SG5'],
    group: 'movement',
  },
  {
    id: 'ground-reaction-force',
    term: 'Ground reaction force',
    definition: 'Ground reaction force is the force with which the ground pushes back.',
    sources: ['T7'],
    group: 'movement',
  },
  {
    id: 'plyometric-training',
    term: 'Plyometric training',
    alsoKnownAs: ['reactive training'],
    definition:
      'Plyometric training uses fast, powerful movements in which a rapid stretch comes just before the contraction.',
    confusedWith: ['power'],
    sources: ['T7-18'],
    group: 'movement',
  },
  {
    id: 'multiplanar',
    term: 'Multiplanar',
    definition:
      'Multiplanar means in more than one plane of movement: sagittal (forward and back), frontal (to the side) and transverse (turning).',
    sources: ['T7-21'],
    group: 'movement',
  },
  {
    id: 'bilateral',
    term: 'Bilateral',
    definition: 'Bilateral means with both sides of the body at once.',
    confusedWith: ['unilateral'],
    sources: ['T7-20'],
    group: 'movement',
  },
  {
    id: 'unilateral',
    term: 'Unilateral',
    definition: 'Unilateral means with one side of the body at a time.',
    confusedWith: ['bilateral'],
    sources: ['T7-20'],
    group: 'movement',
  },
  {
    id: 'fundamental-movement-patterns',
    term: 'Fundamental movement patterns',
    definition:
      'The fundamental movement patterns are the patterns that training is built on: squat, hip hinge, push, pull, press and multiplanar movement.',
    sources: ['T7-21'],
    group: 'movement',
  },
  {
    id: 'compound-movement',
    term: 'Compound movement',
    alsoKnownAs: ['multijoint movement'],
    definition: 'A compound movement is a movement that uses several joints and muscle groups.',
    sources: ['T7-21'],
    group: 'movement',
  },
  {
    id: 'activities-of-daily-living',
    term: 'Activities of daily living',
    alsoKnownAs: ['ADLs'],
    definition: 'Activities of daily living are the basic tasks of looking after oneself.',
    sources: ['T7-21'],
    group: 'movement',
  },
  {
    id: 'base-of-support',
    term: 'Base of support',
    definition: 'The base of support is the area under and between all the points where the body touches the ground.',
    confusedWith: ['limits-of-stability'],
    sources: ['T7'],
    group: 'movement',
  },
  {
    id: 'limits-of-stability',
    term: 'Limits of stability',
    definition:
      'The limits of stability are the distances that the center of gravity can travel before a step is needed.',
    confusedWith: ['base-of-support'],
    sources: ['T7-17'],
    group: 'movement',
  },
  {
    id: 'perturbation',
    term: 'Perturbation',
    definition: 'A perturbation is an outside force that disturbs the body.',
    sources: ['T7-17'],
    group: 'movement',
  },
  {
    id: 'static-balance',
    term: 'Static balance',
    definition: 'Static balance is staying in balance while neither the body nor the base of support moves.',
    confusedWith: ['semi-dynamic-balance', 'dynamic-balance'],
    sources: ['T7-17'],
    group: 'movement',
  },
  {
    id: 'semi-dynamic-balance',
    term: 'Semi-dynamic balance',
    definition: 'Semi-dynamic balance is staying in balance while the supporting base moves.',
    confusedWith: ['static-balance', 'dynamic-balance'],
    sources: ['T7-17'],
    group: 'movement',
  },
  {
    id: 'dynamic-balance',
    term: 'Dynamic balance',
    definition: 'Dynamic balance is staying in balance while the base of support keeps changing.',
    confusedWith: ['static-balance', 'semi-dynamic-balance'],
    sources: ['T7-17'],
    group: 'movement',
  },
  {
    id: 'five-kinetic-chain-checkpoints',
    term: 'Five kinetic chain checkpoints',
    definition:
      'The five kinetic chain checkpoints are the five places to watch in every exercise: feet, knees, hips, shoulders and head.',
    confusedWith: ['kinetic-chain'],
    sources: ['T7-20', 'A-T5', 'A-T7', 'A-T9'],
    group: 'movement',
  },
  {
    id: 'joint-stability',
    term: 'Joint stability',
    definition:
      'Joint stability is the support that tissues around a joint give it, so that its movement stays under control.',
    confusedWith: ['intervertebral-stability', 'mobility'],
    sources: ['T7'],
    group: 'movement',
  },
  {
    id: 'mobility',
    term: 'Mobility',
    definition: 'Mobility is moving freely, and with control, through the range that a joint has.',
    confusedWith: ['joint-stability', 'flexibility'],
    sources: ['T7'],
    group: 'movement',
  },
  {
    id: 'flexibility',
    term: 'Flexibility',
    definition: 'Flexibility is having tissues long enough to allow a joint its range.',
    confusedWith: ['mobility', 'relative-flexibility', 'stretch-tolerance'],
    sources: ['T7'],
    group: 'movement',
  },
  {
    id: 'posture',
    term: 'Posture',
    definition: 'Posture is the way in which the parts of the body are arranged.',
    sources: ['T7'],
    group: 'movement',
  },
  {
    id: 'relative-flexibility',
    term: 'Relative flexibility',
    definition:
      'Relative flexibility is the habit of the body to borrow motion from whichever joint gives way most easily.',
    confusedWith: ['flexibility'],
    sources: ['SG5'],
    group: 'movement',
  },
  {
    id: 'self-myofascial-techniques',
    term: 'Self-myofascial techniques',
    alsoKnownAs: ['SMT', 'self-myofascial rolling', 'SMR', 'foam rolling'],
    definition:
      'Self-myofascial techniques are rolling or massaging one’s own muscles and the tissue around them, with a foam roller, a ball or a stick.',
    confusedWith: ['static-stretching'],
    sources: ['T7-14'],
    group: 'flexibility-saq-cardio',
  },
  {
    id: 'static-stretching',
    term: 'Static stretching',
    definition: 'Static stretching is a stretch held still, without muscle work, at the first point of tension.',
    confusedWith: ['self-myofascial-techniques', 'active-stretching', 'dynamic-stretching'],
    sources: ['T7-14', 'SG5'],
    group: 'flexibility-saq-cardio',
  },
  {
    id: 'active-stretching',
    term: 'Active stretching',
    definition:
      'Active stretching is a stretch in which the opposing muscle pulls the joint into position, holds it briefly and lets go, several times.',
    confusedWith: ['static-stretching', 'dynamic-stretching'],
    sources: ['T7-14'],
    group: 'flexibility-saq-cardio',
  },
  {
    id: 'dynamic-stretching',
    term: 'Dynamic stretching',
    definition: 'Dynamic stretching uses controlled swings, lunges or reaches that take a joint through its range.',
    confusedWith: ['static-stretching', 'active-stretching'],
    sources: ['T7-14'],
    group: 'flexibility-saq-cardio',
  },
  {
    id: 'stretch-tolerance',
    term: 'Stretch tolerance',
    definition: 'Stretch tolerance is how well a person bears the feeling of a stretch.',
    confusedWith: ['flexibility'],
    sources: ['T7-14'],
    group: 'flexibility-saq-cardio',
  },
  {
    id: 'general-warm-up',
    term: 'General warm-up',
    definition: 'A general warm-up is light work to prepare the body that need not resemble the session.',
    confusedWith: ['specific-warm-up'],
    sources: ['T7-21'],
    group: 'flexibility-saq-cardio',
  },
  {
    id: 'specific-warm-up',
    term: 'Specific warm-up',
    definition: 'A specific warm-up is a light rehearsal of the movements of the session.',
    confusedWith: ['general-warm-up'],
    sources: ['T7-21'],
    group: 'flexibility-saq-cardio',
  },
  {
    id: 'speed',
    term: 'Speed',
    definition: 'Speed is covering ground in one direction as fast as possible.',
    confusedWith: ['agility', 'quickness'],
    sources: ['SG5'],
    group: 'flexibility-saq-cardio',
  },
  {
    id: 'agility',
    term: 'Agility',
    definition: 'Agility is speeding up, stopping and changing direction on a cue while staying in control.',
    confusedWith: ['speed', 'quickness'],
    sources: ['SG5'],
    group: 'flexibility-saq-cardio',
  },
  {
    id: 'quickness',
    term: 'Quickness',
    definition: 'Quickness is reacting to a cue and changing position in the least time.',
    confusedWith: ['speed', 'agility'],
    sources: ['SG5'],
    group: 'flexibility-saq-cardio',
  },
  {
    id: 'vt1',
    term: 'First ventilatory threshold',
    alsoKnownAs: ['VT1'],
    definition:
      'The first ventilatory threshold is the effort at which talking becomes hard; the border between zones 1 and 2.',
    confusedWith: ['vt2'],
    sources: ['T7-15'],
    group: 'flexibility-saq-cardio',
  },
  {
    id: 'vt2',
    term: 'Second ventilatory threshold',
    alsoKnownAs: ['VT2'],
    definition:
      'The second ventilatory threshold is the effort at which talking becomes almost impossible; the border between zones 3 and 4.',
    confusedWith: ['vt1'],
    sources: ['T7-15'],
    group: 'flexibility-saq-cardio',
  },
  {
    id: 'talk-test',
    term: 'Talk test',
    definition: 'The talk test is judging effort by how easily one can talk.',
    confusedWith: ['rating-of-perceived-exertion'],
    sources: ['T7-15'],
    group: 'flexibility-saq-cardio',
  },
  {
    id: 'rating-of-perceived-exertion',
    term: 'Rating of perceived exertion',
    alsoKnownAs: ['RPE'],
    definition:
      'The rating of perceived exertion is a person’s own rating of effort, on a scale of 1 to 10 or of 6 to 20.',
    confusedWith: ['talk-test'],
    sources: ['T7-15'],
    group: 'flexibility-saq-cardio',
  },
  {
    id: 'fitte-vp',
    term: 'FITTE-VP',
    definition:
      'FITTE-VP is a way to describe cardio training: frequency, intensity, time, type, enjoyment, volume and progression.',
    confusedWith: ['acute-variables'],
    sources: ['SG5'],
    group: 'flexibility-saq-cardio',
  },
  {
    id: 'activation-section',
    term: 'Activation',
    alsoKnownAs: ['activation section'],
    definition: 'Activation is the part of a session that holds core and balance exercises.',
    confusedWith: ['skill-development-section'],
    sources: ['T7-21'],
    group: 'flexibility-saq-cardio',
  },
  {
    id: 'skill-development-section',
    term: 'Skill Development',
    alsoKnownAs: ['skill development section'],
    definition:
      'Skill Development is the optional part of a session for plyometric or SAQ drills, or for skill practice.',
    confusedWith: ['activation-section'],
    sources: ['T7-21'],
    group: 'flexibility-saq-cardio',
  },
  {
    id: 'clients-choice-section',
    term: 'Client’s Choice',
    alsoKnownAs: ['client’s choice section'],
    definition: 'Client’s Choice is the part of a session in which the client chooses what to do.',
    sources: ['T7-21'],
    group: 'flexibility-saq-cardio',
  },
  {
    id: 'compensation',
    term: 'Compensation',
    alsoKnownAs: ['movement impairment'],
    definition:
      'A compensation is a visible departure from good form at one of the five checkpoints. It suggests a cause and does not prove one. The 7th edition says movement impairment.',
    sources: ['A-T3', 'A-T4', 'A-T12', 'A-T14'],
    group: 'assessment',
  },
  {
    id: 'overactive',
    term: 'Overactive',
    definition: 'Overactive means driven harder by the nerves than the muscle’s partners are. It does not mean strong.',
    confusedWith: ['strength', 'underactive'],
    sources: ['A-T7', 'A-T9a'],
    group: 'assessment',
  },
  {
    id: 'underactive',
    term: 'Underactive',
    definition: 'Underactive means called on too little beside the muscle’s partners. It does not mean weak.',
    confusedWith: ['overactive'],
    sources: ['A-T7', 'A-T9a'],
    group: 'assessment',
  },
  {
    id: 'overhead-squat-assessment',
    term: 'Overhead squat assessment',
    alsoKnownAs: ['OHSA'],
    definition:
      'The overhead squat assessment is a test in which a client squats with the arms overhead and is watched from the front and from the side.',
    sources: ['A-T9', 'A-T13'],
    group: 'assessment',
  },
  {
    id: 'pes-planus-distortion-syndrome',
    term: 'Pes planus distortion syndrome',
    alsoKnownAs: ['pronation distortion syndrome'],
    definition:
      'Pes planus distortion syndrome is a standing pattern with flat feet, knees and thighs turned in. The 6th edition called it pronation distortion syndrome.',
    confusedWith: ['lower-crossed-syndrome'],
    sources: ['A-T3', 'A-T4'],
    group: 'assessment',
  },
  {
    id: 'lower-crossed-syndrome',
    term: 'Lower crossed syndrome',
    definition:
      'Lower crossed syndrome is a standing pattern with the pelvis tipped forward and a deep curve in the low back.',
    confusedWith: ['pes-planus-distortion-syndrome', 'upper-crossed-syndrome'],
    sources: ['A-T3', 'A-T4'],
    group: 'assessment',
  },
  {
    id: 'upper-crossed-syndrome',
    term: 'Upper crossed syndrome',
    definition: 'Upper crossed syndrome is a standing pattern with the head forward and the shoulders rounded.',
    confusedWith: ['lower-crossed-syndrome'],
    sources: ['A-T3', 'A-T4', 'A-T12'],
    group: 'assessment',
  },
  {
    id: 'corrective-continuum',
    term: 'Corrective continuum',
    alsoKnownAs: ['corrective exercise continuum'],
    definition:
      'The corrective continuum is a set of four steps for a muscle imbalance, in this order: inhibit, lengthen, activate, integrate.',
    sources: ['A-T12', 'A-T23'],
    group: 'assessment',
  },
  {
    id: 'regression',
    term: 'Regression',
    definition:
      'A regression is an easier version of an exercise, chosen when form is lost; the opposite of progression.',
    confusedWith: ['progression'],
    sources: ['T7-20', 'SG5'],
    group: 'assessment',
  },
  {
    id: 'post-activation-performance-enhancement',
    term: 'Post-activation performance enhancement',
    alsoKnownAs: ['PAPE'],
    definition:
      'Post-activation performance enhancement is better performance some minutes after a heavy effort. It is not the same as the short-lived potentiation (PAP).',
    confusedWith: ['post-activation-potentiation'],
    sources: ['A-E20', 'A-E21'],
    group: 'assessment',
  },
  {
    id: 'force-velocity-curve',
    term: 'Force-velocity curve',
    definition:
      'The force-velocity curve is the drawing of the force-velocity relationship: as a muscle shortens faster, its force falls.',
    confusedWith: ['length-tension-relationship'],
    sources: ['A-T19'],
    group: 'assessment',
  },
  {
    id: 'scope-of-practice',
    term: 'Scope of practice',
    definition: 'Scope of practice is what a trainer may do. Naming or treating an injury is outside it.',
    sources: ['A-N17a'],
    group: 'assessment',
  },
] as const satisfies readonly GlossaryRow[];

export type GlossaryTermId = (typeof glossary)[number]['id'];

/** A row whose references are ids of the glossary: the compiler checks them. */
export interface GlossaryTerm extends GlossaryRow {
  readonly id: GlossaryTermId;
  readonly confusedWith?: readonly GlossaryTermId[];
}

const allTerms: readonly GlossaryTerm[] = glossary;
const byId: ReadonlyMap<string, GlossaryTerm> = new Map(allTerms.map((term) => [term.id, term]));

/** The term with this id, or undefined. */
export function findTerm(id: string): GlossaryTerm | undefined {
  return byId.get(id);
}

/** Whether the glossary holds this id. */
export function isTermId(id: string): id is GlossaryTermId {
  return byId.has(id);
}

/**
 * The term with this id.
 * @throws Error naming the nearest id when the glossary does not hold it.
 */
export function getTerm(id: string): GlossaryTerm {
  const term = byId.get(id);
  if (term === undefined) {
    const near = nearestName(id, byId.keys());
    throw new Error(
      `No glossary term "${id}".${near ? ` Did you mean "${near}"?` : ''} Terms are listed in src/opt/glossary.ts.`,
    );
  }
  return term;
}

/** The terms of one group, in teaching order. */
export function termsIn(group: GlossaryGroup): readonly GlossaryTerm[] {
  return allTerms.filter((term) => term.group === group);
}
