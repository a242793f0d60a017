/** The cascade: every letter makes standing alone cheaper for those whose envelopes are opened later. */
import { companyRelief01 } from '../engine/bargaining/company.ts';
import { US } from '../engine/systems/membership.ts';
import type { Envelope, View } from '../engine/state.ts';
import { hasSeat } from './readings.ts';

/** GDP share that has broken silence up to and with an envelope; allies of the United States count twice. */
const brokenWeight = (view: View, envelopes: readonly Envelope[], upTo: number): number => {
  const gdp = (id: string): number =>
    view.members.find((m) => m.id === id)?.gdpStartBillionUsd ?? 0;
  const all = view.members.reduce(
    (sum, m) => sum + (hasSeat(view, m) ? m.gdpStartBillionUsd : 0),
    0,
  );
  const us = view.members[US]?.id;
  return envelopes
    .slice(0, upTo + 1)
    .filter(({ verdict }) => verdict === 'breaks-silence')
    .reduce((sum, { member }) => sum + (gdp(member) / all) * (member === us ? 1 : 2), 0);
};

/** How much cheaper standing alone is once an envelope has been opened, 0–0.6; 0 when it was no letter. */
export const reliefAfter = (view: View, envelopes: readonly Envelope[], at: number): number =>
  envelopes[at]?.verdict === 'breaks-silence'
    ? companyRelief01(brokenWeight(view, envelopes, at))
    : 0;

/** Those who broke silence and would have kept it, had nobody done so before them. */
export const followersOf = (view: View, envelopes: readonly Envelope[]): string[] =>
  envelopes
    .filter(({ verdict, isolationCost, margin, undisclosed, mood }, at) => {
      if (verdict !== 'breaks-silence' || at === 0) return false;
      const relief = companyRelief01(brokenWeight(view, envelopes, at - 1));
      return margin + (undisclosed ?? 0) + mood >= -isolationCost / (1 - relief);
    })
    .map(({ member }) => member);
