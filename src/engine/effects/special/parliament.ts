/** What happens to a parliament that has a treaty before it (game §4.10, 30 and 31): nothing where none is asked. */
import type { State } from '../../state.ts';
import { isPending, lastVoteTurn, parliamentOf } from '../../treaty/parliaments.ts';
import type { Parliament } from '../../treaty/treaty-process.ts';
import type { Binding } from '../effect.ts';
import type { SpecialRule } from './rule.ts';

const pendingParliament = (state: State, { target }: Binding): Parliament | undefined => {
  const m = state.members[target];
  const parliament = m === undefined ? undefined : parliamentOf(state, m.id);
  return parliament !== undefined && isPending(parliament) ? parliament : undefined;
};

/** It puts its vote off by `size` turns, not beyond the last turn in which it may vote. */
export const parliamentStalls: SpecialRule = (state, size, to) => {
  const parliament = pendingParliament(state, to);
  if (parliament === undefined || state.treatyProcess === null) return;
  const last = lastVoteTurn(state, state.treatyProcess);
  const due = parliament.dueTurn + size;
  parliament.state = 'stalled';
  parliament.dueTurn = due > last ? last : due;
};

/** `size` of margin is won or lost there. */
export const parliamentFavour: SpecialRule = (state, size, to) => {
  const parliament = pendingParliament(state, to);
  if (parliament !== undefined) parliament.favour += size;
};

/** The people vote instead. */
export const parliamentReferendum: SpecialRule = (state, _size, to) => {
  const parliament = pendingParliament(state, to);
  if (parliament !== undefined) parliament.referendum = true;
};
