/**
 * Outcome indices (model §4.1), each as the sum of named parts: the chart, the checklist and "why it moved" all read
 * the same parts.
 */
import { book, GAUGE_CAUSES, total, type Cause, type Contributions } from '../ledger.ts';
import { clamp, mean, positive } from '../math.ts';
import type { State, TurnRecord } from '../state.ts';
import { rhetoricGap } from './beliefs.ts';
import {
  europeAndCanadaSpendingPctGdp,
  meanWorkSharing01,
  nationalistShareOfMajors01,
} from './membership.ts';
import { europeanReliability01, lowBeliefParts, reliability01 } from './reliability.ts';
import { meanTrust01 } from './trust.ts';

/** Close a list of parts to 0–100: what a bound cuts off is a part of its own. */
const bounded = (
  parts: Contributions,
  causes: readonly Cause[],
): { value: number; parts: Contributions } => {
  const raw = total(parts, causes);
  const value = clamp(raw, 0, 100);
  return { value, parts: value === raw ? parts : { ...parts, limits: value - raw } };
};

export const europeanShare01 = (state: State): number => {
  const { europeanForceBillionUsd: e, usForceBillionUsd: u } = state.deterrence;
  return e + u === 0 ? 0 : e / (e + u);
};

/**
 * Scale of each index: chosen so that it opens at about 39 and that 65 is what a competent policy reaches in half of its
 * campaigns. `published` is the model before our repairs.
 */
const PILLAR_SCALE = {
  published: { base: -10.9, scale: 115 },
  own: { base: -14.4, scale: 124.3 },
} as const;

/** European pillar index: deliverable deterrence without the US, institutions, mutual belief, share of force. */
const pillarIndex = (state: State, europeanReliability: number): Contributions => {
  const { base, scale } = PILLAR_SCALE[state.assumptions.ownIndex >= 0.5 ? 'own' : 'published'];
  const parts: Contributions = {
    base,
    'european-deterrence':
      scale * 0.28 * clamp(state.deterrence.europeanDeterrence01 / 0.62, 0, 1.05),
    institutions: scale * 0.28 * state.pillarStock01,
    'european-reliability': scale * 0.16 * clamp((europeanReliability - 0.35) / 0.4, 0, 1),
    'european-share': scale * 0.16 * clamp((europeanShare01(state) - 0.3) / 0.6, 0, 1),
    'pillar-treaty': scale * 0.12 * state.treaty.pillar,
  };
  const built = total(parts, GAUGE_CAUSES.pillarIndex) - base;
  parts['nationalist-governments'] =
    0 - 0.3 * state.assumptions.h1 * nationalistShareOfMajors01(state) * built;
  return parts;
};

/** Weights of the native index: as published, and as repaired so that the index measures its own project. */
const NATIVE_WEIGHTS = {
  published: {
    base: -9.4,
    scale: 125,
    core: 0.16,
    norm: 0.15,
    scope: 0.11,
    works: 0.24,
    us: 0.14,
    reliability: 0.2,
  },
  own: {
    base: 8.2,
    scale: 100,
    core: 0.16,
    norm: 0.23,
    scope: 0.13,
    works: 0.3,
    us: 0.06,
    reliability: 0.12,
  },
} as const;

/** Native index: core guarantee, lived opt-out right, narrow obligation, work-sharing, Washington inside, belief. */
const nativeIndex = (state: State, reliability: number): Contributions => {
  const a = state.assumptions;
  const w = a.ownIndex >= 0.5 ? NATIVE_WEIGHTS.own : NATIVE_WEIGHTS.published;
  return {
    base: w.base,
    'core-guarantee': w.scale * w.core * state.treaty.core,
    'opt-out-norm':
      w.scale *
      w.norm *
      state.optOutNorm01 *
      (1 - 1.2 * a.tens * positive(state.treaty.pillar - 0.35)),
    'narrow-scope': w.scale * w.scope * (1 - state.treaty.scope),
    'work-sharing': w.scale * w.works * clamp(meanWorkSharing01(state) / 0.5, 0, 1),
    'us-commitment':
      w.scale * w.us * clamp((state.us.commitment01 * (state.us.out ? 0.2 : 1)) / 0.6, 0, 1),
    reliability: w.scale * w.reliability * clamp((reliability - 0.35) / 0.4, 0, 1),
  };
};

