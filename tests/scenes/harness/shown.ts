/** States of the store that the pictures and the browser tests show, by scene and name. */
import { ENDINGS } from '../../../src/engine/state.ts';
import type { SceneKind } from '../../../src/scenes/mount.ts';
import type { SceneState } from '../../../src/store/scene-state.ts';
import { fakeCouncil, fakeForecast, fakeFront, fakePlayback, fakeRollCall } from '../fake-view.ts';

type States = Record<string, () => Partial<SceneState>>;

const COUNCIL: States = {
  drafting: () => ({
    council: null,
    forecast: fakeForecast(),
    draft: {
      delta: { optout: 0.25, floor: 0.15, scope: -0.1 },
      sidePayments: [{ to: 'PRT', from: 'DEU', value: 0.05 }],
    },
  }),
  sealed: () => ({ council: fakePlayback(fakeCouncil(3), 0) }),
  'first-letter': () => ({ council: fakePlayback(fakeCouncil(3), 1) }),
  cascade: () => ({ council: fakePlayback(fakeCouncil(3), 3) }),
  broken: () => ({ council: fakePlayback(fakeCouncil(3), 32) }),
};

const ROLL_CALL: States = {
  called: () => ({ rollCall: fakeRollCall(0, false) }),
  'first-voice': () => ({ rollCall: fakeRollCall(1, false) }),
  halfway: () => ({ rollCall: fakeRollCall(14, false) }),
  'all-answered': () => ({ rollCall: fakeRollCall(31, false) }),
  thinking: () => ({ rollCall: fakeRollCall(12, true) }),
  held: () => ({ rollCall: fakeRollCall(31, true) }),
};

const FRONT: States = {
  war: () => ({ view: fakeFront('war', 0.46), lineBefore01: 0.52 }),
  pushed: () => ({ view: fakeFront('war', 0.3), lineBefore01: 0.46 }),
  ceasefire: () => ({ view: fakeFront('ceasefire', 0.36), lineBefore01: 0.3 }),
  guaranteed: () => ({ view: fakeFront('guaranteed', 0.42), lineBefore01: 0.42 }),
  collapsed: () => ({ view: fakeFront('collapsed', 0), lineBefore01: 0.1 }),
};

/** A state for every ending. */
const EPILOGUE: States = Object.fromEntries(
  ENDINGS.map((ending) => [
    ending,
    () => ({ view: { ...fakeFront('war', 0.4), ending, phase: 'ended' as const } }),
  ]),
);

interface Shown {
  kind: SceneKind;
  /** In the order in which a game shows them. */
  states: States;
  /** Two states with a movement between them. */
  moves: readonly [string, string];
}

export const SHOWN: readonly Shown[] = [
  { kind: 'council', states: COUNCIL, moves: ['sealed', 'first-letter'] },
  { kind: 'roll-call', states: ROLL_CALL, moves: ['called', 'first-voice'] },
  { kind: 'front', states: FRONT, moves: ['war', 'pushed'] },
  { kind: 'epilogue', states: EPILOGUE, moves: ['status-quo', 'break-up'] },
];
