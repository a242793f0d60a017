/**
 * The envelope of a played government (game §4.1, §4.6 row 23): it writes its own. It knows what the text is worth to it
 * to the point, and what it keeps to itself; what it writes against that is asked about at home, and what it writes
 * against the room is remembered by the room.
 */
import type { Assumptions } from '../assumptions.ts';
import { emit } from '../chronicle.ts';
import type { OwnEnvelope } from '../decision.ts';
import type { Effect } from '../effects/effect.ts';
import { alliance, member, trust } from '../effects/effects.ts';
import { applyEffects } from '../effects/apply-effects.ts';
import { positive, smaller } from '../math.ts';
import { draws } from '../rng.ts';
import {
  addCapital,
  ownGovernment,
  playerSeat,
  seatState,
  SECRETARY_GENERAL,
} from '../seats/seat.ts';
import type { State } from '../state.ts';
import type { OwnVote, Tabling } from '../table/table-state.ts';
import { deltaOf } from './package-delta.ts';
import type { Table } from './negotiating-table.ts';
import { paymentCharge } from './side-payments.ts';
import { footnoteOf, isolationCost } from './silence-procedure.ts';

/** Parts of the most that an envelope can cost: what the best one brings, and of a loss of trust what a reservation costs. */
const WON_SHARE = 1 / 6;
const FOOTNOTE_SHARE = 1 / 3;
/** Of a gain that nobody had to ask for, what is noticed at home. */
const NOTICED01 = 0.3;

/** Prices that can be asked, margin units: the buttons there are. */
export const PRICES = [0.04, 0.08, 0.12] as const;

/** An effect where there is any. */
const some = (size: number, effect: (size: number) => Effect): Effect[] =>
  size === 0 ? [] : [effect(size)];
const capital = (size: number): Effect[] => some(size, (x) => alliance('capital', x));
const trusted = (size: number): Effect[] => some(size, (x) => trust('others', 'actor', x));

/** A letter: cheered at home where the text was too much, asked about where it was not. */
const afterLetter = (a: Assumptions, { felt, isolationCost: alone }: OwnEnvelope): Effect[] => {
  const forLittle = positive(felt + alone);
  const lost = smaller(a.envMost, a.envCapital * forLittle);
  return [
    ...capital(forLittle > 0 ? 0 - lost : WON_SHARE * a.envMost),
    ...some(a.envSupport * positive(felt), (x) => member('support', 'actor', -x)),
    ...trusted(0 - a.envTrust),
  ];
};

/**
 * What is asked at home and abroad of an envelope written so, in effects that a preview can show.
 * @param price what is paid for the signature, margin units
 */
export const reactions = (
  a: Assumptions,
  own: OwnEnvelope,
  verdict: OwnVote['verdict'],
  price = 0,
): Effect[] => {
  if (verdict === 'break') return afterLetter(a, own);
  const { footnote, refusedPrice } = own;
  const felt = own.felt + price + (verdict === 'footnote' ? (footnote?.relief ?? 0) : 0);
  const swallowed = positive(-felt);
  const won =
    verdict === 'consent'
      ? smaller(WON_SHARE * a.envMost, NOTICED01 * a.envCapital * positive(felt))
      : 0;
  const lost = smaller(a.envMost, a.envCapital * swallowed);
  const climbed = refusedPrice === null ? 0 : a.envClimb;
  // Twice as much where the text was worth having without it.
  const resented = (own.felt > 0 ? 2 : 1) * a.envPrice * price;
  return [
    ...capital(won + a.envCapital * price - lost - climbed),
    ...some(a.envStability * swallowed, (x) => member('stability', 'actor', -x)),
    ...trusted(0 - resented - (verdict === 'footnote' ? FOOTNOTE_SHARE * a.envTrust : 0)),
  ];
};

/** Margin that a point of the chair's capital buys as a direct favour (game §4.5). */
export const MARGIN_PER_CAPITAL = 0.05;

/** Odds that the chair finds a price, before it looks for somebody to pay: its purse lies anywhere from least to most. */
export const priceOdds01 = ({ purseLeast, purseMost }: Assumptions, value: number): number =>
  value <= purseLeast ? 1 : value >= purseMost ? 0 : (purseMost - value) / (purseMost - purseLeast);

