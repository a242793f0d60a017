/** Why a control is of no use just now. */
import type { Translated } from '../translated.ts';
import type { whyNot as english } from '../en/why-not.ts';

export const whyNot: Translated<typeof english> = {
  'why-not.first-page': 'C’est le premier semestre.',
  'why-not.last-page': 'C’est le dernier semestre en date.',
  'why-not.no-text': 'Le texte est déjà vide.',
  'why-not.same-member': 'Aucun gouvernement ne se paie lui-même.',
  'why-not.keys-unchanged': 'Aucune touche n’a changé.',
  'why-not.zoom-in': 'La carte ne s’approche pas davantage.',
  'why-not.zoom-out': 'Toute la carte est visible.',
  'why-not.not-seated': 'Prenez place d’abord.',
};
