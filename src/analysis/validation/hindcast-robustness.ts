/** How much of a hindcast hangs on single values of the rule of worldviews, on single families, on single codings. */
import type { Assumptions } from '../../engine/assumptions.ts';
import { ARCHETYPES, type Archetype } from '../../engine/governments/government.ts';
import { keyedDraws } from '../../engine/rng.ts';
import type { MemberId } from '../../engine/state.ts';
import { ascending, mean, quantile } from '../statistics.ts';
import { hindcastMembers, type HindcastCase, type Worldviews } from './hindcast.ts';
import { areaUnderCurve } from './ranking.ts';
import {
  THE_RULE,
  VIEW_AXES,
  type ViewAxis,
  type Views,
  type WorldviewRule,
} from './worldviews-of-the-day.ts';

/** By how much a value is moved, up and down. */
export const NUDGE = 0.15;
const JITTERS = 200;

type Archetypes = WorldviewRule['archetypes'];

const changed = (change: (views: Views, archetype: Archetype) => Partial<Views>): WorldviewRule => {
  const archetypes: Archetypes = { ...THE_RULE.archetypes };
  for (const archetype of ARCHETYPES) {
    const views = THE_RULE.archetypes[archetype];
    archetypes[archetype] = { ...views, ...change(views, archetype) };
  }
  return { ...THE_RULE, archetypes };
};

const meanView = (axis: ViewAxis): number =>
  mean(ARCHETYPES.map((archetype) => THE_RULE.archetypes[archetype][axis]));

const averageViews = (): Views => ({
  atlanticist: meanView('atlanticist'),
  interventionist: meanView('interventionist'),
  russiaFirst: meanView('russiaFirst'),
  autonomy: meanView('autonomy'),
});

export interface Robustness {
  /** The same members by the worldviews judged for 2025. */
  worldviews2025Auc: number;
  /** Party families alone, and lasting circumstances alone. */
  familiesAloneAuc: number;
  circumstancesAloneAuc: number;
  /** Without one of the lasting circumstances. */
  without: { what: string; auc: number }[];
  /** One archetype moved down and up on one axis. */
  nudged: { archetype: Archetype; axis: ViewAxis; downAuc: number; upAuc: number }[];
  /** One archetype given the views of the average one. */
  withoutArchetype: { archetype: Archetype; auc: number }[];
  /** All values moved at random at once. */
  jittered: { p10: number; p50: number; p90: number };
  /** One member's coding turned round. */
  recoded: {
    lowest: { member: MemberId; auc: number };
    highest: { member: MemberId; auc: number };
  };
}

const NO_CIRCUMSTANCES = { newMember: 0, outsideCommand: 0, means: 0, parliament: 0 } as const;
const CIRCUMSTANCES = ['newMember', 'outsideCommand', 'means', 'parliament'] as const;

/** Every value of every archetype moved by up to `NUDGE`, the same way for both missions. */
const jitteredRule = (index: number): WorldviewRule => {
  const next = keyedDraws('hindcast', 'jitter', index);
  const moved = (x: number): number => Math.min(1, Math.max(0, x + NUDGE * (2 * next() - 1)));
  return changed((views) => ({
    atlanticist: moved(views.atlanticist),
    interventionist: moved(views.interventionist),
    russiaFirst: moved(views.russiaFirst),
    autonomy: moved(views.autonomy),
  }));
};

const recodings = (of: HindcastCase, changes: Partial<Assumptions>): Robustness['recoded'] => {
  const rows = hindcastMembers(of, THE_RULE, changes);
  const flipped = rows
    .map(({ member }) => ({
      member,
      auc: areaUnderCurve(
        rows.map((row) => (row.member === member ? { ...row, did: !row.did } : row)),
      ),
    }))
    .toSorted((a, b) => a.auc - b.auc);
  const none = { member: '', auc: 0.5 };
  return { lowest: flipped[0] ?? none, highest: flipped.at(-1) ?? none };
};

export const robustnessOf = (of: HindcastCase, changes: Partial<Assumptions> = {}): Robustness => {
  const auc = (worldviews: Worldviews): number =>
    areaUnderCurve(hindcastMembers(of, worldviews, changes));
  const average = averageViews();
  const jittered = ascending(
    Array.from({ length: JITTERS }, (_, index) => auc(jitteredRule(index))),
  );
  return {
    worldviews2025Auc: auc(null),
    familiesAloneAuc: auc({ ...THE_RULE, ...NO_CIRCUMSTANCES }),
    circumstancesAloneAuc: auc(changed(() => average)),
    without: CIRCUMSTANCES.map((what) => ({ what, auc: auc({ ...THE_RULE, [what]: 0 }) })),
    nudged: ARCHETYPES.flatMap((archetype) =>
      VIEW_AXES.map((axis) => {
        const nudged = (by: number): number =>
          auc(changed((views, which) => (which === archetype ? { [axis]: views[axis] + by } : {})));
        return { archetype, axis, downAuc: nudged(-NUDGE), upAuc: nudged(NUDGE) };
      }),
    ),
    withoutArchetype: ARCHETYPES.map((archetype) => ({
      archetype,
      auc: auc(changed((_, which) => (which === archetype ? average : {}))),
    })),
    jittered: {
      p10: quantile(jittered, 0.1),
      p50: quantile(jittered, 0.5),
      p90: quantile(jittered, 0.9),
    },
    recoded: recodings(of, changes),
  };
};
