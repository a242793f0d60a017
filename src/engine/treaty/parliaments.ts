/**
 * Ratification over time (Putnam 1988; model §3.3): every parliament votes when its turn comes, on its government's
 * margin of that day. Systems and majorities set the calendar; a narrow vote is put off; some ask the people.
 */
import { margins } from '../bargaining/margins.ts';
import { setTable, type Table } from '../bargaining/negotiating-table.ts';
import { moodOfTheDay } from '../bargaining/mood.ts';
import {
  parliamentMargin,
  protocolOnOffer,
  sovereigntyAtStake,
} from '../bargaining/ratification.ts';
import { emit } from '../chronicle.ts';
import { clamp, flag, positive } from '../math.ts';
import { draws, standardDraws, uniformDraws } from '../rng.ts';
import { SECRETARY_GENERAL } from '../seats/seat.ts';
import type { Member, MemberId, State, View } from '../state.ts';
import { indexOf, nextElectionTurn, US } from '../systems/membership.ts';
import { truth } from '../table/private-part.ts';
import { textFor } from './texts.ts';
import type { Parliament, ParliamentState, TreatyProcess } from './treaty-process.ts';

/** Turns by which a vote is put off. */
const PUT_OFF = 2;

/** Turns that a parliament takes, before luck: coalitions argue, sovereigntists drag their feet. */
const usualDelay = (state: View, m: Member, referendum: boolean): number =>
  state.assumptions.parliamentLeast +
  flag(m.politicalSystem !== 'majoritarian') +
  flag(m.government.stability <= 1) +
  flag(m.nationalistLed) +
  flag(referendum);

/** Chance that the people are asked: only where sovereignty is pooled, and a challenger or the letter of the law asks. */
export const referendumChance01 = (state: View, m: Member, stake: number): number =>
  stake <= 0
    ? 0
    : clamp(
        state.assumptions.referendumChance *
          (m.nationalist01 / 0.3 + flag(m.government.quirks.includes('treaty-literal'))),
        0,
        1,
      );

const isParty = (process: TreatyProcess, id: MemberId): boolean =>
  process.parties.length === 0 || process.parties.includes(id);

const seated = (state: View, index: number): boolean =>
  !state.members[index].leftTreaty && !(index === US && state.us.out);

/** Lay the signed text before the parliaments: who votes when, and where the people are asked. */
export const openParliaments = (state: State, process: TreatyProcess): void => {
  const n = state.members.length;
  const next = draws(state, 'parliament-calendar');
  const slowness = uniformDraws(next, n);
  const asked = uniformDraws(next, n);
  const stake = sovereigntyAtStake(process.delta);
  process.parliaments = [];
  state.members.forEach((m, i) => {
    if (!seated(state, i) || !isParty(process, m.id)) return;
    const referendum = asked[i] < referendumChance01(state, m, stake);
    const delay = usualDelay(state, m, referendum) + flag(slowness[i] >= 0.5);
    process.parliaments.push({
      member: m.id,
      state: 'waiting',
      dueTurn: state.turn + clamp(delay, 1, state.assumptions.parliamentMost),
      referendum,
      favour: 0,
      margin: null,
    });
  });
};

/** Last turn in which a parliament may vote. */
export const lastVoteTurn = (state: View, process: TreatyProcess): number =>
  process.stepTurn + state.assumptions.parliamentMost;

/** The parliament of a member before a signed treaty; undefined = it is not asked. */
export const parliamentOf = (
  state: Pick<View, 'treatyProcess'>,
  member: MemberId,
): Parliament | undefined => state.treatyProcess?.parliaments.find((p) => p.member === member);

export const isPending = (p: Parliament): boolean => p.state === 'waiting' || p.state === 'stalled';

export const parliamentsIn = (process: TreatyProcess, ...states: ParliamentState[]): MemberId[] =>
  process.parliaments.filter((p) => states.includes(p.state)).map((p) => p.member);

