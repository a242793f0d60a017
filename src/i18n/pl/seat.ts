import type { seat as english } from '../en/seat.ts';
import type { Translated } from '../translated.ts';

/** Miejsca poza przewodniczącym: kim się gra, projekt oczami rządu i jego własna koperta. */
export const seat: Translated<typeof english> = {
  'seat.heading': 'Twoje miejsce',
  'seat.secretary-general': 'Sekretarz generalny',
  'seat.secretary-general.means':
    'Ustalasz porządek obrad i nikomu nie rozkazujesz: piszesz, sondujesz, składasz teksty do milczącej zgody.',
  'seat.member': 'Rząd państwa członkowskiego',
  'seat.member.means':
    'Piszesz własną kopertę: zgoda, przypis, list albo cena. Porządek obrad należy do przewodnictwa i nikt inny cię nie słucha.',
  'seat.country': 'Który rząd',
  'seat.country-find': 'Znajdź kraj',
  'seat.country-none': 'Nie ma kraju o tej nazwie.',
  'seat.you-govern': 'Rządzisz: {member}',
  'by.chair': 'przewodnictwo',
  'vote.of-chair': 'Tekst przewodnictwa',
  'agenda.frontier': 'flanka',
  'agenda.consent': 'zgoda',
  'agenda.europe': 'filar europejski',
  'agenda.bridge': 'Ameryka na pokładzie',
  'own.heading': 'Projekt przewodnictwa',
  'own.agenda':
    'Z końcem półrocza trafi pod milczącą zgodę. O co chodzi temu przewodnictwu: {agenda}.',
  'own.none': 'W tym półroczu nie krąży żaden projekt: Rada odpoczywa.',
  'own.margin': 'Dla ciebie jest wart {points} pkt. Samotność kosztowałaby {alone, number, ::.0}.',
  'own.day': 'Nastrój dnia może to jeszcze zmienić.',
  'own.table': 'Projekt, punkt po punkcie',
  'own.worth': 'Dla ciebie',
  'own.less': 'Mniej',
  'own.more': 'Więcej',
  'own.favours': 'Przysługi w tekście',
  'own.favour': '{from} → {to}: {points, number, ::.0} pkt',
  'own.footnotes': 'Przypisy są dozwolone.',
  'own.no-footnotes': 'Przypisy nie są dozwolone.',
  'own.add': 'Poproś o coś, czego w nim nie ma',
  'envelope.heading': 'Twoja koperta',
  'envelope.lead':
    '{member}: tekst jest dziś wart {points} pkt. {letters, plural, =0 {Nie otwarto jeszcze żadnego listu.} one {Otwarto jeden list.} few {Otwarto # listy.} many {Otwarto # listów.} other {Otwarto # listu.}}',
  'envelope.refused':
    'Twoja cena {points, number, ::.} pkt została odrzucona. Podpisz albo napisz list.',
  'envelope.consent': 'Zgoda',
  'envelope.footnote': 'Milczenie z przypisem',
  'envelope.break': 'Przerwanie milczenia',
  'envelope.price': 'Podpis za {points, number, ::.} pkt',
  'next.own-envelope': 'Kolej na twoją kopertę. Rada czeka, co napiszesz.',
  'next.own-draft': 'Projekt przewodnictwa jest wbrew tobie. Można go jeszcze złagodzić.',
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
  'mandate.broad-brief': 'Szeroki mandat',
  'mandate.broad-brief.means': 'Po trochu wszystkiego i cało do domu.',
  'promise.own-belief': 'Twój kraj daje sojusznikom dwie szanse na trzy, że przyjdą',
  'promise.own-purse': 'Wydajesz najwyżej o 0,6% PKB więcej niż w 2025',
  'promise.little-swallowed': 'Twój rząd przełknął niewiele',
  'promise.trusted': 'Inni ci ufają: średnio 55 na 100',
  'promise.paid-for': 'Za twój podpis zapłacono: łącznie 16 pkt',
  'verb.envelope': 'Koperta',
  'verb.envelope.does':
    'Co twój rząd mówi o tekście: tak, tak z przypisem, nie, albo ile kosztuje „tak”.',
  'verb.envelope.costs':
    'Podpisanie tego, co boli, kosztuje kapitał w kraju; list kosztuje zaufanie na sali.',
  'verb.ask-chair': 'Prośba do przewodnictwa',
  'verb.ask-chair.does': 'Zmniejszenie lub zwiększenie jednego punktu krążącego projektu.',
  'verb.ask-chair.costs':
    'Godzina i trochę kapitału; przewodnictwo zachowa to, bez czego tekst upadnie.',
  'note.price-odds':
    'Około {chancePct, number, ::.} razy na 100 znajdzie się dla ciebie {points, number, ::.} pkt. Jeśli nie, podpisujesz za darmo albo piszesz list.',
  'note.envelope-footnote':
    'Zgłaszasz zastrzeżenie: {dimension}. To oszczędza ci {points, number, ::.0} pkt.',
  'note.envelope-consent': 'Dla twojego rządu tekst jest wart {points, number, ::.0} pkt.',
  'note.envelope-break':
    'Jeden list wystarczy: tekst upada. Samotność kosztuje {alone, number, ::.0} pkt.',
  'note.draft-reads': '{dimension}: {to, number, ::.0} zamiast {from, number, ::.0}.',
  'note.draft-odds':
    'Około {afterPct, number, ::.} razy na 100 nikt nie przerwie milczenia, zamiast {beforePct, number, ::.}.',
  'refusal.no-envelope-to-write': 'Nie czeka na ciebie żadna koperta.',
  'refusal.no-footnotes-here': 'Przypisy nie są tu dozwolone albo żaden nie pomoże.',
  'refusal.price-was-refused': 'Twoja cena została już odrzucona: {points, number, ::.} pkt.',
  'refusal.no-draft-circulates': 'Nie krąży żaden projekt.',
  'refusal.draft-goes-no-further': 'Dalej projekt tu nie pójdzie: {dimension}.',
  'refusal.chair-declines':
    'Przewodnictwo odmawia: jego tekst przeszedłby {oddsPct, number, ::.} razy na 100 zamiast {beforePct, number, ::.}.',
  'event.chair-new': 'Nowe przewodnictwo. O co mu chodzi: {agenda}.',
  'event.chair-circulates': 'Przewodnictwo rozsyła projekt: {dimensions}.',
  'event.chair-deed': 'Przewodnictwo działa: {verb}.',
  'event.price-refused':
    '{member}: padła cena {points, number, ::.} pkt. Nikt nie chciał jej zapłacić.',
  'event.price-paid':
    '{member}: padła cena {points, number, ::.} pkt i została zapłacona: {payer}.',
  'event.price-paid-by-chair':
    '{member}: padła cena {points, number, ::.} pkt i przewodnictwo ją znalazło.',
  'event.card-answered-by-chair': '{card}. Wybór przewodnictwa: {choice}. {outcome}',
  'call.a-vote-for-a-vote': 'głos za głos',
  'call.a-vote-for-a-vote.says':
    '{member}: rząd będzie ci winien przysługę, jeśli poprzesz teraz jego kandydaturę.',
  'call.a-lot-together': 'wspólne zamówienie',
  'call.a-lot-together.says':
    '{member}: rząd proponuje wspólne zamówienie, z połową pracy w twoich zakładach.',
  'call.a-battalion-for-us': 'batalion',
  'call.a-battalion-for-us.says': '{member}: rząd prosi o twój batalion na swojej ziemi.',
  'call.orders-from-us': 'zamówienia',
  'call.orders-from-us.says': '{member}: rząd czeka na twoje zamówienia i ma listę.',
  'call.spend-as-we-do': 'twoje wydatki',
  'call.spend-as-we-do.says':
    '{member}: rząd pyta, czemu inni płacą za twoje bezpieczeństwo więcej niż ty.',
  'call.hold-out-together': 'wspólny opór',
  'call.hold-out-together.says':
    '{member}: rząd szuka towarzystwa przeciw następnemu tekstowi przewodnictwa.',
  'call.stop-the-letters': 'twoje listy',
  'call.stop-the-letters.says': '{member}: rząd liczy twoje listy i powie to publicznie.',
  'seat.desk-draft': 'Projekt',
  'note.roll-call-own-commit': 'Ruszają twoje wojska. Wahający się patrzą na ciebie.',
  'note.roll-call-own-hold': 'Zostaje odpowiedź twojego sztabu.',
  'note.roll-call-own-call-laggards': 'Wzywasz po imieniu tych, którzy mało powiedzieli.',
  'seat.take': 'Zajmij miejsce',
  'own.forecast': 'Gdy trafi pod milczącą zgodę',
  'refusal.written-in-the-envelope': 'Zastrzeżenie wpisuje się do koperty.',
  'own.trust-why':
    'Jak bardzo ufa twojemu rządowi. Przysługi, wojska i sondowanie podnoszą zaufanie; listy, ceny i odmowy je obniżają.',
  'seat.yours': 'Twój kraj.',
  'own.first':
    'Trzy rzeczy należą do ciebie: głos w sprawie projektu, rozmowy w kuluarach i, z końcem półrocza, własna koperta. Jeden list obala tekst.',
};
