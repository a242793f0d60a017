/** The chair's own text of a half-year: along its agenda where that would hold, else along anybody's, else none. */
import { VERB_RULES } from '../actions/registry.ts';
import { amendAt, draftBestAt, type Direction } from '../bargaining/draft.ts';
import { oddsAt } from '../bargaining/forecast.ts';
import type { Table } from '../bargaining/negotiating-table.ts';
import { deltaOf } from '../bargaining/package-delta.ts';
import { absolute, positive } from '../math.ts';
import { ownGovernment, SECRETARY_GENERAL } from '../seats/seat.ts';
import { DIMENSIONS, type Dimension, type Package, type State } from '../state.ts';
import { ownDimension } from '../treaty/conduct.ts';
import { AGENDA_IDS, AGENDAS, type AgendaId } from './agenda.ts';
import { chairsTable } from './chair-hands.ts';
import type { FallenText, RulesChair, Why } from './rules-chair.ts';
import { askTheDoubtful } from './soundings.ts';

/** A text and why it was written. */
export interface Written {
  text: Package;
  why: Why & { odds01: number };
}

/** A text of which nobody could say that it may not be tabled. */
const lawful = (state: State, text: Package): boolean =>
  VERB_RULES['table-package'].check(state, SECRETARY_GENERAL, {
    verb: 'table-package',
    package: text,
  }) === null;

/** What is under negotiation as a treaty is left out of packages, or the treaty's text would have to be drafted again. */
const directionOf = (state: State, agenda: AgendaId): Direction => {
  const { direction } = AGENDAS[agenda];
  const process = state.treatyProcess;
  if (process === null) return direction;
  const taken = ownDimension(process.delta);
  return direction.map((d, k) => (k === taken ? 0 : d));
};

const along = (
  state: State,
  table: Table,
  agenda: AgendaId,
  own: AgendaId,
  care: number,
): Written | null => {
  const { chairStep, chairFavours, chairCaution } = state.assumptions;
  const direction = directionOf(state, agenda);
  const bare = draftBestAt(table, direction, chairStep, chairFavours, care * chairCaution);
  if (bare === null || !lawful(state, bare)) return null;
  const text: Package = AGENDAS[own].footnotes ? { ...bare, footnotes: true } : bare;
  return {
    text,
    why: {
      reason: agenda === own ? 'agenda' : 'common-ground',
      odds01: oddsAt(table, text).passes01,
      softened: null,
      opened: false,
    },
  };
};

/**
 * The first with fair odds: its own agenda, with usual care, with more, with little; then what others in the chair would
 * want. Where no odds are fair, the best of them.
 */
const firstFair = (state: State, table: Table, own: AgendaId): Written | null => {
  const { amendCaution, chairFairOdds, chairDaring } = state.assumptions;
  let best: Written | null = null;
  const start = AGENDA_IDS.indexOf(own);
  for (let at = 0; at < AGENDA_IDS.length; at++)
    for (const care of [1, amendCaution, chairDaring]) {
      const agenda = AGENDA_IDS[(start + at) % AGENDA_IDS.length] ?? own;
      const written = along(state, table, agenda, own, care);
      if (written === null) continue;
      if (best === null || written.why.odds01 > best.why.odds01) best = written;
      if (written.why.odds01 >= chairFairOdds) return written;
    }
  return best;
};

/** The best new text that it can find, good enough or not, once those whom it hangs on have been asked. */
export const newText = (state: State, { agenda }: RulesChair): Written | null => {
  const table = chairsTable(state);
  const first = firstFair(state, table, agenda);
  if (first === null || !askTheDoubtful(state, table, first.text)) return first;
  return firstFair(state, chairsTable(state), agenda);
};

/** A text that counts on goodwill, where nothing better can be written: its letters will say what stands in the way. */
export const trialText = (state: State, { agenda }: RulesChair): Written | null => {
  const { chairCaution, chairGoodwill } = state.assumptions;
  const care = chairCaution === 0 ? 0 : (0 - chairGoodwill) / chairCaution;
  return along(state, chairsTable(state), agenda, agenda, care);
};

/** The point that shrank most from one text to the other; null = none did. */
const softenedMost = (from: Package, to: Package): Dimension | null => {
  const before = deltaOf(from);
  const after = deltaOf(to);
  let most = 1e-9;
  let softened: Dimension | null = null;
  DIMENSIONS.forEach((d, k) => {
    const less = absolute(before[k]) - absolute(after[k]);
    if (less <= most) return;
    most = less;
    softened = d;
  });
  return softened;
};

/** What its letter-writers have said they would accept instead, and is still on offer. */
const counterOffers = (state: State, { turn }: FallenText): Package[] =>
  state.governmentActs.flatMap((act) =>
    act.kind === 'counter-offer' &&
    act.turn >= turn &&
    act.expiresTurn >= state.turn &&
    act.package !== null
      ? [act.package]
      : [],
  );

/** What a text must be better by for who has written a letter against its own interest, margin units. */
const BETTER = 0.01;

/** Whether two texts say the same to all. */
const isSame = (a: Package, b: Package): boolean =>
  (a.footnotes === true) === (b.footnotes === true) &&
  softenedMost(a, b) === null &&
  softenedMost(b, a) === null &&
  a.sidePayments.length === b.sidePayments.length &&
  a.sidePayments.every((x) =>
    b.sidePayments.some((y) => x.to === y.to && x.from === y.from && x.value === y.value),
  );

/** The text that fell, amended so that it holds best; null when the odds are not good enough to come back. */
export const amendedText = (state: State, { fallen }: RulesChair): Written | null => {
  if (fallen === null) return null;
  const { chairFavours, chairCaution, amendCaution, chairReturns } = state.assumptions;
  const table = chairsTable(state);
  if (fallen.refusedAt !== null)
    table.isolation[ownGovernment(state)] = 0 - positive(fallen.refusedAt + BETTER);
  const softer = amendAt(
    table,
    deltaOf(fallen.text),
    chairFavours,
    amendCaution * chairCaution,
    fallen.demand,
  );
  const asked = counterOffers(state, fallen);
  let best: Written | null = null;
  for (const bare of softer === null ? asked : [softer, ...asked])
    for (const text of [
      { ...bare, ...footnotesOf(fallen.text) },
      { ...bare, footnotes: true as const },
    ]) {
      if (!lawful(state, text) || isSame(text, fallen.text)) continue;
      const odds01 = oddsAt(table, text).passes01;
      if (odds01 < chairReturns || (best !== null && odds01 <= best.why.odds01)) continue;
      const softened = softenedMost(fallen.text, text);
      const opened = text.footnotes === true && fallen.text.footnotes !== true;
      best = { text, why: { reason: 'amended', odds01, softened, opened } };
    }
  return best;
};

const footnotesOf = ({ footnotes }: Package): Pick<Package, 'footnotes'> =>
  footnotes === true ? { footnotes } : {};
