/** Every coefficient of the seats moves something where its seat is played: a knob that moves nothing is a lie. */
import { describe, expect, it } from 'vitest';
import { ASSUMPTIONS, type Assumptions } from '../../../src/engine/assumptions.ts';
import { SEATS } from '../../../src/engine/assumptions/seats.ts';
import { moodOfTheDay } from '../../../src/engine/bargaining/mood.ts';
import { priceOdds01, reactions } from '../../../src/engine/bargaining/own-envelope.ts';
import {
  hubStands,
  lineStands,
  lineStrain,
  strainToCome,
} from '../../../src/engine/coalition/coalition.ts';
import {
  effectsOf,
  lettersOnFlag,
  order,
  orderStrain,
} from '../../../src/engine/coalition/orders.ts';
import {
  bilateralPrice,
  garrisoned01,
  licenceRisk,
  licencesDo,
  wordSays,
  wordsStand,
  wordWorth01,
} from '../../../src/engine/delegation/bilateral.ts';
import { refuseWord } from '../../../src/engine/delegation/bilateral-acts.ts';
import { refuseToKnock, returnOdds01 } from '../../../src/engine/delegation/return.ts';
import {
  askCongress,
  voteOdds01,
  votesToLeave01,
} from '../../../src/engine/delegation/congress.ts';
import {
  movesTo,
  POSTURE_RULES,
  priceAtHome,
  standsFor,
} from '../../../src/engine/delegation/posture.ts';
import { presenceUnder } from '../../../src/engine/delegation/white-house.ts';
import { ASSUMPTION_KEYS, assumptionsWith } from '../../../src/engine/lenses.ts';
import type { Package, State } from '../../../src/engine/state.ts';
import { updateUnitedStates } from '../../../src/engine/systems/us-commitment.ts';
import { aCoalitionsGame, coalitionIn, firstMission, LEAD } from '../../support/coalition.ts';
import { aDelegationsGame, DELEGATION, delegationOf } from '../../support/delegation.ts';
import { aGovernmentsGame, answer, untilEnvelope } from '../../support/own-seat.ts';
import { refusalOf } from '../../support/verbs.ts';

type Key = keyof typeof SEATS;
/** What a setting comes to. */
type Figure = (changes: Partial<Assumptions>) => unknown;

const OWN = { felt: 0.05, isolationCost: 0.08, letters: 0, footnote: null, refusedPrice: null };
const MILD: Package = { delta: { core: 0.04, works: 0.05 }, sidePayments: [] };

/** A letter against what was good, a text swallowed, and a price that was refused. */
const envelopes: Figure = (changes) => {
  const a = assumptionsWith(changes);
  return [
    reactions(a, OWN, 'break'),
    reactions(a, { ...OWN, felt: -1 }, 'consent'),
    reactions(a, { ...OWN, felt: -0.01, refusedPrice: 0.12 }, 'consent'),
    reactions(a, OWN, 'consent', 0.04),
  ];
};

/** Who pays for the signature of Warsaw, on a dozen days. */
const payers: Figure = (changes) =>
  Array.from({ length: 12 }, (_, n) => {
    const state = aGovernmentsGame('POL', `payer ${n}`, changes);
    untilEnvelope(state, structuredClone(MILD));
    answer(state, { verb: 'envelope', vote: 'price', value: 0.04 });
    return state.chronicle.findLast((e) => e.key.startsWith('price-'))?.params['payer'] ?? '';
  });

const washington =
  (figure: (state: State) => unknown, prepare: (state: State) => void = () => {}): Figure =>
  (changes) => {
    const state = aDelegationsGame('coefficients', changes);
    prepare(state);
    return figure(state);
  };

const leaving = (state: State): void => {
  delegationOf(state).posture = 'drawdown';
  state.us.disputeHeat01 = 0.5;
  state.counters.roadmapDone01 = 1;
};

const votes = (prepare: (state: State) => void = leaving): Figure =>
  washington((state) => [votesToLeave01(state), voteOdds01(state, 'act')], prepare);

const refused: Figure = washington((state) => {
  state.counters.roadmapDone01 = 0;
  askCongress(state, 'senate');
  state.turn += 2;
  return [state.beliefs, refusalOf(state, DELEGATION, { verb: 'congress', ask: 'senate' })];
}, leaving);

const gone: Figure = washington((state) => {
  state.us.notice = { givenTurn: 0, leavesTurn: 0, delays: 0 };
  updateUnitedStates(state);
  return [state.us.out, state.beliefs, state.trust, state.members.map((m) => m.compliance01)];
}, leaving);

/** Out of the alliance, with its word given to Tallinn, a garrison there, arms eased, and a knock that was not heard. */
const outside = (figure: (state: State) => unknown): Figure =>
  washington(figure, (state) => {
    state.us.out = true;
    state.us.administration = 'internationalist';
    state.turn = 6;
    delegationOf(state).bilateral = {
      assured: ['EST'],
      garrisons: 1,
      licences: 'eased',
      movedTurn: null,
      knockedTurn: 5,
    };
    const n = state.members.length;
    for (let j = 1; j < n; j++) state.trust[j * n] = 0.2;
  });

