/**
 * Endings (model §4.2): published rules, as conditions that the checklist shows and the decision reads. The two starred
 * rules end the game early; the others are judged once, at the horizon. Thresholds are the same at every difficulty.
 */
import type { EndingId, RunCounters, State, TurnRecord, View } from '../state.ts';
import {
  allMet,
  exceed,
  instant,
  reach,
  stayUnder,
  type Condition,
  type EndingRule,
} from './ending-rule.ts';
import { US } from './membership.ts';
import { largePacts } from './regional-pacts.ts';
import {
  atlanticRenewal,
  coalitionEurope,
  deadlock,
  managedHandover,
  updateTallies,
} from './split-endings.ts';

const noCrashOut = (state: View): Condition =>
  stayUnder('us-crashed-out', state.us.crashedOut ? 1 : 0, 0);

const nativeConditions = (state: View, now: TurnRecord): Condition[] => [
  reach('native-index', now.nativeIndex, state.assumptions.thNNI),
  reach('opt-out-norm', state.optOutNorm01, 0.36),
  stayUnder('scope', state.treaty.scope, 0.45),
  exceed('reliability', now.reliability01, 0.48),
  noCrashOut(state),
];

const pillarConditions = (state: View, now: TurnRecord): Condition[] => [
  reach('pillar-index', now.pillarIndex, state.assumptions.thEPI),
  exceed('european-deterrence', now.europeanDeterrence, 40),
  reach('pillar-institutions', state.pillarStock01, 0.48),
];

const hybridConditions = (state: View, now: TurnRecord): Condition[] => [
  reach('pillar-index', now.pillarIndex, state.assumptions.thHyb),
  reach('native-index', now.nativeIndex, state.assumptions.thHyb),
  reach('opt-out-norm', state.optOutNorm01, 0.33),
  reach('pillar-institutions', state.pillarStock01, 0.42),
  noCrashOut(state),
];

export const startCounters = (): RunCounters => ({
  pillarTurns: 0,
  nativeTurns: 0,
  hybridTurns: 0,
  committedTurns: 0,
  roadmapDone01: 0,
  passed: [],
});

/** Count for how many turns on end each sustained ending has held, and what the other rules ask for. */
export const updateCounters = (state: State, now: TurnRecord): void => {
  const c = state.counters;
  c.nativeTurns = allMet(nativeConditions(state, now)) ? c.nativeTurns + 1 : 0;
  c.pillarTurns = allMet(pillarConditions(state, now)) ? c.pillarTurns + 1 : 0;
  c.hybridTurns = allMet(hybridConditions(state, now)) ? c.hybridTurns + 1 : 0;
  updateTallies(state);
};

const exits = (state: View): { members: number; gdpSharePct: number } => {
  let members = 0;
  let left = 0;
  let all = 0;
  state.members.forEach((m, i) => {
    if (i === US) return;
    all += m.gdpStartBillionUsd;
    if (!m.leftTreaty) return;
    members += 1;
    left += m.gdpStartBillionUsd;
  });
  return { members, gdpSharePct: all === 0 ? 0 : (100 * left) / all };
};

const sustained = (
  state: View,
  ending: EndingId,
  conditions: Condition[],
  heldTurns: number,
): EndingRule => ({
  ending,
  conditions,
  heldTurns,
  neededTurns: state.assumptions.hold,
  met: heldTurns >= state.assumptions.hold,
});

/** Members from which a regional pact could stand for itself. */
const LARGE_PACT = 4;

const breakUpRule = (state: View, now: TurnRecord): EndingRule => {
  const out = exits(state);
  const conditions = [
    reach('treaty-exits', out.members, 3),
    exceed('treaty-exits-gdp-share', out.gdpSharePct, 10),
    exceed('low-belief-share', now.lowBeliefShare01, 0.66),
    stayUnder('deterrence', now.deterrence, 42),
    stayUnder('reliability', now.reliability01, 0.36),
  ];
  const distrust = conditions.slice(2);
  const pacts = [
    reach('regional-pacts', largePacts(state, LARGE_PACT), 2),
    exceed('low-belief-share', now.lowBeliefShare01, state.assumptions.pactDistrust),
  ];
  return instant(
    'break-up',
    [...conditions, ...pacts],
    conditions[0].met || conditions[1].met || allMet(distrust) || allMet(pacts),
  );
};

const hollowRule = (state: View, now: TurnRecord): EndingRule => {
  const th = state.assumptions.thHol;
  const conditions = [
    stayUnder('reliability', now.reliability01, th),
    stayUnder('reliability-with-gap', now.reliability01, th + 0.03),
    exceed('rhetoric-gap', now.rhetoricGap, 0.1),
  ];
  return instant(
    'hollow',
    conditions,
    now.reliability01 < th || (now.reliability01 < th + 0.03 && conditions[2].met),
  );
};

/** The rules that end a game at any turn, in the order in which they are judged. */
const earlyRules = (state: View, now: TurnRecord): EndingRule[] => [
  instant(
    'article-5-failed',
    [reach('test-failed', state.testFailed ? 1 : 0, 1)],
    state.testFailed,
  ),
  breakUpRule(state, now),
];

/** Every rule in the order in which they are judged; `status-quo` is what is left. */
export const endingRules = (state: View): EndingRule[] => {
  const now = state.history.at(-1);
  if (!now) return [];
  const split = state.assumptions.splitEndings >= 0.5;
  const native = nativeConditions(state, now);
  const pillar = pillarConditions(state, now);
  const c = state.counters;
  const held = c.nativeTurns < c.pillarTurns ? c.nativeTurns : c.pillarTurns;
  const pillarRule = sustained(state, 'european-pillar', pillar, c.pillarTurns);
  const crashed = reach('us-crashed-out', state.us.crashedOut ? 1 : 0, 1);
  return [
    ...earlyRules(state, now),
    sustained(state, 'hybrid', [...native, ...pillar], held),
    sustained(state, 'native-nato', native, c.nativeTurns),
    pillarRule,
    ...(split ? [managedHandover(state)] : []),
    instant('amexit-crash-out', [crashed], crashed.met && !pillarRule.met),
    sustained(state, 'hybrid', hybridConditions(state, now), c.hybridTurns),
    hollowRule(state, now),
    ...(split ? [atlanticRenewal(state), deadlock(state, now), coalitionEurope(state)] : []),
    instant('status-quo', [], true),
  ];
};

/** The ending that stands now: an early one at any turn, any other at the horizon; null = play on. */
export const judge = (state: State): EndingId | null => {
  const now = state.history.at(-1);
  const early = now && earlyRules(state, now).find((rule) => rule.met);
  if (early) return early.ending;
  if (state.turn < state.turnsTotal) return null;
  return endingRules(state).find((rule) => rule.met)?.ending ?? 'status-quo';
};
