/** Bad input: one line that names the place, exit code 2, nothing written. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { aWorkbench } from './silence.ts';

const bench = aWorkbench();
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
const scenarioText = readFileSync(
  fileURLToPath(new URL('../../scenarios/coalition-2025.json', import.meta.url)),
  'utf8',
);

describe('arguments', () => {
  it.each([
    [
      'simulate --scenario coalition-2026',
      /unknown scenario "coalition-2026", did you mean "coalition-2025"\?/,
    ],
    [
      'simulate --policy mudle-through',
      /--policy: unknown "mudle-through", did you mean "muddle-through"\?/,
    ],
    ['simulate --lens sceptc', /--lens: unknown "sceptc", did you mean "sceptic"\?/],
    ['simulate --seeds 1...200', /--seeds: "1\.\.\.200" is neither a range/],
    ['simulate --seeds 9..1', /--seeds: "9\.\.1" ends before it begins/],
    ['simulate --jobs none', /--jobs: "none" is not a whole number/],
    ['simulate --set h1=7', /--set: h1: 7 is not a number from 0 to 1/],
    ['simulate --set hh1=0', /--set: unknown "hh1", did you mean "h1"\?/],
    ['simulate --set h1', /--set: "h1" is not of the form key=value/],
    ['simulate --rules publishd', /--rules: unknown "publishd", did you mean "published"\?/],
    ['simulate --polcy nothing', /unknown option '--polcy' \(Did you mean --policy\?\)/],
    ['simulat', /unknown command 'simulat'/],
    ['explain', /required option '--package <changes>' not specified/],
    [
      'explain --package core=+0.60',
      /--package: core: \+0\.6 is out of range \(-0\.35 to \+0\.35\)/,
    ],
    ['explain --package cor=+0.1', /--package: unknown "cor", did you mean "core"\?/],
    ['explain --package core', /--package: "core" is not of the form/],
    ['explain --package core=0', /--package: changes nothing/],
    ['explain --package core=0.1 --member FRX', /--member: unknown "FRX", did you mean "FRA"\?/],
    ['explain --package core=0.1 --pay ESP<DEU:9', /--pay: ESP: \+9 is out of range/],
    ['explain --package core=0.1 --pay ESP', /--pay: "ESP" is not of the form/],
    ['hypotheses --claim H9', /--claim: unknown "H9"/],
    ['backcast --seeds x', /--seeds: "x" is neither a range/],
    ['hindcast libya-2012', /mission: unknown "libya-2012", did you mean "libya-2011"\?/],
    ['hindcast', /missing required argument 'mission'/],
    ['sensitivity --only hh1', /--only: unknown "hh1", did you mean "h1"\?/],
    ['sensitivity --group spendin', /--group: unknown "spendin", did you mean "spending"\?/],
    ['sensitivity --group dials --only wCore', /no coefficient is left to move/],
    ['sensitivity --span 2', /--span: "2" is not above 0 and at most 1/],
    ['sensitivity --method moris', /--method: unknown "moris", did you mean "morris"\?/],
    ['sensitivity --walks 0', /--walks: "0" is not a whole number from 1 to 1000/],
    ['checks missing.json', /missing\.json: cannot be read: no such file/],
    ['checks --only same-lock', /--only: unknown "same-lock", did you mean "same-luck"\?/],
    ['checks --seeds 0', /--seeds: "0" is not a whole number from 1 to 1000/],
    ['backcast --rules publishd', /--rules: unknown "publishd"/],
    ['calibrate --holdout x', /--holdout: "x" is neither a range/],
    ['verify missing.json', /missing\.json: cannot be read: no such file/],
    ['play --out no-such-folder/game.json', /no-such-folder\/game\.json: cannot be written/],
    ['simulate --policy nothing --seeds 1 --csv no-such-folder/a.csv', /a\.csv: cannot be written/],
  ])('%s', async (line, problem) => {
    const before = bench.files();
    const { code, out, err } = await bench.run(...line.split(' '));
    expect(err).toMatch(problem);
    expect(err.trimEnd()).not.toContain('\n');
    expect(err).toMatch(/^error: /);
    expect(out).toBe('');
    expect(code).toBe(2);
    expect(bench.files()).toEqual(before);
  });
});

describe('a scenario file', () => {
  it('with a misspelt field is refused with the path', async () => {
    const path = bench.write('wrong.json', scenarioText.replace('"commitment01"', '"comitment01"'));
    const { code, err } = await bench.run('simulate', '--scenario', path);
    expect(code).toBe(2);
    expect(err).toMatch(
      /wrong\.json: us\.comitment01: unknown field, did you mean "commitment01"\?/,
    );
    expect(err.trimEnd()).not.toContain('\n');
  });

  it('with a wrong value or broken off is refused with the place', async () => {
    const wrong = bench.write(
      'value.json',
      scenarioText.replace(/"commitment01": [\d.]+/, '"commitment01": 7'),
    );
    expect((await bench.run('play', '--scenario', wrong)).err).toMatch(
      /value\.json: us\.commitment01: 7 is above 1/,
    );
    const half = bench.write('half.json', scenarioText.slice(0, 900));
    const { code, err } = await bench.run('play', '--scenario', half, '--out', 'never.json');
    expect(err).toMatch(/half\.json: line \d+, column \d+: not valid JSON/);
    expect(code).toBe(2);
    expect(bench.files()).not.toContain('never.json');
  });

  it('of one’s own is played like a built-in one', async () => {
    const path = bench.write('own.json', scenarioText);
    const { code, out } = await bench.run(
      'play',
      '--scenario',
      path,
      '--policy',
      'nothing',
      '--json',
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ scenario: 'coalition-2025', seed: '1' });
  });
});
