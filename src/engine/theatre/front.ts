/**
 * The war in Ukraine as a front with a state of its own (model §11.2): war, ceasefire, guaranteed, collapsed. The line
 * moves with the support that arrives against what the adversary brings; a ceasefire without guarantors is a pause; a
 * guarantee force makes it hold and ties its members' word; a collapse frees the adversary and frightens the rest.
 */
import { emit } from '../chronicle.ts';
import { feelLosses } from '../governments/losses.ts';
import { clamp, positive } from '../math.ts';
import { draws, standardDraw } from '../rng.ts';
import type { State, View } from '../state.ts';
import { bookReliability, weighEvidence } from '../systems/beliefs.ts';
import { indexOf } from '../systems/membership.ts';
import { backing01, presentIn } from './missions.ts';
import type { FrontPhase, Mission, MissionKind, UkraineFront } from './theatre-state.ts';

/** What a phase does to the adversary and to fear, beside what the line does. */
interface PhaseEffect {
  /** Level to which eastern pressure is drawn. */
  pressure01: number;
  /** Change of opportunism a half-year. */
  opportunism: number;
  /** Half-years of reconstitution gained or lost in a half-year. */
  reconstitution: number;
}

const EFFECTS: Record<FrontPhase, PhaseEffect> = {
  quiet: { pressure01: 0, opportunism: 0, reconstitution: 0 },
  war: { pressure01: 0.75, opportunism: 0, reconstitution: -0.1 },
  ceasefire: { pressure01: 0.68, opportunism: 0.005, reconstitution: 0.3 },
  guaranteed: { pressure01: 0.6, opportunism: -0.008, reconstitution: 0.05 },
  collapsed: { pressure01: 0.92, opportunism: 0.008, reconstitution: 0.4 },
};

const missionOf = (state: View, kind: MissionKind): Mission | undefined =>
  state.theatre.missions.find((m) => m.kind === kind);

/** How far each member takes part in a mission with Ukraine, by roster index: with troops, by building, or from afar. */
const partsIn = (state: View, mission: Mission | undefined): number[] => {
  const parts = state.members.map(() => 0.15);
  if (mission === undefined) return parts;
  for (const id of mission.contributing) parts[indexOf(state, id)] = 0.5;
  for (const j of presentIn(state, mission)) parts[j] = 1;
  return parts;
};

/** Europe's effort: those in the coalition by size, and by what they spend and build, 0–1. */
const europeanEffort01 = (state: View): number => {
  const mission = missionOf(state, 'ukraine-support') ?? missionOf(state, 'guarantee-force');
  const parts = partsIn(state, mission);
  let effort = 0;
  let all = 0;
  for (let j = 1; j < state.members.length; j++) {
    const m = state.members[j];
    if (m.leftTreaty) continue;
    all += m.gdpStartBillionUsd;
    effort +=
      parts[j] *
      m.gdpStartBillionUsd *
      (0.3 + 0.15 * (m.spendingPctGdp > 4 ? 4 : m.spendingPctGdp) + 0.3 * m.industry01);
  }
  return all === 0 ? 0 : clamp(effort / all, 0, 1);
};

/** Washington's: commitment, and arms that Europe buys for Ukraine. */
const usEffort01 = (state: View): number => {
  if (state.us.out) return 0;
  const will =
    state.us.administration === 'internationalist'
      ? 1
      : state.us.administration === 'transactional'
        ? 0.6
        : 0.35;
  return clamp(will * state.us.commitment01 + 0.4 * state.us.purchases, 0, 1);
};

/** Support that would arrive at present effort, 0–1. */
export const supportAimedAt01 = (state: View): number =>
  0.58 * europeanEffort01(state) + 0.35 * usEffort01(state);

/** What the front needs, 0–1: more as the adversary rearms. */
export const supportNeeded01 = (state: View): number =>
  0.5 + 0.2 * (state.adversary.forceBillionUsd / state.assumptions.A0 - 1);

/** Share of GDP behind the guarantee force; those who build count by what they bring. */
const guarantee01 = (state: State): number => {
  const force = missionOf(state, 'guarantee-force');
  if (force === undefined) return 0;
  return backing01(
    state,
    presentIn(state, force),
    force.contributing.map((id) => indexOf(state, id)),
  );
};

const enter = (state: State, phase: FrontPhase): void => {
  const { front } = state.theatre;
  front.phase = phase;
  front.sinceTurn = state.turn;
  emit(state, `front-${phase}`, { linePct: 100 * front.line01 });
};

/** Chance a half-year that the guns fall silent: a stalemate, tired sides, and a Washington that wants a deal. */
export const ceasefireChance01 = (state: State): number => {
  const { front } = state.theatre;
  const stalemate = positive(
    1 - (front.line01 > 0.45 ? front.line01 - 0.45 : 0.45 - front.line01) / 0.3,
  );
  const deal = state.us.administration === 'internationalist' || state.us.out ? 0 : 1;
  const tired = clamp((state.turn - front.sinceTurn) / 10, 0, 1);
  return state.assumptions.ceasefireHazard * (0.4 + 0.5 * stalemate + 0.4 * deal + 0.4 * tired);
};

