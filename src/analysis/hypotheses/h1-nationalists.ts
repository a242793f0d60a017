/** H1: a European pillar decays when nationalists win in large members. */
import type { State } from '../../engine/state.ts';
import type { PolicyId } from '../../policies/index.ts';
import {
  finalOf,
  NO_EARLY_ELECTIONS,
  playArm,
  SETTINGS,
  type Cell,
  type Experiment,
} from './experiment.ts';

const TURNS = 22;
const WAVE_TURN = 12;
const WON: readonly string[] = ['FRA', 'DEU', 'GBR'];

/** Forced, not elected: three governments change hands at one moment and stay, whatever voters think. */
const forceWave = (state: State): void => {
  if (state.turn !== WAVE_TURN) return;
  for (const m of state.members) {
    if (!WON.includes(m.id)) continue;
    m.nationalistLed = true;
    m.nationalist01 = 0.5;
  }
};

const finalState = (at: Cell, seed: string, play: PolicyId, wave: boolean): State =>
  playArm(
    at,
    {
      turns: TURNS,
      play,
      assumptions: { hMis: 0, natTrend: 0, ...NO_EARLY_ELECTIONS },
      scenario: { members: at.scenario.members.map((m) => ({ ...m, electionTurns: [] })) },
      ...(wave ? { intervene: forceWave } : {}),
    },
    seed,
  );

export const nationalistsExperiment: Experiment = {
  claim: 'H1',
  dials: ['h1', 'h1x'],
  contrast:
    'nationalist-led governments in France, Germany and the United Kingdom from turn 12 against none; 22 turns, no elections',
  settings: SETTINGS,
  figures: [
    { key: 'pillar', meaning: 'change of the pillar index, pillar-seeking play', digits: 1 },
    { key: 'native', meaning: 'change of the native index, native-seeking play', digits: 1 },
  ],
  observe: (at, seed) => ({
    pillar:
      finalOf(finalState(at, seed, 'pillar-seeking', true), 'pillarIndex') -
      finalOf(finalState(at, seed, 'pillar-seeking', false), 'pillarIndex'),
    native:
      finalOf(finalState(at, seed, 'native-seeking', true), 'nativeIndex') -
      finalOf(finalState(at, seed, 'native-seeking', false), 'nativeIndex'),
  }),
};
