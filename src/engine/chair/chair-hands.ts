/** What a chair that the rules hold may lay hands on: it acts by the same rules and at the same price as a person there. */
import type { Action } from '../actions/action.ts';
import { carryOut, costOf, refuseCost } from '../actions/carry-out.ts';
import { VERB_RULES } from '../actions/registry.ts';
import { setTable, type Table } from '../bargaining/negotiating-table.ts';
import { ownGovernment, SECRETARY_GENERAL } from '../seats/seat.ts';
import type { State } from '../state.ts';
import type { TextPurpose } from '../treaty/treaty-process.ts';

export const chairMay = (state: State, action: Action): boolean =>
  VERB_RULES[action.verb].check(state, SECRETARY_GENERAL, action) === null &&
  refuseCost(state, SECRETARY_GENERAL, costOf(state, SECRETARY_GENERAL, action)) === null;

/** Do it when the rules accept it; returns whether it was done. */
export const chairDoes = (state: State, action: Action): boolean => {
  if (!chairMay(state, action)) return false;
  carryOut(state, SECRETARY_GENERAL, action);
  return true;
};

/**
 * The table as the chair reads it: what governments have told it, and of the one that is played also what its letters
 * have shown. To whom it does not matter to stand alone, standing alone is no reason to keep silent.
 */
export const chairsTable = (state: State, purpose: TextPurpose | null = null): Table => {
  const table = setTable(state, SECRETARY_GENERAL, undefined, purpose);
  const own = ownGovernment(state);
  if (own >= 0) table.isolation[own] = table.isolation[own] * (1 - (state.chair?.wary01 ?? 0));
  return table;
};
