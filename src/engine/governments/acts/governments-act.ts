/**
 * Governments act (game §4.2): they answer the chair's last text, threaten, opt out, recruit and use the verbs of their
 * own seats, a few each turn, the most pressing first. One that a person or a policy governs acts for itself.
 */
import { tablePackage } from '../../bargaining/council.ts';
import { floor } from '../../math.ts';
import { draws, uniformDraws } from '../../rng.ts';
import { isPlayed } from '../../seats/seat.ts';
import type { State } from '../../state.ts';
import { meanBeliefs01 } from '../../systems/abandonment.ts';
import { indexOf, US } from '../../systems/membership.ts';
import { forgetOldActs, lastAct, THREATS, type Threat } from './act.ts';
import { deedsOf, doDeed } from './deeds.ts';
import { optOut, sorestText } from './opt-out.ts';
import { recruit, recruitFor } from './recruit.ts';
import { replyToTheChair } from './reply.ts';
import { causeFor, threaten } from './threat.ts';

/** An act that could be done now. Its urge is in no unit: it only ranks. */
interface Candidate {
  urge: number;
  act: () => void;
}

/** How loud a cause is, by what is at stake. */
const LOUDNESS = { threat: 4, optOut: 2, recruit: 2, deed: 1 };

const threats = (
  state: State,
  beliefs: readonly number[],
  luck: readonly number[],
  mayAct: (i: number) => boolean,
): Candidate[] => {
  const out: Candidate[] = [];
  for (let i = 1; i < state.members.length; i++) {
    if (!mayAct(i)) continue;
    for (const threat of THREATS) {
      const cause = causeFor(state, i, threat, beliefs[i]);
      if (cause > 0 && !lastAct(state, state.members[i].id, threat))
        out.push(threatBy(state, i, threat, LOUDNESS.threat * cause * luck[i]));
    }
  }
  return out;
};

const threatBy = (state: State, i: number, threat: Threat, urge: number): Candidate => ({
  urge,
  act: () => threaten(state, i, threat),
});

const optOuts = (
  state: State,
  luck: readonly number[],
  mayAct: (i: number) => boolean,
): Candidate[] => {
  if (state.optOutNorm01 < state.assumptions.optOutFrom || state.instruments.length === 0)
    return [];
  const out: Candidate[] = [];
  for (let i = 1; i < state.members.length; i++) {
    if (!mayAct(i)) continue;
    const text = sorestText(state, i);
    if (text)
      out.push({
        urge: LOUDNESS.optOut * state.members[i].resentment * luck[i],
        act: () => optOut(state, i, text),
      });
  }
  return out;
};

const recruits = (
  state: State,
  luck: readonly number[],
  mayAct: (i: number) => boolean,
): Candidate[] => {
  const out: Candidate[] = [];
  for (const mission of state.theatre.missions) {
    const leader = indexOf(state, mission.leader);
    if (leader < 0 || !mayAct(leader)) continue;
    const index = recruitFor(state, mission, mayAct);
    if (index >= 0)
      out.push({
        urge: LOUDNESS.recruit * state.assumptions.recruitPull * luck[leader],
        act: () => recruit(state, mission, index),
      });
  }
  return out;
};

/** One deed a turn: whoever wants it most. */
const deeds = (
  state: State,
  beliefs: readonly number[],
  luck: readonly number[],
  mayAct: (i: number) => boolean,
): Candidate[] => {
  const [first] = deedsOf(state, beliefs, luck, mayAct).sort((x, y) => y.urge - x.urge);
  if (first === undefined) return [];
  return [{ urge: LOUDNESS.deed * first.urge, act: () => doDeed(state, first) }];
};

/** Texts that the chair has told their authors to table. */
const tableBackedTexts = (state: State): void => {
  for (const act of state.governmentActs) {
    if (!act.backed || act.package === null) continue;
    act.backed = false;
    tablePackage(state, act.member, act.package);
  }
};

export const governmentsAct = (state: State): void => {
  const most = floor(state.assumptions.actsPerTurn + 0.5);
  if (most === 0) return;
  tableBackedTexts(state);
  forgetOldActs(state);
  const luck = uniformDraws(draws(state, 'members-act'), state.members.length);
  // Asked for every member by every kind of act: answered once.
  const free = state.members.map(
    (m, i) => !m.leftTreaty && !(i === US && state.us.out) && !isPlayed(state, i),
  );
  const mayAct = (i: number): boolean => free[i];
  const beliefs = meanBeliefs01(state);
  const replies = replyToTheChair(state, most - 1, mayAct);
  const ranked = [
    ...threats(state, beliefs, luck, mayAct),
    ...optOuts(state, luck, mayAct),
    ...recruits(state, luck, mayAct),
    ...deeds(state, beliefs, luck, mayAct),
  ].sort((x, y) => y.urge - x.urge);
  for (const { act } of ranked.slice(0, most - replies)) act();
};
