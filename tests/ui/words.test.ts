import { describe, expect, it } from 'vitest';
import { check, legal, setup, view } from '../../src/engine/index.ts';
import { LENS_CHANGES } from '../../src/engine/lenses.ts';
import { listed, plain, points, t } from '../../src/i18n/index.ts';
import { playOut, playPolicyTurn, type PolicyId } from '../../src/policies/index.ts';
import { loadScenario } from '../../src/scenario/index.ts';
import {
  dateOf,
  eventText,
  levelText,
  mustText,
  passesText,
  refusalText,
} from '../../src/ui/game/words.ts';
import { checklistOf } from '../../src/store/checklist.ts';
import { targetText } from '../../src/ui/game/verbs/verb-words.ts';
import { neighbour } from '../../src/ui/game/tile-grid.tsx';

const SEAT = 'secretary-general';
const scenario = loadScenario('coalition-2025');
const start = setup(scenario, 'words');

describe('words', () => {
  it('turns every event of many campaigns into a sentence', () => {
    const policies: PolicyId[] = ['random', 'hardline', 'mixed', 'pillar-seeking'];
    const told = new Set<string>();
    for (const policy of policies)
      for (let seed = 0; seed < 12; seed++) {
        const state = playOut(
          setup(scenario, `words-${seed}`, LENS_CHANGES.sceptic),
          policy,
          String(seed),
        );
        for (const event of state.chronicle) {
          const text = eventText(event);
          expect(text, event.key).toMatch(/^[A-ZÀ-Þ].*\.$/s);
          expect(text).not.toMatch(/[{}]|undefined|secretary-general|NaN/);
          told.add(event.key);
        }
        for (const rule of checklistOf(view(state, SEAT)))
          for (const condition of rule.conditions) expect(mustText(condition)).not.toBe('');
      }
    expect(told.size).toBeGreaterThan(12);
  });

  it('says why something is refused', () => {
    const refused = legal(view(start, SEAT), SEAT).flatMap((move) =>
      [move, ...move.targets].flatMap(({ refusal }) =>
        refusal === null ? [] : [refusalText(refusal)],
      ),
    );
    expect(refused).toContain('There is no roadmap to halt.');
    const tooFar = check(view(start, SEAT), SEAT, {
      verb: 'table-package',
      package: { delta: { scope: 0.9 }, sidePayments: [] },
    });
    expect(tooFar && refusalText(tooFar)).toMatch(/^Scope can change by −\d+ to \+\d+ points/);
  });

  it('names whatever a verb can be aimed at', () => {
    const state = setup(scenario, 'aims');
    for (let turn = 0; turn < 6; turn++) {
      for (const { targets } of legal(view(state, SEAT), SEAT))
        for (const { action } of targets) {
          const text = targetText(action);
          expect(text, JSON.stringify(action)).not.toMatch(
            /(^|[ ·])[a-z]+(-[a-z]+)+$|undefined|null/,
          );
        }
      playPolicyTurn(state, 'mixed', 'aims');
    }
  });

  it('counts half-years', () => {
    expect([0, 1, 2, 23].map((turn) => dateOf(start, turn))).toEqual([
      '2025 H1',
      '2025 H2',
      '2026 H1',
      '2036 H2',
    ]);
  });

  it('has one minus, inside of messages too', () => {
    const params = { dimension: 'Scope', from: -14, to: -7 };
    expect(t('note.draft-reads', params)).toBe('Scope would read −7.0 instead of −14.0.');
  });

  it('names levels, odds and numbers', () => {
    expect(levelText('optout', 0.36)).toBe('footnotes');
    expect(levelText('floor', 0.7)).toBe('3.5 % of GDP');
    expect(passesText(0.31)).toContain('About 3 in 10');
    expect(passesText(0)).toContain('next to no chance');
    expect([points(-0.171), points(0.004), points(0.02, 1)]).toEqual(['−17', '0', '+2.0']);
    expect([plain(-0.04, 1), plain(-2.25, 1)]).toEqual(['0.0', '−2.3']);
    expect(listed(['a', 'b', 'c', 'd'], 3)).toBe('a, b and 2 others');
  });

  it('walks from tile to tile', () => {
    expect(neighbour('USA', 0, -1)).toBe('CAN');
    expect(neighbour('FRA', 1, 0)).toBe('SVN');
    expect(neighbour('CAN', 0, -1)).toBe('CAN');
  });
});
