/** Opinion at home (model §2.5): the nationalist challenger (14) and public support for the alliance (16). */
import { clamp, flag, positive } from '../math.ts';
import { draws, standardDraws } from '../rng.ts';
import type { Member, State } from '../state.ts';
import { rhetoricGap } from './beliefs.ts';
import { US } from './membership.ts';

/** Pooled sovereignty as felt at home: command, pillar, obligations, less where opting out is normal. */
const sovereigntyPressure = (state: State, m: Member): number => {
  const a = state.assumptions;
  return (
    (0.45 * state.treaty.command +
      0.45 * a.h1 * state.treaty.pillar +
      0.25 * state.treaty.scope -
      0.55 * a.h6 * state.optOutNorm01) *
    m.autonomy01
  );
};

export const updateNationalists = (state: State): void => {
  const a = state.assumptions;
  const noise = standardDraws(draws(state, 'opinion-nationalist'), state.members.length);
  const wave = a.natTrend * state.hidden.nationalistWave * clamp(state.turn / 8, 0, 1);
  for (let i = 0; i < state.members.length; i++) {
    const m = state.members[i];
    const trend = i === US ? 0 : wave;
    const tolerated = m.spending2025PctGdp + 1 + 0.8 * m.threat01;
    m.nationalist01 = clamp(
      m.nationalist01 +
        a.natPull * (m.startNationalist01 + trend - m.nationalist01) +
        a.natSov * (sovereigntyPressure(state, m) - 0.2) +
        a.natScold * m.scolding +
        a.natFisc * positive(m.spendingPctGdp - tolerated) +
        a.natNoise * noise[i] -
        a.natFat * flag(m.nationalistLed) -
        0.01 * state.rally01 * m.threat01,
      0.02,
      0.65,
    );
  }
};

export const updatePublicSupport = (state: State): void => {
  const noise = standardDraws(draws(state, 'opinion-support'), state.members.length);
  const gap = rhetoricGap(state);
  for (let i = 0; i < state.members.length; i++) {
    const m = state.members[i];
    const target =
      m.startPublicSupport01 +
      0.12 * (state.legitimacy01 - 0.55) +
      0.12 * (m.threat01 - m.startThreat01) -
      0.12 * (flag(m.nationalistLed) - flag(m.startNationalistLed)) -
      0.12 * gap -
      0.1 * m.resentment;
    m.publicSupport01 = clamp(
      m.publicSupport01 + 0.1 * (target - m.publicSupport01) + 0.01 * noise[i],
      0.1,
      0.95,
    );
  }
};
