/** Tout ce que dit le premier écran, et ce qui se lit avant une partie : titre, nouvelle partie, crédits, erreurs. */
import type { Translated } from '../translated.ts';
import type { shell as english } from '../en/shell.ts';

export const shell: Translated<typeof english> = {
  'app.name': 'Procédure de silence',
  'app.pitch':
    'À vous le secrétariat général d’une alliance de trente-deux gouvernements. Vous ne commandez personne, et une décision ne vaut que si personne ne rompt le silence.',
  'app.unofficial': 'Non officiel. Sans lien avec l’OTAN ni caution de sa part.',
  'app.teaching': 'Un modèle pour enseigner. Il ne prédit rien.',
  'app.loading': 'On ouvre les dossiers…',
  'date.half': 'S{half} {year}',
  'list.others': '{shown} et {count, plural, one {# autre} other {# autres}}',
  'app.skip': 'Aller à la table',
  'title.continue': 'Continuer',
  'title.continue-at': '{date}, tour {turn, number} sur {of, number}',
  'title.continue-ended': 'Votre dernière partie est finie : lisez comment',
  'title.new': 'Nouvelle partie',
  'title.learn': 'Apprendre en dix minutes',
  'title.learn-means': 'Cinq alliés, une table, 2011',
  'title.credits': 'Crédits',
  'title.menu': 'Commencer',
  'title.update': 'Une nouvelle version est prête. Vos parties restent.',
  'title.update-take': 'La charger',
  'title.save-broken':
    'La partie enregistrée n’a pas pu être lue : {problem}. Elle est gardée telle quelle.',
  'title.save-download': 'Télécharger la partie illisible',
  'title.no-storage':
    'Ce navigateur ne nous laisse rien enregistrer. Vous pouvez jouer, et exporter le compte rendu à la fin.',
  'new.heading': 'Une nouvelle campagne',
  'new.seed': 'Graine',
  'new.seed-help': 'La même graine rencontre la même chance. Partagez-la, ou écrivez la vôtre.',
  'new.seed-shuffle': 'Une autre graine',
  'new.seed-empty': 'Écrivez une graine, ou prenez-en une autre.',
  'new.length': 'Durée',
  'new.length-24': 'Partie complète',
  'new.length-24-help': '24 semestres, jusqu’à la fin de 2036. Deux heures environ.',
  'new.length-12': 'Demi-partie',
  'new.length-12-help':
    'Vous jouez 12 semestres. L’intérimaire navigue ensuite à vue jusqu’en 2036, et l’issue juge ce que vous laissez. Une heure environ.',
  'new.lens': 'Prisme : ce qui est vrai dans ce monde',
  'new.lens-help':
    'Personne ne sait lesquelles de ces thèses tiennent. Le prisme en décide pour cette partie.',
  'new.start': 'Prendre la présidence',
  'new.back': 'Retour',
  'lens.agnostic': 'Agnostique',
  'lens.agnostic.means': 'Chaque thèse du débat, et chaque antithèse, vaut un peu.',
  'lens.native-hypothesis': 'Hypothèse native',
  'lens.native-hypothesis.means':
    'On croit davantage à une alliance pour un seul danger, libre ailleurs.',
  'lens.pillar-hypothesis': 'Hypothèse du pilier',
  'lens.pillar-hypothesis.means':
    'Les institutions européennes durent, et marchent sans Washington.',
  'lens.atlanticist': 'Atlantiste',
  'lens.atlanticist.means': 'Dépenser retient Washington, et rien ne le remplace.',
  'lens.sceptic': 'Sceptique',
  'lens.sceptic.means':
    'L’exemption fait tache d’huile, les spécialistes tiennent les autres, et les départs viennent tôt.',
  'lens.institutionalist': 'Institutionnaliste',
  'lens.institutionalist.means':
    'Les engagements lient ceux qui les prennent, et les tâches partagées font des alliés.',
  'error.heading': 'Quelque chose a cassé',
  'error.lead':
    'Votre partie est sauve : voici le compte rendu, jusqu’à la dernière action acceptée.',
  'error.what': 'Ce qui s’est passé',
  'error.export': 'Enregistrer le compte rendu',
  'settings.language': 'Langue',
  'settings.language.auto': 'comme le système',
  'settings.theme': 'Papier et encre',
  'settings.theme.auto': 'comme le système',
  'settings.theme.light': 'clair',
  'settings.theme.dark': 'sombre',
  'settings.motion': 'Animations',
  'settings.motion.auto': 'comme le système',
  'settings.motion.reduced': 'réduites',
  'settings.motion.full': 'complètes',
  'title.saves': 'Parties enregistrées',
  'title.codex': 'Codex',
  'title.settings': 'Réglages',
  'title.elsewhere':
    'La partie a été ouverte dans un autre onglet et s’y poursuit. « Continuer » la ramène ici.',
  'title.settings-unread':
    'Certains réglages n’ont pas pu être lus et sont à leur valeur d’origine. Ce qui était enregistré est gardé : voir les réglages.',
  'import.too-large': 'Le fichier est trop grand pour être une partie.',
  'import.not-json': 'Ce n’est pas un fichier de partie : ce n’est pas du JSON, ou il est tronqué.',
  'import.no-record': 'Ce n’est pas un fichier de partie : il n’indique pas son format.',
  'import.broken-link': 'Le lien est abîmé ou tronqué. Demandez plutôt le fichier.',
  'import.other-format':
    'Le fichier est au format {found, number}, cette version lit le format {present, number}. Il n’est pas modifié ; la version qui l’a écrit sait le lire.',
  'import.other-rules':
    'Jouée selon les règles {found, number} ; voici les règles {present, number}, avec lesquelles elle tournerait autrement.',
  'import.other-scenario': 'Elle se joue dans un scénario absent d’ici : {scenario}.',
  'import.not-a-record': 'Le fichier est abîmé : {problem}',
  'import.differs': 'Rejouée, elle ne donne pas ce qui est enregistré : {problem}',
  'error.continue': 'Au titre, et continuer',
  'error.export-last': 'Enregistrer la dernière partie dans un fichier',
  'error.no-game-safe':
    'Aucune partie n’était ouverte. Vos parties enregistrées sont là où elles étaient.',
};
