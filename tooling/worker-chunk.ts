/**
 * A worker that shares its chunks with the page: the bundler's own way builds every worker as a bundle of its own, and the
 * rules and the data would be loaded twice. Imported as `virtual:analysis-worker`: the address to start it from.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const NAME = 'virtual:analysis-worker';
const RESOLVED = `\0${NAME}`;
const SOURCE = '/src/workers/analysis-worker.ts';

export const workerChunk = (): Plugin => {
  let serves = false;
  return {
    name: 'worker-chunk',
    configResolved: ({ command }) => {
      serves = command === 'serve';
    },
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    load(id) {
      if (id !== RESOLVED) return null;
      if (serves) return `export default ${JSON.stringify(`${SOURCE}?worker_file&type=module`)};`;
      const file = this.emitFile({
        type: 'chunk',
        id: fileURLToPath(new URL(`..${SOURCE}`, import.meta.url)),
        name: 'analysis-worker',
      });
      return `export default import.meta.ROLLUP_FILE_URL_${file};`;
    },
  };
};
