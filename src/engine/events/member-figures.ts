/** Figures of one government, and of one government as another sees it: by them a card finds whom it is about. */
import { flag } from '../math.ts';
import type { Quirk } from '../governments/government.ts';
import type { Member, View } from '../state.ts';
import { floorPathPctGdp } from '../systems/burden-sharing.ts';
import { meanBelief01 } from '../systems/abandonment.ts';
import { nextElectionTurn, US } from '../systems/membership.ts';
import { isPending, parliamentOf } from '../treaty/parliaments.ts';
import { count, flagged, percent, percentOfGdp, points, turns, type Figure } from './figure.ts';

type Read = (state: View, index: number) => number;
type ReadPair = (state: View, from: number, to: number) => number;

const of =
  (read: (m: Member) => number): Read =>
  (state, index) =>
    read(state.members[index]);

const quirk = (name: Quirk): Figure<Read> =>
  flagged(of((m) => flag(m.government.quirks.includes(name))));

/** Least or most of a row of a dyadic matrix, 0–1, over allies that still belong. */
const extreme =
  (matrix: 'trust' | 'dependence', least: boolean): Read =>
  (state, index) => {
    const n = state.members.length;
    let found = least ? 1 : 0;
    for (let j = 0; j < n; j++) {
      if (j === index || state.members[j].leftTreaty) continue;
      const x = state[matrix][index * n + j];
      if (least ? x < found : x > found) found = x;
    }
    return 100 * found;
  };

/** Odds that allies would come, as the last stress test showed; else what the government itself believes. */
const watch: Read = (state, index) => {
  const { id } = state.members[index];
  const shown = state.theatre.watch.find((w) => w.member === id);
  return 100 * (shown?.adequate01 ?? meanBelief01(state, index));
};

export const MEMBER_FIGURES = {
  threat: points(of((m) => 100 * m.threat01)),
  watch: points(watch),
  'exposure-east': points(of((m) => 100 * m.exposureEast01)),
  'exposure-south': points(of((m) => 100 * m.exposureSouth01)),
  atlanticist: points(of((m) => 100 * m.worldviewAtlanticist01)),
  autonomy: points(of((m) => 100 * m.autonomy01)),
  support: points(of((m) => 100 * m.publicSupport01)),
  nationalist: points(of((m) => 100 * m.nationalist01)),
  'nationalist-led': flagged(of((m) => flag(m.nationalistLed))),
  resentment: { ...points(of((m) => 100 * m.resentment)), max: 50 },
  grievance: { ...points(of((m) => 100 * m.grievance)), max: 15 },
  'trust-in-chair': points(of((m) => 100 * m.trustInChair01)),
  'favours-owed': { unit: 'count', min: -100, max: 100, read: of((m) => m.ious) },
  spending: percentOfGdp(of((m) => m.spendingPctGdp)),
  'spending-rise': {
    ...percentOfGdp(of((m) => m.spendingPctGdp - m.spending2025PctGdp)),
    min: -5,
  },
  /** Reported and not spent. */
  'paper-spending': percentOfGdp(of((m) => m.paperSpendingPctGdp)),
  shortfall: {
    ...percentOfGdp((s, i) => floorPathPctGdp(s) - s.members[i].spendingPctGdp),
    min: -6,
  },
  compliance: points(of((m) => 100 * m.compliance01)),
  'fiscal-will': points(of((m) => 100 * m.fiscalWill01)),
  industry: points(of((m) => 100 * m.industry01)),
  'work-sharing': points(of((m) => 100 * m.workSharing01)),
  resilience: points(of((m) => 100 * m.resilience01)),
  readiness: points(of((m) => 100 * m.readiness01)),
  size: {
    ...count(
      of((m) => m.gdpStartBillionUsd),
      100_000,
    ),
  },
  'election-in': turns((s, i) => nextElectionTurn(s.members[i], s.turn) - s.turn, 999),
  'in-office': turns((s, i) => s.turn - s.members[i].government.sinceTurn),
  stability: count(
    of((m) => m.government.stability),
    4,
  ),
  'opt-outs': count(
    of((m) => m.optOuts),
    60,
  ),
  /** It broke silence over the chair's last text, or kept it against its interest. */
  'held-out': flagged((s, i) =>
    flag(s.table.lastText?.holdOuts.includes(s.members[i].id) === true),
  ),
  'lowest-trust': points(extreme('trust', true)),
  'highest-dependence': percent(extreme('dependence', false)),
  'us-dependence': percent((s, i) => 100 * s.dependence[i * s.members.length + US]),
  'has-workshop': flagged(of((m) => flag(m.profile.primary === 'workshop'))),
  'has-profile': flagged(of((m) => flag(m.profile.primary !== null))),
  'parliament-waits': flagged((s, i) => {
    const parliament = parliamentOf(s, s.members[i].id);
    return flag(parliament !== undefined && isPending(parliament));
  }),
  'has-ratified': flagged((s, i) => flag(parliamentOf(s, s.members[i].id)?.state === 'ratified')),
  'conscript-army': quirk('conscript-army'),
  'host-of-bases': quirk('host-of-bases'),
  island: quirk('island'),
} as const satisfies Record<string, Figure<Read>>;

export type MemberFigure = keyof typeof MEMBER_FIGURES;

export const PAIR_FIGURES = {
  trust: points((s, i, j) => 100 * s.trust[i * s.members.length + j]),
  belief: points((s, i, j) => 100 * s.beliefs[i * s.members.length + j]),
  dependence: percent((s, i, j) => 100 * s.dependence[i * s.members.length + j]),
} as const satisfies Record<string, Figure<ReadPair>>;

export type PairFigure = keyof typeof PAIR_FIGURES;
