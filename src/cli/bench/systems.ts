/** Where a turn's time goes: every step of the turn on its own. */
import { mean, median } from '../../analysis/statistics.ts';
import { setup } from '../../engine/index.ts';
import { STEPS } from '../../engine/phases/turn.ts';
import type { Scenario } from '../../engine/scenario-input.ts';
import { breathe, timed } from './stopwatch.ts';

export interface SystemTime {
  system: string;
  medianUs: number;
  /** Above the median where a system mostly waits: a mission, an initiative. */
  meanUs: number;
}

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
      });
    await breathe();
  }
  return STEPS.map(({ name }, at) => ({
    system: name,
    medianUs: 1000 * median(times[at] ?? []),
    meanUs: 1000 * mean(times[at] ?? []),
  }));
};
