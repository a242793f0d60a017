/** Zdolności według dziedzin, profile i to, kto na kim polega. */
import type { Translated } from '../translated.ts';
import type { domains as english } from '../en/domains.ts';

export const domains: Translated<typeof english> = {
  'domain.land': 'Wojska lądowe',
  'domain.land.means': 'Brygady, pancerz, artyleria i ludzie, którzy je obsadzają.',
  'domain.air-defence': 'Obrona powietrzna',
  'domain.air-defence.means':
    'Lotnictwo bojowe, baterie przeciwlotnicze i przeciwrakietowe oraz czujniki, które wskazują im cel.',
  'domain.maritime': 'Siły morskie',
  'domain.maritime.means': 'Okręty, okręty podwodne i to, co pilnuje dna.',
  'domain.lift': 'Transport i zaopatrzenie',
  'domain.lift.means':
    'Latające cysterny, transport, kolej, porty, składy, medycyna: to, co utrzymuje armię tam, gdzie jej trzeba.',
  'domain.isr': 'Rozpoznanie, kosmos, dowodzenie',
  'domain.isr.means': 'Oczy i uszy oraz dowództwa, które coś z tego rozumieją.',
  'domain.munitions': 'Amunicja i przemysł',
  'domain.munitions.means': 'Zapasy i fabryki, które je uzupełniają.',
  'domain.cyber': 'Cyber i odporność',
  'domain.cyber.means': 'Sieci, kable, prąd i obrona cywilna.',
  'domain.nuclear': 'Siły jądrowe',
  'domain.nuclear.means': 'Odstraszają na własny rachunek i nie wypełniają żadnej innej luki.',
  'profile.combat-core': 'Rdzeń bojowy',
  'profile.combat-core.means': 'Ciężkie wojska lądowe za tych, którzy są lżejsi.',
  'profile.workshop': 'Warsztat sojuszu',
  'profile.workshop.means': 'Buduje, naprawia i składuje to, czym inni strzelają i latają.',
  'profile.air-shield': 'Tarcza powietrzna',
  'profile.air-shield.means': 'Baterie i myśliwce nad czymś więcej niż własnym niebem.',
  'profile.maritime-seabed': 'Morze i dno',
  'profile.maritime-seabed.means': 'Szlaki, okręty podwodne, kable i rurociągi.',
  'profile.lift-hub': 'Węzeł transportowy',
  'profile.lift-hub.means': 'Latające cysterny, mosty, kolej i składy; inni tędy przejeżdżają.',
  'profile.isr-space': 'Rozpoznanie i kosmos',
  'profile.isr-space.means': 'Satelity, drony i obraz, który dają.',
  'profile.cyber-information': 'Cyber i informacja',
  'profile.cyber-information.means': 'Sieci, ich obrona i to, co się w nich mówi.',
  'profile.special-terrain': 'Arktyka, góry, trudny teren',
  'profile.special-terrain.means': 'Lekkie siły, które żyją tam, gdzie inni nie mogą.',
  'profile.medical-reconstruction': 'Medycyna i odbudowa',
  'profile.medical-reconstruction.means': 'Szpitale, saperzy i kraj, który potem działa.',
  'profile.nuclear': 'Odstraszanie jądrowe',
  'profile.nuclear.means': 'Własna broń i słowo o tym, kogo chroni.',
  'domains.gap':
    'Czego bez Stanów Zjednoczonych brakuje Europie: {domain}, {gapPct, number, ::.}%.',
  'domains.single': 'Jeden specjalista albo żaden: kto go straci, straci dziedzinę.',
  'verb.adopt-profile': 'Przyjęcie profilu',
  'verb.adopt-profile.does':
    'Rząd bierze na siebie fach, na którym inni mogą polegać; jego siły przesuwają się tam latami.',
  'verb.adopt-profile.costs':
    'Traci wszechstronność i staje się zakładnikiem tego, jak pewni są inni.',
  'verb.drop-profile': 'Porzucenie profilu',
  'verb.drop-profile.does': 'Uwalnia siły do innych zadań.',
  'verb.drop-profile.costs': 'Kto na tym polegał, ufa mniej.',
  'event.profile-adopted': '{member}: nowy profil – {profile}.',
  'event.profile-dropped':
    '{member}: porzucony profil – {profile}.{dependentsCount, plural, =0 {} other { Pamiętają, bo na nim polegali: {dependents}.}}',
  'note.profile-shifts':
    '{member}: {domain} – z {fromPct, number, ::.} do {toPct, number, ::.}% sił, w ciągu lat.',
  'note.profile-advantage':
    'Przewaga komparatywna: {advantagePct, number, ::.} na 100; podobne kraje mają 50.',
  'note.profile-specialists':
    '{domain}: {specialists, plural, =0 {jak dotąd żadnego specjalisty} one {jak dotąd jeden specjalista i wszystko na nim wisi} few {jak dotąd # specjaliści} many {jak dotąd # specjalistów} other {jak dotąd # specjalisty}}.',
  'note.profile-dependents':
    '{dependents, plural, =0 {{member}: nikt na tym nie polega} one {{member}: polega na tym jeden sojusznik i zaufa o {trustPct, number, ::.} pkt mniej} few {{member}: polega na tym # sojuszników i zaufa o {trustPct, number, ::.} pkt mniej} many {{member}: polega na tym # sojuszników i zaufa o {trustPct, number, ::.} pkt mniej} other {{member}: polega na tym # sojusznika i zaufa o {trustPct, number, ::.} pkt mniej}}.',
  'refusal.profile-suits-others':
    '{member}: odmowa. Inni robią to lepiej ({profile}) albo nie tego brakuje.',
  'refusal.profile-without-charter':
    '{member}: odmowa. Traktat dzieli za mało pracy, by w reszcie polegać na innych.',
  'refusal.profile-doubts-chair': '{member}: odmowa. Za mało zaufania do przewodnictwa.',
  'refusal.profile-guards-freedom':
    '{member}: odmowa. Rząd nie chce, by jego siły zależały od cudzych ruchów.',
  'refusal.profile-crowded': '{member}: odmowa. Dość innych robi to samo.',
  'refusal.profile-not-for-washington': 'Waszyngton zachowuje pełny wachlarz sił.',
  'refusal.has-no-nuclear-forces': '{member}: brak broni jądrowej.',
  'refusal.has-this-profile': '{member}: ten profil już jest.',
  'refusal.two-profiles-at-most': '{member}: są już dwa profile; najpierw jeden musi odejść.',
  'refusal.has-no-such-profile': '{member}: nie ma takiego profilu.',
  'refusal.decides-for-itself': '{member}: własne miejsce przy stole i własna decyzja.',
};
