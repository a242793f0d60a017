/** Whose mind is worth changing: the government that stands between a text and its silence. */
import type { MemberId } from '../engine/state.ts';
import type { GameState } from './game-state.ts';

/** Who is asked: the chosen government while it is against, else the one most likely to write a letter. */
export const mindAsked = ({
  forecast,
  mindOf,
}: Pick<GameState, 'forecast' | 'mindOf'>): MemberId | null => {
  if (forecast === null) return null;
  const against = forecast.members.filter((m) => m.margin < 0);
  if (against.some((m) => m.member === mindOf)) return mindOf;
  const worst = against.toSorted(
    (a, b) => b.breaksAlone01 - a.breaksAlone01 || a.margin - b.margin,
  )[0];
  return worst?.member ?? null;
};
