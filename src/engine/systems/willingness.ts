/**
 * Willingness: the true probability that j would fight for i (model §2.2, 6). Treaty, support, a shared view, trust,
 * need (Haas 1958), tripwires; less under nationalist-led governments and resentment. Nobody sees it before the test.
 */
import { wordWorth01 } from '../delegation/bilateral.ts';
import { absolute, clamp, flag } from '../math.ts';
import type { Member, State } from '../state.ts';
import { US } from './membership.ts';

/** Terms of j's willingness that do not depend on whom it would fight for. */
const commonWillingness = (state: State, m: Member, nativeForm: number): number => {
  const a = state.assumptions;
  return (
    a.w0 +
    0.06 * a.h7x * (state.rhetoric01 - 0.6) +
    a.wCore *
      state.treaty.core *
      (1 - a.h2x * state.optOutNorm01 * (0.4 + 0.6 * state.treaty.scope)) +
    a.wSup * m.publicSupport01 -
    a.wGov * flag(m.nationalistLed) * (1 - nativeForm * (1 - 0.5 * a.h6x)) * (0.5 + 0.5 * a.h1) +
    0.05 * nativeForm * m.autonomy01 -
    0.25 * m.resentment -
    a.protocolLeak * a.h2x * flag(m.hasProtocol)
  );
};

export const updateWillingness = (state: State): void => {
  const { members, trust, dependence } = state;
  const a = state.assumptions;
  const n = members.length;
  const w = state.hidden.willingness;
  const nativeForm = a.h6 * state.optOutNorm01 * (1 - state.treaty.scope);
  const need = 1.5 * a.h3 * (1 - 0.3 * a.h3x);
  const { wSim, wTrust, wFwd } = a;
  const views = members.map((m) => m.worldviewRussiaFirst01);
  const halfThreats = members.map((m) => 0.5 * m.threat01);
  const tripwire = members.map((m) => (m.frontLine ? wFwd : 0.5 * wFwd));
  for (let j = 1; j < n; j++) {
    const other = members[j];
    const common = commonWillingness(state, other, nativeForm);
    const needOfOther = need * other.workSharing01;
    const forward = other.forwardPresence01;
    const view = views[j];
    const halfThreat = 0.4 + halfThreats[j];
    for (let i = 0; i < n; i++) {
      const own = j * n + i;
      const likeMinded = wSim * (1 - absolute(views[i] - view)) * (halfThreat + halfThreats[i]);
      w[i * n + j] = clamp(
        common +
          likeMinded +
          wTrust * trust[own] +
          needOfOther * dependence[own] +
          forward * tripwire[i],
        0.03,
        0.97,
      );
    }
  }
  updateUsWillingness(state);
  applyExits(state);
};

/** Outside the treaty little is left: .15 of one who left, .10 for one who left. */
const applyExits = (state: State): void => {
  const n = state.members.length;
  const w = state.hidden.willingness;
  state.members.forEach((m, k) => {
    if (!m.leftTreaty) return;
    for (let other = 0; other < n; other++) {
      if (!state.members[other].leftTreaty) w[k * n + other] = 0.1;
      w[other * n + k] = 0.15;
    }
  });
};

const updateUsWillingness = (state: State): void => {
  const a = state.assumptions;
  const n = state.members.length;
  const us = state.members[US];
  const base =
    0.06 + 0.8 * state.us.commitment01 + 0.08 * us.forwardPresence01 * state.us.presence01;
  for (let i = 0; i < n; i++) {
    const dependenceOnIt = 0.1 * a.h3 * state.dependence[US * n + i];
    state.hidden.willingness[i * n + US] = state.us.out
      ? clamp(0.05 + 0.1 * state.us.commitment01 + wordWorth01(state, state.members[i].id), 0, 0.97)
      : clamp(base + dependenceOnIt, 0.02, 0.97);
  }
};
