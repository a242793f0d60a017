/** The chair's draft: what it means to put under silence this half-year, known to all so that they can have a say in it. */
import { draftAlong, draftBest } from '../bargaining/draft.ts';
import { emit } from '../chronicle.ts';
import { SECRETARY_GENERAL } from '../seats/seat.ts';
import { DIMENSIONS, type Package, type State } from '../state.ts';
import { AGENDA_IDS, AGENDAS, agendaOf, isNewTerm, type AgendaId } from './agenda.ts';

/** How far a text starts along the agenda (treaty units), and the favours arranged within it (margin units by size). */
const STEP = 0.2;
const BUDGET = 0.16;
/** Spreads of the unknown that it allows for; where nothing would stand so, it tries its luck with less. */
const CAUTION = 0.8;
const BOLDNESS = [0.8, 0, -0.7] as const;
/** Fatigue from which it lets the council rest. */
const PATIENCE = 2.4;

/** Open a half-year: a new chair looks around, and a text goes out to the capitals. */
export const circulate = (state: State): void => {
  const { chair } = state;
  if (chair === undefined) return;
  if (isNewTerm(state.turn)) {
    chair.agenda = agendaOf(state.hidden.seed, state.turn);
    emit(state, 'chair-new', { agenda: chair.agenda });
  }
  chair.draft = state.fatigue < PATIENCE ? newDraft(state) : null;
  if (chair.draft !== null)
    emit(state, 'chair-circulates', {
      dimensions: DIMENSIONS.filter((d) => (chair.draft?.delta[d] ?? 0) !== 0).map(
        (d) => `${d}:${chair.draft?.delta[d]}`,
      ),
    });
};

/** The table that a scenario lays comes first, with the concession that rescues it. */
const newDraft = (state: State): Package | null => {
  const { chair, laidTable } = state;
  if (chair === undefined) return null;
  if (state.turn === 0 && laidTable !== null) return structuredCopy(laidTable.concession);
  const { footnotes } = AGENDAS[chair.agenda];
  const draft = alongSome(state, chair.agenda);
  return draft !== null && footnotes ? { ...draft, footnotes: true } : draft;
};

/** Its own agenda first; where no text would stand along it, what somebody else in the chair would want. */
const alongSome = (state: State, own: AgendaId): Package | null => {
  const { direction } = AGENDAS[own];
  const best = draftBest(state, SECRETARY_GENERAL, direction, STEP, BUDGET, CAUTION);
  if (best !== null) return best;
  const start = AGENDA_IDS.indexOf(own);
  for (const caution of BOLDNESS)
    for (let at = 0; at < AGENDA_IDS.length; at++) {
      const agenda = AGENDA_IDS[(start + at) % AGENDA_IDS.length];
      const draft = draftAlong(
        state,
        SECRETARY_GENERAL,
        AGENDAS[agenda ?? own].direction,
        STEP,
        BUDGET,
        caution,
      );
      if (draft !== null) return draft;
    }
  return null;
};

/** A text of one's own: the scenario's is never written to. */
const structuredCopy = (p: Package): Package => ({
  ...p,
  delta: { ...p.delta },
  sidePayments: p.sidePayments.map((payment) => ({ ...payment })),
});
