/** A chair that the rules hold acts when the half-year is played out: one deed of its agenda, then its text. */
import { VERB_RULES } from '../actions/registry.ts';
import { tablePackage } from '../bargaining/council.ts';
import { emit } from '../chronicle.ts';
import { addCapital, seatState, SECRETARY_GENERAL } from '../seats/seat.ts';
import type { State } from '../state.ts';
import { AGENDAS, type RulesChair } from './agenda.ts';

/** Capital that it keeps back for the text. */
const RESERVE = 2;

export const chairActs = (state: State): void => {
  const { chair } = state;
  if (chair === undefined) return;
  actOnce(state, chair);
  const { draft } = chair;
  chair.draft = null;
  if (draft === null) return;
  addCapital(state, SECRETARY_GENERAL, -state.assumptions.costScale);
  tablePackage(state, SECRETARY_GENERAL, draft);
};

/** The deed whose turn it is, where the rules of its verb let it and it can be paid for. */
const actOnce = (state: State, { agenda }: RulesChair): void => {
  const { deeds } = AGENDAS[agenda];
  const action = deeds[state.turn % deeds.length];
  if (action === undefined) return;
  const rule = VERB_RULES[action.verb];
  const price = rule.cost(state, SECRETARY_GENERAL, action).capital * state.assumptions.costScale;
  const capital = seatState(state, SECRETARY_GENERAL)?.capital ?? 0;
  if (capital - price < RESERVE || rule.check(state, SECRETARY_GENERAL, action) !== null) return;
  addCapital(state, SECRETARY_GENERAL, -price);
  rule.apply(state, SECRETARY_GENERAL, action, 1);
  emit(state, 'chair-deed', { verb: action.verb });
};
