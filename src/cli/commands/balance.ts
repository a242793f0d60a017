/** `balance`: whether the game is fair, tense and worth playing, as figures that anyone can print again. */
import { Command } from 'commander';
import type { CallValueRow } from '../../analysis/balance/call-value.ts';
import {
  baselineFrom,
  baselineSeeds,
  type BalanceRow,
  type BalanceSpec,
} from '../../analysis/balance/observe.ts';
import {
  byMandate,
  draftSummary,
  endingShare,
  forecastCalibration,
  scoreSummary,
  turnsWithCalls,
  verbCounts,
  type Share,
} from '../../analysis/balance/summaries.ts';
import { mean, standardError } from '../../analysis/statistics.ts';
import { ANSWERS, VERBS, type Verb } from '../../engine/index.ts';
import { LENS_CHANGES, LENSES, type Lens } from '../../engine/lenses.ts';
import { MANDATE_IDS } from '../../engine/mandates/mandate.ts';
import { DIFFICULTIES, type Difficulty } from '../../engine/seats/difficulty.ts';
import { ENDINGS, type Seat } from '../../engine/state.ts';
import { POLICY_IDS, type PolicyId } from '../../policies/index.ts';
import {
  chosenAssumptions,
  withAssumptionOptions,
  type AssumptionOptions,
} from '../assumption-options.ts';
import { nameAmong } from '../names.ts';
import { parseJobs, runOverSeeds } from '../pool.ts';
import { say, sayJson, tableText } from '../print.ts';
import { scenarioNamed, withScenarioOption } from '../scenario-option.ts';
import { parseSeeds } from '../seeds.ts';

const QUESTIONS = [
  'endings',
  'mandates',
  'styles',
  'tension',
  'calls',
  'ablations',
  'reach',
] as const;
type Question = (typeof QUESTIONS)[number];

interface Options extends AssumptionOptions {
  scenario: string;
  seeds: string;
  difficulty: string;
  ask: string;
  jobs?: string;
  json?: boolean;
}

const HELP = `
Questions (--ask):
  endings    how often \`balanced\`, which pursues a dealt mandate, reaches each ending
  mandates   score and share of mandates won, by policy: does play matter, does anything win too often
  styles     whip, price, consent, around: the best of them by mandate and lens
  tension    first drafts, amended drafts, and whether odds mean what they say
  calls      what a yes in the corridor is worth, by mandate
  ablations  every verb taken away from \`balanced\`, and every verb pressed alone
  reach      verbs and endings reached, by policy

Examples:
  $ npm run -s silence -- balance --ask endings --seeds 1..2000
  $ npm run -s silence -- balance --ask mandates --seeds 20001..20400
  $ npm run -s silence -- balance --ask tension --seeds 1..300 --json`;

export const balanceCommand = (): Command =>
  withAssumptionOptions(withScenarioOption(new Command('balance')))
    .description('fairness, choice and tension, measured over seeded campaigns')
    .option('--ask <question>', `one of ${QUESTIONS.join(', ')}`, 'endings')
    .option('--seeds <range>', 'seeds to play', '1..200')
    .option('--difficulty <level>', `one of ${DIFFICULTIES.join(', ')}`, 'standard')
    .option('--jobs <n>', 'threads (default: one a core)')
    .option('--json', 'print JSON')
    .addHelpText('after', HELP)
    .action(balance);

/** What a question comes to: for programs, and for people. */
interface Answer {
  data: unknown;
  text: string;
}

export interface Asked {
  /** What every run shares; lens and player come on top. */
  base: Omit<BalanceSpec, 'player' | 'mandate' | 'without' | 'others' | 'baseline' | 'changes'>;
  own: BalanceSpec['changes'];
  lens: Lens;
  seeds: readonly string[];
  jobs: number;
}

/** Assumptions of a lens with the caller's own on top. */
const changesOf = (asked: Asked, lens: Lens): BalanceSpec['changes'] => ({
  ...LENS_CHANGES[lens],
  ...asked.own,
});

