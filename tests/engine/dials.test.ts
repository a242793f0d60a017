/**
 * Each hypothesis is a dial: at 0 its term is gone. So moving any state that only the term reads changes nothing, and
 * with the dial on it changes something.
 */
import { describe, expect, it } from 'vitest';
import { setTable } from '../../src/engine/bargaining/negotiating-table.ts';
import { margins } from '../../src/engine/bargaining/margins.ts';
import { collectiveDefenceTest } from '../../src/engine/crises/collective-defence-test.ts';
import { optOutRatio } from '../../src/engine/theatre/opt-out-judgement.ts';
import type { AssumptionKey } from '../../src/engine/assumptions.ts';
import { readSignals } from '../../src/engine/systems/beliefs.ts';
import { updateSpending } from '../../src/engine/systems/burden-sharing.ts';
import { updateCapability } from '../../src/engine/systems/capability.ts';
import { updateNationalists } from '../../src/engine/systems/domestic-opinion.ts';
import { updatePillar } from '../../src/engine/systems/european-pillar.ts';
import { alienationOf } from '../../src/engine/systems/exit-ladder.ts';
import { measure } from '../../src/engine/systems/indices.ts';
import {
  commitmentTerms,
  crashHazard01,
  crashOut,
} from '../../src/engine/systems/us-commitment.ts';
import { updateWillingness } from '../../src/engine/systems/willingness.ts';
import { updateWorkSharing } from '../../src/engine/systems/work-sharing.ts';
import { GAUGE_CAUSES, total } from '../../src/engine/ledger.ts';
import type { State } from '../../src/engine/state.ts';
import {
  CRISES_AS_PUBLISHED,
  aGame,
  aPackage,
  aScenario,
  dialsAt,
  memberOf,
} from '../support/game.ts';

/** A rule that reads the dial, and the one change of the state that its term alone turns into a difference. */
interface Term {
  dial: AssumptionKey;
  what: string;
  arrange?: (state: State) => void;
  vary: (state: State) => void;
  read: (state: State) => unknown;
}

const led = (s: State): void => void (memberOf(s, 'FRA').nationalistLed = true);

const TERMS: Term[] = [
  {
    dial: 'h1',
    what: 'nationalists in a large member do not erode the stock of the pillar',
    vary: led,
    read: (s) => {
      s.boosts.pillar = 0;
      updatePillar(s);
      return s.pillarStock01;
    },
  },
  { dial: 'h1', what: 'nor its index', vary: led, read: (s) => measure(s, 0).pillarIndex },
  {
    dial: 'h1',
    what: 'a pillar treaty feeds no nationalist',
    vary: (s) => void (s.treaty.pillar += 0.3),
    read: (s) => {
      updateNationalists(s);
      return memberOf(s, 'FRA').nationalist01;
    },
  },
  {
    dial: 'h1x',
    what: 'nationalists spend no more',
    vary: led,
    read: (s) => {
      updateSpending(s);
      return memberOf(s, 'FRA').spendingPctGdp;
    },
  },
  {
    dial: 'h2',
    what: 'a norm forgives no opt-out',
    vary: (s) => void (s.optOutNorm01 += 0.5),
    read: (s) => optOutRatio(s, 1),
  },
  {
    dial: 'h2x',
    what: 'an opt-out culture does not leak into willingness',
    vary: (s) => void (s.optOutNorm01 += 0.5),
    read: (s) => {
      updateWillingness(s);
      return s.hidden.willingness;
    },
  },
  {
    dial: 'h2x',
    what: 'governments fear no leak when scope is broader',
    vary: (s) => void (s.treaty.scope -= 0.3),
    read: (s) => {
      const table = setTable(s, 'secretary-general');
      return s.members.map(
        (_, i) => margins(table, aPackage({ optout: 0.1 }))[i] - margins(table, aPackage({}))[i],
      );
    },
    arrange: (s) => {
      // the only other reader of scope in a margin is the sovereigntist reserve
      s.assumptions.resNat = 0;
    },
  },
  {
    dial: 'h3',
    what: 'dependence makes nobody loyal',
    vary: (s) => void s.dependence.fill(0.4),
    read: (s) => {
      updateWillingness(s);
      return s.hidden.willingness;
    },
  },
  {
    dial: 'h3',
    what: 'work-sharing keeps nobody in Washington',
    vary: (s) => void (memberOf(s, 'DEU').workSharing01 = 0.9),
    read: (s) => total(commitmentTerms(s), GAUGE_CAUSES.usCommitment),
  },
  {
    dial: 'h3x',
    what: 'unreliable suppliers hold nobody up',
    vary: (s) => void (s.us.commitment01 -= 0.3),
    read: (s) => {
      updateCapability(s);
      return s.members.map((m) => m.capabilityBillionUsd);
    },
  },
  {
    dial: 'h3x',
    what: 'distrust of Washington hedges no work-sharing',
    vary: (s) => {
      for (let i = 1; i < s.members.length; i++) s.trust[i * s.members.length] = 0.1;
    },
    read: (s) => {
      updateWorkSharing(s);
      return memberOf(s, 'FRA').workSharing01;
    },
  },
  {
    dial: 'h4x',
    what: 'a working pillar does not tell Washington to leave',
    vary: (s) => void (s.pillarStock01 = 0.9),
    read: (s) => total(commitmentTerms(s), GAUGE_CAUSES.usCommitment),
  },
  {
    dial: 'h5',
    what: 'a crash-out panics no budget',
    vary: crashOut,
    read: (s) => s.members.slice(1).map((m) => m.compliance01),
  },
  {
    dial: 'h5x',
    what: 'a roadmap costs no commitment',
    vary: (s) => void (s.us.track = 'managed'),
    read: (s) => total(commitmentTerms(s), GAUGE_CAUSES.usCommitment),
  },
  {
    dial: 'h6',
    what: 'a native character calms nobody',
    vary: (s) => {
      s.optOutNorm01 = 0.8;
      s.treaty.scope = 0.1;
    },
    read: (s) => s.members.map((m) => alienationOf(s, m)),
  },
  {
    dial: 'h7',
    what: 'words without substance cost no credit',
    vary: (s) => void (s.rhetoric01 = 1),
    read: (s) => {
      readSignals(s);
      return s.beliefs;
    },
  },
  {
    dial: 'h7x',
    what: 'words bind nobody',
    vary: (s) => void (s.rhetoric01 = 1),
    read: (s) => {
      updateWillingness(s);
      return s.hidden.willingness;
    },
  },
];

