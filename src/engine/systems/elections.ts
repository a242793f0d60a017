/**
 * Elections (model §2.5, 15; game §4.8): electoral systems turn pluralities into governments at different thresholds. A
 * real calendar, early elections, what voters hold for or against who governs, and a draw of the coalition.
 */
import { emit } from '../chronicle.ts';
import { newPresident } from '../delegation/white-house.ts';
import { coalitionLuck, formGovernment, skipCoalitionLuck } from '../governments/coalition.ts';
import { earlyElectionHazard01, rescheduleFrom } from '../governments/early-elections.ts';
import { announce, takeOffice } from '../governments/new-government.ts';
import { challengerOnElectionDay, incumbentSwing } from '../governments/votes.ts';
import { US_GOVERNMENTS } from '../governments/washington.ts';
import { clamp } from '../math.ts';
import { draws, uniformDraws, type Draw } from '../rng.ts';
import type { Assumptions } from '../assumptions.ts';
import type { Member, State, UsAdministration } from '../state.ts';
import { US } from './membership.ts';

/** Chance that the challenger leads the next government (15); `share` is its strength, of opinion unless given. */
export const nationalistWinChance01 = (
  m: Member,
  a: Assumptions,
  share: number = m.nationalist01,
): number => {
  const [low, high] =
    m.politicalSystem === 'majoritarian'
      ? [a.majLo, a.majHi]
      : m.politicalSystem === 'coalition'
        ? [a.coLo, a.coHi]
        : [a.prLo, a.prHi];
  return 0.9 * clamp((share - low) / (high - low), 0, 1);
};

const administrationFor = (u: number, a: Assumptions): UsAdministration => {
  if (u < a.pTrans) return 'transactional';
  return u < a.pTrans + a.pRestr ? 'restrainer' : 'internationalist';
};

/** Cabinets fall early; the draw of a turn is the same whatever is played, the hazard is not. */
const callEarlyElections = (state: State, next: Draw): void => {
  const luck = uniformDraws(next, state.members.length);
  for (let i = 1; i < state.members.length; i++) {
    const m = state.members[i];
    const hazard = earlyElectionHazard01(state, m);
    if (luck[i] >= hazard) continue;
    rescheduleFrom(m, state.turn, state.turnsTotal);
    emit(state, 'government-falls', { member: m.id, hazardPct: hazard * 100 });
  }
};

export const holdElections = (state: State): void => {
  const cabinets = draws(state, 'cabinets');
  callEarlyElections(state, cabinets);
  holdMidterms(state);
  const votesNow = state.members.map((m) => !m.leftTreaty && m.electionTurns.includes(state.turn));
  // Nobody after the last that votes has luck to draw.
  const last = votesNow.lastIndexOf(true);
  if (last < 0) return;
  const elections = draws(state, 'elections');
  for (let i = 0; i <= last; i++) {
    const luck = elections();
    if (!votesNow[i]) {
      skipCoalitionLuck(cabinets);
      continue;
    }
    const forming = coalitionLuck(cabinets);
    if (i === US) holdUsElection(state, luck);
    else holdElection(state, i, luck, forming);
  }
};

/** Put an administration into office, with the party families that stand behind it. */
export const inaugurate = (state: State, administration: UsAdministration): void => {
  const { stability, quirks } = state.members[US].government;
  const before = state.us.administration;
  state.us.administration = administration;
  state.us.congressOpposed = false;
  takeOffice(state, US, { ...US_GOVERNMENTS[administration], stability, quirks });
  if (before !== administration) newPresident(state);
};

const holdUsElection = (state: State, u: number): void => {
  const before = state.us.administration;
  inaugurate(state, administrationFor(u, state.assumptions));
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

/** An inauguration falls eight half-years after the last; the mid-term of Congress five before the next. */
const MIDTERM_BEFORE = 5;
const MIDTERM_AFTER = 3;

const holdMidterms = (state: State): void => {
  const { electionTurns } = state.members[US];
  const due =
    electionTurns.includes(state.turn + MIDTERM_BEFORE) ||
    electionTurns.includes(state.turn - MIDTERM_AFTER);
  if (!due || state.us.out || state.assumptions.midterm === 0) return;
  const u = draws(state, 'midterms')();
  state.us.congressOpposed = u < state.assumptions.midtermLoss;
  emit(state, 'us-midterms', { opposed: state.us.congressOpposed });
};

const holdElection = (
  state: State,
  index: number,
  u: number,
  forming: ReturnType<typeof coalitionLuck>,
): void => {
  const a = state.assumptions;
  const m = state.members[index];
  const swing = incumbentSwing(state, m);
  const share = challengerOnElectionDay(state, m, swing);
  const chance = nationalistWinChance01(m, a, share);
  const led = m.nationalistLed;
  const next = formGovernment(m, u < chance, share, swing, forming, a);
  const changed = takeOffice(state, index, next);
  const key =
    m.nationalistLed === led
      ? changed
        ? 'election-new-government'
        : 'election-no-change'
      : m.nationalistLed
        ? 'election-nationalists-win'
        : 'election-nationalists-lose';
  announce(state, index, key, chance, changed);
};
