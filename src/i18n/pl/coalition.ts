import type { coalition as english } from '../en/coalition.ts';
import type { Translated } from '../translated.ts';

/** Przywództwo koalicji: jej kurs, rozkazy, dowództwo i mandaty. */
export const coalition: Translated<typeof english> = {
  'seat.lead': 'Przywództwo koalicji',
  'seat.lead.means':
    'Działasz teraz, z tymi, którzy chcą: misje bez konsensusu, partnerzy do zdobycia i utrzymania. Nie mówisz w imieniu sojuszu, a jego dowództwa wymagają jego zgody.',
  'seat.lead-country': 'Które państwo ramowe',
  'seat.you-lead': 'Prowadzisz koalicję: {member}',
  'coalition.heading': 'Twoja koalicja',
  'coalition.strain':
    'Zmęczenie partnerów: {points, number, ::.} pkt. Jak rzeczy stoją, w tym półroczu {change, number, ::.0 sign-except-zero}; od około dwudziestu partnerzy wracają do domu.',
  'coalition.none': 'Nie prowadzisz żadnej misji. Można ją zacząć w „Ruchach”.',
  'coalition.line': 'Twój stosunek do sojuszu',
  'coalition.hub': 'Własne dowództwo',
  'coalition.mission':
    '{mission}: {partners, plural, =0 {nikogo z tobą} one {# partner z tobą} few {# partnerzy z tobą} many {# partnerów z tobą} other {# partnera z tobą}}, {turns, plural, =0 {zaczęta w tym półroczu} one {od # półrocza} few {od # półroczy} many {od # półroczy} other {od # półrocza}}{flag, select, true {, pod flagą} other {}}',
  'coalition.served':
    'Dotąd: {served, plural, one {# półrocze} few {# półrocza} many {# półroczy} other {# półrocza}} misji. Wróciło do domu: {home}. Pod flagą: {flagged}.',
  'coalition.first':
    'Cztery rzeczy należą do ciebie: koalicja poniżej, głos w sprawie projektu, rozmowy w kuluarach i, z końcem półrocza, własna koperta. Jeden list obala tekst.',
  'target.outside': 'wcześniej niż sojusz',
  'target.alongside': 'obok niego',
  'target.inside': 'w jego procedurach',
  'field.order': 'Rozkaz',
  'field.line': 'Linia',
  'field.hub': 'Co',
  'target.reinforce': 'wysłać więcej swoich',
  'target.reassure': 'narada partnerów',
  'target.flag': 'poprosić o wspólne dowództwa',
  'target.end': 'ściągnąć do domu',
  'target.open': 'otworzyć dowództwo',
  'target.close': 'zamknąć dowództwo',
  'verb.lead-mission': 'Prowadzenie misji',
  'verb.lead-mission.does': 'Jeden rozkaz na półrocze dla każdej twojej misji.',
  'verb.lead-mission.costs':
    'Własne wojska, własne pieniądze albo godzina cierpliwości wszystkich.',
  'verb.coalition-line': 'Stosunek do sojuszu',
  'verb.coalition-line.does': 'Wcześniej niż sojusz, obok niego albo w jego procedurach.',
  'verb.coalition-line.costs':
    'Wcześniej: pominięci mają żal. W procedurach: front czeka na papier.',
  'verb.coalition-hub': 'Własne dowództwo',
  'verb.coalition-hub.does': 'Partnerzy służą mniejszym kosztem.',
  'verb.coalition-hub.costs': 'Płacisz za nie co półrocze.',
  'note.strain-changes': 'Zmęczenie partnerów {points, number, ::.0 sign-always} pkt.',
  'note.line-strains': 'Każda misja dodaje {points, number, ::.0} pkt zmęczenia.',
  'note.hub-closes': 'Rachunek się kończy, a z nim to, po co był.',
  'note.mission-would-end':
    'Misja się kończy. Takich udaje się około {chancePct, number, ::.} na 100; misja dla Ukrainy tylko tam, gdzie front jest zabezpieczony.',
  'refusal.no-coalition-of-yours': 'Nie prowadzisz koalicji.',
  'refusal.line-stands': 'Tak właśnie stoisz.',
  'refusal.mission-has-its-order': 'Ta misja ma już rozkaz na to półrocze.',
  'refusal.flies-the-flag': 'Jest już pod flagą.',
  'refusal.not-from-outside': 'Nie, póki wyprzedzasz sojusz: najpierw stań obok.',
  'refusal.hub-stands': 'Już istnieje.',
  'refusal.hub-needs-partners':
    'Liczba partnerów potrzebna w jednej misji: {needed, number}; jest ich {partners, number}.',
  'refusal.no-hub-to-close': 'Nie ma czego zamykać.',
  'event.flag-refused': 'Proszono o wspólne dowództwa ({mission}) i przyszły listy: {breakers}.',
  'event.flag-granted': 'Misja pod flagą: {leader}, {mission}. Przejmują ją wspólne dowództwa.',
  'call.a-seat-at-headquarters': 'miejsce w dowództwie',
  'call.a-seat-at-headquarters.says': '{member}: rząd służy z tobą i chce z tobą decydować.',
  'call.you-went-without-us': 'pójście bez pytania',
  'call.you-went-without-us.says':
    '{member}: rząd czyta o twojej misji w gazetach i mówi to głośno.',
  'mandate.see-it-through': 'Do końca',
  'mandate.see-it-through.means': 'Front trzyma, bo ktoś poszedł.',
  'mandate.keep-together': 'Trzymać razem',
  'mandate.keep-together.means': 'Kto z nami przyszedł, z nami wraca.',
  'mandate.back-to-the-table': 'Z powrotem do stołu',
  'mandate.back-to-the-table.means': 'Zaczęte przez kilku, skończone przez wszystkich.',
  'promise.mission-sustained': 'Prowadzisz misje od 14 półroczy',
  'promise.front-holds': 'Front stoi na 55 ze 100 albo jest zabezpieczony',
  'promise.coalition-kept': 'Do domu wróciło najwyżej czterech partnerów',
  'promise.under-the-flag': 'Twoja misja przeszła pod flagę',
};
