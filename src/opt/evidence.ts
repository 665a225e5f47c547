/**
 * What research has measured about the ideas of the model, study by study, and what it does not show. Studies were read
 * as abstracts, summaries or excerpts; the figures are theirs and the words are ours. Sources are in
 * `assessment-sources.ts`. Released ids never change: `e14` is the address `/about/evidence/#e14`.
 */

/** Parts of the page of evidence, in its order. */
export const evidenceTopicNames = {
  model: 'The model itself, and programs near it',
  posture: 'Posture, muscles and screening',
  unsteady: 'Unsteady surfaces and balance',
  pairs: 'Supersets and heavy-light pairs',
  dose: 'Loads, plans, stretching and rolling',
} as const;

export type EvidenceTopic = keyof typeof evidenceTopicNames;

/** Which way a study points, for the idea of the model that it touches. */
export const bearingNames = {
  for: 'For the idea',
  mixed: 'Mixed',
  against: 'Against the idea',
  other: 'About something else',
} as const;

export type Bearing = keyof typeof bearingNames;

export interface Study {
  readonly id: `e${number}`;
  /** Authors, or what it is where they are not named. */
  readonly name: string;
  readonly year?: string;
  readonly journal?: string;
  readonly topic: EvidenceTopic;
  readonly bearing: Bearing;
  /** Kind of study and who took part. */
  readonly design: string;
  readonly found: string;
  /** What it does not show, or what to take from it. */
  readonly limit: string;
  /** Ties of the authors to NASM. */
  readonly interest?: string;
  readonly sources: readonly string[];
}

