/** Die Lektion: die Frage von 2011. Ein kurzer Satz je Schritt. */
import type { Translated } from '../translated.ts';
import type { tutorial as english } from '../en/tutorial.ts';

export const tutorial: Translated<typeof english> = {
  'scenario.tutorial-2011.title': 'Die Frage von 2011',
  'scenario.tutorial-2011.description':
    'Frühjahr 2011. Fünf Verbündete, ein Tisch und ein Einsatz über Libyen, den einer lieber nicht flöge.',
  'scenario.tutorial-2011.goal.status-quo': 'Niemand geht, und niemand vergisst.',
};
