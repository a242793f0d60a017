/** Resilience: a sabotage that changes nothing is not worth trying twice. */
import type { MemberId, State, View } from '../state.ts';

/** Share of hybrid attacks that has lost its point: resilience where the threat is felt. */
export const shielded01 = (state: View): number => {
  let shield = 0;
  let all = 0;
  for (const m of state.members) {
    if (m.leftTreaty) continue;
    shield += m.threat01 * m.resilience01;
    all += m.threat01;
  }
  return all === 0 ? 0 : (state.assumptions.resilienceShield * shield) / all;
};

/** Odds that a probe of this member comes to nothing. */
export const spoils01 = (state: View, member: MemberId): number =>
  state.assumptions.resilienceShield *
  (state.members.find((m) => m.id === member)?.resilience01 ?? 0);

/** Stocks age, and what is counted as defence is audited away. */
export const wearDown = (state: State): void => {
  for (const m of state.members) {
    m.resilience01 *= 0.98;
    m.paperSpendingPctGdp *= 0.93;
  }
};
