/** Verbes : ce qu’ils font et ce qu’ils coûtent ; et pourquoi une chose est refusée. */
import type { Translated } from '../translated.ts';
import type { actions as english } from '../en/actions.ts';

export const actions: Translated<typeof english> = {
  'verb.table-package': 'Déposer un paquet',
  'verb.table-package.does':
    'Mettre un changement du traité sous silence. Il vaut si aucun gouvernement ne s’y oppose.',
  'verb.table-package.costs': 'Lasse le Conseil ; ceux qui avalent s’en souviennent.',
  'verb.sound-out': 'Sonder',
  'verb.sound-out.does': 'Demander en confidence à un gouvernement ce qu’il n’a pas dit tout haut.',
  'verb.sound-out.costs':
    'Une heure. Il vous sait gré de demander, et de temps à autre votre projet fuite.',
  'verb.consult': 'Consulter à fond',
  'verb.consult.does':
    'Un gouvernement jusqu’à ce que rien ne reste tu, ou des tours discrets qui rendent confiance à tout le Conseil.',
  'verb.consult.costs': 'Deux heures.',
  'verb.propose-pledge': 'Proposer une promesse de dépenses',
  'verb.propose-pledge.does':
    'Les gouvernements promettent plus et en tiennent plus ; l’humeur de Washington s’adoucit.',
  'verb.propose-pledge.costs': 'Des électeurs passent aux nationalistes.',
  'verb.joint-procurement': 'Achats conjoints',
  'verb.joint-procurement.does':
    'Accélère le partage que le traité permet. Un lot pour un domaine est un contrat : moins cher à la douzaine, et difficile à quitter.',
  'verb.joint-procurement.costs': 'Un lot tend les budgets, et les usines se disputent les parts.',
  'verb.forward-deployment': 'Déploiement avancé',
  'verb.forward-deployment.does':
    'L’appel de la présidence envoie quelques troupes de volontaires en première ligne ; un gouvernement envoie sa brigade chez un hôte.',
  'verb.forward-deployment.costs': 'Un peu de préparation chez soi.',
  'verb.coalition-mission': 'Conduire une coalition',
  'verb.coalition-mission.does': 'Agir maintenant avec qui veut bien, sans demander aux autres.',
  'verb.coalition-mission.costs': 'Certains se sentent contournés ; d’autres, soulagés.',
  'verb.recruit': 'Recruter pour une mission',
  'verb.recruit.does': 'Gagner un gouvernement de plus à une mission en cours, ou s’y joindre.',
  'verb.recruit.costs': 'Une heure, une promesse, ou une faveur due.',
  'verb.alliance-mission': 'Proposer une mission commune',
  'verb.alliance-mission.does':
    'Un coût partagé et davantage d’autorité. Personne n’est tenu d’y aller, mais tous doivent laisser faire.',
  'verb.alliance-mission.costs': 'Le silence peut se rompre, et avec lui un peu de votre autorité.',
  'verb.opt-out': 'Quitter une mission',
  'verb.opt-out.does': 'Rentrer chez soi, sans bruit.',
  'verb.opt-out.costs': 'Ceux qui restent en jugent selon l’usage du moment.',
  'verb.opt-out-contributing': 'Construire au lieu d’y aller',
  'verb.opt-out-contributing.does': 'Rester à l’écart, et fournir ce que vous faites bien.',
  'verb.opt-out-contributing.costs': 'Une charge pour le budget.',
  'verb.stress-test': 'Exercer la garantie',
  'verb.stress-test.does':
    'Montrer en public ce qui se passerait si un allié invoquait l’article 5 ce soir. La préparation monte.',
  'verb.stress-test.costs': 'Un mauvais résultat est public aussi.',
  'verb.reaffirm': 'Réaffirmer la garantie',
  'verb.reaffirm.does':
    'Élève l’ambition et le soutien intérieur. Couverte par des actes, elle honore la présidence.',
  'verb.reaffirm.costs': 'Des paroles qui dépassent les actes creusent l’alliance.',
  'verb.praise': 'Louer en public',
  'verb.praise.does':
    'Remercier l’opinion publique, qui porte tout cela, absoudre ceux qui restent à l’écart et le disent, ou citer un gouvernement qui a livré.',
  'verb.praise.costs': 'Absoudre banalise l’absence ; ceux qu’on ne cite pas le remarquent.',
  'verb.scold': 'Sermonner en public',
  'verb.scold.does':
    'Tous ceux qui sont sous le plancher, ou l’un d’eux. Les atlantistes dépensent plus.',
  'verb.scold.costs': 'Les autonomistes en gardent un grief.',
  'verb.washington': 'Traiter avec Washington',
  'verb.washington.does':
    'Acheter de l’engagement par des commandes et des rôles, fixer un jour de réexamen, ou mettre le retrait en calendrier et l’en ôter.',
  'verb.washington.costs': 'De la dépendance, ou la nouvelle que quelqu’un songe à partir.',
  'verb.withdraw': 'Retirer le texte',
  'verb.withdraw.does': 'L’ôter de la table avant d’autres lettres. Pas d’échec, et pas de texte.',
  'verb.withdraw.costs': 'Le Conseil est lassé tout de même.',
  'verb.live-offer': 'Une offre en séance',
  'verb.live-offer.does':
    'Offrir à l’auteur de la lettre une faveur par-dessus la table, une fois.',
  'verb.live-offer.costs': 'Votre propre capital.',
  'verb.hold-nerve': 'Garder son sang-froid',
  'verb.hold-nerve.does':
    'Laisser s’ouvrir toutes les enveloppes. Qui se découvre seul peut reprendre sa lettre.',
  'verb.hold-nerve.costs': 'Sinon, le texte tombe.',
  'verb.choose': 'Choisir',
  'verb.choose.does': 'Décider ce que l’alliance en fait.',
  'verb.choose.costs': 'Ce que dit le choix.',
  'verb.roll-call': 'Prendre position à l’appel',
  'verb.roll-call.does':
    'Une fois, pendant que les alliés répondent : s’engager, attendre, ou appeler les retardataires.',
  'verb.roll-call.costs': 'Du capital, sauf à attendre.',
  'verb.answer-call': 'Répondre dans le couloir',
  'verb.answer-call.does': 'Prendre l’offre, accorder la demande, ou éconduire.',
  'verb.answer-call.costs': 'Une heure. L’absence de réponse aussi reste en mémoire.',
  'verb.take-advice': 'Consulter les conseillers',
  'verb.take-advice.does':
    'Entendre ce qui ferait changer d’avis un gouvernement, pour ce semestre.',
  'verb.take-advice.costs':
    'Les premières questions d’un tour peuvent être gratuites ; les autres prennent du capital.',
  'verb.pass': 'Passer',
  'verb.pass.does': 'Ne rien faire.',
  'verb.pass.costs': 'Rien.',
  'refusal.game-over': 'La partie est finie.',
  'refusal.change-out-of-range':
    '{dimension} : le changement va de {min} à {max} points par paquet.',
  'refusal.package-empty': 'Le texte ne change rien encore : bougez un curseur.',
  'refusal.too-many-payments': 'Un paquet ne porte pas plus de {most, number} faveurs.',
  'refusal.unknown-member': '{member} : ce n’est pas un membre.',
  'refusal.pays-itself': '{member} : on ne se paie pas soi-même.',
  'refusal.has-no-seat': '{member} : siège perdu à la table.',
  'refusal.payment-out-of-range': 'Une faveur vaut de 0 à {max} points.',
  'refusal.us-is-out': 'Les États-Unis sont partis.',
  'refusal.already-managed': 'Une feuille de route est déjà en vigueur.',
  'refusal.burden-too-low':
    'Washington demande d’abord un partage du fardeau de {neededPct, number, ::.} % ; il est à {burdenPct, number, ::.} %.',
  'refusal.no-transition': 'Il n’y a pas de feuille de route à arrêter.',
  'refusal.restrainer-will-not-halt': 'Cette administration veut partir, et n’arrêtera rien.',
  'refusal.missions-are-over-at-once': 'Avec ces règles, les missions finissent aussitôt.',
  'refusal.no-war-to-support': 'Il n’y a pas de guerre à soutenir.',
  'refusal.no-ceasefire': 'Il n’y a pas de cessez-le-feu à garantir.',
  'refusal.mission-goes-on': 'Il y en a déjà une : {mission}.',
  'refusal.too-few-volunteers':
    '{volunteers, plural, =0 {Personne ne suivrait} one {Un gouvernement suivrait} other {# gouvernements suivraient}} ; il en faut {needed, number}.',
  'refusal.nobody-would-lead': 'Aucun grand gouvernement ne la conduirait.',
  'refusal.no-such-mission': 'Cette mission n’existe pas.',
  'refusal.not-your-mission': 'Ce n’est pas à vous d’y recruter.',
  'refusal.chair-promises-nobodys-money': 'La présidence n’a rien à elle qu’elle puisse promettre.',
  'refusal.owes-no-favour': 'Aucune faveur due : {member}.',
  'refusal.will-not-be-won': '{member} : rien à gagner par ce moyen.',
  'refusal.cannot-be-asked': '{member} : demande impossible.',
  'refusal.takes-part-already': '{member} : déjà de la partie.',
  'refusal.takes-no-part': 'Vous n’y participez pas.',
  'refusal.leads-it': 'Vous la conduisez.',
  'refusal.contributes-already': 'Vous contribuez déjà.',
  'refusal.nothing-to-contribute': 'Vous n’avez rien dont les autres aient besoin.',
  'refusal.not-on-the-front-line': '{member} : ce n’est pas un allié de première ligne.',
  'refusal.exercised-lately': '{member} : exercice encore récent.',
  'refusal.nobody-would-deploy': 'Aucun gouvernement n’enverrait de troupes maintenant.',
  'refusal.too-few-hours':
    'Il faut {needs, number, ::.#} {needs, plural, one {heure} other {heures}} ; vous en avez {has, number, ::.#}.',
  'refusal.too-little-capital':
    'Il faut {needs, number, ::.#} de capital politique ; vous en avez {has, number, ::.#}.',
  'refusal.not-your-seat': 'Personne n’occupe ce siège.',
  'refusal.not-for-this-seat': 'Ce n’est pas du ressort de votre siège.',
  'refusal.decide-first': 'Répondez d’abord à ce qui attend.',
  'refusal.others-decide': 'Un autre siège en décide.',
  'refusal.half-year-runs': 'Le semestre est en train de se jouer.',
  'refusal.nothing-to-aim-at': 'Il n’y a personne ni rien à viser.',
  'refusal.advice-in-debrief-only': 'À cette difficulté, les conseillers ne parlent qu’au bilan.',
  'refusal.already-advised': '{member} : leur avis est sur le bureau.',
  'refusal.sound-out-first': 'Sondez d’abord ({member}) : ici, les conseillers ne devinent pas.',
  'refusal.already-sounded':
    '{member} : sondage déjà fait ; le gouvernement n’a pas changé depuis.',
  'refusal.already-consulted': '{member} : tout vous a été dit.',
  'refusal.no-envelopes-open': 'Aucune enveloppe n’est en train de s’ouvrir.',
  'refusal.one-live-offer-only': 'Vous avez fait votre unique offre en séance.',
  'refusal.no-card-waits': 'Aucune carte n’attend de choix.',
  'refusal.no-roll-call': 'Personne ne fait l’appel.',
  'refusal.needs-at-least':
    'Il faut au moins {value, number} ({figure}) ; il y a {has, number, ::.0}.',
  'refusal.needs-at-most':
    'Il faut au plus {value, number} ({figure}) ; il y a {has, number, ::.0}.',
  'refusal.no-such-choice': 'La carte n’offre pas ce choix.',
  'refusal.no-such-call': 'Personne de ce nom n’attend dans le couloir.',
};
