/** Kronika: jedno zdanie na zdarzenie. Listy przychodzą z długością w parametrze zakończonym na Count. */
import type { Translated } from '../translated.ts';
import type { events as english } from '../en/events.ts';

export const events: Translated<typeof english> = {
  'event.action': '{verb}.',
  'event.package-adopted':
    'Tekst na stole (autor: {by}): {dimensions}.{paymentsCount, plural, =0 {} one { W nim jedna przysługa.} few { W nim # przysługi.} many { W nim # przysług.} other { W nim # przysługi.}} Nikt nie przerwał milczenia{silentCount, plural, =0 {} other {; przełknęli to: {silent}}}.{protocolsCount, plural, =0 {} other { Z boku na mocy protokołu: {protocols}.}}',
  'event.package-broken':
    'Tekst na stole (autor: {by}): {dimensions}. Milczenie przerwane, tekst upadł. Listy: {breakers}.',
  'event.package-rejected-in-parliament':
    'Tekst na stole (autor: {by}): {dimensions}. Nikt nie przerwał milczenia, ale w parlamencie padło nie: {rejectedBy}.',
  'event.election-nationalists-win':
    '{member}: nacjonaliści wygrywają wybory i stają na czele rządu.',
  'event.election-nationalists-lose':
    '{member}: nacjonaliści przegrywają wybory; stery przejmuje nowy rząd.',
  'event.election-no-change': '{member}: wybory niczego dla sojuszu nie zmieniają.',
  'event.us-election': 'Waszyngton: urząd obejmuje {administration}.',
  'event.transition-shelved': 'Nowa administracja odkłada harmonogram na półkę.',
  'event.transition-refused': 'Waszyngton odrzuca harmonogram.',
  'event.transition-agreed': 'Waszyngton podpisuje harmonogram: wycofanie ma daty.',
  'event.transition-halted': 'Harmonogram wstrzymano.',
  'event.us-crash-out':
    'Stany Zjednoczone odchodzą bez harmonogramu. Ich zaangażowanie wynosiło {commitmentPct, number, ::.} na 100.',
  'event.us-returns': 'Stany Zjednoczone wracają. Zastają mniej, niż zostawiły.',
  'event.leaves-command': '{member}: wyjście ze zintegrowanego dowództwa.',
  'event.leaves-treaty': '{member}: wyjście z traktatu.',
  'event.returns-to-command': '{member}: powrót do zintegrowanego dowództwa.',
  'event.hybrid-incident':
    'Atak hybrydowy: sabotaż, drony, przecięty kabel. {absentCount, plural, =0 {Duzi członkowie stanęli jak jeden mąż.} other {Odwrócony wzrok: {absent}. Flanka zauważyła.}}',
  'event.transatlantic-dispute':
    'Spór z Waszyngtonem o cła i terytorium; zaufanie spada po obu stronach.',
  'event.mission':
    'Rusza {mission}{underFlag, select, true { pod flagą sojuszu} other {}}, na czele {leader}. {joinedCount, plural, =0 {Nikt nie dołącza} one {Dołącza jeden kraj} few {Dołączają # kraje} many {Dołącza # krajów} other {Dołącza # kraju}}, {refusedCount, plural, =0 {nikt nie zostaje z boku} one {z boku zostaje jeden} few {z boku zostają #} many {z boku zostaje #} other {z boku zostaje #}}{contributingCount, plural, =0 {} other {, z czego wkład daje {contributing}}}{vetoed, select, true {; Rada nie użycza nazwy} other {}}.{bypassedCount, plural, =0 {} other { Pominięci: {bypassed}.}}{relievedCount, plural, =0 {} other { Z ulgą: {relieved}.}}{succeeded, select, true { Cel osiągnięty.} false { Misja zawodzi.} other {}}',
  'event.mission-left': '{member}: powrót do domu z misji ({mission}, na czele {leader}).',
  'event.mission-ends':
    'Kończy się {mission} (na czele {leader}): {succeeded, select, true {cel osiągnięty} other {celu nie osiągnięto}}.',
  'event.alliance-mission-blocked':
    'Propozycja przewodnictwa: {mission} pod flagą. Milczenie przerwane: {breakers}.',
  'event.probe':
    '{victim}: próba sił – drony, przecięty kabel, pożar. {absentCount, plural, =0 {Duzi członkowie stanęli jak jeden mąż.} other {Odwrócony wzrok: {absent}. Flanka zauważyła.}}',
  'event.consultation-asked':
    '{victim}: po próbie sił rząd prosi o konsultacje w trybie artykułu 4.',
  'event.consultation-joint':
    '{victim}: Rada odpowiada jednym głosem{absentCount, plural, =0 {} other {; z boku: {absent}}}.',
  'event.consultation-weak':
    '{victim}: Rada ma niewiele do powiedzenia. {absentCount, plural, =0 {Z dużych nikogo nie zabrakło, a jednak.} other {Odwrócony wzrok: {absent}.}}',
  'event.test-held':
    '{victim}: rząd powołuje się na artykuł 5. Zostaje dotrzymany. Przyszło: {cameCount, number}{helpedCount, plural, =0 {} other {; zaopatrzenie: {helpedCount, number}}}{stayedCount, plural, =0 {} other {; nieobecni: {stayed}}}. {because}',
  'event.test-failed':
    '{victim}: rząd powołuje się na artykuł 5. Nie zostaje dotrzymany. Przyszło: {cameCount, number}{helpedCount, plural, =0 {} other {; zaopatrzenie: {helpedCount, number}}}; nieobecni: {stayed}. {because}',
  'event.limited-attack-held':
    '{victim}: ograniczony atak. Państw, które uznały go za artykuł 5: {cameCount, number}; atak odparto. {because}',
  'event.limited-attack-unanswered':
    '{victim}: ograniczony atak. Przyszło: {cameCount, number}, to za mało; czy to w ogóle artykuł 5, zastanawiają się: {stayed}. Linia się przesunęła. {because}',
  'event.stress-test':
    'Próba gwarancji, {member}: odpowiednia reakcja {adequatePct, number, ::.} na 100 ({lowPct, number, ::.}–{highPct, number, ::.}). {adequate, select, true {Flanka oddycha.} other {Widzieli wszyscy.}}',
  'event.front-war': 'Rozejm w Ukrainie pęka. Znów mówią działa.',
  'event.front-ceasefire':
    'Rozejm w Ukrainie, linia na {linePct, number, ::.} na 100. Nikt go jeszcze nie pilnuje.',
  'event.front-guaranteed': 'Wchodzą gwaranci i rozejm w Ukrainie trzyma.',
  'event.front-collapsed':
    'Front w Ukrainie się załamuje. Uchodźcy idą na zachód i każdy wie, co będzie dalej.',
  'event.guarantors-attacked':
    'Ktoś strzela do gwarantów (na czele {leader}). Opinia publiczna się wzdryga.',
  'event.ending': 'Kampania kończy się tak: {ending}.',
  'event.package-withdrawn': 'Tekst na stole (autor: {by}) i z powrotem: {dimensions}.',
  'event.letter-taken-back': '{member}: samotny sprzeciw, list wycofany.',
  'event.live-offer-taken': '{member}: oferta przez stół przyjęta.',
  'event.live-offer-refused': '{member}: oferta przez stół odrzucona.',
  'event.call-accepted': 'Twoje tak: {member} – {about}.',
  'event.call-declined': 'Twoje nie: {member} – {about}.',
  'event.call-unanswered': 'Bez odpowiedzi w kuluarach: {member} – {about}.',
  'event.card-drawn': '{card}{member, select, none {} other {: {member}}}.',
  'event.card-follows': 'Co z tego wynika: {card}.',
  'event.card-answered': '{card}. Wybór: {choice}. {outcome}',
  'event.card-won': '{card}: {won}',
  'event.card-lost': '{card}: {lost}',
  'event.censure-vote':
    'Członkowie głosują nad przewodnictwem: przeciw {against, number} z {voters, number}. {carried, select, true {Zaufania już nie ma; zaczynasz od nowa i nikt nie jest ci nic winien} other {Zostajesz, i to trochę mocniej}}.',
  'event.early-election':
    '{member}: rząd upada; wybory {inTurns, plural, =0 {w tym półroczu} one {w następnym półroczu} few {za # półrocza} many {za # półroczy} other {za # półrocza}}.',
  'event.promise-kept': 'Słowo dotrzymane: {member} – {dimension}.',
  'event.promise-broken': 'Twój tekst złamał dane słowo: {member} – {dimension}.',
};
