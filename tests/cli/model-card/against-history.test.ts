/** Sections that hold the model against history, against claims and against its own checks, from small known figures. */
import { describe, expect, it } from 'vitest';
import { EXPERIMENTS } from '../../../src/analysis/hypotheses/index.ts';
import type { Backcast } from '../../../src/analysis/validation/backcast.ts';
import { hindcastCase } from '../../../src/analysis/validation/hindcast.ts';
import { hindcastStudy } from '../../../src/cli/commands/hindcast.ts';
import { plannedChecks } from '../../../src/cli/commands/checks.ts';
import { readChecks } from '../../../src/cli/checks-files.ts';
import { backcastBody } from '../../../src/cli/model-card/sections/backcast.ts';
import { checksBody } from '../../../src/cli/model-card/sections/checks.ts';
import { claimsBody } from '../../../src/cli/model-card/sections/claims.ts';
import { hindcastsBody } from '../../../src/cli/model-card/sections/hindcasts.ts';
import { hypothesesBody } from '../../../src/cli/model-card/sections/hypotheses.ts';
import { limitsBody } from '../../../src/cli/model-card/sections/limits.ts';

const errors = (mae: number) => ({ mae, rmse: 0.3, r: 0.9, rOfRise: 0.8 });

const aBackcast = (mae: number): Backcast => ({
  members: [
    {
      member: 'POL',
      start: 1.9,
      modelled: 3.5,
      actual: 4,
      firstEstimate: 4.1,
      error: -0.5,
      heldOutModelled: 3.75,
      heldOutActual: 4.5,
    },
  ],
  fitted: errors(mae),
  firstEstimates: errors(0.24),
  heldOut: errors(0.32),
  yearsBetweenMae: 0.23,
  naive: { noChangeMae: 0.8, sameRiseMae: 0.45 },
  byYear: [],
});

describe('the backcast', () => {
  const values = { pFront: 0, pPanic: 8, pHaste: 2 };
  const half = { values, trainedMae: 0.16, heldOutMae: 0.22 };
  const body = backcastBody({
    present: aBackcast(0.19),
    published: aBackcast(0.25),
    fit: {
      tried: 144,
      best: { values, mae: 0.19 },
      leaveOneOut: { mae: 0.21, choices: [{ values, times: 31 }], errors: [] },
      halves: [half, half],
    },
  });

  it('goes member by member, the year that was held out too', () => {
    expect(body).toMatch(
      /POL +\| +1\.90 \| +3\.50 \| +4\.00 \| -0\.50 \| +3\.75 \| +4\.50 \| -0\.75/,
    );
  });

  it('says what was fitted, and how it does where nothing was', () => {
    expect(body).toContain('pFront, pPanic, pHaste; the best of 144');
    expect(body).toContain('did not see it: error 0.21');
    expect(body).toContain('all rise alike by 0.45');
    expect(body).toMatch(/2024, published rule +\| +0\.25/);
  });
});

describe('hindcasts', () => {
  const id = 'libya-2011';
  const study = hindcastStudy(hindcastCase(id), {});
  const body = hindcastsBody(new Map([[id, study]]));

  it('name whom the rule got wrong', () => {
    const absent = study.members.filter(({ did, score }) => !did && score > 0);
    expect(absent.length).toBeGreaterThan(0);
    expect(body).toContain(
      `stayed out against expectation: ${absent.map(({ member }) => member).join(', ')}.`,
    );
  });

  it('say what was chosen knowing how it ended', () => {
    expect(body).toContain('Chosen knowing how it ended:\n\n- the weights of the rule');
    expect(body).toContain(`${study.figures.auc.toFixed(2)} ± `);
  });
});

describe('hypotheses', () => {
  it('show every setting of a claim, and a dash where it has nothing to say', () => {
    const [experiment] = EXPERIMENTS;
    if (experiment === undefined) throw new Error('no experiments');
    const [first] = experiment.figures;
    const setting = (mean: number, games: number) => ({
      setting: `at ${mean}`,
      claim: 1,
      counter: 0,
      figures: { [first?.key ?? '']: { mean, standardError: 0.5, games } },
    });
    const body = hypothesesBody([{ experiment, results: [setting(7, 9), setting(3, 0)] }], 9);
    expect(body).toContain('#### H1: ');
    expect(body).toContain('Against it: ');
    expect(body).toMatch(
      new RegExp(`${first?.meaning ?? ''} +\\| +7\\.\\d* ± 0\\.5\\d* \\| +– \\|`),
    );
  });
});

describe('checks', () => {
  const [planned] = plannedChecks(readChecks([]), 'same-luck');
  if (planned === undefined) throw new Error('no such check');

  it('that hold under every lens are said to hold', () => {
    expect(checksBody([{ ...planned, holds: true, judged: [] }])).toMatch(/all hold.*\| holds/s);
  });

  it('that fail under a lens are marked with the lens', () => {
    const body = checksBody([
      { ...planned, holds: true, judged: [] },
      { ...planned, lens: 'sceptic', holds: false, judged: [] },
    ]);
    expect(body).toContain('1 behaviours, 2 with their lenses, 0 comparisons: 1 fail');
    expect(body).toMatch(/1 of 2 +\| \*\*fails\*\* \(sceptic\)/);
  });
});

describe('claims and limits', () => {
  it('say how large the model is and that it does not predict', () => {
    expect(claimsBody({ members: 3, halfYears: 4, startYear: 1999 })).toContain(
      '3 governments over 4 half-years from 1999',
    );
    expect(limitsBody()).toContain('It does not predict.');
  });
});
