/** Washington signs a roadmap: the withdrawal has a schedule. `size` is the commitment that the signature costs, 0–1. */
import { emit } from '../../chronicle.ts';
import { book } from '../../ledger.ts';
import { clamp } from '../../math.ts';
import type { SpecialRule } from './rule.ts';

export const roadmap: SpecialRule = (state, size) => {
  const { us } = state;
  if (us.out || us.track === 'managed') return;
  us.track = 'managed';
  const before = us.commitment01;
  us.commitment01 = clamp(before - size, 0.02, 0.98);
  book(state.ledger.usCommitment, 'roadmap-announced', us.commitment01 - before);
  emit(state, 'transition-agreed', {});
};
