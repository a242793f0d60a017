/** What the sections of the card make of small, known figures. */
import { describe, expect, it } from 'vitest';
import type { GameRow } from '../../../src/analysis/game-row.ts';
import { MEASURES } from '../../../src/analysis/game-row.ts';
import { OUTPUTS } from '../../../src/analysis/validation/sensitivity-outputs.ts';
import { mdTable } from '../../../src/cli/model-card/markdown.ts';
import { assumptionsBody } from '../../../src/cli/model-card/sections/assumptions.ts';
import { endingsBody } from '../../../src/cli/model-card/sections/endings.ts';
import {
  ablationsBody,
  balancedBody,
  mandatesBody,
  stylesBody,
  tensionBody,
} from '../../../src/cli/model-card/sections/fairness.ts';
import { reproductionBody } from '../../../src/cli/model-card/sections/reproduction.ts';
import {
  movedText,
  oneAtATimeBody,
  screeningBody,
} from '../../../src/cli/model-card/sections/sensitivity.ts';
import { assumptionInfo } from '../../../src/engine/assumptions/sources.ts';
import { sweptKeys } from '../../../src/analysis/validation/sweep-range.ts';
import { ASSUMPTION_KEYS } from '../../../src/engine/lenses.ts';
import type { EndingId } from '../../../src/engine/state.ts';
import { byKey } from '../../../src/replay/by-key.ts';

/** Cells of the first table row that begins with so many cells of text. */
const rowOf = (body: string, ...first: string[]): string[] => {
  const rows = body
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split(' | ').map((cell) => cell.replaceAll('|', '').trim()));
  const found = rows.find((row) => first.every((text, at) => row[at] === text));
  if (found === undefined) throw new Error(`no row ${first.join(', ')}`);
  return found;
};

const game = (ending: EndingId, seed: number, figure = 0.5): GameRow => ({
  seed: String(seed),
  ending,
  measures: byKey(MEASURES, () => figure),
});

const games = (ending: EndingId, count: number): GameRow[] =>
  Array.from({ length: count }, (_, seed) => game(ending, seed, seed % 2));

describe('a table', () => {
  it('is as wide as its cells, and a bar in a cell does not break it', () => {
    expect(
      mdTable(
        ['a', 'bb'],
        [
          ['x|y', '1'],
          ['', '22222'],
        ],
      ),
    ).toBe(
      ['| a    |    bb |', '| ---- | ----: |', '| x\\|y |     1 |', '|      | 22222 |'].join('\n'),
    );
  });
});

describe('assumptions', () => {
  it('are counted by group, judgement apart from what is sourced', () => {
    const body = assumptionsBody([
      assumptionInfo('h1'),
      assumptionInfo('hTest'),
      assumptionInfo('lrFight'),
    ]);
    expect(body).toContain('3 coefficients in 3 groups. 1 of them (33.3 %) are judgement');
    expect(rowOf(body, 'crises').slice(2)).toEqual(['1', '1', '1']);
    expect(rowOf(body, 'belief')[3]).toBe('0');
  });
});

describe('the published model', () => {
  it('is held against ours figure by figure, and what differs is marked and counted', () => {
    const body = reproductionBody(new Map([['pillar-seeking', games('european-pillar', 100)]]));
    const line = rowOf(body, 'pillar-seeking', 'European pillar, %');
    expect(line.slice(2, 4)).toEqual(['51', '100.0']);
    expect(line[4]).toMatch(/^\+\d+\.\d !$/);
    expect(body).toMatch(/100 campaigns a policy stand against the published 300\. [1-9]/);
  });
});

describe('endings', () => {
  it('are shares by policy, with the aims and whether they stand', () => {
    const body = endingsBody(
      new Map([
        ['pillar-seeking', [...games('european-pillar', 5), ...games('hollow', 5)]],
        ['native-seeking', games('hollow', 10)],
        ['random', games('deadlock', 10)],
        ['muddle-through', games('status-quo', 10)],
      ]),
    );
    expect(rowOf(body, 'european-pillar').slice(1)).toEqual(['50.0', '0.0', '0.0', '0.0']);
    expect(rowOf(body, 'pillar-seeking reaches a European pillar').slice(1)).toEqual([
      '50.0 %',
      '40 to 65 %',
      'stands',
    ]);
    expect(rowOf(body, 'native-seeking reaches a native alliance')[3]).toBe('**falls**');
  });
});

