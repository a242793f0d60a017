/** H3: work-sharing makes allies reliable. */
import type { State } from '../../engine/state.ts';
import {
  defaultsOf,
  finalOf,
  playArm,
  SETTINGS,
  type Cell,
  type Experiment,
} from './experiment.ts';
import { heldAt, testAt } from './staging.ts';

const LITTLE = 0.12;
const MUCH = 0.85;
const TEST_TURN = 14;

const quiet = (at: Cell, seed: string, works: number): State =>
  playArm(
    at,
    { turns: 18, play: 'nothing', scenario: { treaty: { ...at.scenario.treaty, works } } },
    seed,
  );

const tested = (at: Cell, seed: string, works: number): State =>
  playArm(
    at,
    {
      turns: 16,
      play: 'nothing',
      assumptions: defaultsOf(at, 'hTest', 'hCrash'),
      scenario: { treaty: { ...at.scenario.treaty, works }, events: [testAt(TEST_TURN)] },
    },
    seed,
  );

export const workSharingExperiment: Experiment = {
  claim: 'H3',
  dials: ['h3', 'h3x'],
  contrast:
    'work-sharing .85 in the treaty against .12; 18 turns, and a test in turn 14; nobody plays',
  settings: [...SETTINGS, { label: 'counter doubled (0, 2)', claim: 0, counter: 2 }],
  figures: [
    { key: 'reliability', meaning: 'change of mean belief', digits: 3 },
    { key: 'heldLittle', meaning: 'share of tests held, works .12', digits: 2 },
    { key: 'heldMuch', meaning: 'share of tests held, works .85', digits: 2 },
  ],
  observe: (at, seed) => ({
    reliability:
      finalOf(quiet(at, seed, MUCH), 'reliability01') -
      finalOf(quiet(at, seed, LITTLE), 'reliability01'),
    heldLittle: heldAt(tested(at, seed, LITTLE), TEST_TURN),
    heldMuch: heldAt(tested(at, seed, MUCH), TEST_TURN),
  }),
};
