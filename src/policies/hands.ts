/** What a computer player may lay hands on: it sees its view, acts within the rules, and what it did is noted. */
import { apply, check, silenceOdds, view, type Action, type SilenceOdds } from '../engine/index.ts';
import { keyedDraws, type Draw } from '../engine/rng.ts';
import { seatState, SECRETARY_GENERAL } from '../engine/seats/seat.ts';
import type { Mandate } from '../engine/mandates/mandate.ts';
import { MANDATES } from '../engine/mandates/mandate.ts';
import type { CouncilResult, Package, Seat, State, View } from '../engine/state.ts';

/** How a player answers a decision that waits. */
export type Answer = (seen: View, seat: Seat, luck: Draw) => Action;

export class Hands {
  readonly done: Action[] = [];
  readonly seat: Seat = SECRETARY_GENERAL;
  readonly luck: Draw;
  readonly #state: State;
  readonly #answer: Answer;
  #seen: View | null = null;

  constructor(state: State, playerSeed: string, answer: Answer) {
    this.#state = state;
    this.#answer = answer;
    this.luck = keyedDraws(playerSeed, `policy:${this.seat}`, state.turn);
  }

  get view(): View {
    this.#seen ??= view(this.#state, this.seat);
    return this.#seen;
  }

  get hours(): number {
    return seatState(this.#state, this.seat)?.hoursLeft ?? 0;
  }

  get capital(): number {
    return seatState(this.#state, this.seat)?.capital ?? 0;
  }

  /** What it was asked to pursue; an open brief when nothing was said. */
  get mandate(): Mandate {
    return this.#state.mandate ?? MANDATES['open-brief'];
  }

  allows(action: Action): boolean {
    return check(this.#state, this.seat, action) === null;
  }

  /** Do it when the rules accept it; decisions that follow are answered at once. */
  do(action: Action): boolean {
    if (!this.allows(action)) return false;
    this.#carryOut(action);
    while (this.#state.decisions.length > 0) {
      const answer = this.#answer(this.view, this.seat, this.luck);
      this.#carryOut(answer);
    }
    return true;
  }

  #carryOut(action: Action): void {
    apply(this.#state, this.seat, action);
    this.#seen = null;
    this.done.push(action);
  }

  odds(p: Package): SilenceOdds {
    return silenceOdds(this.view, p, this.seat);
  }

  /** Table a text; what came of it, or null when it was refused. */
  table(p: Package): CouncilResult | null {
    if (!this.do({ verb: 'table-package', package: p })) return null;
    return this.view.councils.at(-1) ?? null;
  }
}

/** A player: what it does in a turn. */
export interface Player {
  play: (hands: Hands) => void;
  answer: Answer;
}
