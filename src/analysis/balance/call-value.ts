/**
 * What a yes is worth to each mandate: from the same corridor, once with a yes and once with a no, and played on for two
 * years by the same player on the same luck; after that luck drowns it. One pair of games says it for all mandates, since
 * only the scoring differs.
 */
import { apply, check, setup, type Action } from '../../engine/index.ts';
import { dealtMandate } from '../../engine/mandates/deal.ts';
import { MANDATES, type ChairMandateId, type Mandate } from '../../engine/mandates/mandate.ts';
import { scoreMandate } from '../../engine/mandates/score.ts';
import { keyedDraws } from '../../engine/rng.ts';
import { SECRETARY_GENERAL } from '../../engine/seats/seat.ts';
import type { State } from '../../engine/state.ts';
import { playPlayerTurn } from '../../policies/index.ts';
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
const HORIZON_TURNS = 4;

const byMandate = (of: (id: ChairMandateId) => number): ByMandate => ({
  shield: of('shield'),
  consent: of('consent'),
  'all-together': of('all-together'),
  treasury: of('treasury'),
  bridge: of('bridge'),
  'open-brief': of('open-brief'),
});

interface Scores {
  whole: ByMandate;
  axes: ByMandate;
}

const scoresAfter = (from: State, action: Action, spec: BalanceSpec, seed: string): Scores => {
  const state = structuredClone(from);
  apply(state, SEAT, action);
  const player = playerFor(spec);
  for (let turn = 0; turn < HORIZON_TURNS && state.phase !== 'ended'; turn++)
    playPlayerTurn(state, player, seed);
  const score = (mandate: Mandate): number => scoreMandate(state, mandate, spec.baseline).score;
  return {
    whole: byMandate((id) => score(MANDATES[id])),
    axes: byMandate((id) => score({ ...MANDATES[id], promises: [] })),
  };
};

const difference = (a: ByMandate, b: ByMandate): ByMandate => byMandate((id) => a[id] - b[id]);

/** The callers of one turn of one game, each both ways; those who cannot be answered both ways are left out. */
export const callValues = (spec: BalanceSpec, seed: string): CallValueRow[] => {
  const luck = keyedDraws(seed, 'call-value', 0);
  const state = setup(spec.scenario, seed, spec.changes, {
    difficulty: spec.difficulty,
    mandate: MANDATES[dealtMandate(seed)],
  });
  const at = Math.floor(luck() * (state.turnsTotal - HORIZON_TURNS));
  const player = playerFor(spec);
  while (state.phase !== 'ended' && state.turn < at) playPlayerTurn(state, player, seed);
  if (state.phase === 'ended') return [];
  return state.table.calls.flatMap((call) => {
    const yes: Action = { verb: 'answer-call', call: call.id, answer: 'accept' };
    const no: Action = { verb: 'answer-call', call: call.id, answer: 'decline' };
    if (check(state, SEAT, yes) !== null || check(state, SEAT, no) !== null) return [];
    const afterYes = scoresAfter(state, yes, spec, seed);
    const afterNo = scoresAfter(state, no, spec, seed);
    return [
      {
        about: call.about,
        gain: difference(afterYes.whole, afterNo.whole),
        axesGain: difference(afterYes.axes, afterNo.axes),
      },
    ];
  });
};
