/** Momentum: champions of a text move the two governments that trust them most. */
import { positive } from '../math.ts';
import type { Table } from './negotiating-table.ts';

/** Margin from which a member champions a text. */
export const CHAMPION_MARGIN = 0.12;

/** Nobody has asked for these peers yet, and nobody there is to be one. */
const UNASKED = -2;
const NOBODY = -1;

/** Find the two at the table that trust member `c` most, once: no text changes them. */
const findPeers = ({ state, seated, peers }: Table, c: number): void => {
  const { trust } = state;
  const n = seated.length;
  let first = NOBODY;
  let second = NOBODY;
  for (let i = 0; i < n; i++) {
    if (i === c || !seated[i]) continue;
    const own = trust[i * n + c];
    if (first < 0 || own > trust[first * n + c]) {
      second = first;
      first = i;
    } else if (second < 0 || own > trust[second * n + c]) second = i;
  }
  peers[2 * c] = first;
  peers[2 * c + 1] = second;
};

/** The two closest peers of member `c`, from 2·c on. */
const closestPeers = (table: Table, c: number): readonly number[] => {
  const { peers, seated } = table;
  while (peers.length < 2 * seated.length) peers.push(UNASKED);
  if (peers[2 * c] === UNASKED) findPeers(table, c);
  return peers;
};

/** Every champion moves its two closest peers. */
export const momentumOf = (table: Table, before: readonly number[]): number[] | null => {
  const push = table.momentum;
  if (push === 0) return null;
  const n = before.length;
  const out: number[] = [];
  for (let i = 0; i < n; i++) out.push(0);
  for (let c = 0; c < n; c++) {
    if (!table.seated[c] || before[c] < CHAMPION_MARGIN) continue;
    const peers = closestPeers(table, c);
    const first = peers[2 * c];
    const second = peers[2 * c + 1];
    if (first >= 0) out[first] = out[first] + push;
    if (second >= 0) out[second] = out[second] + push;
  }
  return out;
};

/** The most that champions could bring to a member, were everybody one. */
export const mostMomentum = (table: Table, index: number): number => {
  const push = positive(table.momentum);
  if (push === 0) return 0;
  let most = 0;
  for (let c = 0; c < table.seated.length; c++) {
    const peers = closestPeers(table, c);
    if (peers[2 * c] === index || peers[2 * c + 1] === index) most = most + push;
  }
  return most;
};
