/** Do nothing with an action. */
import { always, type SimpleAction } from './action.ts';

export const pass: SimpleAction = { check: always, apply: () => {} };
