/** Mapa: jej warstwy, ich stopnie i to, co mówią o członku. */
import type { map as english } from '../en/map.ts';
import type { Translated } from '../translated.ts';

export const map: Translated<typeof english> = {
  'layer.trust': 'zaufanie do ciebie',
  'layer.comes-for': 'kto by przyszedł?',
  'layer.threat': 'poczucie zagrożenia',
  'layer.worldview': 'światopogląd',
  'layer.us-dependence': 'zależność od Stanów Zjednoczonych',
  'layer.profile': 'profile',
  'layer.missions': 'misje i wyłączenia',
  'layer.resentment': 'rozgoryczenie',
  'layer.asks.support': 'Stanowisko każdego rządu wobec projektu, w punktach salda.',
  'layer.asks.trust': 'Zaufanie do ciebie, na 100.',
  'layer.asks.reliability':
    'Szanse na 100 na odpowiednią reakcję, gdyby atak przyszedł dziś w nocy. Flanka: obserwacja, w przedziałach po dziesięć. Pozostali: według własnej wiary.',
  'layer.asks.comes-for':
    'Zaatakowany: {victim}. Na ile wierzy się tam, że przyjdzie każdy z sojuszników, na 100.',
  'layer.asks.threat': 'Poczucie zagrożenia, na 100.',
  'layer.asks.worldview':
    'Skłonność, którą rząd najbardziej odróżnia się od stołu, i jej siła na 100.',
  'layer.asks.us-dependence': 'Udział amerykański w krytycznych dostawach, w procentach.',
  'layer.asks.spending': 'Procent PKB. Próg: {floor, number, ::.0}%.',
  'layer.asks.election': 'Półrocza do następnych wyborów. Proporzec: rząd nacjonalistów.',
  'layer.asks.profile': 'Co każdy robi dla innych i ilu na to liczy.',
  'layer.asks.missions': 'Udział w trwających misjach. Liczba: ile razy z boku.',
  'layer.asks.resentment': 'Co przełknięto w milczeniu, w punktach.',

  'map.frame':
    'Mapa. Plus i minus powiększają i zmniejszają, 0 pokazuje całość, strzałki przesuwają. Po siatce chodzi się członek po członku.',
  'map.zoom-in': 'Powiększ',
  'map.zoom-out': 'Pomniejsz',
  'map.zoom-whole': 'Cała mapa',
  'map.zoomed': 'Powiększenie: {zoom, number, ::.0} razy.',
  'map.victim': 'Kto zaatakowany',
  'map.no-term': 'nic',

  'map.show': 'Pokaż ({count, number})',
  'map.show-what': 'Co jest na mapie prócz kolorów',
  'map.now': 'Teraz na mapie ({count, number})',
  'map.now-nothing': 'Nic prócz kolorów.',
  'overlay.missions': 'misje',
  'overlay.incidents': 'incydenty',
  'overlay.watch': 'obserwacja flanki',
  'overlay.deployments': 'wojska za granicą',
  'overlay.elections': 'bliskie wybory',
  'overlay.trust': 'więzi zaufania',
  'overlay.dependence': 'kto na kim polega',
  'overlay.threat': 'wyraźne zagrożenie',

  'thing.firm': '{by} i {on}: mocna więź, zaufanie {trust, number, ::.} na 100.',
  'thing.strained': '{by} i {on}: napięta więź, zaufanie {trust, number, ::.} na 100.',
  'thing.relies': '{by} → {on}: {share, number, ::.}% potrzeb ({domain}).',
  'thing.deployed': '{by} → {on}: wojska na miejscu.',
  'thing.presence': '{member}: wysunięta obecność, {presence, number, ::.} na 100 możliwych.',
  'thing.mission':
    '{mission}, na czele {leader}, {flag, select, true {pod flagą} other {koalicja}}. Udział: {joinedCount, plural, =0 {nikt więcej} other {{joined}}}.{buildsCount, plural, =0 {} other { Z boku, ale z wkładem: {builds}.}}{outCount, plural, =0 {} other { Z boku: {out}.}}',
  'thing.incident':
    '{member}: {move}, {ago, plural, =0 {w tym półroczu} one {# półrocze temu} few {# półrocza temu} many {# półroczy temu} other {# półrocza temu}}. {because}',
  'thing.roll-call':
    '{member}: artykuł {article, number}, {held, select, true {odpowiedź wystarczyła} other {odpowiedź nie wystarczyła}}, {ago, plural, =0 {w tym półroczu} one {# półrocze temu} few {# półrocza temu} many {# półroczy temu} other {# półrocza temu}}.',
  'thing.watched':
    '{member}: odpowiednia reakcja, około {odds, number, ::.} na 100{turns, plural, =0 {} one {, poniżej połowy od # półrocza} few {, poniżej połowy od # półroczy} many {, poniżej połowy od # półroczy} other {, poniżej połowy od # półrocza}}.',
  'thing.votes':
    '{member}: {turns, plural, =0 {wybory w tym półroczu} other {wybory w następnym półroczu}}, pretendent: {challenger, number, ::.}%.',
  'thing.threatened': '{member}: zagrożenie {threat, number, ::.} na 100.',
  'thing.crisis-call': 'Teraz: {member}, artykuł {article, number}.',
  'thing.crisis-card': 'Teraz: {card}',

  'map-step.champion': 'orędownik',
  'map-step.agrees': 'zgoda',
  'map-step.silent': 'milczenie',
  'map-step.breaks': 'sprzeciw',
  'map-step.trust-0': 'prawie żadne',
  'map-step.trust-1': 'nieufność',
  'map-step.trust-2': 'poprawne',
  'map-step.trust-3': 'dobre',
  'map-step.trust-4': 'pełne',
  'map-step.odds-0': 'poniżej 35',
  'map-step.odds-1': '35–50',
  'map-step.odds-2': '50–65',
  'map-step.odds-3': '65–80',
  'map-step.odds-4': '80 i więcej',
  'map-step.comes-0': 'raczej nie',
  'map-step.comes-1': 'wątpliwe',
  'map-step.comes-2': 'pół na pół',
  'map-step.comes-3': 'prawdopodobne',
  'map-step.comes-4': 'na pewno',
  'map-step.comes-victim': 'zaatakowany',
  'map-step.threat-0': 'prawie żadne',
  'map-step.threat-1': 'niewielkie',
  'map-step.threat-2': 'wyraźne',
  'map-step.threat-3': 'silne',
  'map-step.threat-4': 'ostre',
  'map-step.atlanticist': 'za ocean',
  'map-step.autonomist': 'najpierw naród',
  'map-step.eastern': 'wzrok na wschód',
  'map-step.expeditionary': 'gotowość do wyjazdu',
  'map-step.even': 'blisko środka',
  'map-step.us-0': 'poniżej 15',
  'map-step.us-1': '15–22',
  'map-step.us-2': '22–28',
  'map-step.us-3': '28–34',
  'map-step.us-4': '34 i więcej',
  'map-step.spending-0': 'poniżej połowy progu',
  'map-step.spending-1': 'poniżej trzech czwartych',
  'map-step.spending-2': 'poniżej progu',
  'map-step.spending-3': 'na progu',
  'map-step.spending-4': 'o ćwierć ponad',
  'map-step.election-none': 'żadne w planie',
  'map-step.election-later': 'później',
  'map-step.election-soon': 'w ciągu dwóch lat',
  'map-step.election-next': 'w następnym półroczu',
  'map-step.election-now': 'w tym półroczu',
  'map-step.no-profile': 'brak',
  'map-step.leads': 'na czele',
  'map-step.joins': 'udział',
  'map-step.contributes': 'z boku, z wkładem',
  'map-step.stays-out': 'z boku',
  'map-step.not-asked': 'bez udziału',
  'map-step.resentment-0': 'żadne',
  'map-step.resentment-1': 'ślad',
  'map-step.resentment-2': 'pewne',
  'map-step.resentment-3': 'duże',
  'map-step.resentment-4': 'gorzkie',
  'map-step.unknown': 'nieznane',
  'map-step.count': '{step}, {count, number}',

  'tile.support-why': 'Najbardziej za: {pro}. Najbardziej przeciw: {con}.',
  'tile.trust':
    'zaufanie do ciebie: {trust, number, ::.} na 100{held, select, true {; uraza: {grudge, number, ::.} pkt} other {}}{owed, select, yours {; dług wobec ciebie} theirs {; twój dług wobec nich} other {}}',
  'tile.odds':
    'odpowiednia reakcja: {odds, number, ::.} na 100, według własnej wiary; największe wątpliwości: {doubts}',
  'tile.watch':
    'odpowiednia reakcja: około {odds, number, ::.} na 100{turns, plural, =0 {} one {, poniżej połowy od # półrocza} few {, poniżej połowy od # półroczy} many {, poniżej połowy od # półroczy} other {, poniżej połowy od # półrocza}}; największe wątpliwości: {doubts}',
  'tile.nobody': 'nikt nie jest zaatakowany',
  'tile.victim': 'zaatakowany: czy by przyszli?',
  'tile.comes':
    'szanse przyjścia w oczach zaatakowanego ({victim}): {belief, number, ::.} na 100; zaufanie do niego: {trust, number, ::.}; dostawy stamtąd: {relies, number, ::.}%',
  'tile.threat':
    'poczucie zagrożenia: {threat, number, ::.} na 100, {from, select, east {ze wschodu} south {z południa} other {ze wschodu i z południa}}{moved, select, up {; większe niż na początku} down {; mniejsze niż na początku} other {}}',
  'tile.worldview':
    '{leaning}: atlantyzm {atlantic, number, ::.}, autonomia {autonomy, number, ::.}, wschód {eastern, number, ::.}, wyprawy {abroad, number, ::.} na 100',
  'tile.us-itself': 'polega na sobie',
  'tile.us-supply': 'krytyczne dostawy z Ameryki: {share, number, ::.}%',
  'tile.us-relies':
    'krytyczne dostawy z Ameryki: {share, number, ::.}%, najwięcej: {domain}, {domainShare, number, ::.}%',
  'tile.budget':
    '{pct, number, ::.0}% PKB, {short, select, true {{gap, number, ::.0} poniżej progu} other {na progu}}{paper, plural, =0 {} other {, na papierze więcej}}; wola wydawania: {will, number, ::.} na 100',
  'tile.vote':
    '{turns, plural, =0 {wybory w tym półroczu} one {wybory za # półrocze} few {wybory za # półrocza} many {wybory za # półroczy} other {wybory za # półrocza}}; pretendent: {challenger, number, ::.}%; {led, select, true {rząd nacjonalistów} other {poparcie dla zobowiązań: {support, number, ::.}%}}',
  'tile.no-vote': 'bez wyborów; pretendent: {challenger, number, ::.}%',
  'tile.profile':
    '{profile}{second, select, none {} other {, {second}}}; {others, plural, =0 {nikt na to nie liczy} one {liczy na to # sojusznik} few {liczy na to # sojuszników} many {liczy na to # sojuszników} other {liczy na to # sojusznika}}',
  'tile.no-profile': 'bez profilu',
  'tile.mission':
    '{mission}: {role, select, leads {na czele} joins {udział, na czele {leader}} contributes {z boku, ale z wkładem, na czele {leader}} other {z boku, na czele {leader}}}{more, plural, =0 {} one {, i # inna} few {, i # inne} many {, i # innych} other {, i # innej}}; {optOuts, plural, =0 {nigdy z boku} one {# raz z boku} few {# razy z boku} many {# razy z boku} other {# raza z boku}}',
  'tile.no-mission':
    'bez udziału w misji; {optOuts, plural, =0 {nigdy z boku} one {# raz z boku} few {# razy z boku} many {# razy z boku} other {# raza z boku}}',
  'tile.resentment':
    'rozgoryczenie: {points, number, ::.} pkt{scolded, select, true {, teraz pod pręgierzem} other {}}; uraza do ciebie: {grudge, number, ::.} pkt',
};
