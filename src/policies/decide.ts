/** How a policy answers what interrupts the play, unless it has a mind of its own. */
import { check, legal, type Action } from '../engine/index.ts';
import type { Seat, View } from '../engine/state.ts';
import type { Answer } from './hands.ts';

/** Withdraw when there is no rescue; offer what is needed when it can be paid; else hold nerve. */
const councilAnswer = (view: View, seat: Seat): Action => {
  const tabling = view.table.tabling;
  const letter = tabling?.result.envelopes.at(-1);
  if (tabling === null || letter === undefined) return { verb: 'hold-nerve' };
  const felt = letter.margin + (letter.undisclosed ?? 0) + letter.mood;
  const needed = -letter.isolationCost - felt;
  const offer: Action = { verb: 'live-offer', value: Math.ceil(needed * 100 + 0.01) / 100 };
  if (!tabling.offered && check(view, seat, offer) === null) return offer;
  return { verb: 'hold-nerve' };
};

/** An answer that the rules accept. */
export const defaultAnswer: Answer = (view, seat) => {
  if (view.decisions[0]?.kind === 'council') return councilAnswer(view, seat);
  for (const move of legal(view, seat))
    for (const target of move.targets)
      if (target.refusal === null && target.action.verb !== 'pass') return target.action;
  throw new Error('a decision that nothing answers');
};
