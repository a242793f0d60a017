/** Players that the computer plays: they see a view and choose from the legal list like everyone else. */
import type { Action, LegalMove, Verb } from '../engine/index.ts';
import { keyedDraws, type Draw } from '../engine/rng.ts';
import type { Package, Seat, View } from '../engine/state.ts';

export interface Situation {
  view: View;
  seat: Seat;
  legal: readonly LegalMove[];
  /** Luck of the player, from a stream of its own that the game never draws from. */
  luck: Draw;
}

/** What a policy would like to do this turn, in order; the budget decides how many are carried out. */
export type Policy = (situation: Situation) => Action[];

export const situationOf = (
  view: View,
  seat: Seat,
  legal: readonly LegalMove[],
  playerSeed: string,
): Situation => ({
  view,
  seat,
  legal,
  luck: keyedDraws(playerSeed, `policy:${seat}`, view.turn),
});

export const allows = ({ legal }: Situation, verb: Verb): boolean =>
  legal.some((move) => move.verb === verb && move.allowed);

/** A wish list: verbs whose condition holds, in order; the last is what is left to do. */
export class WishList {
  readonly actions: Action[] = [];
  readonly #situation: Situation;

  constructor(situation: Situation) {
    this.#situation = situation;
  }

  want(condition: boolean, verb: Exclude<Verb, 'table-package'>): this {
    if (condition && allows(this.#situation, verb)) this.actions.push({ verb });
    return this;
  }

  table(condition: boolean, draft: () => Package | null): this {
    if (!condition || !allows(this.#situation, 'table-package')) return this;
    const p = draft();
    if (p !== null) this.actions.push({ verb: 'table-package', package: p });
    return this;
  }
}
