/** Narzędzia: cofanie, paleta, klawisze, ustawienia, zapisy. */
import type { Translated } from '../translated.ts';
import type { tools as english } from '../en/tools.ts';

export const tools: Translated<typeof english> = {
  'undo.undo': 'Cofnij',
  'undo.redo': 'Ponów',
  'undo.undo-what': 'Cofnij: {what}',
  'undo.redo-what': 'Ponów: {what}',
  'undo.draft': 'ostatnia zmiana tekstu',
  'undo.undone': 'Cofnięto: {what}.',
  'undo.redone': 'Ponowiono: {what}.',
  'refusal.undo-nothing': 'W tym półroczu nie zrobiono nic, co dałoby się cofnąć.',
  'refusal.undo-learnt': '„{verb}” coś ci powiedziało, a co usłyszane, tego nie da się odsłyszeć.',
  'refusal.undo-chance': 'Przy „{verb}” padły kości. Drugi raz nie padną.',
  'refusal.undo-half-year-runs':
    'Półrocze właśnie się rozgrywa. Niczego sprzed tej chwili nie da się cofnąć.',
  'refusal.undo-others': 'Ostatni ruch wykonało inne miejsce przy stole. Tylko ono może go cofnąć.',
  'refusal.redo-nothing': 'Nie cofnięto niczego, co dałoby się ponowić.',
};
