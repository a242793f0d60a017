/**
 * The adversary chooses, each half-year, among waiting, probing, a limited attack on ambiguous ground and a major one.
 * Every move has an appeal: a sum of named terms from what the adversary believes, plus the mood of the day; the largest
 * wins, and waiting has 0. It never attacks where it expects an adequate response itself, nor where `strike-rule.ts`
 * forbids. Its reading of the odds errs, by a lasting misreading that results correct and by the day. Units: one spread of
 * the day's mood.
 */
import { clamp, floor } from '../math.ts';
import { draws, standardDraw, type Draw } from '../rng.ts';
import type { State } from '../state.ts';
import { strikeReason } from './strike-rule.ts';
import {
  MOVE_REASONS,
  type AdversaryMove,
  type FrontPhase,
  type MoveReason,
  type StrikeReason,
} from './theatre-state.ts';
import { adequacy01, muster, trueAdequacy01, type Muster } from './watch.ts';

/** The published hazards at which the weights below were calibrated. */
const USUAL_HAZARD = { probe: 0.22, attack: 0.08 };
/** No move at all: beyond any mood. */
const NEVER = -100;

/** What the coefficients of the published hazards do to a choice: a hazard of 0 forbids the move. */
const hazardShift = (hazard: number, usual: number, weight: number): number =>
  hazard === 0 ? NEVER : clamp(weight * (hazard / usual - 1), -2, 2);

/** What speaks for a move, by reason. */
export type Appeal = Record<MoveReason, number>;

/** How free the war in Ukraine leaves the adversary: below 0 it is tied down or held back, above 0 it is free. */
const FRONT_TILT: Record<FrontPhase, number> = {
  quiet: 0,
  war: -0.6,
  ceasefire: 0.2,
  guaranteed: -0.25,
  collapsed: 0.4,
};

/** The adversary sees half-way between what members believe of each other and what is true, as in credibility (§2.3). */
const readOdds01 = (state: State, m: Muster, victim: number): number => {
  const { beliefs } = state;
  const n = state.members.length;
  const willing = state.hidden.willingness.slice(victim * n, (victim + 1) * n);
  for (let j = 0; j < n; j++) willing[j] = 0.6 * beliefs[victim * n + j] + 0.4 * willing[j];
  return adequacy01(state, m, victim, willing);
};

/** An ally as a target: the odds of an adequate response as the adversary reads them. */
interface Target {
  index: number;
  read01: number;
}

const readTargets = (state: State, m: Muster, error: number): Target[] => {
  const targets: Target[] = [];
  state.members.forEach((member, index) => {
    if (member.frontLine && !member.leftTreaty)
      targets.push({ index, read01: readOdds01(state, m, index) + error });
  });
  return targets;
};

/** The weakest-looking ally that may be struck, and why; null = none. */
const prey = (
  state: State,
  m: Muster,
  targets: readonly Target[],
): (Target & { because: StrikeReason }) | null => {
  let best: (Target & { because: StrikeReason }) | null = null;
  for (const target of targets) {
    if (target.read01 >= 0.5 || (best !== null && target.read01 >= best.read01)) continue;
    const odds = trueAdequacy01(state, m, target.index);
    const because = strikeReason(state, target.index, odds, target.read01);
    if (because !== null) best = { ...target, because };
  }
  return best;
};

/** What speaks for moving at all, besides the move's own weight. */
export const appealOfMoving = (state: State, weakestRead01: number): Appeal => {
  const a = state.assumptions;
  const cohesion = state.history.at(-1)?.cohesion ?? 80;
  return {
    restlessness: 0,
    boldness: a.advBold * (state.adversary.opportunism01 - 0.62),
    'weak-ally': a.advWeakAlly * (0.5 - weakestRead01),
    'weak-deterrence': a.advWeakness * (1 - state.deterrence.deterrence01 - 0.35),
    division: (a.advDivision * (80 - cohesion)) / 100,
    washington: a.advWashington * (0.5 - (state.us.out ? 0 : state.us.commitment01)),
    front: a.frontWeight * FRONT_TILT[state.theatre.front.phase],
  };
};

const sumOf = (appeal: Appeal): number => {
  let sum = 0;
  for (const reason of MOVE_REASONS) sum += appeal[reason];
  return sum;
};

/** The reason that weighs most; restlessness when none speaks for it. */
const foremost = (appeal: Appeal): MoveReason => {
  let best: MoveReason = 'restlessness';
  for (const reason of MOVE_REASONS) if (appeal[reason] > appeal[best]) best = reason;
  return best;
};

const decide = (
  state: State,
  targets: readonly Target[],
  m: Muster,
  next: Draw,
): { move: AdversaryMove; index: number; strike: StrikeReason | null; because: MoveReason } => {
  const a = state.assumptions;
  const moods = [standardDraw(next), standardDraw(next), standardDraw(next)];
  const pick = next();
  let weakest = 1;
  for (const { read01 } of targets) if (read01 < weakest) weakest = read01;
  const appeal = appealOfMoving(state, weakest);
  const moving = sumOf(appeal);
  const because = foremost(appeal);
  const target = state.adversary.testCooldownTurns > 0 ? null : prey(state, m, targets);
  const probe =
    hazardShift(a.hHyb, USUAL_HAZARD.probe, 0.65) + a.advProbe + 0.5 * moving + moods[0];
  const attack = hazardShift(a.hTest, USUAL_HAZARD.attack, 0.35) + moving;
  const limited = target === null ? -1 : a.advLimited + attack + moods[1];
  const major = target === null ? -1 : a.advMajor + attack + 0.2 * moving + moods[2];
  if (target !== null && major > 0 && major >= limited && major >= probe)
    return { move: 'major-attack', index: target.index, strike: target.because, because };
  if (target !== null && limited > 0 && limited >= probe)
    return { move: 'limited-attack', index: target.index, strike: target.because, because };
  const probed = targets[floor(pick * targets.length)];
  return probe > 0 && probed !== undefined
    ? { move: 'probe', index: probed.index, strike: null, because }
    : { move: 'wait', index: -1, strike: null, because };
};

/** The adversary makes up its mind for this half-year; what it does happens in the steps that follow. */
export const chooseMove = (state: State): void => {
  const a = state.assumptions;
  if (a.advChooses < 0.5) return;
  const next = draws(state, 'adversary');
  const error = state.hidden.adversaryMisreading + a.advError * standardDraw(next);
  const m = muster(state, 'major-attack');
  const { move, index, strike, because } = decide(state, readTargets(state, m, error), m, next);
  if (move === 'wait') return;
  state.theatre.lastMove = {
    move,
    turn: state.turn,
    target: state.members[index].id,
    because,
    strike,
  };
};