export const studies = [
  {
    id: 'e1',
    name: 'DiStefano and others',
    year: '2013',
    journal: 'Journal of Strength and Conditioning Research',
    topic: 'model',
    bearing: 'for',
    design: 'Randomized trial: 30 young, healthy, active adults trained twice a week for 8 weeks.',
    found:
      'Integrated training beat isolated strength training on sit-ups, push-ups, an agility test and landing technique. Both groups got better at jumping, sit-and-reach and push-ups.',
    limit:
      'It tests integrated content, not the phases in their order. There was no test of maximal strength, no count of injuries and no long follow-up.',
    interest: 'One author worked at NASM, and the study came from the NASM Research Institute at UNC.',
    sources: ['A-E1'],
  },
  {
    id: 'e2',
    name: 'NASM’s press release on the same project',
    year: '2010',
    topic: 'model',
    bearing: 'other',
    design: 'A press release, not a study.',
    found: 'It says that the research “validates” the OPT model.',
    limit:
      'The published abstract is more modest, since the comparison group improved too. NASM’s blog still calls the model tested and validated, and cites the study above.',
    interest: 'NASM wrote it.',
    sources: ['A-E2', 'A-N9a'],
  },
  {
    id: 'e3',
    name: 'Two registered trials from Iran',
    topic: 'model',
    bearing: 'other',
    design:
      'Randomized trials with 120 women each, registered as NCT06977958 and NCT06977919. Phase 1 fills weeks 1–4, Phase 2 weeks 5–8 and Phase 3 weeks 9–12; the others walk and do light aerobics.',
    found: 'We found no results yet.',
    limit:
      'The comparison group does no strength work. So the trials can show that lifting builds more muscle than walking, but not that OPT beats another lifting plan.',
    sources: ['A-E3', 'A-E3b'],
  },
  {
    id: 'e4',
    name: 'Storer and others',
    year: '2014',
    journal: 'Journal of Strength and Conditioning Research',
    topic: 'model',
    bearing: 'other',
    design:
      'Randomized trial: 34 men followed a varied, periodized plan with a trainer, or trained on their own, for 12 weeks.',
    found:
      'With the trainer, lean mass rose by 1.3 kg and the chest press by 42%; without, by nothing and by 19%. Power and aerobic fitness came out better too.',
    limit: 'The plan was not OPT. The trainer’s presence and the plan cannot be told apart.',
    sources: ['A-E4'],
  },
  {
    id: 'e5',
    name: 'Cornell',
    year: '2016',
    journal: 'Dissertation, University of Wisconsin-Milwaukee',
    topic: 'model',
    bearing: 'against',
    design: '44 firefighters: a corrective program guided by software for 4 weeks, or none.',
    found: 'No significant change in movement quality, health or fitness.',
    limit: 'It was short. The program belongs to the same family of corrective ideas; it was not OPT.',
    sources: ['A-E5'],
  },
  {
    id: 'e6',
    name: 'Frost and others',
    year: '2015',
    journal: 'Journal of Strength and Conditioning Research',
    topic: 'model',
    bearing: 'for',
    design:
      '52 firefighters, 12 weeks: fitness training with movement coaching, ordinary fitness training, or no training.',
    found: 'Both trained groups got fitter. Only the coached group moved better in tasks that had not been trained.',
    limit:
      'It supports coaching the quality of movement. The methods were those of EXOS, not NASM’s, and what was counted was motion, not injuries.',
    sources: ['A-E6'],
  },
  {
    id: 'e7',
    name: 'Cornell and others',
    year: '2021',
    journal: 'International Journal of Environmental Research and Public Health',
    topic: 'model',
    bearing: 'other',
    design: '26 firefighter recruits, with no comparison group.',
    found: 'Movement scores rose through the academy and the first service.',
    limit: 'The scores rose along with job skills. It is no test of OPT.',
    sources: ['A-E7'],
  },
  {
    id: 'e8',
    name: 'Bell and others',
    year: '2008',
    journal: 'Archives of Physical Medicine and Rehabilitation',
    topic: 'posture',
    bearing: 'against',
    design: '37 people; one group’s knees fell in until a lift was put under the heels.',
    found: 'That group had stiff, weak ankles, and stronger hip rotators and extensors than the others.',
    limit:
      'In these people it was the opposite of “knees in means weak glutes”. The rule does not hold for everyone, so it cannot be taught as one.',
    sources: ['A-E8'],
  },
  {
    id: 'e9',
    name: 'Bell, Oates, Clark and Padua',
    year: '2013',
    journal: 'Journal of Athletic Training',
    topic: 'posture',
    bearing: 'mixed',
    design: '32 people; 10 sessions of hip and ankle work.',
    found: 'The knees fell in less. Only the motion of the ankle had changed; hip strength had not.',
    limit: 'Small, over in 2 to 3 weeks, and the assessors were not blinded (PEDro score 6 of 10).',
    interest: 'One of the authors was at NASM.',
    sources: ['A-E9'],
  },
  {
    id: 'e10',
    name: 'Corrective exercise for knees that fall in',
    year: '2022',
    journal: 'BMC Musculoskeletal Disorders',
    topic: 'posture',
    bearing: 'for',
    design: 'Trial: 30 men, 8 weeks of corrective exercise or no training.',
    found: 'Better alignment and stronger hips after the training.',
    limit: 'Healthy young men, compared with men on a waiting list.',
    sources: ['A-E10'],
  },
  {
    id: 'e11',
    name: 'Seidi and others',
    year: '2020',
    journal: 'Scientific Reports',
    topic: 'posture',
    bearing: 'for',
    design: 'Trial: 24 men with upper crossed syndrome, 8 weeks of corrective exercise or nothing.',
    found: 'Better alignment, muscle activation and movement, still there 4 weeks later.',
    limit: 'Very small, men only, and compared with doing nothing.',
    sources: ['A-E11'],
  },
  {
    id: 'e12',
    name: 'Movement training in women with knee pain',
    topic: 'posture',
    bearing: 'against',
    design: 'A study of movement training in women with knee pain.',
    found: 'People whose knees showed the same angle moved their joints in different ways to get there.',
    limit: 'One look at a knee cannot name the muscle.',
    sources: ['A-E12'],
  },
  {
    id: 'e13',
    name: 'Bayattork and others',
    year: '2020',
    journal: 'Journal of Exercise Rehabilitation',
    topic: 'posture',
    bearing: 'mixed',
    design: 'Review of corrective exercise: 22 trials, 1,209 people.',
    found: 'Most trials were positive.',
    limit: '12 of the 22 had a high risk of bias and only 2 a low one, so there is no firm conclusion.',
    sources: ['A-E13'],
  },
  {
    id: 'e40',
    name: 'Lederman, with replies',
    year: '2010–2011',
    topic: 'posture',
    bearing: 'against',
    design: 'An argued review, published together with the answers of invited experts.',
    found: 'It argues that posture and body structure explain back pain poorly.',
    limit: 'It is an argument, and the experts who were asked contested it.',
    sources: ['A-E40'],
  },
  {
    id: 'e41',
    name: 'Swain and others',
    year: '2020',
    journal: 'Journal of Biomechanics',
    topic: 'posture',
    bearing: 'against',
    design: 'A review of 41 reviews.',
    found: 'There is no agreement that postures cause low back pain.',
    limit: 'Two things that occur together need not cause each other. Say “associated with”, never “causes”.',
    sources: ['A-E41'],
  },
  {
    id: 'e42',
    name: 'Bahr',
    year: '2016',
    journal: 'British Journal of Sports Medicine',
    topic: 'posture',
    bearing: 'against',
    design: 'Paper on screening tests in sport.',
    found: 'No screening test predicts well enough which athlete will be injured.',
    limit: 'The overhead squat may guide the choice of exercises. It does not foretell injury.',
    sources: ['A-E42'],
  },
  {
    id: 'e43',
    name: 'A commentary on movement assessments',
    topic: 'posture',
    bearing: 'mixed',
    design: 'A commentary on how well raters of the overhead squat agree.',
    found: 'Agreement between raters is mixed. It is better for knees that move in.',
    limit: 'Film the squat, keep the same view, and let the same person look again.',
    sources: ['A-E43'],
  },
  {
    id: 'e14',
    name: 'Anderson and Behm',
    year: '2004',
    journal: 'Journal of Strength and Conditioning Research',
    topic: 'unsteady',
    bearing: 'for',
    design: 'A comparison of presses on a ball and on a stable base.',
    found: 'On the ball the greatest force of a held press was 59.6% lower, with similar muscle activity.',
    limit: 'One lift, held still. It is the reason why Phase 4 is trained on stable ground.',
    sources: ['A-E14'],
  },
  {
    id: 'e15',
    name: 'Cressey and others',
    year: '2007',
    topic: 'unsteady',
    bearing: 'against',
    design: '19 college soccer players, 10 weeks: one group trained on inflatable discs, the other on stable ground.',
    found: 'The disc group gained less in jump power and in the 40-yard sprint.',
    limit: 'Few players. For the leg power of trained athletes, keep to stable ground.',
    sources: ['A-E15'],
  },
  {
    id: 'e16',
    name: 'Kibele and Behm',
    year: '2009',
    journal: 'Journal of Strength and Conditioning Research',
    topic: 'unsteady',
    bearing: 'for',
    design: '40 novices, 7 weeks of unstable or of ordinary training.',
    found: 'Similar gains in both groups. The unstable group did better on sit-ups and on a hop test.',
    limit: 'Novices only. For them unsteady work is fine, even useful.',
    sources: ['A-E16'],
  },
  {
    id: 'e17',
    name: 'Behm and others',
    year: '2015',
    journal: 'Sports Medicine',
    topic: 'unsteady',
    bearing: 'mixed',
    design: 'Meta-analysis of 22 studies.',
    found: 'Unstable training is better than no training. Against stable training the results conflict.',
    limit:
      'No trials with children or with people in middle age. It is not recommended to adolescents and young adults who want performance on stable ground. Use it for balance and variety.',
    sources: ['A-E17'],
  },
  {
    id: 'e18',
    name: 'Squats on three surfaces',
    topic: 'unsteady',
    bearing: 'mixed',
    design: 'Trial: 59 men squatted in a Smith machine, with a free bar, or on a wobble board.',
    found:
      'Muscle and strength grew about alike. The wobble board did better in one test only: the jump from an unstable surface.',
    limit: 'It lasted 7 weeks; little was lost in that time.',
    sources: ['A-E18'],
  },
  {
    id: 'e19',
    name: 'Sherrington and others',
    journal: 'Cochrane review',
    topic: 'unsteady',
    bearing: 'for',
    design: 'Review: 59 trials, 12,981 people of 60 and older.',
    found:
      'Exercise cut falls by 23%. Balance and functional work cut them by 24%, and together with resistance training by about 34%.',
    limit: 'Older people and falls, not sport. It is the best-supported use of balance training.',
    sources: ['A-E19'],
  },
  {
    id: 'e24',
    name: 'Steib and others; Faude and others',
    year: '2017',
    journal: 'Frontiers in Physiology (Steib)',
    topic: 'unsteady',
    bearing: 'for',
    design: 'Two papers on neuromuscular training in youth sport; the first gathers 16 trials.',
    found: 'About 42% fewer injuries of the legs, with small gains in balance and power.',
    limit:
      'This is good support for training several abilities together, as a warm-up in sport. The programs are not OPT.',
    sources: ['A-E24', 'A-E24b'],
  },
  {
    id: 'e44',
    name: 'Cheatham and others',
    journal: 'International Journal of Athletic Therapy and Training',
    topic: 'unsteady',
    bearing: 'other',
    design: 'Survey of 616 professionals.',
    found: '80% use a foam pad and 84% a BOSU.',
    limit: 'It shows what is popular, not what works.',
    interest: 'Two of the authors were at NASM.',
    sources: ['A-E44'],
  },
  {
    id: 'e20',
    name: 'Blazevich and Babault',
    year: '2019',
    journal: 'Frontiers in Physiology',
    topic: 'pairs',
    bearing: 'against',
    design: 'Paper on two effects that are often taken for one.',
    found:
      'Potentiation inside the muscle fades with a half-life near 28 s. The useful rise in performance comes minutes later and has other causes.',
    limit: 'NASM explains the Phase 5 pair by potentiation. The pair may still work, for other reasons.',
    sources: ['A-E20'],
  },
  {
    id: 'e21',
    name: 'Prieske and others',
    year: '2020',
    journal: 'Sports Medicine',
    topic: 'pairs',
    bearing: 'against',
    design: 'A second paper on the same two effects.',
    found: 'The two effects have to be told apart. The rise in performance is largest after roughly 7 minutes.',
    limit:
      'A short gap inside a pair saves time and practices a skill. It is not the timing that makes the effect largest.',
    sources: ['A-E21'],
  },
  {
    id: 'e22',
    name: 'Xu and others',
    year: '2025',
    journal: 'Sports Medicine',
    topic: 'pairs',
    bearing: 'mixed',
    design: 'Review of 62 studies.',
    found: 'The gain after a heavy set is hard to tell from that of a thorough warm-up.',
    limit: 'High risk of bias in the studies. Only modest claims are safe.',
    sources: ['A-E22'],
  },
  {
    id: 'e23',
    name: 'Bauer and others; Freitas and others',
    year: '2019 and 2017',
    journal: 'Journal of Science and Medicine in Sport; PLOS ONE',
    topic: 'pairs',
    bearing: 'mixed',
    design: 'Bauer: review of 33 studies with 1,064 people. Freitas: review of team sports.',
    found:
      'Pairing heavy and fast exercises improves jumps, sprints and strength. Compared with traditional training, only the squat maximum and the 20-meter sprint came out better.',
    limit: 'Single studies drove that advantage. The pairs of Phase 5 work; they are not proven better.',
    sources: ['A-E23b', 'A-E23'],
  },
  {
    id: 'e25',
    name: 'A network meta-analysis of set orders',
    year: '2023',
    topic: 'pairs',
    bearing: 'mixed',
    design: 'Network meta-analysis of 24 studies.',
    found: 'Complex, contrast, compound and traditional orders: none was better for jump height.',
    limit: 'Jump height alone. Choose by time and skill.',
    sources: ['A-E25'],
  },
  {
    id: 'e26',
    name: 'Supersets against ordinary sets',
    journal: 'Preprint, not yet reviewed',
    topic: 'pairs',
    bearing: 'other',
    design: 'Trial: 43 trained people, 8 weeks.',
    found: 'The same gains in size and strength in 36% less time.',
    limit: 'Most pairs were for opposing or unrelated muscles. The same-muscle pair of Phase 2 was not tested.',
    sources: ['A-E26'],
  },
  {
    id: 'e27',
    name: 'Iversen and others',
    year: '2024',
    journal: 'Journal of Strength and Conditioning Research',
    topic: 'pairs',
    bearing: 'mixed',
    design: 'Trial: 10 weeks of supersets or ordinary sets.',
    found:
      'Supersets took nearly half the time. Leg press and bench press gained alike. In the pulldown the gain was smaller, and rows tended the same way.',
    limit: 'A way to save time, at a possible cost in pulling.',
    sources: ['A-E27'],
  },
  {
    id: 'e28',
    name: 'Williams and others; Moesgaard and others',
    year: '2017 and 2022',
    journal: 'Sports Medicine',
    topic: 'dose',
    bearing: 'for',
    design: 'Two meta-analyses: 18 studies, and 35 studies that kept the amount of work equal.',
    found:
      'Periodized plans were better for the one-repetition maximum (effect sizes 0.43 and 0.31). For muscle size there was no difference (0.13, not significant). Undulating plans were slightly better than linear ones for the maximum.',
    limit: 'This supports planned variation. It does not single out OPT.',
    sources: ['A-E28', 'A-E28b'],
  },
  {
    id: 'e29',
    name: 'Grgic and others; McLeod and others',
    year: '2017 and 2024',
    topic: 'dose',
    bearing: 'mixed',
    design: 'A comparison of linear with daily undulating plans, and a review of reviews.',
    found:
      'Linear and undulating plans built the same muscle size. Across reviews, periodization, the rest between sets and training to failure had no clear effect.',
    limit: 'The reviews disagree with one another, and a reader should know it.',
    sources: ['A-E29', 'A-E29b'],
  },
  {
    id: 'e30',
    name: 'ACSM position stand',
    year: '2026',
    journal: 'Medicine & Science in Sports & Exercise',
    topic: 'dose',
    bearing: 'mixed',
    design: 'Overview of 137 reviews with more than 30,000 people, the first since 2009.',
    found:
      'For strength: 80% of the maximum or more, 2–3 sets, twice a week. For size: 10 or more sets per muscle each week. For power: 30–70% of the maximum, moved fast. Failure, equipment, time under tension and complex periodization did not matter consistently. Keeping at it mattered most.',
    limit:
      'It fits Phases 3 to 5 in outline, and puts less weight on tempo and sequence than the model does. We have read it through summaries only.',
    sources: ['A-E30'],
  },
  {
    id: 'e31',
    name: 'Schoenfeld and others',
    year: '2021',
    journal: 'Sports',
    topic: 'dose',
    bearing: 'mixed',
    design: 'Paper on the idea of repetition zones.',
    found:
      'Strength favors heavy loads. Size is reached over a wide range of loads. A strict repetition continuum is not supported.',
    limit: 'Repetition zones are a useful rule, not a law.',
    sources: ['A-E31'],
  },
  {
    id: 'e32',
    name: 'Behm and others',
    year: '2016',
    journal: 'Applied Physiology, Nutrition, and Metabolism',
    topic: 'dose',
    bearing: 'for',
    design: 'Review of stretching before exercise.',
    found:
      'Static stretches shorter than 60 s cost about 1% of performance, longer ones about 5%, and little is lost if dynamic work follows. The added motion lasts less than 30 minutes.',
    limit: 'So NASM’s 30-second holds before training carry little risk.',
    sources: ['A-E32'],
  },
  {
    id: 'e33',
    name: 'Wiewelhove and others; Konrad and others; Behm and Wilke',
    year: '2019 and 2022',
    topic: 'dose',
    bearing: 'mixed',
    design: 'Three papers on foam rolling.',
    found:
      'Small gains in motion (4%) and less soreness. Months of rolling helped hamstrings and quadriceps, not ankles. There is no good evidence that rolling “releases” fascia.',
    limit: 'Call it foam rolling, and say that it may feel looser.',
    sources: ['A-E33', 'A-E33b', 'A-E33c'],
  },
  {
    id: 'e35',
    name: 'Soriano and others',
    year: '2015',
    journal: 'Sports Medicine',
    topic: 'dose',
    bearing: 'mixed',
    design: 'Review of the load with the most power.',
    found:
      'It depends on the exercise: 0–30% of the maximum in the jump squat, 30–70% in the squat, 70% or more in the power clean and hang clean.',
    limit: 'The light load of Phase 5 suits many exercises. It is not the best load of every one.',
    sources: ['A-E35'],
  },
  {
    id: 'e36',
    name: 'Cormie and others',
    year: '2007',
    journal: 'Medicine & Science in Sports & Exercise',
    topic: 'dose',
    bearing: 'mixed',
    design: 'A laboratory study of three lifts.',
    found: 'Power peaked at 0%, 56% and 80% of the maximum.',
    limit: 'One laboratory. It points the same way: no one load fits all lifts.',
    sources: ['A-E36'],
  },
  {
    id: 'e37',
    name: 'Cormie and others',
    year: '2010',
    journal: 'Medicine & Science in Sports & Exercise',
    topic: 'dose',
    bearing: 'mixed',
    design: '24 men, stronger and weaker ones.',
    found: 'Weaker men gained jump power and speed from jump training as well.',
    limit: 'Strength first is a sound order in the long term. “No benefit without strength” says too much.',
    sources: ['A-E37'],
  },
  {
    id: 'e38',
    name: 'Cormie and others',
    year: '2011',
    journal: 'Sports Medicine',
    topic: 'dose',
    bearing: 'for',
    design: 'Review.',
    found: 'High power needs high strength.',
    limit: 'It supports strength before power. It does not test the order of the phases.',
    sources: ['A-E38'],
  },
] as const satisfies readonly Study[];

