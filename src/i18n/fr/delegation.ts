import type { delegation as english } from '../en/delegation.ts';
import type { Translated } from '../translated.ts';

/** La délégation des États-Unis : son échelle, la Maison-Blanche, le Congrès et ses mandats. */
export const delegation: Translated<typeof english> = {
  'seat.united-states': 'Délégation des États-Unis',
  'seat.united-states.means':
    'Vous décidez combien de temps l’Amérique porte tout cela : posture, conditions, feuille de route, votre enveloppe. La Maison-Blanche paie, le Congrès tient la porte.',
  'delegation.you': 'Vous parlez pour les États-Unis',
  'delegation.heading': 'Où se tient l’Amérique',
  'delegation.white-house': 'Maison-Blanche : {administration}. Sa posture serait : {posture}.',
  'delegation.free': 'Cette posture ne coûte rien chez vous.',
  'delegation.price':
    'Cette posture coûte chez vous {price, number, ::.0} de capital par semestre.',
  'delegation.calendar':
    '{turns, plural, =0 {Élection présidentielle ce semestre.} one {Élection présidentielle au prochain semestre.} many {Élection présidentielle dans # semestres.} other {Élection présidentielle dans # semestres.}} {congress, select, true {Le Congrès est de l’autre parti.} other {Le Congrès suit la Maison-Blanche.}}',
  'delegation.now': 'ici',
  'delegation.first':
    'Quatre choses vous reviennent : la posture ci-dessous, votre mot à dire sur ce projet, les visites du couloir et, à la fin du semestre, votre enveloppe. Une seule lettre fait tomber un texte.',
  'field.posture': 'Où',
  'field.ask': 'Quoi',
  'target.in-front': 'en tête',
  'target.committed': 'engagée',
  'target.conditional': 'conditionnelle',
  'target.reviewing': 'en réexamen',
  'target.drawdown': 'en repli',
  'target.senate': 'deux tiers du Sénat',
  'target.act': 'une loi du Congrès',
  'target.recall': 'retirer le préavis',
  'verb.posture': 'Changer de posture',
  'verb.posture.does':
    'Un échelon de plus ou de moins : ce que Washington veut être, et combien de troupes restent.',
  'verb.posture.costs':
    'Chaque échelon d’écart avec la Maison-Blanche coûte du capital chaque semestre ; à défaut, elle donne ses instructions.',
  'verb.congress': 'Demander le départ au Congrès',
  'verb.congress.does':
    'Selon la loi, nul ne part sans deux tiers du Sénat, ou une loi du Congrès et une signature.',
  'verb.congress.costs': 'Chaque vote sur un départ s’entend à Vilnius, quel qu’il soit.',
  'note.every-half-year': 'Chaque semestre qu’elle tient :',
  'note.posture-at-home': 'Chez vous elle coûte {price, number, ::.0} de capital par semestre.',
  'note.congress-count':
    'On compte {votesPct, number, ::.} voix sur 100 ; il en faut {neededPct, number, ::.}. Cela passe environ {oddsPct, number, ::.} fois sur 100.',
  'note.congress-then':
    'Si cela passe, le préavis est donné : dehors dans {turns, plural, one {# semestre} many {# semestres} other {# semestres}}. Feuille de route accomplie, c’est une relève ; sinon, une sortie brutale.',
  'note.notice-recalled': 'Le préavis est retiré. Il a été lu tout de même.',
  'note.roadmap-yours':
    'À vous de l’annoncer : les troupes partent selon un calendrier. L’annonce coûte {pricePct, number, ::.} points d’engagement.',
  'refusal.white-house-decides': 'La Maison-Blanche en décide elle-même.',
  'refusal.posture-stands': 'C’est là que vous vous tenez.',
  'refusal.one-rung-at-a-time': 'Un échelon à la fois.',
  'refusal.posture-just-moved': 'La posture a déjà changé ce semestre.',
  'refusal.recall-first': 'Le préavis est donné : le retirer d’abord.',
  'refusal.notice-is-given': 'Le préavis est déjà donné.',
  'refusal.not-while-you-stay':
    'On ne sollicite le Congrès qu’en repli, ou avec une feuille de route en cours.',
  'refusal.congress-lets-nobody-leave': 'Le Congrès ne laisse partir personne pour l’instant.',
  'refusal.congress-has-voted':
    'Le Congrès a voté. On le sollicite de nouveau dans {turns, plural, one {# semestre} many {# semestres} other {# semestres}}.',
  'refusal.president-would-not-sign': 'Cette présidence ne signerait pas.',
  'refusal.no-notice-to-recall': 'Aucun préavis n’a été donné.',
  'event.white-house-instructs': 'La Maison-Blanche instruit sa délégation : {posture}.',
  'event.congress-refuses':
    'Le Congrès refuse le départ ({way}) : {votesPct, number, ::.} sur 100, il en fallait {neededPct, number, ::.}.',
  'event.congress-lets-go':
    'Le Congrès autorise le départ ({way}) : {votesPct, number, ::.} sur 100, il en fallait {neededPct, number, ::.}.',
  'event.us-leaves-in-order': 'Les États-Unis partent, à la date prévue et contre reçu.',
  'call.a-word-from-washington': 'un mot de Washington',
  'call.a-word-from-washington.says':
    '{member} : on vous demande de le dire tout haut, l’Amérique viendrait.',
  'call.we-would-pay': 'payer plus',
  'call.we-would-pay.says':
    '{member} : on dépenserait davantage, si vous le dites chez vous et remerciez.',
  'call.we-buy-elsewhere': 'acheter ailleurs',
  'call.we-buy-elsewhere.says':
    '{member} : on achètera ailleurs, si la commande n’apporte pas de travail.',
  'mandate.burden-shift': 'Déplacer le fardeau',
  'mandate.burden-shift.means': 'Ils paient, et nous croient encore.',
  'mandate.renewal': 'Le renouveau',
  'mandate.renewal.means': 'L’Amérique mène, et elle y croit.',
  'mandate.orderly-transition': 'Une transition en ordre',
  'mandate.orderly-transition.means': 'Nous partons, et rien ne tombe.',
  'mandate.free-hand': 'Les mains libres',
  'mandate.free-hand.means': 'Peu de troupes, peu de promesses, leur argent.',
  'promise.allies-carry': 'L’Europe et le Canada portent 95 % de ce qui leur est demandé',
  'promise.still-believed': 'La première ligne vous donne trois chances sur cinq de venir',
  'promise.handed-over': 'Quatre cinquièmes d’une feuille de route sont accomplis',
  'promise.europe-stands': 'L’Europe dissuade seule : 40 sur 100',
  'promise.light-footprint': 'La moitié des troupes est rentrée',
};
