/** Co dałoby działanie, słowami; oraz skutki, z których składają się rozmowy, karty i działania. */
import type { Translated } from '../translated.ts';
import type { notes as english } from '../en/notes.ts';

export const notes: Translated<typeof english> = {
  'note.band-narrows':
    '{member}: niepewność co do tego, czego nie mówią, spada do {leftPct, number, ::.}%.',
  'note.band-exact': '{member}: stanowisko będzie znane dokładnie.',
  'note.council-rounds':
    'Zaufanie rośnie wszędzie, do {trustPct, number, ::.0} pkt; znika {resentmentPct, number, ::.}% rozgoryczenia i {fatigue, number, ::.0} znużenia Rady, a spór z Waszyngtonem przygasa.',
  'note.pillar-faster':
    'Europejskie instytucje rosną w tym półroczu w tempie {pacePct, number, ::.}% pełnego projektu.',
  'note.would-deploy':
    '{members, plural, one {Wojska wysłałby jeden rząd} few {Wojska wysłałyby # rządy} many {Wojska wysłałoby # rządów} other {Wojska wysłałoby # rządu}}, wedle chęci, kosztem odrobiny gotowości.',
  'note.scolded':
    '{members, plural, =0 {Nikt nie jest} one {Jeden rząd jest} few {# rządy są} many {# rządów jest} other {# rządu jest}} poniżej {floorPctGdp, number, ::.0}% PKB i będzie wiedzieć, o kim mowa.',
  'note.roadmap-odds':
    'Szansa na podpis Waszyngtonu: {chancePct, number, ::.} na 100. Samo ogłoszenie kosztuje {pricePct, number, ::.} pkt zaangażowania.',
  'note.roadmap-ends': 'Harmonogram się kończy, a z nim część życzliwości Waszyngtonu.',
  'note.odds-of-silence':
    'Szansa, że nikt nie przerwie milczenia: {passesPct, number, ::.} na 100.',
  'note.text-withdrawn':
    'Głosowanie kończy się tutaj. Żaden list się nie liczy i nic nie jest uzgodnione.',
  'note.offers-points': '{member}: tekst w ich oczach lepszy o {points, number, ::.} pkt.',
  'note.nerve-held':
    'Rząd, który zostanie sam, zapłaci za samotność o {extraPct, number, ::.}% więcej i może wycofać list.',
  'note.roll-call-commit': 'Firmujesz to nazwą sojuszu; wahający się patrzą na przewodnictwo.',
  'note.roll-call-hold': 'Niech odpowiadają sami za siebie.',
  'note.roll-call-call-laggards': 'Wywołujesz po imieniu tych, którzy powiedzieli niewiele.',
  'note.advice-on': '{member}: doradcy powiedzą, co by ten rząd przekonało, na to półrocze.',
  'note.roll-call-so-far':
    'Dotąd: siły {forcePct, number, ::.} z potrzebnych {neededForcePct, number, ::.}, członkowie {sharePct, number, ::.} z {neededSharePct, number, ::.}. Każdy jeszcze się namyśli.',
  'note.roll-call-reaches':
    '{moved, plural, =0 {Nikogo nie da się} one {Jeden rząd da się} few {# rządy dadzą się} many {# rządów da się} other {# rządu da się}} pociągnąć za sobą{hardened, plural, =0 {} one {; jeden się usztywni} few {; # się usztywnią} many {; # się usztywni} other {; # się usztywni}}.',
  'note.spares':
    'Dajesz słowo: żaden twój tekst nie ruszy punktu „{dimension}” przez {turns, plural, one {to półrocze} few {# półrocza} many {# półroczy} other {# półrocza}}.',
  'note.volunteers':
    '{volunteers, plural, =0 {Nie poszedłby nikt} one {Poszedłby jeden rząd} few {Poszłyby # rządy} many {Poszłoby # rządów} other {Poszłoby # rządu}}: {backingPct, number, ::.}% wagi sojuszu.',
  'note.left-out':
    'Nie poszłoby: {absent, number}; {glad, plural, =0 {nikogo z nich nie cieszy} one {jednego z nich cieszy} few {# z nich cieszy} many {# z nich cieszy} other {# z nich cieszy}}, że nikt ich nie pyta.',
  'note.joins': '{member}: rząd dołącza. Odnotowano z szacunkiem.',
  'note.joins-on-a-promise': '{member}: rząd dołącza na twoje słowo i zapamięta porażkę.',
  'note.framework-nation': 'Kto da dowództwo: {member}.',
  'note.would-write':
    '{letters, plural, =0 {Nikt raczej nie przerwie milczenia} one {Zanosi się na jeden list} few {Zanosi się na # listy} many {Zanosi się na # listów} other {Zanosi się na # listu}}, nie licząc nastroju.',
  'note.would-join':
    '{volunteers, plural, =0 {Nie pojechałby nikt} one {Pojechałby jeden rząd} few {Pojechałyby # rządy} many {Pojechałoby # rządów} other {Pojechałoby # rządu}}.',
  'note.opt-out-blamed':
    'Kto zostaje, traci nawet {trustPct, number, ::.0} pkt zaufania do ciebie; wierzą ci o {beliefPct, number, ::.}% mniej.',
  'note.builds-instead':
    'Zamiast jechać, budujesz: odpada {sparedPct, number, ::.}% winy; to warte {worthPct, number, ::.}% wyjazdu.',
  'note.watch-shows':
    '{member}: według obserwacji około {aboutPct, number, ::.} na 100. Próba pokaże dokładnie, wszystkim.',
  'effect.on': '{who}: {what} {change}',
  'effect.at-large': '{what} {change}',
  'effect.trust': 'zaufanie ({from} → {to}) {change}',
  'effect.mission':
    '{mission}, na czele {leader}{flag, select, coalition { – jako koalicja} other { – pod flagą sojuszu}}',
  'effect.evidence-up': '{about}: więcej wiary',
  'effect.evidence-down': '{about}: mniej wiary',
  'effect.dependence': 'zależność ({of} → {on}) {change}',
  'effect.of.united-states': 'Waszyngton',
  'effect.of.short-of-floor': 'poniżej progu wydatków',
  'effect.of.at-floor': 'na progu wydatków',
  'effect.of.industrial': 'kraje z przemysłem zbrojeniowym',
  'effect.member.fiscal-shock': 'przejściowe obciążenie budżetu, % PKB',
  'effect.member.stability': 'trwałość koalicji',
  'effect.member.deliveries': 'dostawy sprzętu',
  'effect.member.uncertainty': 'niepewność',
  'effect.alliance.crash-pause': 'półrocza, w których Kongres nikogo nie puszcza',
  'effect.special.early-election': 'przedterminowe wybory',
  'effect.special.leak': 'projekt wycieka: przeciwnicy spotykają się, zanim go złożysz',
  'effect.special.consultation': 'konsultacje z sojusznikami w trybie artykułu 4, po kolei',
  'effect.special.roadmap': 'harmonogram wycofania',
  'effect.special.convert': 'nawrócenie',
  'effect.special.censure': 'publiczna nagana',
  'note.words-covered':
    'Czyny stoją za tymi słowami{creditPct, plural, =0 {} other {: {creditPct, number, ::.0} pkt autorytetu dla przewodnictwa}}.',
  'note.words-uncovered': 'Słowa wyprzedzają czyny o {gapPct, number, ::.} pkt: niewiele to da.',
  'note.later':
    'Za {turns, plural, one {półrocze} few {# półrocza} many {# półroczy} other {# półrocza}}:',
  'note.gamble-won': 'Jeśli się uda, {oddsPct, number, ::.} na 100:',
  'note.gamble-lost': 'Jeśli nie:',
  'effect.of.all': 'wszyscy',
  'effect.of.actor': 'kto działa',
  'effect.of.target': 'rząd, o który chodzi',
  'effect.of.others': 'pozostali',
  'effect.of.europeans': 'Europejczycy',
  'effect.of.front-line': 'flanka',
  'effect.of.southern': 'południe',
  'effect.of.majors': 'duzi członkowie',
  'effect.of.nuclear': 'mocarstwa jądrowe',
  'effect.of.nationalist-led': 'rządy nacjonalistów',
  'effect.of.atlanticists': 'atlantyści',
  'effect.of.autonomists': 'autonomiści',
  'effect.of.participants': 'uczestnicy',
  'effect.of.abstainers': 'stojący z boku',
  'effect.member.support': 'poparcie w kraju',
  'effect.member.nationalist': 'pretendent nacjonalistów',
  'effect.member.compliance': 'dotrzymane obietnice',
  'effect.member.push': 'zadeklarowane wydatki',
  'effect.member.resentment': 'rozgoryczenie',
  'effect.member.scolding': 'odczuwana presja',
  'effect.member.readiness': 'gotowość',
  'effect.member.forward-presence': 'wysunięta obecność',
  'effect.member.work-sharing': 'wspólna praca',
  'effect.member.equipment': 'sprzęt',
  'effect.member.trust-in-chair': 'zaufanie do ciebie',
  'effect.member.grievance': 'uraza do ciebie',
  'effect.member.iou': 'przysługi należne tobie',
  'effect.alliance.us-commitment': 'zaangażowanie Waszyngtonu',
  'effect.alliance.us-presence': 'amerykańskie wojska w Europie',
  'effect.alliance.us-purchases': 'amerykańskie zakupy i role',
  'effect.alliance.us-alignment': 'zgodność z Waszyngtonem',
  'effect.alliance.dispute-heat': 'spór z Waszyngtonem',
  'effect.alliance.pillar-stock': 'europejskie instytucje',
  'effect.alliance.opt-out-norm': 'wyłączenia bez nagany',
  'effect.alliance.scolding-stance': 'surowość przewodnictwa',
  'effect.alliance.rhetoric': 'ambicja słów',
  'effect.alliance.legitimacy': 'autorytet przewodnictwa',
  'effect.alliance.fatigue': 'znużenie Rady',
  'effect.alliance.precedent': 'cena następnej przysługi',
  'effect.alliance.opportunism': 'apetyt przeciwnika',
  'effect.alliance.east-pressure': 'presja na wschodzie',
  'effect.alliance.south-pressure': 'presja na południu',
  'effect.alliance.rally': 'skupienie wokół flagi',
  'effect.alliance.front-line': 'położenie frontu',
  'effect.alliance.front-support': 'wsparcie docierające na front',
  'effect.alliance.work-sharing-boost': 'tempo wspólnej pracy',
  'effect.alliance.pillar-boost': 'tempo europejskich instytucji',
  'effect.alliance.capital': 'twój kapitał polityczny',
  'effect.alliance.hours': 'twoje godziny',
};
