import type { tools as english } from '../en/tools.ts';
import type { Translated } from '../translated.ts';

/** The tools of the interface: taking back, the palette, keys, settings, saves. */
export const tools: Translated<typeof english> = {
  'undo.undo': 'Rückgängig',
  'undo.redo': 'Wiederholen',
  'undo.undo-what': 'Rückgängig: {what}',
  'undo.redo-what': 'Wiederholen: {what}',
  'undo.draft': 'die letzte Änderung am Text',
  'undo.undone': 'Zurückgenommen: {what}.',
  'undo.redone': 'Wiederholt: {what}.',
  'refusal.undo-nothing': 'In diesem Halbjahr wurde nichts getan, was sich zurücknehmen ließe.',
  'refusal.undo-learnt':
    '„{verb}“ hat Ihnen etwas verraten, und was man gehört hat, hat man gehört.',
  'refusal.undo-chance': 'Mit „{verb}“ ist der Würfel gefallen. Er fällt nicht noch einmal.',
  'refusal.undo-half-year-runs':
    'Das Halbjahr läuft gerade ab. Was davor war, lässt sich nicht zurücknehmen.',
  'refusal.undo-others': 'Zuletzt hat ein anderer Platz gehandelt. Nur er kann es zurücknehmen.',
  'refusal.redo-nothing': 'Es wurde nichts zurückgenommen, was sich wiederholen ließe.',
};
