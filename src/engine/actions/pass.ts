/** Do nothing. */
import { always, costs, defineVerb } from './action.ts';

export const pass = defineVerb('pass', {
  seats: ['secretary-general', 'member', 'lead', 'united-states'],
  cost: costs(0, 0),
  targets: () => [{ verb: 'pass' }],
  check: always,
  apply: () => {},
  preview: () => [],
});