/** How far a parliament is above its threshold before the luck of the day. */
export const expectedMargin = (
  state: View,
  m: Member,
  p: Pick<Parliament, 'favour' | 'referendum'>,
  delta: readonly number[],
  felt: number,
): number => {
  const stake = sovereigntyAtStake(delta);
  return (
    parliamentMargin(state, m, delta, stake, felt) -
    state.assumptions.treatyBar -
    0.5 * state.assumptions.minorityDrag * positive(2 - m.government.stability) -
    0.5 * flag(p.referendum) * m.nationalist01 * positive(stake) +
    p.favour
  );
};

/** Spread of the luck of a vote. */
export const voteSpread = (state: View, p: Pick<Parliament, 'referendum'>): number =>
  state.assumptions.nzR * (p.referendum ? state.assumptions.referendumSwing : 1);

/** Margin below which a vote that is too close to call is not held. */
const stallsBelow = (state: View, process: TreatyProcess, p: Parliament): number =>
  state.turn + PUT_OFF <= lastVoteTurn(state, process) && !p.referendum
    ? state.assumptions.stallBand
    : 0;

/** Whether a parliament rises for an election instead of voting. */
const risesForElection = (state: View, process: TreatyProcess, p: Parliament): boolean => {
  const m = state.members[indexOf(state, p.member)];
  return (
    nextElectionTurn(m, state.turn - 1) - state.turn <= 1 &&
    p.state === 'waiting' &&
    state.turn + PUT_OFF <= lastVoteTurn(state, process)
  );
};

const putOff = (state: State, p: Parliament, reason: string): void => {
  p.state = 'stalled';
  p.dueTurn = state.turn + PUT_OFF;
  emit(state, 'parliament-stalls', { member: p.member, reason, due: p.dueTurn });
};

/** Hold the votes that are due. Each parliament votes once on a text. */
export const holdVotes = (state: State, process: TreatyProcess): void => {
  if (!process.parliaments.some((p) => isPending(p) && p.dueTurn <= state.turn)) return;
  const text = textFor(state, process.delta, 'signature');
  const table: Table = setTable(state, SECRETARY_GENERAL, truth(state), text.purpose);
  const felt = margins(table, text);
  const mood = moodOfTheDay(state);
  const luck = standardDraws(draws(state, 'parliaments'), state.members.length);
  for (const p of process.parliaments) {
    if (!isPending(p) || p.dueTurn > state.turn) continue;
    const i = indexOf(state, p.member);
    if (!table.seated[i]) continue;
    if (risesForElection(state, process, p)) putOff(state, p, 'election');
    else vote(state, process, p, i, felt[i] + mood[i], luck[i]);
  }
};

const vote = (
  state: State,
  process: TreatyProcess,
  p: Parliament,
  index: number,
  felt: number,
  luck: number,
): void => {
  const m = state.members[index];
  const margin = expectedMargin(state, m, p, process.delta, felt) + voteSpread(state, p) * luck;
  if (margin < 0 && margin >= -stallsBelow(state, process, p)) {
    putOff(state, p, 'narrow');
    return;
  }
  p.margin = margin;
  p.state = margin >= 0 ? 'ratified' : protocolOnOffer(state, index) ? 'protocol' : 'rejected';
  if (p.state === 'rejected') p.dueTurn = state.turn + state.assumptions.renegotiateTurns;
  emit(state, `parliament-${p.state}`, {
    member: p.member,
    referendum: p.referendum,
    marginPct: 100 * margin,
  });
};

/** Parliaments for which a protocol can be found: small members that said no in time, and any but Washington that stalls. */
export const protocolCandidates = (state: View, process: TreatyProcess): MemberId[] =>
  process.parties.length > 0
    ? []
    : process.parliaments
        .filter(
          (p) =>
            (p.state === 'stalled' || p.state === 'rejected') && indexOf(state, p.member) !== US,
        )
        .map((p) => p.member);
