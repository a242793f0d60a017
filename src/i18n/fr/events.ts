/** La chronique : une phrase par événement. Les listes viennent avec leur longueur, dans un paramètre qui finit par Count. */
import type { Translated } from '../translated.ts';
import type { events as english } from '../en/events.ts';

export const events: Translated<typeof english> = {
  'event.action': '{verb}.',
  'event.package-adopted':
    'Texte déposé ({by}) : {dimensions}.{paymentsCount, plural, =0 {} one { Une faveur en faisait partie.} other { # faveurs en faisaient partie.}} Le silence a tenu{silentCount, plural, =0 {} other { ; l’ont avalé : {silent}}}.{protocolsCount, plural, =0 {} other { Restent à l’écart par protocole : {protocols}.}}',
  'event.package-broken':
    'Texte déposé ({by}) : {dimensions}. Silence rompu ({breakers}), le texte tombe.',
  'event.package-rejected-in-parliament':
    'Texte déposé ({by}) : {dimensions}. Le silence a tenu, mais le parlement a dit non : {rejectedBy}.',
  'event.election-nationalists-win':
    '{member} : les nationalistes gagnent l’élection et mènent le gouvernement.',
  'event.election-nationalists-lose':
    '{member} : les nationalistes perdent l’élection ; un nouveau gouvernement prend la suite.',
  'event.election-no-change': '{member} : l’élection ne change rien pour l’alliance.',
  'event.us-election': 'Washington : {administration} entre en fonction.',
  'event.transition-shelved':
    'La nouvelle administration range la feuille de route dans un tiroir.',
  'event.transition-refused': 'Washington décline la feuille de route.',
  'event.transition-agreed': 'Washington signe une feuille de route : le retrait a un calendrier.',
  'event.transition-halted': 'La feuille de route est arrêtée.',
  'event.us-crash-out':
    'Les États-Unis partent sans calendrier. Leur engagement était à {commitmentPct, number, ::.} sur 100.',
  'event.us-returns':
    'Les États-Unis reviennent, et retrouvent moins que ce qu’ils avaient laissé.',
  'event.leaves-command': '{member} : départ du commandement intégré.',
  'event.leaves-treaty': '{member} : départ du traité.',
  'event.returns-to-command': '{member} : retour dans le commandement intégré.',
  'event.hybrid-incident':
    'Une attaque hybride : sabotage, drones, un câble coupé. {absentCount, plural, =0 {Les grands membres ont tous fait face.} other {Ont détourné les yeux : {absent}. La première ligne l’a noté.}}',
  'event.transatlantic-dispute':
    'Un différend avec Washington sur les droits de douane et les territoires ; la confiance en souffre des deux côtés.',
  'event.mission':
    'Nouvelle mission (chef de file : {leader}) : {mission}{underFlag, select, true { (sous le drapeau de l’alliance)} other {}}. {joinedCount, plural, =0 {Personne ne s’y joint} one {Un gouvernement s’y joint} other {# gouvernements s’y joignent}}, {refusedCount, plural, =0 {aucun ne reste à l’écart} one {un reste à l’écart} other {# restent à l’écart}}{contributingCount, plural, =0 {} other { (construisent à la place : {contributing})}}{vetoed, select, true { ; le Conseil refuse son nom} other {}}.{bypassedCount, plural, =0 {} other { Contournés : {bypassed}.}}{relievedCount, plural, =0 {} other { Soulagés : {relieved}.}}{succeeded, select, true { C’est un succès.} false { C’est un échec.} other {}}',
  'event.mission-left':
    '{member} : retour au pays. Mission quittée : {mission}, chef de file : {leader}.',
  'event.mission-ends':
    'Fin de mission ({leader}) : {mission}. {succeeded, select, true {Elle a fait ce pour quoi elle était là} other {Elle n’a pas fait ce pour quoi elle était là}}.',
  'event.alliance-mission-blocked':
    'La présidence proposait sous le drapeau : {mission}. Silence rompu : {breakers}.',
  'event.probe':
    '{victim} : coup de sonde. Des drones, un câble coupé, un incendie. {absentCount, plural, =0 {Les grands membres ont tous fait face.} other {Ont détourné les yeux : {absent}. La première ligne l’a noté.}}',
  'event.consultation-asked':
    '{victim} : coup de sonde, et demande de consultation au titre de l’article 4.',
  'event.consultation-joint':
    '{victim} : le Conseil répond d’une seule voix{absentCount, plural, =0 {} other {, sauf {absent}}}.',
  'event.consultation-weak':
    '{victim} : le Conseil n’a pas grand-chose à dire. {absentCount, plural, =0 {Aucun grand ne manquait, et pourtant.} other {Ont détourné les yeux : {absent}.}}',
  'event.test-held':
    '{victim} : article 5 invoqué, et il tient. Viennent : {cameCount, number}{helpedCount, plural, =0 {} other { ; ravitaillent : {helpedCount, number}}}{stayedCount, plural, =0 {} other { ; restent chez eux : {stayed}}}. {because}',
  'event.test-failed':
    '{victim} : article 5 invoqué, et il n’est pas tenu. Viennent : {cameCount, number}{helpedCount, plural, =0 {} other { ; ravitaillent : {helpedCount, number}}} ; restent chez eux : {stayed}. {because}',
  'event.limited-attack-held':
    '{victim} : attaque limitée, repoussée. Y ont vu un cas d’article 5 : {cameCount, number}. {because}',
  'event.limited-attack-unanswered':
    '{victim} : attaque limitée. Viennent : {cameCount, number}, et cela ne suffit pas ; se demandent si c’est bien un cas d’article 5 : {stayed}. La ligne a bougé. {because}',
  'event.stress-test':
    'Exercice ({member}) : une réponse suffisante {adequatePct, number, ::.} fois sur 100 ({lowPct, number, ::.}–{highPct, number, ::.}). {adequate, select, true {La première ligne respire.} other {Tout le monde l’a vu.}}',
  'event.front-war': 'En Ukraine, le cessez-le-feu se rompt. Les canons sont de retour.',
  'event.front-ceasefire':
    'Cessez-le-feu en Ukraine, la ligne à {linePct, number, ::.} sur 100. Personne ne le garde encore.',
  'event.front-guaranteed': 'Les garants s’installent, et le cessez-le-feu tient en Ukraine.',
  'event.front-collapsed':
    'Le front d’Ukraine s’effondre. Les réfugiés vont vers l’ouest, et chacun lit ce qui vient après.',
  'event.guarantors-attacked':
    'On tire sur les garants (chef de file : {leader}). L’opinion tressaille.',
  'event.ending': 'La campagne s’achève : {ending}.',
  'event.package-withdrawn': 'Texte déposé puis repris ({by}) : {dimensions}.',
  'event.letter-taken-back': '{member} : isolement constaté, lettre reprise.',
  'event.live-offer-taken': '{member} : offre acceptée par-dessus la table.',
  'event.live-offer-refused': '{member} : offre déclinée par-dessus la table.',
  'event.call-accepted': '{member} : vous avez dit oui ({about}).',
  'event.call-declined': '{member} : vous avez dit non ({about}).',
  'event.call-unanswered': '{member} : vous avez laissé attendre dans le couloir ({about}).',
  'event.card-drawn': '{card}{member, select, none {} other { : {member}}}.',
  'event.card-follows': 'Ce qui s’ensuit : {card}.',
  'event.card-answered': '{card}. Votre choix : {choice}. {outcome}',
  'event.card-won': '{card} : {won}',
  'event.card-lost': '{card} : {lost}',
  'event.censure-vote':
    'Les membres votent sur la présidence : {against, number} contre, sur {voters, number}. {carried, select, true {Leur confiance est perdue ; vous recommencez sans que rien vous soit dû} other {Vous restez, un peu plus solide}}.',
  'event.early-election':
    '{member} : le gouvernement tombe ; vote {inTurns, plural, =0 {ce semestre} one {dans # semestre} other {dans # semestres}}.',
  'event.promise-kept': '{member} : vous avez tenu parole ({dimension}).',
  'event.promise-broken': '{member} : votre texte a trahi votre parole ({dimension}).',
};
