/** One seeded game played by a policy from set-up to ending, and its figures in one row. */
import type { Assumptions } from '../engine/assumptions.ts';
import { setup } from '../engine/index.ts';
import type { Scenario } from '../engine/scenario-input.ts';
import { DIMENSIONS, type EndingId, type State } from '../engine/state.ts';
import { meanWorkSharing01 } from '../engine/systems/membership.ts';
import { playPolicyTurn, type PolicyId } from '../policies/index.ts';
import { scoreOf } from './score.ts';

export interface GameSpec {
  scenario: Scenario;
  policy: PolicyId;
  /** Changes on top of the scenario's assumptions: the lens, then single ones. */
  changes: Partial<Assumptions>;
}

const INDICES = [
  'pillarIndex',
  'nativeIndex',
  'deterrence',
  'europeanDeterrence',
  'reliability01',
  'cohesion',
  'autonomy',
  'legitimacy',
  'spendingPctGdp',
  'usCommitment01',
  'rhetoricGap',
  'lowBeliefShare01',
] as const;

const TREATY = DIMENSIONS.map((d) => `treaty.${d}` as const);

/** What is measured of every game, in the order of the columns. */
export const MEASURES = [
  ...INDICES,
  ...TREATY,
  'optOutNorm01',
  'pillarStock01',
  'workSharing01',
  'usCrashOuts',
  'tests',
  'missions',
  'commandExits',
  'treatyExits',
  'turns',
  'score',
] as const;
export type Measure = (typeof MEASURES)[number];

export interface GameRow {
  seed: string;
  ending: EndingId;
  measures: Record<Measure, number>;
}

/** Play to the ending; `observe` sees the state after every turn. */
export const playGame = (spec: GameSpec, seed: string, observe?: (state: State) => void): State => {
  const state = setup(spec.scenario, seed, spec.changes);
  while (state.phase !== 'ended') {
    playPolicyTurn(state, spec.policy, seed);
    observe?.(state);
  }
  return state;
};

export const rowOf = (state: State, seed: string): GameRow => {
  const now = state.history.at(-1);
  if (!now || state.ending === null) throw new RangeError('the game is not over');
  const happened = (...keys: string[]): number =>
    state.chronicle.filter((event) => keys.includes(event.key)).length;
  const { treaty } = state;
  return {
    seed,
    ending: state.ending,
    measures: {
      pillarIndex: now.pillarIndex,
      nativeIndex: now.nativeIndex,
      deterrence: now.deterrence,
      europeanDeterrence: now.europeanDeterrence,
      reliability01: now.reliability01,
      cohesion: now.cohesion,
      autonomy: now.autonomy,
      legitimacy: now.legitimacy,
      spendingPctGdp: now.spendingPctGdp,
      usCommitment01: now.usCommitment01,
      rhetoricGap: now.rhetoricGap,
      lowBeliefShare01: now.lowBeliefShare01,
      'treaty.core': treaty.core,
      'treaty.scope': treaty.scope,
      'treaty.optout': treaty.optout,
      'treaty.command': treaty.command,
      'treaty.usrole': treaty.usrole,
      'treaty.floor': treaty.floor,
      'treaty.works': treaty.works,
      'treaty.pillar': treaty.pillar,
      optOutNorm01: state.optOutNorm01,
      pillarStock01: state.pillarStock01,
      workSharing01: meanWorkSharing01(state),
      usCrashOuts: happened('us-crash-out'),
      tests: happened(
        'test-held',
        'test-failed',
        'limited-attack-held',
        'limited-attack-unanswered',
      ),
      missions: happened('mission'),
      commandExits: happened('leaves-command'),
      treatyExits: happened('leaves-treaty'),
      turns: state.turn,
      score: scoreOf(state),
    },
  };
};

export const simulateGame = (spec: GameSpec, seed: string): GameRow =>
  rowOf(playGame(spec, seed), seed);
