import { didYouMean } from '../did-you-mean.ts';
import type { Lint } from './lint.ts';

/** Whoever is named anywhere takes part in this scenario. */
export const namedMembersTakePart: Lint = (scenario) => {
  const { roster, groups, start, trustAdjustments, elections, events, laidTable } = scenario;
  const named: [path: string, id: string][] = [
    ...Object.entries(groups).flatMap(([name, ids]) =>
      ids.map((id, index): [string, string] => [`groups.${name}[${index}]`, id]),
    ),
    ...Object.keys(start.byMember).map((id): [string, string] => [`start.byMember.${id}`, id]),
    ...trustAdjustments.flatMap(({ from, to }, index): [string, string][] => [
      [`trustAdjustments[${index}].from`, from],
      [`trustAdjustments[${index}].to`, to],
    ]),
    ...Object.keys(elections.byMember).map((id): [string, string] => [
      `elections.byMember.${id}`,
      id,
    ]),
    ...events.flatMap((event, index): [string, string][] =>
      event.kind === 'mission' ? [[`events[${index}].leader`, event.leader]] : [],
    ),
  ];
  if (laidTable) {
    named.push(['laidTable.blocker', laidTable.blocker]);
    for (const part of ['package', 'concession'] as const)
      laidTable[part].sidePayments.forEach(({ from, to }, index) => {
        named.push([`laidTable.${part}.sidePayments[${index}].from`, from]);
        named.push([`laidTable.${part}.sidePayments[${index}].to`, to]);
      });
  }
  return named.flatMap(([path, id]) =>
    roster.includes(id) ? [] : [`${path}: "${id}" is not in the roster${didYouMean(id, roster)}`],
  );
};
