/** Verbes des gouvernements et des marchandages : ce qu’ils font, ce qu’ils coûtent, pourquoi on les refuse, ce qui suivrait. */
import type { Translated } from '../translated.ts';
import type { verbs as english } from '../en/verbs.ts';

export const verbs: Translated<typeof english> = {
  'verb.spending-law': 'Voter une loi de dépenses',
  'verb.spending-law.does':
    'Un parlement s’engage, lui et les suivants, à dépenser plus. Une loi survit à la plupart des gouvernements.',
  'verb.spending-law.costs': 'Du soutien intérieur, et un cadeau au rival.',
  'verb.creative-accounting': 'Compter routes et ports',
  'verb.creative-accounting.does':
    'Atteindre l’objectif sur le papier. Washington lit le papier ; un tiers en vaut quelque chose.',
  'verb.creative-accounting.costs':
    'La première ligne sait compter. Les auditeurs passent plus tard.',
  'verb.buy-overseas': 'Acheter américain',
  'verb.buy-overseas.does':
    'Du matériel pris en rayon là-bas : des forces dans un an et non six, et la bienveillance de Washington.',
  'verb.buy-overseas.costs':
    'Un budget tendu, un fournisseur à ménager, et des usines européennes qui le remarquent.',
  'verb.host-offer': 'Offrir bases et dépôts',
  'verb.host-offer.does':
    'Qui garde quelque chose sur votre sol a une raison d’y venir. Préparation et crédibilité montent.',
  'verb.host-offer.costs': 'Des protestations aux grilles.',
  'verb.footnote': 'Émettre une réserve',
  'verb.footnote.does':
    'Réserver votre position sur un point décidé ce semestre. Il ne vous lie plus.',
  'verb.footnote.costs': 'Le changement perd votre part, et le suivant demande la même chose.',
  'verb.summit': 'Convoquer un sommet',
  'verb.summit.does':
    'Une fois l’an, les dirigeants décident en public. Un texte peut aller moitié plus loin, et il est plus dur d’être seul.',
  'verb.summit.costs':
    'Succès et échec comptent moitié plus, et l’on peut claquer la porte devant les caméras.',
  'verb.side-deal': 'Conclure un arrangement',
  'verb.side-deal.does':
    'Un contrat, des bases, des visas, de l’énergie ou un poste pour un gouvernement. Il s’en souvient un temps devant vos textes.',
  'verb.side-deal.costs': 'Les autres demandent autant, et le suivant coûte plus cher.',
  'verb.nuclear-dialogue': 'Parler du parapluie',
  'verb.nuclear-dialogue.does':
    'Des puissances européennes parlent de couvrir les autres, ou d’avancer des armes chez un hôte qui le demande.',
  'verb.nuclear-dialogue.costs':
    'Moscou répond, les opinions se divisent, et Washington comprend à sa façon.',
  'verb.regional-pact': 'Signer un pacte régional',
  'verb.regional-pact.does': 'Des voisins se promettent ce qu’ils doutent que l’alliance ferait.',
  'verb.regional-pact.costs':
    'Les autres vous font moins confiance, et tout texte doit désormais valoir mieux qu’attendre. Deux grands pactes éloignent.',
  'verb.resilience': 'Durcir l’arrière',
  'verb.resilience.does':
    'Des stocks, une protection civile, des câbles surveillés. Le sabotage perd son intérêt.',
  'verb.resilience.costs': 'De l’argent. Personne ne vote pour une chose qui n’a pas eu lieu.',

  'refusal.own-government': 'C’est votre propre gouvernement.',
  'refusal.not-threatened':
    'Ces tours de table sont pour qui se sent menacé : vous ressentez {threatPct, number, ::.} % de menace, il en faut {neededPct, number, ::.} %.',
  'refusal.all-have-pledged':
    'Tous les gouvernements ont promis {mostPctGdp, number, ::.0} % du PIB de plus que leurs plans.',
  'refusal.no-majority':
    'Pas de majorité : {supportPct, number, ::.} % soutiennent l’alliance, il en faut {neededPct, number, ::.} %.',
  'refusal.law-too-fresh':
    'La dernière loi est trop récente. Attendez {turns, plural, one {# semestre} other {# semestres}}.',
  'refusal.nobody-would-believe-it':
    'Vous comptez déjà {paperPctGdp, number, ::.0} % du PIB en routes ; personne n’en croirait plus.',
  'refusal.budget-exhausted': 'Le budget est épuisé. Laissez-le se remettre.',
  'refusal.nobody-needs-bases-here':
    'À {threatPct, number, ::.} % de menace, personne n’a besoin de bases ici.',
  'refusal.commands-no-troops': 'La présidence ne commande aucune troupe.',
  'refusal.name-a-host': 'Dites qui doit les accueillir.',
  'refusal.troops-are-all-out': 'Tout ce qui est disponible est déployé.',
  'refusal.host-needs-nobody':
    '{member} : la menace ressentie n’est pas assez forte pour demander.',
  'refusal.host-declines':
    '{member} : non. Confiance à {trustPct, number, ::.} %, il faut {neededPct, number, ::.} %.',
  'refusal.guarantor-declines': '{member} : pas assez de confiance envers l’hôte.',
  'refusal.not-for-tender': 'Les forces nucléaires ne se mettent pas en adjudication.',
  'refusal.lot-is-being-built':
    'Le dernier lot est encore en chantier. Attendez {turns, plural, one {# semestre} other {# semestres}}.',
  'refusal.too-few-buyers':
    '{buyers, plural, =0 {Personne n’achèterait} one {Un gouvernement achèterait} other {# gouvernements achèteraient}} ; il en faut {needed, number}.',
  'refusal.nothing-to-footnote': 'Rien de ce qui a été décidé ce semestre n’admet de réserve.',
  'refusal.footnoted-already': 'Vous avez réservé votre position sur ce texte.',
  'refusal.text-leaves-it-alone': 'Le texte n’y touche pas : {dimension}.',
  'refusal.left-the-command': 'Qui a quitté le commandement ne convainc personne qu’il viendrait.',
  'refusal.summit-too-soon':
    'Les dirigeants voyagent une fois l’an. Attendez {turns, plural, one {# semestre} other {# semestres}}.',
  'refusal.summit-unprepared':
    'Aucun dirigeant ne voyage vers une surprise : capitales sondées, {sounded, number} sur {needed, number}.',
  'refusal.summit-needs-matters':
    'Il faut à un sommet {needed, number} sujets qui bougent d’au moins cinq points ; le texte en a {ready, number}.',
  'refusal.no-industry': '{member} : pas d’industrie à qui donner un contrat.',
  'refusal.post-is-filled': 'Le poste que vous aviez à donner est pourvu.',
  'refusal.nothing-owed': 'Rien ne vous est dû : {member}.',
  'refusal.no-such-size': 'Un arrangement vaut 1, 2 ou 4.',
  'refusal.washington-wants-none': 'Washington n’en a pas l’usage.',
  'refusal.nothing-to-praise': '{member} : rien n’a été livré qui se loue.',
  'refusal.meets-the-floor':
    '{member} : le plancher de {floorPctGdp, number, ::.0} % du PIB est atteint, du moins sur le papier.',
  'refusal.no-nuclear-power': 'Aucune puissance nucléaire ne peut tenir ce parapluie.',
  'refusal.umbrella-is-extended': 'Le parapluie s’étend aussi loin que des pourparlers le portent.',
  'refusal.umbrella-not-trusted':
    'La première ligne ne fait assez confiance à aucune puissance européenne : {trustPct, number, ::.} % sur {neededPct, number, ::.} %.',
  'refusal.not-yours-to-base':
    '{member} : ces armes s’accordent entre une puissance nucléaire et l’hôte qui les demande ; vous n’êtes ni l’une ni l’autre.',
  'refusal.review-waits':
    'Un réexamen est convenu {turns, plural, =0 {pour ce semestre} one {dans # semestre} other {dans # semestres}}.',
  'refusal.not-your-region': 'Ce n’est pas votre voisinage.',
  'refusal.pact-exists': 'Cette région a son pacte.',
  'refusal.too-few-neighbours':
    '{neighbours, plural, =0 {Aucun voisin ne signerait} one {Un voisin signerait} other {# voisins signeraient}} ; il en faut {needed, number}.',
  'refusal.hardened-already': 'Il reste peu à durcir.',

  'note.grievance-eased':
    '{member} : les griefs contre vous s’allègent de {points, number, ::.} points.',
  'note.may-leak': '{chancePct, number, ::.} fois sur 100, votre projet fuite.',
  'note.law-binds':
    'Tant que la loi tient : {pctGdp, number, ::.00} % du PIB de plus. Elle est à {keptPct, number, ::.} % de la solidité que peut avoir une loi.',
  'note.may-be-exposed': 'Des auditeurs peuvent le découvrir, et le dire.',
  'note.local-protest': 'On n’a pas consulté le village devant la grille.',
  'note.lot':
    '{domain} : {buyers, number} acheteurs gagnent {savingPct, number, ::.} % sur le prix, et leurs forces penchent de ce côté. Un contrat les lie.',
  'note.favour-worth':
    '{member} : vos textes y valent {points, number, ::.0} {points, plural, one {point} other {points}} de plus {turns, plural, one {pendant # semestre} other {pendant # semestres}}.',
  'note.taken-for-partial': 'On vous croit de parti pris : cela compte à moitié.',
  'note.deadline-short':
    'Les opposants ont peu de temps pour se trouver, et vous aucun pour une offre. Qui se tait en veut à la hâte.',
  'note.deadline-long':
    'Le temps de deux offres en séance, et de se raviser ; le projet circule, les opposants se voient.',
  'note.summit-stakes':
    'Succès et échec comptent {stakesPct, number, ::.} % de plus, et l’opinion regarde.',
  'note.would-walk-out': 'Pour autant que vous sachiez, la porte claquerait : {member}.',
  'note.review-due':
    'Dans {turns, plural, one {# semestre} other {# semestres}}, le partage du fardeau doit être à {askedPct, number, ::.} % (aujourd’hui {burdenPct, number, ::.} %) : engagement en hausse ou en baisse de {swingPct, number, ::.} points. D’ici là, une sortie brutale est {crashPct, number, ::.} % moins probable.',
  'note.guarantor': 'Les armes viendraient d’ici : {member}.',
  'note.would-sign': 'Signature acquise : {member}.',
  'note.can-wait':
    'Les signataires peuvent attendre : tout texte vaut pour eux {points, number, ::.0} {points, plural, one {point} other {points}} de moins.',
  'note.invisible-at-the-polls': 'Invisible dans les urnes.',

  'effect.of.rival-industries': 'usines rivales',
  'effect.of.allies': 'tous les alliés',
  'effect.of.would-deploy': 'ceux qui enverraient des troupes',
  'effect.of.group': 'ceux qui en sont',
  'effect.member.orders': 'commandes de matériel',
  'effect.member.paper-spending': 'dépenses sur le papier, % du PIB',
  'effect.member.resilience': 'résilience',
  'effect.alliance.nuclear-umbrella': 'portée du parapluie européen',
  'effect.by': '{phrase} ({trait})',
  'effect.by.atlanticism': 'selon l’atlantisme',
  'effect.by.autonomy': 'selon le goût d’autonomie',
  'effect.by.fiscal-will': 'selon la fibre budgétaire',
  'effect.by.pledge-will': 'selon la volonté',
  'effect.by.other-priorities': 'selon les autres priorités du budget',
  'effect.seen-by': '{phrase} (vu par : {observers})',

  'event.draft-leaked': 'Votre projet fuite. Source : {member}.',
  'event.summit-called': 'Les dirigeants se réunissent en sommet.',
  'event.walk-out': '{member} : départ fracassant du sommet.',
  'event.review-agreed':
    'Washington accepte de réexaminer le partage du fardeau dans {turns, plural, one {# semestre} other {# semestres}} : la barre est à {askedPct, number, ::.} %.',
  'event.review-passed':
    'Le réexamen est réussi : partage du fardeau à {burdenPct, number, ::.} %, {askedPct, number, ::.} % demandés.',
  'event.review-failed':
    'Le réexamen est manqué : partage du fardeau à {burdenPct, number, ::.} %, {askedPct, number, ::.} % demandés.',
  'event.pact-signed': 'Des voisins signent leur propre pacte : {members}.',
  'event.probe-spoiled': 'Un sabotage tourne court : {victim}.',

  'measure.regional-pacts': 'pactes régionaux d’au moins quatre membres',
  'cause.diplomacy': 'ce qui s’est fait à la table',
  'cause.review': 'réexamen du partage du fardeau',
  'term.favours': 'vos faveurs récentes',
  'term.no-deal': 'voisins avec qui attendre',

  'target.review-clause': 'convenir d’un réexamen',
  'target.contract': 'un contrat',
  'target.basing': 'des bases',
  'target.visa': 'des visas',
  'target.energy': 'de l’énergie',
  'target.post': 'un poste',
  'target.iou': 'réclamer une faveur due',
  'target.short': 'délai court',
  'target.normal': 'délai habituel',
  'target.long': 'délai long',
  'target.north-east': 'le nord-est',
  'target.south-east': 'le sud-est',
  'target.south': 'le sud',
  'target.north-atlantic': 'l’Atlantique nord',
  'target.centre': 'le centre',
};
