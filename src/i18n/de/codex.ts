/** Der Kodex: seine Rubriken und was er über sich sagt. */
import type { Translated } from '../translated.ts';
import type { codex as english } from '../en/codex.ts';

export const codex: Translated<typeof english> = {
  'codex.search': 'Im Kodex suchen',
  'codex.lead':
    '{count, number} Einträge: eine Rubrik wählen oder suchen. Karten erscheinen, sobald sie gespielt wurden.',
  'codex.found':
    '{count, plural, =0 {Davon ist nirgends die Rede.} one {Ein Eintrag} other {# Einträge}}',
  'codex.back': 'Zurück',
  'codex.where': 'Wo ist das zu sehen?',
  'codex.go': 'Hinführen',
  'codex.see': 'Siehe auch',
  'codex.more': '{count, plural, one {und ein weiterer} other {und # weitere}}',
  'codex.levels': 'Stufen: {levels}',
  'codex.promises': 'Versprechen: {promises}',
  'codex.member': 'Mitglied des Bündnisses. Kürzel {code}.',
  'codex.member-now':
    'Kürzel {code}. Ausgaben {pct} % des BIP{front, select, yes {, Frontstaat} other {}}{nuclear, select, yes {, Nuklearmacht} other {}}.',
  'codex.kind.gauge': 'Anzeigen',
  'codex.kind.dimension': 'Dimensionen des Vertrags',
  'codex.kind.verb': 'Handlungen',
  'codex.kind.member': 'Mitglieder',
  'codex.kind.archetype': 'Parteifamilien',
  'codex.kind.quirk': 'Gewohnheiten der Länder',
  'codex.kind.profile': 'Profile der Streitkräfte',
  'codex.kind.domain': 'Bereiche der Streitkräfte',
  'codex.kind.mandate': 'Mandate',
  'codex.kind.axis': 'Achsen der Wertung',
  'codex.kind.ending': 'Ausgänge',
  'codex.kind.lens': 'Lesarten',
  'codex.kind.card': 'Gespielte Karten',
  'codex.kind.coefficient': 'Koeffizienten',
  'codex.where.head': 'Oben im Raum, als Zahl, die sagt, warum.',
  'codex.where.mandate': 'Oben im Raum, unter dem Mandat.',
  'codex.where.deal': 'Auf dem Schreibtisch, als Regler des Textes.',
  'codex.where.act': 'Auf dem Schreibtisch, unter „Handeln“.',
  'codex.where.dossier': 'In den Dossiers der Mitglieder.',
  'codex.where.board': 'Auf dem Schreibtisch, unter „Lage“.',
  'codex.where.endings': 'Auf dem Schreibtisch, unter „Ausgang“.',
  'codex.where.chronicle': 'In der Chronik.',
  'codex.where.new-game': 'Beim Beginn eines Spiels, unter der Lesart.',
  'codex.link': 'Im Kodex',
  'codex.member-parties': 'Regiert von: {parties}. Gewohnheiten: {habits}.',
};
