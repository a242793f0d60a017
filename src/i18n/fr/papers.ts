/** Les documents : communiqué, graphiques et leurs tableaux, dossier, chronique, impression. */
import type { Translated } from '../translated.ts';
import type { papers as english } from '../en/papers.ts';

export const papers: Translated<typeof english> = {
  'chart.as-chart': 'En graphique',
  'chart.as-table-of': 'En tableau : {caption}',
  'chart.cause': 'À cause de',
  'chart.change': 'Mouvement',
  'chart.points': 'Points',
  'chart.running': 'Niveau',
  'chart.before': 'avant',
  'chart.now': 'maintenant',
  'chart.happened': 'Ce qui s’est passé',
  'chart.signs': '✓ un texte adopté · ⚑ une élection qui a changé un gouvernement',
  'waterfall.caption': '{name} : {before} → {value}',
  'waterfall.label': '{name}, de {before} à {value} : {parts}.',
  'communique.kicker': 'Communiqué',
  'communique.from': 'Cabinet du secrétaire général · {date}',
  'communique.decided': 'Ce qui a été décidé',
  'communique.nothing': 'Le Conseil n’a rien décidé, à l’unanimité.',
  'communique.press': 'Les unes',
  'communique.steady': 'Presque immobiles : {gauges}.',
  'communique.read': '{date}. {decided} {headlines}',
  'communique.print': 'Imprimer',
  'press.moved': 'De {before} à {value} en un semestre.',
  'press.nothing': 'Rien ne s’est passé qui puisse s’imprimer.',
};
