/** Turns names and numbers of the engine into words. */
import { halfYear, listed, plain, points, t, tOf, type Params } from '../../i18n/index.ts';
import type { Dimension, GameEvent, MemberId, Package, View } from '../../engine/state.ts';
import type { Refusal } from '../../engine/index.ts';
import { measureKind, type Condition } from '../../store/checklist.ts';
import { DIMENSIONS, levelOf } from '../../store/readings.ts';

export const nameOf = (member: MemberId): string => tOf('member', member);
export const namesOf = (members: readonly MemberId[], most?: number): string =>
  listed(members.map(nameOf), most);

export const dateOf = (view: Pick<View, 'startYear' | 'startHalf'>, turn: number): string =>
  halfYear(view, turn);

/** "footnotes", or for the floor "3.5 % of GDP". */
export const levelText = (dimension: Dimension, value: number): string =>
  dimension === 'floor'
    ? t('dimension.floor.value', { pct: 5 * value })
    : t(`dimension.${dimension}.${levelOf(value)}`);

const isDimension = (name: string): name is Dimension => DIMENSIONS.some((d) => d === name);

const changeText = (dimension: string, change: number): string =>
  isDimension(dimension) ? `${t(`dimension.${dimension}`)} ${points(change)}` : dimension;

/** "Core guarantee +10 and scope −5" */
export const packageText = (p: Package): string =>
  listed(
    DIMENSIONS.filter((d) => p.delta[d] !== undefined).map((d) => changeText(d, p.delta[d] ?? 0)),
    8,
  );

/** An engine's "core:0.1" in words. */
const dimensionText = (pair: string): string => {
  const [dimension = '', change = '0'] = pair.split(':');
  return changeText(dimension, Number(change));
};

const MEMBER_PARAMS = new Set(['member', 'leader', 'victim', 'by', 'other', 'payer']);

export const dimensionName = (name: string): string =>
  isDimension(name) ? t(`dimension.${name}`) : name;

const paramText = (key: string, value: string): string => {
  if (key === 'about') return tOf('call', value);
  if (key === 'dimension') return dimensionName(value);
  if (key === 'card') return tOf('card', value);
  if (value === 'secretary-general') return t('by.you');
  if (value === 'chair') return t('by.chair');
  if (MEMBER_PARAMS.has(key)) return nameOf(value);
  if (key === 'verb') return tOf('verb', value);
  if (key === 'agenda') return tOf('agenda', value);
  if (key === 'posture' || key === 'way') return tOf('target', value);
  if (key === 'aim') return tOf('aim', value);
  if (key === 'reason') return tOf('treaty-death', value);
  if (key === 'archetype') return tOf('archetype', value);
  if (key === 'profile') return tOf('profile', value);
  if (key === 'kind') return tOf('instrument', value);
  if (key === 'mission') return tOf('mission', value);
  if (key === 'because') return tOf('because', value);
  return key === 'ending' ? tOf('ending', value) : tOf('administration', value);
};

/** Words for the entries of a list, by the list's name; lists of anything else are lists of members. */
const LIST_WORDS: Record<string, (value: string) => string> = {
  partners: (value) => tOf('archetype', value),
  terms: (value) => tOf('term', value),
  dislikes: dimensionName,
};

const listText = (key: string, values: readonly string[]): string => {
  if (key === 'dimensions') return listed(values.map(dimensionText), 8);
  const words = LIST_WORDS[key];
  return words === undefined ? namesOf(values) : listed(values.map(words));
};

/** Whom a card is about, as parameters of its texts. */
export const cardPeople = (subject: MemberId | null, other: MemberId | null): Params => ({
  ...(subject === null ? {} : { member: nameOf(subject) }),
  ...(other === null ? {} : { other: nameOf(other) }),
});

/** What was chosen on a card, what follows, and how a gamble went. */
const choiceTexts = ({ card, choice, member, other }: GameEvent['params']): Params => {
  if (typeof card !== 'string' || typeof choice !== 'string') return {};
  const people = cardPeople(
    typeof member === 'string' ? member : null,
    typeof other === 'string' ? other : null,
  );
  return {
    choice: tOf('card', `${card}.${choice}`, people),
    outcome: tOf('card', `${card}.${choice}.outcome`, people),
    won: tOf('card', `${card}.${choice}.won`, people),
    lost: tOf('card', `${card}.${choice}.lost`, people),
  };
};

/** What an event says of itself, in words: names for ids, lists with their lengths. */
export const eventParams = (event: GameEvent): Params => {
  const params: Params = { member: 'none', ...choiceTexts(event.params) };
  for (const [key, value] of Object.entries(event.params)) {
    if (key === 'choice') continue;
    if (Array.isArray(value)) {
      params[key] = listText(key, value);
      params[`${key}Count`] = value.length;
    } else if (typeof value === 'string') params[key] = paramText(key, value);
    else params[key] = typeof value === 'boolean' ? String(value) : value;
  }
  return params;
};

/** An event as a sentence. */
export const eventText = (event: GameEvent): string => tOf('event', event.key, eventParams(event));

/** Why something is refused. */
export const refusalText = ({ reason, params }: Refusal): string => {
  const words: Params = {};
  for (const [key, value] of Object.entries(params)) {
    if (key === 'member' && typeof value === 'string') words[key] = nameOf(value);
    else if (key === 'dimension' && typeof value === 'string') words[key] = dimensionName(value);
    else if (key === 'aim' && typeof value === 'string') words[key] = tOf('aim', value);
    else if (key === 'verb' && typeof value === 'string') words[key] = tOf('verb', value);
    else if (key === 'profile' && typeof value === 'string') words[key] = tOf('profile', value);
    else if (key === 'step' && typeof value === 'string') words[key] = tOf('treaty-step', value);
    else if (key === 'mission' && typeof value === 'string') words[key] = tOf('mission', value);
    else if (key === 'figure' && typeof value === 'string') words[key] = tOf('figure', value);
    else if ((key === 'min' || key === 'max') && typeof value === 'number')
      words[key] = points(value);
    else words[key] = value;
  }
  return tOf('refusal', reason, words);
};

/** A name at the beginning of a line. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A number with one decimal where it says something. */
export const amountText = (value: number): string =>
  plain(value, Math.round(value * 10) % 10 === 0 ? 0 : 1);

/** "5 hours, 8 political capital" */
export const purseText = ({ hours, capital }: { hours: number; capital: number }): string =>
  t('room.purse', { hours, hoursText: amountText(hours), capital: amountText(capital) });

/** A measure of an ending rule in its own unit. */
export const measureText = (measure: string, value: number): string => {
  const kind = measureKind(measure);
  if (kind === 'flag') return t(value > 0 ? 'must.yes' : 'must.no');
  return amountText(kind === 'share' ? 100 * value : value);
};

export const mustText = ({ measure, must, threshold }: Condition): string =>
  measureKind(measure) === 'flag'
    ? t(must === 'stay-under' ? 'must.be-no' : 'must.be-yes')
    : t(`must.${must}`, { threshold: measureText(measure, threshold) });

/** "about 3 in 10", and words at the ends. */
export const passesText = (odds01: number): string => {
  if (odds01 < 0.02) return t('forecast.none');
  if (odds01 < 0.075) return t('forecast.rare');
  if (odds01 > 0.98) return t('forecast.sure');
  if (odds01 > 0.925) return t('forecast.nearly');
  return t('forecast.tenths', { tenths: Math.round(odds01 * 10) });
};
