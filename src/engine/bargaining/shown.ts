/**
 * What this half-year's votes have shown: the day's mood is out, a letter has stated what its writer kept back over the
 * text voted on, and whoever kept silence cannot lie below that line. A text amended since is like the one voted on only
 * in part; about the rest nothing was shown.
 */
import { positive, smaller, squareRoot } from '../math.ts';
import type { Envelope, MemberId, View } from '../state.ts';
import { deltaOf } from './package-delta.ts';
import { privateTerm } from './appraise.ts';
import type { Table } from './negotiating-table.ts';
import { moodDistribution01, moodSpread } from './mood.ts';

/** One vote of this half-year, as it tells about one member. */
interface VoteShown {
  /** Changes that were voted on, in the order of DIMENSIONS. */
  delta: readonly number[];
  /** The private part over them: exactly this when a letter stated it, else not below it; margin units. */
  level: number;
  stated: boolean;
}

export interface Shown {
  mood: number | null;
  votes: readonly VoteShown[];
}

const NOTHING: Shown = { mood: null, votes: [] };

/** The margin that a verdict proves at least. */
const lineOf = (e: Envelope): number =>
  e.verdict === 'keeps-silent' ? -e.isolationCost : e.verdict === 'agrees' ? 0 : 0.12;

export const shownBy = (state: View, member: MemberId): Shown => {
  if (state.assumptions.voteShows < 0.5 || state.councils.length === 0) return NOTHING;
  let mood: number | null = null;
  const votes: VoteShown[] = [];
  for (const { envelopes, package: p } of state.councils) {
    const e = envelopes.find((x) => x.member === member);
    if (e === undefined) continue;
    mood = e.mood;
    const delta = deltaOf(p);
    if (e.verdict === 'breaks-silence' || e.bought === true) {
      if (e.undisclosed !== null) votes.push({ delta, level: e.undisclosed, stated: true });
    } else if (e.verdict !== 'footnotes')
      votes.push({ delta, level: lineOf(e) - e.margin - e.mood, stated: false });
  }
  return { mood, votes };
};

const product = (a: readonly number[], b: readonly number[]): number => {
  let sum = 0;
  for (let k = 0; k < 8; k++) sum += a[k] * b[k];
  return sum;
};

/** Spread of the private part over changes of this size (root of their squares), as the proposer knows it; margin units. */
const spreadOver = (table: Table, index: number, size: number): number =>
  table.openness01 * table.state.assumptions.privSpread * table.reading.spreads[index] * size;

const privateSpread = (table: Table, index: number, squares: number): number =>
  spreadOver(table, index, squareRoot(positive(squares)));

/** Spread of what a member has not told about these changes, margin units. */
export const packageSpread = (table: Table, index: number, delta: readonly number[]): number =>
  privateSpread(table, index, product(delta, delta));

/** What is left unknown of a member's private part over a text, measured from what the proposer takes it to be. */
interface Unknown {
  /** The part that the text has in common with the one voted on: its spread, and where it lies. */
  common: number;
  /** Exactly there; null = not known. */
  stated: number | null;
  /** Not below this; null = anywhere. */
  floor: number | null;
  /** Spread of what nothing was shown of. */
  rest: number;
}

/** Read the vote whose text was most like this one. */
const unknownOf = (
  table: Table,
  index: number,
  delta: readonly number[],
  shown: Shown,
): Unknown => {
  const squares = product(delta, delta);
  let most = 0;
  let share = 0;
  let alike: VoteShown | null = null;
  for (const vote of shown.votes) {
    const size = product(vote.delta, vote.delta);
    const common = product(delta, vote.delta);
    if (size === 0 || common <= 0 || (common * common) / size < most) continue;
    most = (common * common) / size;
    share = common / size;
    alike = vote;
  }
  if (alike === null)
    return {
      common: privateSpread(table, index, squares),
      stated: null,
      floor: null,
      rest: 0,
    };
  const level = share * (alike.level - privateTerm(table, index, alike.delta));
  return {
    common: privateSpread(table, index, most),
    stated: alike.stated ? level : null,
    floor: alike.stated ? null : level,
    rest: privateSpread(table, index, squares - most),
  };
};

/** Odds that something of this spread lies below a line. */
const below01 = (line: number, spread: number): number =>
  spread < 1e-12 ? (line > 0 ? 1 : 0) : moodDistribution01(line / spread);

/** The same for what is known not to lie below `floor`. */
const belowAbove01 = (line: number, spread: number, floor: number | null): number => {
  if (floor === null) return below01(line, spread);
  const excluded = below01(floor, spread);
  if (excluded >= 1) return line <= floor ? 0 : 1;
  const below = below01(line, spread);
  return below <= excluded ? 0 : (below - excluded) / (1 - excluded);
};

/**
 * The standardised sum of four uniforms in seven parts, 0.8 wide, the outermost open: middle and share of each. They reach
 * into the tails: texts are drafted so that only a tail breaks silence.
 */
const PARTS = [
  { z: -2.4, share01: 0.0213 },
  { z: -1.6, share01: 0.0989 },
  { z: -0.8, share01: 0.2296 },
  { z: 0, share01: 0.3004 },
  { z: 0.8, share01: 0.2296 },
  { z: 1.6, share01: 0.0989 },
  { z: 2.4, share01: 0.0213 },
] as const;

/**
 * Odds that a member breaks silence.
 * @param needed breaks when mood and private part, measured from the reading, lie below this; margin units
 */
export const breaks01 = (
  table: Table,
  index: number,
  delta: readonly number[],
  needed: number,
  shown: Shown,
): number => {
  const { common, stated, floor, rest } = unknownOf(table, index, delta, shown);
  if (shown.mood === null) {
    const mood = moodSpread(table.state);
    return below01(needed, squareRoot(mood * mood + common * common));
  }
  const line = needed - shown.mood;
  if (stated !== null) return below01(line - stated, rest);
  if (floor === null || rest < 1e-12) return belowAbove01(line, common, floor);
  let sum = 0;
  for (const { z, share01 } of PARTS) sum += share01 * belowAbove01(line - z * rest, common, floor);
  return sum;
};

/** Spread of mood and private part together. */
const unseen = (mood: number, common: number): number =>
  common === 0 ? mood : squareRoot(mood * mood + common * common);

/** The same as `doubtOf` of every member. Before a vote nobody has shown anything: then it is one number a spread. */
export const doubtsOf = (
  table: Table,
  delta: readonly number[],
  caution: number,
  shown: readonly Shown[],
): number[] => {
  const size = squareRoot(positive(product(delta, delta)));
  const mood = moodSpread(table.state);
  return shown.map((x, i) =>
    x === NOTHING
      ? caution * unseen(mood, spreadOver(table, i, size))
      : doubtOf(table, i, delta, caution, x),
  );
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
  const { common, stated, floor, rest } = unknownOf(table, index, delta, shown);
  if (shown.mood === null) return caution * unseen(moodSpread(table.state), common);
  if (stated !== null) return caution * rest - stated - shown.mood;
  const worst = caution * common;
  const least = floor === null ? worst : smaller(worst, positive(-floor));
  const open = caution * rest;
  return (open === 0 ? least : squareRoot(least * least + open * open)) - shown.mood;
};
