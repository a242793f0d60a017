import { describe, expect, it } from 'vitest';
import { judgementOn, memberData } from '../../src/scenario/data/members.ts';
import { startFigures } from '../../src/scenario/start-figures.ts';

const start = (id: string) => startFigures(memberData(id), judgementOn(id));

describe('GDP at the start', () => {
  it('is that of 2024 grown by five per cent', () => {
    expect(start('DEU').gdpBillionUsd).toBeCloseTo(4893, 6);
    expect(start('USA').gdpBillionUsd).toBeCloseTo(30_644.25, 6);
  });
});

describe('spending at the start', () => {
  it('takes 2024 as revised later, not as first estimated', () => {
    expect(memberData('POL').figures.spending2024PctGdp.value).toBe(4.12);
    expect(start('POL').spending2024PctGdp).toBe(3.8);
    expect(start('POL').spending2025PctGdp).toBe(4.48);
  });

  it('gives Iceland a tenth of a per cent, though it reports nothing', () => {
    expect(memberData('ISL').figures.spending2025PctGdp.value).toBe(0);
    expect(start('ISL').spending2025PctGdp).toBe(0.1);
    expect(start('ISL').spending2024PctGdp).toBe(0);
  });
});

describe('exposure to the east', () => {
  it('is half distance, half judgement: Germany, 357 km, judged 0.50', () => {
    expect(start('DEU').exposureEast01).toBeCloseTo((1 - 357 / 1600) / 2 + 0.25, 12);
  });

  it('is at least 0.8 by distance where forward forces are hosted: Hungary, 640 km, judged 0.45', () => {
    expect(start('HUN').exposureEast01).toBeCloseTo(0.625, 12);
  });

  it('leaves 0.15 to those far away: Portugal, 2372 km, judged 0.15', () => {
    expect(start('PRT').exposureEast01).toBeCloseTo(0.15, 12);
  });

  it('is full at the border: Estonia', () => {
    expect(start('EST').exposureEast01).toBe(1);
  });

  it('is judgement alone across the Atlantic, Bering Strait or not', () => {
    expect(start('USA').exposureEast01).toBe(0.15);
    expect(start('CAN').exposureEast01).toBe(0.3);
  });
});

describe('public support', () => {
  it('is six parts poll, four parts judgement: Greece, 37 %, judged 0.50', () => {
    expect(start('GRC').publicSupport01).toBeCloseTo(0.422, 12);
  });

  it('counts the American poll too: 58 %, judged 0.55', () => {
    expect(start('USA').publicSupport01).toBeCloseTo(0.568, 12);
  });
});

describe('nationalist strength', () => {
  it('is the challenger’s vote: France, 34 %', () => {
    expect(start('FRA').nationalist01).toBeCloseTo(0.34, 12);
  });

  it('is judgement where there is no challenger, and for the United States', () => {
    expect(start('ALB').nationalist01).toBe(0.05);
    expect(start('USA').nationalist01).toBe(0.48);
  });

  it('counts no challenger above sixty per cent for more than half', () => {
    const hungary = memberData('HUN');
    const poll = { ...hungary.figures.nationalistChallengerPct, value: 61 };
    const landslide = {
      ...hungary,
      figures: { ...hungary.figures, nationalistChallengerPct: poll },
    };
    expect(startFigures(landslide, judgementOn('HUN')).nationalist01).toBe(0.5);
  });
});
