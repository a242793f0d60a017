/** What a computer player may lay hands on: it sees its view, acts within the rules, and what it did is noted. */
import {
  apply,
  check,
  silenceOdds,
  view,
  type Action,
  type SilenceOdds,
  type Verb,
} from '../engine/index.ts';
import { keyedDraws, type Draw } from '../engine/rng.ts';
import { seatState, SECRETARY_GENERAL } from '../engine/seats/seat.ts';
import type { Mandate } from '../engine/mandates/mandate.ts';
import { MANDATES } from '../engine/mandates/mandate.ts';
import type { CouncilResult, Package, Seat, State, View } from '../engine/state.ts';

/** How a player answers a decision that waits. */
export type Answer = (seen: View, seat: Seat, luck: Draw) => Action;

/** One text that was tabled: what the player was told of its odds, and what came of it. */
export interface Tabled {
  /** 1 = the first text of its turn. */
  attempt: number;
  /** Odds of silence, as the player saw them. */
  foretold01: number;
  /** Nobody broke silence, and nothing had to be done about it. */
  held: boolean;
  /** It stands, live cards and parliaments included. */
  adopted: boolean;
}

export class Hands {
  readonly done: Action[] = [];
  readonly tabled: Tabled[] = [];
  readonly seat: Seat;
  readonly luck: Draw;
  readonly #state: State;
  readonly #answer: Answer;
  readonly #banned: readonly Verb[];
  #seen: View | null = null;

  constructor(
    state: State,
    playerSeed: string,
    answer: Answer,
    banned: readonly Verb[] = [],
    seat: Seat = SECRETARY_GENERAL,
  ) {
    this.seat = seat;
    this.#state = state;
    this.#answer = answer;
    this.#banned = banned;
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
    return !this.#banned.includes(action.verb) && check(this.#state, this.seat, action) === null;
  }

  /** Do it when the rules accept it; decisions that follow are answered at once. */
  do(action: Action): boolean {
    if (!this.allows(action)) return false;
    this.#carryOut(action);
    while (this.#state.decisions[0]?.seat === this.seat) {
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
    const action: Action = { verb: 'table-package', package: p };
    if (!this.allows(action)) return null;
    const foretold01 = this.odds(p).passes01;
    const before = this.done.length;
    this.do(action);
    const result = this.view.councils.at(-1) ?? null;
    if (result === null) return null;
    this.tabled.push({
      attempt: this.tabled.length + 1,
      foretold01,
      held: this.done.length === before + 1 && result.outcome !== 'broken',
      adopted: result.outcome === 'adopted',
    });
    return result;
  }
}

/** A player: what it does in a turn. */
export interface Player {
  play: (hands: Hands) => void;
  answer: Answer;
}