/** Whether the next envelope is that of a played government which has not written it; then the play stops and asks. */
export const asksForEnvelope = (
  state: State,
  table: Table,
  tabling: Tabling,
  brokenWeight: number,
): boolean => {
  const index = ownGovernment(state);
  if (index < 0 || tabling.own !== undefined || tabling.order[tabling.opened] !== index)
    return false;
  const delta = deltaOf(tabling.result.package);
  const footnote =
    tabling.result.package.footnotes === true ? footnoteOf(table, index, delta) : null;
  state.decisions.push({
    kind: 'envelope',
    seat: playerSeat(state),
    felt: tabling.felt[index],
    isolationCost: isolationCost(table, index, brokenWeight),
    letters: tabling.result.envelopes.filter((e) => e.verdict === 'breaks-silence').length,
    footnote,
    refusedPrice: null,
  });
  return true;
};

/** The question that waits for the envelope; null when none does. */
export const envelopeAsked = (
  state: Pick<State, 'decisions'>,
  seat: string,
): (OwnEnvelope & { kind: 'envelope' }) | null => {
  const [decision] = state.decisions;
  return decision?.kind === 'envelope' && decision.seat === seat ? decision : null;
};

/** Write it: what it says, and what follows at home and in the room. The caller lets the vote go on. */
export const writeEnvelope = (state: State, verdict: OwnVote['verdict']): void => {
  const { tabling } = state.table;
  const seat = playerSeat(state);
  const own = envelopeAsked(state, seat);
  if (tabling === null || own === null) return;
  state.decisions.shift();
  const actor = ownGovernment(state);
  applyEffects(
    state,
    reactions(state.assumptions, own, verdict),
    { actor, target: -1 },
    seat,
    'diplomacy',
  );
  tabling.own = {
    verdict,
    footnote: verdict === 'footnote' ? (own.footnote?.dimension ?? null) : null,
  };
};

/**
 * Ask a price for consent. The chair looks what it can find, and for somebody whose envelope is still closed to pay.
 * @returns whether the vote goes on; else the question is asked again, without the price
 */
export const askPrice = (state: State, table: Table, value: number): boolean => {
  const { tabling } = state.table;
  const seat = playerSeat(state);
  const own = envelopeAsked(state, seat);
  if (tabling === null || own === null) return false;
  const index = ownGovernment(state);
  const { members } = state;
  const payer = payerOf(state, table, tabling, index, value);
  const { purseLeast, purseMost } = state.assumptions;
  const purse = purseLeast + (purseMost - purseLeast) * draws(state, 'chair-purse')();
  const chairsPrice = (value / MARGIN_PER_CAPITAL) * state.assumptions.costScale;
  const chairPays = payer < 0 && chairsPrice <= (seatState(state, SECRETARY_GENERAL)?.capital ?? 0);
  state.decisions.shift();
  if (value > purse || (payer < 0 && !chairPays)) {
    emit(state, 'price-refused', { member: members[index].id, points: 100 * value });
    state.decisions.unshift({ ...own, seat, refusedPrice: value });
    return false;
  }
  if (chairPays) {
    addCapital(state, SECRETARY_GENERAL, -chairsPrice);
    members[index].sidePaymentsReceived += value;
  } else bill(state, tabling, payer, index, value);
  tabling.felt[index] = tabling.felt[index] + value;
  emit(state, chairPays ? 'price-paid-by-chair' : 'price-paid', {
    member: members[index].id,
    payer: members[payer]?.id ?? '',
    points: 100 * value,
  });
  const paid = reactions(state.assumptions, own, 'consent', value);
  applyEffects(state, paid, { actor: index, target: -1 }, seat, 'diplomacy');
  tabling.own = { verdict: 'consent', footnote: null };
  return true;
};

/** The price becomes a favour of the text: its payer feels it, and it stands or falls with the rest. */
const bill = (state: State, tabling: Tabling, payer: number, to: number, value: number): void => {
  const { members } = state;
  tabling.result.package.sidePayments.push({ to: members[to].id, from: members[payer].id, value });
  tabling.felt[payer] =
    tabling.felt[payer] - paymentCharge(state, members[payer], members[to], value);
};

/** The most willing government whose envelope is closed and that would not break over the bill; −1 = nobody. */
const payerOf = (
  state: State,
  table: Table,
  tabling: Tabling,
  to: number,
  value: number,
): number => {
  for (let at = tabling.order.length - 1; at > tabling.opened; at--) {
    const j = tabling.order[at];
    const bill = paymentCharge(state, state.members[j], state.members[to], value);
    if (tabling.felt[j] - bill >= 0 - state.assumptions.payerReach * table.isolation[j]) return j;
  }
  return -1;
};
