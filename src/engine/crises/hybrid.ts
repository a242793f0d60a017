/**
 * Hybrid incidents (model §2.7, 22): a sabotage, a drone, a cut cable; large members that look away are noticed. As
 * published they come by a hazard; with an adversary that chooses they are its probes, and the ally that is probed may ask
 * for consultation under Article 4.
 */
import { emit } from '../chronicle.ts';
import { draws, uniformDraws } from '../rng.ts';
import type { MemberId, State } from '../state.ts';
import { bookReliability, weighEvidence } from '../systems/beliefs.ts';
import { credibilities01 } from '../systems/deterrence.ts';
import { shielded01, spoils01 } from '../systems/resilience.ts';
import { NO_SHOW_RATIO } from '../theatre/consultation.ts';
import { openRollCall } from '../theatre/roll-call.ts';

export const hybridIncident = (state: State): void => {
  const adversary = state.adversary;
  const chooses = state.assumptions.advChooses >= 0.5;
  const probed = probedNow(state);
  const next = draws(state, 'hybrid');
  // An adversary that chooses and does not probe leaves nothing to luck.
  const roll = chooses && probed === null ? 1 : next();
  const hazard = state.assumptions.hHyb * (0.5 + adversary.opportunism01);
  const spoiled = probed !== null && roll < spoils01(state, probed);
  if (chooses && spoiled) emit(state, 'probe-spoiled', { victim: probed });
  const comes = chooses ? probed !== null && !spoiled : roll < hazard * (1 - shielded01(state));
  if (!comes) {
    adversary.pressure01 += 0.01 * (0.72 - adversary.pressure01);
    return;
  }
  adversary.pressure01 = adversary.pressure01 + 0.03 > 1 ? 1 : adversary.pressure01 + 0.03;
  state.rally01 = state.rally01 + 0.3 > 1 ? 1 : state.rally01 + 0.3;
  const luck = uniformDraws(next, state.members.length);
  const consults = probed !== null && next() < state.assumptions.consultChance;
  if (!consults) noticeNoShows(state, luck, probed);
  else {
    emit(state, 'consultation-asked', { victim: probed });
    openRollCall(state, {
      article: 4,
      kind: 'probe',
      victim: probed,
      because: state.theatre.lastMove?.because ?? 'restlessness',
    });
  }
};

/** The ally that the adversary probes in this half-year; null = none. */
const probedNow = (state: State): MemberId | null => {
  const chosen = state.theatre.lastMove;
  return chosen?.turn === state.turn && chosen.move === 'probe' ? chosen.target : null;
};

const noticeNoShows = (state: State, luck: readonly number[], probed: MemberId | null): void => {
  const credibility = credibilities01(state);
  const absent: number[] = [];
  state.members.forEach((m, j) => {
    if (m.major && !m.leftTreaty && m.id !== probed && luck[j] >= credibility[j]) absent.push(j);
  });
  bookReliability(state, 'hybrid-incident', () => {
    for (const j of absent)
      weighEvidence(state, j, NO_SHOW_RATIO, (i) => state.members[i].frontLine);
  });
  const ids = absent.map((j) => state.members[j].id);
  if (probed === null) emit(state, 'hybrid-incident', { absent: ids });
  else emit(state, 'probe', { victim: probed, absent: ids });
};
