/** Where a turn's time goes: every step of the turn on its own. */
import { mean, median } from '../../analysis/statistics.ts';
import { apply, setup, view } from '../../engine/index.ts';
import { STEPS } from '../../engine/phases/turn.ts';
import type { Scenario } from '../../engine/scenario-input.ts';
import { SECRETARY_GENERAL } from '../../engine/seats/seat.ts';
import type { State } from '../../engine/state.ts';
import { defaultAnswer } from '../../policies/index.ts';
import { breathe, timed } from './stopwatch.ts';

export interface SystemTime {
  system: string;
  medianUs: number;
  /** Above the median where a system mostly waits: a mission, an initiative. */
  meanUs: number;
}

const answerWhatWaits = (state: State): void => {
  while (state.decisions.length > 0)
    apply(
      state,
      SECRETARY_GENERAL,
      defaultAnswer(view(state, SECRETARY_GENERAL), SECRETARY_GENERAL, () => 0.5),
    );
};

/** Over all turns of some campaigns in which nobody plays. */
export const timeSystems = async (scenario: Scenario, campaigns: number): Promise<SystemTime[]> => {
  const times = STEPS.map((): number[] => []);
  for (let seed = 1 - campaigns; seed <= campaigns; seed++) {
    const state = setup(scenario, String(seed));
    while (state.phase !== 'ended')
      STEPS.forEach(({ run }, at) => {
        const ms = timed(() => run(state));
        // The first half warms up.
        if (seed > 0) times[at]?.push(ms);
        answerWhatWaits(state);
      });
    await breathe();
  }
  return STEPS.map(({ name }, at) => ({
    system: name,
    medianUs: 1000 * median(times[at] ?? []),
    meanUs: 1000 * mean(times[at] ?? []),
  }));
};
