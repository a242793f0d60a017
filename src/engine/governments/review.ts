/**
 * Review of inherited commitments (game §4.3, §4.8): within two turns a new government reaffirms, renegotiates or
 * abandons each instrument that it found. What it wants, it keeps; what it dislikes survives with
 *
 *   p = δ + .5·(1 − δ)·(1 − dist) − pillarShelfLife·integration·dist
 *
 * and habits and the chair's welcome on top. Distance is that of the text to the government's wishes, and more after a
 * clean break: what the old government signed is not its own. The odds are foreseeable: the review draws from these.
 */
import { emit } from '../chronicle.ts';
import { clamp } from '../math.ts';
import { keyedDraws, uniformsWhenAsked } from '../rng.ts';
import { isPlayed } from '../seats/seat.ts';
import type { Dimension, Member, State, View } from '../state.ts';
import { US } from '../systems/membership.ts';
import type { Assumptions } from '../assumptions.ts';
import type { GovernmentAtStart, Instrument } from './government.ts';
import { basesAtStake, caveats, literalness, loveOfStages } from './quirks.ts';
import {
  basesShare01,
  dislikedIn,
  distance01,
  integration01,
  wishesOf,
  type Wishes,
} from './standing.ts';
import { abandon, binds, qualify } from './undoing.ts';
import { actsNationalist, breakBetween01, takeView } from './worldview.ts';

/** What a review may do to one instrument. */
export interface ReviewOdds {
  instrument: number;
  /** 0 = all that the government wants, 1 = all against it. */
  distance01: number;
  /** Kept without a word when the government wants it: then 1. */
  keep01: number;
  renegotiate01: number;
  abandon01: number;
  /** What it dislikes in it, the worst first. */
  dislikes: Dimension[];
}

/**
 * Extra odds against integrated commitments: under H1 institutions that pool sovereignty live until the next change of
 * government; its counter-dial says that institutions are sticky.
 */
export const pillarShelfLife = (a: Assumptions): number => a.shelfLife * a.h1 * (1 - 0.5 * a.h1x);

/** Odds that a disliked instrument survives the review of a government at this distance. */
export const keepOdds01 = (a: Assumptions, m: Member, i: Instrument, distance: number): number => {
  const { quirks, welcomed } = m.government;
  return clamp(
    i.durability01 +
      a.reviewKeep * (1 - i.durability01) * (1 - distance) -
      pillarShelfLife(a) * integration01(i) * distance +
      (i.kind === 'protocol' ? literalness(quirks, a) : 0) +
      basesShare01(i) * basesAtStake(quirks, a) +
      (welcomed ? a.welcomeKeep * loveOfStages(quirks, a) : 0),
    0,
    1,
  );
};

const oddsOf = (view: View, m: Member, wishes: Wishes, i: Instrument): ReviewOdds => {
  const a = view.assumptions;
  const distance = clamp(
    distance01(view, wishes, i) + a.reviewBreak * m.government.breakWithPast01,
    0,
    1,
  );
  if (distance <= a.reviewFrom)
    return {
      instrument: i.id,
      distance01: distance,
      keep01: 1,
      renegotiate01: 0,
      abandon01: 0,
      dislikes: [],
    };
  const keep = keepOdds01(a, m, i, distance);
  const inPart = clamp(a.renegotiate + caveats(m.government.quirks, a), 0, 1);
  return {
    instrument: i.id,
    distance01: distance,
    keep01: keep,
    renegotiate01: (1 - keep) * inPart,
    abandon01: (1 - keep) * (1 - inPart),
    dislikes: dislikedIn(view, wishes, i),
  };
};

/** What a government of this country inherited: in force and made before it took office. */
const inherited = (view: View, m: Member, sinceTurn: number): Instrument[] =>
  view.instruments.filter((i) => i.madeTurn <= sinceTurn && binds(i, m.id));

/** Odds of the review that a new government owes, instrument by instrument; empty when none is due. */
export const reviewOdds = (view: View, index: number): ReviewOdds[] => {
  const m = view.members[index];
  if (m.government.reviewTurn === null || m.leftTreaty) return [];
  const wishes = wishesOf(view, index);
  return inherited(view, m, m.government.sinceTurn).map((i) => oddsOf(view, m, wishes, i));
};

/** The same as it would be if such a government were elected now. */
export const reviewOddsUnder = (
  view: View,
  index: number,
  next: GovernmentAtStart,
): ReviewOdds[] => {
  const now = view.members[index];
  const breakWithPast01 = breakBetween01(now.government, next, view.assumptions);
  const government = { ...now.government, ...next, breakWithPast01, welcomed: false };
  const m: Member = { ...now, government };
  takeView(m, view.assumptions);
  m.nationalistLed = index !== US && actsNationalist(next.archetype, m, view.assumptions.natFlag);
  const members = view.members.map((each, i) => (i === index ? m : each));
  const wishes = wishesOf({ ...view, members }, index);
  return inherited(view, m, view.turn).map((i) => oddsOf(view, m, wishes, i));
};

type Verdict = 'kept' | 'renegotiated' | 'abandoned';

const reviewOne = (
  state: State,
  index: number,
  instrument: Instrument,
  odds: ReviewOdds,
  luck: () => number,
): Verdict => {
  if (odds.keep01 >= 1) return 'kept';
  const u = luck();
  if (u < odds.keep01) return 'kept';
  const { id } = state.members[index];
  const leaves = u >= odds.keep01 + odds.renegotiate01;
  const undone = leaves
    ? abandon(state, index, instrument)
    : qualify(state, index, instrument, odds.dislikes);
  emit(state, leaves ? 'instrument-abandoned' : 'instrument-renegotiated', {
    member: id,
    instrument: instrument.id,
    kind: instrument.kind,
    about: instrument.about,
    madeTurn: instrument.madeTurn,
    oddsPct: 100 * (leaves ? odds.abandon01 : odds.renegotiate01),
    dislikes: odds.dislikes,
    undone,
  });
  return leaves ? 'abandoned' : 'renegotiated';
};

/** Go through everything inherited. The n-th instrument meets the n-th draw of this government and turn. */
const review = (state: State, index: number): void => {
  const { id } = state.members[index];
  const all = reviewOdds(state, index);
  const next = keyedDraws(state.hidden.seed, `review:${id}`, state.turn);
  const luck = uniformsWhenAsked(next, all.length);
  const met: Record<Verdict, string[]> = { kept: [], renegotiated: [], abandoned: [] };
  all.forEach((odds, k) => {
    const instrument = state.instruments.find((i) => i.id === odds.instrument);
    if (instrument === undefined) return;
    met[reviewOne(state, index, instrument, odds, () => luck(k))].push(String(instrument.id));
  });
  if (all.length > 0) {
    const breakPct = 100 * state.members[index].government.breakWithPast01;
    emit(state, 'review', { member: id, breakPct, ...met });
  }
};

/** Reviews that fall due this turn, in roster order. */
export const holdReviews = (state: State): void => {
  state.members.forEach((m, index) => {
    const { reviewTurn } = m.government;
    if (reviewTurn === null || reviewTurn > state.turn) return;
    if (!m.leftTreaty && !isPlayed(state, index) && !(index === US && state.us.out))
      review(state, index);
    m.government.reviewTurn = null;
  });
};