describe.each(TERMS)('$dial at 0: $what', ({ dial, arrange, vary, read }) => {
  const readings = (value: number): [unknown, unknown] => {
    const before = aGame({ changes: { ...dialsAt(0, 0), [dial]: value, natNoise: 0 } });
    for (const m of before.members) m.workSharing01 = 0.3;
    arrange?.(before);
    const after: State = structuredClone(before);
    vary(after);
    return [read(before), read(after)];
  };

  it('has no term', () => {
    const [before, after] = readings(0);
    expect(after).toEqual(before);
  });

  it('has one when it is on', () => {
    const [before, after] = readings(1);
    expect(after).not.toEqual(before);
  });
});

describe('the remaining dials', () => {
  it('h4 at 1 leaves two fifths of the weight of role and deals, at 0 all of it', () => {
    const state = aGame({ changes: { ...dialsAt(0, 0), uBuy: 0.3 } });
    state.us.purchases = 0.6;
    expect(commitmentTerms(state)['purchases']).toBeCloseTo(0.15, 12);
    state.assumptions.h4 = 1;
    expect(commitmentTerms(state)['purchases']).toBeCloseTo(0.06, 12);
  });

  it('h5x at 0 leaves the crash hazard of a roadmap as it is', () => {
    const state = aGame({ changes: { ...dialsAt(0, 0), mgCrash: 1, hCrash: 0.2 } });
    state.us.commitment01 = 0.2;
    const open = crashHazard01(state);
    state.us.track = 'managed';
    expect(crashHazard01(state)).toBe(open);
    state.assumptions.h5x = 1;
    expect(crashHazard01(state)).toBeCloseTo(2 * open, 12);
  });

  it('h6x at 0 lets a native form hold nationalists to their word in full', () => {
    const loss = (h6x: number): number => {
      const state = aGame({ changes: { ...dialsAt(0, 0), h6: 1, h6x, wGov: 0.2 } });
      state.optOutNorm01 = 1;
      state.treaty.scope = 0;
      const w = (nationalistLed: boolean): number => {
        memberOf(state, 'DEU').nationalistLed = nationalistLed;
        updateWillingness(state);
        return state.hidden.willingness[4 * 8 + 3];
      };
      return w(false) - w(true);
    };
    expect(loss(0)).toBeCloseTo(0, 12);
    expect(loss(1)).toBeCloseTo(0.05, 12);
  });

  it.each(['h8', 'h8x'] as const)('%s changes who comes', (dial) => {
    const came = (value: number, seed: string): unknown => {
      const state = aGame({
        seed,
        scenario: aScenario({ events: [{ turn: 0, kind: 'collective-defence-test' }] }),
        changes: { ...CRISES_AS_PUBLISHED, ...dialsAt(0, 0), [dial]: value },
      });
      state.hidden.willingness.fill(0.85);
      state.treaty.scope = 0;
      state.treaty.core = 0;
      collectiveDefenceTest(state);
      return state.chronicle.at(-1)?.params['came'];
    };
    let differs = 0;
    for (let i = 0; i < 60; i++) {
      const [none, other] = [came(0, `courage ${i}`), came(1, `courage ${i}`)];
      if (JSON.stringify(none) !== JSON.stringify(other)) differs++;
    }
    expect(differs).toBeGreaterThan(5);
  });
});
