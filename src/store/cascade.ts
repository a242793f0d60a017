/** The cascade: every letter makes standing alone cheaper for those whose envelopes are opened later. */
import { companyRelief01 } from '../engine/bargaining/company.ts';
import { US } from '../engine/systems/membership.ts';
import type { Envelope, View } from '../engine/state.ts';
import { hasSeat } from './readings.ts';

/** GDP share that has broken silence in these envelopes; allies of the United States count twice. */
export const brokenWeight = (view: View, envelopes: readonly Envelope[]): number => {
  const gdp = (id: string): number =>
    view.members.find((m) => m.id === id)?.gdpStartBillionUsd ?? 0;
  const all = view.members.reduce(
    (sum, m) => sum + (hasSeat(view, m) ? m.gdpStartBillionUsd : 0),
    0,
  );
  const us = view.members[US]?.id;
  return envelopes
    .filter(({ verdict }) => verdict === 'breaks-silence')
    .reduce((sum, { member }) => sum + (gdp(member) / all) * (member === us ? 1 : 2), 0);
};

/** How much cheaper standing alone is when so much has broken, 0–0.6. */
export const reliefOf = (broken: number): number => companyRelief01(broken);

/** How much cheaper standing alone is once an envelope has been opened, 0–0.6; 0 when it was no letter. */
export const reliefAfter = (view: View, envelopes: readonly Envelope[], at: number): number =>
  envelopes[at]?.verdict === 'breaks-silence'
    ? reliefOf(brokenWeight(view, envelopes.slice(0, at + 1)))
    : 0;

/** Those who broke silence and would have kept it, had nobody done so before them. */
export const followersOf = (view: View, envelopes: readonly Envelope[]): string[] =>
  envelopes
    .filter(({ verdict, isolationCost, margin, undisclosed, mood }, at) => {
      if (verdict !== 'breaks-silence' || at === 0) return false;
      const relief = reliefOf(brokenWeight(view, envelopes.slice(0, at)));
      return margin + (undisclosed ?? 0) + mood >= -isolationCost / (1 - relief);
    })
    .map(({ member }) => member);
