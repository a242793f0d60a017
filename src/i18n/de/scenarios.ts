import type { scenarios as english } from '../en/scenarios.ts';
import type { Translated } from '../translated.ts';

/** Titles, openings and goals of the built-in scenarios. */
export const scenarios: Translated<typeof english> = {
  'scenario.coalition-2025.title': 'Koalition der Willigen',
  'scenario.coalition-2025.description':
    'März 2025. Zweiunddreißig Hauptstädte, ein Tisch, zwölf Jahre vor sich; Washington prüft alles, und Europa rüstet.',
  'scenario.coalition-2025.goal.european-pillar':
    'Ein guter Weg: ein Europa, das allein handeln könnte, und die Institutionen, es zu beschließen.',
  'scenario.coalition-2025.goal.native-nato':
    'Ein guter Weg: ein festes Versprechen, und Freiheit ohne Tadel in allem anderen.',
  'scenario.coalition-2025.goal.hybrid':
    'Ein guter Weg: beides zugleich, ein Kern und ein weiterer Kreis.',
  'scenario.reference-2025.goal.european-pillar': 'Der europäische Pfeiler.',
  'scenario.reference-2025.goal.native-nato': 'Das Ursprungsbündnis.',
  'scenario.reference-2025.goal.hybrid': 'Die zwei Kreise.',
  'scenario.reference-2025.title': 'Referenz',
  'scenario.reference-2025.description': 'Das veröffentlichte Modell, wie es war, zum Vergleich.',
};
