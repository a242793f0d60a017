/** Who belongs, how large they are, and what each can bring. */
import { bilateralOf } from '../delegation/bilateral.ts';
import { flag } from '../math.ts';
import { charterCredit } from '../treaty/in-force.ts';
import type { Member, MemberId, View } from '../state.ts';

/** Roster index of the United States: scenarios list it first (checked at set-up). */
export const US = 0;

/** Index of a member; −1 when it is not on the roster. */
export const indexOf = (state: Pick<View, 'members'>, id: MemberId): number => {
  for (let i = 0; i < state.members.length; i++) if (state.members[i]?.id === id) return i;
  return -1;
};

/** Size between 0 and 1 by GDP at the start: half at `half` billion USD. */
export const sizeWeight = (member: Member, half: number): number =>
  member.gdpStartBillionUsd / (member.gdpStartBillionUsd + half);

/** Share of a member's force that the alliance can count on (model §2.1). 0 for non-members and for a US that is out, but for its garrisons by agreement. */
export const availability = (state: View, index: number): number => {
  const member = state.members[index];
  if (!member || member.leftTreaty) return 0;
  const a = state.assumptions;
  if (index === US)
    return state.us.out && bilateralOf(state) === null
      ? 0
      : (a.avUS0 + a.avUS1 * state.us.commitment01) * state.us.presence01;
  return a.avEur * member.availabilityFactor;
};

/** A figure of Europe and Canada, % of their GDP. */
const shareOfGdpPct = (state: View, pctGdp: (m: Member) => number): number => {
  let spent = 0;
  let gdp = 0;
  for (let i = 1; i < state.members.length; i++) {
    const m = state.members[i];
    if (!m || m.leftTreaty) continue;
    spent += m.gdpBillionUsd * pctGdp(m);
    gdp += m.gdpBillionUsd;
  }
  return gdp === 0 ? 0 : spent / gdp;
};

/** Spending of Europe and Canada, % of their GDP. */
export const europeAndCanadaSpendingPctGdp = (state: View): number =>
  shareOfGdpPct(state, (m) => m.spendingPctGdp);

/** What a government reports: what it spends, and what it counts. */
export const reportedPctGdp = (m: Member): number => m.spendingPctGdp + m.paperSpendingPctGdp;

/**
 * Burden-sharing as Washington sees it: Europe's and Canada's reported spending against 3.5 % of GDP, 0–1.4. A Profiles
 * Charter has shared work credited.
 */
export const burden = (state: View): number => {
  const credit = charterCredit(state);
  const shared = credit === 0 ? 0 : credit * meanWorkSharing01(state);
  const x = shareOfGdpPct(state, reportedPctGdp) / 3.5 + shared;
  return x > 1.4 ? 1.4 : x;
};

/** Share of the large European members' GDP that is under nationalist-led governments. */
export const nationalistShareOfMajors01 = (state: View): number => {
  let led = 0;
  let all = 0;
  for (const m of state.members) {
    if (!m.europeanMajor || m.leftTreaty) continue;
    all += m.gdpStartBillionUsd;
    led += m.gdpStartBillionUsd * flag(m.nationalistLed);
  }
  return all === 0 ? 0 : led / all;
};

/** Mean realised work-sharing depth. */
export const meanWorkSharing01 = (state: View): number => {
  let total = 0;
  let count = 0;
  for (const m of state.members) {
    if (m.leftTreaty) continue;
    total += m.workSharing01;
    count += 1;
  }
  return count === 0 ? 0 : total / count;
};

/** Next turn after the present one in which this member votes; a far turn when none is scheduled. */
export const nextElectionTurn = (member: Member, turn: number): number => {
  for (const t of member.electionTurns) if (t > turn) return t;
  return 999;
};
