/** Plays a game through its store by doing only what the next unresolved thing points at, as pressing that control does. */
import type { Action } from '../../src/engine/index.ts';
import { adviserDraft, changesOfMind } from '../../src/store/asking.ts';
import type { GameStore } from '../../src/store/game-state.ts';
import { letterAnswers } from '../../src/store/letter.ts';
import {
  controlOf,
  NEXT_CONTROLS,
  suggestionControl,
  type NextThing,
} from '../../src/store/next.ts';
import { legalMoves } from '../../src/store/room.ts';

/** Actions that have a control of their own, refused or not. */
const actionControls = (game: GameStore): { action: Action; refused: boolean }[] => {
  const state = game.getState();
  const legal = legalMoves(state);
  const targets = legal.flatMap((move) => move.targets);
  const { offer } = letterAnswers(state.view, legal);
  return [...targets, ...(offer === null ? [] : [offer])].map(({ action, refusal }) => ({
    action,
    refused: refusal !== null,
  }));
};

const pressControl = (game: GameStore, control: string): boolean => {
  const state = game.getState();
  switch (control) {
    case NEXT_CONTROLS.proceed:
      state.proceed();
      return true;
    case NEXT_CONTROLS.openAll:
      if (state.rollCall === null) state.skipCouncil();
      else state.skipRollCall();
      return true;
    case NEXT_CONTROLS.leaveRollCall:
      state.leaveRollCall();
      return true;
    case NEXT_CONTROLS.leaveCouncil:
      state.leaveCouncil();
      return true;
    case NEXT_CONTROLS.confirmEnd:
      state.endTurn();
      return true;
    case NEXT_CONTROLS.end:
      if (state.view.table.calls.length > 0 || (state.view.seats[0]?.hoursLeft ?? 0) >= 1)
        state.setDialog('end-turn');
      else state.endTurn();
      return true;
    case NEXT_CONTROLS.table:
      return state.draftRefusal === null && state.tableDraft() === null;
    case NEXT_CONTROLS.draft: {
      const draft = adviserDraft(state.view, 'muddle');
      if (draft !== null) state.setDraft(draft);
      return draft !== null;
    }
    default:
      return false;
  }
};

/** Do what the control does; false when there is no such control, or it is disabled. */
export const press = (game: GameStore, { control, member }: NextThing): boolean => {
  if (pressControl(game, control)) return true;
  const state = game.getState();
  if (member !== null) {
    const suggestions = changesOfMind(state.view, member, state.draft);
    const chosen = suggestions.find((_, at) => suggestionControl(member, at) === control);
    if (chosen !== undefined) {
      state.setDraft(chosen.package);
      return true;
    }
    const advice: Action = { verb: 'take-advice', member };
    if (control === controlOf(advice)) return state.submit(advice) === null;
  }
  const found = actionControls(game).find(({ action }) => controlOf(action) === control);
  return found !== undefined && !found.refused && state.submit(found.action) === null;
};
