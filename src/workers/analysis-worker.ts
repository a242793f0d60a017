/** The worker: takes one job at a time, reports how far it is, and hands the result back. It is stopped from outside. */
import { expose } from 'comlink';
import { inSlices } from './in-slices.ts';
import { jobSchema, type OnProgress } from './job.ts';
import { workOf } from './work.ts';

/** Long enough for the work, short enough for a progress bar. */
const SLICE_MS = 100;

const analysisWorker = {
  run: (job: unknown, onProgress: OnProgress): Promise<unknown> =>
    inSlices(workOf(jobSchema.parse(job)), SLICE_MS, onProgress),
};
export type AnalysisWorker = typeof analysisWorker;

expose(analysisWorker);