/** What the line gains while the adversary is busy elsewhere: it attacked an ally in this half-year or the last. */
const DISTRACTION = 0.03;

const distraction = (state: State): number => {
  const last = state.theatre.lastMove;
  return last !== null && last.move !== 'probe' && last.turn >= state.turn - 1 ? DISTRACTION : 0;
};

const fight = (state: State, front: UkraineFront, luck: number, noise: number): void => {
  const a = state.assumptions;
  front.line01 = clamp(
    front.line01 +
      a.frontDrift * (front.support01 - supportNeeded01(state)) +
      distraction(state) +
      a.frontNoise * noise,
    0,
    1,
  );
  if (luck < 2.5 * positive(0.2 - front.line01)) collapse(state);
  else if (luck > 1 - ceasefireChance01(state)) enter(state, 'ceasefire');
};

/** A lost war: refugees at the neighbours, and everybody reads what comes next. */
const collapse = (state: State): void => {
  const k = state.assumptions.frontWeight;
  state.theatre.front.line01 = 0;
  state.adversary.pressure01 = clamp(state.adversary.pressure01 + 0.12 * k, 0, 1);
  state.adversary.opportunism01 = clamp(state.adversary.opportunism01 + 0.1 * k, 0.1, 1);
  for (const m of state.members) {
    if (m.leftTreaty) continue;
    m.nationalist01 = clamp(m.nationalist01 + 0.03 * k * m.exposureEast01, 0.02, 0.65);
    m.publicSupport01 = clamp(m.publicSupport01 + 0.02 * k * (m.exposureEast01 - 0.4), 0.1, 0.95);
  }
  enter(state, 'collapsed');
};

const pause = (state: State, luck: number): void => {
  const a = state.assumptions;
  if (guarantee01(state) >= a.guaranteeNeed) {
    state.adversary.opportunism01 = clamp(
      state.adversary.opportunism01 - 0.06 * a.frontWeight,
      0.1,
      1,
    );
    enter(state, 'guaranteed');
    return;
  }
  const breaks =
    a.ceasefireBreaks *
    (0.4 + state.adversary.opportunism01) *
    (1.6 - state.deterrence.deterrence01);
  if (luck < breaks) enter(state, 'war');
};

/** The guarantors stand between: their word is believed, and now and then they are shot at. */
const guard = (state: State, luck: number): void => {
  const a = state.assumptions;
  const force = missionOf(state, 'guarantee-force');
  if (force === undefined || guarantee01(state) < 0.8 * a.guaranteeNeed) {
    enter(state, 'ceasefire');
    return;
  }
  const present = presentIn(state, force);
  bookReliability(state, 'guarantee-force', () => {
    for (const j of present)
      weighEvidence(
        state,
        j,
        1 + a.guaranteeProof * a.frontWeight,
        (i) => state.members[i].frontLine,
      );
  });
  if (luck >= a.guaranteeRisk * (0.4 + state.adversary.opportunism01)) return;
  for (const j of present) {
    const m = state.members[j];
    m.publicSupport01 = clamp(m.publicSupport01 - 0.015, 0.1, 0.95);
    m.nationalist01 = clamp(m.nationalist01 + 0.006, 0.02, 0.65);
    feelLosses(state, j, 0.2);
  }
  state.adversary.pressure01 = clamp(state.adversary.pressure01 + 0.03 * a.frontWeight, 0, 1);
  emit(state, 'guarantors-attacked', { leader: force.leader });
};

/** One half-year at the front, and what it does to pressure, opportunism and reconstitution. */
export const updateFront = (state: State): void => {
  const { front } = state.theatre;
  const k = state.assumptions.frontWeight;
  front.reconstitutedTurns += 1;
  if (front.phase === 'quiet' || k === 0) return;
  const next = draws(state, 'front');
  const luck = next();
  const noise = standardDraw(next);
  front.support01 = front.support01 + 0.4 * (supportAimedAt01(state) - front.support01);
  if (front.phase === 'war') fight(state, front, luck, noise);
  else if (front.phase === 'ceasefire') pause(state, luck);
  else if (front.phase === 'guaranteed') guard(state, luck);
  nameCoalition(state, front);
  const effect = EFFECTS[front.phase];
  const { adversary } = state;
  const level = effect.pressure01 + (front.phase === 'war' ? 0.4 * (0.45 - front.line01) : 0);
  adversary.pressure01 = clamp(
    adversary.pressure01 + 0.06 * k * (level - adversary.pressure01),
    0,
    1,
  );
  adversary.opportunism01 = clamp(adversary.opportunism01 + k * effect.opportunism, 0.1, 1);
  front.reconstitutedTurns += k * effect.reconstitution;
};

const nameCoalition = (state: State, front: UkraineFront): void => {
  const mission = missionOf(state, 'guarantee-force') ?? missionOf(state, 'ukraine-support');
  front.lead = mission?.leader ?? null;
  front.coalition = mission === undefined ? [] : [...mission.participants];
};
