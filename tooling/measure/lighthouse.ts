/**
 * Lighthouse on the built game, on a phone and on a desk: accessibility and best practices at least 95.
 *
 *   npm run measure:lighthouse
 *
 * Fetches Lighthouse from npm (it is too heavy to be a dependency); what it finds is printed. Exit code 1 below the aim.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';
import { browserPath, serveBuiltGame } from '../../tests/support/browser.ts';

const VERSION = 'lighthouse@13';
const AIM = 95;
const CATEGORIES = ['accessibility', 'best-practices'] as const;

const reportSchema = z.object({
  categories: z.record(
    z.string(),
    z.object({ score: z.number().nullable(), auditRefs: z.array(z.object({ id: z.string() })) }),
  ),
  audits: z.record(
    z.string(),
    z.object({ title: z.string(), score: z.number().nullable(), scoreDisplayMode: z.string() }),
  ),
});

const run = promisify(execFile);

const reportOf = async (url: string, preset: 'mobile' | 'desktop'): Promise<unknown> => {
  const { stdout } = await run(
    'npm',
    [
      'exec',
      '--yes',
      '--',
      VERSION,
      url,
      '--quiet',
      '--output=json',
      `--only-categories=${CATEGORIES.join(',')}`,
      '--chrome-flags=--headless=new --no-sandbox --use-angle=swiftshader --enable-unsafe-swiftshader',
      ...(preset === 'desktop' ? ['--preset=desktop'] : []),
    ],
    { maxBuffer: 1 << 27, env: { ...process.env, CHROME_PATH: await browserPath() } },
  );
  return JSON.parse(stdout);
};

const site = await serveBuiltGame();
let met = true;
for (const preset of ['mobile', 'desktop'] as const) {
  const { categories, audits } = reportSchema.parse(await reportOf(site.url, preset));
  for (const name of CATEGORIES) {
    const category = categories[name];
    const points = Math.round((category?.score ?? 0) * 100);
    if (points < AIM) met = false;
    console.log(
      `${preset} ${name}: ${points} of 100, aim ${AIM}: ${points < AIM ? 'FALLS' : 'stands'}`,
    );
    for (const { id } of category?.auditRefs ?? []) {
      const audit = audits[id];
      if (audit?.scoreDisplayMode === 'binary' && audit.score === 0)
        console.log(`  ${audit.title}`);
    }
  }
}
await site.close();
process.exitCode = met ? 0 : 1;
