/** What the rows of many games come to: shares with their standard errors, scores, tension, calibration of forecasts. */
import { MANDATE_IDS, type MandateId } from '../../engine/mandates/mandate.ts';
import type { EndingId } from '../../engine/state.ts';
import type { Tabled } from '../../policies/index.ts';
import { mean, standardError } from '../statistics.ts';
import type { BalanceRow } from './observe.ts';

export interface Share {
  share01: number;
  error01: number;
  count: number;
}

const shareOf = (count: number, of: number): Share => {
  const share01 = of === 0 ? 0 : count / of;
  return { share01, error01: of === 0 ? 0 : Math.sqrt((share01 * (1 - share01)) / of), count };
};

export const endingShare = (rows: readonly BalanceRow[], ending: EndingId): Share =>
  shareOf(rows.filter((row) => row.ending === ending).length, rows.length);

export interface ScoreSummary {
  games: number;
  score: number;
  error: number;
  won: Share;
}

export const scoreSummary = (rows: readonly BalanceRow[]): ScoreSummary => {
  const scores = rows.map((row) => row.score);
  return {
    games: rows.length,
    score: mean(scores),
    error: standardError(scores),
    won: shareOf(rows.filter((row) => row.won).length, rows.length),
  };
};

export const byMandate = (
  rows: readonly BalanceRow[],
): { mandate: MandateId; summary: ScoreSummary }[] =>
  MANDATE_IDS.map((mandate) => ({
    mandate,
    summary: scoreSummary(rows.filter((row) => row.mandate === mandate)),
  }));

/** Texts of a policy: how the first of a turn fared, the second, the third, and whether one stood in the end. */
export const draftSummary = (
  rows: readonly BalanceRow[],
): { attempt: number; cases: number; held: Share; adopted: Share }[] => {
  const all = rows.flatMap((row) => row.tabled);
  return [1, 2, 3].map((attempt) => {
    const texts = all.filter((t) => t.attempt === attempt);
    return {
      attempt,
      cases: texts.length,
      held: shareOf(texts.filter((t) => t.held).length, texts.length),
      adopted: shareOf(texts.filter((t) => t.adopted).length, texts.length),
    };
  });
};

export interface ForecastTenth {
  /** Tenth of foretold odds: 10 = from 5 to 15 %. */
  foretoldPct: number;
  cases: number;
  meanForetold01: number;
  held: Share;
}

/** Of the texts that were called 30 %, how many held? Tenths around 10, 20 … 90 %. */
export const forecastCalibration = (texts: readonly Tabled[]): ForecastTenth[] =>
  [10, 20, 30, 40, 50, 60, 70, 80, 90].map((foretoldPct) => {
    const own = texts.filter(
      (t) => t.foretold01 >= (foretoldPct - 5) / 100 && t.foretold01 < (foretoldPct + 5) / 100,
    );
    return {
      foretoldPct,
      cases: own.length,
      meanForetold01: mean(own.map((t) => t.foretold01)),
      held: shareOf(own.filter((t) => t.held).length, own.length),
    };
  });

/** Share of turns that open with somebody in the corridor. */
export const turnsWithCalls = (rows: readonly BalanceRow[]): Share => {
  let turns = 0;
  let withCalls = 0;
  for (const row of rows) {
    turns += row.turns;
    withCalls += row.turnsWithCalls;
  }
  return shareOf(withCalls, turns);
};

/** How often every verb was used, over all games. */
export const verbCounts = (rows: readonly BalanceRow[]): Record<string, number> => {
  const out: Record<string, number> = {};
  for (const row of rows)
    for (const [verb, count] of Object.entries(row.verbs)) out[verb] = (out[verb] ?? 0) + count;
  return out;
};
