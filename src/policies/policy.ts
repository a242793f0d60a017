/** Players that the computer plays: they see a view and act within the same rules as everyone else. */
import { check, type Action } from '../engine/index.ts';
import type { Draw } from '../engine/rng.ts';
import type { Package, Seat, View } from '../engine/state.ts';

export interface Situation {
  view: View;
  seat: Seat;
  /** Luck of the player, from a stream of its own that the game never draws from. */
  luck: Draw;
  /** Spreads of the unknown that its drafts allow for. */
  caution: number;
}

/** What a policy would like to do this turn, in order; budget and rules decide what is carried out. */
export type Policy = (situation: Situation) => Action[];

export const allows = ({ view, seat }: Situation, action: Action): boolean =>
  check(view, seat, action) === null;

/** A wish list: actions whose condition holds, in order; the last is what is left to do. */
export class WishList {
  readonly actions: Action[] = [];
  readonly #situation: Situation;

  constructor(situation: Situation) {
    this.#situation = situation;
  }

  want(condition: boolean, action: Action): this {
    if (condition && allows(this.#situation, action)) this.actions.push(action);
    return this;
  }

  table(condition: boolean, draft: () => Package | null): this {
    if (!condition) return this;
    const p = draft();
    if (p !== null) this.actions.push({ verb: 'table-package', package: p });
    return this;
  }
}
