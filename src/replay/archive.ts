/** What a record still knows of every half-year and the state no longer: votes, budgets, and how the endings stood. */
import { outcome, seenCouncil, view } from '../engine/index.ts';
import type { Scenario } from '../engine/scenario-input.ts';
import { playerSeat } from '../engine/seats/seat.ts';
import type { CouncilResult, State } from '../engine/state.ts';
import { openingOf, playTurn } from './replay.ts';
import type { GameRecord } from './record.ts';

export interface ArchivedTurn {
  /** −1 = the opening, before anything was played. */
  turn: number;
  /** Votes of the half-year, as the chair read them. */
  councils: CouncilResult[];
  /** In the order of the roster. */
  spendingPctGdp: number[];
  /** What the rules of the endings measured, by rule and measure. */
  measures: Record<string, number>;
}

/** Name of a measure of a rule: two rules may measure the same against different thresholds. */
export const measureName = (ending: string, measure: string): string => `${ending}/${measure}`;

const measuresOf = (state: State): ArchivedTurn['measures'] => {
  const { rules, bands } = outcome(view(state, playerSeat(state)));
  const measures: ArchivedTurn['measures'] = {};
  for (const { ending, conditions } of rules)
    for (const { measure, value } of conditions) measures[measureName(ending, measure)] = value;
  for (const [ending, { solid, lasting }] of Object.entries(bands))
    for (const { measure, value } of [...solid, ...lasting])
      measures[measureName(ending, measure)] = value;
  return measures;
};

const archived = (state: State, turn: number, councils: CouncilResult[]): ArchivedTurn => ({
  turn,
  councils,
  spendingPctGdp: state.members.map((m) => m.spendingPctGdp),
  measures: measuresOf(state),
});

/**
 * Every half-year of a record, the opening first: the record is played along. Yields the share done after every half-year.
 * @throws RangeError when the rules refuse a recorded action
 */
export function* archiving(
  record: GameRecord,
  scenario: Scenario,
): Generator<number, ArchivedTurn[]> {
  const state = openingOf(record, scenario);
  const turns = [archived(state, -1, [])];
  for (const played of record.turns) {
    const { turn } = state;
    let votes: CouncilResult[] = [];
    const refused = playTurn(state, played, ({ councils }) => {
      votes = structuredClone(councils);
    });
    if (refused) throw new RangeError(`turn ${turn}: ${refused.refusal.reason}`);
    const seen = votes.map((council) => seenCouncil(state, playerSeat(state), council));
    turns.push(archived(state, turn, seen));
    yield (turns.length - 1) / record.turns.length;
  }
  return turns;
}
