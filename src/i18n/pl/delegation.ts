import type { delegation as english } from '../en/delegation.ts';
import type { Translated } from '../translated.ts';

/** Delegacja Stanów Zjednoczonych: jej drabina, Biały Dom, Kongres i jej mandaty. */
export const delegation: Translated<typeof english> = {
  'seat.united-states': 'Delegacja Stanów Zjednoczonych',
  'seat.united-states.means':
    'Decydujesz, jak długo Ameryka to dźwiga: postawa, warunki, harmonogram, własna koperta. Biały Dom płaci, a Kongres trzyma drzwi.',
  'delegation.you': 'Mówisz w imieniu Stanów Zjednoczonych',
  'delegation.heading': 'Gdzie stoi Ameryka',
  'delegation.white-house': 'Biały Dom: {administration}. Jego postawa: {posture}.',
  'delegation.free': 'Ta postawa nic w kraju nie kosztuje.',
  'delegation.price': 'Ta postawa kosztuje w kraju {price, number, ::.0} kapitału co półrocze.',
  'delegation.calendar':
    '{turns, plural, =0 {Wybory prezydenckie w tym półroczu.} one {Wybory prezydenckie w następnym półroczu.} few {Wybory prezydenckie za # półrocza.} many {Wybory prezydenckie za # półroczy.} other {Wybory prezydenckie za # półrocza.}} {congress, select, true {Kongres należy do drugiej partii.} other {Kongres idzie za Białym Domem.}}',
  'delegation.now': 'teraz',
  'delegation.first':
    'Cztery rzeczy należą do ciebie: postawa poniżej, głos w sprawie projektu, rozmowy w kuluarach i, z końcem półrocza, własna koperta. Jeden list obala tekst.',
  'field.posture': 'Dokąd',
  'field.ask': 'Co',
  'target.in-front': 'na czele',
  'target.committed': 'zaangażowana',
  'target.conditional': 'warunkowa',
  'target.reviewing': 'w namyśle',
  'target.drawdown': 'redukcja',
  'target.senate': 'dwie trzecie Senatu',
  'target.act': 'ustawa Kongresu',
  'target.recall': 'cofnąć wypowiedzenie',
  'verb.posture': 'Zmiana postawy',
  'verb.posture.does': 'Szczebel w górę albo w dół: kim Waszyngton chce być i ile wojsk zostaje.',
  'verb.posture.costs':
    'Każdy szczebel różnicy z Białym Domem kosztuje kapitał co półrocze; gdy go brak, przychodzą instrukcje.',
  'verb.congress': 'Wniosek do Kongresu o wyjście',
  'verb.congress.does':
    'Według prawa nikt nie wychodzi bez dwóch trzecich Senatu albo ustawy Kongresu z podpisem.',
  'verb.congress.costs': 'Każde głosowanie o wyjściu słychać w Wilnie, jakkolwiek się skończy.',
  'note.every-half-year': 'Co półrocze, póki trwa:',
  'note.posture-at-home': 'W kraju kosztuje to {price, number, ::.0} kapitału na półrocze.',
  'note.congress-count':
    'Policzono {votesPct, number, ::.} głosów na 100; trzeba {neededPct, number, ::.}. Udaje się około {oddsPct, number, ::.} razy na 100.',
  'note.congress-then':
    'Jeśli się uda, wypowiedzenie jest złożone: wyjście za {turns, plural, one {# półrocze} few {# półrocza} many {# półroczy} other {# półrocza}}. Po wykonanym harmonogramie to planowe przekazanie, bez niego nagłe wyjście.',
  'note.notice-recalled': 'Wypowiedzenie zostaje cofnięte. I tak je przeczytano.',
  'note.roadmap-yours':
    'To twoja decyzja: wojska wychodzą według harmonogramu. Zapowiedź kosztuje {pricePct, number, ::.} pkt zaangażowania.',
  'refusal.white-house-decides': 'O tym decyduje sam Biały Dom.',
  'refusal.posture-stands': 'Tam właśnie stoisz.',
  'refusal.one-rung-at-a-time': 'Jeden szczebel naraz.',
  'refusal.posture-just-moved': 'W tym półroczu postawa już się zmieniła.',
  'refusal.recall-first': 'Wypowiedzenie złożone: najpierw je cofnij.',
  'refusal.notice-is-given': 'Wypowiedzenie jest już złożone.',
  'refusal.not-while-you-stay':
    'Kongres pyta się o zgodę tylko przy redukcji albo w trakcie harmonogramu.',
  'refusal.congress-lets-nobody-leave': 'Na razie Kongres nikogo nie wypuści.',
  'refusal.congress-has-voted':
    'Kongres zagłosował. Następny raz za {turns, plural, one {# półrocze} few {# półrocza} many {# półroczy} other {# półrocza}}.',
  'refusal.president-would-not-sign': 'Ten Biały Dom by nie podpisał.',
  'refusal.no-notice-to-recall': 'Nie złożono wypowiedzenia.',
  'event.white-house-instructs': 'Biały Dom instruuje delegację: {posture}.',
  'event.congress-refuses':
    'Kongres odmawia zgody na wyjście ({way}): {votesPct, number, ::.} na 100, a trzeba było {neededPct, number, ::.}.',
  'event.congress-lets-go':
    'Kongres zgadza się na wyjście ({way}): {votesPct, number, ::.} na 100, a trzeba było {neededPct, number, ::.}.',
  'event.us-leaves-in-order': 'Stany Zjednoczone wychodzą, według harmonogramu i za pokwitowaniem.',
  'call.a-word-from-washington': 'słowo z Waszyngtonu',
  'call.a-word-from-washington.says':
    '{member}: rząd prosi, by powiedzieć to głośno: Ameryka przyjdzie.',
  'call.we-would-pay': 'więcej pieniędzy',
  'call.we-would-pay.says': '{member}: rząd wyda więcej, jeśli powiesz to w kraju i podziękujesz.',
  'call.we-buy-elsewhere': 'zakupy gdzie indziej',
  'call.we-buy-elsewhere.says':
    '{member}: rząd kupi gdzie indziej, jeśli z zamówieniem nie przyjdzie praca.',
  'mandate.burden-shift': 'Przesunąć ciężar',
  'mandate.burden-shift.means': 'Płacą i wciąż nam wierzą.',
  'mandate.renewal': 'Odnowa',
  'mandate.renewal.means': 'Ameryka prowadzi i mówi to serio.',
  'mandate.orderly-transition': 'Spokojne przejście',
  'mandate.orderly-transition.means': 'Wychodzimy i nic się nie wali.',
  'mandate.free-hand': 'Wolna ręka',
  'mandate.free-hand.means': 'Mało wojsk, mało obietnic, ich pieniądze.',
  'promise.allies-carry': 'Europa i Kanada niosą 95% tego, o co je proszono',
  'promise.still-believed': 'Flanka daje ci trzy szanse na pięć, że przyjdziesz',
  'promise.handed-over': 'Cztery piąte harmonogramu wykonano',
  'promise.europe-stands': 'Europa odstrasza sama: 40 na 100',
  'promise.light-footprint': 'Połowa wojsk wróciła do domu',
};
