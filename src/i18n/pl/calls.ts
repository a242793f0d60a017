/** Rozmowy w kuluarach: kto stoi w drzwiach i z czym. */
import type { Translated } from '../translated.ts';
import type { calls as english } from '../en/calls.ts';

export const calls: Translated<typeof english> = {
  'calls.heading': 'W kuluarach',
  'calls.lead': 'Każda rozmowa to godzina. Brak odpowiedzi też się pamięta.',
  'calls.none': 'Nikt nie czeka w kuluarach.',
  'calls.kind.offer': 'Oferta',
  'calls.kind.request': 'Prośba',
  'calls.kind.threat': 'Groźba',
  'calls.expires':
    '{left, plural, =0 {Znika z końcem półrocza.} other {Może poczekać do następnego półrocza.}}',
  'calls.accept': 'Tak',
  'calls.decline': 'Nie',
  'calls.accept-label': 'Tak ({member}): {about}',
  'calls.decline-label': 'Nie ({member}): {about}',
  'call.backing-for-a-post': 'poparcie na stanowisko',
  'call.backing-for-a-post.says':
    '{member}: rząd chce widzieć swojego człowieka na wysokim urzędzie sojuszu i zapamięta, kto pomógł. Do tej pory urząd ten należał do Waszyngtonu.',
  'call.industrial-lot': 'zamówienie dla przemysłu',
  'call.industrial-lot.says':
    '{member}: rząd oddaje stocznie i warsztaty pod wspólne zamówienie, jeśli przewodnictwo szepnie słowo. Zakłady w Ameryce nic by z tego nie miały.',
  'call.host-an-exercise': 'goszczenie ćwiczeń',
  'call.host-an-exercise.says':
    '{member}: rząd chętnie ugości następne wielkie ćwiczenia na swojej ziemi. Kto ceni własną drogę, niechętnie da się tam wysłać.',
  'call.troops-for-the-frontier': 'wojska na flankę',
  'call.troops-for-the-frontier.says':
    '{member}: rząd prosi, by przycisnąć dużych o wojska na flankę. Duzi nie będą za to wdzięczni.',
  'call.time-for-the-floor': 'czas na próg wydatków',
  'call.time-for-the-floor.says':
    '{member}: rząd prosi, by do wyborów nie patrzeć na jego wydatki. Inni maruderzy to zauważą, a Waszyngton liczy.',
  'call.a-word-of-absolution': 'słowo rozgrzeszenia',
  'call.a-word-of-absolution.says':
    '{member}: rząd ma dość nagan i chce to od ciebie usłyszeć. Usłyszy to także Waszyngton.',
  'call.name-the-laggards': 'wskazanie maruderów',
  'call.name-the-laggards.says':
    '{member}: rząd chce, by maruderów wymienić publicznie. Dumni wśród nich tego nie zapomną.',
  'call.buy-from-us': 'zakupy w Ameryce',
  'call.buy-from-us.says':
    '{member}: rząd chciałby zobaczyć zamówienia, i to wkrótce. Co kupione tam, nie powstanie w Europie.',
  'call.a-european-project': 'projekt europejski',
  'call.a-european-project.says':
    '{member}: rząd prosi o błogosławieństwo dla projektu bez Waszyngtonu. Waszyngton weźmie to za złe.',
  'call.our-text-instead': 'własny tekst',
  'call.our-text-instead.says':
    '{member}: rząd podpisze twój tekst z jedną zmianą i prosi, by wolno mu było go tak złożyć.',
  'call.spare-our-red-line': 'czerwona linia',
  'call.spare-our-red-line.says':
    '{member}: będą kłopoty, chyba że twoje teksty na jakiś czas zostawią w spokoju punkt „{dimension}”. Inni zobaczą, że odmowa popłaca, i Waszyngton też.',
  'call.ease-off-or-we-leave': 'mniej nacisku',
  'call.ease-off-or-we-leave.says':
    '{member}: rząd daje do zrozumienia, że umie żyć bez tego stołu. Waszyngton uzna ustępstwo za słabość.',
  'call.a-pact-of-neighbours': 'pakt sąsiadów',
  'call.a-pact-of-neighbours.says':
    '{member}: rząd poszuka bezpieczeństwa tylko wśród sąsiadów, chyba że duzi zobowiążą się na piśmie. Duzi nie lubią się wiązać.',
};
