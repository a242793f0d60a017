/** Whom a card is about: the member that fits best, or one by lot among those that fit. */
import { selected } from '../effects/apply-effects.ts';
import type { Binding } from '../effects/effect.ts';
import { floor } from '../math.ts';
import type { State } from '../state.ts';
import type { Card, CardSubject, Pick } from './card.ts';
import { holdsOf } from './conditions.ts';
import { MEMBER_FIGURES, PAIR_FIGURES } from './member-figures.ts';

const NOBODY: Binding = { actor: -1, target: -1 };

/** The candidate with the most or the least of a figure; the first of equals. */
const extremeOf = (
  candidates: readonly number[],
  is: Pick<string>['is'],
  read: (index: number) => number,
): number => {
  let best = -1;
  let figure = 0;
  for (const i of candidates) {
    const x = read(i);
    if (best >= 0 && (is === 'most' ? x <= figure : x >= figure)) continue;
    best = i;
    figure = x;
  }
  return best;
};

const fitting = (state: State, subject: CardSubject): number[] =>
  selected(state, subject.among, NOBODY).filter(
    (i) =>
      (subject.members === undefined || subject.members.includes(state.members[i].id)) &&
      subject.where.every((condition) => holdsOf(state, condition, i)),
  );

const otherOf = (state: State, subject: CardSubject, index: number): number => {
  const { other } = subject;
  if (!other) return -1;
  const candidates = selected(state, other.among, { actor: -1, target: index }).filter(
    (j) => j !== index,
  );
  return extremeOf(candidates, other.pick.is, (j) =>
    PAIR_FIGURES[other.pick.of].read(state, index, j),
  );
};

/**
 * The members that a card reaches as `target` and `actor` (−1 = none); null when nobody fits.
 * @param lot uniform in [0, 1): who is meant when any will do
 */
export const subjectOf = (state: State, { subject }: Card, lot: number): Binding | null => {
  if (subject === null) return NOBODY;
  const { pick } = subject;
  const candidates = fitting(state, subject);
  if (candidates.length === 0) return null;
  const target =
    pick === null
      ? candidates[floor(lot * candidates.length)]
      : extremeOf(candidates, pick.is, (i) => MEMBER_FIGURES[pick.of].read(state, i));
  const actor = otherOf(state, subject, target);
  return subject.other && actor < 0 ? null : { target, actor };
};