const baselineOf = async (asked: Asked, lens: Lens): Promise<number[]> => {
  const spec = { ...asked.base, changes: changesOf(asked, lens) };
  const [futures = []] = await runOverSeeds(
    `${lens}, baseline`,
    [{ name: 'baseline', spec, seeds: baselineSeeds() }],
    asked.jobs,
  );
  return baselineFrom(futures);
};

type Variant = Pick<BalanceSpec, 'player'> &
  Partial<Pick<BalanceSpec, 'mandate' | 'without' | 'others'>>;

/** Rows of every variant, in order. */
const play = async (
  asked: Asked,
  lens: Lens,
  variants: readonly Variant[],
  what: string,
): Promise<BalanceRow[][]> => {
  const baseline = await baselineOf(asked, lens);
  const changes = changesOf(asked, lens);
  return runOverSeeds(
    `${lens}, ${what}`,
    variants.map((variant) => ({
      name: 'balance' as const,
      spec: {
        ...asked.base,
        changes,
        baseline,
        mandate: 'dealt' as const,
        without: [],
        others: [],
        ...variant,
      },
      seeds: asked.seeds,
    })),
    asked.jobs,
  );
};

const shareText = ({ share01, error01 }: Share): string =>
  `${(100 * share01).toFixed(1)} ± ${(100 * error01).toFixed(1)}`;
const scoreText = ({ score, error }: { score: number; error: number }): string =>
  `${score.toFixed(1)} ± ${error.toFixed(1)}`;

export const askEndings = async (asked: Asked) => {
  const lines: string[] = [];
  const out = (line: string): void => void lines.push(line);
  const [rows = []] = await play(asked, asked.lens, [{ player: 'balanced' }], 'endings');
  const endings = ENDINGS.map((ending) => ({ ending, ...endingShare(rows, ending) }));
  out(`balanced, mandates dealt, lens ${asked.lens}, ${rows.length} campaigns\n`);
  out(
    tableText(
      ['ending', '%', 'aim'],
      endings.map((e) => [e.ending, shareText(e), aimOf(e.ending)]),
    ),
  );
  out('');
  out(
    tableText(
      ['mandate', ...ENDINGS],
      MANDATE_IDS.map((mandate) => {
        const own = rows.filter((row) => row.mandate === mandate);
        return [mandate, ...ENDINGS.map((e) => (100 * endingShare(own, e).share01).toFixed(0))];
      }),
    ),
  );
  return { data: endings, text: lines.join('\n') };
};

const AIMED: readonly string[] = ['european-pillar', 'native-nato', 'hybrid', 'atlantic-renewal'];
export const aimOf = (ending: string): string => (AIMED.includes(ending) ? '8 to 30' : '');

export const askMandates = async (asked: Asked) => {
  const lines: string[] = [];
  const out = (line: string): void => void lines.push(line);
  const rows = await play(
    asked,
    asked.lens,
    POLICY_IDS.map((player) => ({ player })),
    'mandates',
  );
  const summaries = POLICY_IDS.map((policy, at) => {
    const own = rows[at] ?? [];
    return { policy, ...scoreSummary(own), mandates: byMandate(own) };
  });
  out(`score and share won by policy, lens ${asked.lens}, ${asked.seeds.length} campaigns each\n`);
  out(
    tableText(
      ['policy', 'score', 'won %', ...MANDATE_IDS],
      summaries.map((s) => [
        s.policy,
        scoreText(s),
        shareText(s.won),
        ...s.mandates.map(({ summary }) => summary.score.toFixed(0)),
      ]),
    ),
  );
  return { data: summaries, text: lines.join('\n') };
};

export const STYLE_IDS = [
  'whip',
  'price',
  'consent',
  'around',
] as const satisfies readonly PolicyId[];

