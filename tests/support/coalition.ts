/** Games of a coalition's lead, with the chair held by the rules. */
import { setup } from '../../src/engine/index.ts';
import type { Assumptions } from '../../src/engine/assumptions.ts';
import type { Coalition } from '../../src/engine/coalition/coalition.ts';
import type { State } from '../../src/engine/state.ts';
import type { Mission } from '../../src/engine/theatre/theatre-state.ts';
import { optionsOfSeat } from '../../src/replay/index.ts';
import { loadScenario } from '../../src/scenario/index.ts';

export const LEAD = 'lead:GBR';

export const aCoalitionsGame = (
  id = 'GBR',
  seed = 'coalition',
  changes: Partial<Assumptions> = {},
): State => setup(loadScenario('coalition-2025'), seed, changes, optionsOfSeat(`lead:${id}`));

export const coalitionIn = (state: State): Coalition => {
  if (state.coalition === undefined) throw new Error('nobody leads a coalition');
  return state.coalition;
};

/** The mission that it leads from the start. */
export const firstMission = (state: State): Mission => {
  const [mission] = state.theatre.missions;
  if (mission === undefined) throw new Error('no mission goes on');
  return mission;
};
