/**
 * The silence procedure (model §3.2; game §4.5): a package stands unless someone writes a letter before the deadline.
 * Envelopes are opened from the most reluctant up; every break makes the next one cheaper. One letter is enough to reject.
 */
import { ownGovernment, type Seat } from '../seats/seat.ts';
import {
  DIMENSIONS,
  type Deadline,
  type Dimension,
  type Envelope,
  type EnvelopeVerdict,
  type MemberId,
  type Package,
  type Procedure,
} from '../state.ts';
import { US } from '../systems/membership.ts';
import type { OwnVote, Tabling } from '../table/table-state.ts';
import { CHAMPION_MARGIN } from './momentum.ts';
import { deltaOf } from './package-delta.ts';
import { marginsInCompany } from './margins.ts';
import { positionOf } from './positions.ts';
import { privateTerm } from './appraise.ts';
import type { Table } from './negotiating-table.ts';
import { companyRelief01 } from './company.ts';

export const USUAL_PROCEDURE: Procedure = { deadline: 'normal', summit: false };

const OFFERS: Record<Deadline, number> = { short: 0, normal: 1, long: 2 };

/** Live offers that the time before the deadline allows. */
export const offersBefore = ({ deadline }: Procedure): number => OFFERS[deadline];

/** What standing alone costs a member once so much has broken. */
export const isolationCost = (table: Table, index: number, brokenWeight: number): number =>
  table.isolation[index] * (1 - companyRelief01(brokenWeight));

/** The dimension on which a member would reserve its position, and what that is worth to it; null = none helps. */
export const footnoteOf = (
  table: Table,
  index: number,
  delta: readonly number[],
): { dimension: Dimension; relief: number } | null => {
  let worst = 0;
  let at = -1;
  for (let k = 0; k < 8; k++) {
    const term = positionOf(table, index, k, delta[k]);
    if (term < worst) {
      worst = term;
      at = k;
    }
  }
  const dimension = DIMENSIONS[at];
  return dimension === undefined ? null : { dimension, relief: 0 - worst };
};

/** Margins as they will be felt when the envelopes open, and the order of opening: the most reluctant first. */
export const layOut = (
  table: Table,
  p: Package,
  mood: readonly number[],
): { margins: number[]; felt: number[]; order: number[] } => {
  const { margins } = marginsInCompany(table, p);
  const felt = margins.map((x, i) => x + mood[i]);
  const order: number[] = [];
  for (let i = 0; i < felt.length; i++) if (table.seated[i]) order.push(i);
  order.sort((x, y) => felt[x] - felt[y] || x - y);
  return { margins, felt, order };
};

/** A vote whose envelopes are all sealed. */
export const openVote = (
  by: Seat | MemberId,
  p: Package,
  procedure: Procedure,
  { felt, order }: { felt: number[]; order: number[] },
): Tabling => ({
  result: {
    by,
    package: p,
    procedure,
    envelopes: [],
    walkedOut: [],
    outcome: 'adopted',
    ratification: [],
  },
  order,
  opened: 0,
  felt,
  brokenWeight: 0,
  offersMade: 0,
  offered: offersBefore(procedure) === 0,
  holding: false,
});

/** What a letter of this member weighs with those who have not opened theirs. */
export const letterWeight = (table: Table, index: number): number => {
  const { members } = table.state;
  let all = 0;
  for (let i = 0; i < members.length; i++)
    if (table.seated[i]) all += members[i].gdpStartBillionUsd;
  return (members[index].gdpStartBillionUsd / all) * (index === US ? 1 : 2);
};

/** Share of company that blockers find in the time they have: little before a short deadline. */
const companyOf = (table: Table, { result }: Tabling): number => {
  const { shortCompany, longCompany } = table.state.assumptions;
  const { deadline } = result.procedure;
  return deadline === 'short' ? shortCompany : deadline === 'long' ? longCompany : 1;
};

/** What has broken so far, as far as those who have not opened theirs could find each other. */
export const companyFound = (table: Table, tabling: Tabling): number =>
  tabling.brokenWeight * companyOf(table, tabling);

/** What a played government has written into its own envelope, in the words of the procedure. */
const ownVerdict = ({ verdict }: OwnVote, felt: number): EnvelopeVerdict =>
  verdict === 'break' ? 'breaks-silence' : verdict === 'footnote' ? 'footnotes' : consentOf(felt);

const consentOf = (felt: number): EnvelopeVerdict =>
  felt < 0 ? 'keeps-silent' : felt >= CHAMPION_MARGIN ? 'champion' : 'agrees';

/** Open the next envelope of a vote. `mood` is the day's mood by member. */
export const openNext = (table: Table, tabling: Tabling, mood: readonly number[]): Envelope => {
  const index = tabling.order[tabling.opened];
  const p = tabling.result.package;
  const delta = deltaOf(p);
  const cost = isolationCost(table, index, companyFound(table, tabling));
  const felt = tabling.felt[index];
  const own = index === ownGovernment(table.state) ? tabling.own : undefined;
  const footnote = felt < -cost && p.footnotes === true ? footnoteOf(table, index, delta) : null;
  const reserves = footnote !== null && felt + footnote.relief >= -cost;
  const undisclosed = privateTerm(table, index, delta);
  const envelope: Envelope = {
    member: table.state.members[index].id,
    verdict:
      own !== undefined
        ? ownVerdict(own, felt)
        : felt < -cost
          ? reserves
            ? 'footnotes'
            : 'breaks-silence'
          : consentOf(felt),
    margin: felt - mood[index] - undisclosed,
    undisclosed,
    mood: mood[index],
    isolationCost: cost,
    footnote: own !== undefined ? own.footnote : reserves ? footnote.dimension : null,
  };
  tabling.opened += 1;
  tabling.result.envelopes.push(envelope);
  if (envelope.verdict === 'breaks-silence') tabling.brokenWeight += letterWeight(table, index);
  return envelope;
};
