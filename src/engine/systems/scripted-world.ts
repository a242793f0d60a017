/** What a scenario says of the outer world at a turn: pressure from east and south, who governs in Washington, the floor. */
import type { State } from '../state.ts';
import { inaugurate } from './elections.ts';

export const followScript = (state: State): void => {
  for (const event of state.scheduled) {
    if (event.turn !== state.turn) continue;
    if (event.kind === 'pressure') {
      state.adversary.pressure01 = event.eastPressure01;
      state.adversary.southPressure01 = event.southPressure01;
      state.adversary.southBase01 = event.southPressure01;
    }
    if (event.kind === 'us-administration') inaugurate(state, event.administration);
    if (event.kind === 'spending-floor') state.floorPathPctGdp = event.pctGdp;
  }
};
