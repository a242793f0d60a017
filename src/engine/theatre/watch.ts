/**
 * The watch: for every front-line ally the odds that an attack tonight would meet an adequate response, by the criteria
 * of the test itself. Cheap enough for every half-year: force and number of those who stand are sums of independent
 * answers, so mean and variance are enough; Washington, which is too large for that, is reckoned answer by answer. What
 * `stressTest` finds by drawing, this finds by arithmetic (they are held against each other in the tests).
 */
import { moodDistribution01 } from '../bargaining/mood.ts';
import { charter01 } from '../domains/credit.ts';
import { clamp, floor, smaller, squareRoot } from '../math.ts';
import type { State, View } from '../state.ts';
import { US } from '../systems/membership.ts';
import {
  ambiguity,
  cascadeShift,
  disagreementOf,
  forceOf,
  musketeerShift,
  neededForce,
  US_ENABLERS,
  type Attack,
} from './collective-defence.ts';
import {
  chanceOfGrade01,
  expectedWeight,
  gradeBounds,
  gradeWeight,
  gradeWeightOf,
  weightSteps,
  type WeightSteps,
} from './grades.ts';
import { RESPONSE_GRADES, type Watch } from './theatre-state.ts';

/** What does not depend on the victim: reckoned once for all of them. */
export interface Muster {
  attack: Attack;
  bounds: readonly number[];
  weights: number[][];
  steps: WeightSteps[];
  forces: number[];
  /** Share of a member's force that it loses when everything it depends on stays away: by Washington, and by the rest. */
  loseToUs: number[];
  loseToRest: number[];
  needed: number;
  /** What is left of the force when Washington's domains are missing, 0–1. */
  spreadWithoutUs01: number;
}

/** Balance over domains of Europe's force against that of all, as assessed last: cheap, where a roll-call counts heads. */
const spreadWithoutUs01 = ({ coverage, assumptions }: View): number => {
  const { allianceFactor, europeanFactor, startAllianceBalance, startEuropeanBalance } = coverage;
  if (startAllianceBalance === 0) return 1;
  const balance = (startEuropeanBalance * europeanFactor) / (startAllianceBalance * allianceFactor);
  return clamp(1 + assumptions.coverageBite * (balance - 1), 0.3, 1);
};

export const muster = (state: View, attack: Attack): Muster => {
  const a = state.assumptions;
  const { dependence } = state;
  const n = state.members.length;
  const charter = charter01(state);
  const usual = RESPONSE_GRADES.map((grade) => gradeWeight(a, grade));
  const usualSteps = weightSteps(usual);
  const m: Muster = {
    attack,
    bounds: gradeBounds(a),
    weights: [],
    steps: [],
    forces: [],
    loseToUs: [],
    loseToRest: [],
    needed: neededForce(state, attack),
    spreadWithoutUs01: spreadWithoutUs01(state),
  };
  for (let j = 0; j < n; j++) {
    const member = state.members[j];
    const builds = charter > 0 && member.profile.primary !== null;
    const own = builds
      ? RESPONSE_GRADES.map((grade) => gradeWeightOf(state, j, grade, charter))
      : usual;
    m.weights.push(own);
    m.steps.push(builds ? weightSteps(own) : usualSteps);
    m.forces.push(forceOf(state, j));
    const row = j * n;
    let rest = 0;
    for (let k = US + 1; k < n; k++) rest += dependence[row + k];
    const onUs = dependence[row + US];
    const slows = (0.5 * a.h3x * (0.2 + member.workSharing01)) / (onUs + rest + 0.5);
    m.loseToUs.push(slows * onUs);
    m.loseToRest.push(slows * rest);
  }
  return m;
};

/** Sums over all answers but the victim's and Washington's. */
interface Rest {
  force: number;
  expected: number;
  variance: number;
  lostToUs: number;
  lostToRest: number;
  count: number;
  standing: number;
  standingVariance: number;
  /** What disagreement about the world takes away: of force, and of members standing. */
  lostForce: number;
  lostStanding: number;
}

