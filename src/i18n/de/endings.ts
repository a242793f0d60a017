import type { endings as english } from '../en/endings.ts';
import type { Translated } from '../translated.ts';

/** Endings, and the conditions that decide them. */
export const endings: Translated<typeof english> = {
  'ending.european-pillar': 'Europäischer Pfeiler',
  'ending.european-pillar.tells':
    'Europa kann allein handeln und hat die Institutionen, es zu beschließen.',
  'ending.native-nato': 'Ursprungsbündnis',
  'ending.native-nato.tells':
    'Eine Gefahr, ein Versprechen; in allem anderen geht man eigene Wege, ohne Tadel.',
  'ending.hybrid': 'Zwei Kreise',
  'ending.hybrid.tells': 'Ein europäischer Kern in einem lockereren Bündnis, an das man glaubt.',
  'ending.status-quo': 'Status quo',
  'ending.status-quo.tells': 'Man hat sich durchgewurstelt. Nichts geklärt, nichts zerbrochen.',
  'ending.hollow': 'Hohles Bündnis',
  'ending.hollow.tells': 'Alle sitzen noch am Tisch. Geglaubt wird niemandem.',
  'ending.amexit-crash-out': 'Amerikas Abgang',
  'ending.amexit-crash-out.tells':
    'Washington ging ohne Fahrplan, und nichts war da, um das Gewicht aufzufangen.',
  'ending.break-up': 'Zerfall',
  'ending.break-up.tells': 'An zu vielen Plätzen leer, um noch ein Tisch zu sein.',
  'ending.article-5-failed': 'Artikel 5 gescheitert',
  'ending.article-5-failed.tells':
    'Man rief ihn an, und er hielt nicht. Davon gibt es keine Rückkehr.',
  'measure.native-index': 'Ursprungsindex',
  'measure.pillar-index': 'Pfeilerindex',
  'measure.opt-out-norm': 'gelebte Opt-out-Norm',
  'measure.scope': 'Reichweite des Vertrags',
  'measure.reliability': 'Verlässlichkeit',
  'measure.reliability-with-gap': 'Verlässlichkeit, wo Worte den Taten davonlaufen',
  'measure.rhetoric-gap': 'Lücke zwischen Wort und Tat',
  'measure.european-deterrence': 'Abschreckung ohne Washington',
  'measure.pillar-institutions': 'europäische Institutionen',
  'measure.us-crashed-out': 'die Vereinigten Staaten sind ohne Fahrplan gegangen',
  'measure.test-failed': 'ein Ernstfall nach Artikel 5 ging verloren',
  'measure.treaty-exits': 'ausgetretene Mitglieder',
  'measure.treaty-exits-gdp-share': 'ausgetretener Anteil am BIP des Bündnisses, %',
  'measure.low-belief-share': 'Paare, die einander nicht glauben',
  'measure.deterrence': 'Abschreckung',
  'must.reach': 'mindestens {threshold}',
  'must.exceed': 'über {threshold}',
  'must.stay-under': 'höchstens {threshold}',
  'must.be-yes': 'muss so sein',
  'must.be-no': 'darf nicht so sein',
  'must.yes': 'ja',
  'must.no': 'nein',
  'checklist.heading': 'Wie es ausgehen kann',
  'checklist.lead':
    'Die Regeln, in dieser Reihenfolge geprüft. Die ersten beiden beenden das Spiel sofort; über die anderen wird Ende 2036 geurteilt. So ordnet dieses Modell ein.',
  'checklist.held': '{held, number} von {needed, number} Runden gehalten',
  'checklist.met': 'erfüllt',
  'checklist.unmet': 'nicht erfüllt',
  'checklist.any.break-up':
    'Eines der ersten beiden, oder die nächsten drei zusammen, oder die letzten beiden zusammen.',
  'checklist.any.hollow': 'Das erste, oder die letzten beiden zusammen.',
  'checklist.any.status-quo': 'Was bleibt, wenn keine andere Regel greift.',
  'checklist.gist': '{met, number} von {of, number}',
  'checklist.stands': 'gilt jetzt',
  'checklist.nearest': 'Am nächsten: {ending}. Es fehlt:',
  'checklist.nearest-held':
    'Am nächsten: {ending}. Alle Bedingungen gelten, seit {held, number} von {needed, number} Runden.',
  'checklist.band': 'Jetzt erreicht, stünde es {band}.',
  'checklist.band.bare': 'gerade so',
  'checklist.band.solid': 'fest',
  'checklist.band.lasting': 'auf Dauer',
  'checklist.solid': 'Fest mit einem von beiden:',
  'checklist.lasting': 'Auf Dauer, wenn das gilt und außerdem:',
};
