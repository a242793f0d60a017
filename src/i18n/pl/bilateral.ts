import type { bilateral as english } from '../en/bilateral.ts';
import type { Translated } from '../translated.ts';

/** Waszyngton po wyjściu: jego słowo dla wybranych, umówione garnizony, licencje na broń i drzwi. */
export const bilateral: Translated<typeof english> = {
  'bilateral.heading': 'Kraj z krajem',
  'bilateral.no-seat': 'Stany Zjednoczone wyszły. Rada obraduje bez ciebie.',
  'bilateral.white-house':
    'Biały Dom: {administration}. {price, plural, =0 {To, co utrzymujesz, nic w kraju nie kosztuje.} other {To, co utrzymujesz, kosztuje w kraju {price, number, ::.0} kapitału co półrocze.}}',
  'bilateral.words': 'Twoje słowo',
  'bilateral.has': 'Ma twoje słowo.',
  'bilateral.none': 'Nikt nie ma twojego słowa.',
  'bilateral.give': 'Daj słowo',
  'bilateral.garrisons': '{garrisons, plural, =0 {Garnizony: brak} other {Umówione garnizony: #}}',
  'bilateral.licences': 'Licencje na broń: {licences}',
  'bilateral.door': 'Drzwi',
  'bilateral.knock': 'Zapukaj znowu',
  'field.word': 'Co',
  'field.move': 'Ile',
  'field.licences': 'Jak',
  'target.give': 'daj',
  'target.take-back': 'cofnij',
  'target.more': 'jeden garnizon więcej',
  'target.fewer': 'jeden garnizon do domu',
  'target.eased': 'ułatwione',
  'target.customary': 'jak zawsze',
  'target.held-up': 'wstrzymane',
  'verb.assurance': 'Twoje słowo',
  'verb.assurance.does':
    'Własna obietnica dla jednego sojusznika: wierzy ci i mniej buduje z resztą.',
  'verb.assurance.costs': 'Biały Dom płaci co półrocze. Cofniętego słowa się nie zapomina.',
  'verb.garrison': 'Garnizony',
  'verb.garrison.does': 'Wojska zostają u tych, którzy mają twoje słowo: waży ono więcej.',
  'verb.garrison.costs': 'Każdy kosztuje kapitał co półrocze.',
  'verb.licences': 'Licencje na broń',
  'verb.licences.does': 'Sprzedawaj swobodnie, a będą zależni; wstrzymuj, a zbudują sobie sami.',
  'verb.licences.costs': 'Godzina, formularz i to, co pomyślą sąsiedzi.',
  'verb.knock': 'Zapukaj do drzwi',
  'verb.knock.does': 'Zaproponuj powrót. Decydują sojusznicy, tym chętniej, im bardziej ci ufają.',
  'verb.knock.costs': 'Odmowa jest publiczna, a drzwi zostają na jakiś czas zamknięte.',
  'note.word-worth': 'Twoja gotowość, by przyjść, wzrośnie tam o {points, number, ::.} na 100.',
  'note.garrisons-then':
    'Wtedy: {garrisons, plural, one {# garnizon} few {# garnizony} many {# garnizonów} other {# garnizonu}}, {presencePct, number, ::.}% wojsk z 2025. Twoje słowo jest warte o {points, number, ::.} na 100 więcej.',
  'note.licence-risk':
    '{licences, select, eased {Wyglądasz na pewniejszego dostawcę: {pct, number, ::.}% mniej ryzyka.} other {Wyglądasz na mniej pewnego dostawcę: {pct, number, ::.}% więcej ryzyka.}}',
  'note.knock-odds': 'Przyjęto by cię z powrotem około {oddsPct, number, ::.} razy na 100.',
  'note.knock-then':
    'Jeśli nie, drzwi zostają zamknięte na {turns, plural, one {# półrocze} few {# półrocza} many {# półroczy} other {# półrocza}}.',
  'refusal.not-from-inside': 'To jest na czas po wyjściu.',
  'refusal.no-word-to-take-back': '{member}: rząd nie ma twojego słowa.',
  'refusal.has-the-word': '{member}: rząd ma twoje słowo.',
  'refusal.too-many-words':
    'Kongres przepuszcza {most, plural, one {# taką obietnicę} few {# takie obietnice} many {# takich obietnic} other {# takiej obietnicy}}, nie więcej.',
  'refusal.does-not-take-your-word':
    '{member}: rząd nie przyjmuje twojego słowa. Zaufanie {trustPct, number, ::.} na 100, wystarczyłoby {neededPct, number, ::.}.',
  'refusal.garrisons-just-moved': 'W tym półroczu garnizony już przesunięto.',
  'refusal.no-garrison-to-call-home': 'Nie ma garnizonu, który można odwołać.',
  'refusal.no-host-with-your-word':
    'Wojska zostają tylko u tych, którzy mają twoje słowo: nie ma wolnego gospodarza.',
  'refusal.president-brings-them-home': 'Ten Biały Dom sprowadza wojska do kraju.',
  'refusal.licences-stand': 'Tak już jest.',
  'refusal.president-stays-away': 'Ten Biały Dom nie puka.',
  'refusal.has-knocked':
    'Już zapukano. Znowu za {turns, plural, one {# półrocze} few {# półrocza} many {# półroczy} other {# półrocza}}.',
  'event.white-house-calls-home': 'Biały Dom odwołuje garnizon: nikt za niego nie płaci.',
  'event.white-house-takes-word-back':
    'Biały Dom cofa dane słowo ({member}): nikt za nie nie płaci.',
  'event.knock-refused': 'Stany Zjednoczone pukają, a sojusznicy patrzą na drzwi.',
  'call.between-the-two-of-us': 'słowo w cztery oczy',
  'call.between-the-two-of-us.says':
    '{member}: rząd pyta, co zrobisz, gdy przyjdzie co do czego, z sojuszem czy bez.',
  'call.build-it-here': 'budowa na miejscu',
  'call.build-it-here.says': '{member}: rząd kupi u ciebie, jeśli część zbuduje się na miejscu.',
  'call.we-pay-for-the-barracks': 'pieniądze na koszary',
  'call.we-pay-for-the-barracks.says': '{member}: rząd zapłaci za koszary. Inni to zauważą.',
  'call.come-back': 'powrót',
  'call.come-back.says': '{member}: rząd prosi o słowo, że nie odchodzisz na zawsze.',
  'call.not-over-our-heads': 'nie ponad głową',
  'call.not-over-our-heads.says': '{member}: rząd chce mniej prywatnych umów z sąsiadami.',
};
