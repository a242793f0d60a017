/** A player without a plan: any verb of its seat at anything that it may be aimed at. For seats that nobody holds in earnest. */
import { legal, type Action } from '../engine/index.ts';
import { defaultAnswer } from './decide.ts';
import type { Hands, Player } from './hands.ts';

const MOST_ACTS = 3;

const openActions = (h: Hands): Action[][] =>
  legal(h.view, h.seat)
    .filter((move) => move.refusal === null && move.verb !== 'pass')
    .map((move) => move.targets.filter((t) => t.refusal === null).map((t) => t.action))
    .filter((actions) => actions.length > 0);

export const haphazard: Player = {
  play: (h) => {
    for (let act = 0; act < MOST_ACTS; act++) {
      const open = openActions(h);
      const verb = open[Math.floor(h.luck() * open.length)];
      const action = verb?.[Math.floor(h.luck() * verb.length)];
      if (action === undefined || !h.do(action)) return;
    }
  },
  answer: defaultAnswer,
};
