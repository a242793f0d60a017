/**
 * Coefficients of the seats besides the chair: they count only where such a seat is played. All judgement unless
 * `sources.ts` says otherwise. What a verb costs, which prices have a button, and what a mandate measures are no
 * judgements about the world and stay beside their rules.
 */
import { coefficient, type Assumption } from './coefficient.ts';

const seat = (value: number, range: [number, number]): Assumption =>
  coefficient(value, 'seats', range);

/** A family of figures beside its rule, all made larger or smaller together. */
const times = (most: number): Assumption => seat(1, [0, most]);

const OWN_ENVELOPE = {
  envCapital: seat(12, [0, 40]),
  envMost: seat(3, [0, 10]),
  envStability: seat(2.5, [0, 10]),
  envSupport: seat(0.1, [0, 1]),
  envTrust: seat(0.012, [0, 0.1]),
  envPrice: seat(0.08, [0, 0.5]),
  envClimb: seat(0.75, [0, 5]),
  purseLeast: seat(0.03, [0, 0.1]),
  purseMost: seat(0.15, [0.11, 0.5]),
  payerReach: seat(0.5, [0, 1]),
} as const satisfies Record<string, Assumption>;

const DELEGATION = {
  rungPrice: seat(1.5, [0, 6]),
  rungBacked: seat(0.5, [0, 1]),
  rungPull: seat(0.08, [0, 0.2]),
  rungTroops: times(3),
  rungSignal: times(3),
  rungPush: times(3),
  moveSignal: times(3),
  votesBase: seat(0.2, [0, 0.6]),
  votesRestrainer: seat(0.17, [0, 0.5]),
  votesTransactional: seat(0.07, [0, 0.3]),
  votesHeat: seat(0.25, [0, 1]),
  votesBurden: seat(0.3, [0, 1]),
  votesRoadmap: seat(0.22, [0, 0.6]),
  votesOpposed: seat(0.1, [0, 0.4]),
  votesSpread: seat(0.08, [0.01, 0.3]),
  votesRest: seat(4, [0, 12]),
  votesAsked: seat(0.93, [0.5, 1]),
  orderEvidence: seat(0.7, [0.15, 1]),
  orderTrust: seat(0.9, [0.3, 1]),
  orderPanic: seat(0.05, [0, 0.3]),
} as const satisfies Record<string, Assumption>;

const BILATERAL = {
  wordWorth: seat(0.4, [0, 0.8]),
  wordMost: seat(5, [1, 10]),
  wordTrust: seat(0.3, [0, 0.8]),
  wordFear: seat(0.5, [0, 1]),
  wordPrice: seat(0.5, [0, 2]),
  wordSignal: times(1.5),
  wordPillar: seat(0.003, [0, 0.01]),
  wordPush: seat(0.01, [0, 0.05]),
  garrisonWorth: seat(0.08, [0, 0.2]),
  garrisonSize: seat(0.06, [0, 0.19]),
  garrisonPrice: seat(0.3, [0, 2]),
  licenceWork: times(3),
  licenceRisk: seat(0.4, [0, 1]),
  knockTrust: seat(1.5, [0, 5]),
  knockRest: seat(3, [0, 12]),
} as const satisfies Record<string, Assumption>;

const COALITION = {
  strainPace: times(4),
  strainRest: seat(0.03, [0, 0.2]),
  lineSignal: times(4),
  hubEases: seat(0.015, [0, 0.1]),
  hubWork: times(4),
  hubPartners: seat(5, [1, 15]),
  orderStrain: times(4),
  orderWork: times(4),
  flagAdds: seat(0.1, [0, 0.5]),
  begunByOthers: seat(0.27, [0, 1]),
  flagMood: seat(4, [0, 12]),
} as const satisfies Record<string, Assumption>;

export const SEATS = {
  ...OWN_ENVELOPE,
  ...DELEGATION,
  ...BILATERAL,
  ...COALITION,
} as const satisfies Record<string, Assumption>;
