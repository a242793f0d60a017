/**
 * A verb that is never the best choice is not a choice. From states that seeded campaigns reach, every verb is tried
 * alone, nobody acts for two years after it, and what it moved is set against doing nothing, as it stands and for its
 * price: each must come out first for some aim in some of them. The chair has the alliance's aims and its table's; a
 * government has its own besides.
 */
import { expect, it } from 'vitest';
import {
  apply,
  check,
  costOf,
  draftBest,
  legal,
  setup,
  silenceOdds,
  VERBS,
  view,
  type Action,
  type LegalMove,
  type Verb,
} from '../../src/engine/index.ts';
import { instrumentInForce } from '../../src/engine/governments/instruments.ts';
import { keyedDraws } from '../../src/engine/rng.ts';
import { actorOf } from '../../src/engine/seats/seat.ts';
import type { Member, Package, Seat, State } from '../../src/engine/state.ts';
import { iousOf } from '../../src/engine/table/ious.ts';
import { learn, soundingOf } from '../../src/engine/table/private-part.ts';
import type { TreatyAim } from '../../src/engine/treaty/treaty-process.ts';
import { UNDERSTANDING } from '../../src/engine/treaty/understanding.ts';
import { NATIVE, PILLAR } from '../../src/policies/directions.ts';
import {
  defaultAnswer,
  playOutTurn,
  playPolicyTurn,
  POLICY_IDS,
} from '../../src/policies/index.ts';
import { loadScenario } from '../../src/scenario/index.ts';

const CHAIR: Seat = 'secretary-general';
const TURNS_AFTER = 4;
const LUCK = keyedDraws('hour', 'answers', 0);

const scenario = loadScenario('coalition-2025');
const mean = (xs: readonly number[]): number => xs.reduce((sum, x) => sum + x, 0) / xs.length;

type Aims = Record<string, number>;

/** A state that a campaign reaches: policy, seed and turn vary with the number. */
const reachedState = (number: number): State => {
  const policy = POLICY_IDS[number % POLICY_IDS.length];
  const seed = `hour-${number}`;
  const state = setup(scenario, seed);
  const until = (number * 7) % 18;
  while (state.turn < until && state.phase !== 'ended') playPolicyTurn(state, policy, seed);
  return state;
};

/** A text that goes too far for some: what talking, paying and waiting are for. */
const ambitious = (state: State, number: number): Package | null =>
  draftBest(state, CHAIR, number % 2 === 0 ? PILLAR : NATIVE, 0.3, 0, 1);

const marginsOver = (state: State, text: Package) =>
  silenceOdds(view(state, CHAIR), text, CHAIR).members;

/** What the table is worth at once: what is known, and how the text would fare. */
const tableAims = (state: State, seat: Seat, text: Package | null): Aims => {
  const known = mean(state.members.map((m) => 1 - (soundingOf(state, seat, m.id)?.spread01 ?? 1)));
  if (text === null) return { known };
  const margins = marginsOver(state, text).map((m) => m.margin + m.isolationCost);
  return { known, softest: Math.min(...margins), lean: mean(margins) };
};

/** How near the beliefs of the front line are to what allies would really do. */
const frankness = (state: State): number => {
  const n = state.members.length;
  const errors = state.members.flatMap((m, i) =>
    m.frontLine
      ? state.members.map((_, j) =>
          Math.abs((state.beliefs[i * n + j] ?? 0) - (state.hidden.willingness[i * n + j] ?? 0)),
        )
      : [],
  );
  return -mean(errors);
};

/** A treaty under way: any, and each of them, since a chair that wants one is not served by another. */
const treatyAims = (state: State): Aims => {
  const under = (aim: TreatyAim): number => (state.treatyProcess?.aim === aim ? 1 : 0);
  return {
    treaty: state.treatyProcess === null ? 0 : 1,
    protocolUnderWay: under('opt-out-protocol'),
    compactUnderWay: under('pillar-compact'),
    charterUnderWay: under('profiles-charter'),
  };
};

