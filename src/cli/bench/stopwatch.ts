/** Timing on one core: medians, since a busy machine only ever makes a run slower. */
import { median } from '../../analysis/statistics.ts';

const now = (): number => performance.now();

/** Let signals in between measurements. */
export const breathe = (): Promise<void> => new Promise(setImmediate);

export interface Subject {
  name: string;
  /** Runs once and gives the milliseconds that count. */
  once: () => number;
}

export const timed = (work: () => void): number => {
  const started = now();
  work();
  return now() - started;
};

/** Median milliseconds of each subject; they take turns, so that all meet the same machine. */
export const sideBySide = async (
  subjects: readonly Subject[],
  rounds: number,
  warmUp: number,
): Promise<Map<string, number>> => {
  const times = new Map<string, number[]>(subjects.map(({ name }) => [name, []]));
  for (let round = -warmUp; round < rounds; round++) {
    for (const { name, once } of subjects) {
      const ms = once();
      if (round >= 0) times.get(name)?.push(ms);
    }
    await breathe();
  }
  return new Map([...times].map(([name, list]) => [name, median(list)]));
};
