/** Figures of the alliance that a card's trigger may read, by name. Pure functions of what every seat can see. */
import { floor, flag } from '../math.ts';
import type { InstrumentKind } from '../governments/government.ts';
import type { Domain } from '../domains/domain.ts';
import type { Member, TurnRecord, UsAdministration, View } from '../state.ts';
import {
  burden,
  europeAndCanadaSpendingPctGdp,
  meanWorkSharing01,
  nationalistShareOfMajors01,
  US,
} from '../systems/membership.ts';
import type { FrontPhase, Mission } from '../theatre/theatre-state.ts';
import { isPending } from '../treaty/parliaments.ts';
import { count, flagged, percent, percentOfGdp, points, turns, type Figure } from './figure.ts';

type Read = (state: View) => number;

const last = (of: (now: TurnRecord) => number): Read => {
  return (state) => {
    const now = state.history.at(-1);
    return now === undefined ? 0 : of(now);
  };
};

const meanOf =
  (of: (m: Member) => number): Read =>
  (state) => {
    let all = 0;
    let members = 0;
    for (const m of state.members) {
      if (m.leftTreaty) continue;
      all += of(m);
      members += 1;
    }
    return members === 0 ? 0 : all / members;
  };

const countOf =
  (of: (m: Member) => boolean): Read =>
  (state) => {
    let members = 0;
    for (const m of state.members) if (!m.leftTreaty && of(m)) members += 1;
    return members;
  };

const administration =
  (which: UsAdministration): Read =>
  ({ us }) =>
    flag(!us.out && us.administration === which);

const front =
  (phase: FrontPhase): Read =>
  ({ theatre }) =>
    flag(theatre.front.phase === phase);

const instruments =
  (kind: InstrumentKind): Read =>
  (state) => {
    let n = 0;
    for (const i of state.instruments) if (i.inForce && i.kind === kind) n += 1;
    return n;
  };

const missions =
  (kind: Mission['kind']): Read =>
  ({ theatre }) => {
    let n = 0;
    for (const mission of theatre.missions) if (mission.kind === kind) n += 1;
    return n;
  };

/** What Europe lacks in a domain without the United States, % of the need. */
const gap =
  (domain: Domain): Read =>
  ({ domains }) =>
    100 * (domains.find((d) => d.domain === domain)?.gap01 ?? 0);

/** How much European members depend on American supply, mean share. */
const dependenceOnUs: Read = (state) => {
  const n = state.members.length;
  let all = 0;
  let members = 0;
  state.members.forEach((m, i) => {
    if (!m.european || m.leftTreaty) return;
    all += state.dependence[i * n + US];
    members += 1;
  });
  return members === 0 ? 0 : (100 * all) / members;
};

const soundingsThisTurn: Read = (state) => {
  let n = 0;
  for (const s of state.table.soundings) if (s.turn === state.turn && s.spread01 < 1) n += 1;
  return n;
};

export const ALLIANCE_FIGURES = {
  year: {
    unit: 'year',
    min: 1949,
    max: 2100,
    read: (s) => s.startYear + floor((s.turn + s.startHalf - 1) / 2),
  },
  turn: turns((s) => s.turn),
  'turns-left': turns((s) => s.turnsTotal - s.turn),

  cohesion: points(last((now) => now.cohesion)),
  deterrence: points(last((now) => now.deterrence)),
  'european-deterrence': points(last((now) => now.europeanDeterrence)),
  reliability: points(last((now) => 100 * now.reliability01)),
  'pillar-index': points(last((now) => now.pillarIndex)),
  'native-index': points(last((now) => now.nativeIndex)),
  'rhetoric-gap': points((s) => {
    const open = 100 * (s.rhetoric01 - s.substance01);
    return open > 0 ? open : 0;
  }),
  impartiality: points((s) => 100 * s.legitimacy01),
  'opt-out-norm': points((s) => 100 * s.optOutNorm01),
  'pillar-stock': points((s) => 100 * s.pillarStock01),
  'work-sharing': points((s) => 100 * meanWorkSharing01(s)),
  interdependence: points((s) => 100 * s.interdependence01),
  'scolding-stance': points((s) => 100 * s.scoldingStance01),
  fatigue: count((s) => s.fatigue, 6),
  precedent: count((s) => s.precedent, 5),
  soundings: count(soundingsThisTurn, 64),
  spending: percentOfGdp(europeAndCanadaSpendingPctGdp),
  burden: percent((s) => 100 * burden(s), 140),
  support: points((s) => 100 * meanOf((m) => m.publicSupport01)(s)),
  resentment: { ...points((s) => 100 * meanOf((m) => m.resentment)(s)), max: 50 },
  grievance: { ...points((s) => 100 * meanOf((m) => m.grievance)(s)), max: 15 },
  'trust-in-chair': points((s) => 100 * meanOf((m) => m.trustInChair01)(s)),
  'nationalist-vote': points((s) => 100 * meanOf((m) => m.nationalist01)(s)),
  'nationalist-governments': count(
    countOf((m) => m.nationalistLed),
    64,
  ),
  'nationalist-majors': percent((s) => 100 * nationalistShareOfMajors01(s)),
  'members-out': count((s) => {
    let out = 0;
    for (const m of s.members) if (m.leftTreaty) out += 1;
    return out;
  }, 64),

  'us-in': flagged((s) => flag(!s.us.out)),
  'us-commitment': points((s) => 100 * s.us.commitment01),
  'us-presence': points((s) => 100 * s.us.presence01),
  'us-purchases': { ...points((s) => 100 * s.us.purchases), max: 60 },
  'us-dependence': percent(dependenceOnUs),
  'dispute-heat': points((s) => 100 * s.us.disputeHeat01),
  transactional: flagged(administration('transactional')),
  restrainer: flagged(administration('restrainer')),
  internationalist: flagged(administration('internationalist')),
  'managed-transition': flagged((s) => flag(s.us.track === 'managed')),

  'east-pressure': points((s) => 100 * s.adversary.pressure01),
  'south-pressure': points((s) => 100 * s.adversary.southPressure01),
  opportunism: points((s) => 100 * s.adversary.opportunism01),

  'front-at-war': flagged(front('war')),
  'front-ceasefire': flagged(front('ceasefire')),
  'front-guaranteed': flagged(front('guaranteed')),
  'front-line': points((s) => 100 * s.theatre.front.line01),
  'front-support': points((s) => 100 * s.theatre.front.support01),
  'missions-abroad': count(missions('out-of-area'), 64),
  'maritime-missions': count(missions('maritime'), 64),
  'munitions-gap': percent(gap('munitions')),
  'air-defence-gap': percent(gap('air-defence')),
  'maritime-gap': percent(gap('maritime')),

  'treaty-open': flagged((s) => flag(s.treatyProcess !== null)),
  'ratification-open': flagged(({ treatyProcess }) =>
    flag(treatyProcess !== null && treatyProcess.parliaments.some(isPending)),
  ),
  'spending-laws': count(instruments('spending-law'), 400),
  'joint-contracts': count(instruments('joint-contract'), 400),
  deployments: count(instruments('deployment'), 400),
  protocols: count(instruments('protocol'), 400),
} as const satisfies Record<string, Figure<Read>>;

export type AllianceFigure = keyof typeof ALLIANCE_FIGURES;
