/** Les mots des premiers semestres. */
import type { Translated } from '../translated.ts';
import type { disclosure as english } from '../en/disclosure.ts';

export const disclosure: Translated<typeof english> = {
  'disclosure.less': 'Les premiers semestres montrent moins.',
  'disclosure.all': 'Tout montrer',
  'disclosure.said': 'Tout est montré désormais.',
  'disclosure.five': 'Cinq à connaître',
};
