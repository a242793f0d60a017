/**
 * Washington after it has left: what it has with single allies. It gives its word to a few, keeps troops with those that
 * have it, and eases or holds up what it sells. The White House pays for it, half-year after half-year.
 */
import type { Assumptions } from '../assumptions.ts';
import type { Effect } from '../effects/effect.ts';
import { alliance, dependence, evidence, member, scaled, trust } from '../effects/effects.ts';
import type { MemberId } from '../member.ts';
import type { UsAdministration, View } from '../state.ts';
import type { GarrisonMove, Word } from './words.ts';

/** Arms licences: eased, as they always were, or held up. */
export const LICENCES = ['eased', 'customary', 'held-up'] as const;
export type Licences = (typeof LICENCES)[number];

/** Present in a delegation whose country has left the alliance. */
export interface Bilateral {
  /** Allies that have the word of Washington, in the order in which it was given. */
  assured: MemberId[];
  /** Garrisons that stay by agreement; never more than allies that have the word. */
  garrisons: number;
  licences: Licences;
  /** Turn in which garrisons were moved last, and in which it was asked to come back; null = never. */
  movedTurn: number | null;
  knockedTurn: number | null;
}

export const newBilateral = (): Bilateral => ({
  assured: [],
  garrisons: 0,
  licences: 'customary',
  movedTurn: null,
  knockedTurn: null,
});

/** What there is between Washington and single allies; null while it is in the alliance, or where nobody plays it. */
export const bilateralOf = ({ delegation }: Pick<View, 'delegation'>): Bilateral | null =>
  delegation?.bilateral ?? null;

/** Whether an ally has the word of a Washington that has left. */
export const isAssured = (state: Pick<View, 'delegation'>, id: MemberId): boolean =>
  bilateralOf(state)?.assured.includes(id) ?? false;

/** What giving the word says, once, and what taking it back says. */
const GIVEN: readonly Effect[] = [
  evidence('actor', 1.8, 'target'),
  trust('target', 'actor', 0.06),
  trust('autonomists', 'actor', -0.006),
];
const TAKEN_BACK: readonly Effect[] = [
  evidence('actor', 0.4, 'target'),
  trust('target', 'actor', -0.12),
  trust('allies', 'actor', -0.02),
  member('compliance', 'target', 0.05),
];

export const wordSays = (a: Assumptions, word: Word): Effect[] =>
  scaled(a.wordSignal, word === 'give' ? GIVEN : TAKEN_BACK);

/** What a garrison more says, once, to those who have the word, and what one fewer says. */
const COMES: readonly Effect[] = [evidence('actor', 1.2, 'group'), trust('group', 'actor', 0.015)];
const GOES: readonly Effect[] = [evidence('actor', 0.8, 'group'), trust('group', 'actor', -0.02)];

export const garrisonSays = (a: Assumptions, move: GarrisonMove): Effect[] =>
  scaled(a.wordSignal, move === 'more' ? COMES : GOES);

/** What so many words do every half-year: who is covered builds less of a pillar, and arms less. */
export const wordsStand = (a: Assumptions, words: number): Effect[] =>
  words === 0
    ? []
    : [alliance('pillar-stock', 0 - a.wordPillar * words), member('push', 'group', 0 - a.wordPush)];

/** What is held up stays at home, where it is missed, and that pleases somebody. */
const LICENCE_RULES: Record<Licences, readonly Effect[]> = {
  eased: [
    alliance('us-purchases', 0.05),
    dependence('allies', 'actor', 0.006),
    trust('allies', 'actor', 0.003),
    alliance('pillar-stock', -0.003),
  ],
  customary: [alliance('us-purchases', 0.015)],
  'held-up': [
    dependence('allies', 'actor', -0.012),
    trust('allies', 'actor', -0.005),
    alliance('pillar-stock', 0.004),
    member('push', 'europeans', 0.03),
    alliance('capital', 0.8),
  ],
};

/** What the licences do every half-year. */
export const licencesDo = (a: Assumptions, licences: Licences): Effect[] =>
  scaled(a.licenceWork, LICENCE_RULES[licences]);

/** How a supplier that sells freely, or does not, looks to those who depend on it: times its risk as it would be. */
export const licenceRisk = ({
  delegation,
  assumptions,
}: Pick<View, 'delegation' | 'assumptions'>): number => {
  const licences = delegation?.bilateral?.licences ?? 'customary';
  if (licences === 'customary') return 1;
  return licences === 'eased' ? 1 - assumptions.licenceRisk : 1 + assumptions.licenceRisk;
};

/** How far each kind of White House minds promises abroad. */
const MINDS: Record<UsAdministration, number> = {
  internationalist: 0.5,
  transactional: 1,
  restrainer: 1.5,
};

/** Capital that so many words and garrisons cost at home every half-year. */
export const bilateralPrice = (
  { us, assumptions: a }: Pick<View, 'us' | 'assumptions'>,
  words: number,
  garrisons: number,
): number => MINDS[us.administration] * (a.wordPrice * words + a.garrisonPrice * garrisons);

/** Troops in Europe by agreement, 1 = as of 2025. */
export const garrisoned01 = (
  { assumptions }: Pick<View, 'assumptions'>,
  garrisons: number,
): number => assumptions.garrisonSize * garrisons;

/** What the word and the troops behind it add to the willingness of Washington to fight for one ally, 0–1. */
export const wordWorth01 = (
  state: Pick<View, 'delegation' | 'assumptions'>,
  id: MemberId,
): number => {
  const bilateral = bilateralOf(state);
  if (bilateral === null || !bilateral.assured.includes(id)) return 0;
  const { wordWorth, garrisonWorth } = state.assumptions;
  return wordWorth + garrisonWorth * bilateral.garrisons;
};
