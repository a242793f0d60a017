/**
 * Burden-sharing: what each government spends (model §2.1, 3). Deviation form, anchored on data: threat, fear of
 * abandonment, free-riding (Olson–Zeckhauser 1966), the pledge, joint products (Sandler–Hartley), fiscal pushback.
 * Beyond the published rule: rearmament in panic, which the 2014–24 backcast asks for (Poland and the Baltic states rose
 * by two points of GDP, half of it in two years), and passing fiscal shocks.
 */
import { profileCreditsPctGdp } from '../domains/credit.ts';
import type { Instrument } from '../governments/government.ts';
import { clamp, flag, positive, smaller } from '../math.ts';
import type { Member, MemberId, State, View } from '../state.ts';
import { abandonmentFear01, meanBeliefs01 } from './abandonment.ts';
import { US } from './membership.ts';

/** The spending floor that applies this turn, % of GDP: a straight path to the treaty's floor in 2035. */
export const floorPathPctGdp = (state: View): number =>
  state.floorPathPctGdp ?? 2 + (5 * state.treaty.floor - 2) * clamp((state.turn + 5) / 20, 0, 1);

/** Alarm, 0–1: none below the knee, then by the square. Governments rearm in panic, not in proportion. */
const alarm01 = (threat01: number, knee01: number): number => {
  const above = positive(threat01 - knee01) / (1 - knee01);
  return above * above;
};

const spendingLaws = ({ instruments }: View): Instrument[] =>
  instruments.filter((x) => x.kind === 'spending-law' && x.inForce);

/** What spending laws in force add for a member, % of GDP. */
export const spendingLawPctGdp = (
  state: View,
  member: MemberId,
  inForce: readonly Instrument[] = spendingLaws(state),
): number => {
  let laws = 0;
  for (const { parties, abandonedBy } of inForce)
    if (parties.includes(member) && !abandonedBy.includes(member)) laws += 1;
  return state.assumptions.lawPctGdp * laws;
};

const targetPctGdp = (
  state: State,
  m: Member,
  meanBelief01: number,
  fear01: number,
  floorPath: number,
  creditPctGdp: number,
  laws: readonly Instrument[],
): number => {
  const a = state.assumptions;
  return (
    m.baseSpendingPctGdp +
    m.pushPctGdp +
    spendingLawPctGdp(state, m.id, laws) +
    m.fiscalShockPctGdp +
    a.pThreat * (1 + a.pFront * flag(m.frontLine)) * (m.threat01 - m.startThreat01) +
    a.pPanic * m.fiscalWill01 * (alarm01(m.threat01, a.pKnee) - alarm01(m.startThreat01, a.pKnee)) +
    a.pFear * (fear01 - m.startAbandonmentFear01) -
    2 *
      a.pFree *
      (meanBelief01 - m.startMeanBelief01) *
      (1 - m.gdpStartBillionUsd / (m.gdpStartBillionUsd + a.G0)) +
    a.pFloor * m.compliance01 * positive(floorPath - creditPctGdp - m.baseSpendingPctGdp) +
    a.pJoint * m.workSharing01 * m.industry01 +
    0.5 * a.h1x * (flag(m.nationalistLed) - flag(m.startNationalistLed)) -
    a.pFisc * (1 - m.fiscalWill01) * positive(m.spendingPctGdp - m.spending2025PctGdp - 0.6)
  );
};

/** Growth, drift of compliance and pledges, then budgets (model §2, order step 4). */
export const updateSpending = (state: State): void => {
  const a = state.assumptions;
  const beliefs = meanBeliefs01(state);
  const floorPath = floorPathPctGdp(state);
  const credits = profileCreditsPctGdp(state);
  const laws = spendingLaws(state);
  for (let i = 0; i < state.members.length; i++) {
    const m = state.members[i];
    m.gdpBillionUsd *= 1 + a.gdpG * (i === US ? 1.15 : 1);
    m.compliance01 += 0.06 * (m.fiscalWill01 - m.compliance01);
    m.pushPctGdp *= 0.95;
    const target =
      i === US
        ? 3.1 +
          0.3 * flag(state.us.administration === 'transactional') +
          0.2 * (1 - state.us.commitment01)
        : targetPctGdp(
            state,
            m,
            beliefs[i],
            abandonmentFear01(state, i, beliefs[i]),
            floorPath,
            credits[i],
            laws,
          );
    const gap = target - m.spendingPctGdp;
    // Emergency procedures: under threat budgets rise faster, they do not fall faster.
    const haste = i === US || gap < 0 ? 1 : 1 + a.pHaste * m.threat01;
    m.spendingPctGdp = clamp(
      m.spendingPctGdp + clamp(smaller(haste * a.kS, 1) * gap, -a.sDn, haste * a.sUp),
      0.1,
      6,
    );
  }
};
