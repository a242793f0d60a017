/** Von wem Idee, Zahlen, Küsten, Schriften und Bibliotheken sind. */
import type { Translated } from '../translated.ts';
import type { credits as english } from '../en/credits.ts';

export const credits: Translated<typeof english> = {
  'credits.heading': 'Nachweise',
  'credits.game': 'Das Spiel',
  'credits.game.unofficial':
    'Inoffiziell. Weder mit der NATO verbunden noch von ihr unterstützt, und ohne ihr Emblem: Der Ring aus zweiunddreißig Plätzen ist unser eigener.',
  'credits.game.nobody':
    'Keine lebende Person kommt vor. Es gibt Ämter, Parteifamilien und Regierungen.',
  'credits.game.licence':
    'Code unter der MIT-Lizenz; Texte, Szenarien und Einschätzungen unter CC BY 4.0.',
  'credits.idea': 'Die Idee',
  'credits.idea.idea':
    'Anregung und Hypothese gab ein Meinungsbeitrag eines Verteidigungsforschers vom März 2025: dass das Bündnis länger hält, wenn es zu seinem Ursprung zurückkehrt, am engsten gebunden, wo alle bedroht sind, und sonst frei. Er ist in unseren Worten nacherzählt und nirgends zitiert.',
  'credits.idea.lens':
    'Sie ist eine Lesart unter mehreren. Jede ihrer Thesen ist ein Koeffizient, mit einer Gegenthese daneben und einem skeptischen Wert; die gewählte Lesart entscheidet, wie viel davon stimmt.',
  'credits.idea.model': 'Ein Lehrmodell. Es sagt nichts voraus.',
  'credits.map': 'Die Karte',
  'credits.map.coastlines': 'Küstenlinien: Natural Earth, über world-atlas.',
  'credits.map.borders':
    'Die Krim ist als Teil der Ukraine gezeigt (Resolution 68/262 der UN-Generalversammlung), Grönland mit Dänemark.',
  'credits.map.unnamed':
    'Alles übrige Land, das kein Mitglied ist, ist eine Fläche ohne Grenzen und Namen. So nimmt die Karte keine Stellung zu Kosovo, Nordzypern oder einem anderen Streit.',
  'credits.data': 'Daten',
  'credits.judgements':
    'Zahlen sind Tatsachen aus den Quellen unten, zu deren Bedingungen. Weltbilder, Autonomie und Bereitschaft der Regierungen sind Einschätzungen dieses Projekts und in den Daten so gekennzeichnet.',
  'credits.libraries': 'Bibliotheken und Schriften',
  'credits.libraries-lead':
    'Von dieser Seite ausgeliefert; von anderswo wird nichts geladen. Jede unter der Lizenz ihres Pakets.',
};
