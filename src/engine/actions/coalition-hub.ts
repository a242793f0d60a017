/** A standing headquarters of the coalition's own: partners serve with less wear, and it has to be paid. */
import { hubStands, ledMissions } from '../coalition/coalition.ts';
import type { View } from '../state.ts';
import { defineVerb, effectLines, note, refuse, type Refusal } from './action.ts';

const refuseToOpen = (state: View): Refusal | null => {
  if (state.coalition?.hub === true) return refuse('hub-stands');
  // Partners without whom there is nothing to command.
  const needed = state.assumptions.hubPartners;
  let partners = 0;
  for (const { participants } of ledMissions(state))
    if (participants.length > partners) partners = participants.length;
  return partners < needed ? refuse('hub-needs-partners', { partners, needed }) : null;
};

export const coalitionHub = defineVerb('coalition-hub', {
  seats: ['lead'],
  cost: (_state, _seat, { hub }) => ({ hours: 1, capital: hub === 'open' ? 2 : 0 }),
  targets: (state) =>
    state.coalition === undefined
      ? []
      : (['open', 'close'] as const).map((hub) => ({ verb: 'coalition-hub' as const, hub })),
  check: (state, _seat, { hub }) => {
    if (state.coalition === undefined) return refuse('no-coalition-of-yours');
    if (hub === 'open') return refuseToOpen(state);
    return state.coalition.hub ? null : refuse('no-hub-to-close');
  },
  apply: (state, _seat, { hub }) => {
    if (state.coalition !== undefined) state.coalition.hub = hub === 'open';
  },
  preview: ({ assumptions }, _seat, { hub }) =>
    hub === 'close'
      ? [note('hub-closes')]
      : [
          note('every-half-year'),
          ...effectLines(hubStands(assumptions)),
          note('strain-changes', { points: -100 * assumptions.hubEases }),
        ],
});
