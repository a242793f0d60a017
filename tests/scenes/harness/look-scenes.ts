/** Takes pictures of the roll-call, the front and the epilogue: `node tests/scenes/harness/look-scenes.ts [folder] [auto|webgl|canvas]`. */
import { mkdirSync } from 'node:fs';
import { Harness, asleep } from './serve.ts';
import { SHOWN } from './shown.ts';

const folder = process.argv[2] ?? 'build/look';
const renderer = process.argv[3] ?? 'auto';
const only = process.argv[4];
mkdirSync(folder, { recursive: true });
const harness = await Harness.start();
const complaints: string[] = [];

for (const [size, width, height, ratio] of [
  ['desk', 860, 560, 1],
  ['phone', 340, 320, 2],
] as const)
  for (const { kind, states } of SHOWN) {
    if (only !== undefined && kind !== only) continue;
    const page = await harness.open({ kind, width, height, ratio, renderer, complaints });
    for (const name of Object.keys(states)) {
      await page.evaluate((state) => window.bench.show(state), name);
      await asleep(page);
      await page.locator('#scene').screenshot({ path: `${folder}/${kind}-${size}-${name}.png` });
    }
    const { scriptMsP95, frames } = await page.evaluate(() => window.bench.scene.stats());
    console.log(`${kind} ${size}: ${frames} frames, script p95 ${scriptMsP95.toFixed(2)} ms`);
    await page.close();
  }
await harness.stop();
for (const complaint of complaints) console.error(complaint);
