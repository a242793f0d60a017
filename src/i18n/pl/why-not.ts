/** Dlaczego coś jest teraz bez użytku. */
import type { Translated } from '../translated.ts';
import type { whyNot as english } from '../en/why-not.ts';

export const whyNot: Translated<typeof english> = {
  'why-not.first-page': 'To pierwsze półrocze.',
  'why-not.last-page': 'To najnowsze półrocze.',
  'why-not.no-text': 'Tekst jest już pusty.',
  'why-not.same-member': 'Żaden rząd nie płaci sam sobie.',
  'why-not.keys-unchanged': 'Żaden klawisz nie jest zmieniony.',
  'why-not.zoom-in': 'Bliżej mapa nie podejdzie.',
  'why-not.zoom-out': 'Widać już całą mapę.',
  'why-not.not-seated': 'Najpierw zajmij miejsce.',
};
