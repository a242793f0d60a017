/** What was hidden while the game was played, in the order in which a debrief asks for it. */
import {
  DIMENSIONS,
  type Dimension,
  type HiddenState,
  type MemberId,
  type View,
} from '../engine/state.ts';
import { HIDDEN_WORLD } from '../engine/setup/hidden-world.ts';
import { US } from '../engine/systems/membership.ts';

export interface PrivateTerm {
  member: MemberId;
  dimension: Dimension;
  /** What a change of ten points in this dimension added to the government's margin, margin units. */
  forTenPoints: number;
}

const PER_CHANGE = 0.1;

/** Private parts of the governments of the last day, a row a member, in the order of DIMENSIONS. */
export const privateRows = (
  view: View,
  hidden: HiddenState,
): { member: MemberId; terms: PrivateTerm[] }[] =>
  view.members.map((m, i) => ({
    member: m.id,
    terms: DIMENSIONS.map((dimension, k) => ({
      member: m.id,
      dimension,
      forTenPoints: PER_CHANGE * (hidden.privateParts[i * DIMENSIONS.length + k] ?? 0),
    })),
  }));

/** The reservations that weighed most, heaviest first. */
export const heaviestSecrets = (view: View, hidden: HiddenState, count: number): PrivateTerm[] =>
  privateRows(view, hidden)
    .flatMap(({ terms }) => terms)
    .toSorted((a, b) => Math.abs(b.forTenPoints) - Math.abs(a.forTenPoints))
    .slice(0, count);

export interface TrueAlly {
  member: MemberId;
  /** The true probability that it would have fought for the weakest ally. */
  true01: number;
  /** What the weakest ally believed. */
  believed01: number;
}

export interface WeakestAlly {
  member: MemberId;
  meanTrue01: number;
  meanBelieved01: number;
  /** Most willing first. */
  allies: TrueAlly[];
}

const meanOf = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, x) => sum + x, 0) / values.length;

const alliesOf = (view: View, hidden: HiddenState, i: number): TrueAlly[] => {
  const n = view.members.length;
  return view.members.flatMap((m, j) =>
    j === i || m.leftTreaty
      ? []
      : [
          {
            member: m.id,
            true01: hidden.willingness[i * n + j] ?? 0,
            believed01: view.beliefs[i * n + j] ?? 0,
          },
        ],
  );
};

/** The ally for whom the others would have done least; null when nobody is left. */
export const weakestAlly = (view: View, hidden: HiddenState): WeakestAlly | null => {
  let weakest: WeakestAlly | null = null;
  view.members.forEach((m, i) => {
    if (i === US || m.leftTreaty) return;
    const allies = alliesOf(view, hidden, i);
    const meanTrue01 = meanOf(allies.map((ally) => ally.true01));
    if (weakest !== null && weakest.meanTrue01 <= meanTrue01) return;
    weakest = {
      member: m.id,
      meanTrue01,
      meanBelieved01: meanOf(allies.map((ally) => ally.believed01)),
      allies: allies.toSorted((a, b) => b.true01 - a.true01),
    };
  });
  return weakest;
};

/** In which third of the range from which worlds are drawn a figure lies. */
export type Third = 'low' | 'middle' | 'high';

const thirdOf = (value: number, { least, span }: { least: number; span: number }): Third => {
  const share = (value - least) / span;
  return share < 1 / 3 ? 'low' : share < 2 / 3 ? 'middle' : 'high';
};

/** How strong the nationalist wave was, and how fast the adversary's force grew. */
export const worldOf = (hidden: HiddenState): { wave: Third; growth: Third } => ({
  wave: thirdOf(hidden.nationalistWave, HIDDEN_WORLD.nationalistWave),
  growth: thirdOf(hidden.adversaryGrowth, HIDDEN_WORLD.adversaryGrowth),
});
