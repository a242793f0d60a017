/** The roll-call as it is played: voices in the order of the call, what they bring so far, and what came of it. */
import { charter01 } from '../engine/domains/credit.ts';
import type { MemberId, View } from '../engine/state.ts';
import { judgeAnswer, weightsOfAnswers } from '../engine/theatre/collective-defence.ts';
import { gradeWeightOf } from '../engine/theatre/grades.ts';
import {
  RESPONSE_GRADES,
  type ResponseGrade,
  type RollCall,
} from '../engine/theatre/theatre-state.ts';
import type { Meters, RollCallPlayback } from './scene-state.ts';

export type Grade = ResponseGrade;

export interface Voice {
  member: MemberId;
  /** Null while it has not spoken. */
  grade: Grade | null;
  /** What it said first, where it has thought again and says something else now. */
  was: Grade | null;
  /** The voice that is heard now. */
  latest: boolean;
}

/** `answering`: first answers; `acting`: all have spoken and the chair has not; `thinking`: last answers; `over`. */
export type RollCallPhase = 'answering' | 'acting' | 'thinking' | 'over';

export interface RollCallReading {
  phase: RollCallPhase;
  voices: Voice[];
  tally: { grade: Grade; count: number }[];
  /** What has come and what is needed; null where it is not known at this moment. */
  meters: Meters | null;
  /** Null until it is over. */
  held: boolean | null;
}

const firstAnswers = ({ call, heard }: RollCallPlayback): Voice[] =>
  call.responses.map(({ member, grade }, i) => ({
    member,
    grade: i < heard ? grade : null,
    was: null,
    latest: i === heard - 1,
  }));

const lastAnswers = ({ call, result, heard }: RollCallPlayback): Voice[] => {
  const first = new Map(call.responses.map(({ member, grade }) => [member, grade]));
  return (result?.answers ?? []).map(({ member, grade }, i) => {
    const before = first.get(member) ?? grade;
    const spoken = i < heard;
    return {
      member,
      grade: spoken ? grade : before,
      was: spoken && before !== grade ? before : null,
      latest: i === heard - 1 && before !== grade,
    };
  });
};

/** Whether a government says something else than it said first. */
export const thinksAgain = ({ call, result }: RollCallPlayback, at: number): boolean => {
  const last = result?.answers[at];
  return call.responses.find((r) => r.member === last?.member)?.grade !== last?.grade;
};

/** Voices in this round. */
export const voicesOf = ({ call, result }: RollCallPlayback): number =>
  (result?.answers ?? call.responses).length;

/** How the answers heard would be judged if nobody else spoke: force and members, %, or the strength of a consultation. */
export const metersOf = (view: View, call: RollCall, heard: number): Meters => {
  const spoken = new Map(call.responses.slice(0, heard).map((r) => [r.member, r.grade]));
  const grades = view.members.map((m) => spoken.get(m.id) ?? 'none');
  const victim = view.members.findIndex((m) => m.id === call.victim);
  const { assumptions } = view;
  if (call.article === 4) {
    const charter = charter01(view);
    const others = view.members.filter((m) => m.id !== call.victim && !m.leftTreaty).length;
    const sum = grades.reduce((all, grade, j) => all + gradeWeightOf(view, j, grade, charter), 0);
    const strength01 = Math.min(1, sum / assumptions.gradeSupport / Math.max(1, others));
    const neededPct = 100 * assumptions.consultNeed;
    return {
      forcePct: 100 * strength01,
      neededForcePct: neededPct,
      sharePct: 100 * strength01,
      neededSharePct: neededPct,
    };
  }
  const attack = call.kind === 'limited-attack' ? 'limited-attack' : 'major-attack';
  const verdict = judgeAnswer(view, victim, attack, weightsOfAnswers(view, grades));
  return {
    forcePct: 100 * verdict.force01,
    neededForcePct: 100 * assumptions.testWin,
    sharePct: 100 * verdict.share01,
    neededSharePct: 100 * assumptions.testNeed,
  };
};

const metersNow = (view: View, playback: RollCallPlayback, done: boolean): Meters | null => {
  const { call, result, heard, before } = playback;
  if (result === null) return metersOf(view, call, heard);
  return done ? result : before;
};

export const readRollCall = (view: View, playback: RollCallPlayback): RollCallReading => {
  const { result, heard } = playback;
  const done = heard >= voicesOf(playback);
  const voices = result === null ? firstAnswers(playback) : lastAnswers(playback);
  return {
    phase: result === null ? (done ? 'acting' : 'answering') : done ? 'over' : 'thinking',
    voices: done ? voices.map((voice) => ({ ...voice, latest: false })) : voices,
    tally: RESPONSE_GRADES.map((grade) => ({
      grade,
      count: voices.filter((voice) => voice.grade === grade).length,
    })),
    meters: metersNow(view, playback, done),
    held: result !== null && done ? result.held : null,
  };
};
