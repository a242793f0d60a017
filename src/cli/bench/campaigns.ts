/** Whole campaigns of a policy. */
import { playGame } from '../../analysis/game-row.ts';
import type { Scenario } from '../../engine/scenario-input.ts';
import type { PolicyId } from '../../policies/index.ts';
import { sideBySide, timed } from './stopwatch.ts';

/**
 * Policies and what a campaign should take at most, milliseconds: twice what the first issue took, which played by fewer
 * rules.
 */
const AIMS = [
  { policy: 'nothing', aimMs: 4.2 },
  { policy: 'muddle-through', aimMs: 5 },
  { policy: 'native-seeking', aimMs: 13.2 },
] as const satisfies { policy: PolicyId; aimMs: number }[];

const WARM_UP = 25;

export interface CampaignTime {
  policy: PolicyId;
  msPerCampaign: number;
  campaignsPerSecond: number;
  aimMs: number;
  stands: boolean;
}

export const timeCampaigns = async (
  scenario: Scenario,
  rounds: number,
): Promise<CampaignTime[]> => {
  const subjects = AIMS.map(({ policy }) => {
    let seed = 0;
    return {
      name: policy,
      once: () => timed(() => playGame({ scenario, policy, changes: {} }, String(++seed))),
    };
  });
  const medians = await sideBySide(subjects, rounds, WARM_UP);
  return AIMS.map(({ policy, aimMs }) => {
    const msPerCampaign = medians.get(policy) ?? 0;
    return {
      policy,
      msPerCampaign,
      campaignsPerSecond: 1000 / msPerCampaign,
      aimMs,
      stands: msPerCampaign < aimMs,
    };
  });
};
