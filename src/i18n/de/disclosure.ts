/** Worte der ersten Halbjahre. */
import type { Translated } from '../translated.ts';
import type { disclosure as english } from '../en/disclosure.ts';

export const disclosure: Translated<typeof english> = {
  'disclosure.less': 'Die ersten Halbjahre zeigen weniger.',
  'disclosure.all': 'Alles zeigen',
  'disclosure.said': 'Ab jetzt ist alles zu sehen.',
  'disclosure.five': 'Fünf, auf die es jetzt ankommt',
};
