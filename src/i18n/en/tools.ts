/** The tools of the interface: taking back, the palette, keys, settings, saves. */
export const tools = {
  'undo.undo': 'Undo',
  'undo.redo': 'Redo',
  'undo.undo-what': 'Undo: {what}',
  'undo.redo-what': 'Redo: {what}',
  'undo.draft': 'the last change of the text',
  'undo.undone': 'Taken back: {what}.',
  'undo.redone': 'Done again: {what}.',
  'refusal.undo-nothing': 'Nothing has been done this half-year that could be taken back.',
  'refusal.undo-learnt': '“{verb}” told you something, and what has been heard cannot be unheard.',
  'refusal.undo-chance': 'With “{verb}” the die was cast. It cannot be cast again.',
  'refusal.undo-half-year-runs':
    'The half-year is being played out. Nothing before it can be taken back.',
  'refusal.undo-others': 'Another seat acted last. Only that seat can take it back.',
  'refusal.redo-nothing': 'Nothing was taken back that could be done again.',
} as const;
