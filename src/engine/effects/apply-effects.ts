/** Carry effects out. Every field has its bounds here, once. */
import { book, GAUGE_CAUSES, total } from '../ledger.ts';
import { clamp } from '../math.ts';
import type { Member, State, View } from '../state.ts';
import { SECRETARY_GENERAL, addCapital, seatState, type Seat } from '../seats/seat.ts';
import { bookReliability, weighEvidence } from '../systems/beliefs.ts';
import { floorPathPctGdp } from '../systems/burden-sharing.ts';
import { addLegitimacy } from '../systems/legitimacy.ts';
import { reportedPctGdp, US } from '../systems/membership.ts';
import { addIous } from '../table/ious.ts';
import { SPECIALS } from './special/index.ts';
import { startMission } from './start-mission.ts';
import type { AllianceField, Binding, Effect, MemberField, Selector, Trait } from './effect.ts';

const ATLANTICIST = 0.65;
const AUTONOMOUS = 0.6;
const SOUTHERN = 0.5;
const INDUSTRIAL = 0.5;

const matches: Record<Selector, (state: View, m: Member, index: number, to: Binding) => boolean> = {
  all: () => true,
  actor: (_s, _m, i, to) => i === to.actor,
  target: (_s, _m, i, to) => i === to.target,
  others: (_s, _m, i, to) => i !== to.target && i !== to.actor,
  europeans: (_s, m) => m.european,
  'front-line': (_s, m) => m.frontLine,
  southern: (_s, m) => m.exposureSouth01 >= SOUTHERN,
  majors: (_s, m) => m.major,
  nuclear: (_s, m) => m.nuclear,
  'nationalist-led': (_s, m) => m.nationalistLed,
  atlanticists: (_s, m) => m.worldviewAtlanticist01 >= ATLANTICIST,
  autonomists: (_s, m) => m.autonomy01 >= AUTONOMOUS,
  participants: (s, m) => s.theatre.missions.some((x) => x.participants.includes(m.id)),
  abstainers: (s, m) => s.theatre.missions.some((x) => x.abstainers.includes(m.id)),
  'united-states': (s, _m, i) => i === US && !s.us.out,
  'short-of-floor': (s, m, i) => i !== US && reportedPctGdp(m) < floorPathPctGdp(s),
  'at-floor': (s, m, i) => i !== US && reportedPctGdp(m) >= floorPathPctGdp(s),
  industrial: (_s, m) => m.industry01 >= INDUSTRIAL,
  'rival-industries': (_s, m, i, to) =>
    m.industry01 >= INDUSTRIAL && i !== to.target && i !== to.actor,
  allies: (_s, _m, i) => i !== US,
  'would-deploy': (_s, m, i) =>
    i !== US && !m.frontLine && !m.nationalistLed && m.worldviewRussiaFirst01 > 0.5,
  group: (_s, _m, i, to) => to.group?.includes(i) ?? false,
};

const weightBy: Record<Trait, (m: Member) => number> = {
  atlanticism: (m) => m.worldviewAtlanticist01,
  autonomy: (m) => m.autonomy01,
  'fiscal-will': (m) => m.fiscalWill01,
  'pledge-will': (m) => 0.35 + 0.65 * m.fiscalWill01,
  'other-priorities': (m) => 1 - m.fiscalWill01,
};

/** One member by roster index, where there is such a one in the treaty. */
const alone = (members: readonly Member[], index: number): number[] => {
  const m = members[index];
  return m === undefined || m.leftTreaty ? [] : [index];
};

/** Roster indices that a selector names; those who left the treaty are never among them. */
export const selected = (state: View, of: Selector, to: Binding): number[] => {
  const { members } = state;
  if (of === 'target' || of === 'actor') return alone(members, to[of]);
  const fits = matches[of];
  const out: number[] = [];
  for (let i = 0; i < members.length; i++) {
    const m = members[i];
    if (!m.leftTreaty && fits(state, m, i, to)) out.push(i);
  }
  return out;
};

type MemberRule = (m: Member, add: number, index: number, state: State, to: Binding) => void;

