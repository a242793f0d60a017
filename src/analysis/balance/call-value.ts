/**
 * What a yes is worth to each mandate: from the same corridor, once with a yes and once with a no, and played on for a
 * year on the same luck; after that luck drowns it. Every mandate is played on by a player who pursues it. Of every kind
 * of call that came in a campaign one is tried, drawn by lot, so that cases of a kind are independent and rare kinds count.
 */
import { apply, check, setup, type Action } from '../../engine/index.ts';
import { dealtMandate } from '../../engine/mandates/deal.ts';
import { MANDATES, type ChairMandateId, type Mandate } from '../../engine/mandates/mandate.ts';
import { scoreMandate } from '../../engine/mandates/score.ts';
import { keyedDraws, type Draw } from '../../engine/rng.ts';
import { SECRETARY_GENERAL } from '../../engine/seats/seat.ts';
import type { State } from '../../engine/state.ts';
import { playPlayerTurn, type Player } from '../../policies/index.ts';
import { playerFor, type BalanceSpec } from './observe.ts';

type ByMandate = Record<ChairMandateId, number>;

export interface CallValueRow {
  about: string;
  /** Score after a yes minus score after a no, by mandate. */
  gain: ByMandate;
  /** The same of the axes alone: a promise that happens to stand on its threshold that day adds or takes ten points. */
  axesGain: ByMandate;
}

const SEAT = SECRETARY_GENERAL;
/** Half-years after the answer, its own included, at the end of which the gain is taken. */
const HORIZON_TURNS = 2;

const byMandate = (of: (id: ChairMandateId) => number): ByMandate => ({
  shield: of('shield'),
  consent: of('consent'),
  'all-together': of('all-together'),
  treasury: of('treasury'),
  bridge: of('bridge'),
  'open-brief': of('open-brief'),
});

/** A call that can be answered both ways, and the opening at which it waits. */
interface Case {
  state: State;
  about: string;
  yes: Action;
  no: Action;
}

const casesOf = (state: State): Case[] =>
  state.table.calls.flatMap(({ id, about }) => {
    const yes: Action = { verb: 'answer-call', call: id, answer: 'accept' };
    const no: Action = { verb: 'answer-call', call: id, answer: 'decline' };
    const open = check(state, SEAT, yes) === null && check(state, SEAT, no) === null;
    return open ? [{ state, about, yes, no }] : [];
  });

/** Play a campaign, and keep one case of every kind of call that came in it. */
const oneOfEveryKind = (spec: BalanceSpec, player: Player, seed: string): Case[] => {
  const state = setup(spec.scenario, seed, spec.changes, {
    difficulty: spec.difficulty,
    mandate: MANDATES[dealtMandate(seed)],
  });
  const luck: Draw = keyedDraws(seed, 'call-value', 0);
  const kept = new Map<string, Case>();
  const met = new Map<string, number>();
  while (state.phase !== 'ended' && state.turn <= state.turnsTotal - HORIZON_TURNS) {
    const snapshot = structuredClone(state);
    for (const one of casesOf(snapshot)) {
      const count = (met.get(one.about) ?? 0) + 1;
      met.set(one.about, count);
      if (luck() * count < 1) kept.set(one.about, one);
    }
    playPlayerTurn(state, player, seed);
  }
  return [...kept.values()];
};

/** Score after an answer, with and without the promises, of a mandate that is pursued from there on. */
const scoresAfter = (
  { state: from }: Case,
  answer: Action,
  mandate: Mandate,
  player: Player,
  spec: BalanceSpec,
  seed: string,
): { whole: number; axes: number } => {
  const state = structuredClone(from);
  state.mandate = mandate;
  apply(state, SEAT, answer);
  for (let turn = 0; turn < HORIZON_TURNS && state.phase !== 'ended'; turn++)
    playPlayerTurn(state, player, seed);
  const score = (of: Mandate): number => scoreMandate(state, of, spec.baseline).score;
  return { whole: score(mandate), axes: score({ ...mandate, promises: [] }) };
};

/** One call of every kind that came in one campaign, answered both ways. */
export const callValues = (spec: BalanceSpec, seed: string): CallValueRow[] => {
  const player = playerFor(spec);
  return oneOfEveryKind(spec, player, seed).map((one) => {
    const axesGain = byMandate(() => 0);
    const gain = byMandate((id) => {
      const yes = scoresAfter(one, one.yes, MANDATES[id], player, spec, seed);
      const no = scoresAfter(one, one.no, MANDATES[id], player, spec, seed);
      axesGain[id] = yes.axes - no.axes;
      return yes.whole - no.whole;
    });
    return { about: one.about, gain, axesGain };
  });
};
