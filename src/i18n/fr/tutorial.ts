/** La leçon : la question de 2011. Une phrase courte par pas. */
import type { Translated } from '../translated.ts';
import type { tutorial as english } from '../en/tutorial.ts';

export const tutorial: Translated<typeof english> = {
  'scenario.tutorial-2011.title': 'La question de 2011',
  'scenario.tutorial-2011.description':
    'Printemps 2011. Cinq alliés, une table, et une mission aérienne en Libye dont l’un d’eux se passerait volontiers.',
  'scenario.tutorial-2011.goal.status-quo': 'Personne ne part, et personne n’oublie.',
};