const onMember: Record<MemberField, MemberRule> = {
  support: (m, add) => {
    m.publicSupport01 = clamp(m.publicSupport01 + add, 0.1, 0.95);
  },
  nationalist: (m, add) => {
    m.nationalist01 = clamp(m.nationalist01 + add, 0.02, 0.65);
  },
  compliance: (m, add, i) => {
    if (i !== US) m.compliance01 = clamp(m.compliance01 + add, 0, 1);
  },
  push: (m, add, i) => {
    if (i !== US) m.pushPctGdp = clamp(m.pushPctGdp + add, 0, 0.7);
  },
  resentment: (m, add) => {
    m.resentment = clamp(m.resentment + add, 0, 0.5);
  },
  scolding: (m, add) => {
    m.scolding = clamp(m.scolding + add, 0, 1.5);
  },
  readiness: (m, add) => {
    m.readiness01 = clamp(m.readiness01 + add, 0.2, 0.95);
  },
  'forward-presence': (m, add) => {
    m.forwardPresence01 = clamp(m.forwardPresence01 + add, 0, 0.9);
  },
  'work-sharing': (m, add) => {
    m.workSharing01 = clamp(m.workSharing01 + add, 0, 1);
  },
  equipment: (m, add) => {
    m.equipmentBillionUsd *= 1 + add;
  },
  'trust-in-chair': (m, add) => {
    m.trustInChair01 = clamp(m.trustInChair01 + add, 0, 1);
  },
  grievance: (m, add) => {
    m.grievance = clamp(m.grievance + add, 0, 0.15);
  },
  iou: (_m, add, i, state, to) => addIous(state, to.actor, i, add),
  'paper-spending': (m, add) => {
    m.paperSpendingPctGdp = clamp(m.paperSpendingPctGdp + add, 0, 1);
  },
  orders: (m, add) => {
    m.ordersBillionUsd[0] *= 1 + add;
  },
  resilience: (m, add) => {
    m.resilience01 = clamp(m.resilience01 + add, 0, 1);
  },
  'fiscal-shock': (m, add, i) => {
    if (i !== US) m.fiscalShockPctGdp = clamp(m.fiscalShockPctGdp + add, -1, 1);
  },
  stability: (m, add) => {
    m.government.stability = clamp(m.government.stability + add, 0, 4);
  },
  deliveries: (m, add) => {
    m.ordersBillionUsd[2] *= 1 + add;
  },
  uncertainty: (m, add) => {
    m.beliefVariance = clamp(m.beliefVariance + add, 0.001, 1);
  },
};

/** Whose doing it was: the world's, or that of somebody at the table. */
export type EffectCause = 'events' | 'diplomacy';

const shiftCommitment = (state: State, add: number, cause: EffectCause): void => {
  const { us, ledger } = state;
  if (us.out) return;
  us.commitment01 = clamp(us.commitment01 + add, 0.02, 0.98);
  book(
    ledger.usCommitment,
    cause,
    us.commitment01 - total(ledger.usCommitment, GAUGE_CAUSES.usCommitment),
  );
};

/** Projects are counted early in a half-year: what comes while it is played out counts in the next. */
const boostsOf = (state: State): State['boosts'] =>
  state.phase === 'shock' ? state.deck.boosts : state.boosts;

type AllianceRule = (state: State, add: number, seat: Seat, cause: EffectCause) => void;

