/**
 * An Opt-out Understanding: a declaration in the council that staying out of other operations is no offence. It takes
 * some cohesion, and a summit or a table that is known to be strong.
 */
import { tablePackage } from '../bargaining/council.ts';
import { silenceOdds } from '../bargaining/forecast.ts';
import { knownToAgree01, optOutIsWritten, understandingText } from '../treaty/understanding.ts';
import { costs, defineVerb, note, refuse } from './action.ts';

export const optOutUnderstanding = defineVerb('opt-out-understanding', {
  seats: ['secretary-general'],
  cost: costs(1, 1),
  targets: () => [{ verb: 'opt-out-understanding' }],
  check: (state, seat) => {
    const a = state.assumptions;
    if (optOutIsWritten(state)) return refuse('opt-out-is-written');
    const text = understandingText(state);
    if (!((text.delta.optout ?? 0) > 0)) return refuse('opt-out-is-written');
    const cohesion = state.history.at(-1)?.cohesion ?? 0;
    if (cohesion < a.understandingCohesion)
      return refuse('too-little-cohesion', { has: cohesion, needs: a.understandingCohesion });
    if (state.lastSummitTurn === state.turn) return null;
    const agree = knownToAgree01(state, seat, text);
    return agree < a.strongTable
      ? refuse('table-too-weak', { hasPct: 100 * agree, needsPct: 100 * a.strongTable })
      : null;
  },
  apply: (state, seat) => tablePackage(state, seat, understandingText(state)),
  preview: (state, seat) => {
    const text = understandingText(state);
    return [
      note('odds-of-silence', { passesPct: 100 * silenceOdds(state, text, seat).passes01 }),
      note('understanding-norm', { normPct: 100 * state.assumptions.understandingNorm }),
    ];
  },
});