export type StudyId = (typeof studies)[number]['id'];

/** The study with this id; throws with the known ids when there is none. */
export function getStudy(id: string): Study {
  const found = (studies as readonly Study[]).find((study) => study.id === id);
  if (!found) {
    throw new Error(`No study "${id}" in src/opt/evidence.ts. Known ids: ${studies.map((s) => s.id).join(', ')}.`);
  }
  return found;
}

/** How sure one may be of a claim, from the studies beside it. */
export const certaintyNames = {
  good: 'Well supported',
  some: 'Partly supported',
  doubtful: 'Doubtful',
  unknown: 'Not known',
} as const;

export type Certainty = keyof typeof certaintyNames;

/** One claim of the model, beside what has been measured. */
export interface EvidenceClaim {
  /** Part of an address: `/about/evidence/#claim-phase-order`. */
  readonly id: string;
  readonly claim: string;
  readonly modelSays: string;
  readonly measured: string;
  readonly certainty: Certainty;
  readonly studies: readonly StudyId[];
}

export const evidenceClaims = [
  {
    id: 'phase-order',
    claim: 'The order of the phases',
    modelSays: 'Phases 1 and 2 first, then Phase 3, 4 or 5 by goal.',
    measured: 'We know of no trial of the whole sequence against another well-designed program.',
    certainty: 'unknown',
    studies: ['e1', 'e3'],
  },
  {
    id: 'integrated',
    claim: 'Integrated training',
    modelSays: 'Train core, balance, flexibility, strength and speed side by side.',
    measured: 'One small trial for it. As a warm-up in youth sport it cuts injuries.',
    certainty: 'some',
    studies: ['e1', 'e24'],
  },
  {
    id: 'planned-variation',
    claim: 'Planned variation',
    modelSays: 'Change the plan on purpose, by weeks or within a week.',
    measured:
      'Better for the heaviest single lift, no better for size. Two overviews of reviews see no clear or consistent effect.',
    certainty: 'some',
    studies: ['e28', 'e29', 'e30'],
  },
  {
    id: 'movement-first',
    claim: 'Movement before load',
    modelSays: 'A client first learns to move well.',
    measured: 'Coached movement carried over to new tasks in one trial. A short corrective program changed nothing.',
    certainty: 'some',
    studies: ['e6', 'e5'],
  },
  {
    id: 'unsteady-balance',
    claim: 'Unsteady surfaces for balance',
    modelSays: 'Phase 1 adds wobble that the client can control.',
    measured:
      'Balance work prevents falls in older people. Novices lose nothing; trained athletes gain less leg power.',
    certainty: 'some',
    studies: ['e19', 'e16', 'e17', 'e18', 'e15'],
  },
  {
    id: 'stable-heavy',
    claim: 'Heavy work on stable ground',
    modelSays: 'No balance tools under a near-maximal load.',
    measured: 'The greatest force on a ball is far lower.',
    certainty: 'good',
    studies: ['e14', 'e15'],
  },
  {
    id: 'phase-2-pair',
    claim: 'The pair of Phase 2',
    modelSays: 'A strength exercise, then an unsteady version of it.',
    measured: 'We know of no trial of this pair. Other supersets save time, perhaps at a small cost.',
    certainty: 'unknown',
    studies: ['e26', 'e27'],
  },
  {
    id: 'phase-5-pair',
    claim: 'The pair of Phase 5',
    modelSays: 'A heavy exercise, then a fast one.',
    measured: 'It improves jumps, sprints and strength. Other orders do about as well.',
    certainty: 'some',
    studies: ['e23', 'e25'],
  },
  {
    id: 'potentiation',
    claim: 'Why that pair works',
    modelSays: 'The heavy set primes the fast one.',
    measured: 'The effect in the muscle fades very fast. The later gain is hard to tell from that of a good warm-up.',
    certainty: 'doubtful',
    studies: ['e20', 'e21', 'e22'],
  },
  {
    id: 'repetition-zones',
    claim: 'Repetition zones',
    modelSays: 'Each goal has its own repetitions and loads.',
    measured: 'Strength does need heavy loads. Size grows over a wide range of them.',
    certainty: 'some',
    studies: ['e31', 'e30'],
  },
  {
    id: 'tempo',
    claim: 'Tempo',
    modelSays: 'Each phase has its own tempo.',
    measured: 'Time under tension did not matter consistently.',
    certainty: 'doubtful',
    studies: ['e30'],
  },
  {
    id: 'strength-before-power',
    claim: 'Strength before power',
    modelSays: 'Power is not trained without strength.',
    measured: 'High power needs high strength. Weaker men gained from jump training too.',
    certainty: 'some',
    studies: ['e38', 'e37'],
  },
  {
    id: 'power-loads',
    claim: 'The light loads of Phase 5',
    modelSays: 'One range of light loads, and for medicine balls a share of body weight.',
    measured: 'The best load depends on the exercise. We found no trial behind the share of body weight.',
    certainty: 'some',
    studies: ['e35', 'e36', 'e30'],
  },
  {
    id: 'muscles-from-movement',
    claim: 'Muscles read from a movement',
    modelSays: 'A compensation points to overactive and underactive muscles.',
    measured:
      'One fault has several causes, and in one group some hip muscles were stronger. It is a hypothesis to test.',
    certainty: 'doubtful',
    studies: ['e8', 'e9', 'e12', 'e43'],
  },
  {
    id: 'corrective-exercise',
    claim: 'Corrective exercise',
    modelSays: 'Roll, stretch, strengthen, then integrate.',
    measured: 'Most trials are positive, and most are small, weak, or against doing nothing.',
    certainty: 'some',
    studies: ['e10', 'e11', 'e13', 'e5'],
  },
  {
    id: 'screens-and-injury',
    claim: 'Screens, posture and injury',
    modelSays: 'Assess, begin at the base and go on by steps, and fewer clients get hurt.',
    measured: 'No screen predicts injury well enough, and posture is not shown to cause back pain.',
    certainty: 'doubtful',
    studies: ['e42', 'e41', 'e40'],
  },
  {
    id: 'static-before-training',
    claim: 'Short static stretches before training',
    modelSays: 'In the warm-up of Phase 1, hold a stretch of each overactive muscle.',
    measured: 'Short holds cost very little, less still if dynamic work follows.',
    certainty: 'good',
    studies: ['e32'],
  },
  {
    id: 'rolling',
    claim: 'Foam rolling',
    modelSays: 'Pressure on a tender spot lets the muscle relax.',
    measured: 'Small gains in motion and less soreness. A release of fascia is not shown.',
    certainty: 'some',
    studies: ['e33'],
  },
] as const satisfies readonly EvidenceClaim[];
