/** A mission under the flag: nobody has to go, everybody has to let it. */
import { describe, expect, it } from 'vitest';
import type { State } from '../../../src/engine/state.ts';
import type { MissionCall } from '../../../src/engine/theatre/inclination.ts';
import { lettersAgainst, toleranceOf } from '../../../src/engine/theatre/mission-silence.ts';
import { aGame, memberOf, seatOf } from '../../support/game.ts';

const calm = (state: State): number[] => state.members.map(() => 0);
const call = (state: State): MissionCall => ({
  kind: 'out-of-area',
  leader: seatOf(state, 'FRA'),
  legitimacy01: 0.5,
});
const letters = (state: State): string[] =>
  lettersAgainst(state, call(state), calm(state)).map((j) => state.members[j].id);

describe('silence over a mission', () => {
  it('holds although some would not go', () => {
    const state = aGame();
    const reluctant = state.members.filter(
      (_, j) => toleranceOf(state, j, call(state)) < 0.3 + 0.3 * state.optOutNorm01,
    );
    expect(reluctant.length).toBeGreaterThan(0);
    expect(letters(state)).toEqual([]);
  });

  it('is broken by who strongly objects; under an opt-out norm it lets the others go', () => {
    const state = aGame();
    memberOf(state, 'HUN').worldviewInterventionist01 = -0.1;
    expect(letters(state)).toEqual(['HUN']);
    state.optOutNorm01 = 1;
    expect(letters(state)).toEqual([]);
  });

  it('falls the sooner the more have written', () => {
    const state = aGame();
    const waverer = memberOf(state, 'DEU');
    // alone Berlin keeps silent: four points short
    const margin = toleranceOf(state, seatOf(state, 'DEU'), call(state));
    waverer.worldviewInterventionist01 += (-0.04 - margin) / 0.55;
    expect(letters(state)).toEqual([]);
    for (const id of ['GBR', 'POL', 'TUR']) memberOf(state, id).worldviewInterventionist01 = -1.5;
    expect(letters(state)).toContain('DEU');
  });
});
