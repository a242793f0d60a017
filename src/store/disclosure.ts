/**
 * What the first half-years of a first game show (game §5.8). Everything else is one press away, what is in use is
 * always in sight, and what waits next never lies in what is left out.
 */
import type { Dimension, MemberId } from '../engine/state.ts';
import { DIMENSIONS } from '../engine/state.ts';
import { DESKS, type Desk } from './game-state.ts';
import { mindAsked } from './mind.ts';
import { GAUGES, type Gauge } from './readings.ts';
import { remembered } from './remembered.ts';
import { GROUPS, type Group } from './verbs.ts';

export interface Disclosed {
  /** Whether anything is left out. */
  all: boolean;
  gauges: readonly Gauge[];
  desks: readonly Desk[];
  groups: readonly Group[];
  /** Dials that are shown even where the text leaves them alone. */
  dials: readonly Dimension[];
  favours: boolean;
  procedure: boolean;
  /** How much of the board: nothing of it is shown where its tab is not. */
  board: 'elections' | 'all';
  /** Whether five governments are named that matter now. */
  five: boolean;
}

const ALL: Disclosed = {
  all: true,
  gauges: GAUGES,
  desks: DESKS,
  groups: GROUPS,
  dials: DIMENSIONS,
  favours: true,
  procedure: true,
  board: 'all',
  five: false,
};

const FIRST: Disclosed = {
  all: false,
  gauges: ['reliability', 'cohesion', 'us'],
  desks: ['deal', 'corridor', 'actions'],
  groups: ['talk'],
  dials: ['scope'],
  favours: false,
  procedure: false,
  board: 'elections',
  five: true,
};

/** Turn by turn: who is asked and what is owed, then elections, then treaties; after that everything. */
const TURNS: readonly Disclosed[] = [
  FIRST,
  {
    ...FIRST,
    groups: ['talk', 'money', 'other'],
    dials: ['core', 'scope', 'works'],
    favours: true,
  },
  {
    ...ALL,
    all: false,
    gauges: ['reliability', 'deterrence', 'cohesion', 'us'],
    desks: ['deal', 'corridor', 'actions', 'board'],
    groups: ['talk', 'money', 'forces', 'washington', 'other'],
    board: 'elections',
  },
  { ...ALL, all: false, gauges: ['reliability', 'deterrence', 'cohesion', 'us'] },
];

/** Half-years after which nothing is left out any more. */
export const GUIDED_TURNS = TURNS.length;

export const disclosedAt = (turn: number, guided: boolean): Disclosed =>
  (guided ? TURNS[turn] : undefined) ?? ALL;

const FEW = 5;

/** Five governments that matter now: who stands in the way, who waits in the corridor, then who is least sure. */
export const fiveToKnow = remembered(
  ['view', 'forecast', 'mindOf', 'laid'],
  (state): MemberId[] => {
    const { view, forecast, laid } = state;
    const blocker = mindAsked(state);
    const unsure = (forecast?.members ?? []).toSorted((a, b) => a.margin - b.margin);
    const large = view.members.toSorted((a, b) => b.gdpStartBillionUsd - a.gdpStartBillionUsd);
    const all = [
      ...(laid === null ? [] : [laid.blocker]),
      ...(blocker === null ? [] : [blocker]),
      ...view.table.calls.map(({ member }) => member),
      ...(forecast === null ? large.map(({ id }) => id) : unsure.map(({ member }) => member)),
    ];
    return [...new Set(all)].slice(0, FEW);
  },
);
