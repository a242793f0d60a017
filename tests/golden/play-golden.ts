/** One golden game, as V8 plays it in the test and other engines play it from a bundle of this file. */
import { hash, RULES_VERSION, setup } from '../../src/engine/index.ts';
import { playPolicyTurn, type PolicyId } from '../../src/policies/index.ts';
import { loadScenario } from '../../src/scenario/index.ts';

export interface GoldenGame {
  scenario: string;
  policy: PolicyId;
  seed: string;
  rulesVersion: number;
  /** Hash of the whole state at the opening and after every turn. */
  hashes: string[];
  ending: string;
}

export const GOLDEN_GAMES: readonly [policy: PolicyId, seed: string][] = [
  ['muddle-through', 'golden 1'],
  ['muddle-through', 'golden 2'],
  ['pillar-seeking', 'golden 1'],
  ['pillar-seeking', 'golden 2'],
  ['native-seeking', 'golden 1'],
  ['native-seeking', 'golden 2'],
];

/** What slow engines play of them: one to its ending, and the openings of two that write many drafts. */
export const ELSEWHERE: readonly [policy: PolicyId, seed: string, turns: number][] = [
  ['muddle-through', 'golden 1', 24],
  ['pillar-seeking', 'golden 1', 7],
  ['native-seeking', 'golden 2', 7],
];

export const playGolden = (policy: PolicyId, seed: string, turns = Number.POSITIVE_INFINITY): GoldenGame => {
  const scenario = 'coalition-2025';
  const state = setup(loadScenario(scenario), seed);
  const hashes = [hash(state)];
  while (state.phase !== 'ended' && state.turn < turns) {
    playPolicyTurn(state, policy, seed);
    hashes.push(hash(state));
  }
  return { scenario, policy, seed, rulesVersion: RULES_VERSION, hashes, ending: state.ending ?? '' };
};
