/** The steps that can be taken in a treaty now, the text on the desk among them. */
import { check, costOf, type Action, type LegalMove, type Target } from '../engine/index.ts';
import type { Package, View } from '../engine/state.ts';
import { SEAT } from './room.ts';

export interface TreatyStepChoice {
  target: Target;
  /** It takes its changes from the deal-builder. */
  fromDesk: boolean;
}

/** The treaty text with the changes that stand on the desk; null when the desk is empty or no treaty is open. */
const deskText = (view: View, draft: Package): Target | null => {
  if (view.treatyProcess === null || Object.keys(draft.delta).length === 0) return null;
  const action: Action = { verb: 'treaty-step', step: 'text', delta: draft.delta };
  return { action, cost: costOf(view, SEAT, action), refusal: check(view, SEAT, action) };
};

/** A step that is out of its order says nothing that the list of steps does not say. */
const outOfOrder = ({ refusal }: Target): boolean => refusal?.reason === 'treaty-step-out-of-order';

export const treatySteps = (
  view: View,
  legal: readonly LegalMove[],
  draft: Package,
): TreatyStepChoice[] => {
  const listed = legal.find(({ verb }) => verb === 'treaty-step')?.targets ?? [];
  const own = deskText(view, draft);
  return [
    ...listed.map((target) => ({ target, fromDesk: false })),
    ...(own === null ? [] : [{ target: own, fromDesk: true }]),
  ].filter(({ target }) => !outOfOrder(target));
};
