/** One picture of many: every screenshot small, under its name. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Browser } from 'playwright-core';

const THUMB_PX = 340;
const COLUMNS = 5;

export const contactSheet = async (
  browser: Browser,
  title: string,
  pictures: readonly string[],
  path: string,
): Promise<void> => {
  const page = await browser.newPage({
    viewport: { width: COLUMNS * (THUMB_PX + 16) + 16, height: 800 },
  });
  const figures = pictures.map(
    (file) =>
      `<figure><img src="data:image/png;base64,${readFileSync(file).toString('base64')}"><figcaption>${basename(file, '.png')}</figcaption></figure>`,
  );
  await page.setContent(
    `<style>
      body { margin: 16px; background: #fff; color: #16202e; font: 13px/1.4 sans-serif; }
      main { display: grid; grid-template-columns: repeat(${COLUMNS}, ${THUMB_PX}px); gap: 16px; align-items: start; }
      figure { margin: 0; } img { width: 100%; border: 1px solid #999; display: block; }
    </style><h1>${title}</h1><main>${figures.join('')}</main>`,
  );
  await page.screenshot({ path, fullPage: true });
  await page.close();
};
