/** Co czeka następne, w jednym zdaniu: co to jest i czemu teraz. */
import type { Translated } from '../translated.ts';
import type { next as english } from '../en/next.ts';

export const next: Translated<typeof english> = {
  'next.label': 'Co czeka następne',
  'next.button': 'Dalej',
  'next.nothing': 'Nic na ciebie nie czeka.',
  'next.said': '{what} Naciśnij Enter.',
  'next.card': 'Półrocze przerywa pytanie. Bez odpowiedzi nic nie pójdzie dalej.',
  'next.roll-call': 'Sojusznik wezwał pomocy. Pozostali patrzą na ciebie.',
  'next.envelopes': 'Koperty się otwierają. Można otworzyć wszystkie naraz.',
  'next.letter': '{member}: milczenie przerwane. Głosowanie czeka na twoją odpowiedź.',
  'next.council-over': 'Głosowanie skończone. Stół czeka.',
  'next.report': 'Półrocze skończone. Przeczytaj, co się ruszyło, i dalej.',
  'next.confirm-end': 'Coś zostało niezrobione. Mimo to można zakończyć półrocze.',
  'next.lift-blocker': 'Tekst upada przez jeden kraj: {member}. Wystarczy jedna zmiana.',
  'next.ask-advisers':
    'Tekst upada przez jeden kraj: {member}. Doradcy wiedzą, co by ten rząd przekonało.',
  'next.table': 'Tekst powinien przejść. Trzeba go jeszcze złożyć.',
  'next.threat': 'W kuluarach czeka jeden rząd: {member}. Tylko do końca półrocza.',
  'next.sound-out': 'Tekst zależy od jednego kraju: {member}. Godzina rozmowy pokaże, co skrywa.',
  'next.draft': 'Na stole nie ma tekstu. Doradcy mają taki, który powinien przejść.',
  'next.call': 'W kuluarach na odpowiedź czeka jeden rząd: {member}.',
  'next.welcome': '{member}: nowy rząd. Wita się go tylko raz.',
  'next.hours-left': 'Zostały godziny i nic nie nagli. Można zakończyć półrocze.',
  'next.end': 'Nie ma już nic do zrobienia. Zakończ półrocze.',
  'next.ended': 'Koniec. Przeczytaj, jak się skończyło, potem ekran tytułowy.',
  'next.confirm-table': 'Tekst jest gotowy. Złożonego nie da się cofnąć.',
};
