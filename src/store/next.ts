/**
 * The next unresolved thing: from the state of a game to the one thing that waits, and the control that settles it. It
 * always leads on: what is settled does not come again, and the last thing of every half-year is to end it.
 */
import { silenceOdds, type Action, type Target } from '../engine/index.ts';
import type { MemberId } from '../engine/state.ts';
import { adviceOnOffer, adviserDraft, changesOfMind } from './asking.ts';
import type { Desk, GameState } from './game-state.ts';
import { letterAnswers, letterOf } from './letter.ts';
import { mindAsked } from './mind.ts';
import { purseOf } from './readings.ts';
import { remembered } from './remembered.ts';
import { voicesOf } from './roll-call.ts';
import { legalMoves, SEAT } from './room.ts';
import { draftReading, envelopeOf, holdsChair, sorestPoint } from './seat.ts';
import { answers, callAnswers, targetsAt } from './verbs.ts';

export const NEXT_THINGS = [
  'card',
  'voices',
  'roll-call',
  'roll-call-over',
  'envelopes',
  'letter',
  'own-envelope',
  'council-over',
  'report',
  'confirm-end',
  'confirm-table',
  'lift-blocker',
  'ask-advisers',
  'table',
  'own-draft',
  'threat',
  'sound-out',
  'draft',
  'call',
  'welcome',
  'hours-left',
  'end',
  'ended',
] as const;
export type NextWhat = (typeof NEXT_THINGS)[number];

export interface NextThing {
  /** Names its words. */
  what: NextWhat;
  /** The government that it is about. */
  member: MemberId | null;
  /** Name of the control that settles it, as in its `data-next`. */
  control: string;
  /** Tab of the desk, or dossier, in which that control is; null where it is in sight already. */
  desk: Desk | null;
  dossier: MemberId | null;
}

/** Controls that are no action of the rules. */
export const NEXT_CONTROLS = {
  proceed: 'proceed',
  openAll: 'open-all',
  leaveCouncil: 'leave-council',
  leaveRollCall: 'leave-roll-call',
  confirmEnd: 'end-yes',
  confirmTable: 'table-yes',
  end: 'end-turn',
  table: 'table-it',
  draft: 'draft-muddle',
  title: 'to-title',
} as const;

/** Name of the control that carries an action out: its verb and whatever it names. */
export const controlOf = (action: Action): string =>
  Object.entries(action)
    .map(([, value]: [string, unknown]) =>
      typeof value === 'string' || typeof value === 'number' ? String(value) : '',
    )
    .join(':');

/** Name of the control that puts the nth suggestion into the text. */
export const suggestionControl = (member: MemberId, at: number): string => `apply:${member}:${at}`;

type NextState = Pick<
  GameState,
  'view' | 'stage' | 'draft' | 'draftRefusal' | 'forecast' | 'council' | 'dialog'
> &
  Pick<GameState, 'mindOf' | 'laid' | 'procedure' | 'rollCall'>;

const thing = (
  what: NextWhat,
  control: string,
  where: Partial<Pick<NextThing, 'desk' | 'dossier' | 'member'>> = {},
): NextThing => ({ what, control, member: null, desk: null, dossier: null, ...where });

const open = ({ refusal }: Target): boolean => refusal === null;

/** The first answer that is allowed to what stops the play. */
const answerFirst = (what: NextWhat, state: NextState): NextThing | null => {
  const answer = answers(legalMoves(state)).find(open);
  return answer === undefined ? null : thing(what, controlOf(answer.action));
};

const letter = (state: NextState): NextThing | null => {
  const { view } = state;
  const { offer, hold, withdraw } = letterAnswers(view, legalMoves(state));
  const best = [offer, hold, withdraw].find((card) => card !== null && open(card));
  return best === undefined || best === null
    ? null
    : thing('letter', controlOf(best.action), { member: letterOf(view)?.envelope.member ?? null });
};

const atCouncil = (state: NextState): NextThing | null => {
  const { council } = state;
  if (council === null) return null;
  if (council.opened < council.result.envelopes.length)
    return thing('envelopes', NEXT_CONTROLS.openAll);
  if (council.over) return thing('council-over', NEXT_CONTROLS.leaveCouncil);
  return envelopeOf(state.view) === null ? letter(state) : answerFirst('own-envelope', state);
};

const atRollCall = (
  state: NextState,
  rollCall: NonNullable<NextState['rollCall']>,
): NextThing | null => {
  if (rollCall.heard < voicesOf(rollCall)) return thing('voices', NEXT_CONTROLS.openAll);
  return rollCall.result === null
    ? answerFirst('roll-call', state)
    : thing('roll-call-over', NEXT_CONTROLS.leaveRollCall);
};

/** Better odds than this are an improvement, 0–1. */
const BETTER01 = 0.01;
/** The capital that asking the advisers must leave. */
const RESERVE = 2;
/** Odds from which a text is worth its tabling, 0–1. */
const LIKELY01 = 0.5;
/** Texts of its own that a half-year sees: more would only tire the council. */
const TABLINGS = 2;

const tablings = ({ view: { councils } }: NextState): number =>
  councils.filter(({ by, package: text }) => by === SEAT && text.purpose === undefined).length;

