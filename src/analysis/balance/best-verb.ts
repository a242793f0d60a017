/**
 * In how many situations each verb is the best choice. A situation is the opening of a half-year that a campaign reached.
 * Every verb that is open is done there first, at a few targets, and the player plays on for some half-years, on the same
 * futures for all. What comes first on one half of the futures is confirmed on the other, so that the luckiest is not
 * taken for the best.
 */
import {
  apply,
  check,
  draftBest,
  legal,
  setup,
  VERBS,
  view,
  type Action,
  type LegalMove,
  type Verb,
} from '../../engine/index.ts';
import { dealtMandate, mandatesOf } from '../../engine/mandates/deal.ts';
import { MANDATES, type MandateId } from '../../engine/mandates/mandate.ts';
import { scoreMandate } from '../../engine/mandates/score.ts';
import { keyedDraws, type Draw } from '../../engine/rng.ts';
import type { Package, Seat, State } from '../../engine/state.ts';
import {
  GOVERNMENT_PLAYERS,
  playerOf,
  playPlayerTurn,
  type GovernmentPlayerId,
  type Player,
  type PolicyId,
} from '../../policies/index.ts';
import { directionOf, pullsOf } from '../../policies/aims.ts';
import { optionsOfSeat } from '../../replay/index.ts';
import { mean, standardError } from '../statistics.ts';
import type { NothingDone } from './observe.ts';

export interface BestVerbSpec extends NothingDone {
  seat: Seat;
  player: PolicyId | GovernmentPlayerId;
  /** Axes of a term in which nothing is done. */
  baseline: readonly number[];
}

/** The verb that came first for one mandate on the first half of the futures, and what the second half says of it. */
export interface Contest {
  mandate: MandateId;
  /** The mandate that the player pursues. */
  dealt: boolean;
  verb: Verb;
  /** Score after it less the score of playing on without it, second half, and its standard error. */
  gain: number;
  error: number;
  /** Ahead of the runner-up, and of playing on, on the second half too. */
  confirmed: boolean;
}

export interface BestVerbRow {
  seed: string;
  turn: number;
  tried: Verb[];
  contests: Contest[];
}

/** Half-years that are played on, its own included. */
export const HORIZON_TURNS = 4;
/** Futures on which the best is chosen, and on which it is confirmed. */
const CHOSEN_ON = 3;
const CONFIRMED_ON = 6;
/** Things that a verb is aimed at in one situation. */
const MOST_AIMED = 2;
/** How far a text starts, treaty units. */
const STEPS = [0.16, 0.28];
const TEXT = { budget: 0.12, caution: 1 };

/** Scores by mandate. */
export type Scores = number[];

export interface Option {
  verb: Verb;
  action: Action;
}

/** One of several, by lot. */
const drawn = <T>(of: readonly T[], luck: Draw): T | undefined =>
  of[Math.floor(luck() * of.length)];

const texts = (state: State, seat: Seat, mandate: MandateId): Package[] => {
  const seen = view(state, seat);
  const direction = directionOf(pullsOf(MANDATES[mandate], seen));
  return STEPS.flatMap((step) => {
    const p = draftBest(seen, seat, direction, step, TEXT.budget, TEXT.caution);
    return p === null ? [] : [p];
  });
};

/** What a verb is tried at in a situation; a text is drafted for the mandate. */
export const optionsOf = (
  state: State,
  seat: Seat,
  move: LegalMove,
  mandate: MandateId,
  luck: Draw,
): Option[] => {
  const { verb } = move;
  if (move.refusal !== null) return [];
  if (verb === 'table-package' || verb === 'summit')
    return texts(state, seat, mandate)
      .map((p): Option => ({ verb, action: { verb, package: p } }))
      .filter(({ action }) => check(state, seat, action) === null);
  const open = move.targets.filter(({ refusal }) => refusal === null);
  const out: Option[] = [];
  while (out.length < MOST_AIMED && open.length > 0) {
    const target = drawn(open, luck);
    if (target === undefined) break;
    open.splice(open.indexOf(target), 1);
    out.push({ verb, action: target.action });
  }
  return out;
};

const playerFor = ({ player }: BestVerbSpec): Player =>
  isGovernment(player) ? GOVERNMENT_PLAYERS[player] : playerOf(player);

const isGovernment = (player: BestVerbSpec['player']): player is GovernmentPlayerId =>
  player in GOVERNMENT_PLAYERS;

