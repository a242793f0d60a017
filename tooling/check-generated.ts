/** Fails if a generated file differs from what its generator would write now. */
import { spawnSync } from 'node:child_process';

/** The generators; each takes `--check`. Add one here and `npm run check` holds its files fresh. */
const GENERATORS: string[] = [
  'tooling/complete-lockfile.ts',
  'tooling/library-credits.ts',
  'tooling/map/bake.ts',
  'tooling/icons/icons.ts',
  'tooling/data/generate-schema.ts',
  'tooling/data/validate.ts',
];

let stale = 0;
for (const generator of GENERATORS) {
  const { status } = spawnSync(process.execPath, [generator, '--check'], { stdio: 'inherit' });
  if (status !== 0) {
    stale += 1;
    console.error(`${generator}: its files are not up to date; run \`node ${generator}\``);
  }
}
console.log(
  `generated files: ${GENERATORS.length - stale} of ${GENERATORS.length} generators up to date`,
);
process.exit(stale === 0 ? 0 : 1);
