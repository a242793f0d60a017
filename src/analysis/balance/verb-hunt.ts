/**
 * A situation in which one verb is the best choice, looked for rather than met: a campaign is walked, openings at which the
 * verb may be used are tried cheaply, the most promising is tried in full against every other verb that is open, and what
 * comes first there is confirmed on fresh futures against the runner-up and against playing on without it.
 */
import { legal, setup, VERBS, view, type LegalMove, type Verb } from '../../engine/index.ts';
import { dealtMandate, mandatesOf } from '../../engine/mandates/deal.ts';
import { MANDATES, type MandateId } from '../../engine/mandates/mandate.ts';
import { keyedDraws } from '../../engine/rng.ts';
import { SECRETARY_GENERAL } from '../../engine/seats/seat.ts';
import type { Seat, State } from '../../engine/state.ts';
import {
  playerOf,
  playersOf,
  playPlayerTurn,
  POLICY_IDS,
  type Player,
} from '../../policies/index.ts';
import { optionsOfSeat } from '../../replay/index.ts';
import { mean, standardError } from '../statistics.ts';
import {
  futuresOf,
  HORIZON_TURNS,
  optionsOf,
  ranking,
  scoresAfter,
  type Option,
  type Scores,
  type Tried,
} from './best-verb.ts';
import type { NothingDone } from './observe.ts';

export interface HuntSpec extends NothingDone {
  seat: Seat;
  verb: Verb;
  /** A policy of the chair, or a way of playing that the seat knows. */
  player: string;
  /** Axes of a term in which nothing is done. */
  baseline: readonly number[];
}

export interface HuntRow {
  seed: string;
  turn: number;
  seat: Seat;
  player: string;
  verb: Verb;
  mandate: MandateId;
  /** Score with it less score of playing on without it, fresh futures, and its standard error. */
  gain: number;
  error: number;
  /** The verb that came second, and by how much it lies behind on the same futures. */
  runnerUp: Verb | null;
  lead: number;
  leadError: number;
}

/** Futures of the cheap trial, of the full one, and of the confirmation. */
const CHEAP = 2;
const CHOSEN_ON = 3;
const CONFIRMED_ON = 12;
/** Openings of a campaign at which the verb is tried cheaply. */
const MOST_OPENINGS = 4;

const playerNamed = (seat: Seat, name: string): Player => {
  const policy = POLICY_IDS.find((id) => id === name);
  const player =
    seat === SECRETARY_GENERAL && policy !== undefined ? playerOf(policy) : playersOf(seat)[name];
  if (player === undefined) throw new RangeError(`${seat} knows no way of playing called ${name}`);
  return player;
};

interface Opening {
  state: State;
  options: Option[];
}

/** Openings of one campaign at which the verb may be used, spread over the term. */
const openingsOf = (spec: HuntSpec, player: Player, seed: string, dealt: MandateId): Opening[] => {
  const { seat, verb } = spec;
  const state = setup(spec.scenario, seed, spec.changes, {
    difficulty: spec.difficulty,
    mandate: MANDATES[dealt],
    ...optionsOfSeat(seat),
  });
  const luck = keyedDraws(seed, `hunt:${verb}`, 0);
  const kept: Opening[] = [];
  let met = 0;
  while (state.phase !== 'ended' && state.turn <= state.turnsTotal - HORIZON_TURNS) {
    const move = legal(view(state, seat), seat).find((m) => m.verb === verb);
    const options = move === undefined ? [] : optionsOf(state, seat, move, dealt, luck);
    if (options.length > 0) {
      met += 1;
      const at = kept.length < MOST_OPENINGS ? kept.length : Math.floor(luck() * met);
      if (at < MOST_OPENINGS) kept[at] = { state: structuredClone(state), options };
    }
    playPlayerTurn(state, player, seed);
  }
  return kept;
};

/** Every verb that is open there, but for answers. */
const everyOption = (
  { state }: Opening,
  { seat }: HuntSpec,
  seed: string,
  dealt: MandateId,
): Option[] => {
  const luck = keyedDraws(seed, 'best-targets', 0);
  const isVerb = (move: LegalMove): boolean => VERBS.some((v) => v === move.verb);
  return legal(view(state, seat), seat)
    .filter(isVerb)
    .flatMap((move) => optionsOf(state, seat, move, dealt, luck));
};

const columnMeans = (rows: readonly Scores[], mandates: readonly MandateId[]): Scores =>
  mandates.map((_, k) => mean(rows.map((scores) => scores[k])));

/** By how much the verb is ahead of the next one for a mandate; null when it is not the first. */
const leadOf = (tried: readonly Tried[], verb: Verb, without: Scores, k: number): number | null => {
  const [best, next] = ranking(tried, k);
  if (best?.verb !== verb) return null;
  const second = next === undefined ? without[k] : Math.max(next.scores[k], without[k]);
  return best.scores[k] > second ? best.scores[k] - second : null;
};

export const huntVerb = (spec: HuntSpec, seed: string): HuntRow | null => {
  const { seat, verb } = spec;
  const player = playerNamed(seat, spec.player);
  const mandates = mandatesOf(seat);
  const dealt = dealtMandate(seed, seat);
  const play = (state: State, option: Option | null, futures: readonly string[]): Scores[] =>
    futures.map((future) => scoresAfter(state, option, spec, player, mandates, future));
  const meansOf = (state: State, option: Option | null, futures: readonly string[]): Scores =>
    columnMeans(play(state, option, futures), mandates);

  const cheap = futuresOf(seed, 0, CHEAP);
  const promise = ({ state, options }: Opening): number => {
    const without = meansOf(state, null, cheap);
    const gains = options.flatMap((option) =>
      meansOf(state, option, cheap).map((score, k) => score - without[k]),
    );
    return Math.max(...gains);
  };
  const [opening] = openingsOf(spec, player, seed, dealt)
    .map((one) => ({ ...one, promise: promise(one) }))
    .toSorted((a, b) => b.promise - a.promise);
  if (opening === undefined || opening.promise <= 0) return null;

  const { state } = opening;
  const chosenOn = futuresOf(seed, CHEAP, CHOSEN_ON);
  const others = everyOption(opening, spec, seed, dealt).filter((option) => option.verb !== verb);
  const tried = [...opening.options, ...others].map((option): Tried => ({
    ...option,
    scores: meansOf(state, option, chosenOn),
  }));
  const without = meansOf(state, null, chosenOn);
  const [aim] = mandates
    .flatMap((mandate, k) => {
      const lead = leadOf(tried, verb, without, k);
      return lead === null ? [] : [{ mandate, k, lead }];
    })
    .toSorted((a, b) => b.lead - a.lead);
  if (aim === undefined) return null;

  const { mandate, k } = aim;
  const fresh = futuresOf(seed, CHEAP + CHOSEN_ON, CONFIRMED_ON);
  const column = (option: Option | null): number[] =>
    play(state, option, fresh).map((scores) => scores[k]);
  const [best, runnerUp] = ranking(tried, k);
  const own = column(best ?? null);
  const none = column(null);
  const second = runnerUp === undefined ? none : column(runnerUp);
  const gains = own.map((score, f) => score - none[f]);
  const leads = own.map((score, f) => score - second[f]);
  return {
    seed,
    turn: state.turn,
    seat,
    player: spec.player,
    verb,
    mandate,
    gain: mean(gains),
    error: standardError(gains),
    runnerUp: runnerUp?.verb ?? null,
    lead: mean(leads),
    leadError: standardError(leads),
  };
};