/** The suggestion that brings the text nearer to silence, or the advisers who know one; null when none does. */
const liftBlocker = (state: NextState): NextThing | null => {
  const { view, draft, forecast, procedure } = state;
  const member = mindAsked(state);
  if (member === null || forecast === null) return null;
  const offer = adviceOnOffer(view, member);
  if (offer !== null)
    return offer.refusal === null && purseOf(view).capital - offer.cost.capital >= RESERVE
      ? thing('ask-advisers', controlOf({ verb: 'take-advice', member }), { member, desk: 'deal' })
      : null;
  const summit = procedure === 'summit';
  const at = changesOfMind(view, member, draft).findIndex(
    (suggestion) =>
      silenceOdds(view, suggestion.package, SEAT, summit).passes01 > forecast.passes01 + BETTER01,
  );
  return at < 0
    ? null
    : thing('lift-blocker', suggestionControl(member, at), { member, desk: 'deal' });
};

const soundingOf = (state: NextState): NextThing | null => {
  const { forecast } = state;
  const worst = mindAsked(state);
  const doubtful = forecast?.members.find((m) => m.member === worst && m.breaksAlone01 >= 0.1);
  if (doubtful === undefined) return null;
  const { member } = doubtful;
  const soundings = legalMoves(state).filter(({ verb }) => verb === 'sound-out');
  const [target] = targetsAt(soundings, member);
  return target !== undefined && open(target)
    ? thing('sound-out', controlOf(target.action), { member, dossier: member })
    : null;
};

/** The chair's draft goes against the played government, and the chair would give way on what hurts it most. */
const onChairsDraft = (state: NextState): NextThing | null => {
  const reading = draftReading(state.view, legalMoves(state));
  if (reading === null || reading.margin >= 0) return null;
  const sore = sorestPoint(reading);
  return sore === null ? null : thing('own-draft', controlOf(sore.less.action), { desk: 'deal' });
};

/** What the text on the desk still needs: a mind changed, a mind read, or the table. */
const onText = (state: NextState): NextThing | null => {
  if (!holdsChair(state.view)) return onChairsDraft(state);
  const { draftRefusal, forecast } = state;
  if (forecast === null || tablings(state) >= TABLINGS) return null;
  if (forecast.passes01 >= LIKELY01)
    return draftRefusal === null ? thing('table', NEXT_CONTROLS.table, { desk: 'deal' }) : null;
  return liftBlocker(state) ?? soundingOf(state);
};

const MUDDLE = 'muddle';

/** With nothing on the desk and nothing tabled yet, the advisers have a text that should hold. */
const newText = (state: NextState): NextThing | null => {
  const { view, draft } = state;
  const empty = Object.keys(draft.delta).length === 0;
  if (!empty || tablings(state) > 0) return null;
  if (legalMoves(state).find(({ verb }) => verb === 'table-package')?.refusal !== null) return null;
  return adviserDraft(view, MUDDLE) === null
    ? null
    : thing('draft', NEXT_CONTROLS.draft, { desk: 'deal' });
};

const callsWaiting = (state: NextState, lastDay: boolean): NextThing | null => {
  const { view } = state;
  for (const { id, member, expiresTurn } of view.table.calls) {
    if (expiresTurn <= view.turn !== lastDay) continue;
    const answer = callAnswers(legalMoves(state), id).find(open);
    if (answer !== undefined)
      return thing(lastDay ? 'threat' : 'call', controlOf(answer.action), {
        member,
        desk: 'corridor',
      });
  }
  return null;
};

const welcome = (state: NextState): NextThing | null => {
  const target = legalMoves(state)
    .find(({ verb }) => verb === 'welcome')
    ?.targets.find(open);
  if (target === undefined || target.action.verb !== 'welcome') return null;
  const { member } = target.action;
  return thing('welcome', controlOf(target.action), { member, dossier: member });
};

const ending = ({ view, dialog }: NextState): NextThing => {
  if (dialog === 'end-turn') return thing('confirm-end', NEXT_CONTROLS.confirmEnd);
  return thing(purseOf(view).hours >= 1 ? 'hours-left' : 'end', NEXT_CONTROLS.end);
};

const atTable = (state: NextState): NextThing =>
  (state.dialog === 'end-turn' ? ending(state) : null) ??
  (state.dialog === 'table' ? thing('confirm-table', NEXT_CONTROLS.confirmTable) : null) ??
  (state.laid === null ? null : onText(state)) ??
  callsWaiting(state, true) ??
  onText(state) ??
  newText(state) ??
  callsWaiting(state, false) ??
  welcome(state) ??
  ending(state);

const found = (state: NextState): NextThing | null => {
  switch (state.stage) {
    case 'table':
      return atTable(state);
    case 'council':
      return atCouncil(state);
    case 'decision':
      return state.rollCall === null
        ? answerFirst('card', state)
        : atRollCall(state, state.rollCall);
    case 'report':
      return thing('report', NEXT_CONTROLS.proceed);
    case 'ending':
      return thing('ended', NEXT_CONTROLS.title);
    case 'caretaker':
    default:
      return null;
  }
};

const READ = [
  'view',
  'stage',
  'draft',
  'draftRefusal',
  'forecast',
  'council',
  'dialog',
  'mindOf',
  'laid',
  'procedure',
  'rollCall',
] as const satisfies readonly (keyof NextState)[];

/** What waits next; null while the caretaker plays. */
export const nextThing: (state: NextState) => NextThing | null = remembered(READ, found);
