/**
 * Ratification as far as a seat can see: who votes when, and with what odds if it voted as things stand. What is unknown
 * is the luck of the vote, the mood, and what governments have not told; governments to come are not foreseen.
 */
import { margins } from '../bargaining/margins.ts';
import { setTable } from '../bargaining/negotiating-table.ts';
import { packageSpread } from '../bargaining/shown.ts';
import { moodDistribution01, moodSpread } from '../bargaining/mood.ts';
import { protocolOnOffer } from '../bargaining/ratification.ts';
import { squareRoot } from '../math.ts';
import type { MemberId, View } from '../state.ts';
import { indexOf, US } from '../systems/membership.ts';
import { expectedMargin, voteSpread } from './parliaments.ts';
import { partiesTo } from './aims.ts';
import { textFor } from './texts.ts';
import type { Parliament, ParliamentState, TreatyAim, TreatyProcess } from './treaty-process.ts';

/** Share of a government's margin that reaches its parliament (model §3.3). */
const GOVERNMENT_SHARE = 0.6;

export interface ParliamentProspect {
  member: MemberId;
  state: ParliamentState;
  /** Turn in which it votes, or voted; null = the calendar is not drawn yet. */
  dueTurn: number | null;
  referendum: boolean;
  /** Its margin above a majority: as voted, or as expected without luck. */
  margin: number;
  /** Odds of a yes; 1 or 0 once it has voted. */
  ratifies01: number;
  /** What a no would come to. */
  no: 'protocol' | 'looks-for-protocol' | 'ends-it' | 'drops-out';
}

export interface RatificationProspects {
  aim: TreatyAim;
  parliaments: ParliamentProspect[];
  /**
   * Odds that the text enters into force. For a compact among founders: that no founder drops out, which is more than it
   * needs.
   */
  inForce01: number;
}

const noOf = (state: View, process: ProspectiveText, index: number): ParliamentProspect['no'] => {
  if (process.parties.length > 0) return 'drops-out';
  if (protocolOnOffer(state, index)) return 'protocol';
  return index === US || state.members[index].major ? 'ends-it' : 'looks-for-protocol';
};

type ProspectiveText = Pick<TreatyProcess, 'aim' | 'delta' | 'parties' | 'parliaments'>;

const notYet = (member: MemberId): Parliament => ({
  member,
  state: 'waiting',
  dueTurn: 0,
  referendum: false,
  favour: 0,
  margin: null,
});

/** The parliaments that have to do with a text: those that were asked, or those that would be. */
const askedBy = (state: View, text: ProspectiveText): { p: Parliament; drawn: boolean }[] => {
  if (text.parliaments.length > 0) return text.parliaments.map((p) => ({ p, drawn: true }));
  const { parties } = text;
  return state.members
    .filter((m, i) => !m.leftTreaty && !(i === US && state.us.out))
    .filter((m) => parties.length === 0 || parties.includes(m.id))
    .map((m) => ({ p: notYet(m.id), drawn: false }));
};

/** Prospects of a text that is open, or of one that might be. */
export const prospectsOf = (state: View, text: ProspectiveText): RatificationProspects => {
  const p = textFor(state, text.delta, 'signature');
  const table = setTable(state, 'secretary-general', undefined, p.purpose);
  const felt = margins(table, p);
  const prospects: RatificationProspects = { aim: text.aim, parliaments: [], inForce01: 1 };
  for (const { p: parliament, drawn } of askedBy(state, text)) {
    const i = indexOf(state, parliament.member);
    const no = noOf(state, text, i);
    const expected = expectedMargin(state, state.members[i], parliament, text.delta, felt[i]);
    const unknown = GOVERNMENT_SHARE * packageSpread(table, i, text.delta);
    const mood = GOVERNMENT_SHARE * moodSpread(state);
    const luck = voteSpread(state, parliament);
    const spread = squareRoot(unknown * unknown + mood * mood + luck * luck);
    const { margin } = parliament;
    const ratifies01 =
      margin !== null
        ? margin >= 0
          ? 1
          : 0
        : parliament.state === 'protocol'
          ? 0
          : 1 - moodDistribution01((0 - expected) / spread);
    prospects.parliaments.push({
      member: parliament.member,
      state: parliament.state,
      dueTurn: drawn ? parliament.dueTurn : null,
      referendum: parliament.referendum,
      margin: margin ?? expected,
      ratifies01,
      no,
    });
    if (no !== 'protocol' && parliament.state !== 'protocol') prospects.inForce01 *= ratifies01;
  }
  return prospects;
};

/** Prospects of the treaty that is open; null when none is. */
export const ratificationProspects = (state: View): RatificationProspects | null =>
  state.treatyProcess === null ? null : prospectsOf(state, state.treatyProcess);

/** Prospects of a text before it is opened. */
export const prospectsBeforehand = (
  state: View,
  aim: TreatyAim,
  delta: readonly number[],
): RatificationProspects =>
  prospectsOf(state, { aim, delta: [...delta], parties: partiesTo(state, aim), parliaments: [] });
