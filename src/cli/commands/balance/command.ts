/** `balance`: whether the game is fair, tense and worth playing, as figures that anyone can print again. */
import { Command } from 'commander';
import { DIFFICULTIES, type Difficulty } from '../../../engine/seats/difficulty.ts';
import {
  chosenAssumptions,
  withAssumptionOptions,
  type AssumptionOptions,
} from '../../assumption-options.ts';
import { nameAmong } from '../../names.ts';
import { parseJobs } from '../../pool.ts';
import { say, sayJson } from '../../print.ts';
import { scenarioNamed, withScenarioOption } from '../../scenario-option.ts';
import { parseSeeds } from '../../seeds.ts';
import { askAblations } from './ablations.ts';
import { askBest } from './best.ts';
import { askCalls } from './calls.ts';
import { askEndings } from './endings.ts';
import { askHunt, verbsNamed } from './hunt.ts';
import { askMandates } from './mandates.ts';
import type { Answer, Asked } from './question.ts';
import { askReach } from './reach.ts';
import { askStyles } from './styles.ts';
import { askTension } from './tension.ts';

const QUESTIONS = [
  'endings',
  'mandates',
  'styles',
  'tension',
  'calls',
  'ablations',
  'best',
  'hunt',
  'reach',
] as const;
type Question = (typeof QUESTIONS)[number];

interface Options extends AssumptionOptions {
  scenario: string;
  seeds: string;
  difficulty: string;
  ask: string;
  verbs?: string;
  jobs?: string;
  json?: boolean;
}

const HELP = `
Questions (--ask):
  endings    how often \`balanced\`, which pursues a dealt mandate, reaches each ending
  mandates   score and share of mandates won, by policy: does play matter, does anything win too often
  styles     whip, price, consent, around: the best of them by mandate and lens
  tension    first drafts, amended drafts, and whether odds mean what they say
  calls      what a yes in the corridor is worth, by mandate, and for which calls the best answer differs (some 1.4 s of processor time a seed)
  ablations  every verb taken away from \`balanced\`, and every verb pressed alone
  best       in how many reached situations each verb is the best choice: chosen on some futures, confirmed on others
  hunt       for each verb a situation in which it is the best choice, looked for over at most so many campaigns a verb
  reach      verbs and endings reached, by policy and by the scripted players of the other seats

Examples:
  $ npm run -s silence -- balance --ask endings --seeds 1..2000
  $ npm run -s silence -- balance --ask mandates --seeds 20001..20400
  $ npm run -s silence -- balance --ask tension --seeds 1..300 --json
  $ npm run -s silence -- balance --ask best --seeds 1..60
  $ npm run -s silence -- balance --ask hunt --verbs summit,welcome --seeds 1..48`;

export const balanceCommand = (): Command =>
  withAssumptionOptions(withScenarioOption(new Command('balance')))
    .description('fairness, choice and tension, measured over seeded campaigns')
    .option('--ask <question>', `one of ${QUESTIONS.join(', ')}`, 'endings')
    .option('--seeds <range>', 'seeds to play', '1..200')
    .option('--difficulty <level>', `one of ${DIFFICULTIES.join(', ')}`, 'standard')
    .option('--verbs <names>', 'verbs to look for (hunt; default: all)')
    .option('--jobs <n>', 'threads (default: one a core)')
    .option('--json', 'print JSON')
    .addHelpText('after', HELP)
    .action(balance);

const ASK: Record<Question, (asked: Asked) => Promise<Answer>> = {
  endings: askEndings,
  mandates: askMandates,
  styles: askStyles,
  tension: askTension,
  calls: askCalls,
  ablations: askAblations,
  best: askBest,
  hunt: askHunt,
  reach: askReach,
};

async function balance(options: Options): Promise<void> {
  const chosen = chosenAssumptions(options);
  const question = nameAmong('--ask', options.ask, QUESTIONS);
  const difficulty: Difficulty = nameAmong('--difficulty', options.difficulty, DIFFICULTIES);
  const seeds = parseSeeds(options.seeds);
  const { data, text } = await ASK[question]({
    base: { scenario: scenarioNamed(options.scenario), difficulty },
    own: chosen.own,
    lens: chosen.lens,
    seeds,
    verbs: verbsNamed(options.verbs),
    jobs: parseJobs(options.jobs),
  });
  if (options.json) sayJson(data);
  else say(text);
}
