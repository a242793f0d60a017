/** Why a control is of no use just now. */
import type { Translated } from '../translated.ts';
import type { whyNot as english } from '../en/why-not.ts';

export const whyNot: Translated<typeof english> = {
  'why-not.first-page': 'Das ist das erste Halbjahr.',
  'why-not.last-page': 'Das ist das jüngste Halbjahr.',
  'why-not.no-text': 'Der Text ist schon leer.',
  'why-not.same-member': 'Keine Regierung kann sich selbst bezahlen.',
  'why-not.keys-unchanged': 'Jede Taste ist, wie sie war.',
  'why-not.zoom-in': 'Näher kommt die Karte nicht.',
  'why-not.zoom-out': 'Die ganze Karte ist zu sehen.',
  'why-not.not-seated': 'Zuerst Platz nehmen.',
};
