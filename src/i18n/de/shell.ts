import type { shell as english } from '../en/shell.ts';
import type { Translated } from '../translated.ts';

/** All that the first screen says, and more that is read before a game is open. */
export const shell: Translated<typeof english> = {
  'app.name': 'Schweigeverfahren',
  'app.pitch':
    'Sie leiten das Generalsekretariat eines Bündnisses von zweiunddreißig Regierungen. Zu befehlen haben Sie niemandem, und ein Beschluss gilt nur, wenn keine das Schweigen bricht.',
  'app.unofficial': 'Inoffiziell. Weder mit der NATO verbunden noch von ihr gebilligt.',
  'app.teaching': 'Ein Lehrmodell. Es sagt nichts voraus.',
  'app.loading': 'Die Dossiers werden aufgeschlagen …',
  'date.half': 'H{half} {year}',
  'list.others': '{shown} und {count, plural, one {# weiteres} other {# weitere}}',
  'app.skip': 'Zum Tisch springen',
  'title.continue': 'Fortsetzen',
  'title.continue-at': '{date}, Runde {turn, number} von {of, number}',
  'title.continue-ended': 'Ihr letztes Spiel ist zu Ende: Lesen Sie, wie',
  'title.new': 'Neues Spiel',
  'title.learn': 'In zehn Minuten lernen',
  'title.learn-means': 'Fünf Verbündete, ein Tisch, 2011',
  'title.credits': 'Nachweise',
  'title.menu': 'Anfangen',
  'title.update': 'Eine neue Version liegt bereit. Ihre Spiele bleiben.',
  'title.update-take': 'Laden',
  'title.save-broken': 'Der Spielstand ließ sich nicht lesen: {problem}. Er bleibt, wie er war.',
  'title.save-download': 'Unlesbaren Spielstand herunterladen',
  'title.no-storage':
    'Dieser Browser lässt uns nicht speichern. Spielen geht, und am Ende lässt sich die Aufzeichnung sichern.',
  'new.heading': 'Eine neue Kampagne',
  'new.seed': 'Startwert',
  'new.seed-help':
    'Derselbe Startwert trifft auf dasselbe Glück. Teilen Sie ihn, oder schreiben Sie einen eigenen.',
  'new.seed-shuffle': 'Anderer Startwert',
  'new.seed-empty': 'Schreiben Sie einen Startwert, oder nehmen Sie einen anderen.',
  'new.length': 'Länge',
  'new.length-24': 'Ganze Kampagne',
  'new.length-24-help': '24 Halbjahre, bis Ende 2036. Etwa zwei Stunden.',
  'new.length-12': 'Halbe Kampagne',
  'new.length-12-help':
    'Sie spielen 12 Halbjahre. Dann wurstelt sich ein kommissarischer Vorsitz bis 2036 durch, und der Ausgang richtet über das, was Sie hinterlassen. Etwa eine Stunde.',
  'new.lens': 'Lesart: was in dieser Welt wahr ist',
  'new.lens-help':
    'Niemand weiß, welche dieser Thesen stimmen. Die Lesart entscheidet es für dieses Spiel.',
  'new.start': 'Vorsitz übernehmen',
  'new.back': 'Zurück',
  'lens.agnostic': 'Agnostisch',
  'lens.agnostic.means': 'Jede These der Debatte und jede Gegenthese stimmt ein wenig.',
  'lens.native-hypothesis': 'Ursprungshypothese',
  'lens.native-hypothesis.means':
    'Einem Bündnis gegen nur eine Gefahr, frei in allem anderen, wird mehr geglaubt.',
  'lens.pillar-hypothesis': 'Pfeilerhypothese',
  'lens.pillar-hypothesis.means':
    'Europäische Institutionen halten und funktionieren ohne Washington.',
  'lens.atlanticist': 'Atlantisch',
  'lens.atlanticist.means': 'Ausgaben halten Washington, und nichts ersetzt es.',
  'lens.sceptic': 'Skeptisch',
  'lens.sceptic.means':
    'Fernbleiben steckt an, Spezialisten halten andere auf, und Austritte kommen früh.',
  'lens.institutionalist': 'Institutionalistisch',
  'lens.institutionalist.means':
    'Verpflichtungen binden, wer sie eingeht, und geteilte Arbeit macht Verbündete.',
  'error.heading': 'Etwas ist zerbrochen',
  'error.lead':
    'Ihr Spiel ist in Sicherheit: Das hier ist die Aufzeichnung, bis zur letzten angenommenen Aktion.',
  'error.what': 'Was geschehen ist',
  'error.export': 'Aufzeichnung als Datei sichern',
  'settings.language': 'Sprache',
  'settings.language.auto': 'wie das System',
  'settings.theme': 'Papier und Tinte',
  'settings.theme.auto': 'wie das System',
  'settings.theme.light': 'hell',
  'settings.theme.dark': 'dunkel',
  'settings.motion': 'Bewegung',
  'settings.motion.auto': 'wie das System',
  'settings.motion.reduced': 'reduziert',
  'settings.motion.full': 'voll',
  'title.saves': 'Gespeicherte Spiele',
  'title.codex': 'Kodex',
  'title.settings': 'Einstellungen',
  'title.elsewhere':
    'Das Spiel wurde in einem anderen Tab geöffnet und geht dort weiter. Mit „Fortsetzen“ holt man es hierher zurück.',
  'title.settings-unread':
    'Einige Einstellungen ließen sich nicht lesen und stehen auf den Vorgaben. Was gespeichert war, bleibt erhalten: siehe Einstellungen.',
  'import.too-large': 'Die Datei ist zu groß für ein Spiel.',
  'import.not-json': 'Das ist keine Spieldatei: kein JSON, oder sie ist abgeschnitten.',
  'import.no-record': 'Das ist keine Spieldatei: Sie nennt kein Format.',
  'import.broken-link': 'Der Link ist beschädigt oder abgeschnitten. Besser um die Datei bitten.',
  'import.other-format':
    'Die Datei hat Format {found, number}, diese Version liest Format {present, number}. Sie bleibt unverändert; die Version, die sie schrieb, kann sie lesen.',
  'import.other-rules':
    'Gespielt nach Regeln {found, number}; dies sind Regeln {present, number}, nach denen es anders verliefe.',
  'import.other-scenario': 'Sie spielt in einem Szenario, das hier fehlt: {scenario}.',
  'import.not-a-record': 'Die Datei ist beschädigt: {problem}',
  'import.differs': 'Noch einmal gespielt, kommt es anders heraus als aufgezeichnet: {problem}',
  'error.continue': 'Zum Titel und weiter',
  'error.export-last': 'Das letzte Spiel als Datei sichern',
  'error.no-game-safe': 'Kein Spiel war offen. Die gespeicherten Spiele sind, wo sie waren.',
};
