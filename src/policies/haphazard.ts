/** A player without a plan: any verb of its seat at anything that it may be aimed at. */
import { draftBest, legal, type Action, type LegalMove } from '../engine/index.ts';
import { DIMENSIONS, type Package } from '../engine/state.ts';
import { defaultAnswer } from './decide.ts';
import type { Hands, Player } from './hands.ts';

const MOST_ACTS = 4;

/** A text along some direction or other; null when none would stand. */
const someText = (h: Hands): Package | null => {
  const direction = DIMENSIONS.map(() => 2 * h.luck() - 1);
  const p = draftBest(h.view, h.seat, direction, 0.15, 0.2, 0.8);
  return p !== null && h.luck() < 0.5 ? { ...p, footnotes: true } : p;
};

const someTarget = (h: Hands, move: LegalMove): Action | null => {
  if (move.verb === 'table-package' || move.verb === 'summit') {
    const p = someText(h);
    return p === null ? null : { verb: move.verb, package: p };
  }
  const open = move.targets.filter((t) => t.refusal === null);
  return open[Math.floor(h.luck() * open.length)]?.action ?? null;
};

export const haphazard: Player = {
  play: (h) => {
    for (let act = 0; act < MOST_ACTS; act++) {
      const open = legal(h.view, h.seat).filter((m) => m.refusal === null && m.verb !== 'pass');
      const move = open[Math.floor(h.luck() * open.length)];
      const action = move && someTarget(h, move);
      if (action) h.do(action);
    }
  },
  answer: defaultAnswer,
};
