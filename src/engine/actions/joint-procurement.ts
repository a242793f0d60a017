/**
 * Joint procurement: work-sharing deepens faster than the treaty alone would make it. A lot for one domain is a contract:
 * many buyers make it cheaper, factories quarrel over the shares, and nobody gets out of it easily.
 */
import type { Domain } from '../domains/domain.ts';
import { DOMAINS } from '../domains/domain.ts';
import { shiftShare } from '../domains/shift-share.ts';
import type { Effect } from '../effects/effect.ts';
import { alliance, member, trust } from '../effects/effects.ts';
import { instrumentInForce, makeInstrument } from '../governments/instruments.ts';
import { clamp } from '../math.ts';
import { DIMENSIONS, type State, type View } from '../state.ts';
import { US } from '../systems/membership.ts';
import { defineVerb, note, refuse, type Refusal } from './action.ts';
import { declared } from './declared.ts';

const FEWEST_BUYERS = 3;
/** Turns in which a lot is built. */
const BUILT_TURNS = 4;
/** Fiscal will from which a government signs an order. */
const PAYS = 0.35;
/** Share of its forces that a buyer moves into the domain of the lot. */
const LEANS = 0.01;

const buyers = (state: View): number[] => {
  const out: number[] = [];
  state.members.forEach((m, i) => {
    if (i !== US && !m.leftTreaty && m.fiscalWill01 >= PAYS) out.push(i);
  });
  return out;
};

/** Price saved by so many buyers, 0.08 to `lotSaving`. */
const savingOf = (state: View, count: number): number =>
  0.08 + (state.assumptions.lotSaving - 0.08) * clamp((count - FEWEST_BUYERS) / 12, 0, 1);

const lotEffects = (state: View, strength: number): Effect[] => [
  alliance('work-sharing-boost', 0.5 * strength),
  member(
    'orders',
    'group',
    state.assumptions.lotOrders * strength * (1 + savingOf(state, buyers(state).length)),
  ),
  member('fiscal-shock', 'group', -0.02 * strength),
  member('work-sharing', 'group', 0.008 * strength),
  trust('group', 'group', 0.003 * strength),
  trust('rival-industries', 'rival-industries', -0.012 * strength),
];

const lean = (state: State, domain: Domain): void => {
  const group = buyers(state);
  for (const i of group) {
    const { domainShares, homeDomainShares } = state.members[i];
    shiftShare(domainShares, domain, LEANS);
    shiftShare(homeDomainShares, domain, LEANS);
  }
  makeInstrument(state, {
    kind: 'joint-contract',
    about: `lot:${domain}`,
    delta: DIMENSIONS.map(() => 0),
    parties: group.map((i) => state.members[i].id),
  });
};

/** A lot that is being built is not let again. */
const refuseSecond = (state: View, lot: Domain): Refusal | null => {
  const last = instrumentInForce(state, `lot:${lot}`)?.madeTurn;
  return last !== undefined && state.turn < last + BUILT_TURNS
    ? refuse('lot-is-being-built', { turns: last + BUILT_TURNS - state.turn })
    : null;
};

export const jointProcurement = defineVerb('joint-procurement', {
  seats: ['secretary-general', 'member', 'lead'],
  cost: (_state, _seat, { lot }) => ({ hours: 0, capital: lot === undefined ? 1 : 2 }),
  targets: () => [
    { verb: 'joint-procurement' },
    ...DOMAINS.filter((domain) => domain !== 'nuclear').map((lot) => ({
      verb: 'joint-procurement' as const,
      lot,
    })),
  ],
  check: (state, _seat, { lot }) => {
    if (lot === 'nuclear') return refuse('not-for-tender');
    const count = buyers(state).length;
    if (count < FEWEST_BUYERS)
      return refuse('too-few-buyers', { buyers: count, needed: FEWEST_BUYERS });
    return lot === undefined ? null : refuseSecond(state, lot);
  },
  ...declared({
    about: (state) => ({ group: buyers(state) }),
    effects: (state, _seat, { lot }, strength) =>
      lot === undefined ? [alliance('work-sharing-boost', strength)] : lotEffects(state, strength),
    notes: (state, _seat, { lot }) => {
      if (lot === undefined) return [];
      const count = buyers(state).length;
      return [note('lot', { domain: lot, buyers: count, savingPct: 100 * savingOf(state, count) })];
    },
    also: (state, _seat, { lot }) => {
      if (lot !== undefined) lean(state, lot);
    },
  }),
});