/** Scores by mandate after an action, or after none, in one future. */
export const scoresAfter = (
  from: State,
  option: Option | null,
  { seat, baseline }: Pick<BestVerbSpec, 'seat' | 'baseline'>,
  player: Player,
  mandates: readonly MandateId[],
  future: string,
): Scores => {
  const state = structuredClone(from);
  state.hidden.seed = future;
  if (option !== null) carryOut(state, seat, option.action, player, future);
  for (let turn = 0; turn < HORIZON_TURNS && state.phase !== 'ended'; turn++)
    playPlayerTurn(state, player, future);
  return mandates.map((id) => scoreMandate(state, MANDATES[id], baseline).score);
};

/** Do it, and answer what it asks. */
const carryOut = (
  state: State,
  seat: Seat,
  action: Action,
  player: Player,
  future: string,
): void => {
  const luck = keyedDraws(future, 'best-answers', state.turn);
  apply(state, seat, action);
  while (state.decisions[0]?.seat === seat)
    apply(state, seat, player.answer(view(state, seat), seat, luck));
};

export const futuresOf = (seed: string, from: number, count: number): string[] =>
  Array.from({ length: count }, (_, k) => `${seed} future ${from + k}`);

/** Play to an opening that is drawn by the seed; null when the campaign is over before. */
const situation = (spec: BestVerbSpec, seed: string, mandate: MandateId): State | null => {
  const state = setup(spec.scenario, seed, spec.changes, {
    difficulty: spec.difficulty,
    mandate: MANDATES[mandate],
    ...optionsOfSeat(spec.seat),
  });
  const last = state.turnsTotal - HORIZON_TURNS;
  const at = Math.floor(keyedDraws(seed, 'situation', 0)() * (last + 1));
  const player = playerFor(spec);
  while (state.phase !== 'ended' && state.turn < at) playPlayerTurn(state, player, seed);
  return state.phase === 'ended' ? null : state;
};

export interface Tried extends Option {
  scores: Scores;
}

/** The best target of every verb for one mandate, best verb first. */
export const ranking = (tried: readonly Tried[], k: number): Tried[] => {
  const best = new Map<Verb, Tried>();
  for (const one of tried)
    if (one.scores[k] > (best.get(one.verb)?.scores[k] ?? -1)) best.set(one.verb, one);
  return [...best.values()].toSorted((a, b) => b.scores[k] - a.scores[k]);
};

/** Every verb that is open in one situation of one campaign. */
export const bestVerbs = (spec: BestVerbSpec, seed: string): BestVerbRow | null => {
  const { seat } = spec;
  const dealt = dealtMandate(seed, seat);
  const state = situation(spec, seed, dealt);
  if (state === null) return null;
  const player = playerFor(spec);
  const mandates = mandatesOf(seat);
  const luck = keyedDraws(seed, 'best-targets', 0);
  const options = legal(view(state, seat), seat)
    .filter(({ verb }) => VERBS.some((v) => v === verb))
    .flatMap((move) => optionsOf(state, seat, move, dealt, luck));
  const play = (option: Option | null, futures: readonly string[]): Scores[] =>
    futures.map((future) => scoresAfter(state, option, spec, player, mandates, future));
  const first = futuresOf(seed, 0, CHOSEN_ON);
  const second = futuresOf(seed, CHOSEN_ON, CONFIRMED_ON);
  const means = (rows: readonly Scores[]): Scores =>
    mandates.map((_, k) => mean(rows.map((scores) => scores[k])));
  const tried = options.map((option): Tried => ({ ...option, scores: means(play(option, first)) }));
  const without = means(play(null, first));
  const again = new Map<Option | null, Scores[]>();
  const confirmed = (option: Option | null, k: number): number[] => {
    const known = again.get(option) ?? play(option, second);
    again.set(option, known);
    return known.map((scores) => scores[k]);
  };
  const contests = mandates.flatMap((mandate, k): Contest[] => {
    const [best, runnerUp] = ranking(tried, k);
    if (best === undefined || best.scores[k] <= without[k]) return [];
    const own = confirmed(best, k);
    const none = confirmed(null, k);
    const other = runnerUp === undefined ? none : confirmed(runnerUp, k);
    const gains = own.map((score, f) => score - none[f]);
    return [
      {
        mandate,
        dealt: mandate === dealt,
        verb: best.verb,
        gain: mean(gains),
        error: standardError(gains),
        confirmed: mean(own) > mean(other) && mean(own) > mean(none),
      },
    ];
  });
  return {
    seed,
    turn: state.turn,
    tried: [...new Set(options.map(({ verb }) => verb))],
    contests,
  };
};
