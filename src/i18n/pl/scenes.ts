/** Sceny i ich odpowiedniki w słowach: stół, apel, front, epilog. */
import type { scenes as english } from '../en/scenes.ts';
import type { Translated } from '../translated.ts';

export const scenes: Translated<typeof english> = {
  'map.as-table': 'Stół',
  'table.summary':
    'Stół Rady, miejsca: {seats, number}. {lines, plural, =0 {Tekst jeszcze niczego nie zmienia.} one {Tekst przesuwa jedną linię traktatu.} few {Tekst przesuwa # linie traktatu.} many {Tekst przesuwa # linii traktatu.} other {Tekst przesuwa # linii traktatu.}}',
  'table.hint': 'Wskazane miejsce mówi, gdzie stoi; wybrane otwiera teczkę.',
  'table.seats': 'Miejsca',
  'table.line.none': '{member}: nie ma jeszcze tekstu do oceny.',
  'table.line.hint': '{member}: {stance}. Saldo {margin}.',
  'table.line.sealed': '{member}: koperta zaklejona.',
  'table.line.opened': '{member}: {verdict}. {points}; samotność kosztuje {cost}.',
  'table.line.gone': '{member}: brak miejsca przy tym stole.',
  'table.receives': 'Otrzymuje {points, number, ::.} pkt.',
  'table.pays': 'Płaci {points, number, ::.} pkt.',
  'offer.tray': 'Przysługi do zaoferowania',
  'offer.lead': 'Przeciągnij przysługę na miejsce albo wybierz ją, a potem miejsce.',
  'offer.payer': 'Płatnik',
  'offer.favour': '{points, number, ::.} pkt',
  'offer.take': 'Weź przysługę za {points, number, ::.} pkt; płatnik: {payer}',
  'offer.live': 'Twoja oferta: {points, number, ::.} pkt za {capital, number, ::.#} kapitału',
  'offer.live-lead':
    'Cel: {member}. Przeciągnij ofertę na miejsce albo wybierz ją, a potem miejsce.',
  'offer.in-hand': 'W ręku {points, number, ::.} pkt: wybierz miejsce. Escape odkłada.',
  'offer.put-back': 'Odłóż',
  'offer.give': 'Daj {points, number, ::.} pkt: {member}',
  'offer.given': 'Zaoferowano {points, number, ::.} pkt: {member}.',
  'offer.refused.no-seat': '{member}: brak miejsca przy tym stole.',
  'offer.refused.pays-it-itself': '{member}: to ten rząd ma zapłacić.',
  'offer.refused.wrote-no-letter':
    'Przekonać można teraz tylko autora listu. {member}: brak listu.',
  'vote.heading': 'Głosowania tego półrocza',
  'vote.of-you': 'Twój tekst',
  'vote.of-member': 'Tekst: {member}',
  'vote.line': '{text}: {changes}. {outcome}',
  'vote.line-plain': '{text}. {outcome}',
  'vote.watch': 'Zobacz głosowanie',
  'vote.back': 'Wróć do raportu',
  'vote.in-this': 'W tym głosowaniu',
};