export const askStyles = async (asked: Asked) => {
  const lines: string[] = [];
  const out = (line: string): void => void lines.push(line);
  const found: { lens: Lens; mandate: string; scores: Record<string, string>; best: string }[] = [];
  for (const lens of LENSES) {
    const variants = STYLE_IDS.flatMap((player) =>
      MANDATE_IDS.map((mandate) => ({ player, mandate })),
    );
    const rows = await play(asked, lens, variants, 'styles');
    MANDATE_IDS.forEach((mandate, m) => {
      const scored = STYLE_IDS.map((style, s) => ({
        style,
        ...scoreSummary(rows[s * MANDATE_IDS.length + m] ?? []),
      }));
      const best = scored.toSorted((a, b) => b.score - a.score)[0];
      const scores: Record<string, string> = {};
      for (const one of scored) scores[one.style] = scoreText(one);
      found.push({ lens, mandate, scores, best: best?.style ?? '' });
    });
  }
  out(`the best of four styles, ${asked.seeds.length} campaigns a cell\n`);
  out(
    tableText(
      ['lens', 'mandate', ...STYLE_IDS, 'best'],
      found.map((f) => [f.lens, f.mandate, ...STYLE_IDS.map((s) => f.scores[s] ?? ''), f.best]),
    ),
  );
  return { data: found, text: lines.join('\n') };
};

const TENSE: readonly PolicyId[] = ['balanced', 'whip', 'price', 'consent'];

export const askTension = async (asked: Asked) => {
  const lines: string[] = [];
  const out = (line: string): void => void lines.push(line);
  const rows = await play(
    asked,
    asked.lens,
    TENSE.map((player) => ({ player })),
    'tension',
  );
  const drafts = TENSE.map((policy, at) => ({ policy, drafts: draftSummary(rows[at] ?? []) }));
  out(`texts by policy, lens ${asked.lens}, difficulty ${asked.base.difficulty}\n`);
  out(
    tableText(
      ['policy', 'text of the turn', 'cases', 'held at once %', 'stands %'],
      drafts.flatMap(({ policy, drafts: own }) =>
        own.map((d) => [
          policy,
          String(d.attempt),
          String(d.cases),
          shareText(d.held),
          shareText(d.adopted),
        ]),
      ),
    ),
  );
  const tenths = forecastCalibration(rows.flat().flatMap((row) => row.tabled));
  out('\nof texts foretold to hold\n');
  out(
    tableText(
      ['foretold %', 'cases', 'mean foretold %', 'held %'],
      tenths.map((t) => [
        String(t.foretoldPct),
        String(t.cases),
        (100 * t.meanForetold01).toFixed(1),
        shareText(t.held),
      ]),
    ),
  );
  const calls = turnsWithCalls(rows.flat());
  out(`\nturns that open with a caller in the corridor: ${shareText(calls)} %`);
  return { data: { drafts, tenths, calls }, text: lines.join('\n') };
};

const askCalls = async (asked: Asked): Promise<Answer> => {
  const lines: string[] = [];
  const out = (line: string): void => void lines.push(line);
  const baseline = await baselineOf(asked, asked.lens);
  const spec: BalanceSpec = {
    ...asked.base,
    changes: changesOf(asked, asked.lens),
    baseline,
    player: 'balanced',
    mandate: 'dealt',
    without: [],
    others: [],
  };
  const [rows = []] = await runOverSeeds(
    'calls',
    [{ name: 'call-value', spec, seeds: asked.seeds }],
    asked.jobs,
  );
  const known = rows.filter((row): row is CallValueRow => row !== null);
  const abouts = [...new Set(known.map((row) => row.about))].toSorted();
  const values = abouts.map((about) => {
    const own = known.filter((row) => row.about === about);
    return {
      about,
      cases: own.length,
      gains: MANDATE_IDS.map((mandate) => ({
        mandate,
        gain: mean(own.map((row) => row.gain[mandate])),
        error: standardError(own.map((row) => row.gain[mandate])),
      })),
    };
  });
  out('score after a yes minus score after a no, by mandate (± standard error)\n');
  out(
    tableText(
      ['call', 'cases', ...MANDATE_IDS],
      values.map((v) => [
        v.about,
        String(v.cases),
        ...v.gains.map((g) => `${g.gain.toFixed(2)} ± ${g.error.toFixed(2)}`),
      ]),
    ),
  );
  return { data: values, text: lines.join('\n') };
};

