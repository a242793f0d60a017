/**
 * Odds before the envelopes open. What is told is known; the day's mood and what governments keep to themselves are not.
 * Both are sums of uniforms, taken together as one spread of that shape. Once a text has been voted on in this half-year
 * the mood is out, and whoever kept silence then is known not to lie below that line.
 */
import { smaller, squareRoot } from '../math.ts';
import type { Seat } from '../seats/seat.ts';
import type { Envelope, MemberId, Package, View } from '../state.ts';
import { deltaOf, margins, privateTerm, setTable, type Table } from './appraise.ts';
import { moodDistribution01, moodSpread } from './mood.ts';
import { ratificationOdds01 } from './ratification.ts';
import { footnoteOf } from './silence-procedure.ts';

export interface SilenceOdds {
  /** Odds that nobody breaks silence. */
  passes01: number;
  /** Odds that no parliament rejects it then; null = none is asked. */
  ratifies01: number | null;
  members: {
    member: MemberId;
    margin: number;
    /** Spread of what is not known about it: mood and private part. */
    spread: number;
    isolationCost: number;
    /** Odds that it breaks silence on its own account, before any cascade. */
    breaksAlone01: number;
  }[];
}

/** Spread of what a member has not told about these changes, margin units. */
export const packageSpread = (table: Table, index: number, delta: readonly number[]): number => {
  let squares = 0;
  for (let k = 0; k < 8; k++) squares += delta[k] * delta[k];
  const prior = table.openness01 * table.state.assumptions.privSpread;
  return prior * table.reading.spreads[index] * squareRoot(squares);
};

/** What this half-year's votes have shown of a member. */
export interface Shown {
  mood: number | null;
  /** Highest level below which its private part cannot lie, given that it did not break silence; null = nothing. */
  floor: number | null;
}

export const shownBy = (state: View, member: MemberId): Shown => {
  const shown: Shown = { mood: null, floor: null };
  if (state.assumptions.voteShows < 0.5) return shown;
  for (const { envelopes } of state.councils) {
    const e = envelopes.find((x) => x.member === member);
    if (e === undefined) continue;
    shown.mood = e.mood;
    if (e.verdict === 'breaks-silence' || e.verdict === 'footnotes') continue;
    const bound = lineOf(e) - e.margin - e.mood;
    if (shown.floor === null || bound > shown.floor) shown.floor = bound;
  }
  return shown;
};

/** The margin that a verdict proves at least. */
const lineOf = (e: Envelope): number =>
  e.verdict === 'keeps-silent' ? -e.isolationCost : e.verdict === 'agrees' ? 0 : 0.12;

/** Odds that a member breaks silence: that what is unknown about it lies below what it takes. */
const breaks01 = (
  needed: number,
  mood: number,
  spread: number,
  guess: number,
  shown: Shown,
): number => {
  const known = shown.mood === null ? 0 : shown.mood;
  const unknown = shown.mood === null ? squareRoot(mood * mood + spread * spread) : spread;
  if (unknown < 1e-12) return needed > known ? 1 : 0;
  const below = moodDistribution01((needed - known) / unknown);
  if (shown.floor === null || shown.mood === null) return below;
  const excluded = moodDistribution01((shown.floor - guess) / unknown);
  if (excluded >= 1) return needed - known + guess <= shown.floor ? 0 : 1;
  return below <= excluded ? 0 : (below - excluded) / (1 - excluded);
};

/**
 * What the unknown may take from a member's margin: `caution` spreads of it, or as much as this half-year's votes leave
 * possible. Below 0 when the mood that came out was good.
 */
export const doubtOf = (
  table: Table,
  index: number,
  delta: readonly number[],
  caution: number,
  shown: Shown,
): number => {
  const unknown = packageSpread(table, index, delta);
  if (shown.mood === null) {
    const mood = moodSpread(table.state);
    return caution * (unknown === 0 ? mood : squareRoot(mood * mood + unknown * unknown));
  }
  const worst = caution * unknown;
  const excluded = shown.floor === null ? worst : privateTerm(table, index, delta) - shown.floor;
  return smaller(worst, excluded < 0 ? 0 : excluded) - shown.mood;
};

/**
 * What a seat can know of a vote before it is held, in roster order.
 * @param summit leaders would sit before the cameras
 */
export const silenceOdds = (
  state: View,
  p: Package,
  by: Seat | MemberId,
  summit = false,
): SilenceOdds => {
  const table = setTable(state, by, undefined, p.purpose, summit);
  const delta = deltaOf(p);
  const all = margins(table, p);
  const mood = moodSpread(state);
  const odds: SilenceOdds = {
    passes01: 1,
    ratifies01: ratificationOdds01(table, delta, all),
    members: [],
  };
  state.members.forEach((m, i) => {
    if (!table.seated[i]) return;
    const spread = packageSpread(table, i, delta);
    const relief = p.footnotes === true ? (footnoteOf(table, i, delta)?.relief ?? 0) : 0;
    const needed = -table.isolation[i] - all[i] - relief;
    const breaks = breaks01(
      needed,
      mood,
      spread,
      privateTerm(table, i, delta),
      shownBy(state, m.id),
    );
    odds.passes01 *= 1 - breaks;
    odds.members.push({
      member: m.id,
      margin: all[i],
      spread: squareRoot(mood * mood + spread * spread),
      isolationCost: table.isolation[i],
      breaksAlone01: breaks,
    });
  });
  return odds;
};
