/** Why a control is of no use just now. */
export const whyNot = {
  'why-not.first-page': 'This is the first half-year.',
  'why-not.last-page': 'This is the latest half-year.',
  'why-not.no-text': 'The text is empty already.',
  'why-not.same-member': 'A government cannot pay itself.',
  'why-not.keys-unchanged': 'Every key is as it was.',
  'why-not.zoom-in': 'The map comes no nearer.',
  'why-not.zoom-out': 'The whole map is in sight.',
  'why-not.not-seated': 'Take your seat first.',
} as const;
