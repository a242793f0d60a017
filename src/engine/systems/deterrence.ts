/** Deterrence = capability × credibility (model §2.3; Johnson, Leeds & Wu 2015). */
import { book, type Cause } from '../ledger.ts';
import { clamp, mean } from '../math.ts';
import type { DeterrenceAssessment, State, View } from '../state.ts';
import { compactLead, protocolSignal } from '../treaty/in-force.ts';
import { availability, indexOf, meanWorkSharing01, US } from './membership.ts';

/**
 * Credibility of each member: what threatened allies believe of it (.6) and what it would really do (.4).
 * Observers on the front line count in full, others at .3.
 */
export const credibilities01 = (state: State): number[] => {
  const { members, beliefs } = state;
  const n = members.length;
  const w = state.hidden.willingness;
  const weights: number[] = [];
  for (const m of members) weights.push(m.leftTreaty ? 0 : m.threat01 * (m.frontLine ? 1 : 0.3));
  const out: number[] = [];
  for (let j = 0; j < n; j++) {
    let weighted = 0;
    let total = 0;
    // Nobody is its own witness: to weigh nothing costs half of what leaving it out in the loop does.
    const own = weights[j];
    weights[j] = 0;
    for (let i = 0; i < n; i++) {
      const weight = weights[i];
      weighted += weight * (0.6 * beliefs[i * n + j] + 0.4 * w[i * n + j]);
      total += weight;
    }
    weights[j] = own;
    out.push(total === 0 ? 0 : weighted / total);
  }
  return out;
};

/** Share of the command's work that is left after members walked out of it. */
const commandFactor = (state: View): number => {
  let outside = 0;
  let all = 0;
  for (let i = 1; i < state.members.length; i++) {
    const m = state.members[i];
    if (m.leftTreaty) continue;
    all += m.capabilityBillionUsd;
    if (m.leftCommand) outside += m.capabilityBillionUsd;
  }
  return all === 0 ? 1 : 1 - (0.7 * outside) / all;
};

const conventional01 = (force: number, coordination: number, adversary: number): number => {
  const x = force * coordination;
  return x + 0.62 * adversary === 0 ? 0 : x / (x + 0.62 * adversary);
};

/** Coordination with and without the United States. */
const coordination01 = (state: View, withUs: boolean): number => {
  const a = state.assumptions;
  const alone = 0.35 + compactLead(state);
  const led = 0.35 + 0.65 * (state.us.out ? 0 : state.us.commitment01);
  const leading = withUs && led > alone ? led : alone;
  return clamp(
    a.co0 +
      a.coC * commandFactor(state) * state.treaty.command * leading +
      a.coP * state.pillarStock01 +
      a.coW * meanWorkSharing01(state),
    0.2,
    1,
  );
};

/**
 * (9): D = 1 − (1 − conventional)(1 − nuclear), and the same without the United States. Beyond the published model force
 * counts by how well it is spread over domains (domains/coverage.ts).
 */
export const assessDeterrence = (state: State): DeterrenceAssessment => {
  const credibility = credibilities01(state);
  const a = state.assumptions;
  const signal = protocolSignal(state);
  let europe = 0;
  let us = 0;
  for (let j = 0; j < state.members.length; j++) {
    const x =
      state.members[j].capabilityBillionUsd * availability(state, j) * credibility[j] * signal;
    if (j === US) us += x;
    else europe += x;
  }
  const nuclearPowers =
    (credibility[indexOf(state, 'FRA')] ?? 0) + (credibility[indexOf(state, 'GBR')] ?? 0);
  const european = a.nucEU * nuclearPowers * (1 + a.umbrellaGain * state.nuclearUmbrella01);
  const commitment = state.us.out ? 0 : state.us.commitment01;
  const coordination = coordination01(state, true);
  const force = state.adversary.forceBillionUsd;
  const { allianceFactor, europeanFactor } = state.coverage;
  const conventional = conventional01((europe + us) * allianceFactor, coordination, force);
  const nuclear = clamp(
    a.nucUS * commitment * state.treaty.usrole + european * (0.5 + 0.5 * state.pillarStock01),
    0,
    0.8,
  );
  const europeanConventional = conventional01(
    europe * europeanFactor,
    coordination01(state, false),
    force,
  );
  const europeanNuclear = clamp(european * (0.5 + 0.9 * state.pillarStock01), 0, 0.6);
  return {
    deterrence01: 1 - (1 - conventional) * (1 - nuclear),
    europeanDeterrence01: 1 - (1 - europeanConventional) * (1 - europeanNuclear),
    coordination01: coordination,
    conventional01: conventional,
    europeanConventional01: europeanConventional,
    nuclear01: nuclear,
    europeanForceBillionUsd: europe,
    usForceBillionUsd: us,
    coverageFactor: allianceFactor,
    meanCredibility01: mean(credibility),
  };
};

const levelAt = (force: number, coordination: number, adversary: number, nuclear: number): number =>
  1 - (1 - conventional01(force, coordination, adversary)) * (1 - nuclear);

/** Assess anew and book what moved it, factor by factor in a fixed order. */
export const updateDeterrence = (state: State, adversaryForceBefore: number): void => {
  const before = state.deterrence;
  const now = assessDeterrence(state);
  const europe = now.europeanForceBillionUsd;
  const both = europe + now.usForceBillionUsd;
  const force = both * now.coverageFactor;
  const adversary = state.adversary.forceBillionUsd;
  const { coverageFactor, coordination01: coordination, nuclear01: nuclear } = before;
  const allied = (europe + before.usForceBillionUsd) * coverageFactor;
  const ledger = state.ledger.deterrence;
  let level = before.deterrence01;
  const step = (cause: Cause, next: number): void => {
    book(ledger, cause, next - level);
    level = next;
  };
  step('european-force', levelAt(allied, coordination, adversaryForceBefore, nuclear));
  step('us-force', levelAt(both * coverageFactor, coordination, adversaryForceBefore, nuclear));
  step('domain-coverage', levelAt(force, coordination, adversaryForceBefore, nuclear));
  step('coordination', levelAt(force, now.coordination01, adversaryForceBefore, nuclear));
  step('adversary', levelAt(force, now.coordination01, adversary, nuclear));
  step('nuclear', levelAt(force, now.coordination01, adversary, now.nuclear01));
  state.deterrence = now;
};
