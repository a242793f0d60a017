/** Walks over the parts of a card, each with its path. */
import type { Effect } from '../../engine/effects/effect.ts';
import type { Card, LaterEffects } from '../../engine/events/card.ts';

interface Placed {
  path: string;
  effect: Effect;
}

const placed = (effects: readonly Effect[], path: string): Placed[] =>
  effects.map((effect, k) => ({ path: `${path}[${k}]`, effect }));

const placedLater = (later: readonly LaterEffects[] | undefined, path: string): Placed[] =>
  (later ?? []).flatMap(({ effects }, k) => placed(effects, `${path}[${k}].effects`));

/** Every effect that a card can have. */
export const effectsOf = ({ effects, later, choices }: Card): Placed[] => [
  ...placed(effects, 'effects'),
  ...placedLater(later, 'later'),
  ...choices.flatMap((c, k) => [
    ...placed(c.effects, `choices[${k}].effects`),
    ...placedLater(c.later, `choices[${k}].later`),
    ...placed(c.gamble?.won ?? [], `choices[${k}].gamble.won`),
    ...placed(c.gamble?.lost ?? [], `choices[${k}].gamble.lost`),
  ]),
];
