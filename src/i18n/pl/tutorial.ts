/** Lekcja: pytanie z 2011 roku. Jedno krótkie zdanie na krok. */
import type { Translated } from '../translated.ts';
import type { tutorial as english } from '../en/tutorial.ts';

export const tutorial: Translated<typeof english> = {
  'scenario.tutorial-2011.title': 'Pytanie z 2011 roku',
  'scenario.tutorial-2011.description':
    'Wiosna 2011. Pięciu sojuszników, jeden stół i misja nad Libią, w której jeden z nich wolałby nie lecieć.',
  'scenario.tutorial-2011.goal.status-quo': 'Nikt nie odchodzi i nikt nie zapomina.',
};
