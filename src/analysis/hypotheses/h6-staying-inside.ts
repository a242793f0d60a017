/** H6: a native character keeps the unwilling inside. */
import type { Scenario } from '../../engine/scenario-input.ts';
import { playArm, SETTINGS, type Cell, type Experiment } from './experiment.ts';
import { NATIVE_NORM, NATIVE_TREATY_EXITS } from './staging.ts';

/** Members out of the command, plus members out of the treaty. */
const exits = (at: Cell, seed: string, scenario: Partial<Scenario>): number => {
  const { members } = playArm(at, { turns: 20, play: 'nothing', scenario }, seed);
  return members.filter((m) => m.leftCommand).length + members.filter((m) => m.leftTreaty).length;
};

export const stayingInsideExperiment: Experiment = {
  claim: 'H6',
  dials: ['h6', 'h6x'],
  contrast: 'today’s treaty, or a native one with its norm; 20 turns, nobody plays',
  settings: SETTINGS,
  figures: [
    { key: 'today', meaning: 'members out of command or treaty, today’s treaty', digits: 2 },
    { key: 'native', meaning: 'the same, native treaty', digits: 2 },
  ],
  observe: (at, seed) => ({
    today: exits(at, seed, {}),
    native: exits(at, seed, { treaty: NATIVE_TREATY_EXITS, optOutNorm01: NATIVE_NORM }),
  }),
};
