/** À qui sont l’idée, les chiffres, les côtes, les lettres et les bibliothèques. */
import type { Translated } from '../translated.ts';
import type { credits as english } from '../en/credits.ts';

export const credits: Translated<typeof english> = {
  'credits.heading': 'Crédits',
  'credits.game': 'Le jeu',
  'credits.game.unofficial':
    'Non officiel. Sans lien avec l’OTAN ni approbation de sa part, et sans son emblème : l’anneau de trente-deux sièges est le nôtre.',
  'credits.game.nobody':
    'Aucune personne vivante n’apparaît. Il y a des fonctions, des familles de partis et des gouvernements.',
  'credits.game.licence':
    'Code sous licence MIT ; textes, scénarios et estimations sous CC BY 4.0.',
  'credits.idea': 'L’idée',
  'credits.idea.idea':
    'Une tribune de mars 2025 d’un chercheur en défense a donné l’inspiration et l’hypothèse : l’alliance tient plus longtemps si elle est « native », liée au plus serré là où tous sont menacés, libre ailleurs. Elle est redite avec nos mots et n’est citée nulle part.',
  'credits.idea.lens':
    'C’est une lecture parmi d’autres. Chacune de ses affirmations est un coefficient, avec une contre-affirmation à côté et la valeur d’un sceptique ; le prisme choisi décide de sa part de vérité.',
  'credits.idea.model': 'Un modèle pédagogique. Il ne prédit rien.',
  'credits.map': 'La carte',
  'credits.map.coastlines': 'Côtes : Natural Earth, via world-atlas.',
  'credits.map.borders':
    'La Crimée est montrée comme partie de l’Ukraine (résolution 68/262 de l’Assemblée générale des Nations unies), le Groenland avec le Danemark.',
  'credits.map.unnamed':
    'Toute autre terre non membre est une seule surface sans frontières ni noms. La carte ne prend donc position ni sur le Kosovo, ni sur Chypre-Nord, ni sur aucun autre différend.',
  'credits.data': 'Données',
  'credits.judgements':
    'Les chiffres sont des faits tirés des sources ci-dessous, selon leurs conditions. Visions du monde, autonomie et volonté des gouvernements sont des estimations de ce projet, signalées comme telles dans les données.',
  'credits.libraries': 'Bibliothèques et polices',
  'credits.libraries-lead':
    'Servies depuis ce site ; rien n’est chargé d’ailleurs. Chacune sous la licence de son paquet.',
};
