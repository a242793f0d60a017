/** What the council table shows, as data: no Phaser, no pixels, no words. */
import type { CouncilPlayback, SceneState } from '../store/scene-state.ts';
import { points, stanceOf, standingOf } from './map-model.ts';
import type { Standing, View } from './map-model.ts';
import { STANCES } from './palette.ts';
import type { Stance } from './palette.ts';

export type CouncilResult = CouncilPlayback['result'];
export type Dimension = keyof View['treaty'];
export type Outcome = CouncilResult['outcome'];

export interface CouncilSeat {
  id: string;
  standing: Standing;
  /** Where the forecast expects this government, before a council. */
  hint: Stance | null;
  /** What lies in front of the seat. */
  envelope: 'none' | 'sealed' | Stance;
  /** The envelope that was opened last, while others wait. */
  latest: boolean;
  ratification: 'ratified' | 'rejected' | 'protocol' | null;
}

export interface IssueChip {
  dimension: Dimension;
  up: boolean;
  /** 1–3 arrows. */
  arrows: number;
  change: string;
}

export interface CouncilModel {
  phase: 'idle' | 'opening' | 'closed';
  seats: CouncilSeat[];
  chips: IssueChip[];
  sidePayments: number;
  /** How far those who broke silence keep each other company: 0 = whoever breaks stands alone, 1 = dissent has company. */
  company01: number;
  tally: { stance: Stance; count: number }[];
  /** Odds that nobody breaks, before a council, in per cent. */
  passesPct: number | null;
  outcome: Outcome | null;
}

/** From a third of the alliance's weight on, one more break makes no difference to the next. */
const FULL_COMPANY_WEIGHT = 1 / 3;
/** The treaty's floor is written as a share of 5 % of GDP. */
const FLOOR_UNIT_PCT = 5;

const STANCE_OF: Record<CouncilResult['envelopes'][number]['verdict'], Stance> = {
  champion: 'champion',
  agrees: 'agrees',
  'keeps-silent': 'silent',
  footnotes: 'footnote',
  'breaks-silence': 'breaks',
};

/** Weight of the governments that broke: GDP share, allies of the United States counted twice. */
function companyOf(view: View, broke: ReadonlySet<string>): number {
  let all = 0;
  let broken = 0;
  for (const { id, gdpStartBillionUsd, leftTreaty } of view.members) {
    if (leftTreaty) continue;
    all += gdpStartBillionUsd;
    if (broke.has(id)) broken += gdpStartBillionUsd * (id === 'USA' ? 1 : 2);
  }
  return all > 0 ? Math.min(1, broken / all / FULL_COMPANY_WEIGHT) : 0;
}

/** Walks the treaty itself, whose keys stand in the order of the rules. */
export function issueChips(
  delta: CouncilResult['package']['delta'],
  treaty: View['treaty'],
): IssueChip[] {
  const isDimension = (key: string): key is Dimension => key in treaty;
  return Object.keys(treaty)
    .filter(isDimension)
    .flatMap((dimension) => {
      const change = delta[dimension] ?? 0;
      if (change === 0) return [];
      const size = Math.abs(change);
      const floorPct = `${change < 0 ? '−' : '+'}${(size * FLOOR_UNIT_PCT).toFixed(2)}%`;
      return [
        {
          dimension,
          up: change > 0,
          arrows: size < 0.08 ? 1 : size < 0.2 ? 2 : 3,
          change: dimension === 'floor' ? floorPct : points(change),
        },
      ];
    });
}

const tallyOf = (stances: readonly Stance[]): CouncilModel['tally'] =>
  STANCES.map((stance) => ({ stance, count: stances.filter((s) => s === stance).length })).filter(
    ({ count }) => count > 0,
  );

const EMPTY: CouncilModel = {
  phase: 'idle',
  seats: [],
  chips: [],
  sidePayments: 0,
  company01: 0,
  tally: [],
  passesPct: null,
  outcome: null,
};

const seated = (view: View, member: View['members'][number]): boolean =>
  !member.leftTreaty && !(member.id === 'USA' && view.us.out);

export function councilModel({ view, council, forecast }: SceneState): CouncilModel {
  if (view === null) return EMPTY;
  // Seats in alphabetical order of their codes, as delegations sit.
  const members = view.members.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  if (council === null) {
    const hints = new Map(forecast?.members.map((m) => [m.member, stanceOf(m)]));
    return {
      ...EMPTY,
      seats: members.map((member) => ({
        id: member.id,
        standing: standingOf(member),
        hint: hints.get(member.id) ?? null,
        envelope: 'none',
        latest: false,
        ratification: null,
      })),
      tally: tallyOf([...hints.values()]),
      passesPct: forecast === null ? null : Math.round(forecast.passes01 * 100),
    };
  }

  const { result } = council;
  const opened = result.envelopes.slice(0, council.opened);
  const closed = council.over && opened.length >= result.envelopes.length;
  const stances = new Map(opened.map((e) => [e.member, STANCE_OF[e.verdict]]));
  const broke = new Set(opened.filter((e) => e.verdict === 'breaks-silence').map((e) => e.member));
  const steps = new Map(closed ? result.ratification.map((r) => [r.member, r.result]) : []);
  const latest = closed ? undefined : opened.at(-1)?.member;
  return {
    phase: closed ? 'closed' : 'opening',
    seats: members.map((member) => ({
      id: member.id,
      standing: standingOf(member),
      hint: null,
      envelope: stances.get(member.id) ?? (seated(view, member) ? 'sealed' : 'none'),
      latest: member.id === latest,
      ratification: steps.get(member.id) ?? null,
    })),
    chips: issueChips(result.package.delta, view.treaty),
    sidePayments: result.package.sidePayments.length,
    company01: companyOf(view, broke),
    tally: tallyOf([...stances.values()]),
    passesPct: null,
    outcome: closed ? result.outcome : null,
  };
}
