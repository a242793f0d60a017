/** Tytuły, otwarcia i cele wbudowanych scenariuszy. */
import type { Translated } from '../translated.ts';
import type { scenarios as english } from '../en/scenarios.ts';

export const scenarios: Translated<typeof english> = {
  'scenario.coalition-2025.title': 'Koalicja chętnych',
  'scenario.coalition-2025.description':
    'Marzec 2025. Trzydzieści dwie stolice, jeden stół, dwanaście lat przed nami; Waszyngton rozważa wszystko od nowa, a Europa się zbroi.',
  'scenario.coalition-2025.goal.european-pillar':
    'Jedna z dobrych dróg: Europa, która mogłaby działać sama, i instytucje, by o tym zdecydować.',
  'scenario.coalition-2025.goal.native-nato':
    'Jedna z dobrych dróg: jedna mocna obietnica i wolność bez nagany we wszystkim innym.',
  'scenario.coalition-2025.goal.hybrid':
    'Jedna z dobrych dróg: jedno i drugie naraz, rdzeń i szerszy krąg.',
  'scenario.reference-2025.goal.european-pillar': 'Filar europejski.',
  'scenario.reference-2025.goal.native-nato': 'Sojusz natywny.',
  'scenario.reference-2025.goal.hybrid': 'Dwa kręgi.',
  'scenario.reference-2025.title': 'Punkt odniesienia',
  'scenario.reference-2025.description': 'Opublikowany model, jaki był, do porównań.',
};
