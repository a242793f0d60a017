/** Les capacités par domaine, les profils, et qui compte sur qui. */
import type { Translated } from '../translated.ts';
import type { domains as english } from '../en/domains.ts';

export const domains: Translated<typeof english> = {
  'domain.land': 'Forces terrestres',
  'domain.land.means': 'Brigades, blindés, artillerie, et les gens qui les servent.',
  'domain.air-defence': 'Défense aérienne et antimissile',
  'domain.air-defence.means': 'Avions de combat, batteries, et les capteurs qui les guident.',
  'domain.maritime': 'Forces navales',
  'domain.maritime.means': 'Navires, sous-marins, et ce qui garde les fonds.',
  'domain.lift': 'Transport et soutien',
  'domain.lift.means':
    'Ravitailleurs, transports, rail, ports, dépôts, soins : ce qui tient une armée là où il la faut.',
  'domain.isr': 'Renseignement, espace, conduite',
  'domain.isr.means': 'Des yeux et des oreilles, et les états-majors qui en font quelque chose.',
  'domain.munitions': 'Munitions et industrie',
  'domain.munitions.means': 'Les stocks, et les usines qui les remplissent.',
  'domain.cyber': 'Cyber et résilience',
  'domain.cyber.means': 'Réseaux, câbles, énergie et protection civile.',
  'domain.nuclear': 'Forces nucléaires',
  'domain.nuclear.means':
    'Elles dissuadent par un terme à part et ne comblent aucune autre lacune.',
  'profile.combat-core': 'Noyau de combat',
  'profile.combat-core.means': 'Des forces terrestres lourdes pour ceux qui en ont de légères.',
  'profile.workshop': 'Atelier de l’alliance',
  'profile.workshop.means': 'Fabrique, répare et stocke ce que d’autres tirent et font voler.',
  'profile.air-shield': 'Bouclier aérien et antimissile',
  'profile.air-shield.means': 'Batteries et chasseurs au-dessus d’autres cieux que le sien.',
  'profile.maritime-seabed': 'Mer et fonds marins',
  'profile.maritime-seabed.means': 'Routes maritimes, sous-marins, câbles et conduites.',
  'profile.lift-hub': 'Transport et transit',
  'profile.lift-hub.means': 'Ravitailleurs, ponts, rail et dépôts ; les autres passent par là.',
  'profile.isr-space': 'Renseignement et espace',
  'profile.isr-space.means': 'Satellites, drones, et l’image qu’ils donnent.',
  'profile.cyber-information': 'Cyber et information',
  'profile.cyber-information.means': 'Les réseaux, leur défense, et ce qui s’y dit.',
  'profile.special-terrain': 'Arctique, montagne et terrains durs',
  'profile.special-terrain.means': 'Des forces légères qui vivent là où d’autres ne peuvent pas.',
  'profile.medical-reconstruction': 'Santé et reconstruction',
  'profile.medical-reconstruction.means': 'Hôpitaux, génie, et un pays qui marche ensuite.',
  'profile.nuclear': 'Dissuasion nucléaire',
  'profile.nuclear.means': 'Des armes à soi, et un mot sur ceux qu’elles protègent.',
  'domains.gap': '{domain} : sans les États-Unis, il manque à l’Europe {gapPct, number, ::.} %.',
  'domains.single': 'Un spécialiste ou aucun : qui le perd perd le domaine.',
  'verb.adopt-profile': 'Adopter un profil',
  'verb.adopt-profile.does':
    'Un gouvernement prend un métier sur lequel d’autres peuvent compter ; ses forces s’y portent en quelques années.',
  'verb.adopt-profile.costs': 'Il renonce à tout faire, et dépend de la fiabilité des autres.',
  'verb.drop-profile': 'Abandonner un profil',
  'verb.drop-profile.does': 'Libère les forces pour autre chose.',
  'verb.drop-profile.costs': 'Ceux qui comptaient dessus lui font moins confiance.',
  'event.profile-adopted': '{member} : profil adopté, {profile}.',
  'event.profile-dropped':
    '{member} : profil abandonné, {profile}.{dependentsCount, plural, =0 {} other { Comptaient dessus et s’en souviennent : {dependents}.}}',
  'note.profile-shifts':
    '{member} : {domain}, de {fromPct, number, ::.} à {toPct, number, ::.} % de ses forces, sur des années.',
  'note.profile-advantage':
    'Son avantage comparatif est ici de {advantagePct, number, ::.} sur 100 ; ses pairs sont à 50.',
  'note.profile-specialists':
    '{domain} : {specialists, plural, =0 {aucun spécialiste à ce jour} one {un spécialiste à ce jour, et tout tient à lui} other {# spécialistes à ce jour}}.',
  'note.profile-dependents':
    '{dependents, plural, =0 {Personne n’en dépend} one {# allié en dépend ; sa confiance ({member}) baisserait de {trustPct, number, ::.} points} other {# alliés en dépendent ; leur confiance ({member}) baisserait de {trustPct, number, ::.} points}}.',
  'refusal.profile-suits-others':
    '{member} : non. D’autres le font mieux ({profile}), ou ce n’est pas ce qui manque.',
  'refusal.profile-without-charter':
    '{member} : non. Le traité partage trop peu de tâches pour s’en remettre aux autres.',
  'refusal.profile-doubts-chair': '{member} : non. Pas assez de confiance en la présidence.',
  'refusal.profile-guards-freedom':
    '{member} : non. Ses forces ne dépendront pas de ce que font les autres.',
  'refusal.profile-crowded': '{member} : non. Assez d’autres font la même chose.',
  'refusal.profile-not-for-washington': 'Washington garde une gamme complète de forces.',
  'refusal.has-no-nuclear-forces': '{member} : pas d’armes nucléaires.',
  'refusal.has-this-profile': '{member} : ce profil est déjà pris.',
  'refusal.two-profiles-at-most':
    '{member} : déjà deux profils ; l’un devrait d’abord céder la place.',
  'refusal.has-no-such-profile': '{member} : pas de tel profil.',
  'refusal.decides-for-itself': '{member} : un siège à la table, donc la décision lui revient.',
};
