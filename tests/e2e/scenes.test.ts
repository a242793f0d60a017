/** The few things that only a browser can tell: one canvas, asleep when idle, gone when destroyed. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { asleep, BY_CLOCK, Harness } from '../scenes/harness/serve.ts';

let harness: Harness;

beforeAll(async () => {
  harness = await Harness.start();
});
afterAll(async () => {
  await harness.stop();
});

const frames = (page: Page): Promise<number> => page.evaluate(() => window.bench.scene.frames());

describe.each([
  ['map', 'canvas'],
  ['map', 'webgl'],
  ['council', 'canvas'],
  ['council', 'webgl'],
] as const)('the %s on %s', (kind, renderer) => {
  it('draws, sleeps, wakes, answers the pointer and leaves nothing behind', async () => {
    const complaints: string[] = [];
    const page = await harness.open({ kind, renderer, width: 420, height: 320, complaints });
    onTestFinished(() => page.close());
    const before = await page.evaluate(() => ({
      stats: window.bench.scene.stats(),
      canvases: document.querySelectorAll('canvas').length,
      role: document.querySelector('canvas')?.getAttribute('role'),
      label: document.querySelector('canvas')?.getAttribute('aria-label'),
      width: document.querySelector('canvas')?.width,
    }));
    expect(before).toMatchObject({ canvases: 1, role: 'img', label: 'harness', width: 420 });
    expect(before.stats.renderer).toBe(renderer);

    // Nothing moves: not one frame.
    const idle = await frames(page);
    await page.waitForTimeout(600);
    expect(await frames(page)).toBe(idle);

    // A change wakes it, and it goes back to sleep.
    await page.evaluate(() => {
      const { store, fakeForecast, fakeCouncil, fakePlayback } = window.bench;
      store.setState({ forecast: fakeForecast() });
      store.setState({ council: fakePlayback(fakeCouncil(2), 0) });
      store.setState({ council: fakePlayback(fakeCouncil(2), 1) });
    });
    await page.waitForFunction((before) => window.bench.scene.frames() > before, idle, BY_CLOCK);
    await asleep(page);

    // The pointer speaks to the store.
    const point = kind === 'map' ? { x: 0.62, y: 0.3 } : { x: 0.5, y: 0.045 };
    await page.mouse.move(420 * point.x, 320 * point.y);
    await page.mouse.click(420 * point.x, 320 * point.y);
    await page.waitForFunction(
      () => /^[A-Z]{3}$/.test(window.bench.store.getState().selectedMember ?? ''),
      undefined,
      BY_CLOCK,
    );

    // A new size.
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('#scene')?.style.setProperty('--width', '380px');
    });
    await page.waitForFunction(
      () => document.querySelector('canvas')?.width === 380,
      undefined,
      BY_CLOCK,
    );
    await asleep(page);

    // The end, and a second life.
    const after = await page.evaluate(async () => {
      const { bench } = window;
      bench.scene.destroy();
      const left = document.querySelectorAll('canvas').length;
      const drawn = bench.scene.frames();
      bench.store.setState({ mapLayer: 'spending', council: null });
      const again = await bench.mount();
      const second = document.querySelectorAll('canvas').length;
      again.destroy();
      return {
        left,
        second,
        late: bench.scene.frames() - drawn,
        end: document.querySelectorAll('canvas').length,
      };
    });
    expect(after).toEqual({ left: 0, second: 1, late: 0, end: 0 });
    expect(complaints).toEqual([]);
  });
});