const coalition =
  (figure: (state: State) => unknown): Figure =>
  (changes) =>
    figure(aCoalitionsGame('GBR', 'coefficients', changes));

/** The common headquarters are asked for by a lead that everybody trusts. */
const flag: Figure = coalition((state) => {
  const n = state.members.length;
  const lead = state.members.findIndex((m) => m.id === 'GBR');
  for (let j = 0; j < n; j++) if (j !== lead) state.trust[j * n + lead] = 1;
  order(state, firstMission(state).id, 'flag');
  return [firstMission(state).legitimacy01, coalitionIn(state).flagged];
});

const WHERE: Record<Key, Figure> = {
  envCapital: envelopes,
  envMost: envelopes,
  envStability: envelopes,
  envSupport: envelopes,
  envTrust: envelopes,
  envPrice: envelopes,
  envClimb: envelopes,
  purseLeast: (changes) => priceOdds01(assumptionsWith(changes), 0.08),
  purseMost: (changes) => priceOdds01(assumptionsWith(changes), 0.08),
  payerReach: payers,
  rungPrice: washington((s) => priceAtHome(s, 'in-front')),
  rungBacked: washington(
    (s) => priceAtHome(s, 'in-front'),
    (s) => (s.us.congressOpposed = true),
  ),
  rungPull: washington((s) => POSTURE_RULES.drawdown.pull(s.assumptions)),
  rungTroops: washington((s) => presenceUnder(s, 'drawdown')),
  rungSignal: washington((s) => standsFor(s.assumptions, 'committed')),
  rungPush: washington((s) => standsFor(s.assumptions, 'committed')),
  moveSignal: washington((s) => movesTo(s.assumptions, 1)),
  votesBase: votes(),
  votesRestrainer: votes((s) => (s.us.administration = 'restrainer')),
  votesTransactional: votes((s) => (s.us.administration = 'transactional')),
  votesHeat: votes(),
  votesBurden: votes(),
  votesRoadmap: votes(),
  votesOpposed: votes((s) => (s.us.congressOpposed = true)),
  votesSpread: votes(),
  votesRest: refused,
  votesAsked: refused,
  orderEvidence: gone,
  orderTrust: gone,
  orderPanic: gone,
  wordWorth: outside((s) => wordWorth01(s, 'EST')),
  wordMost: outside((s) => refuseWord(s, 'POL', 'give')),
  wordTrust: outside((s) => refuseWord(s, 'HUN', 'give')),
  wordFear: outside((s) => refuseWord(s, 'HUN', 'give')),
  wordPrice: outside((s) => bilateralPrice(s, 2, 1)),
  wordSignal: outside((s) => wordSays(s.assumptions, 'take-back')),
  wordPillar: outside((s) => wordsStand(s.assumptions, 2)),
  wordPush: outside((s) => wordsStand(s.assumptions, 2)),
  garrisonWorth: outside((s) => wordWorth01(s, 'EST')),
  garrisonSize: outside((s) => garrisoned01(s, 2)),
  garrisonPrice: outside((s) => bilateralPrice(s, 2, 1)),
  licenceWork: outside((s) => licencesDo(s.assumptions, 'eased')),
  licenceRisk: outside((s) => licenceRisk(s)),
  knockTrust: outside((s) => returnOdds01(s)),
  knockRest: outside((s) => refuseToKnock(s)),
  strainPace: (changes) => lineStrain(assumptionsWith(changes), 'outside'),
  strainRest: coalition((s) => {
    s.theatre.missions = [];
    return strainToCome(s);
  }),
  lineSignal: (changes) => lineStands(assumptionsWith(changes), 'outside'),
  hubEases: coalition((s) => {
    coalitionIn(s).hub = true;
    return strainToCome(s);
  }),
  hubWork: (changes) => hubStands(assumptionsWith(changes)),
  hubPartners: coalition((s) => {
    firstMission(s).participants = ['FRA', 'POL', 'DEU'];
    return refusalOf(s, LEAD, { verb: 'coalition-hub', hub: 'open' });
  }),
  orderStrain: (changes) => orderStrain(assumptionsWith(changes), 'reassure'),
  orderWork: coalition((s) => effectsOf(s.assumptions, 'reinforce', firstMission(s))),
  flagAdds: flag,
  begunByOthers: coalition((s) => lettersOnFlag(s, firstMission(s), moodOfTheDay(s))),
  flagMood: coalition((s) =>
    lettersOnFlag(
      s,
      firstMission(s),
      s.members.map((_, j) => j / 160 - 0.1),
    ),
  ),
};

describe('every coefficient of the seats', () => {
  it.each(ASSUMPTION_KEYS.filter((key): key is Key => key in SEATS))(
    '%s moves something',
    (key) => {
      const { min, max } = ASSUMPTIONS[key];
      expect(WHERE[key]({ [key]: max })).not.toEqual(WHERE[key]({ [key]: min }));
    },
  );
});
