/** Players for ablations: one presses a single verb every turn, as often as it may. */
import { legal, type Verb } from '../engine/index.ts';
import { defaultAnswer } from './decide.ts';
import type { Player } from './hands.ts';

const MOST_PRESSES = 3;

export const pressing = (verb: Verb): Player => ({
  play: (h) => {
    for (let press = 0; press < MOST_PRESSES; press++) {
      const targets = legal(h.view, h.seat)
        .filter((move) => move.verb === verb)
        .flatMap((move) => move.targets.filter((t) => t.refusal === null));
      const target = targets[Math.floor(h.luck() * targets.length)];
      if (target === undefined || !h.do(target.action)) return;
    }
  },
  answer: defaultAnswer,
});
