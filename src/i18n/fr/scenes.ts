/** Les scènes et leurs jumelles en mots : la table, l’appel, le front, l’épilogue. */
import type { scenes as english } from '../en/scenes.ts';
import type { Translated } from '../translated.ts';

export const scenes: Translated<typeof english> = {
  'map.as-table': 'Table',
  'table.summary':
    'La table du Conseil, {seats, number} sièges. {lines, plural, =0 {Le texte ne change encore rien.} one {Le texte déplace une ligne du traité.} many {Le texte déplace # lignes du traité.} other {Le texte déplace # lignes du traité.}}',
  'table.hint': 'Un siège pointé dit où il en est ; choisi, il ouvre son dossier.',
  'table.seats': 'Sièges',
  'table.line.none': '{member} : pas encore de texte à juger.',
  'table.line.hint': '{member} : {stance}. Marge {margin}.',
  'table.line.sealed': '{member} : l’enveloppe est scellée.',
  'table.line.opened': '{member} : {verdict}. {points} ; être seul coûte {cost}.',
  'table.line.gone': '{member} : siège perdu à la table.',
  'table.receives': 'Reçoit {points, number, ::.} points.',
  'table.pays': 'Paie {points, number, ::.} points.',
  'offer.tray': 'Faveurs à offrir',
  'offer.lead': 'Glisser une faveur sur un siège, ou la choisir, puis un siège.',
  'offer.payer': 'Payeur',
  'offer.favour': '{points, number, ::.} points',
  'offer.take': 'Prendre une faveur de {points, number, ::.} points ; payeur : {payer}',
  'offer.live':
    'Votre offre : {points, number, ::.} points pour {capital, number, ::.#} de capital',
  'offer.live-lead':
    'Cible : {member}. Glisser l’offre sur le siège, ou la choisir, puis le siège.',
  'offer.in-hand': '{points, number, ::.} points en main : choisir un siège. Échap les repose.',
  'offer.put-back': 'Reposer',
  'offer.give': 'Donner {points, number, ::.} points : {member}',
  'offer.given': '{points, number, ::.} points offerts : {member}.',
  'offer.refused.no-seat': '{member} : siège perdu à la table.',
  'offer.refused.pays-it-itself': '{member} : c’est le payeur.',
  'offer.refused.wrote-no-letter':
    'Seul l’auteur d’une lettre peut encore changer d’avis. {member} : pas de lettre.',
  'vote.heading': 'Les votes de ce semestre',
  'vote.of-you': 'Votre texte',
  'vote.of-member': 'Texte de : {member}',
  'vote.line': '{text} : {changes}. {outcome}',
  'vote.line-plain': '{text}. {outcome}',
  'vote.watch': 'Voir le vote',
  'vote.back': 'Retour au rapport',
  'vote.in-this': 'Dans ce vote',
  'roll-call.scene':
    'Au centre : {member}. Autour, les autres : {spoken, number} sur {of, number} ont répondu.',
  'roll-call.key':
    'Anneau extérieur : membres présents. Anneau intérieur : forces. Le repère blanc : le nécessaire.',
  'roll-call.wait':
    'Les plus petits parlent d’abord. Quand tous ont répondu, vous agissez, une fois.',
  'roll-call.act': 'Votre seul geste',
  'roll-call.members': 'Membres présents',
  'roll-call.strength': 'Force de la réponse',
  'roll-call.force': 'Forces qui viennent',
  'roll-call.of-needed': '{value} sur {needed} requis',
  'roll-call.count': '{grade} : {count, number}',
  'roll-call.last-answers': 'Les dernières réponses',
  'roll-call.thought-again': '{now} ; d’abord : {was}',
  'roll-call.nobody-changed': 'Personne n’a changé d’avis.',
  'roll-call.hear-all': 'Les entendre tous',
  'roll-call.onward': 'Continuer',
  'roll-call.watch': 'Revoir l’appel',
  'roll-call.held': 'Ils sont venus, et cela a suffi.',
  'roll-call.fell': 'Cela n’a pas suffi.',
  'roll-call.joint': 'Une réponse commune. Elle a été entendue.',
  'roll-call.weak': 'Une réponse faible. Elle aussi a été entendue.',
  'next.voices': 'Ils répondent, une voix après l’autre.',
  'next.roll-call-over': 'Tous ont répondu. Le résultat est sur la table.',
  'map.as-front': 'Front',
  'front.scene':
    'Le front en Ukraine : {phase}. La ligne est à {line} sur 100, le soutien à {support} sur {needed} requis.',
  'front.moved':
    'Au dernier semestre : {points, number, ::.} {better, select, yes {en avant} other {en arrière}}.',
  'front.needs':
    'Soutien qui arrive : {support} sur 100 ; il en faut {needed}. En l’état, il ira à {aimed}.',
  'front.nobody': 'Aucune coalition derrière ; chacun donne pour soi.',
  'front.mission':
    'Derrière : {mission}. Chef de file : {leader}, jusqu’au {date}. {behind} % du PIB allié participe.',
  'front.role.leads': 'Chef de file',
  'front.role.guarantees': 'Garantissent avec des troupes',
  'front.role.joins': 'Forment, arment, défendent',
  'front.role.builds': 'Construisent à la place',
  'front.role.stays-out': 'Restent à l’écart',
  'epilogue.european-pillar':
    'Les sièges d’Europe ferment leur propre anneau, éclairé et lié par-dessus la table ; les autres se tiennent à côté, plus ternes.',
  'epilogue.native-nato':
    'Une lumière au milieu de la table. Autour, chaque siège est éclairé, chacun à sa distance.',
  'epilogue.hybrid':
    'L’anneau s’est partagé en deux cercles éclairés, un noyau et le reste, liés l’un à l’autre.',
  'epilogue.status-quo': 'L’anneau est entier. Ses lumières brillent comme avant, pas davantage.',
  'epilogue.hollow': 'Tous les sièges sont en place, et presque tous sont éteints.',
  'epilogue.amexit-crash-out':
    'Un siège s’est arraché. Ses liens finissent dans le vide, et ceux qui s’appuyaient sur lui sont fêlés.',
  'epilogue.break-up': 'L’anneau est en morceaux : sièges écartés, fêlés ou vides.',
  'epilogue.article-5-failed': 'Chaque siège est fêlé autour d’une braise au milieu.',
  'epilogue.managed-handover':
    'Un siège s’est reculé de la table et remet ce qu’il tenait aux autres, qui sont éclairés.',
  'epilogue.atlantic-renewal':
    'Tout l’anneau est éclairé, et de chaque siège un lien traverse la table.',
  'epilogue.coalition-europe':
    'Ceux qui agissent sont éclairés et liés entre eux ; les autres gardent leur siège dans l’ombre.',
  'epilogue.deadlock':
    'Deux couleurs, siège par siège, et chaque lien s’arrête avant d’atteindre l’autre côté.',
  'epilogue.score': 'Score du mandat : {score} sur 100',
  'ring.name': 'L’alliance : {taken} sièges occupés sur {of}, {believed} jugés fiables. Pourquoi ?',
  'ring.heading': 'L’anneau de l’alliance',
  'ring.counts':
    '{taken} sièges sur {of} sont occupés. Pour {believed} d’entre eux, les autres croient plutôt à leur secours.',
  'ring.means':
    'Un segment est un membre : aussi clair que les autres le croient, fendu quand il est à moitié dehors, un contour quand il est parti.',
  'ring.out': 'Partis',
  'ring.on-notice': 'Départ annoncé',
  'ring.off-command': 'Hors du commandement',
  'ring.dimmest': 'Les moins crus, sur 100',
  'ring.list': 'Tous les membres en liste',
};
