/** The worker: takes one job, reports how far it is, and hands the result back. It is stopped from outside. */
import { inSlices } from './in-slices.ts';
import { jobSchema, type Message } from './job.ts';
import { workOf } from './work.ts';

/** Long enough for the work, short enough for a progress bar. */
const SLICE_MS = 100;

const tell = (message: Message): void => {
  self.postMessage(message);
};

const answer = async (asked: unknown): Promise<void> => {
  try {
    const work = workOf(jobSchema.parse(asked));
    const result = await inSlices(work, SLICE_MS, (done01) => tell({ tells: 'progress', done01 }));
    tell({ tells: 'result', result });
  } catch (error) {
    tell({ tells: 'failure', reason: error instanceof Error ? error.message : String(error) });
  }
};

self.addEventListener('message', (event: MessageEvent<unknown>) => {
  void answer(event.data);
});
