/** Entry of a worker thread. */
export { runTask } from './jobs.ts';
