/** The chair's one welcome offer to a new government, as the verb makes it. */
import { refuseWelcome, welcome as makeOffer } from '../../governments/welcome.ts';
import type { SpecialRule } from './rule.ts';

export const welcome: SpecialRule = (state, _size, { target }) => {
  if (refuseWelcome(state, target) === null) makeOffer(state, target);
};
