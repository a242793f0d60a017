/** Proces traktatowy, obowiązujące traktaty i wypowiedzenie. */
import type { Translated } from '../translated.ts';
import type { conference as english } from '../en/conference.ts';

export const conference: Translated<typeof english> = {
  'verb.opt-out-understanding': 'Porozumienie o wyłączeniach',
  'verb.opt-out-understanding.does':
    'Deklaracja całej Rady: stać z boku innych operacji to żadna obraza.',
  'verb.opt-out-understanding.costs': 'Przy niektórych optykach przeciwnik czyta to jako słabość.',
  'verb.opt-out-protocol': 'Protokół o wyłączeniach',
  'verb.opt-out-protocol.does':
    'Otwiera traktat dla prawa do wyłączenia, które ratyfikuje każdy parlament. Gdy obowiązuje, poza artykułem 5 nikt nie chowa urazy.',
  'verb.opt-out-protocol.costs': 'Lata pracy, a każdy parlament może zwlekać.',
  'verb.treaty-step': 'Renegocjacja traktatu',
  'verb.treaty-step.does':
    'Grupa refleksji, główne założenia, tekst, podpis; potem parlamenty. Traktat sięga dalej niż pakiet i trwa dłużej.',
  'verb.treaty-step.costs': 'Każdy krok można zablokować, a to, co w niego włożono, przepada.',
  'verb.pillar-compact': 'Filar europejski',
  'verb.pillar-compact.does':
    'Projekt buduje instytucje, na które pozwala traktat. Założenie otwiera Pakt filara dla tych, którzy go chcą.',
  'verb.pillar-compact.costs':
    'Waszyngton marszczy brwi; pakt żyje tak długo, jak rządy założycieli.',
  'target.project': 'projekt',
  'target.found': 'założyć Pakt',
  'target.reflection-group': 'grupa refleksji',
  'target.heads-of-terms': 'główne założenia',
  'target.text': 'spisać tekst',
  'target.signature': 'podpis',
  'target.find-protocol': 'znaleźć protokół',
  'target.abandon': 'porzucić',
  'target.opt-out-protocol': 'Protokół o wyłączeniach',
  'target.pillar-compact': 'Pakt filara',
  'target.profiles-charter': 'Karta profili',
  'target.revision': 'własna rewizja',
  'refusal.opt-out-is-written': 'Swoboda stania z boku jest już na papierze.',
  'refusal.too-little-cohesion':
    'Potrzebna spójność {needs, number, ::.}; jest {has, number, ::.}.',
  'refusal.table-too-weak':
    'Wiadomo o zgodzie {hasPct, number, ::.}% stołu; bez szczytu trzeba {needsPct, number, ::.}%.',
  'refusal.needs-understanding':
    'Opiera się na Porozumieniu o wyłączeniach albo na kapitale politycznym w ręku: {needs, number}.',
  'refusal.treaty-open': 'Rada już nad czymś pracuje: {aim}.',
  'refusal.treaty-in-force': 'Już obowiązuje: {aim}.',
  'refusal.treaty-too-soon':
    'Niedawno się nie udało ({aim}): poczekaj {turns, plural, one {jedno półrocze} few {# półrocza} many {# półroczy} other {# półrocza}}.',
  'refusal.treaty-misses-its-aim':
    'Trzeba zapisać co najmniej {needsPoints, number, ::.} na 100: {dimension}.',
  'refusal.too-few-founders':
    'Założycieli byłoby {members, number}, z {capabilityPct, number, ::.}% zdolności Europy; trzeba {neededMembers, number} z {neededPct, number, ::.}%.',
  'refusal.no-treaty-open': 'Żaden traktat nie jest otwarty.',
  'refusal.treaty-step-out-of-order': 'Jeszcze nie albo już nie. Ostatni krok: {step}.',
  'refusal.treaty-step-too-soon':
    'Ten krok wymaga czasu: jeszcze {turns, plural, one {jedno półrocze} few {# półrocza} many {# półroczy} other {# półrocza}}.',
  'refusal.text-leaves-the-terms':
    'Tekst za bardzo odbiega od głównych założeń: o {byPoints, number, ::.} pkt, najwyżej {mostPoints, number, ::.}.',
  'refusal.no-protocol-for': '{member}: nie ma dla czego szukać protokołu.',
  'refusal.text-has-its-own-verb': 'Teksty traktatu składa się krok po kroku.',
  'note.understanding-norm':
    'Wyłączanie się od razu staje się o {normPct, number, ::.0} pkt zwyczajniejsze.',
  'note.treaty-opens': 'Zbiera się grupa refleksji: {aim}.',
  'note.majors-dissent':
    'Spodziewany sprzeciw dużych członków: {sharePct, number, ::.}% ich gospodarki; {mostPct, number, ::.}% to koniec.',
  'note.founders':
    'Założycieli: {members, number}, z {capabilityPct, number, ::.}% zdolności Europy.',
  'note.odds-of-force':
    'Gdyby parlamenty głosowały dziś, szansa na wejście w życie: {ratifiesPct, number, ::.} na 100.',
  'note.text-goes-to-signature': 'Tekst jest zamknięty i idzie do podpisu.',
  'note.protocol-on-offer':
    '{member}: mniej obowiązków; wyłączanie się staje się o {normPct, number, ::.0} pkt zwyczajniejsze.',
  'note.treaty-abandoned':
    'Praca przepada, a z nią {legitimacyPct, number, ::.} pkt twojego autorytetu.',
  'aim.opt-out-protocol': 'Protokół o wyłączeniach',
  'aim.pillar-compact': 'Pakt filara',
  'aim.profiles-charter': 'Karta profili',
  'aim.revision': 'rewizja traktatu',
  'treaty-step.reflection-group': 'grupa refleksji',
  'treaty-step.heads-of-terms': 'główne założenia',
  'treaty-step.text': 'tekst',
  'treaty-step.signature': 'podpis',
  'treaty-step.ratification': 'droga przez parlamenty',
  'treaty-death.lapsed': 'nikt nie poszedł dalej',
  'treaty-death.conference-broke-up': 'konferencja się rozpadła',
  'treaty-death.rejected': 'odmowa',
  'treaty-death.too-few-founders': 'zostało za mało założycieli',
  'treaty-death.abandoned': 'sprawę porzucono',
  'event.understanding-adopted': 'Rada przyjmuje Porozumienie o wyłączeniach.',
  'event.understanding-broken':
    'Porozumienie o wyłączeniach: milczenie przerwane. Listy: {breakers}.',
  'event.understanding-withdrawn': 'Porozumienie o wyłączeniach schodzi ze stołu.',
  'event.understanding-declared':
    'Porozumienie o wyłączeniach: stać z boku innych operacji to żadna obraza.',
  'event.heads-of-terms-adopted': 'Główne założenia: nikt nie przerwał milczenia.',
  'event.heads-of-terms-broken': 'Główne założenia: milczenie przerwane. Listy: {breakers}.',
  'event.heads-of-terms-withdrawn': 'Główne założenia schodzą ze stołu.',
  'event.signature-adopted': 'Nikt nie przerwał milczenia: tekst podpisany.',
  'event.signature-broken': 'Przy podpisie milczenie przerwane. Listy: {breakers}.',
  'event.signature-withdrawn': 'Tekst jednak nie trafia do podpisu.',
  'event.reflection-group-meets': 'Zbiera się grupa refleksji: {aim}.',
  'event.reflection-group-blocked': 'Grupy refleksji nie będzie ({aim}). Przeciw: {members}.',
  'event.terms-agreed': 'Główne założenia uzgodnione: {aim}.',
  'event.text-drafted': 'Tekst spisany: {aim}.',
  'event.treaty-signed': 'Podpisano: {aim}. Teraz kolej na parlamenty.',
  'event.treaty-dies':
    'Nic z tego ({aim}): {reason}{membersCount, plural, =0 {} other { ({members})}}.',
  'event.treaty-in-force':
    'Obowiązuje: {aim}.{protocolsCount, plural, =0 {} other { Na mocy protokołu w mniejszym zakresie: {protocols}.}}',
  'event.compact-falls': 'Pakt filara upada. Wyszli: {members}.',
  'event.parliament-stalls':
    '{member}: parlament odkłada traktat, {reason, select, election {bo idą wybory} other {bo nie ma większości}}.',
  'event.parliament-ratified':
    '{member}: ratyfikacja{referendum, select, true { w referendum} other {}}.',
  'event.parliament-protocol':
    '{member}: brak ratyfikacji{referendum, select, true { w referendum} other {}}, w zamian protokół.',
  'event.parliament-rejected':
    '{member}: traktat odrzucony{referendum, select, true { w referendum} other {}}.',
  'event.protocol-found': '{member}: protokół się znalazł.',
  'event.gives-notice': '{member}: wypowiedzenie traktatu, z rocznym terminem.',
  'event.takes-notice-back': '{member}: wypowiedzenie cofnięte.',
  'event.returns-to-treaty': '{member}: powrót do traktatu.',
  'event.us-notice':
    'List przyszedł: Stany Zjednoczone wypowiadają traktat z rocznym terminem. Ich zaangażowanie wynosiło {commitmentPct, number, ::.} na 100.',
  'event.us-notice-withdrawn': 'Waszyngton cofa wypowiedzenie.',
  'event.senate-delays': 'Senat odsuwa wyjście o rok.',
  'effect.special.parliament-stalls': 'parlament odkłada traktat',
  'effect.special.parliament-favour': 'głosy zyskane lub stracone w parlamencie',
  'effect.special.parliament-referendum': 'o traktacie głosuje naród',
  'cause.treaty-lost': 'traktat, z którego nic nie wyszło',
  'cause.treaty-in-force': 'obowiązujący traktat',
  'cause.us-notice': 'amerykańskie wypowiedzenie',
  'term.groundwork': 'przygotowania konferencji',
  'us-band.notice': 'wypowiedzenie',
  'ending.managed-handover': 'Planowe przekazanie',
  'ending.managed-handover.tells':
    'Waszyngton odszedł według harmonogramu, a to, co dźwigał, dźwigają inni.',
  'ending.atlantic-renewal': 'Odnowa atlantycka',
  'ending.atlantic-renewal.tells':
    'Stary układ znów działa: Ameryka jest zaangażowana, reszta płaci swoją część.',
  'ending.coalition-europe': 'Europa koalicji',
  'ending.coalition-europe.tells': 'Chętni działają. Rada się zbiera i niewiele uchwala.',
  'ending.deadlock': 'Impas',
  'ending.deadlock.tells': 'Traktat leży otwarty na stole i nikt nie umie go zamknąć.',
  'measure.roadmap-done': 'wykonany harmonogram',
  'measure.largest-gap': 'największa luka w dziedzinie bez Waszyngtonu',
  'measure.us-committed-turns': 'kolejne półrocza zaangażowanego Waszyngtonu',
  'measure.fair-burden': 'sprawiedliwość podziału obciążeń',
  'measure.compact-in-force': 'obowiązuje Pakt filara',
  'measure.protocol-in-force': 'obowiązuje Protokół o wyłączeniach',
  'measure.standing-coalitions': 'stałe koalicje',
  'measure.council-items-a-year': 'sprawy uchwalone przez Radę w roku',
  'measure.treaty-step-open': 'półrocza, odkąd krok traktatu jest otwarty',
  'measure.cohesion': 'spójność',
  'measure.index-above-threshold': 'punkty ponad próg',
  'measure.turns-held': 'utrzymane półrocza',
};
