/**
 * The silence procedure (model §3.2): a package stands unless someone writes a letter before the deadline. Envelopes are
 * opened from the most reluctant up; every break makes the next one cheaper. One letter is enough to reject.
 */
import { clamp } from '../math.ts';
import type { Envelope, Package } from '../state.ts';
import { US } from '../systems/membership.ts';
import { margins, type Table } from './appraise.ts';

/** Share of the cost of dissent that company takes away, 0–0.6; `brokenWeight` is the GDP share that has broken, allies of the US twice. */
export const companyRelief01 = (brokenWeight: number): number =>
  0.6 * clamp(3 * brokenWeight, 0, 1);

/** What standing alone costs a member once so much has broken. */
export const isolationCost = (table: Table, index: number, brokenWeight: number): number =>
  table.isolation[index] * (1 - companyRelief01(brokenWeight));

/** Open the envelopes. `mood` is the day's mood by member. */
export const openEnvelopes = (
  table: Table,
  p: Package,
  mood: readonly number[],
): { envelopes: Envelope[]; margins: number[]; broken: number[] } => {
  const { members } = table.state;
  const base = margins(table, p);
  const felt = base.map((x, i) => x + mood[i]);
  const order: number[] = [];
  let allGdp = 0;
  for (let i = 0; i < members.length; i++) {
    if (!table.seated[i]) continue;
    order.push(i);
    allGdp += members[i].gdpStartBillionUsd;
  }
  order.sort((x, y) => felt[x] - felt[y] || x - y);
  let brokenWeight = 0;
  const broken: number[] = [];
  const envelopes: Envelope[] = [];
  for (const i of order) {
    const cost = isolationCost(table, i, brokenWeight);
    const breaks = felt[i] < -cost;
    if (breaks) {
      broken.push(i);
      brokenWeight += (members[i].gdpStartBillionUsd / allGdp) * (i === US ? 1 : 2);
    }
    envelopes.push({
      member: members[i].id,
      verdict: breaks ? 'breaks-silence' : felt[i] < 0 ? 'keeps-silent' : 'agrees',
      margin: base[i],
      mood: mood[i],
      isolationCost: cost,
    });
  }
  return { envelopes, margins: felt, broken };
};
