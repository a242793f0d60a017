/** Builders of treaties on their way: a council that consents, and parliaments that a test can move by hand. */
import { apply, check, type Action } from '../../../src/engine/index.ts';
import type { Assumptions } from '../../../src/engine/assumptions.ts';
import type { Dimension, State, Treaty } from '../../../src/engine/state.ts';
import { advanceTreaty } from '../../../src/engine/treaty/entry-into-force.ts';
import { parliamentOf } from '../../../src/engine/treaty/parliaments.ts';
import { makeInstrument } from '../../../src/engine/governments/instruments.ts';
import { outlineOf } from '../../../src/engine/treaty/aims.ts';
import { namedDelta } from '../../../src/engine/treaty/texts.ts';
import type {
  Parliament,
  TreatyAim,
  TreatyProcess,
} from '../../../src/engine/treaty/treaty-process.ts';
import { DIMENSIONS } from '../../../src/engine/state.ts';
import { aGame, CALM, OPEN, seatOf } from '../../support/game.ts';

export const CHAIR = 'secretary-general';

/** Nobody breaks silence, no luck in parliaments, publics that support the alliance. */
export const aConsentingCouncil = (changes: Partial<Assumptions> = {}): State => {
  const state = aGame({ changes: { ...CALM, ...OPEN, nzB: 0, isol: 5, ...changes } });
  for (const m of state.members)
    Object.assign(m, { publicSupport01: 0.9, nationalist01: 0.1, electionTurns: [] });
  return state;
};

export const take = (state: State, action: Action): void => apply(state, CHAIR, action);

export const refusalOf = (state: State, action: Action): string | undefined =>
  check(state, CHAIR, action)?.reason;

export const open = (
  state: State,
  aim: TreatyAim = 'opt-out-protocol',
  delta: Partial<Treaty> = namedDelta(outlineOf(state, aim)),
): Action => ({ verb: 'treaty-step', step: 'reflection-group', aim, delta });

export const TERMS: Action = { verb: 'treaty-step', step: 'heads-of-terms', sidePayments: [] };
export const SIGNATURE: Action = { verb: 'treaty-step', step: 'signature', sidePayments: [] };
export const textOf = (delta: Partial<Treaty>): Action => ({
  verb: 'treaty-step',
  step: 'text',
  delta,
});

export const processOf = (state: State): TreatyProcess => {
  if (state.treatyProcess === null) throw new Error('no treaty is open');
  return state.treatyProcess;
};

/** Take every step up to the signature, half a year each. */
export const sign = (
  state: State,
  aim: TreatyAim = 'opt-out-protocol',
  delta?: Partial<Treaty>,
): TreatyProcess => {
  take(state, open(state, aim, delta));
  state.turn += 1;
  take(state, TERMS);
  state.turn += 1;
  take(state, textOf(namedDelta(processOf(state).delta)));
  state.turn += 1;
  take(state, SIGNATURE);
  return processOf(state);
};

/** Sign, and lay the text before the parliaments. */
export const inParliaments = (state: State, aim?: TreatyAim): TreatyProcess => {
  const process = sign(state, aim);
  advanceTreaty(state);
  return process;
};

/** The half-year's part in the treaty, so many times. */
export const halfYears = (state: State, count: number): void => {
  for (let k = 0; k < count; k++) {
    state.turn += 1;
    advanceTreaty(state);
  }
};

export const parliament = (state: State, id: string): Parliament => {
  const found = parliamentOf(state, id);
  if (found === undefined) throw new Error(`${id} has nothing to ratify`);
  return found;
};

/** A parliament in which the treaty has no chance, or a fair one. */
export const turnAgainst = (state: State, id: string): void => {
  state.members[seatOf(state, id)].publicSupport01 = 0.1;
};

export const inForce = (state: State, about: string, delta: Partial<Treaty> = {}): void => {
  makeInstrument(state, {
    kind: 'protocol',
    about,
    delta: DIMENSIONS.map((d) => delta[d] ?? 0),
    parties: [],
  });
};

export const at = (delta: readonly number[], d: Dimension): number => delta[DIMENSIONS.indexOf(d)];

export const eventsOf = (state: State, key: string): State['chronicle'] =>
  state.chronicle.filter((e) => e.key === key);
