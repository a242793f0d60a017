/**
 * Experiments on the eight claims (model §6.4): the same seeds with and without a change, under the claim alone, both
 * contested, and the counter-claim alone. An arm is one way to play a seed; arms of a contrast share their luck.
 */
import type { AssumptionKey, Assumptions } from '../../engine/assumptions.ts';
import { apply, check, setup, type Action } from '../../engine/index.ts';
import { LENS_CHANGES } from '../../engine/lenses.ts';
import type { Scenario } from '../../engine/scenario-input.ts';
import { SECRETARY_GENERAL } from '../../engine/seats/seat.ts';
import type { State } from '../../engine/state.ts';
import { defaultAnswer, playOutTurn, playPolicyTurn, type PolicyId } from '../../policies/index.ts';

export interface Setting {
  label: string;
  claim: number;
  counter: number;
}

/** Claim alone, contested, counter-claim alone. */
export const SETTINGS: readonly Setting[] = [
  { label: 'claim (1, 0)', claim: 1, counter: 0 },
  { label: 'contested (.6, .6)', claim: 0.6, counter: 0.6 },
  { label: 'counter (0, 1)', claim: 0, counter: 1 },
];

/** What an experiment sees of one seed; null = it has nothing to say on this seed. */
export type Observation = Record<string, number | null>;

/** Where an experiment runs: the scenario, and assumptions with the dials of this cell already set. */
export interface Cell {
  scenario: Scenario;
  assumptions: Partial<Assumptions>;
}

export interface Experiment {
  claim: string;
  dials: readonly [AssumptionKey, AssumptionKey];
  /** What is contrasted, and how to read it. */
  contrast: string;
  settings: readonly Setting[];
  /** Meaning of every key of an observation, in the order of the columns. */
  figures: readonly { key: string; meaning: string; digits: number }[];
  /** Play one seed. Must give every key of `figures`. */
  observe: (at: Cell, seed: string) => Observation;
}

/** All dials contested but the pair under test; no crises of war or crash-out unless an experiment restores them. */
export const cellAssumptions = (
  experiment: Pick<Experiment, 'dials'>,
  setting: Setting,
  base: Partial<Assumptions>,
): Partial<Assumptions> => {
  const [claim, counter] = experiment.dials;
  return {
    ...LENS_CHANGES.agnostic,
    ...base,
    hTest: 0,
    hCrash: 0,
    [claim]: setting.claim,
    [counter]: setting.counter,
  };
};

/** `hTest` and `hCrash` as they are in play. */
export const defaultsOf = (at: Cell, ...keys: ('hTest' | 'hCrash')[]): Partial<Assumptions> => {
  const plain = setup(at.scenario, 'defaults').assumptions;
  const out: Partial<Assumptions> = {};
  for (const key of keys) out[key] = plain[key];
  return out;
};

/** No cabinet falls before its term: with an empty calendar, no government changes at all. */
export const NO_EARLY_ELECTIONS: Partial<Assumptions> = {
  earlyBase: 0,
  earlyShaky: 0,
  earlyShock: 0,
};

export interface Arm {
  turns: number;
  /** A policy, or the actions taken every turn. */
  play: PolicyId | readonly Action[];
  assumptions?: Partial<Assumptions>;
  /** Changes to the scenario before set-up. */
  scenario?: Partial<Scenario>;
  /** A forced change of the state at the opening of a turn: the intervention of the experiment, outside the rules. */
  intervene?: (state: State) => void;
}

const pressAll = (state: State, actions: readonly Action[], seed: string): void => {
  for (const action of actions)
    if (check(state, SECRETARY_GENERAL, action) === null) apply(state, SECRETARY_GENERAL, action);
  playOutTurn(state, defaultAnswer, seed);
};

/** Play an arm to its horizon. The scenario's own scripted events are off: the arm says what happens. */
export const playArm = (at: Cell, arm: Arm, seed: string): State => {
  const scenario: Scenario = { ...at.scenario, events: [], ...arm.scenario, turns: arm.turns };
  const state = setup(scenario, seed, { ...at.assumptions, ...arm.assumptions });
  while (state.phase !== 'ended') {
    arm.intervene?.(state);
    if (typeof arm.play === 'string') playPolicyTurn(state, arm.play, seed);
    else pressAll(state, arm.play, seed);
  }
  return state;
};

export const finalOf = (
  state: State,
  index: 'pillarIndex' | 'nativeIndex' | 'reliability01' | 'usCommitment01',
): number => state.history.at(-1)?.[index] ?? 0;
