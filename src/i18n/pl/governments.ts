/** Rządy: rodziny partii i ich upodobania, nawyki, osie, wybory. */
import type { Translated } from '../translated.ts';
import type { governments as english } from '../en/governments.ts';

export const governments: Translated<typeof english> = {
  'archetype.atlantic-centre': 'Centrum atlantyckie',
  'archetype.atlantic-centre.likes':
    'amerykańskie przywództwo, zintegrowane dowództwo, mocna gwarancja',
  'archetype.atlantic-centre.dislikes':
    'wszystko, co zwalnia Waszyngton z obowiązków, luźne wyłączenia',
  'archetype.autonomist-centre': 'Centrum autonomiczne',
  'archetype.autonomist-centre.likes': 'europejskie instytucje i przemysł, swoboda działania',
  'archetype.autonomist-centre.dislikes': 'amerykańskie przywództwo dla zasady',
  'archetype.fiscal-guardians': 'Strażnicy budżetu',
  'archetype.fiscal-guardians.likes': 'wspólne koszty, amerykańskie zaplecze, ograniczone zadania',
  'archetype.fiscal-guardians.dislikes': 'progi wydatków, misje bez końca, nowe instytucje',
  'archetype.social-shield': 'Tarcza socjalna',
  'archetype.social-shield.likes':
    'podział pracy, który daje etaty, zgoda, powściągliwość za granicą',
  'archetype.social-shield.dislikes': 'progi wydatków opłacane z zasiłków',
  'archetype.national-sovereigntist': 'Suwereniści narodowi',
  'archetype.national-sovereigntist.likes':
    'obrona terytorium, etaty we własnym przemyśle, prawo do stania z boku',
  'archetype.national-sovereigntist.dislikes': 'wspólne instytucje, mandaty, cudze misje',
  'archetype.left-sovereigntist': 'Suwereniści lewicowi',
  'archetype.left-sovereigntist.likes': 'prawo do stania z boku, praca dzielona sprawiedliwie',
  'archetype.left-sovereigntist.dislikes':
    'misje zagraniczne, amerykańskie przywództwo, budżety na zbrojenia',
  'archetype.green-internationalist': 'Zieloni internacjonaliści',
  'archetype.green-internationalist.likes':
    'europejskie instytucje, operacje z mandatem, wspólna praca',
  'archetype.green-internationalist.dislikes': 'zbrojenia dla zasady, jednostronne przywództwo',
  'archetype.technocrats': 'Technokraci',
  'archetype.technocrats.likes': 'sprawne dowództwa, uzgodnione profile, przestrzegane reguły',
  'archetype.technocrats.dislikes': 'przypisy i wyjątki',
  'government.alone': '{lead}, samodzielnie',
  'government.with': '{lead} oraz {partners}',
  'government.stability.0': 'na krawędzi upadku',
  'government.stability.1': 'chwiejny',
  'government.stability.2': 'na razie trzyma',
  'government.stability.3': 'stabilny',
  'government.stability.4': 'mocny',
  'quirk.treaty-literal': 'litera traktatu',
  'quirk.treaty-literal.means': 'Co ratyfikowano, tego się dotrzymuje, ktokolwiek rządzi.',
  'quirk.remembers-slights': 'pamiętliwość',
  'quirk.remembers-slights.means': 'Urazy słabną o połowę wolniej i przeżywają zmianę rządu.',
  'quirk.photo-op-lover': 'słabość do zdjęć',
  'quirk.photo-op-lover.means': 'Publiczne powitanie liczy się półtora raza.',
  'quirk.neutral-tradition': 'tradycja neutralności',
  'quirk.neutral-tradition.means': 'Mało komu przeszkadza, że stoi z boku.',
  'quirk.industry-first': 'najpierw przemysł',
  'quirk.industry-first.means': 'Dostarczona praca daje tu więcej głosów.',
  'quirk.host-of-bases': 'gospodarz baz',
  'quirk.host-of-bases.means': 'Dowództwa i amerykańskie role zostają: to etaty i sąsiedzi.',
  'quirk.conscript-army': 'armia z poboru',
  'quirk.conscript-army.means':
    'Straty za granicą kosztują więcej głosów: każda rodzina zna jakiegoś żołnierza.',
  'quirk.coalition-of-four': 'koalicja czterech partii',
  'quirk.coalition-of-four.means': 'Rząd bierze o jedną partię więcej i upada wcześniej.',
  'quirk.island': 'wyspa',
  'quirk.island.means': 'Zagrożenia są daleko i poruszają mniej głosów.',
  'quirk.frontier': 'flanka',
  'quirk.frontier.means': 'Co do zagrożenia partie są zgodne, ktokolwiek rządzi.',
  'quirk.caveat-user': 'mistrz zastrzeżeń',
  'quirk.caveat-user.means': 'Woli zobowiązanie obwarować, niż je porzucić.',
  'quirk.quiet-payer': 'cichy płatnik',
  'quirk.quiet-payer.means': 'Wydatki na obronę poruszają mało głosów.',
  'axis.atlanticist': 'Autonomia ↔ atlantyzm',
  'axis.integrationist': 'Suwerenność ↔ integracja',
  'axis.expeditionary': 'Terytorium ↔ wyprawy',
  'axis.spender': 'Oszczędność ↔ hojność',
  'axis.eastern': 'Na południe ↔ na wschód',
  'vote.threat-handled': 'dobra lub zła odpowiedź na zagrożenie',
  'vote.delivered-work': 'dostarczona praca',
  'vote.burden': 'ciężar wydatków',
  'vote.scolding': 'nagany przewodnictwa',
  'vote.losses-abroad': 'straty za granicą',
  'verb.welcome': 'Powitanie nowego rządu',
  'verb.welcome.does':
    'Jedna oferta dla nowego rządu, zanim przejrzy to, co odziedziczył: więcej z tego zachowa.',
  'verb.welcome.costs': 'Godzina i przysługa, którą zaciągasz.',
  'note.welcome-keeps':
    '{atRisk, plural, =0 {{member}: rząd na razie zamierza dotrzymać wszystkiego.} one {{member}: zagrożone jedno zobowiązanie; szansa, że się ostanie, rośnie o {gainPct, number, ::.}%.} few {{member}: zagrożone # zobowiązania; szansa każdego rośnie o {gainPct, number, ::.}%.} many {{member}: zagrożonych # zobowiązań; szansa każdego rośnie o {gainPct, number, ::.}%.} other {{member}: zagrożone # zobowiązania; szansa każdego rośnie o {gainPct, number, ::.}%.}}',
  'note.welcome-owes': '{member}: twój dług rośnie o jedną przysługę.',
  'refusal.already-welcomed': '{member}: ten rząd już powitano.',
  'refusal.no-new-government': 'Nie ma tam nowego rządu, który miałby przegląd przed sobą.',
  'effect.special.welcome': 'oferta na powitanie',
  'instrument.speech': 'przemówienie',
  'instrument.declaration': 'deklaracja',
  'instrument.spending-law': 'ustawa o wydatkach',
  'instrument.deployment': 'rozmieszczenie wojsk',
  'instrument.joint-contract': 'wspólna umowa',
  'instrument.profile': 'profil',
  'instrument.protocol': 'zobowiązanie ratyfikowane',
  'event.instrument-abandoned':
    '{member}: nowy rząd porzuca to, co odziedziczył: {kind}{dislikesCount, plural, =0 {} other {; powód: {dislikes}}}. Szansa na to wynosiła {oddsPct, number, ::.}%.',
  'event.instrument-renegotiated':
    '{member}: nowy rząd negocjuje od nowa: {kind}{dislikesCount, plural, =0 {} other {; powód: {dislikes}}}. Szansa na to wynosiła {oddsPct, number, ::.}%.',
  'event.review':
    '{member}: rząd przejrzał, co odziedziczył. Zachowane: {keptCount, plural, =0 {nic} one {#} few {#} many {#} other {#}}, negocjowane od nowa: {renegotiatedCount, plural, =0 {nic} one {#} few {#} many {#} other {#}}, porzucone: {abandonedCount, plural, =0 {nic} one {#} few {#} many {#} other {#}}.',
  'dossier.challenger':
    'Gdyby głosowano dziś: {family} na czele rządu, szansa {pct, number, ::.}%.',
  'dossier.early-vote': 'Rząd może upaść w tym półroczu: {pct, number, ::.}%.',
  'dossier.at-risk':
    'Do przeglądu: {count, plural, one {jedno zobowiązanie} few {# zobowiązania} many {# zobowiązań} other {# zobowiązania}} ({kinds}); przepadnie około {left, number, ::.0}.',
  'dossier.said': 'Co powiedziano o tekście',
  'dossier.would-sign': 'Rząd podpisałby: {text}.',
  'dossier.take-text': 'Weź ten tekst',
  'dossier.text-taken': 'Tekst jest w twoim projekcie.',
  'event.act-deed': '{member}: rząd działa na własną rękę – {verb}.',
  'event.act-text': '{member}: rząd składa Radzie własny tekst.',
  'event.act-refusal': '{member}: rząd wyjaśnia, skąd list – {terms}.',
  'event.act-counter-offer':
    '{member}: rząd podpisze tekst po zmianie – {dimension}: {from, number, ::.0} → {to, number, ::.0}.',
  'event.act-counter-offer-favour':
    '{member}: rząd podpisze tekst za przysługę wartą {points, number, ::.0} pkt.',
  'event.act-threat-block': '{member}: rząd zablokuje wszystko, co rusza punkt „{dimension}”.',
  'event.act-threat-leave-command':
    '{member}: rząd głośno mówi o wyjściu ze zintegrowanego dowództwa.',
  'event.act-threat-regional-pact': '{member}: rząd rozgląda się za paktem z sąsiadami.',
  'event.act-opt-out':
    '{member}: rząd oświadcza, że tylko częściowo wiąże go {kind}{dislikesCount, plural, =0 {} other {; wyjątek: {dislikes}}}.',
  'event.act-recruit': 'Misja jednak rośnie. Na czele {member}, dołącza {other}.',
  'event.government-falls': '{member}: rząd upada, wyborcy idą do urn wcześniej.',
  'event.election-new-government': '{member}: na czele rządu staje inna rodzina – {archetype}.',
  'event.us-midterms':
    'Wybory w połowie kadencji w Stanach Zjednoczonych: {opposed, select, true {Kongres przejmuje druga partia i będzie hamować} other {prezydent zachowuje Kongres}}.',
};
