/** Figures with which members enter the game, derived from data (the published model's "set M"). */
import type { ScenarioMember } from '../engine/scenario-input.ts';
import type { Judgement, MemberData } from './data-schema.ts';

export type StartFigures = Pick<
  ScenarioMember,
  | 'gdpBillionUsd'
  | 'spending2014PctGdp'
  | 'spending2024PctGdp'
  | 'spending2025PctGdp'
  | 'exposureEast01'
  | 'publicSupport01'
  | 'nationalist01'
>;

const GDP_GROWTH_2024_TO_2025 = 1.05;
/** Distance at which Russia is too far away to count, and what exposure is left there. */
const FAR_KM = 1600;
const FAR_EXPOSURE = 0.15;
const HOST_EXPOSURE = 0.8;
const POLL_WEIGHT = 0.6;
const LARGEST_CHALLENGER_PCT = 60;
/** Iceland has no armed forces and reports 0; the published model gives it this. */
const ICELAND_SPENDING_PCT_GDP = 0.1;

/**
 * - GDP: that of 2024 × 1.05.
 * - Spending: 2014, 2024 as revised, 2025 as estimated (Iceland 0.10 in 2025).
 * - Exposure to the east: e = 1 − distance / 1600 km between 0.15 and 1, at least 0.8 where forward forces are
 *   hosted; half e, half judgement. The United States and Canada: judgement.
 * - Public support: 0.6 × favourable view of the alliance + 0.4 × judgement.
 * - Nationalist strength: the challenger's vote or poll, 0.50 if above 60 %; judgement where there is none and
 *   for the United States.
 */
export const startFigures = ({ id, figures }: MemberData, judgement: Judgement): StartFigures => ({
  gdpBillionUsd: GDP_GROWTH_2024_TO_2025 * figures.gdp2024BillionUsd.value,
  spending2014PctGdp: figures.spending2014PctGdp.value,
  spending2024PctGdp: figures.spending2024RevisedPctGdp.value,
  spending2025PctGdp: id === 'ISL' ? ICELAND_SPENDING_PCT_GDP : figures.spending2025PctGdp.value,
  exposureEast01:
    id === 'USA' || id === 'CAN'
      ? judgement.exposureEast01
      : (exposureByDistance(figures.distanceToRussiaKm.value, figures.forwardForcesHost.value) +
          judgement.exposureEast01) /
        2,
  publicSupport01:
    (POLL_WEIGHT * figures.favourabilityPct.value) / 100 +
    (1 - POLL_WEIGHT) * judgement.publicSupport01,
  nationalist01:
    id === 'USA'
      ? judgement.nationalist01
      : nationalistStrength(figures.nationalistChallengerPct.value, judgement.nationalist01),
});

const exposureByDistance = (km: number, hostsForwardForces: boolean): number =>
  Math.max(
    Math.min(Math.max(1 - km / FAR_KM, FAR_EXPOSURE), 1),
    hostsForwardForces ? HOST_EXPOSURE : 0,
  );

const nationalistStrength = (challengerPct: number | null, judged01: number): number => {
  if (challengerPct === null || challengerPct === 0) return judged01;
  return challengerPct > LARGEST_CHALLENGER_PCT ? 0.5 : challengerPct / 100;
};
