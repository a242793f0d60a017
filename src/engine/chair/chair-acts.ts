/** A chair that the rules hold acts when the half-year is played out: one deed of its agenda, then its text. */
import type { Action } from '../actions/action.ts';
import { costOf } from '../actions/carry-out.ts';
import { emit } from '../chronicle.ts';
import { larger } from '../math.ts';
import { seatState, SECRETARY_GENERAL } from '../seats/seat.ts';
import type { Package, State } from '../state.ts';
import { AGENDAS } from './agenda.ts';
import { chairDoes, chairMay } from './chair-hands.ts';
import { dimensionsOf, whyKey, whyParams } from './circulate.ts';
import type { RulesChair } from './rules-chair.ts';
import { amendedText } from './write-text.ts';

export const chairActs = (state: State): void => {
  const { chair } = state;
  if (chair === undefined) return;
  const tabling = chair.draft === null ? null : tablingOf(chair.draft);
  actOnce(state, chair, tabling);
  chair.draft = null;
  chair.odds01 = null;
  if (tabling !== null && !chairDoes(state, tabling)) emit(state, 'chair-cannot-table', {});
};

/** How a text is put under silence: a treaty's by its own step, any other as a package. */
const tablingOf = (text: Package): Action => {
  const { purpose, sidePayments, footnotes } = text;
  if (purpose === undefined || purpose === 'understanding')
    return { verb: 'table-package', package: text };
  const step: Action = { verb: 'treaty-step', step: purpose, sidePayments };
  return footnotes === true ? { ...step, footnotes } : step;
};

/** The deed whose turn it is, where the rules of its verb let it and it can be paid for with the text still to come. */
const actOnce = (state: State, { agenda }: RulesChair, tabling: Action | null): void => {
  const { deeds } = AGENDAS[agenda];
  const action = deeds[state.turn % deeds.length];
  if (action === undefined) return;
  const { chairReserve } = state.assumptions;
  const kept = tabling === null ? 0 : costOf(state, SECRETARY_GENERAL, tabling).capital;
  const capital = seatState(state, SECRETARY_GENERAL)?.capital ?? 0;
  const price = costOf(state, SECRETARY_GENERAL, action).capital;
  if (capital - price < larger(chairReserve, kept)) return;
  if (chairDoes(state, action)) emit(state, 'chair-deed', { verb: action.verb });
};

/** When its text has fallen and the letters are read, it comes back at once where an amended one would hold. */
export const comeBack = (state: State): void => {
  const { chair } = state;
  if (chair?.fallen?.turn !== state.turn || chair.fallen.tries > 0) return;
  const written = amendedText(state, chair);
  if (written === null) return;
  const tabling: Action = { verb: 'table-package', package: written.text };
  if (!chairMay(state, tabling)) return;
  chair.why = written.why;
  emit(state, 'chair-comes-back', { dimensions: dimensionsOf(written.text) });
  emit(state, whyKey(written.why), whyParams(written.why));
  chairDoes(state, tabling);
};
