/** Elections (model §2.5, 15): electoral systems turn pluralities into governments at different thresholds. */
import { emit } from '../chronicle.ts';
import { clamp } from '../math.ts';
import { draws, uniformDraws } from '../rng.ts';
import type { Assumptions } from '../assumptions.ts';
import type { Member, State, UsAdministration } from '../state.ts';
import { US } from './membership.ts';

/** Chance that the challenger leads the next government. */
export const nationalistWinChance01 = (m: Member, a: Assumptions): number => {
  const [low, high] =
    m.politicalSystem === 'majoritarian'
      ? [a.majLo, a.majHi]
      : m.politicalSystem === 'coalition'
        ? [a.coLo, a.coHi]
        : [a.prLo, a.prHi];
  return 0.9 * clamp((m.nationalist01 - low) / (high - low), 0, 1);
};

const administrationFor = (u: number, a: Assumptions): UsAdministration => {
  if (u < a.pTrans) return 'transactional';
  return u < a.pTrans + a.pRestr ? 'restrainer' : 'internationalist';
};

export const holdElections = (state: State): void => {
  const votesNow = (m: Member): boolean => !m.leftTreaty && m.electionTurns.includes(state.turn);
  if (!state.members.some(votesNow)) return;
  const luck = uniformDraws(draws(state, 'elections'), state.members.length);
  state.members.forEach((m, i) => {
    if (!votesNow(m)) return;
    if (i === US) holdUsElection(state, luck[i]);
    else holdElection(state, m, luck[i]);
  });
};

const holdUsElection = (state: State, u: number): void => {
  const before = state.us.administration;
  state.us.administration = administrationFor(u, state.assumptions);
  state.members[US].beliefVariance += 0.05;
  emit(state, 'us-election', { administration: state.us.administration, before });
  if (
    state.assumptions.usReturn > 0 &&
    state.us.administration === 'internationalist' &&
    state.us.track === 'managed'
  ) {
    state.us.track = 'none';
    emit(state, 'transition-shelved', {});
  }
};

const holdElection = (state: State, m: Member, u: number): void => {
  const chance = nationalistWinChance01(m, state.assumptions);
  const led = u < chance;
  if (led !== m.nationalistLed) {
    m.beliefVariance += 0.06;
    emit(state, led ? 'election-nationalists-win' : 'election-nationalists-lose', {
      member: m.id,
      chancePct: chance * 100,
    });
  } else emit(state, 'election-no-change', { member: m.id, chancePct: chance * 100 });
  m.nationalistLed = led;
};
