/** The game is built once for all browser tests; every file serves a copy. */
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildGame } from '../support/browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built game. */
    built: string;
  }
}

export const setup = async (project: TestProject): Promise<() => void> => {
  const built = await buildGame();
  project.provide('built', built);
  return () => rmSync(dirname(built), { recursive: true, force: true });
};
