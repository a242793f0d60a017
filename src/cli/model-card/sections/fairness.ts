/** Whether the game is fair: endings, mandates, styles, odds, verbs, as `balance` measures them. */
import { MANDATE_IDS } from '../../../engine/mandates/mandate.ts';
import { loadScenario } from '../../../scenario/index.ts';
import { askAblations } from '../../commands/balance/ablations.ts';
import { aimOf, askEndings } from '../../commands/balance/endings.ts';
import { askMandates } from '../../commands/balance/mandates.ts';
import type { Answer, Asked } from '../../commands/balance/question.ts';
import { askStyles, STYLE_IDS } from '../../commands/balance/styles.ts';
import { askTension } from '../../commands/balance/tension.ts';
import { signed } from '../../print.ts';
import { parseSeeds } from '../../seeds.ts';
import { mdTable, paragraphs, scoreCell, shareCell } from '../markdown.ts';
import type { Gathering, Section } from '../section.ts';

const CHAPTER = 'Whether it is fair';

type DataOf<Ask extends (asked: Asked) => Promise<Answer>> = Awaited<ReturnType<Ask>>['data'];

export const balancedBody = (endings: DataOf<typeof askEndings>, games: number): string =>
  paragraphs(
    `The scripted player \`balanced\` pursues the mandate that the seed deals, whatever ending that leads to. ${games} campaigns:`,
    mdTable(
      ['ending', '% of campaigns', 'aim, %'],
      endings.map((e) => [e.ending, shareCell(e), aimOf(e.ending)]),
    ),
  );

export const mandatesBody = (rows: DataOf<typeof askMandates>): string =>
  paragraphs(
    `Score against the mandate (0 to 100) and share of mandates won, ${rows[0]?.games ?? 0} campaigns a policy, mandates dealt; then the mean score by mandate.`,
    mdTable(
      ['policy', 'score', 'won %', ...MANDATE_IDS],
      rows.map((s) => [
        s.policy,
        scoreCell(s),
        shareCell(s.won),
        ...s.mandates.map(({ summary }) => (summary.games === 0 ? '–' : summary.score.toFixed(0))),
      ]),
    ),
  );

export const stylesBody = (cells: DataOf<typeof askStyles>, games: number): string => {
  const timesBest = STYLE_IDS.map(
    (style) => `${style} ${cells.filter(({ best }) => best === style).length}`,
  );
  return paragraphs(
    `Four ways to win a table, by mandate and lens: mean score ± standard error over ${games} ${games === 1 ? 'campaign' : 'campaigns'} a cell. Best in so many of ${cells.length} cells: ${timesBest.join(', ')}. The lead over the next is taken campaign by campaign, on the same seeds; one smaller than its error is no lead.`,
    mdTable(
      ['lens', 'mandate', ...STYLE_IDS, 'lead', 'best'],
      cells.map((c) => [
        c.lens,
        c.mandate,
        ...STYLE_IDS.map((s) => c.scores[s] ?? ''),
        `${c.lead.by.toFixed(1)} ± ${c.lead.error.toFixed(1)}`,
        c.best,
      ]),
      2,
    ),
  );
};

export const tensionBody = ({ drafts, tenths, calls }: DataOf<typeof askTension>): string =>
  paragraphs(
    'How texts fare: the first of a half-year, the second, the third. “Held” is silence kept at once, “stands” what was adopted in the end.',
    mdTable(
      ['policy', 'text', 'cases', 'held %', 'stands %'],
      drafts.flatMap(({ policy, drafts: own }) =>
        own.map((d) => [
          policy,
          String(d.attempt),
          String(d.cases),
          d.cases === 0 ? '–' : shareCell(d.held),
          d.cases === 0 ? '–' : shareCell(d.adopted),
        ]),
      ),
    ),
    'Whether odds mean what they say: of the texts called about so many per cent, how many held.',
    mdTable(
      ['foretold, %', 'cases', 'mean foretold, %', 'held, %'],
      tenths.map((x) => [
        String(x.foretoldPct),
        String(x.cases),
        x.cases === 0 ? '–' : (100 * x.meanForetold01).toFixed(1),
        x.cases === 0 ? '–' : shareCell(x.held),
      ]),
    ),
    `Half-years that open with somebody in the corridor: ${shareCell(calls)} %.`,
  );

export const ablationsBody = ({ whole, muddle, verbs }: DataOf<typeof askAblations>): string => {
  const above = verbs.filter(({ pressed }) => pressed.score >= muddle.score);
  return paragraphs(
    `\`balanced\` scores ${scoreCell(whole)} and wins ${shareCell(whole.won)} % of its mandates over ${whole.games} campaigns; muddling through scores ${scoreCell(muddle)}. Each verb taken away from \`balanced\`, and each pressed alone every half-year:`,
    mdTable(
      ['verb', 'balanced without it', 'change', 'won %', 'pressed alone'],
      verbs.map((v) => [
        v.verb,
        scoreCell(v.without),
        signed(v.without.score - whole.score, 1),
        shareCell(v.without.won),
        scoreCell(v.pressed),
      ]),
    ),
    above.length === 0
      ? 'No verb pressed alone does as well as muddling through.'
      : `Pressed alone, these do as well as muddling through: ${above.map(({ verb }) => verb).join(', ')}.`,
  );
};

const askedOf = ({ jobs }: Gathering, seeds: string): Asked => ({
  base: { scenario: loadScenario('coalition-2025'), difficulty: 'standard' },
  own: {},
  lens: 'agnostic',
  seeds: parseSeeds(seeds),
  jobs,
});

const command = (question: string, seeds: string): string[] => [
  `balance --ask ${question} --seeds ${seeds}`,
];

export const fairness: readonly Section[] = [
  {
    id: 'balanced',
    chapter: CHAPTER,
    title: 'Endings of play for a mandate',
    print: async (how) => {
      const seeds = how.scale.seeds.balanced;
      const asked = askedOf(how, seeds);
      const { data } = await askEndings(asked);
      return { body: balancedBody(data, asked.seeds.length), commands: command('endings', seeds) };
    },
  },
  {
    id: 'mandates',
    chapter: CHAPTER,
    title: 'Mandates by policy',
    print: async (how) => {
      const seeds = how.scale.seeds.mandates;
      const { data } = await askMandates(askedOf(how, seeds));
      return { body: mandatesBody(data), commands: command('mandates', seeds) };
    },
  },
  {
    id: 'styles',
    chapter: CHAPTER,
    title: 'Styles by mandate and lens',
    print: async (how) => {
      const seeds = how.scale.seeds.styles;
      const asked = askedOf(how, seeds);
      const { data } = await askStyles(asked);
      return { body: stylesBody(data, asked.seeds.length), commands: command('styles', seeds) };
    },
  },
  {
    id: 'tension',
    chapter: CHAPTER,
    title: 'Tension, and whether the odds are honest',
    print: async (how) => {
      const seeds = how.scale.seeds.tension;
      const { data } = await askTension(askedOf(how, seeds));
      return { body: tensionBody(data), commands: command('tension', seeds) };
    },
  },
  {
    id: 'ablations',
    chapter: CHAPTER,
    title: 'What each verb is worth',
    print: async (how) => {
      const seeds = how.scale.seeds.ablations;
      const { data } = await askAblations(askedOf(how, seeds));
      return { body: ablationsBody(data), commands: command('ablations', seeds) };
    },
  },
];
