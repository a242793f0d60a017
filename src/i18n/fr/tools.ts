/** Les outils de l’interface : revenir en arrière, la palette, les touches, les réglages, les parties. */
import type { Translated } from '../translated.ts';
import type { tools as english } from '../en/tools.ts';

export const tools: Translated<typeof english> = {
  'undo.undo': 'Annuler',
  'undo.redo': 'Rétablir',
  'undo.undo-what': 'Annuler : {what}',
  'undo.redo-what': 'Rétablir : {what}',
  'undo.draft': 'le dernier changement du texte',
  'undo.undone': 'Annulé : {what}.',
  'undo.redone': 'Rétabli : {what}.',
  'refusal.undo-nothing': 'Rien de fait ce semestre qui puisse s’annuler.',
  'refusal.undo-learnt':
    '« {verb} » vous a appris quelque chose, et ce qui est entendu reste entendu.',
  'refusal.undo-chance': 'Avec « {verb} », les dés sont jetés. On ne les rejette pas.',
  'refusal.undo-half-year-runs':
    'Le semestre est en train de se jouer. Rien de ce qui précède ne s’annule.',
  'refusal.undo-others': 'Un autre siège a agi en dernier. Lui seul peut annuler.',
  'refusal.redo-nothing': 'Rien n’a été annulé qui puisse se rétablir.',
};
