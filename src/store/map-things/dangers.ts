/** What has happened to members of late, and what they fear and doubt. */
import { saying, type Glyph } from '../map-layers/index.ts';
import { present, thing, type MapThing, type ThingsInput } from './thing.ts';

/** Half-years for which an incident stays on the map. */
const FRESH = 2;

export const incidents = ({ view }: ThingsInput): MapThing[] => {
  const { lastMove, lastRollCall } = view.theatre;
  const out: MapThing[] = [];
  if (lastMove !== null && view.turn - lastMove.turn <= FRESH)
    out.push(
      thing('incidents', {
        id: `move-${lastMove.turn}`,
        form: 'badge',
        at: lastMove.target,
        glyph: 'peak-4',
        strained: true,
        says: saying('incident', {
          move: lastMove.move,
          member: lastMove.target,
          because: lastMove.because,
          ago: view.turn - lastMove.turn,
        }),
      }),
    );
  if (lastRollCall !== null && view.turn - lastRollCall.turn <= FRESH)
    out.push(
      thing('incidents', {
        id: `roll-call-${lastRollCall.turn}`,
        form: 'badge',
        at: lastRollCall.victim,
        glyph: lastRollCall.held ? 'air-shield' : 'cross',
        strained: !lastRollCall.held,
        says: saying('roll-call', {
          article: lastRollCall.article,
          member: lastRollCall.victim,
          held: lastRollCall.held,
          ago: view.turn - lastRollCall.turn,
        }),
      }),
    );
  return out;
};

export const watchGauges = ({ view }: ThingsInput): MapThing[] =>
  view.theatre.watch.map(({ member, adequate01, turnsBelowHalf }) =>
    thing('watch', {
      id: `watch-${member}`,
      form: 'badge',
      at: member,
      level01: adequate01,
      strained: adequate01 < 0.5,
      says: saying('watched', { member, odds: 100 * adequate01, turns: turnsBelowHalf }),
    }),
  );

/** Threat that is worth a sign. */
const MARKED_THREAT = 0.42;
const PEAKS: readonly Glyph[] = ['peak-2', 'peak-3', 'peak-4'];

export const threats = ({ view }: ThingsInput): MapThing[] =>
  present(view)
    .filter((m) => m.threat01 >= MARKED_THREAT)
    .map((m) =>
      thing('threat', {
        id: `threat-${m.id}`,
        form: 'badge',
        at: m.id,
        glyph: PEAKS[m.threat01 >= 0.6 ? 2 : m.threat01 >= 0.5 ? 1 : 0] ?? 'peak-4',
        level01: m.threat01,
        says: saying('threatened', { member: m.id, threat: 100 * m.threat01 }),
      }),
    );
