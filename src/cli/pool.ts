/** Seeds shared out over threads. Results come back in the order of the seeds, whatever the number of threads. */
import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import { BadInput } from './bad-input.ts';
import { runTask, type JobName, type JobTypes, type Task } from './jobs.ts';
import { startProgress, type Progress } from './progress.ts';

const MOST_JOBS = 256;
const CHUNKS_PER_JOB = 12;
const LARGEST_CHUNK = 40;

/** @throws BadInput */
export const parseJobs = (text: string | undefined): number => {
  if (text === undefined) return availableParallelism();
  if (!/^\d+$/.test(text) || Number(text) < 1 || Number(text) > MOST_JOBS)
    throw new BadInput(`--jobs: "${text}" is not a whole number from 1 to ${MOST_JOBS}`);
  return Number(text);
};

/** One run over all its seeds. */
export interface Run<Name extends JobName> {
  name: Name;
  spec: JobTypes[Name]['spec'];
  seeds: readonly string[];
}

interface Placed<Name extends JobName> {
  run: number;
  task: Task<Name>;
}

const chunked = <Name extends JobName>(
  runs: readonly Run<Name>[],
  jobs: number,
): Placed<Name>[] => {
  let all = 0;
  for (const { seeds } of runs) all += seeds.length;
  const size = Math.max(1, Math.min(LARGEST_CHUNK, Math.ceil(all / (jobs * CHUNKS_PER_JOB))));
  return runs.flatMap(({ name, spec, seeds }, run) => {
    const placed: Placed<Name>[] = [];
    for (let at = 0; at < seeds.length; at += size)
      placed.push({ run, task: { name, spec, seeds: seeds.slice(at, at + size) } });
    return placed;
  });
};

/** A thread runs this very program, so a list from it is a list of rows. */
const isRows = <Row>(value: unknown): value is Row[] => Array.isArray(value);

const inThreads = async <Name extends JobName>(
  placed: readonly Placed<Name>[],
  jobs: number,
  progress: Progress,
): Promise<JobTypes[Name]['row'][][]> => {
  const pool = new Tinypool({
    filename: new URL('./worker.ts', import.meta.url).href,
    minThreads: jobs,
    maxThreads: jobs,
  });
  try {
    return await Promise.all(
      placed.map(async ({ task }) => {
        const rows: unknown = await pool.run(task, { name: 'runTask' });
        if (!isRows<JobTypes[Name]['row']>(rows)) throw new Error('a thread gave back no rows');
        progress.add(task.seeds.length);
        return rows;
      }),
    );
  } finally {
    await pool.destroy();
  }
};

/** Here and now, one seed at a time, so that Ctrl-C is heard in between. */
const inThisThread = async <Name extends JobName>(
  placed: readonly Placed<Name>[],
  progress: Progress,
): Promise<JobTypes[Name]['row'][][]> => {
  const all: JobTypes[Name]['row'][][] = [];
  for (const { task } of placed) {
    const rows: JobTypes[Name]['row'][] = [];
    for (const seed of task.seeds) {
      rows.push(...runTask({ ...task, seeds: [seed] }));
      progress.add(1);
      await new Promise(setImmediate);
    }
    all.push(rows);
  }
  return all;
};

/** Rows of every run, in the order of the runs and their seeds. */
export const runOverSeeds = async <Name extends JobName>(
  what: string,
  runs: readonly Run<Name>[],
  jobs: number,
): Promise<JobTypes[Name]['row'][][]> => {
  const placed = chunked(runs, jobs);
  let total = 0;
  for (const { seeds } of runs) total += seeds.length;
  const progress = startProgress(what, total);
  try {
    const chunks =
      jobs === 1 ? await inThisThread(placed, progress) : await inThreads(placed, jobs, progress);
    const rows: JobTypes[Name]['row'][][] = runs.map(() => []);
    chunks.forEach((chunk, at) => rows[placed[at]?.run ?? 0]?.push(...chunk));
    return rows;
  } finally {
    progress.close();
  }
};
