/** What governments do and ask of their own accord, as data (game §4.2): the corridor and the dossiers read it. */
import type { Verb } from '../../actions/action.ts';
import type { AppraisalTerm } from '../../bargaining/appraisal-terms.ts';
import type { MemberId } from '../../member.ts';
import type { Dimension, Package, State, View } from '../../state.ts';

/** Asked of the chair: a text in place of its own, or an end to something, else. A refusal says why, a deed is done. */
export const ACT_KINDS = ['counter-offer', 'threat', 'refusal', 'deed'] as const;
export type ActKind = (typeof ACT_KINDS)[number];

/** What a government threatens. */
export const THREATS = ['leave-command', 'block', 'regional-pact'] as const;
export type Threat = (typeof THREATS)[number];

export interface GovernmentAct {
  id: number;
  kind: ActKind;
  member: MemberId;
  turn: number;
  /** Last turn in which the chair can answer it. */
  expiresTurn: number;
  /** What is threatened; null for the other kinds. */
  threat: Threat | null;
  /** With what verb something was done; null for the other kinds. */
  verb: Verb | null;
  /** The dimension that it is about most; null = none in particular. */
  dimension: Dimension | null;
  /** The text that it would accept; null = it names none. */
  package: Package | null;
  /** The largest terms against, worst first, as the government itself reckons them. */
  reasons: { term: AppraisalTerm; value: number }[];
  /** The chair has said that the author may table its text. */
  backed: boolean;
  /** It has been answered, one way or the other. */
  settled: boolean;
}

/** Put an act on the table of asks. */
export const addAct = (
  state: State,
  act: Omit<GovernmentAct, 'id' | 'turn' | 'backed' | 'settled'>,
): GovernmentAct => {
  const added = { ...act, id: state.nextActId, turn: state.turn, backed: false, settled: false };
  state.nextActId += 1;
  state.governmentActs.push(added);
  return added;
};

/** Turns for which an act is remembered: nobody asks for the same again before. */
const REMEMBERED_TURNS = 4;

/** The latest act of this kind, threat of this name or deed of this verb, of a member; undefined = none remembered. */
export const lastAct = (
  state: Pick<View, 'governmentActs'>,
  member: MemberId,
  what: ActKind | Threat | Verb,
): GovernmentAct | undefined => {
  const acts = state.governmentActs;
  for (let k = acts.length - 1; k >= 0; k--) {
    const a = acts[k];
    if (a.member === member && (a.kind === what || a.threat === what || a.verb === what)) return a;
  }
  return undefined;
};

/** The same while it waits for the chair's answer. */
export const openAct = (
  state: Pick<View, 'governmentActs' | 'turn'>,
  member: MemberId,
  what: ActKind | Threat,
): GovernmentAct | undefined => {
  const act = lastAct(state, member, what);
  return act !== undefined && !act.settled && act.expiresTurn >= state.turn ? act : undefined;
};

export const forgetOldActs = (state: State): void => {
  state.governmentActs = state.governmentActs.filter(
    (a) => a.turn + REMEMBERED_TURNS >= state.turn,
  );
};

/** Which ask a corridor call carries to the chair, by the call's name. */
const CARRIED: Record<string, ActKind | Threat> = {
  'our-text-instead': 'counter-offer',
  'ease-off-or-we-leave': 'leave-command',
  'spare-our-red-line': 'block',
  'a-pact-of-neighbours': 'regional-pact',
};

/** The open ask that a call of this name by this member carries; undefined = none. */
export const carriedBy = (
  state: Pick<View, 'governmentActs' | 'turn'>,
  member: MemberId,
  call: string,
): GovernmentAct | undefined => {
  const what = CARRIED[call];
  return what === undefined ? undefined : openAct(state, member, what);
};

/** The chair has answered at the door: a text that it backs will be tabled by its author, everything else is settled. */
export const settleAct = (state: State, member: MemberId, call: string, yes: boolean): void => {
  const act = carriedBy(state, member, call);
  if (act === undefined) return;
  act.settled = true;
  act.backed = yes && act.package !== null;
};
