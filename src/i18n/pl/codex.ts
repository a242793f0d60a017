/** Kodeks: jego działy i co mówi o sobie. */
import type { Translated } from '../translated.ts';
import type { codex as english } from '../en/codex.ts';

export const codex: Translated<typeof english> = {
  'codex.search': 'Szukaj w kodeksie',
  'codex.lead':
    '{count, plural, one {# hasło} few {# hasła} many {# haseł} other {# hasła}}: wybierz dział albo szukaj. Karty pojawiają się dopiero po spotkaniu.',
  'codex.found':
    '{count, plural, =0 {Nic o tym nie mówi.} one {Jedno hasło} few {# hasła} many {# haseł} other {# hasła}}',
  'codex.back': 'Wstecz',
  'codex.where': 'Gdzie to widać?',
  'codex.go': 'Pokaż',
  'codex.see': 'Zob. też',
  'codex.more':
    '{count, plural, one {i jeszcze jedno} few {i jeszcze #} many {i jeszcze #} other {i jeszcze #}}',
  'codex.levels': 'Poziomy: {levels}',
  'codex.promises': 'Obietnice: {promises}',
  'codex.member': 'Członek sojuszu. Kod {code}.',
  'codex.member-now':
    'Kod {code}. Wydatki {pct}% PKB{front, select, yes {, flanka} other {}}{nuclear, select, yes {, mocarstwo jądrowe} other {}}.',
  'codex.kind.gauge': 'Wskaźniki',
  'codex.kind.dimension': 'Wymiary traktatu',
  'codex.kind.verb': 'Ruchy',
  'codex.kind.member': 'Członkowie',
  'codex.kind.archetype': 'Partie',
  'codex.kind.quirk': 'Zwyczaje krajów',
  'codex.kind.profile': 'Profile sił',
  'codex.kind.domain': 'Dziedziny sił',
  'codex.kind.mandate': 'Mandaty',
  'codex.kind.axis': 'Osie wyniku',
  'codex.kind.ending': 'Finały',
  'codex.kind.lens': 'Optyki',
  'codex.kind.card': 'Spotkane karty',
  'codex.kind.coefficient': 'Współczynniki',
  'codex.where.head': 'U góry sali, jako liczba, która mówi dlaczego.',
  'codex.where.mandate': 'U góry sali, pod mandatem.',
  'codex.where.deal': 'Na biurku, jako suwak tekstu.',
  'codex.where.act': 'Na biurku, wśród tego, co można zrobić.',
  'codex.where.dossier': 'W teczkach członków.',
  'codex.where.board': 'Na biurku, na tablicy.',
  'codex.where.endings': 'Na biurku, wśród finałów.',
  'codex.where.chronicle': 'W kronice.',
  'codex.where.new-game': 'Na początku gry, pod optyką.',
  'codex.link': 'W kodeksie',
  'codex.member-parties': 'Rządzi: {parties}. Zwyczaje: {habits}.',
};
