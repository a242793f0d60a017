/** Ce qui attend ensuite, en une phrase : quoi, et pourquoi maintenant. */
import type { Translated } from '../translated.ts';
import type { next as english } from '../en/next.ts';

export const next: Translated<typeof english> = {
  'next.label': 'Ce qui attend ensuite',
  'next.button': 'Suite',
  'next.nothing': 'Rien ne vous attend.',
  'next.said': '{what} Appuyez sur Entrée.',
  'next.card': 'Une question interrompt le semestre. Rien n’avance avant la réponse.',
  'next.roll-call': 'Un allié a appelé à l’aide. Les autres vous regardent.',
  'next.envelopes': 'Les enveloppes s’ouvrent. On peut les ouvrir toutes d’un coup.',
  'next.letter': '{member} : silence rompu. Le vote attend votre réponse.',
  'next.council-over': 'Le vote est fini. La table attend.',
  'next.report': 'Le semestre est fini. Lisez ce qui a bougé, puis continuez.',
  'next.confirm-end': 'Il reste quelque chose à faire. Vous pouvez finir le semestre tout de même.',
  'next.lift-blocker':
    'Le texte bute sur un gouvernement : {member}. Un seul changement le gagnerait.',
  'next.ask-advisers':
    'Le texte bute sur un gouvernement : {member}. Vos conseillers savent ce qui le ferait changer d’avis.',
  'next.table': 'Le texte devrait tenir. Reste à le déposer.',
  'next.threat': 'Dans le couloir, et pas au-delà de ce semestre : {member}.',
  'next.sound-out':
    'Le texte tient à un gouvernement : {member}. Une heure de conversation montre ce qu’il garde pour lui.',
  'next.draft': 'Il n’y a pas de texte sur la table. Vos conseillers en ont un qui devrait tenir.',
  'next.call': 'Dans le couloir, on attend une réponse : {member}.',
  'next.welcome': '{member} : nouveau gouvernement. L’accueil ne s’offre qu’une fois.',
  'next.hours-left': 'Il reste des heures, et rien ne presse. Le semestre peut finir.',
  'next.end': 'Il ne reste rien à faire. Finissez le semestre.',
  'next.ended': 'C’est fini. Lisez l’issue, puis allez à l’écran titre.',
  'next.confirm-table': 'Le texte est prêt. Ce qui est déposé ne se reprend pas.',
};
