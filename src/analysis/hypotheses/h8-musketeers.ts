/** H8: when all are threatened everyone stands. */
import { playArm, SETTINGS, type Experiment } from './experiment.ts';
import { heldAt, NATIVE_NORM, NATIVE_TREATY_TEST, shareFightingAt, testAt } from './staging.ts';

const TEST_TURN = 12;

export const musketeersExperiment: Experiment = {
  claim: 'H8',
  dials: ['h8', 'h8x'],
  contrast: 'a test in turn 12 under a native treaty; nobody plays',
  settings: SETTINGS,
  figures: [
    { key: 'held', meaning: 'share of tests held', digits: 2 },
    { key: 'fighting', meaning: 'share of members fighting', digits: 2 },
  ],
  observe: (at, seed) => {
    const end = playArm(
      at,
      {
        turns: 14,
        play: 'nothing',
        scenario: {
          treaty: NATIVE_TREATY_TEST,
          optOutNorm01: NATIVE_NORM,
          events: [testAt(TEST_TURN)],
        },
      },
      seed,
    );
    return { held: heldAt(end, TEST_TURN), fighting: shareFightingAt(end, TEST_TURN) };
  },
};
