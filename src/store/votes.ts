/** Votes as the table replays them: the text, the treaty as it stood before, and the envelopes. */
import type { CouncilResult, View } from '../engine/state.ts';
import { DIMENSIONS } from '../engine/state.ts';
import type { CouncilPlayback, Treaty } from './scene-state.ts';

/** What a text that stands has changed; what fell, or was for a treaty in the making, has changed nothing yet. */
const changeOf = ({ outcome, package: text }: CouncilResult): CouncilResult['package']['delta'] =>
  outcome === 'adopted' && text.purpose === undefined ? text.delta : {};

/** The treaty before the vote at `at`, reckoned back from the treaty as it stands after all of them. */
export const treatyBefore = (
  after: Treaty,
  votes: readonly CouncilResult[],
  at: number,
): Treaty => {
  const before = { ...after };
  for (const vote of votes.slice(at)) {
    const change = changeOf(vote);
    for (const d of DIMENSIONS) before[d] = Math.min(1, Math.max(0, before[d] - (change[d] ?? 0)));
  }
  return before;
};

/** The vote that waits for the chair, or the last one that is over; null when nobody has voted this half-year. */
export const latestCouncil = (view: View, opened: number): CouncilPlayback | null => {
  const { tabling } = view.table;
  if (tabling !== null)
    return { result: tabling.result, opened, over: false, from: view.treaty, told: false };
  const at = view.councils.length - 1;
  const result = view.councils[at];
  return result === undefined
    ? null
    : {
        result,
        opened,
        over: true,
        from: treatyBefore(view.treaty, view.councils, at),
        told: false,
      };
};

/** A vote of the half-year that is being reported, from its first envelope. */
export const toldCouncil = (
  view: View,
  votes: readonly CouncilResult[],
  at: number,
): CouncilPlayback | null => {
  const result = votes[at];
  const after = view.history.at(-1)?.treaty ?? view.treaty;
  return result === undefined
    ? null
    : { result, opened: 0, over: true, from: treatyBefore(after, votes, at), told: true };
};
