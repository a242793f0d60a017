/** The command line as a process of its own, in a folder of its own. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

export interface Outcome {
  code: number | null;
  out: string;
  err: string;
}

export interface Workbench {
  folder: string;
  run: (...args: string[]) => Promise<Outcome>;
  /** Start and send an interrupt as soon as it says this on standard error. */
  interruptOn: (said: string, ...args: string[]) => Promise<Outcome>;
  write: (name: string, text: string) => string;
  files: () => string[];
}

const runIn = (folder: string, args: readonly string[], interruptOn?: string): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [MAIN, ...args], { cwd: folder });
    const outcome: Outcome = { code: null, out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (outcome.out += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      const before = outcome.err;
      outcome.err += chunk;
      if (interruptOn === undefined || before.includes(interruptOn)) return;
      if (outcome.err.includes(interruptOn)) child.kill('SIGINT');
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...outcome, code }));
  });

/** A temporary folder that is removed after the tests of the file. */
export const aWorkbench = (): Workbench => {
  const folder = mkdtempSync(join(tmpdir(), 'silence-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    folder,
    run: (...args) => runIn(folder, args),
    interruptOn: (said, ...args) => runIn(folder, args, said),
    write: (name, text) => {
      const path = join(folder, name);
      writeFileSync(path, text);
      return path;
    },
    files: () => readdirSync(folder).toSorted(),
  };
};
