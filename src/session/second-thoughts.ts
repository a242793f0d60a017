/**
 * What of the running half-year can be taken back: action by action, down to the last one from which something was
 * learnt or in which chance was drawn.
 */
import type { Action, Refusal } from '../engine/index.ts';
import type { Seat, State } from '../engine/state.ts';

/** Why an action stands: it told its seat something, or chance was drawn. */
type Finality = 'learnt' | 'chance';

interface Done {
  seat: Seat;
  action: Action;
  /** The state before it. */
  before: State;
}

export type Undone = Omit<Done, 'before'>;

const refused = (reason: string, params: Refusal['params'] = {}): Refusal => ({ reason, params });

/** Carry a rule out on a plain state; whether it looked at what no seat may see. Every draw does: it needs the seed. */
export const looksBehind = (state: State, rule: (state: State) => void): boolean => {
  const { hidden } = state;
  let looked = false;
  const property = { configurable: true, enumerable: true };
  Object.defineProperty(state, 'hidden', {
    ...property,
    get: () => {
      looked = true;
      return hidden;
    },
  });
  try {
    rule(state);
  } finally {
    Object.defineProperty(state, 'hidden', { ...property, writable: true, value: hidden });
  }
  return looked;
};

const heard = ({ table }: State): string => JSON.stringify([table.soundings, table.advised]);

/** Why an action that led from one state to another stands; null when it can be taken back. */
export const finality = (before: State, after: State, looked: boolean): Finality | null => {
  if (heard(before) !== heard(after)) return 'learnt';
  return looked ? 'chance' : null;
};

export class SecondThoughts {
  readonly #done: Done[] = [];
  readonly #undone: Undone[] = [];
  /** Why nothing before this point can be taken back. */
  #wall: Refusal = refused('undo-nothing');

  /** An action was carried out. */
  note(done: Done, after: State, looked: boolean): void {
    this.#undone.length = 0;
    const why = finality(done.before, after, looked);
    if (why === null) this.#done.push(done);
    else this.wall(refused(`undo-${why}`, { verb: done.action.verb }));
  }

  /** Nothing so far can be taken back any more. */
  wall(why: Refusal = refused('undo-nothing')): void {
    this.#done.length = 0;
    this.#undone.length = 0;
    this.#wall = why;
  }

  count(): number {
    return this.#done.length;
  }

  /** The action that would be taken back now, or why none is. */
  last(seat: Seat): Action | Refusal {
    const done = this.#done.at(-1);
    if (done === undefined) return this.#wall;
    return done.seat === seat ? done.action : refused('undo-others');
  }

  /** The action that would be done again, or why there is none. */
  next(seat: Seat): Action | Refusal {
    const undone = this.#undone.at(-1);
    return undone?.seat === seat ? undone.action : refused('redo-nothing');
  }

  /** Take the last one back: the state before it. Ask `last` first. */
  back(): State {
    const done = this.#done.pop();
    if (done === undefined) throw new RangeError('nothing can be taken back');
    const { before, ...undone } = done;
    this.#undone.push(undone);
    return before;
  }

  /** What was taken back last, off the pile; what was taken back before it waits on. Ask `next` first. */
  forth(again: (undone: Undone) => void): void {
    const undone = this.#undone.pop();
    if (undone === undefined) throw new RangeError('nothing was taken back');
    const waiting = [...this.#undone];
    again(undone);
    this.#undone.push(...waiting);
  }
}
