import { periodicTurns, turnOfDate } from '../../src/scenario/calendar.ts';
import { judgementOn, memberData } from '../../src/scenario/data/members.ts';

const TURNS = 24;
const START = { startYear: 2025, startHalf: 1 } as const;

/**
 * The published model's calendar: the next election as known in March 2025 (the judgement for the United States
 * and where the date is past), then one every period; the first turn included.
 */
export const publishedElectionTurns = (id: string): number[] => {
  const { nextElectionTurn, electionPeriodTurns } = judgementOn(id);
  const known = turnOfDate(memberData(id).figures.nextElection.value, START);
  const first = id === 'USA' || known < 0 ? nextElectionTurn : known;
  return periodicTurns(first, electionPeriodTurns, TURNS);
};
