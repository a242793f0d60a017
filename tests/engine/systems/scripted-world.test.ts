/** A scenario may say what the outer world does, turn by turn. */
import { describe, expect, it } from 'vitest';
import { followScript } from '../../../src/engine/systems/scripted-world.ts';
import { floorPathPctGdp } from '../../../src/engine/systems/burden-sharing.ts';
import { aGame, aScenario } from '../../support/game.ts';

describe('the scripted world', () => {
  const scenario = aScenario({
    events: [
      { turn: 0, kind: 'pressure', eastPressure01: 0.4, southPressure01: 0.6 },
      { turn: 1, kind: 'us-administration', administration: 'restrainer' },
      { turn: 1, kind: 'spending-floor', pctGdp: 1.7 },
    ],
  });

  it('changes pressure in its turn, in the south for good', () => {
    const state = aGame({ scenario });
    followScript(state);
    expect(state.adversary).toMatchObject({
      pressure01: 0.4,
      southPressure01: 0.6,
      southBase01: 0.6,
    });
    expect(state.us.administration).toBe('transactional');
  });

  it('changes the administration and the floor in theirs', () => {
    const state = aGame({ scenario });
    state.turn = 1;
    followScript(state);
    expect(state.adversary.pressure01).toBe(0.75);
    expect(state.us.administration).toBe('restrainer');
    expect(floorPathPctGdp(state)).toBe(1.7);
  });
});
