/** The chair's draft: what it means to put under silence this half-year, known to all so that they can have a say in it. */
import { emit } from '../chronicle.ts';
import type { GameEvent, Package, State } from '../state.ts';
import { DIMENSIONS } from '../state.ts';
import { agendaOf, isNewTerm } from './agenda.ts';
import { leadTreaty } from './conference.ts';
import { foretell } from './foretell.ts';
import type { RulesChair, Why } from './rules-chair.ts';
import { amendedText, newText, trialText, type Written } from './write-text.ts';

/** Open a half-year: a new chair looks around, a treaty goes on, and a text goes out to the capitals. */
export const circulate = (state: State): void => {
  const { chair } = state;
  if (chair === undefined) return;
  if (isNewTerm(state.turn)) {
    chair.agenda = agendaOf(state.hidden.seed, state.turn);
    emit(state, 'chair-new', { agenda: chair.agenda });
  }
  chair.draft = textOfHalfYear(state, chair);
  chair.waited = chair.draft === null ? chair.waited + 1 : 0;
  foretell(state);
  if (chair.draft !== null)
    emit(state, 'chair-circulates', { dimensions: dimensionsOf(chair.draft) });
  emit(state, whyKey(chair.why), whyParams(chair.why));
};

/** Name of the words that say why. */
export const whyKey = ({ reason, softened, opened }: Why): string =>
  reason === 'amended' && softened === null
    ? `chair-why-${opened ? 'reserved' : 'paid'}`
    : `chair-why-${reason}`;

export const dimensionsOf = ({ delta }: Package): string[] =>
  DIMENSIONS.filter((d) => (delta[d] ?? 0) !== 0).map((d) => `${d}:${delta[d]}`);

export const whyParams = ({ odds01, softened }: Why): GameEvent['params'] => ({
  oddsPct: 100 * (odds01 ?? 0),
  ...(softened === null ? {} : { dimension: softened }),
});

const nothing = (chair: RulesChair, why: Why): null => {
  chair.why = why;
  return null;
};

/** The table that a scenario lays comes first; then a treaty's vote, a text that may come back, and a new one. */
const textOfHalfYear = (state: State, chair: RulesChair): Package | null => {
  const { laidTable } = state;
  if (state.turn === 0 && laidTable !== null) {
    chair.why = { reason: 'laid-table', odds01: null, softened: null, opened: false };
    return structuredCopy(laidTable.concession);
  }
  const vote = leadTreaty(state, chair);
  if (vote !== null) {
    chair.why = { reason: vote.step, odds01: vote.odds01, softened: null, opened: false };
    return vote.text;
  }
  if (state.fatigue >= state.assumptions.chairPatience)
    return nothing(chair, { reason: 'tired', odds01: null, softened: null, opened: false });
  const written = writeText(state, chair);
  if (written === null)
    return nothing(chair, { reason: 'hopeless', odds01: 0, softened: null, opened: false });
  const { text, why } = written;
  const { chairLeastOdds, chairWaits } = state.assumptions;
  if (why.odds01 >= chairLeastOdds) {
    chair.why = why;
    return text;
  }
  const hopeless: Why = { reason: 'hopeless', odds01: why.odds01, softened: null, opened: false };
  if (chair.waited < chairWaits) return nothing(chair, hopeless);
  chair.why = { ...hopeless, reason: 'trial' };
  return text;
};

/** A text that may come back, a new one, or the one that says most about who would object. */
const writeText = (state: State, chair: RulesChair): Written | null =>
  amendedText(state, chair) ??
  newText(state, chair) ??
  (chair.waited < state.assumptions.chairWaits ? null : trialText(state, chair));

/** A text of one's own: the scenario's is never written to. */
const structuredCopy = (p: Package): Package => ({
  ...p,
  delta: { ...p.delta },
  sidePayments: p.sidePayments.map((payment) => ({ ...payment })),
});
