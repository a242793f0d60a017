/** H5: a gradual withdrawal beats a crash-out. */
import type { State } from '../../engine/state.ts';
import {
  defaultsOf,
  playArm,
  SETTINGS,
  type Arm,
  type Cell,
  type Experiment,
} from './experiment.ts';

const TURN = 4;

/** Forced: a roadmap that Washington has signed, without the negotiation that the rules ask for. */
const forceRoadmap = (state: State): void => {
  if (state.turn === TURN && !state.us.out) state.us.track = 'managed';
};

/** After the scripted crash-out no other may come: the contrast is one crash against none. */
const noSecondCrash = (state: State): void => {
  if (state.turn > TURN) state.assumptions.hCrash = 0;
};

const played = (at: Cell, seed: string, change: Pick<Arm, 'intervene' | 'scenario'>): State =>
  playArm(
    at,
    { turns: 20, play: 'muddle-through', assumptions: defaultsOf(at, 'hCrash'), ...change },
    seed,
  );

const trough = (state: State): number => {
  let lowest = 1;
  for (const turn of state.history) lowest = Math.min(lowest, turn.deterrence / 100);
  return lowest;
};

const crashed = (state: State): number =>
  state.chronicle.some((e) => e.key === 'us-crash-out') ? 1 : 0;

export const withdrawalExperiment: Experiment = {
  claim: 'H5',
  dials: ['h5', 'h5x'],
  contrast:
    'a crash-out in turn 4, a managed withdrawal from turn 4, or neither; 20 turns of muddling through',
  settings: SETTINGS,
  figures: [
    { key: 'none', meaning: 'lowest deterrence, neither', digits: 2 },
    { key: 'crash', meaning: 'the same, crash-out', digits: 2 },
    { key: 'managed', meaning: 'the same, managed', digits: 2 },
    { key: 'risk', meaning: 'extra chance of a crash-out, managed minus neither', digits: 2 },
  ],
  observe: (at, seed) => {
    const none = played(at, seed, {});
    const managed = played(at, seed, { intervene: forceRoadmap });
    const crash = played(at, seed, {
      intervene: noSecondCrash,
      scenario: { events: [{ turn: TURN, kind: 'us-crash-out' }] },
    });
    return {
      none: trough(none),
      crash: trough(crash),
      managed: trough(managed),
      risk: crashed(managed) - crashed(none),
    };
  },
};
