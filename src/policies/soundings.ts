/** Asking before tabling. */
import type { Package } from '../engine/state.ts';
import type { Hands } from './hands.ts';

/** Ask those whom the text hangs on: the likeliest letters about which something is still unknown. */
export const askTheDoubtful = (h: Hands, p: Package, capitals: number): boolean => {
  const doubtful = h
    .odds(p)
    .members.filter((m) => m.breaksAlone01 > 0.01)
    .toSorted((a, b) => b.breaksAlone01 - a.breaksAlone01);
  let asked = 0;
  for (const { member } of doubtful) {
    if (asked >= capitals) break;
    if (h.do({ verb: 'sound-out', member })) asked += 1;
  }
  return asked > 0;
};
