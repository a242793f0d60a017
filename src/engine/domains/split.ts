/**
 * How a member's forces split over domains, and how slowly that changes: a profile draws them to the domains that it
 * serves, European institutions to the widest gaps, and without either they stay what geography and history made them.
 */
import type { Assumptions } from '../assumptions.ts';
import type { State, View } from '../state.ts';
import { US } from '../systems/membership.ts';
import { NUCLEAR_DOMAIN, type MemberProfile } from './domain.ts';
import { servedBy } from './profile.ts';

/** A secondary profile draws half of what a primary one draws. */
const SECONDARY = 0.5;

/** Without shared work a profile draws half as much: who cannot rely on others keeps some of everything. */
const ALONE = 0.5;

/** The split that profiles draw to, in the order of DOMAINS; sums to 1 as `home` does. */
export const splitWithProfile = (
  home: readonly number[],
  { primary, secondary }: Pick<MemberProfile, 'primary' | 'secondary'>,
  workSharing01: number,
  { profilePull }: Assumptions,
): number[] => {
  const pull = profilePull * (ALONE + workSharing01);
  const first = primary === null ? 0 : pull;
  const second = secondary === null ? 0 : SECONDARY * pull;
  const firstServed = servedBy(primary);
  const secondServed = servedBy(secondary);
  const rest = 1 - first - second;
  const out: number[] = [];
  for (let k = 0; k < home.length; k++)
    out.push(rest * home[k] + first * firstServed[k] + second * secondServed[k]);
  return out;
};

/** Where conventional gaps without the United States are, by size; sums to 1, or all 0 when there is none. */
export const gapWeights = ({ domains }: Pick<View, 'domains'>): number[] => {
  const missing = domains.map((x, k) => (k === NUCLEAR_DOMAIN ? 0 : x.gap01 * x.neededBillionUsd));
  let all = 0;
  for (const x of missing) all += x;
  return missing.map((x) => (all === 0 ? 0 : x / all));
};

/** A turn's shift of every member's forces towards its target. The United States keeps its own split. */
export const shiftDomainShares = (state: State): void => {
  const a = state.assumptions;
  const gaps = gapWeights(state);
  const steered = gaps.some((x) => x > 0) ? a.gapPull * state.pillarStock01 : 0;
  for (let i = 0; i < state.members.length; i++) {
    if (i === US) continue;
    const m = state.members[i];
    const home = m.homeDomainShares;
    const target =
      m.profile.primary === null ? home : splitWithProfile(home, m.profile, m.workSharing01, a);
    const gapShare = m.leftTreaty ? 0 : steered;
    const shares = m.domainShares;
    for (let k = 0; k < shares.length; k++) {
      const wanted = (1 - gapShare) * target[k] + gapShare * gaps[k];
      shares[k] = shares[k] + a.domainShift * (wanted - shares[k]);
    }
  }
};
