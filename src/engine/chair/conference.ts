/** The chair leads a treaty: it calls for the one that its agenda wants, and drives the steps on while they would hold. */
import type { Action } from '../actions/action.ts';
import { emit } from '../chronicle.ts';
import { SECRETARY_GENERAL } from '../seats/seat.ts';
import type { Package, State } from '../state.ts';
import { dissentingMajors } from '../treaty/conference.ts';
import { nextTreatyMove, type TreatyManner, type TreatyMove } from '../treaty/conduct.ts';
import { listedDelta, textFor } from '../treaty/texts.ts';
import type { TextPurpose, TreatyAim } from '../treaty/treaty-process.ts';
import type { Table } from '../bargaining/negotiating-table.ts';
import { AGENDAS } from './agenda.ts';
import { chairDoes, chairMay, chairsTable } from './chair-hands.ts';
import type { RulesChair, TreatyStance } from './rules-chair.ts';
import { askTheDoubtful } from './soundings.ts';

/** Half-years from one look at a new treaty to the next. */
const LOOKS_EVERY = 2;

/** A revision of the front-line kind: what binds in the gravest case, under one command. */
const REVISION = { core: 0.1, command: 0.08 } as const;

/** A text of the treaty that goes under silence this half-year, and the odds that the chair gives it. */
export interface TreatyVote {
  text: Package;
  step: 'heads-of-terms' | 'signature';
  odds01: number;
}

/** Take the next step of a treaty, or prepare it; returns the text to be voted on, null = none this half-year. */
export const leadTreaty = (state: State, chair: RulesChair): TreatyVote | null => {
  const process = state.treatyProcess;
  if (process === null && !looksForOne(state)) {
    chair.treaty = { stance: 'none', odds01: null };
    return null;
  }
  const aim = process?.aim ?? AGENDAS[chair.agenda].treaty;
  const move = nextMove(state, chair, aim);
  const vote = voteNow(state, move);
  if (vote === null) {
    step(state, chair, aim, move);
    return null;
  }
  // Those whom the vote hangs on are asked first; then it looks again.
  const heard = askTheDoubtful(state, chairsTable(state, vote.step), vote.text);
  const again = heard ? nextMove(state, chair, aim) : null;
  const asked = again === null ? vote : voteNow(state, again);
  if (asked === null && again !== null) step(state, chair, aim, again);
  else chair.treaty = { stance: 'votes', odds01: asked?.odds01 ?? null };
  return asked;
};

const looksForOne = (state: State): boolean =>
  state.turn >= state.assumptions.treatyGround && state.turn % LOOKS_EVERY === 0;

/** One table a purpose serves all texts that are tried. */
const tablesOf = (state: State): ((purpose: TextPurpose) => Table) => {
  const set: Partial<Record<TextPurpose, Table>> = {};
  return (purpose) => (set[purpose] ??= chairsTable(state, purpose));
};

const mannerOf = (state: State, { agenda }: RulesChair): TreatyManner => {
  const { chairFavours, chairCaution, treatyOdds } = state.assumptions;
  return {
    budget: chairFavours,
    caution: chairCaution,
    leastOdds01: treatyOdds,
    footnotes: AGENDAS[agenda].footnotes,
    revision: REVISION,
    tableFor: tablesOf(state),
  };
};

const nextMove = (state: State, chair: RulesChair, aim: TreatyAim): TreatyMove =>
  nextTreatyMove(state, SECRETARY_GENERAL, aim, mannerOf(state, chair));

/** The vote that is due, where the next move is one and the rules let it be held. */
const voteNow = (state: State, { action, odds01 }: TreatyMove): TreatyVote | null => {
  const process = state.treatyProcess;
  if (process === null || action?.verb !== 'treaty-step' || odds01 === null) return null;
  if (action.step !== 'heads-of-terms' && action.step !== 'signature') return null;
  if (!chairMay(state, action)) return null;
  const { step: purpose, sidePayments, footnotes } = action;
  const text = textFor(state, process.delta, purpose, sidePayments, footnotes === true);
  return { text, step: purpose, odds01 };
};

/** A step that needs no vote: the call for a treaty, its text, a protocol for a parliament; or the reason to wait. */
const step = (
  state: State,
  chair: RulesChair,
  aim: TreatyAim,
  { action, odds01 }: TreatyMove,
): void => {
  const before = chair.treaty.stance;
  const done =
    action !== null && !isVote(action) && isWanted(state, action) && chairDoes(state, action);
  const stance: TreatyStance = done
    ? stanceOf(action)
    : state.treatyProcess === null
      ? 'none'
      : 'waits';
  chair.treaty = { stance, odds01 };
  const told = odds01 === null ? {} : { oddsPct: 100 * odds01 };
  if (stance === 'opens') emit(state, 'chair-treaty-opens', { aim, agenda: chair.agenda, ...told });
  else if (stance === 'waits' && before !== 'waits' && odds01 !== null)
    emit(state, 'chair-treaty-waits', { aim, ...told });
};

const isVote = (action: Action): boolean =>
  action.verb === 'treaty-step' &&
  (action.step === 'heads-of-terms' || action.step === 'signature');

/** No call for a group that, as far as it knows, the majors would not let meet. */
const isWanted = (state: State, action: Action): boolean =>
  action.verb !== 'treaty-step' ||
  action.step !== 'reflection-group' ||
  dissentingMajors(state, SECRETARY_GENERAL, listedDelta(action.delta)).share01 <
    state.assumptions.reflectDissent;

const stanceOf = (action: Action): TreatyStance => {
  if (action.verb !== 'treaty-step') return 'waits';
  if (action.step === 'reflection-group') return 'opens';
  return action.step === 'text' ? 'drafts' : 'rescues';
};
