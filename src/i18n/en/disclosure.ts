/** Words of the first half-years. */
export const disclosure = {
  'disclosure.less': 'The first half-years show less.',
  'disclosure.all': 'Show everything',
  'disclosure.said': 'Everything is shown from now on.',
  'disclosure.five': 'Five to know now',
} as const;
