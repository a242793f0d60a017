/** The harness page in a browser. */
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { createServer } from 'vite';
import type { ViteDevServer } from 'vite';
import { launchBrowser } from '../../support/browser.ts';
import type { SceneKind } from '../../../src/scenes/mount.ts';
import type { Bench } from './main.ts';

declare global {
  interface Window {
    bench: Bench;
  }
}

export interface PageOptions {
  kind: SceneKind;
  width?: number;
  height?: number;
  ratio?: number;
  renderer?: string;
  /** What the page complained about. */
  complaints?: string[];
}

/** How to wait on a page that draws nothing: it may be given no animation frames. */
export const BY_CLOCK = { polling: 100, timeout: 60_000 };

export class Harness {
  readonly #server: ViteDevServer;
  readonly #browser: Browser;

  private constructor(server: ViteDevServer, browser: Browser) {
    this.#server = server;
    this.#browser = browser;
  }

  static async start(): Promise<Harness> {
    const server = await createServer({
      root: fileURLToPath(new URL('.', import.meta.url)),
      cacheDir: fileURLToPath(new URL('../../../build/harness', import.meta.url)),
      configFile: false,
      // A file saved elsewhere must not reload the page under a test.
      server: {
        port: 0,
        hmr: false,
        watch: null,
        fs: { allow: [fileURLToPath(new URL('../../..', import.meta.url))] },
      },
      // All of them before the first page: one that is met later would load the page again under a test.
      optimizeDeps: {
        noDiscovery: true,
        include: ['intl-messageformat', 'phaser', 'seedrandom/lib/alea.js', 'zustand/vanilla'],
      },
      logLevel: 'error',
    });
    await server.listen();
    return new Harness(server, await launchBrowser());
  }

  async open(options: PageOptions): Promise<Page> {
    const { kind, width = 860, height = 560, ratio = 1, renderer = 'auto', complaints } = options;
    const page = await this.#browser.newPage({
      viewport: { width: width + 20, height: height + 20 },
      deviceScaleFactor: ratio,
    });
    page.on('pageerror', (error) => complaints?.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints?.push(message.text());
    });
    const address = this.#server.resolvedUrls?.local[0] ?? '';
    await page.goto(`${address}?kind=${kind}&width=${width}&height=${height}&renderer=${renderer}`);
    await page.waitForFunction(() => 'bench' in window, undefined, BY_CLOCK);
    await asleep(page);
    return page;
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    await this.#server.close();
  }
}

/** Fonts have come, nothing moves. */
export async function asleep(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForFunction(() => !window.bench.scene.stats().awake, undefined, BY_CLOCK);
}
