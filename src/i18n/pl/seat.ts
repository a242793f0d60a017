import type { seat as english } from '../en/seat.ts';
import type { Translated } from '../translated.ts';

/** Miejsca poza przewodniczącym: kim się gra, projekt oczami rządu i jego własna koperta. */
export const seat: Translated<typeof english> = {
  'seat.heading': 'Twoje miejsce',
  'seat.secretary-general': 'Sekretarz Generalny',
  'seat.secretary-general.means':
    'Ustalasz porządek obrad i nikomu nie rozkazujesz: piszesz, sondujesz, poddajesz teksty milczeniu.',
  'seat.member': 'Rząd państwa członkowskiego',
  'seat.member.means':
    'Swoją kopertę piszesz sam: zgoda, zastrzeżenie, list albo cena. Porządek obrad należy do przewodniczącego i nikt inny cię nie słucha.',
  'seat.country': 'Który rząd',
  'seat.country-find': 'Znajdź kraj',
  'seat.country-none': 'Nie ma kraju o tej nazwie.',
  'seat.you-govern': 'Rządzisz: {member}',
  'by.chair': 'Sekretarz Generalny',
  'vote.of-chair': 'Tekst przewodniczącego',
  'agenda.frontier': 'państwa frontowe',
  'agenda.consent': 'zgoda',
  'agenda.europe': 'filar europejski',
  'agenda.bridge': 'zatrzymać Amerykę',
  'own.heading': 'Projekt przewodniczącego',
  'own.agenda':
    'Zostanie poddany milczeniu z końcem półrocza. O co chodzi temu przewodniczącemu: {agenda}.',
  'own.none': 'W tym półroczu nie krąży żaden projekt: rada odpoczywa.',
  'own.margin':
    'Dla ciebie jest wart {points} pkt. Osamotnienie kosztowałoby {alone, number, ::.0}.',
  'own.day': 'Nastrój dnia może to jeszcze zmienić.',
  'own.table': 'Projekt, punkt po punkcie',
  'own.worth': 'Dla ciebie',
  'own.less': 'Mniej',
  'own.more': 'Więcej',
  'own.favours': 'Przysługi w tekście',
  'own.favour': '{from} → {to}: {points, number, ::.0} pkt',
  'own.footnotes': 'Zastrzeżenia są dozwolone.',
  'own.no-footnotes': 'Zastrzeżenia nie są dozwolone.',
  'own.add': 'Poproś o coś, czego w nim nie ma',
  'envelope.heading': 'Twoja koperta',
  'envelope.lead':
    '{member}: tekst jest dziś wart {points} pkt. {letters, plural, =0 {Nie otwarto jeszcze żadnego listu.} one {Otwarto jeden list.} few {Otwarto # listy.} many {Otwarto # listów.} other {Otwarto # listu.}}',
  'envelope.refused':
    'Twoja cena {points, number, ::.} pkt została odrzucona. Podpisz albo napisz list.',
  'envelope.consent': 'Zgódź się',
  'envelope.footnote': 'Milcz z zastrzeżeniem',
  'envelope.break': 'Przerwij milczenie',
  'envelope.price': 'Podpisz za {points, number, ::.} pkt',
  'next.own-envelope': 'Kolej na twoją kopertę. Rada czeka, co napiszesz.',
  'next.own-draft': 'Projekt przewodniczącego jest wbrew tobie. Można go jeszcze złagodzić.',
  'mandate.home-guard': 'Straż domowa',
  'mandate.home-guard.means': 'Nikt nas nie sprawdza, bo inni by przyszli.',
  'mandate.own-say': 'Własne zdanie',
  'mandate.own-say.means': 'To, co nas wiąże, podpisaliśmy i tego chcieliśmy.',
  'mandate.good-ally': 'Dobry sojusznik',
  'mandate.good-ally.means': 'Gdy mówimy, inni słuchają.',
  'mandate.home-purse': 'Domowa kasa',
  'mandate.home-purse.means': 'Zamówienia dla naszych zakładów i rachunek, który wyborcy wybaczą.',
  'mandate.old-friend': 'Stary przyjaciel',
  'mandate.old-friend.means': 'Waszyngton zostaje i odbiera, gdy dzwonimy.',
  'mandate.broad-brief': 'Szerokie zlecenie',
  'mandate.broad-brief.means': 'Po trochu wszystkiego i cało do domu.',
  'promise.own-belief': 'Twój kraj daje sojusznikom dwie szanse na trzy, że przyjdą',
  'promise.own-purse': 'Wydajesz najwyżej 0,6 % PKB więcej niż w 2025',
  'promise.little-swallowed': 'Twój rząd przełknął najwyżej trochę',
  'promise.trusted': 'Inni ci ufają: średnio 55 na 100',
  'promise.paid-for': 'Za twój podpis zapłacono: łącznie 16 pkt',
  'verb.envelope': 'Napisz kopertę',
  'verb.envelope.does':
    'Powiedz, co twój rząd mówi o tekście: tak, z zastrzeżeniem, nie, albo ile kosztuje „tak”.',
  'verb.envelope.costs':
    'Podpisanie tego, co boli, kosztuje kapitał w kraju; list kosztuje zaufanie na sali.',
  'verb.ask-chair': 'Poproś przewodniczącego',
  'verb.ask-chair.does': 'Zmniejsz lub zwiększ punkt krążącego projektu.',
  'verb.ask-chair.costs':
    'Godzina i trochę kapitału; przewodniczący zachowa to, bez czego tekst upadnie.',
  'note.price-odds':
    'Mniej więcej {chancePct, number, ::.} razy na 100 znajdzie się dla ciebie {points, number, ::.} pkt. Jeśli nie, podpisujesz za darmo albo piszesz list.',
  'note.envelope-footnote':
    'Zastrzegasz stanowisko: {dimension}. To oszczędza ci {points, number, ::.0} pkt.',
  'note.envelope-consent': 'Twój rząd podpisałby coś wartego dla niego {points, number, ::.0} pkt.',
  'note.envelope-break':
    'Jeden list wystarczy: tekst upada. Osamotnienie kosztuje {alone, number, ::.0} pkt.',
  'note.draft-reads': '{dimension}: {to, number, ::.0} zamiast {from, number, ::.0}.',
  'note.draft-odds':
    'Milczenie utrzyma się mniej więcej {afterPct, number, ::.} razy na 100 zamiast {beforePct, number, ::.}.',
  'refusal.no-envelope-to-write': 'Nie czeka na ciebie żadna koperta.',
  'refusal.no-footnotes-here': 'Zastrzeżenia nie są tu dozwolone albo żadne nie pomoże.',
  'refusal.price-was-refused': 'Twoja cena została już odrzucona: {points, number, ::.} pkt.',
  'refusal.no-draft-circulates': 'Nie krąży żaden projekt.',
  'refusal.draft-goes-no-further': 'Dalej projekt tu nie pójdzie: {dimension}.',
  'refusal.chair-declines':
    'Przewodniczący odmawia: jego tekst utrzymałby się {oddsPct, number, ::.} razy na 100 zamiast {beforePct, number, ::.}.',
  'event.chair-new': 'Nowy Sekretarz Generalny obejmuje przewodnictwo. O co mu chodzi: {agenda}.',
  'event.chair-circulates': 'Przewodniczący rozsyła projekt: {dimensions}.',
  'event.chair-deed': 'Przewodniczący działa: {verb}.',
  'event.price-refused':
    '{member}: padła cena {points, number, ::.} pkt. Nikt nie chciał jej zapłacić.',
  'event.price-paid':
    '{member}: padła cena {points, number, ::.} pkt i została zapłacona: {payer}.',
  'event.price-paid-by-chair':
    '{member}: padła cena {points, number, ::.} pkt i przewodniczący ją znalazł.',
  'event.card-answered-by-chair': '{card}. Przewodniczący wybrał: {choice}. {outcome}',
  'call.a-vote-for-a-vote': 'głos za głos',
  'call.a-vote-for-a-vote.says': 'Przysługa w zamian za poparcie kandydatury: {member}.',
  'call.a-lot-together': 'wspólne zamówienie',
  'call.a-lot-together.says': 'Zamówmy razem, połowa pracy w twoich zakładach: {member}.',
  'call.a-battalion-for-us': 'batalion',
  'call.a-battalion-for-us.says': 'Prośba o twój batalion na miejscu: {member}.',
  'call.orders-from-us': 'zamówienia',
  'call.orders-from-us.says': 'Czeka na twoje zamówienia i ma listę: {member}.',
  'call.spend-as-we-do': 'twoje wydatki',
  'call.spend-as-we-do.says':
    'Pytanie, czemu inni płacą za twoje bezpieczeństwo więcej niż ty: {member}.',
  'call.hold-out-together': 'wspólny opór',
  'call.hold-out-together.says':
    'Szuka towarzystwa przeciw następnemu tekstowi przewodniczącego: {member}.',
  'call.stop-the-letters': 'twoje listy',
  'call.stop-the-letters.says': 'Policzył twoje listy i powie o tym publicznie: {member}.',
  'seat.desk-draft': 'Projekt',
  'note.roll-call-own-commit': 'Ruszają twoje wojska. Wahający się patrzą na ciebie.',
  'note.roll-call-own-hold': 'Twoja odpowiedź zostaje taka, jaką dał sztab.',
  'note.roll-call-own-call-laggards': 'Wzywasz po imieniu tych, którzy mało powiedzieli.',
  'seat.take': 'Zajmij miejsce',
  'own.forecast': 'Gdy zostanie poddany milczeniu',
  'refusal.written-in-the-envelope': 'Zastrzeżenie wpisuje się do koperty.',
  'own.trust-why':
    'Jak bardzo ufa twojemu rządowi. Przysługi, wojska i sondowanie to podnoszą; listy, ceny i odmowy obniżają.',
  'seat.yours': 'Twój kraj.',
  'own.first':
    'Trzy rzeczy należą do ciebie: głos w sprawie projektu, rozmowy w kuluarach i, z końcem półrocza, własna koperta. Jeden list obala tekst.',
};
