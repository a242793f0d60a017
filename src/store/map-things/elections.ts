/** Who votes soon. */
import { saying } from '../map-layers/index.ts';
import { turnsToElection } from '../readings.ts';
import { present, thing, type MapThing, type ThingsInput } from './thing.ts';

/** Who votes in this half-year or the next. */
export const elections = ({ view }: ThingsInput): MapThing[] =>
  present(view).flatMap((m) => {
    const turns = turnsToElection(m, view.turn);
    if (turns < 0 || turns > 1) return [];
    return [
      thing('elections', {
        id: `vote-${m.id}`,
        form: 'badge',
        at: m.id,
        glyph: turns === 0 ? 'election-now' : 'election-next',
        strained: m.nationalist01 > 0.35,
        says: saying('votes', { member: m.id, turns, challenger: 100 * m.nationalist01 }),
      }),
    ];
  });
