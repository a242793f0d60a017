/** Trust between governments: slow drift towards what they believe of each other (model §2.2, 7), and shocks. */
import { absolute, clamp, flag } from '../math.ts';
import type { Member, State } from '../state.ts';

/** Trust at the start: shared worldview, less in nationalist-led governments. */
export const startTrust01 = (
  from: Pick<Member, 'worldviewRussiaFirst01' | 'worldviewAtlanticist01'>,
  to: Pick<Member, 'worldviewRussiaFirst01' | 'worldviewAtlanticist01' | 'nationalistLed'>,
): number =>
  0.62 -
  0.18 * absolute(from.worldviewRussiaFirst01 - to.worldviewRussiaFirst01) -
  0.1 * absolute(from.worldviewAtlanticist01 - to.worldviewAtlanticist01) -
  0.1 * flag(to.nationalistLed);

export const driftTrust = (state: State): void => {
  const n = state.members.length;
  const { trust, beliefs } = state;
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      const at = i * n + j;
      const belief = i === j ? 1 : beliefs[at];
      trust[at] = trust[at] + 0.006 * (0.5 + 0.35 * (belief - 0.5) - trust[at]);
    }
};

/** Change i's trust in j, kept in 0–1. */
export const shiftTrust = (state: State, from: number, to: number, change: number): void => {
  const at = from * state.members.length + to;
  state.trust[at] = clamp(state.trust[at] + change, 0, 1);
};

/** Mean trust of all pairs. */
export const meanTrust01 = (state: Pick<State, 'members' | 'trust'>): number => {
  const n = state.members.length;
  const { trust } = state;
  let total = 0;
  for (let at = 0; at < n * n; at++) total += trust[at];
  for (let i = 0; i < n; i++) total -= trust[i * n + i];
  return total / (n * (n - 1));
};
