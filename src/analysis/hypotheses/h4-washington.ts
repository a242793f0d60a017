/** H4: spending is the only play that keeps Washington. Only the claim's dial varies. */
import type { Action } from '../../engine/index.ts';
import { KEEP_IN, PLEDGE } from '../../policies/published-actions.ts';
import { finalOf, playArm, type Cell, type Experiment } from './experiment.ts';

const commitmentAfter = (at: Cell, seed: string, actions: readonly Action[]): number => {
  const members = at.scenario.members.map((m) =>
    m.id === 'USA' ? { ...m, electionTurns: [] } : m,
  );
  const end = playArm(at, { turns: 8, play: actions, scenario: { members } }, seed);
  return finalOf(end, 'usCommitment01');
};

export const washingtonExperiment: Experiment = {
  claim: 'H4',
  dials: ['h4', 'h4x'],
  contrast:
    'two campaigns for spending a turn, or two deals with Washington, or nothing; 8 turns, no American election',
  settings: [
    { label: 'claim (1, .6)', claim: 1, counter: 0.6 },
    { label: 'contested (.6, .6)', claim: 0.6, counter: 0.6 },
    { label: 'off (0, .6)', claim: 0, counter: 0.6 },
  ],
  figures: [
    { key: 'nothing', meaning: 'American commitment, nothing done', digits: 2 },
    { key: 'spending', meaning: 'the same, spending', digits: 2 },
    { key: 'deals', meaning: 'the same, arms and roles', digits: 2 },
  ],
  observe: (at, seed) => ({
    nothing: commitmentAfter(at, seed, []),
    spending: commitmentAfter(at, seed, [PLEDGE, PLEDGE]),
    deals: commitmentAfter(at, seed, [KEEP_IN, KEEP_IN]),
  }),
};
