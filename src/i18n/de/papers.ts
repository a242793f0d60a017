import type { papers as english } from '../en/papers.ts';
import type { Translated } from '../translated.ts';

/** The documents: communiqué, charts and their tables, dossier, chronicle, print. */
export const papers: Translated<typeof english> = {
  'chart.as-chart': 'Als Diagramm',
  'chart.as-table-of': 'Als Tabelle: {caption}',
  'chart.cause': 'Wegen',
  'chart.change': 'Änderung',
  'chart.points': 'Punkte',
  'chart.running': 'Stand',
  'chart.before': 'vorher',
  'chart.now': 'jetzt',
  'chart.happened': 'Was geschah',
  'chart.signs': '✓ ein beschlossener Text · ⚑ eine Wahl mit Regierungswechsel',
  'waterfall.caption': '{name}: {before} → {value}',
  'waterfall.label': '{name}, von {before} auf {value}: {parts}.',
  'communique.kicker': 'Kommuniqué',
  'communique.from': 'Generalsekretariat · {date}',
  'communique.decided': 'Was beschlossen wurde',
  'communique.nothing': 'Der Rat beschloss nichts, und zwar einstimmig.',
  'communique.press': 'Die Titelseiten',
  'communique.steady': 'Kaum bewegt: {gauges}.',
  'communique.read': '{date}. {decided} {headlines}',
  'communique.print': 'Drucken',
  'press.moved': 'Von {before} auf {value} in einem halben Jahr.',
  'press.nothing': 'Nichts geschah, was sich drucken ließe.',
};
