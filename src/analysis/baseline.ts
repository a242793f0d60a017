/** The no-deal baseline of a game (game §4.13): where a hundred terms end in which nothing is done. */
import { LENS_CHANGES } from '../engine/lenses.ts';
import type { Scenario } from '../engine/scenario-input.ts';
import type { GameRecord } from '../replay/index.ts';
import { baselineFrom, baselineSeeds, nothingDone, type NothingDone } from './balance/observe.ts';

const seatOf = ({ seat }: Pick<GameRecord, 'seat'>): Pick<NothingDone, 'seat'> =>
  seat === undefined ? {} : { seat };

/**
 * Axes of the median term without a deal, in the order of MANDATE_AXES. Yields after every turn the share of terms that is done.
 * Scenario, lens, assumptions, difficulty and seat decide it; the seed of the game does not.
 */
export function* baselineOf(
  record: Pick<GameRecord, 'lens' | 'assumptions' | 'difficulty' | 'seat'>,
  scenario: Scenario,
): Generator<number, number[]> {
  const changes = { ...LENS_CHANGES[record.lens], ...record.assumptions };
  const seeds = baselineSeeds();
  const futures: number[][] = [];
  for (const seed of seeds) {
    const term = nothingDone(
      { scenario, changes, difficulty: record.difficulty, ...seatOf(record) },
      seed,
    );
    let turn = term.next();
    for (; turn.done !== true; turn = term.next()) yield futures.length / seeds.length;
    futures.push(turn.value);
  }
  return baselineFrom(futures);
}