const cohesionParts = (state: State, lowBelief: number): Contributions => ({
  trust: (55 * meanTrust01(state)) / 0.6,
  belief: 30 * (1 - lowBelief),
  resentment: 0 - 80 * mean(state.members.map((m) => m.resentment)),
  legitimacy: 15 * state.legitimacy01,
});

const autonomyParts = (state: State): Contributions => ({
  'european-share': 50 * europeanShare01(state),
  institutions: 30 * state.pillarStock01,
  'less-us-role': 20 * (1 - state.treaty.usrole),
});

/** Each group's spending against the GDP of all Europe and Canada: the parts sum to the average. */
const spendingParts = (state: State): Contributions => {
  const parts: Contributions = {
    'large-europeans': 0,
    'front-line': 0,
    'other-europeans': 0,
    canada: 0,
  };
  let gdp = 0;
  for (let i = 1; i < state.members.length; i++)
    if (!state.members[i].leftTreaty) gdp += state.members[i].gdpBillionUsd;
  if (gdp === 0) return parts;
  for (let i = 1; i < state.members.length; i++) {
    const m = state.members[i];
    if (m.leftTreaty) continue;
    const group: Cause = m.europeanMajor
      ? 'large-europeans'
      : m.frontLine
        ? 'front-line'
        : m.european
          ? 'other-europeans'
          : 'canada';
    book(parts, group, (m.gdpBillionUsd * m.spendingPctGdp) / gdp);
  }
  return parts;
};

const rhetoricGapParts = (state: State): Contributions => {
  const parts: Contributions = { declared: state.rhetoric01, delivered: 0 - state.substance01 };
  const raw = state.rhetoric01 - state.substance01;
  return raw < 0 ? { ...parts, limits: 0 - raw } : parts;
};

/** Measure the alliance at the end of a turn. */
export const measure = (state: State, turn: number): TurnRecord => {
  const reliability = reliability01(state);
  const europeanReliability = europeanReliability01(state);
  const disbelief = lowBeliefParts(state);
  const lowBelief = total(disbelief, GAUGE_CAUSES.lowBelief);
  const pillar = bounded(pillarIndex(state, europeanReliability), GAUGE_CAUSES.pillarIndex);
  const native = bounded(nativeIndex(state, reliability), GAUGE_CAUSES.nativeIndex);
  const cohesion = bounded(cohesionParts(state, lowBelief), GAUGE_CAUSES.cohesion);
  const autonomy = autonomyParts(state);
  return {
    turn,
    pillarIndex: pillar.value,
    nativeIndex: native.value,
    deterrence: 100 * state.deterrence.deterrence01,
    europeanDeterrence: 100 * state.deterrence.europeanDeterrence01,
    reliability01: reliability,
    europeanReliability01: europeanReliability,
    cohesion: cohesion.value,
    autonomy: total(autonomy, GAUGE_CAUSES.autonomy),
    legitimacy: 100 * state.legitimacy01,
    spendingPctGdp: europeAndCanadaSpendingPctGdp(state),
    usCommitment01: state.us.commitment01,
    lowBeliefShare01: lowBelief,
    rhetoricGap: rhetoricGap(state),
    interdependence01: state.interdependence01,
    domainGaps01: state.domains.map((x) => x.gap01),
    treaty: { ...state.treaty },
    pillarParts: pillar.parts,
    nativeParts: native.parts,
    deterrenceParts: { ...state.ledger.deterrence },
    reliabilityParts: { ...state.ledger.reliability },
    usCommitmentParts: { ...state.ledger.usCommitment },
    cohesionParts: cohesion.parts,
    europeanDeterrenceParts: {
      conventional: 100 * state.deterrence.europeanConventional01,
      nuclear:
        100 * (state.deterrence.europeanDeterrence01 - state.deterrence.europeanConventional01),
    },
    autonomyParts: autonomy,
    spendingParts: spendingParts(state),
    lowBeliefParts: disbelief,
    rhetoricGapParts: rhetoricGapParts(state),
    legitimacyParts: { ...state.ledger.legitimacy },
  };
};
