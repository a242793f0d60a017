/** Działania rządów i układy: co dają, ile kosztują, czemu ich odmówiono i co by z nich wynikło. */
import type { Translated } from '../translated.ts';
import type { verbs as english } from '../en/verbs.ts';

export const verbs: Translated<typeof english> = {
  'verb.spending-law': 'Ustawa o wydatkach',
  'verb.spending-law.does':
    'Parlament zobowiązuje siebie i następców, by wydawać więcej. Ustawa przeżywa większość rządów.',
  'verb.spending-law.costs': 'Poparcie w kraju, i prezent dla pretendenta.',
  'verb.creative-accounting': 'Zaliczenie dróg i portów',
  'verb.creative-accounting.does':
    'Cel spełniony na papierze. Waszyngton czyta papier; jedna trzecia jest nawet coś warta.',
  'verb.creative-accounting.costs': 'Flanka umie liczyć. Kontrolerzy przychodzą później.',
  'verb.buy-overseas': 'Zakupy za oceanem',
  'verb.buy-overseas.does':
    'Sprzęt z amerykańskiej półki: siła za rok zamiast za sześć i życzliwość Waszyngtonu.',
  'verb.buy-overseas.costs':
    'Napięty budżet, dostawca, którego trzeba zadowalać, i europejskie fabryki, które to widzą.',
  'verb.host-offer': 'Oferta baz i składów',
  'verb.host-offer.does':
    'Kto trzyma coś na twojej ziemi, ma powód przyjść. Rosną gotowość i wiara.',
  'verb.host-offer.costs': 'Protest pod bramą.',
  'verb.footnote': 'Przypis',
  'verb.footnote.does':
    'Zastrzeżenie do jednego punktu tego, co uchwalono w tym półroczu. Punkt przestaje cię wiązać.',
  'verb.footnote.costs': 'Zmiana maleje o twój udział, a następni proszą o to samo.',
  'verb.summit': 'Szczyt',
  'verb.summit.does':
    'Raz w roku przywódcy decydują publicznie. Tekst może sięgnąć o połowę dalej, a samotność kosztuje więcej.',
  'verb.summit.costs':
    'Sukces i porażka liczą się półtora raza, a ktoś może wyjść na oczach kamer.',
  'verb.side-deal': 'Układ na boku',
  'verb.side-deal.does':
    'Kontrakt, bazy, wizy, energia albo stanowisko dla jednego rządu. Przez jakiś czas będzie o tym pamiętał przy twoich tekstach.',
  'verb.side-deal.costs': 'Inni proszą o to samo, a następny układ jest droższy.',
  'verb.nuclear-dialogue': 'Rozmowy o parasolu',
  'verb.nuclear-dialogue.does':
    'Europejskie mocarstwa rozmawiają o osłonie dla innych albo wysuwają broń do kraju, który o nią prosi.',
  'verb.nuclear-dialogue.costs':
    'Moskwa odpowiada, opinia się dzieli, a Waszyngton czyta to po swojemu.',
  'verb.regional-pact': 'Pakt regionalny',
  'verb.regional-pact.does': 'Sąsiedzi obiecują sobie to, czego po sojuszu się nie spodziewają.',
  'verb.regional-pact.costs':
    'Inni ufają ci mniej, a każdy tekst musi odtąd być lepszy niż czekanie. Dwa duże pakty to już rozstanie.',
  'verb.resilience': 'Odporność zaplecza',
  'verb.resilience.does': 'Zapasy, obrona cywilna, pilnowane kable. Sabotaż traci sens.',
  'verb.resilience.costs': 'Pieniądze. Nikt nie głosuje za czymś, co się nie zdarzyło.',

  'refusal.own-government': 'To twój własny rząd.',
  'refusal.not-threatened':
    'Rundy są dla zagrożonych: u ciebie poczucie zagrożenia to {threatPct, number, ::.}%, a trzeba {neededPct, number, ::.}%.',
  'refusal.all-have-pledged':
    'Wszystkie rządy zadeklarowały {mostPctGdp, number, ::.0}% PKB ponad plany.',
  'refusal.no-majority':
    'Nie ma większości: za sojuszem stoi {supportPct, number, ::.}%, a trzeba {neededPct, number, ::.}%.',
  'refusal.law-too-fresh':
    'Poprzednia ustawa jest zbyt świeża. Poczekaj {turns, plural, one {jedno półrocze} few {# półrocza} many {# półroczy} other {# półrocza}}.',
  'refusal.nobody-would-believe-it':
    'W drogach liczysz już {paperPctGdp, number, ::.0}% PKB; w więcej nikt nie uwierzy.',
  'refusal.budget-exhausted': 'Budżet jest wyczerpany. Niech odetchnie.',
  'refusal.nobody-needs-bases-here':
    'Przy zagrożeniu {threatPct, number, ::.}% nikt nie potrzebuje tu baz.',
  'refusal.commands-no-troops': 'Przewodnictwo nie ma własnych wojsk.',
  'refusal.name-a-host': 'Wskaż, kto ma je przyjąć.',
  'refusal.troops-are-all-out': 'Wszystko, co da się oddać, jest już w terenie.',
  'refusal.host-needs-nobody': '{member}: zagrożenie zbyt małe, by o to prosić.',
  'refusal.host-declines':
    '{member}: odmowa. Zaufanie wynosi {trustPct, number, ::.}%, a trzeba {neededPct, number, ::.}%.',
  'refusal.guarantor-declines': '{member}: za mało zaufania do gospodarza.',
  'refusal.not-for-tender': 'Sił jądrowych nie kupuje się w przetargu.',
  'refusal.lot-is-being-built':
    'Poprzednie zamówienie jest jeszcze w produkcji. Poczekaj {turns, plural, one {jedno półrocze} few {# półrocza} many {# półroczy} other {# półrocza}}.',
  'refusal.too-few-buyers':
    '{buyers, plural, =0 {Nikt by nie kupił} one {Kupiłby jeden rząd} few {Kupiłyby # rządy} many {Kupiłoby # rządów} other {Kupiłoby # rządu}}; trzeba: {needed, number}.',
  'refusal.nothing-to-footnote': 'W tym półroczu nie uchwalono niczego, co dopuszcza przypisy.',
  'refusal.footnoted-already': 'Do tego tekstu masz już zastrzeżenie.',
  'refusal.text-leaves-it-alone': 'Tego tekst nie rusza: {dimension}.',
  'refusal.left-the-command': 'Rząd, który opuścił dowództwo, nikogo nie przekona, że przyjdzie.',
  'refusal.summit-too-soon':
    'Przywódcy podróżują raz w roku. Poczekaj {turns, plural, one {jedno półrocze} few {# półrocza} many {# półroczy} other {# półrocza}}.',
  'refusal.summit-unprepared':
    'Nikt nie jedzie na szczyt po niespodzianki. Wysondowane stolice: {sounded, number} z {needed, number}.',
  'refusal.summit-needs-matters':
    'Szczyt wymaga spraw zmienionych o co najmniej pięć punktów: potrzeba {needed, number}, w tekście jest {ready, number}.',
  'refusal.no-industry': '{member}: brak przemysłu, któremu można dać kontrakt.',
  'refusal.post-is-filled': 'Jedyne stanowisko do rozdania jest zajęte.',
  'refusal.nothing-owed': '{member}: brak długu wobec ciebie.',
  'refusal.no-such-size': 'Układ jest wart 1, 2 albo 4.',
  'refusal.washington-wants-none': 'Waszyngtonowi na nic się to nie przyda.',
  'refusal.nothing-to-praise': '{member}: nie ma za co chwalić.',
  'refusal.meets-the-floor':
    '{member}: próg {floorPctGdp, number, ::.0}% PKB jest spełniony, przynajmniej na papierze.',
  'refusal.no-nuclear-power': 'Brak mocarstwa, które mogłoby rozłożyć parasol.',
  'refusal.umbrella-is-extended': 'Parasol sięga tak daleko, jak da się go zanieść rozmowami.',
  'refusal.umbrella-not-trusted':
    'Flanka nie ufa dość żadnemu europejskiemu mocarstwu: {trustPct, number, ::.}% z {neededPct, number, ::.}%.',
  'refusal.not-yours-to-base':
    '{member}: bazę zakłada tu mocarstwo jądrowe albo prosi o nią sam gospodarz; to nie twoja rola.',
  'refusal.review-waits':
    'Termin przeglądu jest już uzgodniony: {turns, plural, =0 {w tym półroczu} one {w następnym półroczu} few {za # półrocza} many {za # półroczy} other {za # półrocza}}.',
  'refusal.not-your-region': 'To nie twoje sąsiedztwo.',
  'refusal.pact-exists': 'Ten region ma już pakt.',
  'refusal.too-few-neighbours':
    '{neighbours, plural, =0 {Nie podpisałby żaden sąsiad} one {Podpisałby jeden sąsiad} few {Podpisaliby # sąsiedzi} many {Podpisałoby # sąsiadów} other {Podpisałoby # sąsiada}}; trzeba: {needed, number}.',
  'refusal.hardened-already': 'Niewiele zostało do wzmocnienia.',

  'note.grievance-eased': '{member}: uraza do ciebie słabnie o {points, number, ::.} pkt.',
  'note.may-leak': 'Ryzyko przecieku projektu: {chancePct, number, ::.} na 100.',
  'note.law-binds':
    'Póki ustawa obowiązuje: o {pctGdp, number, ::.00}% PKB więcej. Trwałość: {keptPct, number, ::.}% najwyższej możliwej.',
  'note.may-be-exposed': 'Kontrolerzy mogą to znaleźć i o tym powiedzieć.',
  'note.local-protest': 'Wsi pod bramą nikt nie pytał.',
  'note.lot':
    '{domain}: nabywców {buyers, number}, oszczędność {savingPct, number, ::.}% ceny, a ich siły przechylają się w tę stronę. Wiąże ich umowa.',
  'note.favour-worth':
    '{member}: o {points, number, ::.0} pkt życzliwiej dla twoich tekstów, przez {turns, plural, one {to półrocze} few {# półrocza} many {# półroczy} other {# półrocza}}.',
  'note.taken-for-partial': 'Wygląda to na stronniczość: liczy się połowa.',
  'note.deadline-short':
    'Przeciwnicy mają mało czasu, by się odnaleźć, a ty nie masz go wcale na ofertę. Kto milczy, pamięta pośpiech.',
  'note.deadline-long':
    'Czas na dwie oferty na żywo i na namysł; projekt krąży, a przeciwnicy się spotykają.',
  'note.summit-stakes':
    'Sukces i porażka liczą się o {stakesPct, number, ::.}% więcej, a wyborcy patrzą.',
  'note.would-walk-out': 'Z tego, co wiesz, ze szczytu wyjdzie: {member}.',
  'note.review-due':
    'Za {turns, plural, one {półrocze} few {# półrocza} many {# półroczy} other {# półrocza}} podział obciążeń ma wynosić {askedPct, number, ::.}% (dziś {burdenPct, number, ::.}%): zaangażowanie zmieni się o {swingPct, number, ::.} pkt w górę albo w dół. Do tego czasu nagłe wyjście jest o {crashPct, number, ::.}% mniej prawdopodobne.',
  'note.guarantor': 'Czyja broń: {member}.',
  'note.would-sign': 'Podpis: {member}.',
  'note.can-wait':
    'Sygnatariusze mogą czekać: każdy tekst jest dla nich wart o {points, number, ::.0} pkt mniej.',
  'note.invisible-at-the-polls': 'Niewidoczne przy urnach.',

  'effect.of.rival-industries': 'konkurencyjne fabryki',
  'effect.of.allies': 'wszyscy sojusznicy',
  'effect.of.would-deploy': 'gotowi wysłać wojska',
  'effect.of.group': 'kto dołącza',
  'effect.member.orders': 'zamówienia sprzętu',
  'effect.member.paper-spending': 'wydatki na papierze, % PKB',
  'effect.member.resilience': 'odporność',
  'effect.alliance.nuclear-umbrella': 'zasięg europejskiego parasola',
  'effect.by': '{phrase} ({trait})',
  'effect.by.atlanticism': 'wg atlantyzmu',
  'effect.by.autonomy': 'wg chęci autonomii',
  'effect.by.fiscal-will': 'wg woli wydawania',
  'effect.by.pledge-will': 'wg woli',
  'effect.by.other-priorities': 'wg innych priorytetów budżetu',
  'effect.seen-by': '{phrase} – jak to widzą: {observers}',

  'event.draft-leaked': 'Twój projekt wycieka. Przez kogo: {member}.',
  'event.summit-called': 'Przywódcy zjeżdżają się na szczyt.',
  'event.walk-out': '{member}: delegacja wychodzi ze szczytu.',
  'event.review-agreed':
    'Waszyngton godzi się na przegląd podziału obciążeń za {turns, plural, one {półrocze} few {# półrocza} many {# półroczy} other {# półrocza}}; poprzeczka: {askedPct, number, ::.}%.',
  'event.review-passed':
    'Przegląd zdany: podział obciążeń wynosi {burdenPct, number, ::.}%, żądano {askedPct, number, ::.}%.',
  'event.review-failed':
    'Przegląd niezdany: podział obciążeń wynosi {burdenPct, number, ::.}%, żądano {askedPct, number, ::.}%.',
  'event.pact-signed': 'Sąsiedzi podpisują własny pakt: {members}.',
  'event.probe-spoiled': '{victim}: sabotaż spala na panewce.',

  'measure.regional-pacts': 'pakty regionalne co najmniej czterech członków',
  'cause.diplomacy': 'co zrobiono przy stole',
  'cause.review': 'przegląd podziału obciążeń',
  'term.favours': 'twoje niedawne przysługi',
  'term.no-deal': 'sąsiedzi, z którymi można czekać',

  'target.review-clause': 'umówić przegląd',
  'target.contract': 'kontrakt',
  'target.basing': 'bazy',
  'target.visa': 'wizy',
  'target.energy': 'energia',
  'target.post': 'stanowisko',
  'target.iou': 'ściągnąć dług',
  'target.short': 'krótki termin',
  'target.normal': 'zwykły termin',
  'target.long': 'długi termin',
  'target.north-east': 'północny wschód',
  'target.south-east': 'południowy wschód',
  'target.south': 'południe',
  'target.north-atlantic': 'północny Atlantyk',
  'target.centre': 'środek',
};
