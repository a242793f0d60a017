/** The page's side: a worker for every job, and slices in the page where there are no workers. */
import address from 'virtual:analysis-worker';
import { baselineSchema, decisiveTurnsSchema, legacySchema } from '../analysis/results-schema.ts';
import { archiveSchema } from '../replay/archive-schema.ts';
import { playedOnSchema } from '../session/played-on-schema.ts';
import { inSlices } from './in-slices.ts';
import { messageSchema, type Analyst, type Job, type OnProgress } from './job.ts';

/** A slice in the page ends after so many milliseconds: no step of any job takes much longer. */
const SLICE_MS = 8;

/** The worker's own file could not be started: the work itself is not at fault. */
class NoWorker extends Error {
  override name = 'NoWorker';
}

const started = (): Worker | null => {
  try {
    return new Worker(address, { type: 'module' });
  } catch {
    return null;
  }
};

const inWorker = (
  worker: Worker,
  job: Job,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<unknown> =>
  new Promise<unknown>((resolve, reject) => {
    worker.addEventListener('message', ({ data }) => {
      const message = messageSchema.safeParse(data);
      if (!message.success) reject(message.error);
      else if (message.data.tells === 'progress') onProgress(message.data.done01);
      else if (message.data.tells === 'result') resolve(message.data.result);
      else reject(new Error(message.data.reason));
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      reject(new NoWorker(event.message));
    });
    signal.addEventListener('abort', () => {
      reject(signal.reason);
    });
    worker.postMessage(job);
  }).finally(() => {
    worker.terminate();
  });

/** Loaded with the first job that runs in the page: the rules and the data come with it. */
const inPage = async (job: Job, onProgress: OnProgress, signal: AbortSignal): Promise<unknown> => {
  const { workOf } = await import('./work.ts');
  return inSlices(workOf(job), SLICE_MS, onProgress, signal);
};

const run = async (job: Job, onProgress: OnProgress, signal: AbortSignal): Promise<unknown> => {
  signal.throwIfAborted();
  const worker = typeof Worker === 'undefined' ? null : started();
  if (worker === null) return inPage(job, onProgress, signal);
  try {
    return await inWorker(worker, job, onProgress, signal);
  } catch (error) {
    if (error instanceof NoWorker) return inPage(job, onProgress, signal);
    throw error;
  }
};

export const analyst: Analyst = {
  baseline: async (record, onProgress, signal) =>
    baselineSchema.parse(await run({ kind: 'baseline', record }, onProgress, signal)),
  playOn: async (record, onProgress, signal) =>
    playedOnSchema.parse(await run({ kind: 'play-on', record }, onProgress, signal)),
  archive: async (record, onProgress, signal) =>
    archiveSchema.parse(await run({ kind: 'archive', record }, onProgress, signal)),
  legacy: async (record, onProgress, signal) =>
    legacySchema.parse(await run({ kind: 'legacy', record }, onProgress, signal)),
  decisive: async (record, onProgress, signal) =>
    decisiveTurnsSchema.parse(await run({ kind: 'decisive', record }, onProgress, signal)),
};
