/**
 * npm ci refuses a lock file that lacks a package's builds for other platforms, and npm install
 * leaves out those that the registry at hand did not offer when it ran (npm issue 4828). This
 * adds what is missing, from what each package says of itself: the version from its
 * `optionalDependencies`, the platform from the build's name.
 *
 *   node tooling/complete-lockfile.ts           write package-lock.json
 *   node tooling/complete-lockfile.ts --check   fail if something is missing
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface Entry {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

interface LockFile {
  packages: Record<string, Entry>;
}

const PATH = 'package-lock.json';
const EXACT_VERSION = /^\d+\.\d+\.\d+$/;
const BUILD_NAME =
  /(android|darwin|freebsd|linux|openbsd|openharmony|win32)-(arm64|arm|ia32|loong64|ppc64|riscv64|s390x|x64)(?:-(\w+))?$/;
const LIBC: Record<string, string> = {
  gnu: 'glibc',
  gnueabihf: 'glibc',
  musl: 'musl',
  musleabihf: 'musl',
};

/** The lock file's entry for one build that is not there. */
function platformBuild(name: string, version: string, parent: Entry): Entry {
  const [, os, cpu, abi] = BUILD_NAME.exec(name) ?? [];
  if (os === undefined || cpu === undefined || !EXACT_VERSION.test(version)) {
    throw new Error(`${name}@${version}: not a build for a platform`);
  }
  const libc = os === 'linux' && abi !== undefined ? LIBC[abi] : undefined;
  return {
    version,
    cpu: [cpu],
    ...(parent.dev === true ? { dev: true } : {}),
    ...(libc === undefined ? {} : { libc: [libc] }),
    optional: true,
    os: [os],
  };
}

const lock = JSON.parse(readFileSync(PATH, 'utf8')) as LockFile;
const missing: string[] = [];
for (const [path, parent] of Object.entries(lock.packages)) {
  if (path === '') continue;
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    const places = [`${path}/node_modules/${name}`, `node_modules/${name}`];
    if (places.some((place) => place in lock.packages)) continue;
    missing.push(`${name}@${version}`);
    lock.packages[`node_modules/${name}`] = platformBuild(name, version, parent);
  }
}

if (process.argv.includes('--check')) {
  for (const name of missing) console.error(`${PATH} lacks ${name}`);
  process.exitCode = missing.length === 0 ? 0 : 1;
} else if (missing.length > 0) {
  // In npm's order, so that its next write changes nothing.
  const entries = Object.entries(lock.packages).toSorted(([a], [b]) => a.localeCompare(b, 'en'));
  lock.packages = Object.fromEntries(entries);
  writeFileSync(PATH, `${JSON.stringify(lock, null, 2)}\n`);
}
console.log(`${PATH}: ${missing.length} platform builds missing`);
