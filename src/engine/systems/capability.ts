/** Readiness and capability (model §2.1, 5): specialisation gains, hold-up costs. */
import { licenceRisk } from '../delegation/bilateral.ts';
import { clamp, flag } from '../math.ts';
import type { Member, State, View } from '../state.ts';
import { US } from './membership.ts';

export const updateReadiness = (state: State): void => {
  const a = state.assumptions;
  const training = 0.1 * state.treaty.command * (0.5 + 0.5 * state.deterrence.coordination01);
  for (let i = 0; i < state.members.length; i++) {
    const m = state.members[i];
    const flow = (m.gdpBillionUsd * m.spendingPctGdp) / 100;
    const target =
      i === US
        ? 0.76
        : clamp(0.36 + (0.22 * flow) / (m.personnelBillionUsd + 1) + training, 0.3, 0.9);
    m.readiness01 = clamp(m.readiness01 + a.kR * (target - m.readiness01), 0.2, 0.95);
  }
};

/** How unreliable a supplier looks: Washington by its commitment, others by nationalist government or exit. */
const supplierRisk01 = (state: View, index: number, m: Member): number =>
  index === US
    ? (1 - state.us.commitment01) * (state.us.out ? licenceRisk(state) : 0.5)
    : 0.5 * flag(m.nationalistLed) + 0.5 * flag(m.leftTreaty);

/** The same of every member, by roster index. */
export const supplierRisks01 = (state: View): number[] =>
  state.members.map((m, j) => supplierRisk01(state, j, m));

/** Share of hold-up in what member `i` depends on; `risk` is the risk by supplier. */
export const holdUpShare = (state: View, i: number, risk: readonly number[]): number => {
  const n = state.members.length;
  let bad = 0;
  let all = 0;
  for (let j = 0; j < n; j++) {
    const d = state.dependence[i * n + j];
    bad += d * risk[j];
    all += d;
  }
  return bad / (all + 0.5);
};

export const updateCapability = (state: State): void => {
  const a = state.assumptions;
  const risk = supplierRisks01(state);
  for (let i = 0; i < state.members.length; i++) {
    const m = state.members[i];
    const raw = (a.wK * m.equipmentBillionUsd + (1 - a.wK) * m.personnelBillionUsd) * m.readiness01;
    m.capabilityBillionUsd =
      i === US
        ? raw
        : raw *
          (1 + 0.14 * m.workSharing01 * (0.5 + 0.5 * m.industry01)) *
          (1 - 0.45 * a.h3x * (0.25 + m.workSharing01) * holdUpShare(state, i, risk));
  }
};
