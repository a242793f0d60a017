import type { Lint } from './lint.ts';

/** An event after the end would never happen. */
export const eventsWithinTheGame: Lint = ({ events, turns }) =>
  events.flatMap((event, index) =>
    event.turn < turns
      ? []
      : [`events[${index}].turn: ${event.turn} is after the last turn, ${turns - 1}`],
  );

/** Elections of a member are listed once each, in order. */
export const electionsInOrder: Lint = ({ elections }) =>
  elections.kind === 'turns'
    ? Object.entries(elections.byMember).flatMap(([id, turns]) => disorder(id, turns ?? []))
    : Object.entries(elections.byMember).flatMap(([id, months]) => disorder(id, months ?? []));

const disorder = (id: string, times: readonly number[] | readonly string[]): string[] =>
  times.flatMap((time, index) => {
    const before = times[index - 1];
    return before !== undefined && time <= before
      ? [`elections.byMember.${id}[${index}]: ${time} does not come after ${before}`]
      : [];
  });
