/** What a layer says of a member, in words. */
import { tOf, type Params } from '../../i18n/index.ts';
import type { View } from '../../engine/state.ts';
import type { Saying } from '../../store/map-layers/index.ts';
import { marginText } from './band-words.ts';
import { nameOf, namesOf } from './words.ts';

const NAMED: Record<string, (value: string) => string> = {
  member: nameOf,
  victim: nameOf,
  leader: nameOf,
  by: nameOf,
  on: nameOf,
  domain: (value) => tOf('domain', value),
  profile: (value) => tOf('profile', value),
  second: (value) => tOf('profile', value),
  mission: (value) => tOf('mission', value),
  leaning: (value) => tOf('map-step', value),
  stance: (value) => tOf('stance', value),
  move: (value) => tOf('move', value),
  because: (value) => tOf('because', value),
  card: (value) => tOf('card', value),
};

/** The parameters of a saying with its ids in words. */
const sayingParams = (saying: Saying): Params => {
  const words: Params = {};
  for (const [key, value] of Object.entries(saying.params)) {
    if (typeof value === 'object') words[key] = namesOf(value, 12);
    else words[key] = typeof value === 'string' ? (NAMED[key]?.(value) ?? value) : value;
  }
  return words;
};

export const readingText = (view: View, saying: Saying): string => {
  const words = sayingParams(saying);
  const { margin, spread } = saying.params;
  if (typeof margin === 'number' && typeof spread === 'number')
    words['margin'] = marginText(view, margin, spread, 0);
  return tOf('tile', saying.key, words);
};

/** What a thing on the map is, as a sentence. */
export const thingText = (says: Saying): string => {
  const words = sayingParams(says);
  for (const [key, value] of Object.entries(says.params))
    if (typeof value === 'object') words[`${key}Count`] = value.length;
  const { card, member, other } = says.params;
  if (typeof card === 'string' && typeof member === 'string' && typeof other === 'string')
    words['card'] = tOf('card', card, { member: nameOf(member), other: nameOf(other) });
  return tOf('thing', says.key, words);
};

/** "keeps silent", by the step of a layer. */
export const stepText = (id: string): string => {
  const profile = tOf('profile', id);
  return profile === id ? tOf('map-step', id) : profile;
};