const allianceAims = (state: State): Aims => {
  const all = (of: (m: Member) => number): number => mean(state.members.map(of));
  return {
    support: all((m) => m.publicSupport01),
    calmVoters: -all((m) => m.nationalist01),
    fewGrudges: -all((m) => m.resentment),
    chairTrusted: all((m) => m.trustInChair01),
    fewGrievances: -all((m) => m.grievance),
    promisesKept: all((m) => m.compliance01),
    presence: all((m) => m.forwardPresence01),
    ambition: state.rhetoric01,
    optingOut: state.optOutNorm01,
    shared: all((m) => m.workSharing01),
    americans: state.us.presence01,
    fewDisputes: -state.us.disputeHeat01,
    stableCoalitions: all((m) => m.government.stability),
    ...treatyAims(state),
    frankness: frankness(state),
    optOutDeclared: instrumentInForce(state, UNDERSTANDING) === undefined ? 0 : 1,
    writtenDown: state.instruments.filter((x) => x.inForce).length,
    specialists: all((m) => (m.profile.primary === null ? 0 : 1)),
  };
};

const governmentAims = (state: State, index: number): Aims => {
  const n = state.members.length;
  const m = state.members[index];
  const others = [...state.members.keys()].filter((j) => j !== index);
  return {
    believes: mean(others.map((j) => state.beliefs[index * n + j])),
    believed: mean(others.map((j) => state.beliefs[j * n + index])),
    trusted: mean(others.map((j) => state.trust[j * n + index])),
    force: m.capabilityBillionUsd,
    ownSupport: m.publicSupport01,
    ownVoters: -m.nationalist01,
    ownGrudge: -m.resentment,
    reported: m.spendingPctGdp + m.paperSpendingPctGdp,
    spared: -m.spendingPctGdp,
    lawful: state.instruments.filter((x) => x.parties.includes(m.id)).length,
    hardened: m.resilience01,
    independent: -state.dependence[index * n],
    owed: mean(others.map((j) => iousOf(state, index, j))),
    atHome: -state.theatre.missions.filter((x) => x.participants.includes(m.id)).length,
    inMissions: state.theatre.missions.filter((x) => x.participants.includes(m.id)).length,
    freeHand: m.profile.primary === null ? 1 : 0,
  };
};

const aimsOf = (state: State, seat: Seat): Aims => {
  const { turn: _turn, treaty: _treaty, ...now } = state.history.at(-1)!;
  const indices = Object.fromEntries(
    Object.entries(now).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  );
  const actor = actorOf(state, seat);
  return {
    ...indices,
    ...allianceAims(state),
    ...(actor < 0 ? {} : governmentAims(state, actor)),
  };
};

/** Only the chair is asked while nobody acts. */
const letPass = (state: State): void => {
  state.seats = state.seats.filter((s) => s.seat === CHAIR);
  for (let t = 0; t < TURNS_AFTER && state.phase !== 'ended'; t++)
    playOutTurn(state, defaultAnswer, 'hour');
};

const outcomeOf = (before: State, seat: Seat, action: Action, text: Package | null): Aims => {
  const state = structuredClone(before);
  apply(state, seat, action);
  while (state.decisions.length > 0) {
    const { seat: asked } = state.decisions[0];
    apply(state, asked, defaultAnswer(view(state, asked), asked, LUCK));
  }
  const atOnce = tableAims(state, seat, text);
  letPass(state);
  return { ...aimsOf(state, seat), ...atOnce };
};

/** A verb of many aims is tried at so many of them, in turns; first at whoever is hardest to win. */
const MOST_AIMED = 4;

const names = (action: Action, member: string | undefined): boolean =>
  Object.values(action).includes(member);

