/** How a policy answers what interrupts the play, unless it has a mind of its own. */
import { envelopeAsked } from '../engine/bargaining/own-envelope.ts';
import { choicesNow } from '../engine/events/deck-play.ts';
import { check, legal, type Action } from '../engine/index.ts';
import type { Seat, View } from '../engine/state.ts';
import { forceMoved } from '../engine/theatre/stances.ts';
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

/** As the rules would have it decided: a letter where standing alone is worth it, a reservation where that is enough. */
export const envelopeAnswer = (view: View, seat: Seat): Action => {
  const own = envelopeAsked(view, seat);
  if (own === null || own.felt >= -own.isolationCost) return { verb: 'envelope', vote: 'consent' };
  const spared = own.footnote !== null && own.felt + own.footnote.relief >= -own.isolationCost;
  return { verb: 'envelope', vote: spared ? 'footnote' : 'break' };
};

/** By lot among the choices that it can pay for: no policy has a taste in cards, and every choice has its day. */
const cardAnswer: Answer = (view, seat, luck) => {
  const open = choicesNow(view, seat)
    .map((choice): Action => ({ verb: 'choose', choice: choice.id }))
    .filter((action) => check(view, seat, action) === null);
  const chosen = open[Math.floor(luck() * open.length)];
  if (chosen === undefined) throw new Error('a card whose every choice is refused');
  return chosen;
};

/** Commit or call, whichever brings more of what is missing; hold when nothing is, or when the price is too high. */
const rollCallAnswer = (view: View, seat: Seat): Action => {
  const hold: Action = { verb: 'roll-call', stance: 'hold' };
  let best = hold;
  let most = 0;
  for (const stance of ['commit', 'call-laggards'] as const) {
    const action: Action = { verb: 'roll-call', stance };
    const brings = forceMoved(view, seat, stance);
    if (brings <= most || check(view, seat, action) !== null) continue;
    best = action;
    most = brings;
  }
  return best;
};

/** An answer that the rules accept. */
export const defaultAnswer: Answer = (view, seat, luck) => {
  const kind = view.decisions[0]?.kind;
  if (kind === 'council') return councilAnswer(view, seat);
  if (kind === 'envelope') return envelopeAnswer(view, seat);
  if (kind === 'card') return cardAnswer(view, seat, luck);
  if (kind === 'roll-call') return rollCallAnswer(view, seat);
  for (const move of legal(view, seat))
    for (const target of move.targets)
      if (target.refusal === null && target.action.verb !== 'pass') return target.action;
  throw new Error('a decision that nothing answers');
};