/** @param doubt what the attack takes off everybody's willingness, 0 or below */
const restOf = (
  state: View,
  m: Muster,
  victim: number,
  willing: readonly number[],
  doubt: number,
): Rest => {
  const { members } = state;
  let force = 0;
  let expected = 0;
  let variance = 0;
  let lostToUs = 0;
  let lostToRest = 0;
  let count = 0;
  let standing = 0;
  let standingVariance = 0;
  let lostForce = 0;
  let lostStanding = 0;
  for (let j = 1; j < members.length; j++) {
    if (j === victim || members[j].leftTreaty) continue;
    const { mean, meanSquare } = expectedWeight(m.bounds, m.steps[j], willing[j] + doubt);
    const spread = meanSquare - mean * mean;
    const own = m.forces[j];
    force += own;
    expected += own * mean;
    variance += own * own * spread;
    lostToUs += own * mean * m.loseToUs[j];
    lostToRest += own * mean * m.loseToRest[j];
    count += 1;
    standing += mean;
    standingVariance += spread;
    const disagreement = disagreementOf(state, victim, j);
    lostForce += own * disagreement;
    lostStanding += disagreement;
  }
  return {
    force,
    expected,
    variance,
    lostToUs,
    lostToRest,
    count,
    standing,
    standingVariance,
    lostForce,
    lostStanding,
  };
};

/** Chance that something of this mean and variance exceeds `needed`. */
const exceeds01 = (mean: number, variance: number, needed: number): number =>
  variance <= 0
    ? mean >= needed
      ? 1
      : 0
    : 1 - moodDistribution01((needed - mean) / squareRoot(variance));

/** Share of a force that is usually lost because some specialist or other stays away. */
const SPECIALISTS_MISSED = 0.04;

/** Chance of both of two things that go together half-way: between independence and one implying the other. */
const both01 = (x: number, y: number): number => (x * y + smaller(x, y)) / 2;

/**
 * Odds of an adequate response if `victim` were attacked now, with nobody in the chair doing anything.
 * @param willing willingness to fight for the victim by roster index: the truth, or what somebody believes
 */
export const adequacy01 = (
  state: View,
  m: Muster,
  victim: number,
  willing: readonly number[],
): number => {
  const a = state.assumptions;
  const doubt = 0 - ambiguity(state, m.attack);
  const rest = restOf(state, m, victim, willing, doubt);
  const usForce = m.forces[US];
  const usWillingness = willing[US] + doubt;
  const meanRest = rest.force === 0 ? 0 : rest.expected / rest.force;
  const usual = 1 - SPECIALISTS_MISSED * smaller(a.coverageBite, 1);
  const musketeers = musketeerShift(state);
  let odds = 0;
  let below = 0;
  for (let k = 0; k < m.weights[US].length; k++) {
    const weight = m.weights[US][k];
    const bound = k < m.bounds.length ? chanceOfGrade01(m.bounds, k, usWillingness) : 1;
    const chance = bound - below;
    below = bound;
    if (chance <= 0) continue;
    const all = rest.force + usForce;
    const share = all === 0 ? 0 : (rest.expected + usForce * weight) / all;
    const shift = cascadeShift(state, share) + musketeers;
    const force =
      m.forces[victim] +
      rest.expected +
      shift * rest.force -
      rest.lostForce +
      US_ENABLERS * usForce * weight -
      rest.lostToUs * (1 - weight) -
      rest.lostToRest * (1 - meanRest);
    const spread = (weight >= a.gradeSupport ? 1 : m.spreadWithoutUs01) * usual;
    const enough = exceeds01(force, rest.variance, m.needed / spread);
    const standing = exceeds01(
      rest.standing + shift * rest.count - rest.lostStanding + weight,
      rest.standingVariance,
      a.testNeed * (rest.count + 1),
    );
    odds += chance * both01(enough, standing);
  }
  return odds;
};

/** Odds on the truth. */
export const trueAdequacy01 = (state: State, m: Muster, victim: number): number => {
  const n = state.members.length;
  const willing = state.hidden.willingness.slice(victim * n, (victim + 1) * n);
  return adequacy01(state, m, victim, willing);
};

/** Look at every front-line ally at the end of a half-year. */
export const updateWatch = (state: State): void => {
  const m = muster(state, 'major-attack');
  const before = state.theatre.watch;
  const watch: Watch[] = [];
  state.members.forEach((member, i) => {
    if (!member.frontLine || member.leftTreaty) return;
    const adequate01 = trueAdequacy01(state, m, i);
    const last = before.find((x) => x.member === member.id);
    watch.push({
      member: member.id,
      adequate01,
      turnsBelowHalf: adequate01 < 0.5 ? (last?.turnsBelowHalf ?? 0) + 1 : 0,
    });
  });
  state.theatre.watch = watch;
};

/** The middle of the band of ten points in which odds lie: what is public of the watch. */
export const bandOf = (odds01: number): number => {
  const tenths = floor(10 * odds01);
  return (2 * (tenths > 9 ? 9 : tenths) + 1) / 20;
};