const actionsOf = (
  state: State,
  seat: Seat,
  move: LegalMove,
  text: Package | null,
  number: number,
): Action[] => {
  if (move.verb === 'table-package' || move.verb === 'summit') {
    const { verb } = move;
    return [draftBest(state, CHAIR, number % 2 === 0 ? NATIVE : PILLAR, 0.18, 0.16), text]
      .flatMap((draft): Action[] => (draft === null ? [] : [{ verb, package: draft }]))
      .filter((action) => check(state, seat, action) === null);
  }
  const open = move.targets.filter(({ refusal }) => refusal === null).map(({ action }) => action);
  const hardest =
    text === null
      ? undefined
      : marginsOver(state, text).toSorted(
          (a, b) => a.margin + a.isolationCost - b.margin - b.isolationCost,
        )[0]?.member;
  const first = open.filter((action) => names(action, hardest));
  const from = (number * 3) % Math.max(1, open.length - MOST_AIMED);
  return [...first, ...open.slice(from)].slice(0, first.length > 0 ? 18 : MOST_AIMED);
};

/** Half-years' worth of hours and capital; what is free has the price of the trouble. */
const priceOf = (state: State, seat: Seat, action: Action): number => {
  const { hours, capital } = costOf(state, seat, action);
  return Math.max(0.1, hours / 5 + capital / 2);
};

const GAIN = 1e-6;
type Best = Map<string, { verb: Verb; gain: number }>;

const claim = (best: Best, aim: string, verb: Verb, gain: number): void => {
  if (gain > Math.max(GAIN, best.get(aim)?.gain ?? 0)) best.set(aim, { verb, gain });
};

/** Verbs that come out first for some aim in this state. */
const winnersIn = (state: State, seat: Seat, number: number): Set<Verb> => {
  const text = ambitious(state, number);
  const nothing = aimsAfterNothing(state, seat, text);
  const best: Best = new Map();
  for (const move of legal(view(state, seat), seat)) {
    if (!VERBS.some((verb) => verb === move.verb)) continue;
    for (const action of actionsOf(state, seat, move, text, number)) {
      const price = priceOf(state, seat, action);
      for (const [aim, value] of Object.entries(outcomeOf(state, seat, action, text))) {
        const gain = value - (nothing[aim] ?? value);
        claim(best, aim, move.verb, gain);
        claim(best, `${aim} for its price`, move.verb, gain / price);
      }
    }
  }
  return new Set([...best.values()].map(({ verb }) => verb));
};

const aimsAfterNothing = (before: State, seat: Seat, text: Package | null): Aims => {
  const state = structuredClone(before);
  const atOnce = tableAims(state, seat, text);
  letPass(state);
  return { ...aimsOf(state, seat), ...atOnce };
};

/** A chair that has done its rounds. */
const soundAround = (state: State): void => {
  state.members.forEach((_, index) => learn(state, CHAIR, index, state.assumptions.soundSpread));
};

const SEATS: Seat[] = [
  CHAIR,
  'member:POL',
  'member:FRA',
  'lead:GBR',
  'member:SVK',
  CHAIR,
  'member:DEU',
];

/** A sounding and a footnote are tried where they belong: over a text (`tests/engine/actions`). */
const ELSEWHERE: readonly Verb[] = ['footnote'];

it('every verb is the best choice, or the best for its price, for some aim in some state that is reached', () => {
  const wanted = VERBS.filter((verb) => !ELSEWHERE.includes(verb));
  const best = new Set<Verb>();
  for (let number = 0; number < 70 && wanted.some((verb) => !best.has(verb)); number++) {
    const state = reachedState(number);
    if (state.phase === 'ended') continue;
    const seat = SEATS[number % SEATS.length];
    if (seat !== CHAIR) state.seats.push({ seat, hoursLeft: 8, hoursPerTurn: 3, capital: 20 });
    for (const s of state.seats) Object.assign(s, { hoursLeft: 8, capital: 20 });
    if (number % 2 === 0) soundAround(state);
    for (const verb of winnersIn(state, seat, number)) best.add(verb);
  }
  expect(wanted.filter((verb) => !best.has(verb))).toEqual([]);
}, 240_000);
