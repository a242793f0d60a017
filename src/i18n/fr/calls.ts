/** Les visites du couloir : qui est à la porte, et avec quoi. */
import type { Translated } from '../translated.ts';
import type { calls as english } from '../en/calls.ts';

export const calls: Translated<typeof english> = {
  'calls.heading': 'Dans le couloir',
  'calls.lead': 'Chacun veut une heure de votre temps. L’absence de réponse reste en mémoire.',
  'calls.none': 'Personne n’attend dans le couloir.',
  'calls.kind.offer': 'Offre',
  'calls.kind.request': 'Demande',
  'calls.kind.threat': 'Menace',
  'calls.expires':
    '{left, plural, =0 {Part avec ce semestre.} other {Peut attendre le semestre prochain.}}',
  'calls.accept': 'Dire oui',
  'calls.decline': 'Dire non',
  'calls.accept-label': 'Dire oui, {member} : {about}',
  'calls.decline-label': 'Dire non, {member} : {about}',
  'call.backing-for-a-post': 'un appui pour un poste',
  'call.backing-for-a-post.says':
    '{member} : on voudrait voir l’un des siens à un haut poste de l’alliance, et l’on se souviendrait de qui a aidé. Ce poste revenait jusqu’ici à Washington.',
  'call.industrial-lot': 'un lot industriel',
  'call.industrial-lot.says':
    '{member} : on offre chantiers et ateliers pour un lot conjoint, si la présidence s’en fait l’avocate. Les usines américaines n’en auraient rien.',
  'call.host-an-exercise': 'l’accueil d’un exercice',
  'call.host-an-exercise.says':
    '{member} : on offre d’accueillir chez soi le prochain grand exercice. Qui tient à son indépendance n’aimerait guère y être envoyé.',
  'call.troops-for-the-frontier': 'des troupes pour la frontière',
  'call.troops-for-the-frontier.says':
    '{member} : on vous demande de presser les grands membres d’envoyer des troupes en première ligne. Les grands membres ne vous en sauraient pas gré.',
  'call.time-for-the-floor': 'du temps pour le plancher de dépenses',
  'call.time-for-the-floor.says':
    '{member} : on vous prie de détourner les yeux de ses dépenses jusqu’à ce que ses électeurs aient parlé. D’autres en retard en prendraient note, et Washington compte.',
  'call.a-word-of-absolution': 'un mot d’absolution',
  'call.a-word-of-absolution.says':
    '{member} : on est las des sermons, et l’on veut vous l’entendre dire. Washington l’entendrait aussi.',
  'call.name-the-laggards': 'les retardataires nommés',
  'call.name-the-laggards.says':
    '{member} : on veut que ceux qui sont sous le plancher soient nommés en public. Les plus fiers ne l’oublieraient pas.',
  'call.buy-from-us': 'des achats américains',
  'call.buy-from-us.says':
    '{member} : on aimerait voir des commandes, et bientôt. Ce qui s’achète là ne se construit pas en Europe.',
  'call.a-european-project': 'un projet européen',
  'call.a-european-project.says':
    '{member} : on demande votre bénédiction pour un projet sans Washington. Washington en prendrait ombrage.',
  'call.our-text-instead': 'son propre texte',
  'call.our-text-instead.says':
    '{member} : on signerait votre texte avec un changement, et l’on demande votre bénédiction pour le déposer ainsi.',
  'call.spare-our-red-line': 'sa ligne rouge',
  'call.spare-our-red-line.says':
    '{member} : il y aura des ennuis, sauf si vos textes n’y touchent pas pour un temps ({dimension}). D’autres apprendraient que le refus paie, et Washington le verrait.',
  'call.ease-off-or-we-leave': 'un peu de répit',
  'call.ease-off-or-we-leave.says':
    '{member} : on laisse entendre que l’on peut vivre sans cette table. Céder serait une faiblesse aux yeux de Washington.',
  'call.a-pact-of-neighbours': 'un pacte de voisins',
  'call.a-pact-of-neighbours.says':
    '{member} : on cherchera sa sûreté entre voisins seuls, à moins que les grands membres ne s’engagent par écrit. Les grands membres n’aiment pas se lier les mains.',
};