describe('sensitivity', () => {
  const range = { key: 'h1' as const, low: 0, high: 1, influence01: 0.25 };

  it('shows change and error of every shown output', () => {
    const effects = Object.fromEntries(
      OUTPUTS.map(({ key }) => [key, { change: -12, standardError: 3 }]),
    );
    const body = oneAtATimeBody([{ ...range, effects }], 'Two were moved.');
    expect(rowOf(body, 'h1').slice(0, 5)).toEqual(['h1', '0', '1', '0.25', '-12 ± 3']);
    expect(body).toContain('Two were moved. Most influential first');
  });

  it('shows mean size and spread of what was screened', () => {
    const effects = Object.fromEntries(
      OUTPUTS.map(({ key }) => [key, { mu: 0, muStar: 9, sigma: 4 }]),
    );
    const body = screeningBody([{ ...range, effects }], 6, '');
    expect(rowOf(body, 'h1')[4]).toBe('9 (4)');
    expect(body).toContain('each of 6 walks');
  });

  it('says which coefficients were moved', () => {
    expect(movedText({ movedGroup: null, name: 'full' })).toContain(
      `All ${sweptKeys(null).length} coefficients that count from the chair`,
    );
    expect(sweptKeys(null).length + sweptKeys('seats').length).toBe(ASSUMPTION_KEYS.length);
    expect(movedText({ movedGroup: 'dials', name: 'quick' })).toContain(
      'only the 16 coefficients of the group dials',
    );
  });
});

describe('fairness', () => {
  const share = { share01: 0.25, error01: 0.05, count: 5 };
  const summary = (score: number) => ({ games: 20, score, error: 1.5, won: share });

  it('puts the aim next to what was reached', () => {
    const body = balancedBody([{ ending: 'hybrid', ...share }], 20);
    expect(rowOf(body, 'hybrid').slice(1)).toEqual(['25.0 ± 5.0', '8 to 30']);
  });

  it('leaves out the score of a mandate that was never dealt', () => {
    const body = mandatesBody([
      {
        policy: 'balanced',
        ...summary(51.2),
        mandates: [
          { mandate: 'shield', summary: summary(40) },
          { mandate: 'consent', summary: { ...summary(0), games: 0 } },
        ],
      },
    ]);
    expect(rowOf(body, 'balanced').slice(1, 5)).toEqual(['51.2 ± 1.5', '25.0 ± 5.0', '40', '–']);
  });

  it('counts how often each style is best', () => {
    const scores = { whip: '1', price: '2', consent: '3', around: '4' };
    const lead = { by: 1, error: 0.25 };
    const body = stylesBody(
      [
        { lens: 'agnostic', mandate: 'shield', scores, best: 'around', lead },
        { lens: 'sceptic', mandate: 'shield', scores, best: 'around', lead },
      ],
      3,
    );
    expect(body).toContain('whip 0, price 0, consent 0, around 2');
    expect(rowOf(body, 'sceptic', 'shield').slice(-2)).toEqual(['1.0 ± 0.3', 'around']);
  });

  it('puts what was foretold next to what held', () => {
    const body = tensionBody({
      drafts: [
        { policy: 'whip', drafts: [{ attempt: 1, cases: 20, held: share, adopted: share }] },
      ],
      tenths: [{ foretoldPct: 30, cases: 20, meanForetold01: 0.312, held: share }],
      calls: share,
    });
    expect(rowOf(body, '30')).toEqual(['30', '20', '31.2', '25.0 ± 5.0']);
    expect(rowOf(body, 'whip')[2]).toBe('20');
  });

  it('names the verbs that need no thought', () => {
    const verb = (pressed: number) => ({
      without: summary(40),
      pressed: summary(pressed),
    });
    const body = ablationsBody({
      whole: summary(50),
      muddle: summary(30),
      verbs: [
        { verb: 'consult', ...verb(20) },
        { verb: 'footnote', ...verb(35) },
      ],
    });
    expect(rowOf(body, 'consult')[2]).toBe('-10.0');
    expect(body).toContain('as well as muddling through: footnote.');
  });
});
