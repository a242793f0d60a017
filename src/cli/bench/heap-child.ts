/** Entry of the memory run: plays campaigns and reports the heap after collection at two of them. */
import { playGame } from '../../analysis/game-row.ts';
import { scenarioNamed } from '../scenario-option.ts';

const [scenarioText = '', early = '', late = ''] = process.argv.slice(2);
const scenario = scenarioNamed(scenarioText);

const usedBytes = (): number => {
  if (!globalThis.gc) throw new Error('run with --expose-gc');
  // Twice: what the first collection finalises, the second frees.
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed;
};

let earlyBytes = 0;
for (let campaign = 1; campaign <= Number(late); campaign++) {
  playGame({ scenario, policy: 'muddle-through', changes: {} }, String(campaign));
  if (campaign === Number(early)) earlyBytes = usedBytes();
}
process.stdout.write(JSON.stringify({ earlyBytes, lateBytes: usedBytes() }));
