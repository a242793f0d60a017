/** While the player reads, the game works out what the next press may come to: then nobody waits for it. */
import type { Action } from '../engine/index.ts';
import { whenIdle } from './after-paint.ts';
import type { GameState, GameStore } from './game-state.ts';
import { letterAnswers } from './letter.ts';
import { legalMoves, tabling, type Room } from './room.ts';
import { answers } from './verbs.ts';

/** null = the end of the half-year. */
type Press = Action | null;

/** A question with more answers than this has some that wait. */
const MOST = 4;

const ANSWERED: readonly GameState['stage'][] = ['council', 'decision'];

/** The answers to what stops the play. */
const answersTo = (state: GameState): Press[] => {
  const legal = legalMoves(state);
  const { withdraw, offer, hold } = letterAnswers(state.view, legal);
  const letter = state.view.decisions[0]?.kind === 'council';
  const all = letter ? [offer, hold, withdraw] : answers(legal);
  return all.flatMap((target) => (target?.refusal === null ? [target.action] : [])).slice(0, MOST);
};

/** What the player is about to press, as far as it can be told. */
export const likelyPresses = (state: GameState, asksFirst: boolean): Press[] => {
  const { stage, dialog, view, draft, procedure } = state;
  if (ANSWERED.includes(stage)) return view.decisions.length > 0 ? answersTo(state) : [];
  if (stage !== 'table') return [];
  if (dialog === 'table') return [tabling(draft, procedure)];
  return dialog === 'end-turn' || !asksFirst ? [null] : [];
};

/** Rehearse them one by one, whenever the page is idle. */
export const rehearseAhead = (
  game: GameStore,
  { authority, services, leaving: { signal } }: Room,
): void => {
  let callOff: (() => void) | null = null;
  const next = (presses: Press[]): void => {
    const [press, ...rest] = presses;
    callOff = null;
    if (press === undefined || signal.aborted) return;
    authority.rehearse(authority.seat(), press);
    callOff = whenIdle(() => next(rest));
  };
  game.subscribe((now, before) => {
    if (now.view === before.view && now.stage === before.stage && now.dialog === before.dialog)
      return;
    callOff?.();
    callOff = whenIdle(() =>
      next(likelyPresses(game.getState(), services.settings().asksFirst === 'on')),
    );
  });
};
