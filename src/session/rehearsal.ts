/**
 * What a step would come to, tried on a copy of the game. The rules draw the same chance from the same state, so a step
 * that was tried before it is taken comes to what it came to then, and nobody waits for it.
 */
import { advance, apply, type Action } from '../engine/index.ts';
import type { CouncilResult, Seat, State } from '../engine/state.ts';
import { guarded } from './guard.ts';
import { looksBehind } from './second-thoughts.ts';

/** An action of a seat, or the end of what is done in this half-year. */
export type Step = { seat: Seat; action: Action } | 'end-turn';

export interface Outcome {
  state: State;
  /** The action looked at what no seat may see. */
  looked: boolean;
  /** The votes of the half-year that it closed; null when it closed none. */
  votes: CouncilResult[] | null;
}

/** Each is a whole state: more of them than a player has choices are not kept. */
const MOST_KEPT = 6;

const outcomeOf = (from: State, step: Step): Outcome => {
  // A rule gets a plain copy. A draft that records its changes is several times slower, because a half-year walks every
  // pair of members again and again.
  const state = structuredClone(from);
  const closed: Pick<Outcome, 'votes'> = { votes: null };
  const looked = step !== 'end-turn' && looksBehind(state, (s) => apply(s, step.seat, step.action));
  if (step === 'end-turn' || (state.phase === 'shock' && state.decisions.length === 0))
    advance(state, ({ councils }) => {
      closed.votes = structuredClone(councils);
    });
  return { state: guarded(state), looked, ...closed };
};

export class Rehearsals {
  #from: State | null = null;
  readonly #kept = new Map<string, Outcome>();

  /** What a step comes to: as it was tried, or tried now. @throws RangeError when the rules refuse it */
  of(from: State, step: Step): Outcome {
    if (from !== this.#from) this.#kept.clear();
    this.#from = from;
    const key = JSON.stringify(step);
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    const outcome = outcomeOf(from, step);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size >= MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest);
    this.#kept.set(key, outcome);
    return outcome;
  }

  /** The game has gone on. */
  clear(): void {
    this.#from = null;
    this.#kept.clear();
  }
}
