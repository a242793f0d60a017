/** What burns now. */
import type { View } from '../../engine/state.ts';
import { saying } from '../map-layers/index.ts';
import { thing, type MapThing } from './thing.ts';

/** What stands open and has a place: a roll-call at its victim, a card at whom it is about. */
export const crisisOf = (view: View): MapThing | null => {
  const [decision] = view.decisions;
  const { rollCall } = view.theatre;
  if (decision?.kind === 'roll-call' && rollCall !== null)
    return thing('crisis', {
      id: `crisis-roll-call-${view.turn}`,
      form: 'pulse',
      at: rollCall.victim,
      strained: true,
      says: saying('crisis-call', { article: rollCall.article, member: rollCall.victim }),
    });
  if (decision?.kind !== 'card') return null;
  const at = decision.subject ?? decision.other;
  return at === null
    ? null
    : thing('crisis', {
        id: `crisis-${decision.card}`,
        form: 'pulse',
        at,
        strained: true,
        says: saying('crisis-card', {
          card: decision.card,
          member: decision.subject ?? at,
          other: decision.other ?? at,
        }),
      });
};
