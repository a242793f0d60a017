/** H7: rhetoric without substance hollows the alliance. */
import { DECLARE } from '../../policies/published-actions.ts';
import { finalOf, playArm, SETTINGS, type Experiment } from './experiment.ts';

export const rhetoricExperiment: Experiment = {
  claim: 'H7',
  dials: ['h7', 'h7x'],
  contrast: 'two declarations a turn against nothing; 12 turns',
  settings: SETTINGS,
  figures: [{ key: 'reliability', meaning: 'change of mean belief', digits: 3 }],
  observe: (at, seed) => ({
    reliability:
      finalOf(playArm(at, { turns: 12, play: [DECLARE, DECLARE] }, seed), 'reliability01') -
      finalOf(playArm(at, { turns: 12, play: 'nothing' }, seed), 'reliability01'),
  }),
};
