/** (6) the true willingness of j to fight for i, term by term. */
import { describe, expect, it } from 'vitest';
import type { Assumptions } from '../../../src/engine/assumptions.ts';
import type { State } from '../../../src/engine/state.ts';
import { updateWillingness } from '../../../src/engine/systems/willingness.ts';
import { aGame, dialsAt, memberOf, pair } from '../../support/game.ts';

const NUMBERS: Partial<Assumptions> = {
  ...dialsAt(0, 0),
  w0: 0.02,
  wCore: 0.34,
  wSup: 0.24,
  wSim: 0.14,
  wTrust: 0.16,
  wFwd: 0.14,
  wGov: 0.2,
  protocolLeak: 0,
};

/** How much Germany would do for Poland, everything else at zero. */
const germanyForPoland = (
  changes: Partial<Assumptions>,
  arrange: (state: State) => void = () => {},
): number => {
  const state = aGame({ changes: { ...NUMBERS, ...changes } });
  const germany = memberOf(state, 'DEU');
  const poland = memberOf(state, 'POL');
  state.treaty.core = 0.5;
  state.treaty.scope = 0.5;
  state.optOutNorm01 = 0.4;
  state.rhetoric01 = 0.6;
  germany.publicSupport01 = 0.5;
  germany.worldviewRussiaFirst01 = 0.6;
  poland.worldviewRussiaFirst01 = 1;
  germany.threat01 = 0.4;
  poland.threat01 = 0.8;
  germany.forwardPresence01 = 0.3;
  germany.workSharing01 = 0.4;
  germany.resentment = 0;
  state.trust[pair(state, 'DEU', 'POL')] = 0.5;
  state.dependence[pair(state, 'DEU', 'POL')] = 0.1;
  arrange(state);
  updateWillingness(state);
  return state.hidden.willingness[pair(state, 'POL', 'DEU')];
};

// .02 + .34·.5 + .24·.5 + .14·(1−.4)(.4+.4+.2) + .16·.5 + .14·.3·1
const PLAIN = 0.02 + 0.17 + 0.12 + 0.084 + 0.08 + 0.042;

describe('willingness', () => {
  it('adds treaty, support, a shared view, trust and a tripwire', () => {
    expect(germanyForPoland({})).toBeCloseTo(PLAIN, 12);
  });

  it('is half as much tripped by troops for a member that is not on the front line', () => {
    expect(germanyForPoland({}, (s) => (memberOf(s, 'POL').frontLine = false))).toBeCloseTo(
      PLAIN - 0.021,
      12,
    );
  });

  it('has words tie hands by h7x', () => {
    expect(germanyForPoland({ h7x: 1 }, (s) => (s.rhetoric01 = 0.9))).toBeCloseTo(
      PLAIN + 0.06 * 0.3,
      12,
    );
  });

  it('has an opt-out culture leak into the guarantee by h2x, less where scope is narrow', () => {
    // .17·(1 − .4(.4+.6·.5)) and .17·(1 − .4·.4)
    expect(germanyForPoland({ h2x: 1 })).toBeCloseTo(PLAIN - 0.17 * 0.28, 12);
    expect(germanyForPoland({ h2x: 1 }, (s) => (s.treaty.scope = 0))).toBeCloseTo(
      PLAIN - 0.17 * 0.16,
      12,
    );
  });

  it('has those who need an ally come for it by h3, a little less by h3x', () => {
    // 1.5·.1·.4 = .06
    expect(germanyForPoland({ h3: 1 })).toBeCloseTo(PLAIN + 0.06, 12);
    expect(germanyForPoland({ h3: 1, h3x: 1 })).toBeCloseTo(PLAIN + 0.06 * 0.7, 12);
  });

  it('falls under a nationalist-led government, less in a native alliance', () => {
    const led = (s: State): void => void (memberOf(s, 'DEU').nationalistLed = true);
    expect(germanyForPoland({}, led)).toBeCloseTo(PLAIN - 0.1, 12);
    expect(germanyForPoland({ h1: 1 }, led)).toBeCloseTo(PLAIN - 0.2, 12);
    // nf = h6·norm·(1−scope) = .2: −.1·(1−.2) + .05·.2·aut(.4)
    expect(germanyForPoland({ h6: 1 }, led)).toBeCloseTo(PLAIN - 0.08 + 0.004, 12);
    expect(germanyForPoland({ h6: 1, h6x: 1 }, led)).toBeCloseTo(PLAIN - 0.09 + 0.004, 12);
  });

  it('falls with resentment, and with a protocol where opt-outs leak', () => {
    expect(germanyForPoland({}, (s) => (memberOf(s, 'DEU').resentment = 0.2))).toBeCloseTo(
      PLAIN - 0.05,
      12,
    );
    const holder = (s: State): void => void (memberOf(s, 'DEU').hasProtocol = true);
    const without = germanyForPoland({ h2x: 1 });
    expect(germanyForPoland({ h2x: 1, protocolLeak: 0.03 }, holder)).toBeCloseTo(
      without - 0.03,
      12,
    );
  });

  it('stays between .03 and .97', () => {
    expect(germanyForPoland({ w0: 5 })).toBe(0.97);
    expect(germanyForPoland({ w0: -5 })).toBe(0.03);
  });

  it('is almost nothing once one of the two has left the treaty', () => {
    expect(germanyForPoland({}, (s) => (memberOf(s, 'DEU').leftTreaty = true))).toBe(0.15);
    expect(germanyForPoland({}, (s) => (memberOf(s, 'POL').leftTreaty = true))).toBe(0.1);
  });

  it('is commitment, presence and need in Washington, and a shadow of it once it is out', () => {
    const state = aGame({ changes: { ...NUMBERS, h3: 1 } });
    state.us.commitment01 = 0.5;
    state.us.presence01 = 0.5;
    memberOf(state, 'USA').forwardPresence01 = 0.5;
    state.dependence[pair(state, 'USA', 'POL')] = 0.2;
    updateWillingness(state);
    expect(state.hidden.willingness[pair(state, 'POL', 'USA')]).toBeCloseTo(
      0.06 + 0.4 + 0.02 + 0.02,
      12,
    );
    state.us.out = true;
    updateWillingness(state);
    expect(state.hidden.willingness[pair(state, 'POL', 'USA')]).toBeCloseTo(0.1, 12);
  });
});
