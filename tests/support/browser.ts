/**
 * A Chromium for the browser tests: the system's if there is one, else the one that
 * `@sparticuz/chromium` carries. SILENCE_BROWSER=bundled forces the second; any other value is
 * taken as the path of a browser.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { build, preview, type InlineConfig } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Ours, not the bundled package's: its `--single-process` dies when a page's context closes. */
const FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

interface Executable {
  path: string;
  env: Record<string, string>;
}

export async function launchBrowser(): Promise<Browser> {
  const { path, env } = await findBrowser();
  return chromium.launch({
    executablePath: path,
    args: FLAGS,
    env: { ...definedEnvironment(), ...env },
  });
}

/** Where the browser is, for tools that start it themselves. */
export const browserPath = async (): Promise<string> => (await findBrowser()).path;

async function findBrowser(): Promise<Executable> {
  const wanted = process.env['SILENCE_BROWSER'];
  if (wanted === 'bundled') return bundledBrowser();
  if (wanted !== undefined && wanted !== '') return { path: wanted, env: {} };
  const path = SYSTEM_BROWSERS.find((candidate) => existsSync(candidate));
  return path === undefined ? bundledBrowser() : { path, env: {} };
}

/** Unpacks the browser, its libraries (nss, nspr, expat) and its fonts once a version. */
async function bundledBrowser(): Promise<Executable> {
  const require = createRequire(import.meta.url);
  const packageDir = dirname(dirname(require.resolve('@sparticuz/chromium')));
  const { version } = require(join(packageDir, 'package.json')) as { version: string };
  const home = join(tmpdir(), `silence-procedure-chromium-${version}`);
  if (!existsSync(home)) await unpackInto(home, join(packageDir, 'bin'));
  return {
    path: join(home, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [join(home, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']]
        .filter(Boolean)
        .join(':'),
      FONTCONFIG_PATH: fontSettings(home),
    },
  };
}

/**
 * The folder of a fonts.conf that finds the unpacked fonts: the package's own looks in a serverless machine's folders, and
 * a browser without any font dies at the first text field.
 */
function fontSettings(home: string): string {
  const folder = join(home, 'fontconfig');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(home, 'fonts', 'fonts')}</dir>
  <cachedir>${join(home, 'fontconfig', 'cache')}</cachedir>
</fontconfig>
`,
  );
  return folder;
}

async function unpackInto(home: string, archives: string): Promise<void> {
  // The package unpacks into the temporary folder, whatever it is: give it one of its own, and
  // move that into place in one step, so that an interrupted run leaves no half a browser behind.
  const workshop = mkdtempSync(`${home}-`);
  const outer = process.env['TMPDIR'];
  process.env['TMPDIR'] = workshop;
  try {
    const { inflate } = await import('@sparticuz/chromium');
    for (const name of ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']) {
      await inflate(join(archives, name));
    }
  } finally {
    if (outer === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = outer;
  }
  try {
    renameSync(workshop, home);
  } catch (error) {
    rmSync(workshop, { recursive: true, force: true });
    if (!existsSync(home)) throw error; // else another run was faster
  }
}

function definedEnvironment(): Record<string, string> {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env))
    if (value !== undefined) env[name] = value;
  return env;
}

interface Site {
  /** Ends in a slash. */
  url: string;
  /** What is served. */
  files: string;
  close: () => Promise<void>;
}

/** Vitest sets NODE_ENV, and a build would take React's development half from it. */
async function buildForPlayers(options: InlineConfig): Promise<void> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    await build(options);
  } finally {
    process.env['NODE_ENV'] = before;
  }
}

/** Builds the game into a folder of its own, as players get it. */
export async function buildGame(): Promise<string> {
  const outDir = join(mkdtempSync(join(tmpdir(), 'silence-procedure-dist-')), 'dist');
  await buildForPlayers({
    root: ROOT,
    configFile: join(ROOT, 'vite.config.ts'),
    mode: 'production',
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true },
  });
  return outDir;
}

/**
 * Serves the built game on a free port, from a copy that is gone afterwards.
 * @param folder of the host that it runs from, "/" or "/some/folder/": the build is the same for all
 * @param built where a build is that can be copied; without it, one is made
 */
export async function serveBuiltGame(folder = '/', built?: string): Promise<Site> {
  const outDir = built === undefined ? await buildGame() : copyOf(built);
  const server = await preview({
    root: ROOT,
    configFile: join(ROOT, 'vite.config.ts'),
    base: folder,
    logLevel: 'warn',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0, strictPort: false, open: false },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('the preview has no port');
  return {
    url: `http://127.0.0.1:${address.port}${folder}`,
    files: outDir,
    close: async () => {
      await server.close();
      rmSync(dirname(outDir), { recursive: true, force: true });
    },
  };
}

const copyOf = (built: string): string => {
  const copy = join(mkdtempSync(join(tmpdir(), 'silence-procedure-copy-')), 'dist');
  cpSync(built, copy, { recursive: true });
  return copy;
};
