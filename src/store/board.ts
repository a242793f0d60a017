/** What the board shows: cliffs ahead, treaties, commitments, the front, forces by domain. */
import { gapsByDomain, type DomainGap } from '../engine/domains/gaps.ts';
import type { Instrument } from '../engine/governments/government.ts';
import { reviewOdds } from '../engine/governments/review.ts';
import type { Member, MemberId, View } from '../engine/state.ts';
import { ratificationProspects, type RatificationProspects } from '../engine/treaty/prospects.ts';
import { TREATY_STEPS, type TreatyProcess } from '../engine/treaty/treaty-process.ts';
import { relationOf } from './seat.ts';

export type { DomainGap, RatificationProspects, TreatyProcess };
export { TREATY_STEPS };

/** How many half-years ahead the board looks. */
const HORIZON = 4;

export interface Cliff {
  turn: number;
  /** Governments that vote then, the strongest challenger first. */
  voters: Member[];
}

/** Elections of the half-years ahead; half-years without any are left out. */
export const cliffsAhead = (view: View): Cliff[] =>
  Array.from({ length: HORIZON }, (_, ahead) => view.turn + ahead)
    .filter((turn) => turn < view.turnsTotal)
    .map((turn) => ({
      turn,
      voters: view.members
        .filter((m) => !m.leftTreaty && m.electionTurns.includes(turn))
        .toSorted((a, b) => b.nationalist01 - a.nationalist01),
    }))
    .filter(({ voters }) => voters.length > 0);

export interface Risk {
  member: MemberId;
  abandon01: number;
  renegotiate01: number;
}

export interface Commitment {
  instrument: Instrument;
  /** New governments that will go through it, the greatest risk first. */
  risks: Risk[];
}

/** Commitments in force, the least durable first, with what reviews that are due may do to them. */
export const commitments = (view: View): Commitment[] => {
  const risks = new Map<number, Risk[]>();
  view.members.forEach((m, index) => {
    for (const { instrument, abandon01, renegotiate01 } of reviewOdds(view, index))
      if (abandon01 + renegotiate01 > 0)
        risks.set(instrument, [
          ...(risks.get(instrument) ?? []),
          { member: m.id, abandon01, renegotiate01 },
        ]);
  });
  return view.instruments
    .filter((i) => i.inForce)
    .map((instrument) => ({
      instrument,
      risks: (risks.get(instrument.id) ?? []).toSorted((a, b) => b.abandon01 - a.abandon01),
    }))
    .toSorted((a, b) => a.instrument.durability01 - b.instrument.durability01);
};

/** The chair's word that still binds it. */
export const wordGiven = (view: View): View['table']['promises'] =>
  view.table.promises.filter((p) => p.untilTurn >= view.turn);

/** Who owes the player a favour, and whom it owes: below 0. */
export const favoursOwed = (view: View): Pick<Member, 'id' | 'ious'>[] =>
  view.members
    .flatMap(({ id, leftTreaty }, index) =>
      leftTreaty ? [] : [{ id, ious: relationOf(view, index).ious }],
    )
    .filter(({ ious }) => ious !== 0)
    .toSorted((a, b) => b.ious - a.ious);

export const prospects = (view: View): RatificationProspects | null => ratificationProspects(view);

export const domainGaps = (view: View): DomainGap[] => gapsByDomain(view);
