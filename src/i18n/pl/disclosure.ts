/** Słowa pierwszych półroczy. */
import type { Translated } from '../translated.ts';
import type { disclosure as english } from '../en/disclosure.ts';

export const disclosure: Translated<typeof english> = {
  'disclosure.less': 'Pierwsze półrocza pokazują mniej.',
  'disclosure.all': 'Pokaż wszystko',
  'disclosure.said': 'Od teraz widać wszystko.',
  'disclosure.five': 'Pięć rządów, które warto znać',
};
