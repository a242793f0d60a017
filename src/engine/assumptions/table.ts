/** Coefficients of the negotiation: hours, capital, soundings, corridor calls, live cards. All judgement, sized on the balance tests. */
import { coefficient, type Assumption } from './coefficient.ts';

export const TABLE = {
  voteShows: coefficient(
    1,
    'table',
    '1 = a vote of this half-year is known to who drafts the next text',
    [0, 1],
  ),
  amendFatigue: coefficient(
    0.5,
    'table',
    'fatigue from an amended text, against 1 from a new one',
    [0, 1],
  ),
  privSpread: coefficient(
    0.12,
    'table',
    'spread of the private part, margin per unit of change',
    [0, 0.6],
  ),
  soundSpread: coefficient(0.4, 'table', 'share of that spread left after a sounding', [0, 1]),
  soundTrust: coefficient(0.01, 'table', 'trust in the chair won by a sounding', [0, 0.1]),
  leakChance: coefficient(0.05, 'table', 'chance that a sounding leaks the draft', [0, 0.5]),
  kHome: coefficient(0.25, 'table', 'weight of the home audience when an election is near', [0, 1]),
  kWash: coefficient(0.15, 'table', "weight of Washington's view with Atlanticists", [0, 1]),
  kChair: coefficient(0.1, 'table', 'weight of trust in the chair', [0, 0.5]),
  momentum: coefficient(0.02, 'table', 'what a champion brings to its two closest peers', [0, 0.1]),
  footnoteBite: coefficient(
    1,
    'table',
    'share of a change that footnotes take out, per share of GDP that reserves',
    [0, 2],
  ),
  footnoteNorm: coefficient(0.006, 'table', 'opt-out norm from a footnote', [0, 0.05]),
  nerve: coefficient(
    0.35,
    'table',
    'share of the cost of dissent added when the chair holds its nerve',
    [0, 1],
  ),
  costScale: coefficient(1, 'table', 'share of the hours and capital that verbs cost', [0, 2]),
  capitalIncome: coefficient(3, 'table', 'political capital that the chair earns a turn', [0, 6]),
  callsPerTurn: coefficient(3, 'table', 'corridor calls a turn, at most one more or less', [0, 4]),
} as const satisfies Record<string, Assumption>;