const ALL_VERBS: readonly Verb[] = [...VERBS, ...ANSWERS];

export const askAblations = async (asked: Asked) => {
  const lines: string[] = [];
  const out = (line: string): void => void lines.push(line);
  const variants: Variant[] = [
    { player: 'balanced' },
    { player: 'muddle-through' },
    ...VERBS.map((verb): Variant => ({ player: 'balanced', without: [verb] })),
    ...VERBS.map((verb): Variant => ({ player: { press: verb } })),
  ];
  const rows = await play(asked, asked.lens, variants, 'ablations');
  const [whole, muddle, ...rest] = rows.map(scoreSummary);
  if (!whole || !muddle) throw new Error('no rows');
  const verbs = VERBS.map((verb, at) => ({
    verb,
    without: rest[at] ?? whole,
    pressed: rest[VERBS.length + at] ?? whole,
  }));
  out(
    `balanced: ${scoreText(whole)}, won ${shareText(whole.won)} %; muddle-through: ${scoreText(muddle)}\n`,
  );
  out(
    tableText(
      ['verb', 'balanced without it', 'won %', 'pressed alone', 'below muddle-through'],
      verbs.map((v) => [
        v.verb,
        scoreText(v.without),
        shareText(v.without.won),
        scoreText(v.pressed),
        v.pressed.score < muddle.score ? 'yes' : 'no',
      ]),
    ),
  );
  return { data: { whole, muddle, verbs }, text: lines.join('\n') };
};

/** Other seats, held without a plan, so that what only they can do is done too. */
const EVERY_SEAT: readonly Seat[] = ['member:POL', 'member:TUR', 'lead:GBR', 'united-states'];

const askReach = async (asked: Asked): Promise<Answer> => {
  const lines: string[] = [];
  const out = (line: string): void => void lines.push(line);
  const players = [...POLICY_IDS, 'every seat'];
  const rows = await play(
    asked,
    asked.lens,
    [
      ...POLICY_IDS.map((player): Variant => ({ player })),
      { player: 'haphazard', others: EVERY_SEAT },
    ],
    'reach',
  );
  const counts = rows.map(verbCounts);
  out('how often every verb was used, by policy\n');
  out(
    tableText(
      ['verb', ...players],
      ALL_VERBS.map((verb) => [verb, ...counts.map((c) => String(c[verb] ?? 0))]),
    ),
  );
  out('\nendings, by policy\n');
  out(
    tableText(
      ['ending', ...players],
      ENDINGS.map((ending) => [
        ending,
        ...rows.map((own) => String(endingShare(own, ending).count)),
      ]),
    ),
  );
  const unused = ALL_VERBS.filter((verb) => counts.every((c) => (c[verb] ?? 0) === 0));
  const unmet = ENDINGS.filter((e) => rows.every((own) => endingShare(own, e).count === 0));
  out(`\nverbs never used: ${unused.join(', ') || 'none'}`);
  out(`endings never reached: ${unmet.join(', ') || 'none'}`);
  const data = players.map((policy, at) => ({
    policy,
    verbs: counts[at],
    endings: ENDINGS.map((ending) => ({
      ending,
      count: endingShare(rows[at] ?? [], ending).count,
    })),
  }));
  return { data: { policies: data, unused, unmet }, text: lines.join('\n') };
};

const ASK: Record<Question, (asked: Asked) => Promise<Answer>> = {
  endings: askEndings,
  mandates: askMandates,
  styles: askStyles,
  tension: askTension,
  calls: askCalls,
  ablations: askAblations,
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
    jobs: parseJobs(options.jobs),
  });
  if (options.json) sayJson(data);
  else say(text);
}
