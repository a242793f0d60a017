/** Takes pictures of the scenes and measures them: `node tests/scenes/harness/look.ts [folder] [auto|webgl|canvas]`. */
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { MAP_LAYERS } from '../../../src/store/scene-state.ts';
import type { CouncilResult } from '../../../src/engine/state.ts';
import { Harness, asleep } from './serve.ts';

const folder = process.argv[2] ?? 'build/look';
const renderer = process.argv[3] ?? 'auto';
mkdirSync(folder, { recursive: true });
const harness = await Harness.start();
const complaints: string[] = [];

const shoot = async (page: Page, name: string): Promise<void> => {
  await asleep(page);
  await page.locator('#scene').screenshot({ path: `${folder}/${name}.png` });
};
/** Milliseconds that one change of the store costs, painting included. */
const costOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { store, fakeForecast } = window.bench;
    const forecast = fakeForecast();
    const costs = Array.from({ length: 9 }, (_, i) => {
      const members = forecast.members.map((m) => ({ ...m, margin: m.margin + i * 0.01 }));
      const start = performance.now();
      store.setState({ council: null, mapLayer: 'support', forecast: { ...forecast, members } });
      return performance.now() - start;
    });
    return costs.toSorted((a, b) => a - b)[4] ?? 0;
  });
const report = async (page: Page, name: string): Promise<void> => {
  const before = await page.evaluate(() => window.bench.scene.stats());
  await page.waitForTimeout(1500);
  const after = await page.evaluate(() => window.bench.scene.stats());
  console.log(
    `${name}: ${after.renderer}, ${before.frames} frames so far, ${after.frames - before.frames} in 1.5 idle seconds, script p95 ${after.scriptMsP95.toFixed(2)} ms, awake ${after.awake}, a repaint ${(await costOf(page)).toFixed(1)} ms`,
  );
};

for (const [size, width, height, ratio] of [
  ['desk', 860, 560, 1],
  ['phone', 340, 300, 2],
] as const) {
  const map = await harness.open({ kind: 'map', width, height, ratio, renderer, complaints });
  await shoot(map, `map-${size}-empty`);
  await map.evaluate(() => {
    window.bench.store.setState({ forecast: window.bench.fakeForecast() });
  });
  await shoot(map, `map-${size}-support`);
  for (const mapLayer of MAP_LAYERS.slice(1)) {
    await map.evaluate((layer) => {
      window.bench.store.setState({ mapLayer: layer });
    }, mapLayer);
    await shoot(map, `map-${size}-${mapLayer}`);
  }
  await map.evaluate(() => {
    const { store, fakeView } = window.bench;
    const view = fakeView();
    const members = view.members.map((m) =>
      m.id === 'USA'
        ? { ...m, leftTreaty: true }
        : m.id === 'FRA'
          ? { ...m, leftCommand: true }
          : m,
    );
    store.setState({
      mapLayer: 'support',
      view: { ...view, members },
      selectedMember: 'POL',
      hoveredMember: 'LUX',
    });
  });
  await shoot(map, `map-${size}-focus`);
  await report(map, `map ${size}`);
  await map.close();

  const council = await harness.open({
    kind: 'council',
    width,
    height,
    ratio,
    renderer,
    complaints,
  });
  await shoot(council, `council-${size}-idle`);
  await council.evaluate(() => {
    const draft = {
      delta: { optout: 0.25, floor: 0.15, scope: -0.1, pillar: 0.22 },
      sidePayments: [{ to: 'PRT', from: 'DEU', value: 0.05 }],
    };
    window.bench.store.setState({ forecast: window.bench.fakeForecast(), draft });
  });
  await shoot(council, `council-${size}-forecast`);
  for (const opened of [0, 1, 2, 3, 9]) {
    await council.evaluate((opened) => {
      window.bench.store.setState({
        council: window.bench.fakePlayback(window.bench.fakeCouncil(3), opened),
      });
    }, opened);
    if (opened === 2) {
      await council.waitForTimeout(200);
      await council.locator('#scene').screenshot({ path: `${folder}/council-${size}-ripple.png` });
    }
    await shoot(council, `council-${size}-${opened}`);
  }
  await council.evaluate(() => {
    window.bench.store.setState({
      council: window.bench.fakePlayback(window.bench.fakeCouncil(3), 32),
      selectedMember: 'FRA',
      hoveredMember: 'ISL',
    });
  });
  await shoot(council, `council-${size}-broken`);
  await council.evaluate(() => {
    const { store, fakeCouncil, fakePlayback } = window.bench;
    const parliaments: CouncilResult = {
      ...fakeCouncil(0),
      outcome: 'rejected-in-parliament',
      ratification: [
        { member: 'FRA', result: 'ratified', margin: 0.1 },
        { member: 'NLD', result: 'rejected', margin: -0.1 },
        { member: 'TUR', result: 'protocol', margin: 0.1 },
      ],
    };
    store.setState({ council: fakePlayback(parliaments, 32) });
  });
  await shoot(council, `council-${size}-parliament`);
  await report(council, `council ${size}`);
  await council.close();
}
await harness.stop();
for (const complaint of complaints) console.error(complaint);
