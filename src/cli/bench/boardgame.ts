/**
 * boardgame.io for the comparison: fetched into a temporary folder of its own by this command alone, so that its many
 * packages stay out of our lock file, and removed afterwards.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { State } from '../../engine/state.ts';

const PACKAGE = 'boardgame.io@0.50.2';
const PATIENCE_MS = 180_000;

export interface BoardgameClient {
  moves: { playOutTurn: () => void };
}

interface ClientOptions {
  debug: false;
  numPlayers: number;
  game: {
    setup: () => State;
    moves: { playOutTurn: (context: { G: State }) => void };
  };
}

interface ClientModule {
  Client: (options: ClientOptions) => BoardgameClient;
}

export type MakeClient = (state: State, turn: (state: State) => void) => BoardgameClient;

export type Fetched = { ok: true; makeClient: MakeClient } | { ok: false; reason: string };

const isClientModule = (loaded: unknown): loaded is ClientModule =>
  typeof loaded === 'object' &&
  loaded !== null &&
  'Client' in loaded &&
  typeof loaded.Client === 'function';

const clientFrom =
  ({ Client }: ClientModule): MakeClient =>
  (state, turn) =>
    Client({
      debug: false,
      numPlayers: 1,
      game: { setup: () => state, moves: { playOutTurn: ({ G }) => turn(G) } },
    });

const install = async (folder: string): Promise<MakeClient> => {
  const options = ['--no-audit', '--no-fund', '--no-save', '--ignore-scripts', '--loglevel=error'];
  await promisify(execFile)('npm', ['install', '--prefix', folder, ...options, PACKAGE], {
    cwd: folder,
    timeout: PATIENCE_MS,
  });
  const fromThere = createRequire(join(folder, 'package.json'));
  const loaded: unknown = fromThere('boardgame.io/client');
  if (!isClientModule(loaded)) throw new Error('the package has no Client');
  return clientFrom(loaded);
};

/** Fetch the package, let `work` use it, and clean up; without a network `work` gets the reason. */
export const withBoardgame = async <T>(work: (fetched: Fetched) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'silence-bench-'));
  const cleanUp = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('exit', cleanUp);
  try {
    return await work(await fetched(folder));
  } finally {
    process.off('exit', cleanUp);
    cleanUp();
  }
};

const fetched = async (folder: string): Promise<Fetched> => {
  try {
    return { ok: true, makeClient: await install(folder) };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return { ok: false, reason: text.split('\n').find((line) => line.trim() !== '') ?? 'unknown' };
  }
};
