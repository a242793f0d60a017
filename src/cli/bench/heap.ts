/** Memory over many campaigns, measured in a process of its own that may collect its garbage when asked. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const MOST_GROWTH01 = 0.05;

const reportSchema = z.strictObject({ earlyBytes: z.number(), lateBytes: z.number() });

export interface HeapGrowth {
  earlyCampaign: number;
  lateCampaign: number;
  earlyMb: number;
  lateMb: number;
  growth01: number;
  aim01: number;
  stands: boolean;
}

/** Used heap after collection at two campaigns of one long run of muddle-through. `scenario`: id or file. */
export const measureHeap = async (
  scenario: string,
  early: number,
  late: number,
): Promise<HeapGrowth> => {
  const text = await runChild([scenario, String(early), String(late)]);
  const { earlyBytes, lateBytes } = reportSchema.parse(JSON.parse(text));
  const growth01 = lateBytes / earlyBytes - 1;
  return {
    earlyCampaign: early,
    lateCampaign: late,
    earlyMb: earlyBytes / 1e6,
    lateMb: lateBytes / 1e6,
    growth01,
    aim01: MOST_GROWTH01,
    stands: Math.abs(growth01) <= MOST_GROWTH01,
  };
};

/**
 * Node forgets compiled code and source text that has long not run, such as what loaded the modules: over 10,000 campaigns
 * that frees some 4 MB, behind which as much could leak. Here it keeps them, so that the heap moves by what campaigns leave.
 */
const HEAP_FLAGS = ['--expose-gc', '--no-flush-bytecode'];

const runChild = (order: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const entry = fileURLToPath(new URL('./heap-child.ts', import.meta.url));
    const child = spawn(process.execPath, [...HEAP_FLAGS, entry, ...order], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const stop = (): void => {
      child.kill();
    };
    process.once('exit', stop);
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      out += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('exit', stop);
      if (code === 0) resolve(out);
      else reject(new Error(`the memory run ended with code ${code}`));
    });
  });
