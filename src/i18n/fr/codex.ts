/** Le codex : ses rubriques et ce qu’il dit de lui-même. */
import type { Translated } from '../translated.ts';
import type { codex as english } from '../en/codex.ts';

export const codex: Translated<typeof english> = {
  'codex.search': 'Chercher dans le codex',
  'codex.lead':
    '{count, number} articles : choisissez une rubrique ou cherchez. Les cartes apparaissent une fois rencontrées.',
  'codex.found':
    '{count, plural, =0 {Rien n’en parle.} one {Un article} many {# d’articles} other {# articles}}',
  'codex.back': 'Retour',
  'codex.where': 'Où le voit-on ?',
  'codex.go': 'Y aller',
  'codex.see': 'Voir aussi',
  'codex.more': '{count, plural, one {et un autre} many {et # d’autres} other {et # autres}}',
  'codex.levels': 'Niveaux : {levels}',
  'codex.promises': 'Promesses : {promises}',
  'codex.member': 'Membre de l’alliance. Code {code}.',
  'codex.member-now':
    'Code {code}. Dépense {pct} % du PIB{front, select, yes {, en première ligne} other {}}{nuclear, select, yes {, puissance nucléaire} other {}}.',
  'codex.kind.gauge': 'Indicateurs',
  'codex.kind.dimension': 'Dimensions du traité',
  'codex.kind.verb': 'Actions',
  'codex.kind.member': 'Membres',
  'codex.kind.archetype': 'Partis',
  'codex.kind.quirk': 'Habitudes des pays',
  'codex.kind.profile': 'Profils de forces',
  'codex.kind.domain': 'Domaines de forces',
  'codex.kind.mandate': 'Mandats',
  'codex.kind.axis': 'Axes du score',
  'codex.kind.ending': 'Issues',
  'codex.kind.lens': 'Prismes',
  'codex.kind.card': 'Cartes rencontrées',
  'codex.kind.coefficient': 'Coefficients',
  'codex.where.head': 'En haut de la salle, comme un chiffre qui dit pourquoi.',
  'codex.where.mandate': 'En haut de la salle, sous votre mandat.',
  'codex.where.deal': 'Sur le bureau, comme un curseur du texte.',
  'codex.where.act': 'Sur le bureau, parmi ce que vous pouvez faire.',
  'codex.where.dossier': 'Dans les dossiers des membres.',
  'codex.where.board': 'Sur le bureau, au tableau.',
  'codex.where.endings': 'Sur le bureau, parmi les issues.',
  'codex.where.chronicle': 'Dans la chronique.',
  'codex.where.new-game': 'Au début d’une partie, sous son prisme.',
  'codex.link': 'Dans le codex',
  'codex.member-parties': 'Gouverné par : {parties}. Habitudes : {habits}.',
};
