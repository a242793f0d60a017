/** La négociation du traité, les traités en vigueur, et le retrait. */
import type { Translated } from '../translated.ts';
import type { conference as english } from '../en/conference.ts';

export const conference: Translated<typeof english> = {
  'verb.opt-out-understanding': 'Entente d’exemption',
  'verb.opt-out-understanding.does':
    'Une déclaration de tout le Conseil : rester à l’écart des autres opérations n’est pas une faute.',
  'verb.opt-out-understanding.costs': 'Sous certains prismes, un adversaire y lit de la faiblesse.',
  'verb.opt-out-protocol': 'Protocole d’exemption',
  'verb.opt-out-protocol.does':
    'Ouvre le traité à un droit de rester à l’écart, ratifié par chaque parlement. Une fois en vigueur, ce qui n’est pas l’article 5 ne laisse pas de grief.',
  'verb.opt-out-protocol.costs': 'Des années de travail, et n’importe quel parlement peut traîner.',
  'verb.treaty-step': 'Renégocier le traité',
  'verb.treaty-step.does':
    'Groupe de réflexion, grandes lignes, texte, signature ; puis les parlements. Un traité va plus loin qu’un paquet et dure plus longtemps.',
  'verb.treaty-step.costs': 'Chaque étape peut être bloquée, et la mise est perdue.',
  'verb.pillar-compact': 'Pilier européen',
  'verb.pillar-compact.does':
    'Un projet bâtit les institutions que le traité permet. Une fondation ouvre un Pacte du pilier entre ceux qui en veulent.',
  'verb.pillar-compact.costs':
    'Washington fronce les sourcils ; un pacte vit ce que vivent les gouvernements fondateurs.',
  'target.project': 'un projet',
  'target.found': 'fonder un Pacte',
  'target.reflection-group': 'groupe de réflexion',
  'target.heads-of-terms': 'grandes lignes',
  'target.text': 'rédiger le texte',
  'target.signature': 'signature',
  'target.find-protocol': 'trouver un protocole',
  'target.abandon': 'y renoncer',
  'target.opt-out-protocol': 'Protocole d’exemption',
  'target.pillar-compact': 'Pacte du pilier',
  'target.profiles-charter': 'Charte des profils',
  'target.revision': 'votre propre révision',
  'refusal.opt-out-is-written': 'La liberté de rester à l’écart est déjà écrite.',
  'refusal.too-little-cohesion':
    'Il faut une cohésion de {needs, number, ::.} ; elle est à {has, number, ::.}.',
  'refusal.table-too-weak':
    'Vous savez {hasPct, number, ::.} % de la table d’accord ; sans sommet, il en faut {needsPct, number, ::.} %.',
  'refusal.needs-understanding':
    'Il repose sur une Entente d’exemption, ou sur {needs, number} de capital politique en main.',
  'refusal.treaty-open': 'Le Conseil y travaille déjà : {aim}.',
  'refusal.treaty-in-force': 'Déjà en vigueur : {aim}.',
  'refusal.treaty-too-soon':
    'L’échec est récent ({aim}) : attendez {turns, plural, one {# semestre} other {# semestres}}.',
  'refusal.treaty-misses-its-aim':
    'Il faut écrire au moins {needsPoints, number, ::.} sur 100 : {dimension}.',
  'refusal.too-few-founders':
    '{members, number} gouvernements le fonderaient, soit {capabilityPct, number, ::.} % des capacités de l’Europe ; il en faut {neededMembers, number} et {neededPct, number, ::.} %.',
  'refusal.no-treaty-open': 'Aucun traité n’est ouvert.',
  'refusal.treaty-step-out-of-order': 'Pas encore, ou plus. Dernière étape : {step}.',
  'refusal.treaty-step-too-soon':
    'L’étape prend son temps : encore {turns, plural, one {# semestre} other {# semestres}}.',
  'refusal.text-leaves-the-terms':
    'Le texte s’écarte trop des grandes lignes : de {byPoints, number, ::.} points, pour {mostPoints, number, ::.} au plus.',
  'refusal.no-protocol-for': '{member} : rien qui appelle un protocole.',
  'refusal.text-has-its-own-verb': 'Les textes du traité se déposent étape par étape.',
  'note.understanding-norm':
    'Rester à l’écart devient aussitôt plus normal, de {normPct, number, ::.0} {normPct, plural, one {point} other {points}}.',
  'note.treaty-opens': 'Un groupe de réflexion se réunit : {aim}.',
  'note.majors-dissent':
    'De grands membres devraient s’opposer : {sharePct, number, ::.} % de l’économie des grands membres ; {mostPct, number, ::.} % suffisent à bloquer.',
  'note.founders':
    '{members, number} gouvernements le fonderaient, soit {capabilityPct, number, ::.} % des capacités de l’Europe.',
  'note.odds-of-force':
    'Si les parlements votaient en l’état, il entrerait en vigueur environ {ratifiesPct, number, ::.} fois sur 100.',
  'note.text-goes-to-signature': 'Le texte est clos, et part à la signature.',
  'note.protocol-on-offer':
    '{member} : des obligations moindres ; rester à l’écart devient plus normal, de {normPct, number, ::.0} {normPct, plural, one {point} other {points}}.',
  'note.treaty-abandoned':
    'Le travail est perdu, et {legitimacyPct, number, ::.} points de votre autorité avec.',
  'aim.opt-out-protocol': 'Protocole d’exemption',
  'aim.pillar-compact': 'Pacte du pilier',
  'aim.profiles-charter': 'Charte des profils',
  'aim.revision': 'révision du traité',
  'treaty-step.reflection-group': 'groupe de réflexion',
  'treaty-step.heads-of-terms': 'grandes lignes',
  'treaty-step.text': 'texte',
  'treaty-step.signature': 'signature',
  'treaty-step.ratification': 'envoi aux parlements',
  'treaty-death.lapsed': 'personne ne l’a mené plus loin',
  'treaty-death.conference-broke-up': 'la conférence s’est séparée',
  'treaty-death.rejected': 'rejet',
  'treaty-death.too-few-founders': 'il restait trop peu de fondateurs',
  'treaty-death.abandoned': 'abandon',
  'event.understanding-adopted': 'Le Conseil convient d’une Entente d’exemption.',
  'event.understanding-broken': 'Silence rompu sur l’Entente d’exemption : {breakers}.',
  'event.understanding-withdrawn': 'L’Entente d’exemption est retirée de la table.',
  'event.understanding-declared':
    'Entente d’exemption : rester à l’écart des autres opérations n’est pas une faute.',
  'event.heads-of-terms-adopted': 'Le silence a tenu sur les grandes lignes.',
  'event.heads-of-terms-broken': 'Silence rompu sur les grandes lignes : {breakers}.',
  'event.heads-of-terms-withdrawn': 'Les grandes lignes sont retirées de la table.',
  'event.signature-adopted': 'Le silence a tenu : le texte est signé.',
  'event.signature-broken': 'Silence rompu à la signature : {breakers}.',
  'event.signature-withdrawn': 'Finalement, le texte n’est pas ouvert à la signature.',
  'event.reflection-group-meets': 'Un groupe de réflexion se réunit : {aim}.',
  'event.reflection-group-blocked':
    'Pas de groupe de réflexion ({aim}). N’en veulent pas : {members}.',
  'event.terms-agreed': 'Accord sur les grandes lignes : {aim}.',
  'event.text-drafted': 'Le texte est rédigé : {aim}.',
  'event.treaty-signed': 'Signature : {aim}. Aux parlements, à présent.',
  'event.treaty-dies':
    'Il n’en sort rien ({aim}) : {reason}{membersCount, plural, =0 {} other { ({members})}}.',
  'event.treaty-in-force':
    'En vigueur : {aim}.{protocolsCount, plural, =0 {} other { Par protocole, des obligations moindres : {protocols}.}}',
  'event.compact-falls': 'Le Pacte du pilier tombe. L’ont quitté : {members}.',
  'event.parliament-stalls':
    '{member} : le parlement remet le traité à plus tard, {reason, select, election {une élection approche} other {faute de majorité}}.',
  'event.parliament-ratified':
    '{member} : ratification{referendum, select, true { par référendum} other {}}.',
  'event.parliament-protocol':
    '{member} : pas de ratification{referendum, select, true { (référendum)} other {}}, mais un protocole.',
  'event.parliament-rejected':
    '{member} : rejet du traité{referendum, select, true { par référendum} other {}}.',
  'event.protocol-found': '{member} : un protocole est trouvé.',
  'event.gives-notice': '{member} : préavis de départ, à un an.',
  'event.takes-notice-back': '{member} : préavis repris.',
  'event.returns-to-treaty': '{member} : retour dans le traité.',
  'event.us-notice':
    'La lettre est là : les États-Unis donnent un an de préavis. Leur engagement était à {commitmentPct, number, ::.} sur 100.',
  'event.us-notice-withdrawn': 'Washington reprend son préavis.',
  'event.senate-delays': 'Le Sénat repousse le retrait d’un an.',
  'effect.special.parliament-stalls': 'le parlement remet le traité à plus tard',
  'effect.special.parliament-favour': 'des voix gagnées ou perdues au parlement',
  'effect.special.parliament-referendum': 'le peuple vote sur le traité',
  'cause.treaty-lost': 'traité sans suite',
  'cause.treaty-in-force': 'traité en vigueur',
  'cause.us-notice': 'préavis américain',
  'term.groundwork': 'travail de la conférence',
  'us-band.notice': 'en préavis',
  'ending.managed-handover': 'Relève ordonnée',
  'ending.managed-handover.tells':
    'Washington est parti selon un calendrier, et ce qu’il portait, d’autres le portent.',
  'ending.atlantic-renewal': 'Renouveau atlantique',
  'ending.atlantic-renewal.tells':
    'Le vieux marché tient de nouveau : l’Amérique s’engage, et les autres paient leur part.',
  'ending.coalition-europe': 'Europe des coalitions',
  'ending.coalition-europe.tells': 'Les volontaires agissent. Le Conseil se réunit, et adopte peu.',
  'ending.deadlock': 'Impasse',
  'ending.deadlock.tells': 'Un traité reste ouvert sur la table, et personne ne peut le refermer.',
  'measure.roadmap-done': 'feuille de route menée à terme',
  'measure.largest-gap': 'plus grande lacune d’un domaine sans Washington',
  'measure.us-committed-turns': 'semestres d’affilée où Washington est engagé',
  'measure.fair-burden': 'équité du partage du fardeau',
  'measure.compact-in-force': 'un Pacte du pilier est en vigueur',
  'measure.protocol-in-force': 'un Protocole d’exemption est en vigueur',
  'measure.standing-coalitions': 'coalitions permanentes',
  'measure.council-items-a-year': 'points adoptés au Conseil par an',
  'measure.treaty-step-open': 'semestres où une étape du traité reste ouverte',
  'measure.cohesion': 'cohésion',
  'measure.index-above-threshold': 'points au-dessus du seuil',
  'measure.turns-held': 'semestres tenus',
};
