/**
 * The posture of the United States while a person sits in its delegation (game §4.1, §4.3): how long it carries this. The
 * person moves it, a rung a half-year; the White House pays for it, or asks what it was paid for.
 */
import type { Assumptions } from '../assumptions.ts';
import type { Effect } from '../effects/effect.ts';
import { alliance, evidence, member, scaled, trust } from '../effects/effects.ts';
import { absolute } from '../math.ts';
import type { UsAdministration, View } from '../state.ts';
import type { Bilateral } from './bilateral.ts';

/** Rungs from the top. */
export const POSTURES = ['in-front', 'committed', 'conditional', 'reviewing', 'drawdown'] as const;
export type Posture = (typeof POSTURES)[number];

/** Present when a person plays the delegation. */
export interface Delegation {
  posture: Posture;
  /** Turn in which it was moved last; null = as the White House has it. */
  movedTurn: number | null;
  /** Turn in which Congress was asked last; null = never. */
  askedTurn: number | null;
  /** Present while the country is out of the alliance. */
  bilateral?: Bilateral;
}

interface PostureRule {
  /** The level to which commitment is drawn, in place of the administration's. */
  pull: (a: Assumptions) => number;
  /** Change of presence a half-year, and how far it may fall (as without a player, model (11)). */
  presence: number;
  least01: number;
  /** What allies believe and hope every half-year that it stands, and what they spend for it. */
  signal: readonly Effect[];
  push: readonly Effect[];
}

/** Likelihood ratio and trust, and points of GDP. */
const stands = (
  ratio: number,
  trusted: number,
  push: number,
): Pick<PostureRule, 'signal' | 'push'> => ({
  signal: [evidence('united-states', ratio), trust('allies', 'united-states', trusted)],
  push: [member('push', 'allies', push)],
});

export const POSTURE_RULES: Record<Posture, PostureRule> = {
  'in-front': {
    pull: (a) => a.uInter + a.rungPull,
    presence: 0.04,
    least01: 0,
    ...stands(1.03, 0.006, -0.03),
  },
  committed: {
    pull: (a) => a.uInter,
    presence: 0.02,
    least01: 0,
    ...stands(1.01, 0.003, -0.01),
  },
  conditional: { pull: (a) => a.uTrans, presence: 0, least01: 0, signal: [], push: [] },
  reviewing: {
    pull: (a) => a.uRestr,
    presence: -0.03,
    least01: 0.45,
    ...stands(0.97, -0.004, 0.05),
  },
  drawdown: {
    pull: (a) => a.uRestr - a.rungPull,
    presence: -0.05,
    least01: 0.25,
    ...stands(0.94, -0.008, 0.07),
  },
};

/** What a posture does every half-year that it stands. */
export const standsFor = (a: Assumptions, posture: Posture): Effect[] => {
  const { signal, push } = POSTURE_RULES[posture];
  return [...scaled(a.rungSignal, signal), ...scaled(a.rungPush, push)];
};

/** Where the White House would stand. */
const ITS_OWN: Record<UsAdministration, Posture> = {
  internationalist: 'committed',
  transactional: 'conditional',
  restrainer: 'reviewing',
};

export const whiteHousePosture = (state: { us: Pick<View['us'], 'administration'> }): Posture =>
  ITS_OWN[state.us.administration];

const rungOf = (posture: Posture): number => POSTURES.indexOf(posture);

/** Rungs from one posture to another; below 0 = up the ladder. */
export const rungsDown = (from: Posture, to: Posture): number => rungOf(to) - rungOf(from);

/** The next rung towards another one. */
export const towards = (from: Posture, to: Posture): Posture => {
  const down = rungsDown(from, to);
  return down === 0 ? from : (POSTURES[rungOf(from) + (down > 0 ? 1 : -1)] ?? from);
};

/** What standing there costs at home every half-year: less above the White House, where Congress is of the other party. */
export const priceAtHome = (state: Pick<View, 'us' | 'assumptions'>, posture: Posture): number => {
  const { rungPrice, rungBacked } = state.assumptions;
  const down = rungsDown(whiteHousePosture(state), posture);
  const backed = down < 0 && state.us.congressOpposed;
  return absolute(down) * rungPrice * (backed ? rungBacked : 1);
};

/** What the move itself says, once. */
export const movesTo = (a: Assumptions, down: number): Effect[] =>
  scaled(a.moveSignal, down < 0 ? UP : DOWN);

const UP: readonly Effect[] = [
  evidence('united-states', 1.08),
  trust('front-line', 'united-states', 0.02),
  alliance('dispute-heat', -0.03),
];
const DOWN: readonly Effect[] = [
  evidence('united-states', 0.9),
  trust('front-line', 'united-states', -0.02),
  member('compliance', 'allies', 0.04),
];
