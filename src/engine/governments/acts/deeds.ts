/**
 * Deeds: what governments do with the verbs of their own seat when nobody sits in it. A rule says how much a government
 * wants it now; what it does is the verb's, as if a person had chosen it.
 */
import type { Action } from '../../actions/action.ts';
import { VERB_RULES } from '../../actions/registry.ts';
import { emit } from '../../chronicle.ts';
import { flag, positive } from '../../math.ts';
import type { Seat } from '../../seats/seat.ts';
import type { State } from '../../state.ts';
import { abandonmentFear01 } from '../../systems/abandonment.ts';
import { floorPathPctGdp } from '../../systems/burden-sharing.ts';
import { REGIONS } from '../../systems/regional-pacts.ts';
import { addAct, lastAct } from './act.ts';

/** What rules look at besides the member itself, reckoned once. */
interface Outlook {
  floorPctGdp: number;
  /** Fear of abandonment by member. */
  fear01: readonly number[];
  /** The most fearful ally on the front line; −1 = none. */
  mostFearful: number;
}

interface DeedRule {
  verb: Action['verb'];
  /** How much member `i` wants it, above 0 = it does; in no unit, the rules compete. */
  wants: (state: State, i: number, o: Outlook) => number;
  /** What it would do; null = nothing comes to its mind. */
  action: (state: State, i: number, o: Outlook) => Action | null;
}

/** Families whose voters ask what a soldier costs. */
const COUNTS_MONEY = ['fiscal-guardians', 'social-shield', 'left-sovereigntist'];

const shortOfFloor = (state: State, i: number, o: Outlook): number =>
  positive(o.floorPctGdp - state.members[i].spendingPctGdp);

const DEEDS: readonly DeedRule[] = [
  {
    verb: 'spending-law',
    wants: (s, i, o) => {
      const m = s.members[i];
      return m.fiscalWill01 * (shortOfFloor(s, i, o) + positive(m.threat01 - 0.45)) - 0.4;
    },
    action: () => ({ verb: 'spending-law' }),
  },
  {
    verb: 'creative-accounting',
    wants: (s, i, o) => {
      const { fiscalWill01, government } = s.members[i];
      const counts = COUNTS_MONEY.includes(government.archetype) ? 1 : 0.4;
      return counts * (1 - fiscalWill01) * shortOfFloor(s, i, o) - 0.45;
    },
    action: () => ({ verb: 'creative-accounting' }),
  },
  {
    verb: 'resilience',
    wants: (s, i) => {
      const m = s.members[i];
      return (0.5 * m.exposureEast01 + 0.3 * s.rally01) * (1 - m.resilience01) - 0.3;
    },
    action: () => ({ verb: 'resilience' }),
  },
  {
    verb: 'forward-deployment',
    wants: (s, i, o) => {
      const m = s.members[i];
      if (m.frontLine || m.nationalistLed || o.mostFearful < 0) return 0;
      const room = 0.5 - m.forwardPresence01;
      return m.worldviewRussiaFirst01 * m.fiscalWill01 * positive(room) * 2 + o.fear01[i] - 0.35;
    },
    action: (s, _i, o) => ({ verb: 'forward-deployment', host: s.members[o.mostFearful].id }),
  },
  {
    verb: 'host-offer',
    wants: (s, i, o) => {
      const m = s.members[i];
      return flag(m.frontLine) * m.worldviewAtlanticist01 * (o.fear01[i] + 0.1) - 0.25;
    },
    action: () => ({ verb: 'host-offer' }),
  },
  {
    verb: 'buy-overseas',
    wants: (s, i) => {
      const m = s.members[i];
      return m.worldviewAtlanticist01 * (1 - m.industry01) * m.threat01 - 0.3;
    },
    action: () => ({ verb: 'buy-overseas' }),
  },
  {
    verb: 'regional-pact',
    wants: (s, i, o) => {
      const threat = lastAct(s, s.members[i].id, 'regional-pact');
      const announced = threat !== undefined && !threat.settled && threat.turn < s.turn;
      return announced ? 2 * (o.fear01[i] - s.assumptions.threatFear) : 0;
    },
    action: (s, i) => {
      const seat: Seat = `member:${s.members[i].id}`;
      for (const region of REGIONS) {
        const action: Action = { verb: 'regional-pact', region };
        if (VERB_RULES['regional-pact'].check(s, seat, action) === null) return action;
      }
      return null;
    },
  },
];

const outlookOf = (state: State, meanBeliefs: readonly number[]): Outlook => {
  const fear01 = state.members.map((_, i) => abandonmentFear01(state, i, meanBeliefs[i]));
  let mostFearful = -1;
  state.members.forEach((m, i) => {
    if (m.frontLine && !m.leftTreaty && (mostFearful < 0 || fear01[i] > fear01[mostFearful]))
      mostFearful = i;
  });
  return { floorPctGdp: floorPathPctGdp(state), fear01, mostFearful };
};

/** What a government would do now. */
export interface Deed {
  index: number;
  action: Action;
  urge: number;
}

const seatOf = (state: State, index: number): Seat => `member:${state.members[index].id}`;

/** Whoever wants it most, rule by rule, where the verb lets it. */
export const deedsOf = (
  state: State,
  meanBeliefs: readonly number[],
  luck: readonly number[],
  mayAct: (index: number) => boolean,
): Deed[] => {
  const outlook = outlookOf(state, meanBeliefs);
  const out: Deed[] = [];
  for (const rule of DEEDS) {
    let best = -1;
    let urge = 0;
    for (let i = 1; i < state.members.length; i++) {
      const wish = rule.wants(state, i, outlook) * luck[i];
      if (wish <= urge || !mayAct(i) || lastAct(state, state.members[i].id, rule.verb)) continue;
      best = i;
      urge = wish;
    }
    if (best < 0) continue;
    const action = rule.action(state, best, outlook);
    if (action === null) continue;
    if (VERB_RULES[rule.verb].check(state, seatOf(state, best), action) === null)
      out.push({ index: best, action, urge });
  }
  return out;
};

export const doDeed = (state: State, { index, action }: Deed): void => {
  const { id } = state.members[index];
  VERB_RULES[action.verb].apply(state, seatOf(state, index), action, 1);
  addAct(state, {
    kind: 'deed',
    member: id,
    expiresTurn: state.turn,
    threat: null,
    verb: action.verb,
    dimension: null,
    package: null,
    reasons: [],
  });
  emit(state, 'act-deed', { member: id, verb: action.verb });
};
