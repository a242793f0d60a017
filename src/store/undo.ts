/**
 * Taking back and doing again, step by step: what was done this half-year and what was written on the draft, in the
 * order in which it was. What was done is the authority's to take back; the draft is the desk's.
 */
import type { Action, Refusal } from '../engine/index.ts';
import type { Dimension, Package } from '../engine/state.ts';
import type { GameState } from './game-state.ts';
import { drafted, type DraftProcedure, type Room } from './room.ts';

/** What would be taken back or done again next, or why nothing would. */
export type NextStep =
  | { kind: 'draft' }
  | { kind: 'action'; action: Action }
  | { kind: 'refused'; refusal: Refusal };

interface DraftStep {
  kind: 'draft';
  /** The draft on the other side of this step. */
  draft: Package;
  procedure: DraftProcedure;
  /** The dial that was moved, when it was one; and when. */
  dial: Dimension | null;
  at: number;
}
type Step = DraftStep | { kind: 'action' };

/** A slider that is dragged is one step; one that is moved again after so long is another. */
const ONE_STEP_MS = 1200;

export type UndoActions = Pick<GameState, 'undo' | 'redo'>;

export class UndoHistory {
  readonly #room: () => Room;
  #done: Step[] = [];
  #undone: Step[] = [];

  constructor(room: () => Room) {
    this.#room = room;
  }

  /** What was done in an opened game's running half-year can be taken back as well. */
  open(count: number): void {
    this.#done = Array.from({ length: count }, () => ({ kind: 'action' }));
    this.#tell();
  }

  /** The draft is about to change. */
  beforeDraft(dial: Dimension | null): void {
    const { draft, procedure } = this.#room().get();
    const now = Date.now();
    const last = this.#done.at(-1);
    this.#undone = [];
    if (
      last?.kind === 'draft' &&
      dial !== null &&
      last.dial === dial &&
      now - last.at < ONE_STEP_MS
    )
      last.at = now;
    else this.#done.push({ kind: 'draft', draft, procedure, dial, at: now });
    this.#tell();
  }

  /** An action was carried out; one that cannot be taken back leaves nothing before it that can. */
  afterAction(): void {
    const last = this.#room().authority.undoable(this.#room().authority.seat());
    this.#undone = [];
    if ('reason' in last) this.#done = [];
    else this.#done.push({ kind: 'action' });
    this.#tell();
  }

  /** The room shows something else. */
  afterStage(): void {
    this.#tell();
  }

  /** Another half-year. */
  clear(): void {
    this.#done = [];
    this.#undone = [];
    this.#tell();
  }

  undo(): NextStep {
    return this.#move(this.#done, this.#undone, this.#undoable(), (room) =>
      room.authority.undo(room.authority.seat()),
    );
  }

  redo(): NextStep {
    return this.#move(this.#undone, this.#done, this.#redoable(), (room) =>
      room.authority.redo(room.authority.seat()),
    );
  }

  #move(from: Step[], to: Step[], next: NextStep, move: (room: Room) => Refusal | null): NextStep {
    const step = from.at(-1);
    if (step === undefined || next.kind === 'refused') return next;
    const room = this.#room();
    const { draft, procedure, view } = room.get();
    from.pop();
    if (step.kind === 'draft') {
      to.push({ ...step, draft, procedure, at: 0 });
      room.set(drafted(view, step.draft, step.procedure));
    } else {
      move(room);
      to.push(step);
      room.refresh(draft);
      room.goOn();
    }
    this.#tell();
    room.keeper.keep();
    return next;
  }

  #undoable(): NextStep {
    const last = this.#room().authority.undoable(this.#room().authority.seat());
    const step = this.#done.at(-1);
    if (this.#room().get().stage !== 'table')
      return { kind: 'refused', refusal: { reason: 'undo-half-year-runs', params: {} } };
    if (step?.kind === 'draft') return { kind: 'draft' };
    return 'reason' in last ? { kind: 'refused', refusal: last } : { kind: 'action', action: last };
  }

  #redoable(): NextStep {
    const next = this.#room().authority.redoable(this.#room().authority.seat());
    const step = this.#undone.at(-1);
    if (step?.kind === 'draft') return { kind: 'draft' };
    if (step === undefined || 'reason' in next)
      return { kind: 'refused', refusal: { reason: 'redo-nothing', params: {} } };
    return { kind: 'action', action: next };
  }

  #tell(): void {
    this.#room().set({ undoable: this.#undoable(), redoable: this.#redoable() });
  }
}

export const undoActions = (room: Room): UndoActions => ({
  undo: () => room.atOnce(() => room.history.undo()),
  redo: () => room.atOnce(() => room.history.redo()),
});
