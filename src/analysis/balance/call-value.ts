/**
 * What a yes is worth to each mandate: from the same corridor, once with a yes and once with a no, and played on by the
 * same player on the same luck. One pair of games says it for all mandates, since only the scoring differs.
 */
import { apply, check, setup, type Action } from '../../engine/index.ts';
import { dealtMandate } from '../../engine/mandates/deal.ts';
import { MANDATE_IDS, MANDATES, type ChairMandateId } from '../../engine/mandates/mandate.ts';
import { scoreMandate } from '../../engine/mandates/score.ts';
import { keyedDraws } from '../../engine/rng.ts';
import { SECRETARY_GENERAL } from '../../engine/seats/seat.ts';
import type { State } from '../../engine/state.ts';
import { playerOf, playPlayerTurn } from '../../policies/index.ts';
import type { BalanceSpec } from './observe.ts';

export interface CallValueRow {
  about: string;
  /** Score after a yes minus score after a no, by mandate. */
  gain: Record<ChairMandateId, number>;
}

const SEAT = SECRETARY_GENERAL;

const scoresAfter = (
  from: State,
  action: Action,
  spec: BalanceSpec,
  seed: string,
): Record<ChairMandateId, number> => {
  const state = structuredClone(from);
  apply(state, SEAT, action);
  const player = playerOf(typeof spec.player === 'string' ? spec.player : 'balanced');
  while (state.phase !== 'ended') playPlayerTurn(state, player, seed);
  const score = (id: ChairMandateId): number =>
    scoreMandate(state, MANDATES[id], spec.baseline).score;
  return {
    shield: score('shield'),
    consent: score('consent'),
    'all-together': score('all-together'),
    treasury: score('treasury'),
    bridge: score('bridge'),
    'open-brief': score('open-brief'),
  };
};

/** One call of one turn of one game, both ways; null when none could be answered both ways. */
export const callValue = (spec: BalanceSpec, seed: string): CallValueRow | null => {
  const luck = keyedDraws(seed, 'call-value', 0);
  const state = setup(spec.scenario, seed, spec.changes, {
    difficulty: spec.difficulty,
    mandate: MANDATES[dealtMandate(seed)],
  });
  const at = Math.floor(luck() * (state.turnsTotal - 2));
  const player = playerOf(typeof spec.player === 'string' ? spec.player : 'balanced');
  while (state.phase !== 'ended' && state.turn < at) playPlayerTurn(state, player, seed);
  if (state.phase === 'ended') return null;
  const { calls } = state.table;
  const call = calls[Math.floor(luck() * calls.length)];
  if (call === undefined) return null;
  const yes: Action = { verb: 'answer-call', call: call.id, answer: 'accept' };
  const no: Action = { verb: 'answer-call', call: call.id, answer: 'decline' };
  if (check(state, SEAT, yes) !== null || check(state, SEAT, no) !== null) return null;
  const afterYes = scoresAfter(state, yes, spec, seed);
  const afterNo = scoresAfter(state, no, spec, seed);
  const gain = { ...afterYes };
  for (const id of MANDATE_IDS) gain[id] = afterYes[id] - afterNo[id];
  return { about: call.about, gain };
};
