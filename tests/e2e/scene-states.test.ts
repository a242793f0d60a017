/** A scene is a function of the store: the same picture after a reload, a skip or a walk; and it sleeps when it is still. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { asleep, BY_CLOCK, Harness } from '../scenes/harness/serve.ts';
import { SHOWN } from '../scenes/harness/shown.ts';

let harness: Harness;

beforeAll(async () => {
  harness = await Harness.start();
});
afterAll(async () => {
  await harness.stop();
});

/** Anti-aliasing of the same line may differ by this much of 255. */
const SAME = 8;

const frames = (page: Page): Promise<number> => page.evaluate(() => window.bench.scene.frames());
const show = (page: Page, name: string): Promise<void> =>
  page.evaluate((state) => window.bench.show(state), name);

describe.each(SHOWN)('the $kind', ({ kind, states, moves }) => {
  const open = async (complaints: string[] = []): Promise<Page> => {
    const size = { width: 420, height: 320 };
    const page = await harness.open({ kind, renderer: 'canvas', ...size, complaints });
    onTestFinished(() => page.close());
    return page;
  };

  it('is the same picture after a reload as after the way there', async () => {
    const page = await open();
    for (const name of Object.keys(states)) {
      const before = await page.evaluateHandle(() => window.bench.pixels());
      await show(page, name);
      await asleep(page);
      const walked = await page.evaluateHandle(() => window.bench.pixels());
      const changed = await page.evaluate((kept) => window.bench.farthest(kept), before);
      expect(changed, name).toBeGreaterThan(40);
      await page.evaluate(async () => {
        window.bench.scene.destroy();
        window.bench.scene = await window.bench.mount();
      });
      await asleep(page);
      const apart = await page.evaluate((kept) => window.bench.farthest(kept), walked);
      expect(apart, name).toBeLessThanOrEqual(SAME);
    }
    expect(await page.evaluate(() => document.querySelectorAll('canvas').length)).toBe(1);
  });

  it('moves, then draws no frame; under reduced motion it does not move at all', async () => {
    const complaints: string[] = [];
    const page = await open(complaints);
    const drawn = async (name: string): Promise<number> => {
      await asleep(page);
      const before = await frames(page);
      await show(page, name);
      await page.waitForFunction((were) => window.bench.scene.frames() > were, before, BY_CLOCK);
      await asleep(page);
      return (await frames(page)) - before;
    };
    const [first, second] = moves;
    await drawn(first);
    const moving = await drawn(second);
    const still = await frames(page);
    await page.waitForTimeout(500);
    expect(await frames(page)).toBe(still);
    await page.evaluate(() => {
      window.bench.store.setState({ reducedMotion: true });
    });
    await drawn(first);
    const reduced = await drawn(second);
    expect(reduced).toBeGreaterThan(0);
    expect(reduced).toBeLessThanOrEqual(4);
    expect(moving).toBeGreaterThan(reduced);
    expect(complaints).toEqual([]);
  });
});
