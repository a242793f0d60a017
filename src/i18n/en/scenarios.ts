/** Titles, openings and goals of the built-in scenarios. */
export const scenarios = {
  'scenario.coalition-2025.title': 'Coalition of the willing',
  'scenario.coalition-2025.description':
    'March 2025. Thirty-two capitals, one table, twelve years ahead; Washington is reviewing everything, and Europe is arming.',
  'scenario.coalition-2025.goal.european-pillar':
    'A way to do well: a Europe that could act alone, and the institutions to decide it.',
  'scenario.coalition-2025.goal.native-nato':
    'A way to do well: one firm promise, and freedom without blame in all else.',
  'scenario.coalition-2025.goal.hybrid':
    'A way to do well: both at once, a core and a wider circle.',
  'scenario.reference-2025.goal.european-pillar': 'The European pillar.',
  'scenario.reference-2025.goal.native-nato': 'The native alliance.',
  'scenario.reference-2025.goal.hybrid': 'The two circles.',
  'scenario.reference-2025.title': 'Reference',
  'scenario.reference-2025.description': 'The published model as it was, for comparison.',
} as const;
