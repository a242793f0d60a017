/** Gouvernements : familles politiques avec ce qu’elles aiment ou non dans l’alliance, habitudes, axes, élections. */
import type { Translated } from '../translated.ts';
import type { governments as english } from '../en/governments.ts';

export const governments: Translated<typeof english> = {
  'archetype.atlantic-centre': 'Centre atlantiste',
  'archetype.atlantic-centre.likes':
    'la conduite américaine, un commandement intégré, une garantie ferme',
  'archetype.atlantic-centre.dislikes': 'tout ce qui exonère Washington, les exemptions lâches',
  'archetype.autonomist-centre': 'Centre autonomiste',
  'archetype.autonomist-centre.likes':
    'les institutions et l’industrie européennes, la liberté d’action',
  'archetype.autonomist-centre.dislikes': 'la conduite américaine pour elle-même',
  'archetype.fiscal-guardians': 'Gardiens du budget',
  'archetype.fiscal-guardians.likes':
    'les coûts partagés, les capacités clés américaines, les tâches limitées',
  'archetype.fiscal-guardians.dislikes':
    'les planchers de dépenses, les missions sans fin, les institutions nouvelles',
  'archetype.social-shield': 'Bouclier social',
  'archetype.social-shield.likes':
    'un partage des tâches qui crée des emplois, le consentement, la retenue à l’extérieur',
  'archetype.social-shield.dislikes': 'les planchers de dépenses payés sur le social',
  'archetype.national-sovereigntist': 'Souverainistes nationaux',
  'archetype.national-sovereigntist.likes':
    'la défense du territoire, les emplois de leur industrie, le droit de rester à l’écart',
  'archetype.national-sovereigntist.dislikes':
    'les institutions communes, les mandats, les missions des autres',
  'archetype.left-sovereigntist': 'Souverainistes de gauche',
  'archetype.left-sovereigntist.likes':
    'le droit de rester à l’écart, des tâches équitablement partagées',
  'archetype.left-sovereigntist.dislikes':
    'les missions extérieures, la conduite américaine, les budgets d’armement',
  'archetype.green-internationalist': 'Verts internationalistes',
  'archetype.green-internationalist.likes':
    'les institutions européennes, les opérations sous mandat, les tâches partagées',
  'archetype.green-internationalist.dislikes':
    'les armes pour elles-mêmes, la conduite unilatérale',
  'archetype.technocrats': 'Technocrates',
  'archetype.technocrats.likes':
    'les commandements qui marchent, les profils convenus, les règles tenues',
  'archetype.technocrats.dislikes': 'les réserves et les exceptions',
  'government.alone': '{lead}, sans partenaire',
  'government.with': '{lead}, avec {partners}',
  'government.stability.0': 'près de tomber',
  'government.stability.1': 'fragile',
  'government.stability.2': 'tient pour l’instant',
  'government.stability.3': 'stable',
  'government.stability.4': 'solide',
  'quirk.treaty-literal': 'lettre des traités',
  'quirk.treaty-literal.means': 'Ce qui est ratifié est tenu, quel que soit le gouvernement.',
  'quirk.remembers-slights': 'mémoire des affronts',
  'quirk.remembers-slights.means':
    'Les griefs s’effacent deux fois moins vite, et survivent à un changement de gouvernement.',
  'quirk.photo-op-lover': 'goût de la photo',
  'quirk.photo-op-lover.means': 'Un accueil public compte moitié plus.',
  'quirk.neutral-tradition': 'tradition de neutralité',
  'quirk.neutral-tradition.means': 'Qu’on y reste à l’écart ne fâche guère personne.',
  'quirk.industry-first': 'l’industrie d’abord',
  'quirk.industry-first.means': 'Ici, le travail livré gagne plus de voix.',
  'quirk.host-of-bases': 'terre de bases',
  'quirk.host-of-bases.means':
    'On garde commandements et rôles américains : ce sont des emplois et des voisins.',
  'quirk.conscript-army': 'armée de conscrits',
  'quirk.conscript-army.means':
    'Les pertes en opération coûtent plus de voix : chaque famille connaît un soldat.',
  'quirk.coalition-of-four': 'coalition de quatre partis',
  'quirk.coalition-of-four.means':
    'Il faut un parti de plus pour gouverner, et l’on tombe plus tôt.',
  'quirk.island': 'île',
  'quirk.island.means': 'Les menaces sont loin et déplacent moins de voix.',
  'quirk.frontier': 'pays de frontière',
  'quirk.frontier.means': 'Sur la menace, les partis sont d’accord, quel que soit le gouvernement.',
  'quirk.caveat-user': 'adepte des restrictions',
  'quirk.caveat-user.means': 'Préfère nuancer un engagement plutôt que d’en sortir.',
  'quirk.quiet-payer': 'paie sans bruit',
  'quirk.quiet-payer.means': 'Les dépenses de défense déplacent peu de voix.',
  'axis.atlanticist': 'Autonomiste ↔ atlantiste',
  'axis.integrationist': 'Souverainiste ↔ intégrationniste',
  'axis.expeditionary': 'Territorial ↔ expéditionnaire',
  'axis.spender': 'Économe ↔ dépensier',
  'axis.eastern': 'Tourné au sud ↔ tourné à l’est',
  'vote.threat-handled': 'menace bien ou mal gérée',
  'vote.delivered-work': 'travail livré',
  'vote.burden': 'poids des dépenses',
  'vote.scolding': 'sermons de la présidence',
  'vote.losses-abroad': 'pertes en opération',
  'verb.welcome': 'Accueillir un gouvernement',
  'verb.welcome.does':
    'Une offre à un nouveau gouvernement avant qu’il passe son héritage en revue : il en garde plus.',
  'verb.welcome.costs': 'Une heure, et une faveur que vous devrez.',
  'note.welcome-keeps':
    '{atRisk, plural, =0 {{member} : tout devrait être gardé en l’état.} one {{member} : # engagement menacé ; ses chances d’être tenu montent de {gainPct, number, ::.} %.} other {{member} : # engagements menacés ; pour chacun, les chances d’être tenu montent de {gainPct, number, ::.} %.}}',
  'note.welcome-owes': 'Vous devrez une faveur : {member}.',
  'refusal.already-welcomed': '{member} : gouvernement déjà accueilli.',
  'refusal.no-new-government':
    'Il n’y a pas là de nouveau gouvernement qui ait une revue devant lui.',
  'effect.special.welcome': 'une offre de bienvenue',
  'instrument.speech': 'un discours',
  'instrument.declaration': 'une déclaration',
  'instrument.spending-law': 'une loi de dépenses',
  'instrument.deployment': 'un déploiement',
  'instrument.joint-contract': 'un contrat conjoint',
  'instrument.profile': 'un profil',
  'instrument.protocol': 'un engagement ratifié',
  'event.instrument-abandoned':
    '{member} : le nouveau gouvernement abandonne {kind}{dislikesCount, plural, =0 {} other { (motif : {dislikes})}}. La probabilité en était de {oddsPct, number, ::.} %.',
  'event.instrument-renegotiated':
    '{member} : le nouveau gouvernement renégocie {kind}{dislikesCount, plural, =0 {} other { (motif : {dislikes})}}. La probabilité en était de {oddsPct, number, ::.} %.',
  'event.review':
    '{member} : héritage passé en revue. Gardés : {keptCount, plural, =0 {aucun} other {#}} ; renégociés : {renegotiatedCount, plural, =0 {aucun} other {#}} ; abandonnés : {abandonedCount, plural, =0 {aucun} other {#}}.',
  'dossier.challenger':
    'Si l’on votait maintenant, en tête : {family} (probabilité {pct, number, ::.} %).',
  'dossier.early-vote': 'Le gouvernement peut tomber ce semestre : {pct, number, ::.} %.',
  'dossier.at-risk':
    'Cette famille reverrait {count, plural, one {# engagement} other {# engagements}} ({kinds}), et garderait tout, sauf environ {left, number, ::.0}.',
  'dossier.said': 'Ce qui a été dit du texte',
  'dossier.would-sign': 'Signerait : {text}.',
  'dossier.take-text': 'Prendre ce texte',
  'dossier.text-taken': 'Le texte est dans votre projet.',
  'event.act-deed': '{member}, de son côté : {verb}.',
  'event.act-text': '{member} : un texte de son cru est déposé au Conseil.',
  'event.act-refusal': '{member} : une lettre, et ses raisons ({terms}).',
  'event.act-counter-offer':
    '{member} : le texte serait signé à une condition ({dimension} à {to, number, ::.0}, et non à {from, number, ::.0}).',
  'event.act-counter-offer-favour':
    '{member} : le texte serait signé contre une faveur de {points, number, ::.0} {points, plural, one {point} other {points}}.',
  'event.act-threat-block': '{member} : blocage annoncé de ce qui y touche ({dimension}).',
  'event.act-threat-leave-command':
    '{member} : on parle tout haut de quitter le commandement intégré.',
  'event.act-threat-regional-pact': '{member} : on cherche du côté des voisins un pacte à soi.',
  'event.act-opt-out':
    '{member} : {kind}, qui désormais ne lie qu’en partie{dislikesCount, plural, =0 {} other { (sauf : {dislikes})}}.',
  'event.act-recruit': '{member} : une recrue de plus pour sa mission, {other}.',
  'event.government-falls': '{member} : le gouvernement tombe, on vote plus tôt.',
  'event.election-new-government':
    '{member} : une autre famille conduit le gouvernement, {archetype}.',
  'event.us-midterms':
    'Élections de mi-mandat aux États-Unis : {opposed, select, true {le Congrès passe à l’autre parti et freinera} other {le Congrès reste au parti de la Maison-Blanche}}.',
};
