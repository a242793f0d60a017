/** What can be negotiated: its own dimension, a first outline, who must sign, and what must have come before. */
import { idealPillar01 } from '../bargaining/preferences.ts';
import { instrumentInForce } from '../governments/instruments.ts';
import { absolute, clamp, positive } from '../math.ts';
import { refuse, type Refusal } from '../actions/action.ts';
import type { AssumptionKey } from '../assumptions.ts';
import { DIMENSIONS, type Dimension, type MemberId, type Treaty, type View } from '../state.ts';
import type { TreatyAim } from './treaty-process.ts';

const SLACK = 1e-9;

/** The dimension that a treaty is about, and the coefficient that says how much of it it must write. */
const OWN: Record<
  Exclude<TreatyAim, 'revision'>,
  { dimension: Dimension; level: AssumptionKey }
> = {
  'opt-out-protocol': { dimension: 'optout', level: 'protocolLevel' },
  'pillar-compact': { dimension: 'pillar', level: 'compactLevel' },
  'profiles-charter': { dimension: 'works', level: 'charterLevel' },
};

/** What an outline gives to those who gain nothing from the dimension itself, for a usual step on it. */
const SWEETENERS: Record<Exclude<TreatyAim, 'revision'>, Partial<Treaty>> = {
  'opt-out-protocol': { core: 0.1, scope: -0.15, works: 0.08 },
  'pillar-compact': { core: 0.08, works: 0.12 },
  'profiles-charter': { core: 0.08, optout: 0.06 },
};

const USUAL_STEP = 0.3;

/**
 * Changes in the order of DIMENSIONS with which an aim opens, unless the chair brings others; none where practice is as
 * far already and the treaty only writes it down.
 */
export const outlineOf = (state: View, aim: TreatyAim): number[] => {
  if (aim === 'revision') return DIMENSIONS.map(() => 0);
  const { dimension, level } = OWN[aim];
  const own = positive(state.assumptions[level] - state.treaty[dimension]);
  return DIMENSIONS.map((d) => {
    const change = d === dimension ? own : (own / USUAL_STEP) * (SWEETENERS[aim][d] ?? 0);
    const { min, max } = treatyRange(state, d);
    return clamp(change, min, max) + 0;
  });
};

/** Least and greatest change of one dimension in one treaty. */
export const treatyRange = (state: View, dimension: Dimension): { min: number; max: number } => {
  const reach = state.assumptions.treatyReach;
  const now = state.treaty[dimension];
  return { min: clamp(0 - now, -reach, 0), max: clamp(1 - now, 0, reach) };
};

/** Why a text of these changes cannot serve the aim; null when it can. */
export const refuseDelta = (
  state: View,
  aim: TreatyAim,
  delta: Partial<Treaty>,
): Refusal | null => {
  let size = 0;
  for (const d of DIMENSIONS) {
    const change = delta[d] ?? 0;
    size += absolute(change);
    const { min, max } = treatyRange(state, d);
    if (!(change >= min - SLACK && change <= max + SLACK))
      return refuse('change-out-of-range', { dimension: d, change, min, max });
  }
  if (aim === 'revision') return size === 0 ? refuse('package-empty') : null;
  const { dimension, level } = OWN[aim];
  const needs = state.assumptions[level];
  return state.treaty[dimension] + (delta[dimension] ?? 0) < needs - SLACK
    ? refuse('treaty-misses-its-aim', { dimension, needsPoints: 100 * needs })
    : null;
};

/** Europeans that would found a Pillar Compact: their ideal of a pillar is far enough along. */
export const compactFounders = (state: View): MemberId[] => {
  const founders: MemberId[] = [];
  for (const m of state.members)
    if (m.european && !m.leftTreaty && idealPillar01(state, m) >= state.assumptions.compactWill)
      founders.push(m.id);
  return founders;
};

/** Share of European capability that these members hold. */
export const europeanCapabilityShare01 = (state: View, members: readonly MemberId[]): number => {
  let held = 0;
  let all = 0;
  for (const m of state.members) {
    if (!m.european || m.leftTreaty) continue;
    all += m.capabilityBillionUsd;
    if (members.includes(m.id)) held += m.capabilityBillionUsd;
  }
  return all === 0 ? 0 : held / all;
};

/** Whether so many, holding so much, can carry a Pillar Compact. */
export const carriesCompact = (state: View, founders: readonly MemberId[]): boolean =>
  founders.length >= state.assumptions.compactMembers &&
  europeanCapabilityShare01(state, founders) >= state.assumptions.compactShare;

/** Why this aim cannot be opened now; null when it can. */
export const refuseAim = (state: View, aim: TreatyAim): Refusal | null => {
  if (state.treatyProcess !== null) return refuse('treaty-open', { aim: state.treatyProcess.aim });
  if (aim !== 'revision' && instrumentInForce(state, aim))
    return refuse('treaty-in-force', { aim });
  const last = state.closedTreaties.findLast((x) => x.aim === aim && x.outcome !== 'in-force');
  const ready = last === undefined ? 0 : last.closedTurn + state.assumptions.treatyCooldown;
  if (state.turn < ready) return refuse('treaty-too-soon', { aim, turns: ready - state.turn });
  if (aim !== 'pillar-compact') return null;
  const founders = compactFounders(state);
  return carriesCompact(state, founders)
    ? null
    : refuse('too-few-founders', {
        members: founders.length,
        neededMembers: state.assumptions.compactMembers,
        capabilityPct: 100 * europeanCapabilityShare01(state, founders),
        neededPct: 100 * state.assumptions.compactShare,
      });
};

/** Who must ratify an aim; empty = all members. */
export const partiesTo = (state: View, aim: TreatyAim): MemberId[] =>
  aim === 'pillar-compact' ? compactFounders(state) : [];