const onAlliance: Record<AllianceField, AllianceRule> = {
  'us-commitment': (state, add, _seat, cause) => shiftCommitment(state, add, cause),
  'us-presence': ({ us }, add) => {
    if (!us.out) us.presence01 = clamp(us.presence01 + add, 0, 1);
  },
  'us-purchases': ({ us }, add) => {
    us.purchases = clamp(us.purchases + add, 0, 0.6);
  },
  'us-alignment': ({ us }, add) => {
    us.alignment = clamp(us.alignment + add, -1, 1);
  },
  'dispute-heat': ({ us }, add) => {
    us.disputeHeat01 = clamp(us.disputeHeat01 + add, 0, 1);
  },
  'pillar-stock': (state, add) => {
    state.pillarStock01 = clamp(state.pillarStock01 + add, 0, 1);
  },
  'opt-out-norm': (state, add) => {
    state.optOutNorm01 = clamp(state.optOutNorm01 + add, 0, 1);
  },
  'scolding-stance': (state, add) => {
    state.scoldingStance01 = clamp(state.scoldingStance01 + add, 0, 1);
  },
  rhetoric: (state, add) => {
    state.rhetoric01 = clamp(state.rhetoric01 + add, 0, 1);
  },
  legitimacy: (state, add, _seat, cause) => addLegitimacy(state, cause, add),
  fatigue: (state, add) => {
    state.fatigue = clamp(state.fatigue + add, 0, 6);
  },
  precedent: (state, add) => {
    state.precedent = clamp(state.precedent + add, 0, 5);
  },
  opportunism: ({ adversary }, add) => {
    adversary.opportunism01 = clamp(adversary.opportunism01 + add, 0.1, 1);
  },
  'east-pressure': ({ adversary }, add) => {
    adversary.pressure01 = clamp(adversary.pressure01 + add, 0, 1);
  },
  'south-pressure': ({ adversary }, add) => {
    adversary.southPressure01 = clamp(adversary.southPressure01 + add, 0, 1);
  },
  rally: (state, add) => {
    state.rally01 = clamp(state.rally01 + add, 0, 1);
  },
  'front-line': ({ theatre }, add) => {
    theatre.front.line01 = clamp(theatre.front.line01 + add, 0, 1);
  },
  'front-support': ({ theatre }, add) => {
    theatre.front.support01 = clamp(theatre.front.support01 + add, 0, 1);
  },
  'work-sharing-boost': (state, add) => {
    boostsOf(state).workSharing += add;
  },
  'pillar-boost': (state, add) => {
    boostsOf(state).pillar += add;
  },
  'nuclear-umbrella': (state, add) => {
    state.nuclearUmbrella01 = clamp(state.nuclearUmbrella01 + add, 0, 1);
  },
  capital: (state, add, seat) => addCapital(state, seat, add),
  hours: (state, add, seat) => {
    const s = seatState(state, seat);
    if (s) s.hoursLeft = clamp(s.hoursLeft + add, 0, 24);
  },
  'crash-pause': ({ us }, add) => {
    us.crashPauseTurns = clamp(us.crashPauseTurns + add, 0, 8);
  },
};

/** Add to every pair of two groups in a dyadic matrix, kept in 0–1; a loop of its own, since "all of all" is a thousand. */
const addToPairs = (
  matrix: number[],
  rows: readonly number[],
  columns: readonly number[],
  width: number,
  add: number,
): void => {
  for (const i of rows)
    for (const j of columns) {
      if (i === j) continue;
      const at = i * width + j;
      matrix[at] = clamp(matrix[at] + add, 0, 1);
    }
};

const weigh = (state: State, effect: Extract<Effect, { kind: 'evidence' }>, to: Binding): void => {
  const { seenBy } = effect;
  const about = selected(state, effect.about, to);
  if (seenBy === undefined) {
    for (const j of about) weighEvidence(state, j, effect.ratio);
    return;
  }
  const sees = state.members.map(() => false);
  for (const i of selected(state, seenBy, to)) sees[i] = true;
  for (const j of about) weighEvidence(state, j, effect.ratio, (i) => sees[i]);
};

const applyEffect = (
  state: State,
  effect: Effect,
  to: Binding,
  seat: Seat,
  cause: EffectCause,
): void => {
  switch (effect.kind) {
    case 'member':
      for (const i of selected(state, effect.of, to)) {
        const m = state.members[i];
        const weight = effect.by === undefined ? 1 : weightBy[effect.by](m);
        onMember[effect.field](m, effect.add * weight, i, state, to);
      }
      return;
    case 'alliance':
      onAlliance[effect.field](state, effect.add, seat, cause);
      return;
    case 'treaty':
      state.treaty[effect.dimension] = clamp(state.treaty[effect.dimension] + effect.add, 0, 1);
      return;
    case 'trust':
      addToPairs(
        state.trust,
        selected(state, effect.from, to),
        selected(state, effect.to, to),
        state.members.length,
        effect.add,
      );
      return;
    case 'dependence':
      addToPairs(
        state.dependence,
        selected(state, effect.of, to),
        selected(state, effect.on, to),
        state.members.length,
        effect.add,
      );
      return;
    case 'evidence':
      bookReliability(state, cause, () => weigh(state, effect, to));
      return;
    case 'mission':
      startMission(state, effect, to);
      return;
    case 'special':
      SPECIALS[effect.name](state, effect.size, to, seat);
  }
};

/** Carry effects out in order. `seat` receives hours and capital. */
export const applyEffects = (
  state: State,
  effects: readonly Effect[],
  to: Binding,
  seat: Seat = SECRETARY_GENERAL,
  cause: EffectCause = 'events',
): void => {
  for (const effect of effects) applyEffect(state, effect, to, seat, cause);
};
