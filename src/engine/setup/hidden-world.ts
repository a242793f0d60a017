/** Seeds of the world that no seat sees: the nationalist wave, the adversary's growth and how it misreads the alliance. */
import { zeros } from '../math.ts';
import { keyedDraws } from '../rng.ts';
import { DIMENSIONS, type State } from '../state.ts';

/** From what the hidden figures of a world are drawn: uniformly, from `least` over `span`. */
export const HIDDEN_WORLD = {
  nationalistWave: { least: -0.4, span: 2.8 },
  adversaryGrowth: { least: 0.5, span: 1 },
  adversaryMisreading: { least: -0.3, span: 0.35 },
} as const;

export const hiddenWorld = (seed: string, pairs: number, members: number): State['hidden'] => {
  const next = keyedDraws(seed, 'world', 0);
  const drawn = ({ least, span }: { least: number; span: number }): number => least + span * next();
  const nationalistWave = drawn(HIDDEN_WORLD.nationalistWave);
  const adversaryGrowth = drawn(HIDDEN_WORLD.adversaryGrowth);
  const adversaryMisreading = drawn(HIDDEN_WORLD.adversaryMisreading);
  return {
    seed,
    privateParts: zeros(members * DIMENSIONS.length),
    willingness: zeros(pairs),
    nationalistWave,
    adversaryGrowth,
    adversaryMisreading,
  };
};
