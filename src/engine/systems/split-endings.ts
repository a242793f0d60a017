/** The four endings that tell Amexit and status quo apart further (game §4.12), and the tallies that they ask for. */
import { widestGap01 } from '../domains/gaps.ts';
import type { State, TurnRecord, View } from '../state.ts';
import type { MissionKind } from '../theatre/theatre-state.ts';
import { treatyInForce } from '../treaty/in-force.ts';
import { usLadder } from '../treaty/us-withdrawal.ts';
import { clamp, flag } from '../math.ts';
import { floorPathPctGdp } from './burden-sharing.ts';
import { exceed, reach, stayUnder, whenAll, type EndingRule } from './ending-rule.ts';
import { US } from './membership.ts';

/** Half-years over which the council's items are counted: four years. */
const COUNCIL_TURNS = 8;
/** Presence at which a roadmap ends (model §2.4, 11). */
const PRESENCE_LEFT = 0.25;

export const updateTallies = (state: State): void => {
  const c = state.counters;
  c.committedTurns = usLadder(state) === 'committed' ? c.committedTurns + 1 : 0;
  if (state.us.track === 'managed') {
    const done = clamp((1 - state.us.presence01) / (1 - PRESENCE_LEFT), 0, 1);
    if (done > c.roadmapDone01) c.roadmapDone01 = done;
  }
  c.passed.push(state.councils.filter((council) => council.outcome === 'adopted').length);
  if (c.passed.length > COUNCIL_TURNS) c.passed.shift();
};

/** How fairly the burden is shared: mean of what each ally spends of the year's floor, nobody's surplus counting for another. */
export const fairBurden01 = (state: View): number => {
  const floor = floorPathPctGdp(state);
  let sum = 0;
  let allies = 0;
  state.members.forEach((m, i) => {
    if (i === US || m.leftTreaty) return;
    sum += m.spendingPctGdp < floor ? m.spendingPctGdp / floor : 1;
    allies += 1;
  });
  return allies === 0 ? 0 : sum / allies;
};

const FOR_UKRAINE: readonly MissionKind[] = ['ukraine-support', 'guarantee-force'];

/** Coalitions outside consensus that go on; the one behind Ukraine counts once, whatever it has in the field. */
const standingCoalitions = (state: View): number => {
  const { missions, front } = state.theatre;
  const outside = missions.filter((m) => !m.underFlag && m.endsTurn >= state.turn);
  const elsewhere = outside.filter((m) => !FOR_UKRAINE.includes(m.kind)).length;
  const there = elsewhere < outside.length || (front.lead !== null && front.coalition.length > 0);
  return elsewhere + flag(there);
};

const itemsPerYear = ({ counters }: View): number => {
  let items = 0;
  for (const n of counters.passed) items += n;
  return counters.passed.length === 0 ? 0 : (2 * items) / counters.passed.length;
};

/** Of Amexit: Washington has left or shrunk by a schedule that was carried out, and nothing is missing. */
export const managedHandover = (state: View): EndingRule => {
  const a = state.assumptions;
  return whenAll('managed-handover', [
    reach('roadmap-done', state.counters.roadmapDone01, a.handoverDone),
    stayUnder('largest-gap', widestGap01(state), a.handoverGap),
  ]);
};

/** Of status quo: Washington committed, burdens fairly shared, and neither of the new treaties. */
export const atlanticRenewal = (state: View): EndingRule => {
  const a = state.assumptions;
  return whenAll('atlantic-renewal', [
    reach('us-committed-turns', state.counters.committedTurns, a.renewalTurns),
    reach('fair-burden', fairBurden01(state), a.renewalBurden),
    stayUnder('compact-in-force', flag(treatyInForce(state, 'pillar-compact')), 0),
    stayUnder('protocol-in-force', flag(treatyInForce(state, 'opt-out-protocol')), 0),
  ]);
};

/** Of status quo: coalitions do the work, and the council passes next to nothing. */
export const coalitionEurope = (state: View): EndingRule => {
  const a = state.assumptions;
  return whenAll('coalition-europe', [
    reach('standing-coalitions', standingCoalitions(state), a.coalitionsStanding),
    stayUnder('council-items-a-year', itemsPerYear(state), a.coalitionItems),
  ]);
};

/** Of status quo: a treaty that is stuck on a table where few are friends. */
export const deadlock = (state: View, now: TurnRecord): EndingRule => {
  const a = state.assumptions;
  const open = state.treatyProcess === null ? 0 : state.turn - state.treatyProcess.stepTurn;
  return whenAll('deadlock', [
    exceed('treaty-step-open', open, a.deadlockTurns),
    stayUnder('cohesion', now.cohesion, a.deadlockCohesion),
  ]);
};
