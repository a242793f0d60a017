/**
 * The same bits on every JavaScript engine: the golden games, bundled with engine, scenario and policies into one script,
 * give the same hashes in QuickJS as in V8, and in SpiderMonkey and JavaScriptCore where they are installed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getQuickJS } from 'quickjs-emscripten';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ELSEWHERE, playGolden } from './play-golden.ts';

/** Shells of other engines, by the commands under which systems install them. */
const SHELLS: Record<string, string[]> = {
  SpiderMonkey: ['js', 'js140', 'js128', 'js115', 'js102', 'js91', 'js78'],
  JavaScriptCore: ['jsc', '/System/Library/Frameworks/JavaScriptCore.framework/Versions/Current/Helpers/jsc'],
};

/** A shell counts when it has `print`, which Node does not. */
const shellOf = (engine: string): string | undefined =>
  SHELLS[engine].find((command) => spawnSync(command, ['-e', 'print(6 * 7)'], { encoding: 'utf8' }).stdout?.trim() === '42');

const PLAY_ALL = `JSON.stringify(golden.ELSEWHERE.map(([policy, seed, turns]) => golden.playGolden(policy, seed, turns)))`;

/** One script that defines `golden`. */
const bundle = async (): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: {
        entry: fileURLToPath(new URL('./play-golden.ts', import.meta.url)),
        formats: ['iife'],
        name: 'golden',
      },
    },
  });
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  for (const { output } of outputs) for (const file of output) if (file.type === 'chunk') return file.code;
  throw new Error('the bundler made no script');
};

describe('golden games on other engines', () => {
  const ran: string[] = [`V8 ${process.versions.v8}`];
  let script = '';
  let here = '';

  beforeAll(async () => {
    script = await bundle();
    here = JSON.stringify(ELSEWHERE.map(([policy, seed, turns]) => playGolden(policy, seed, turns)));
  });

  afterAll(() => console.log(`golden games ran on: ${ran.join(', ')}`));

  it('QuickJS', async () => {
    const quickjs = await getQuickJS();
    const vm = quickjs.newContext();
    try {
      vm.unwrapResult(vm.evalCode(script, 'golden.js')).dispose();
      const answer = vm.unwrapResult(vm.evalCode(PLAY_ALL));
      const there = vm.getString(answer);
      answer.dispose();
      expect(there).toBe(here);
      ran.push('QuickJS');
    } finally {
      vm.dispose();
    }
  });

  for (const engine of Object.keys(SHELLS)) {
    const shell = shellOf(engine);
    it.skipIf(shell === undefined)(engine, () => {
      const folder = mkdtempSync(join(tmpdir(), 'silence-golden-'));
      try {
        const file = join(folder, 'golden.js');
        writeFileSync(file, `${script}\nprint(${PLAY_ALL});\n`);
        const run = spawnSync(shell ?? '', [file], { encoding: 'utf8', maxBuffer: 1 << 24 });
        expect(run.stdout.trim()).toBe(here);
        ran.push(engine);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  }
});
