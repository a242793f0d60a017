/** Titres, ouvertures et buts des scénarios fournis. */
import type { Translated } from '../translated.ts';
import type { scenarios as english } from '../en/scenarios.ts';

export const scenarios: Translated<typeof english> = {
  'scenario.coalition-2025.title': 'La coalition des volontaires',
  'scenario.coalition-2025.description':
    'Mars 2025. Trente-deux capitales, une table, douze ans devant soi ; Washington réexamine tout, et l’Europe s’arme.',
  'scenario.coalition-2025.goal.european-pillar':
    'Une façon de réussir : une Europe qui pourrait agir seule, et les institutions pour le décider.',
  'scenario.coalition-2025.goal.native-nato':
    'Une façon de réussir : une seule promesse ferme, et pour tout le reste la liberté sans blâme.',
  'scenario.coalition-2025.goal.hybrid':
    'Une façon de réussir : les deux à la fois, un noyau et un cercle plus large.',
  'scenario.reference-2025.goal.european-pillar': 'Le pilier européen.',
  'scenario.reference-2025.goal.native-nato': 'L’alliance native.',
  'scenario.reference-2025.goal.hybrid': 'Les deux cercles.',
  'scenario.reference-2025.title': 'Référence',
  'scenario.reference-2025.description': 'Le modèle publié tel qu’il était, pour comparer.',
};
