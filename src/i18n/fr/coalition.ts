import type { coalition as english } from '../en/coalition.ts';
import type { Translated } from '../translated.ts';

/** La tête d’une coalition : sa ligne, ses ordres, son quartier général et ses mandats. */
export const coalition: Translated<typeof english> = {
  'seat.lead': 'Chef de file d’une coalition',
  'seat.lead.means':
    'Vous agissez maintenant, avec qui veut bien : missions sans consensus, partenaires à gagner et à garder. Vous ne parlez pas pour l’alliance, et ses quartiers généraux exigent son accord.',
  'seat.lead-country': 'Quelle nation-cadre',
  'seat.you-lead': 'Vous menez une coalition : {member}',
  'coalition.heading': 'Votre coalition',
  'coalition.strain':
    'Fatigue des partenaires : {points, number, ::.} points. En l’état, {change, number, ::.0 sign-except-zero} ce semestre ; vers vingt, des partenaires rentrent.',
  'coalition.none': 'Vous ne menez aucune mission. On en lance une sous « Agir ».',
  'coalition.line': 'Votre place par rapport à l’alliance',
  'coalition.hub': 'Un quartier général à vous',
  'coalition.mission':
    '{mission} : {partners, plural, =0 {personne avec vous} one {# partenaire avec vous} many {# partenaires avec vous} other {# partenaires avec vous}}, {turns, plural, =0 {lancée ce semestre} one {depuis # semestre} many {depuis # semestres} other {depuis # semestres}}{flag, select, true {, sous le drapeau} other {}}',
  'coalition.served':
    'Mené jusqu’ici : {served, plural, one {# semestre} many {# semestres} other {# semestres}} de mission. Rentrés : {home}. Sous le drapeau : {flagged}.',
  'coalition.first':
    'Quatre choses vous reviennent : votre coalition ci-dessous, votre mot à dire sur ce projet, les visites du couloir et, à la fin du semestre, votre enveloppe. Une seule lettre fait tomber un texte.',
  'target.outside': 'en avance sur l’alliance',
  'target.alongside': 'à côté d’elle',
  'target.inside': 'dans ses procédures',
  'field.order': 'Ordre',
  'field.line': 'Ligne',
  'field.hub': 'Quoi',
  'target.reinforce': 'renforcer par les vôtres',
  'target.reassure': 'un tour des partenaires',
  'target.flag': 'demander les quartiers généraux communs',
  'target.end': 'la ramener',
  'target.open': 'ouvrir un quartier général',
  'target.close': 'fermer le quartier général',
  'verb.lead-mission': 'Mener votre mission',
  'verb.lead-mission.does': 'Un ordre par semestre pour chacune de vos missions.',
  'verb.lead-mission.costs': 'Vos troupes, votre argent, ou une heure de patience de tous.',
  'verb.coalition-line': 'Se placer par rapport à l’alliance',
  'verb.coalition-line.does': 'En avance sur elle, à côté, ou dans ses procédures.',
  'verb.coalition-line.costs':
    'En avance, les absents vous en veulent ; dedans, le front attend le papier.',
  'verb.coalition-hub': 'Un quartier général à vous',
  'verb.coalition-hub.does': 'Les partenaires servent avec moins d’usure.',
  'verb.coalition-hub.costs': 'Vous payez, chaque semestre.',
  'note.strain-changes': 'Fatigue des partenaires {points, number, ::.0 sign-always} points.',
  'note.line-strains': 'Chaque mission ajoute {points, number, ::.0} points de fatigue.',
  'note.hub-closes': 'La facture cesse, et ce qu’elle payait aussi.',
  'note.mission-would-end':
    'La mission finit. Sur 100 de ce genre, environ {chancePct, number, ::.} réussissent ; une pour l’Ukraine, seulement si le front est garanti.',
  'refusal.no-coalition-of-yours': 'Vous ne menez aucune coalition.',
  'refusal.line-stands': 'C’est déjà votre place.',
  'refusal.mission-has-its-order': 'Cette mission a reçu son ordre du semestre.',
  'refusal.flies-the-flag': 'Elle est déjà sous le drapeau.',
  'refusal.not-from-outside':
    'Pas tant que vous devancez l’alliance : revenez d’abord à côté d’elle.',
  'refusal.hub-stands': 'Il existe déjà.',
  'refusal.hub-needs-partners':
    'Il faut {needed, number} partenaires dans une mission ; il y en a {partners, number}.',
  'refusal.no-hub-to-close': 'Il n’y en a pas.',
  'event.flag-refused':
    'On a demandé les quartiers généraux communs ({mission}), et des lettres sont venues : {breakers}.',
  'event.flag-granted':
    'Mission sous le drapeau : {leader}, {mission}. Les quartiers généraux communs prennent la relève.',
  'call.a-seat-at-headquarters': 'une place au quartier général',
  'call.a-seat-at-headquarters.says':
    '{member} : on sert avec vous, et l’on veut décider avec vous.',
  'call.you-went-without-us': 'être parti sans prévenir',
  'call.you-went-without-us.says':
    '{member} : on apprend votre mission par la presse, et on le dit.',
  'mandate.see-it-through': 'Aller au bout',
  'mandate.see-it-through.means': 'Le front tient, parce que quelqu’un y est allé.',
  'mandate.keep-together': 'Les garder ensemble',
  'mandate.keep-together.means': 'Qui est venu avec nous rentre avec nous.',
  'mandate.back-to-the-table': 'Retour à la table',
  'mandate.back-to-the-table.means': 'Commencé par quelques-uns, fini par tous.',
  'promise.mission-sustained': 'Vous avez mené des missions pendant 14 semestres',
  'promise.front-holds': 'Le front est à 55 sur 100, ou garanti',
  'promise.coalition-kept': 'Quatre partenaires au plus sont rentrés',
  'promise.under-the-flag': 'Une de vos missions est passée sous le drapeau',
};
