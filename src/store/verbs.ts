/** How the desk sorts what the rules list: the verbs of the negotiation, and the answers to what waits. */
import { VERBS, type Action, type LegalMove, type Target, type Verb } from '../engine/index.ts';

const ACTING: readonly Verb[] = VERBS.filter((verb) => verb !== 'table-package');

/** What hours and capital can be spent on besides a text. */
export const actingMoves = (legal: readonly LegalMove[]): LegalMove[] =>
  legal.filter((move) => ACTING.includes(move.verb));

const ANSWERING: readonly Action['verb'][] = [
  'withdraw',
  'live-offer',
  'hold-nerve',
  'choose',
  'roll-call',
];

/** Everything that answers the decision which waits, in its order. */
export const answers = (legal: readonly LegalMove[]): Target[] =>
  legal
    .filter((move) => ANSWERING.includes(move.verb))
    .flatMap((move) => move.targets)
    .filter((target) => target.refusal?.reason !== 'decide-first');

/** The two answers to a corridor call, yes first. */
export const callAnswers = (legal: readonly LegalMove[], call: number): Target[] =>
  legal
    .flatMap((move) => move.targets)
    .filter(({ action }) => action.verb === 'answer-call' && action.call === call);
