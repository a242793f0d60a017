/** Hybrid incidents (model §2.7, 22): a sabotage, a drone, a cut cable; large members that look away are noticed. */
import { emit } from '../chronicle.ts';
import { draws, uniformDraws } from '../rng.ts';
import type { State } from '../state.ts';
import { bookReliability, weighEvidence } from '../systems/beliefs.ts';
import { credibilities01 } from '../systems/deterrence.ts';

export const hybridIncident = (state: State): void => {
  const next = draws(state, 'hybrid');
  const adversary = state.adversary;
  if (next() >= state.assumptions.hHyb * (0.5 + adversary.opportunism01)) {
    adversary.pressure01 += 0.01 * (0.72 - adversary.pressure01);
    return;
  }
  adversary.pressure01 = adversary.pressure01 + 0.03 > 1 ? 1 : adversary.pressure01 + 0.03;
  state.rally01 = state.rally01 + 0.3 > 1 ? 1 : state.rally01 + 0.3;
  const credibility = credibilities01(state);
  const luck = uniformDraws(next, state.members.length);
  const absent: number[] = [];
  state.members.forEach((m, j) => {
    if (m.major && !m.leftTreaty && luck[j] >= credibility[j]) absent.push(j);
  });
  bookReliability(state, 'hybrid-incident', () => {
    for (const j of absent) weighEvidence(state, j, 0.95, (i) => state.members[i].frontLine);
  });
  emit(state, 'hybrid-incident', { absent: absent.map((j) => state.members[j].id) });
};
