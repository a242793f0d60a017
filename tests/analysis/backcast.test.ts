/** The spending rule against 2014–2024: the scenario holds the data, and the claims that are made of the fit. */
import { describe, expect, it } from 'vitest';
import { correlation, meanAbsoluteError } from '../../src/analysis/validation/fit.ts';
import { actualPaths, backcast } from '../../src/analysis/validation/backcast.ts';
import { fitBackcast } from '../../src/analysis/validation/backcast-fit.ts';
import { REFERENCE_CHANGES } from '../../src/engine/lenses.ts';
import { memberData } from '../../src/scenario/data/members.ts';
import { spendingHistoryOf } from '../../src/scenario/data/spending-history.ts';
import { backcastScenario } from '../../src/scenario/studies.ts';

const scenario = backcastScenario();
const present = backcast(scenario, {}, ['1', '2']);
const memberOf = (id: string) => present.members.find(({ member }) => member === id);

describe('the scenario of 2014', () => {
  it('starts every member from its spending of 2014 and four fifths of its GDP', () => {
    for (const m of scenario.members) {
      const in2014 = spendingHistoryOf(m.id).find(({ year }) => year === 2014)?.pctGdp;
      // Iceland has no forces; the model gives it a tenth of a point.
      const start = m.id === 'ISL' ? 0.1 : in2014;
      expect(m.spending2014PctGdp, m.id).toBe(start);
      expect(m.spending2024PctGdp, m.id).toBe(start);
      expect(m.spending2025PctGdp, m.id).toBe(start);
      const { gdp2024BillionUsd } = memberData(m.id).figures;
      expect(m.gdpBillionUsd / gdp2024BillionUsd.value, m.id).toBeCloseTo(0.84, 1);
    }
  });

  it('weighs what Europe and Canada spent as the alliance’s tables do', () => {
    const { years, europeAndCanada } = actualPaths(scenario);
    const [first, fitted] = [2014, 2024].map((year) => europeAndCanada[years.indexOf(year)]);
    expect(first).toBeCloseTo(1.4, 1);
    expect(fitted).toBeCloseTo(1.99, 1);
  });
});

describe('the backcast', () => {
  it('errs by less than a quarter of a point by member, and less than the published rule', () => {
    const published = backcast(scenario, REFERENCE_CHANGES, ['1', '2']);
    expect(present.fitted.mae).toBeLessThan(0.25);
    expect(present.fitted.mae).toBeLessThan(published.fitted.mae - 0.03);
    expect(present.fitted.r).toBeGreaterThan(0.9);
    expect(present.naive.sameRiseMae).toBeGreaterThan(present.fitted.mae);
  });

  it('sees the panic of the front line', () => {
    expect(Math.abs((memberOf('POL')?.modelled ?? 0) - 4.07)).toBeLessThan(0.8);
    for (const id of ['LTU', 'LVA', 'EST'])
      expect(Math.abs(memberOf(id)?.error ?? 9), id).toBeLessThan(0.4);
  });

  it('errs less than the published rule in a year that nothing was fitted to', () => {
    const published = backcast(scenario, REFERENCE_CHANGES, ['1', '2']);
    expect(present.heldOut.mae).toBeLessThan(published.heldOut.mae);
  });

  it('moves with what it is given: no pressure, no rise in the east', () => {
    const calm = {
      ...scenario,
      events: scenario.events.filter((event) => event.kind !== 'pressure'),
    };
    const quiet = backcast(calm, {}, ['1']);
    const poland = quiet.members.find(({ member }) => member === 'POL');
    expect(poland?.modelled).toBeLessThan(2.6);
  });
});

describe('the fit', () => {
  const fit = fitBackcast(scenario, {}, ['1']);

  it('is what the coefficients are set to, within a hundredth of the best error', () => {
    expect(present.fitted.mae).toBeLessThan(fit.best.mae + 0.01);
  });

  it('holds for members that it did not see, a little worse', () => {
    expect(fit.leaveOneOut.mae).toBeGreaterThanOrEqual(fit.best.mae);
    expect(fit.leaveOneOut.mae).toBeLessThan(0.25);
    const times = fit.leaveOneOut.choices.reduce((sum, choice) => sum + choice.times, 0);
    expect(times).toBe(31);
    for (const { trainedMae, heldOutMae } of fit.halves) {
      expect(trainedMae).toBeLessThan(0.25);
      expect(heldOutMae).toBeLessThan(0.3);
    }
  });
});

describe('figures of fit', () => {
  it('are what the hand reckons', () => {
    const pairs = [
      { modelled: 1, actual: 2 },
      { modelled: 2, actual: 4 },
      { modelled: 3, actual: 3 },
    ];
    expect(meanAbsoluteError(pairs)).toBe(1);
    expect(correlation(pairs)).toBeCloseTo(0.5, 12);
    expect(correlation(pairs.map(({ actual }) => ({ modelled: 1, actual })))).toBe(0);
  });
});
