/** `bench`: how fast the rules are, against what they should be. */
import { Command } from 'commander';
import type { Scenario } from '../../engine/scenario-input.ts';
import { withBoardgame } from '../bench/boardgame.ts';
import { timeCampaigns, type CampaignTime } from '../bench/campaigns.ts';
import { timeCouncil, type CouncilTimes } from '../bench/council.ts';
import { measureHeap, type HeapGrowth } from '../bench/heap.ts';
import { timeSameTurn, type TurnTimes } from '../bench/same-turn.ts';
import { timeSystems, type SystemTime } from '../bench/systems.ts';
import { say, sayJson, signed, tableText } from '../print.ts';
import { scenarioNamed, withScenarioOption } from '../scenario-option.ts';

interface Options {
  scenario: string;
  quick?: boolean;
  boardgame: boolean;
  json?: boolean;
}

/** How much is measured: in full, and for a first look. */
const FULL = { campaigns: 200, systems: 40, turns: 150, council: 150, early: 1000, late: 10_000 };
const QUICK = { campaigns: 30, systems: 6, turns: 30, council: 40, early: 100, late: 500 };

const HELP = `
Examples:
  $ npm run -s silence -- bench
  $ npm run -s silence -- bench --quick --no-boardgame

Medians on one core, all in one run, taking turns, so that all meet the same machine. The comparison with boardgame.io
fetches that package into a temporary folder; without a network it is left out. Timing needs a quiet machine.`;

export const benchCommand = (): Command =>
  withScenarioOption(new Command('bench'))
    .description(
      'measure campaigns, systems, a turn under other frameworks, the council, and memory',
    )
    .option('--quick', 'fewer rounds, and memory at campaigns 100 and 500')
    .option('--no-boardgame', 'do not fetch boardgame.io')
    .option('--json', 'print JSON')
    .addHelpText('after', HELP)
    .action(bench);

const note = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

const compareTurn = async (
  scenario: Scenario,
  rounds: number,
  fetch: boolean,
): Promise<TurnTimes & { boardgameMissing: string | null }> => {
  if (!fetch)
    return { ...(await timeSameTurn(scenario, rounds, null)), boardgameMissing: 'not asked for' };
  note('fetching boardgame.io into a temporary folder …');
  return withBoardgame(async (fetched) => ({
    ...(await timeSameTurn(scenario, rounds, fetched.ok ? fetched.makeClient : null)),
    boardgameMissing: fetched.ok ? null : fetched.reason,
  }));
};

async function bench(options: Options): Promise<void> {
  const scenario = scenarioNamed(options.scenario);
  const size = options.quick ? QUICK : FULL;
  note('campaigns …');
  const campaigns = await timeCampaigns(scenario, size.campaigns);
  note('systems …');
  const systems = await timeSystems(scenario, size.systems);
  note('the council …');
  const council = await timeCouncil(scenario, size.council);
  const turn = await compareTurn(scenario, size.turns, options.boardgame);
  note(`memory over ${size.late} campaigns …`);
  const heap = await measureHeap(options.scenario, size.early, size.late);
  if (options.json) {
    sayJson({ scenario: scenario.id, campaigns, systems, turn, council, heap });
    return;
  }
  sayCampaigns(campaigns);
  saySystems(systems);
  sayTurn(turn);
  sayCouncil(council);
  sayHeap(heap);
}

const verdict = (stands: boolean): string => (stands ? 'stands' : 'FALLS');

const sayCampaigns = (times: readonly CampaignTime[]): void =>
  say(
    tableText(
      ['campaign of', 'ms', 'a second', 'aim', ''],
      times.map((t) => [
        t.policy,
        t.msPerCampaign.toFixed(2),
        t.campaignsPerSecond.toFixed(0),
        `under ${t.aimMs} ms`,
        verdict(t.stands),
      ]),
    ),
  );

const saySystems = (times: readonly SystemTime[]): void => {
  let sum = 0;
  let sumOfMeans = 0;
  for (const { medianUs, meanUs } of times) {
    sum += medianUs;
    sumOfMeans += meanUs;
  }
  say('');
  say(
    tableText(
      ['system', 'µs a turn', 'mean', 'share of the mean'],
      [
        ...times
          .toSorted((a, b) => b.meanUs - a.meanUs)
          .map((t) => [
            t.system,
            t.medianUs.toFixed(1),
            t.meanUs.toFixed(1),
            `${((100 * t.meanUs) / sumOfMeans).toFixed(1)} %`,
          ]),
        ['all', sum.toFixed(1), sumOfMeans.toFixed(1), ''],
      ],
    ),
  );
};

const sayTurn = (t: TurnTimes & { boardgameMissing: string | null }): void => {
  const times = (us: number): string => (us / t.inPlaceUs).toFixed(1);
  say('');
  say(
    tableText(
      ['the same turn', 'µs', 'times'],
      [
        ['in place', t.inPlaceUs.toFixed(0), '1.0'],
        [
          'in place, after drafts',
          t.inPlaceAfterDraftsUs.toFixed(0),
          times(t.inPlaceAfterDraftsUs),
        ],
        ['under immer’s produce', t.immerUs.toFixed(0), times(t.immerUs)],
        t.boardgameUs === null
          ? ['as a move of boardgame.io', '–', '–']
          : ['as a move of boardgame.io', t.boardgameUs.toFixed(0), times(t.boardgameUs)],
      ],
    ),
  );
  if (t.boardgameMissing !== null) say(`boardgame.io was left out: ${t.boardgameMissing}`);
};

const sayCouncil = (c: CouncilTimes): void => {
  say('');
  say(
    tableText(
      [`all ${c.members} members`, 'ms', 'aim', ''],
      [
        ['explain', c.explainMs.toFixed(2), '', ''],
        ['counterfactuals', c.counterfactualsMs.toFixed(2), '', ''],
        ['together', c.togetherMs.toFixed(2), `under ${c.aimMs} ms`, verdict(c.stands)],
      ],
    ),
  );
};

const sayHeap = (h: HeapGrowth): void =>
  say(
    `\nheap after collection: ${h.earlyMb.toFixed(2)} MB at campaign ${h.earlyCampaign}, ${h.lateMb.toFixed(2)} MB at ${h.lateCampaign} (${signed(100 * h.growth01, 2)} %, aim within ${100 * h.aim01} %): ${verdict(h.stands)}`,
  );
