/** Node 24 comes in with `npm ci`; where its install script is blocked, the machine's Node stays without an error. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Manifest {
  allowScripts?: Record<string, boolean>;
  devDependencies: Record<string, string>;
}

test('the tests run on Node 24', () => {
  expect(process.versions.node.split('.')[0]).toBe('24');
});

test('npm may run the script that installs it', () => {
  const manifest = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as Manifest;
  expect(manifest.devDependencies['node']).toMatch(/^\^?24\./);
  expect(manifest.allowScripts).toMatchObject({ node: true });
});
