/** `play`: one campaign, written down. */
import { Command } from 'commander';
import { decisiveTurns, finish, type DecisiveTurn } from '../../analysis/decisive-turns.ts';
import { hash } from '../../engine/index.ts';
import type { Scenario } from '../../engine/scenario-input.ts';
import type { State } from '../../engine/state.ts';
import { playPolicyTurn, POLICY_IDS, type PolicyId } from '../../policies/index.ts';
import {
  appendTurn,
  newRecord,
  openingOf,
  printRecord,
  type GameRecord,
} from '../../replay/index.ts';
import {
  chosenAssumptions,
  withAssumptionOptions,
  type AssumptionOptions,
  type ChosenAssumptions,
} from '../assumption-options.ts';
import { BadInput } from '../bad-input.ts';
import { writeWhole } from '../files.ts';
import { policyNamed } from '../names.ts';
import { say, sayJson, signed, tableText } from '../print.ts';
import { scenarioNamed, withScenarioOption } from '../scenario-option.ts';

interface Options extends AssumptionOptions {
  scenario: string;
  policy: string;
  seed: string;
  out?: string;
  decisive?: boolean;
  json?: boolean;
}

const HELP = `
Examples:
  $ npm run -s silence -- play --seed 7 --policy pillar-seeking --out game.json
  $ npm run -s silence -- verify game.json
  $ npm run -s silence -- play --seed 7 --policy native-seeking --decisive

The record holds scenario, seed, assumptions, the actions of every turn and the hash of the state after it:
whoever has the same rules gets the same game. docs/replay-format.md describes it.`;

export const playCommand = (): Command =>
  withAssumptionOptions(withScenarioOption(new Command('play')))
    .description('play one campaign with a policy and write its record')
    .option('--seed <seed>', 'seed of the campaign, any text', '1')
    .option('--policy <name>', `one of ${POLICY_IDS.join(', ')}`, 'muddle-through')
    .option('--out <file>', 'write the record')
    .option('--decisive', 'also name the three turns that decided it')
    .option('--json', 'print JSON')
    .addHelpText('after', HELP)
    .action(play);

const played = (
  scenario: Scenario,
  seed: string,
  policy: PolicyId,
  chosen: ChosenAssumptions,
): { record: GameRecord; state: State } => {
  const record = newRecord(scenario, { seed, lens: chosen.lens, assumptions: chosen.own });
  const state = openingOf(record, scenario);
  while (state.phase !== 'ended') {
    const actions = playPolicyTurn(state, policy, seed);
    appendTurn(record, state, policy, actions);
  }
  return { record, state };
};

function play(options: Options): void {
  const scenario = scenarioNamed(options.scenario);
  const policy = policyNamed(options.policy);
  const chosen = chosenAssumptions(options);
  if (options.seed === '') throw new BadInput('--seed: must not be empty');
  const { record, state } = played(scenario, options.seed, policy, chosen);
  const decisive = options.decisive ? finish(decisiveTurns(record, scenario)) : null;
  if (options.out !== undefined) writeWhole(options.out, printRecord(record));
  const result = {
    scenario: scenario.id,
    policy,
    lens: chosen.lens,
    seed: options.seed,
    turns: record.turns.length,
    ending: state.ending,
    hash: hash(state),
    ...(options.out === undefined ? {} : { record: options.out }),
    ...(decisive === null ? {} : { decisive }),
  };
  if (options.json) {
    sayJson(result);
    return;
  }
  sayGame(state);
  if (decisive !== null) sayDecisive(decisive);
  say(`\nending  ${result.ending}`);
  say(`hash    ${result.hash}`);
  if (options.out !== undefined) say(`record  ${options.out}`);
}

/** Half-year of a turn; the year before the first for the state at set-up. */
const halfYear = (state: State, turn: number): string => {
  const half = state.startYear * 2 + (state.startHalf - 1) + turn;
  return `${Math.floor(half / 2)} H${(half % 2) + 1}`;
};

const sayGame = (state: State): void => {
  const rows = state.history
    .filter(({ turn }) => turn >= 0)
    .map((t) => [
      halfYear(state, t.turn),
      String(t.turn),
      t.pillarIndex.toFixed(1),
      t.nativeIndex.toFixed(1),
      t.deterrence.toFixed(1),
      t.reliability01.toFixed(3),
      t.spendingPctGdp.toFixed(2),
      t.usCommitment01.toFixed(2),
      t.cohesion.toFixed(1),
    ]);
  say(
    tableText(
      ['', 'turn', 'pillar', 'native', 'deterrence', 'reliability', 'spending %', 'US', 'cohesion'],
      rows,
    ),
  );
};

const sayDecisive = (turns: readonly DecisiveTurn[]): void => {
  say('\nTurns that decided it:');
  for (const t of turns) {
    const what =
      t.cause === 'actions' ? t.actions.map((a) => a.verb).join(', ') : t.crises.join(', ');
    const then = t.changedEnding
      ? `without it: ${t.endingWithout}`
      : 'the ending would be the same';
    const { pillarIndex, nativeIndex } = t.moved;
    say(
      `  turn ${t.turn}: ${what}; ${then} (pillar ${signed(pillarIndex, 1)}, native ${signed(nativeIndex, 1)} by it)`,
    );
  }
};
