/** Half-years to the next election that controls defence, and how strong the challenger is. */
import { turnsToElection } from '../readings.ts';
import { saying, type Layer } from './layer.ts';
import { GREY, stepsAlong } from './ramps.ts';

const [none, later, soon, next, now] = stepsAlong(GREY, {
  ids: ['election-none', 'election-later', 'election-soon', 'election-next', 'election-now'],
  glyphs: ['dot', 'election-later', 'election-soon', 'election-next', 'election-now'],
});
const steps = [none, later, soon, next, now].filter((step) => step !== undefined);

const stepOf = (turns: number): number =>
  turns < 0 ? 0 : turns === 0 ? 4 : turns === 1 ? 3 : turns <= 4 ? 2 : 1;

export const election: Layer = {
  scale: 'stepped',
  steps,
  format: 'whole',
  read:
    ({ view }) =>
    (member) => {
      const turns = turnsToElection(member, view.turn);
      return {
        step: stepOf(turns),
        figure: turns < 0 ? null : turns,
        ...(member.nationalistLed ? { pattern: 'pennant' as const } : {}),
        says: saying(turns < 0 ? 'no-vote' : 'vote', {
          turns,
          challenger: 100 * member.nationalist01,
          led: member.nationalistLed,
          support: 100 * member.publicSupport01,
        }),
      };
    },
};
