/** Games of many settings of the coefficients under the watched policies, all on the same seeds. */
import {
  WATCHED_POLICIES,
  type GamesByPolicy,
} from '../analysis/validation/sensitivity-outputs.ts';
import type { Assumptions } from '../engine/assumptions.ts';
import type { Scenario } from '../engine/scenario-input.ts';
import { runOverSeeds } from './pool.ts';

export interface SettingsRun {
  what: string;
  scenario: Scenario;
  /** Shared by all settings; a setting goes on top. */
  base: Partial<Assumptions>;
  settings: readonly Partial<Assumptions>[];
  seeds: readonly string[];
  jobs: number;
}

/** In the order of the settings. */
export const playSettings = async (run: SettingsRun): Promise<GamesByPolicy[]> => {
  const { what, scenario, base, settings, seeds, jobs } = run;
  const rows = await runOverSeeds(
    what,
    settings.flatMap((setting) =>
      WATCHED_POLICIES.map((policy) => ({
        name: 'simulate' as const,
        spec: { scenario, policy, changes: { ...base, ...setting } },
        seeds,
      })),
    ),
    jobs,
  );
  return settings.map((_, at): GamesByPolicy => {
    const [pillar = [], native = [], muddle = []] = rows.slice(
      at * WATCHED_POLICIES.length,
      (at + 1) * WATCHED_POLICIES.length,
    );
    return { 'pillar-seeking': pillar, 'native-seeking': native, 'muddle-through': muddle };
  });
};
