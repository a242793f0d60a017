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
  'roll-call.scene':
    'W środku: {member}. Dookoła pozostali: odpowiedziało {spoken, number} z {of, number}.',
  'roll-call.key':
    'Zewnętrzny pierścień: członkowie, którzy stają. Wewnętrzny: siły. Biały znak: ile potrzeba.',
  'roll-call.wait': 'Najmniejsi mówią pierwsi. Gdy wszyscy odpowiedzą, działasz raz.',
  'roll-call.act': 'Twój jeden ruch',
  'roll-call.members': 'Członkowie, którzy stają',
  'roll-call.strength': 'Siła odpowiedzi',
  'roll-call.force': 'Siły, które przychodzą',
  'roll-call.of-needed': '{value} z potrzebnych {needed}',
  'roll-call.count': '{grade}: {count, number}',
  'roll-call.last-answers': 'Ostatnie odpowiedzi',
  'roll-call.thought-again': '{now}; najpierw: {was}',
  'roll-call.nobody-changed': 'Nikt nie zmienił zdania.',
  'roll-call.hear-all': 'Wysłuchaj wszystkich',
  'roll-call.onward': 'Dalej',
  'roll-call.watch': 'Zobacz wywołanie',
  'roll-call.held': 'Przyszli i wystarczyło.',
  'roll-call.fell': 'Nie wystarczyło.',
  'roll-call.joint': 'Wspólna odpowiedź. Została usłyszana.',
  'roll-call.weak': 'Słaba odpowiedź. Ją też usłyszano.',
  'next.voices': 'Odpowiadają, głos po głosie.',
  'next.roll-call-over': 'Wszyscy odpowiedzieli. Wynik leży na stole.',
  'map.as-front': 'Front',
  'front.scene':
    'Front w Ukrainie: {phase}. Linia na {line} ze 100, wsparcie {support} z potrzebnych {needed}.',
  'front.moved':
    'W ostatnim półroczu: {points, number, ::.} {better, select, yes {naprzód} other {wstecz}}.',
  'front.needs':
    'Wsparcie, które dociera: {support} ze 100; front potrzebuje {needed}. W obecnym stanie dojdzie do {aimed}.',
  'front.nobody': 'Nie stoi za nim żadna koalicja; każdy daje z osobna.',
  'front.mission':
    'Za nim: {mission}. Na czele {leader}, do {date}. Udział: {behind}% PKB sojuszników.',
  'front.role.leads': 'Na czele',
  'front.role.guarantees': 'Gwarantują wojskiem',
  'front.role.joins': 'Szkolą, zbroją, bronią',
  'front.role.builds': 'Zamiast tego budują',
  'front.role.stays-out': 'Z boku',
  'epilogue.european-pillar':
    'Miejsca Europy zamykają własny jasny krąg, powiązany w poprzek stołu; pozostałe stoją obok, przygaszone.',
  'epilogue.native-nato':
    'Jedno światło na środku stołu. Dookoła świeci każde miejsce, każde w swojej odległości.',
  'epilogue.hybrid': 'Krąg podzielił się na dwa jasne koła, rdzeń i resztę, połączone ze sobą.',
  'epilogue.status-quo': 'Krąg jest cały. Światła są tak jasne jak przedtem i nie jaśniejsze.',
  'epilogue.hollow': 'Wszystkie miejsca stoją tam, gdzie stały, i prawie wszystkie są ciemne.',
  'epilogue.amexit-crash-out':
    'Jedno miejsce się wyrwało. Jego więzi urywają się w powietrzu, a te, które się na nim opierały, są pęknięte.',
  'epilogue.break-up': 'Krąg jest w kawałkach: miejsca odsunięte, pęknięte albo puste.',
  'epilogue.article-5-failed': 'Każde miejsce jest pęknięte wokół żaru pośrodku.',
  'epilogue.managed-handover':
    'Jedno miejsce odsunęło się od stołu i oddaje, co trzymało, pozostałym; te świecą.',
  'epilogue.atlantic-renewal':
    'Cały krąg świeci, a z każdego miejsca więź biegnie na drugą stronę stołu.',
  'epilogue.coalition-europe':
    'Ci, którzy działają, świecą i są powiązani; pozostali siedzą w ciemności.',
  'epilogue.deadlock':
    'Dwa kolory, miejsce przy miejscu, i każda więź urywa się przed drugą stroną.',
  'epilogue.score': 'Ocena kadencji: {score} na 100',
  'ring.name': 'Sojusz: zajęte miejsca {taken} z {of}, wiarygodne {believed}. Dlaczego?',
  'ring.heading': 'Pierścień sojuszu',
  'ring.counts':
    'Zajęte miejsca: {taken} z {of}. Te, w których pomoc inni raczej wierzą: {believed}.',
  'ring.means':
    'Klin to członek: tak jasny, jak inni mu wierzą, pęknięty, gdy jest w połowie na zewnątrz, sam zarys, gdy odszedł.',
  'ring.out': 'Odeszli',
  'ring.on-notice': 'Wypowiedzieli traktat',
  'ring.off-command': 'Poza dowództwem',
  'ring.dimmest': 'Najmniej wiarygodni, na 100',
  'ring.list': 'Wszyscy członkowie jako lista',
};
