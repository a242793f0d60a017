/** Half-year calendar: dates to turns, and the elections that control defence. */
import type { ElectionData } from './data-schema.ts';

const LAST_MONTH_OF_FIRST_HALF = 6;
const DEFAULT_MONTH = 6;

/** Turn in which a date (YYYY, YYYY-MM or YYYY-MM-DD) falls; negative before the start. */
export const turnOfDate = (
  date: string,
  start: { startYear: number; startHalf: 1 | 2 },
): number => {
  const [year = NaN, month = DEFAULT_MONTH] = date.split('-').map(Number);
  const half = month > LAST_MONTH_OF_FIRST_HALF ? 1 : 0;
  return (year - start.startYear) * 2 + half - (start.startHalf - 1);
};

/** Every `period` turns from the first election on, while the game lasts. */
export const periodicTurns = (first: number, period: number, turns: number): number[] =>
  Array.from(
    { length: Math.max(0, Math.ceil((turns - first) / period)) },
    (_, index) => first + index * period,
  );

/** Presidents of the United States take office in January of the year after these elections. */
const INAUGURATIONS = ['2025-01', '2029-01', '2033-01'];

/**
 * Months (YYYY-MM) of the elections that control defence (role full or shared), by member, ascending; bodies
 * whose last known election is over go on by their legal cycle to the end of `lastYear`. The United States:
 * the months in which a new administration takes office.
 */
export const monthsThatControlDefence = (
  elections: readonly ElectionData[],
  lastYear: number,
): Map<string, string[]> => {
  const months = new Map<string, Set<string>>();
  const bodies = new Map<string, ElectionData>();
  const add = (member: string, month: string) => {
    const known = months.get(member) ?? new Set();
    months.set(member, known.add(month));
  };
  for (const election of elections) {
    if (election.member === 'USA') continue;
    if (election.defenceRole !== 'full' && election.defenceRole !== 'shared') continue;
    add(election.member, monthOf(election.date));
    const body = `${election.member} ${election.type}`;
    const last = bodies.get(body);
    if (!last || last.date < election.date) bodies.set(body, election);
  }
  for (const { member, date, cycleYears } of bodies.values()) {
    const [year = NaN, month = ''] = monthOf(date).split('-');
    for (let next = Number(year) + cycleYears; next <= lastYear; next += cycleYears)
      add(member, `${next}-${month}`);
  }
  for (const month of INAUGURATIONS) if (Number(month.slice(0, 4)) <= lastYear) add('USA', month);
  return new Map([...months].map(([member, known]) => [member, [...known].toSorted()]));
};

const monthOf = (date: string): string => date.slice(0, 'YYYY-MM'.length);
