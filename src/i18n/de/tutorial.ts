/** Die Lektion: die Frage von 2011. Ein kurzer Satz je Schritt. */
import type { Translated } from '../translated.ts';
import type { tutorial as english } from '../en/tutorial.ts';

export const tutorial: Translated<typeof english> = {
  'scenario.tutorial-2011.title': 'Die Frage von 2011',
  'scenario.tutorial-2011.description':
    'Frühjahr 2011. Fünf Verbündete, ein Tisch und ein Einsatz über Libyen, den einer lieber nicht flöge.',
  'scenario.tutorial-2011.goal.status-quo': 'Niemand geht, und niemand vergisst.',
  'tutorial.step': 'Schritt {step, number} von {of, number}',
  'tutorial.skip': 'Überspringen',
  'tutorial.over': 'Von vorn',
  'tutorial.back': 'Zurück',
  'tutorial.go-on': 'Weiter',
  'tutorial.table': 'Der Tisch',
  'tutorial.text': 'Einsatz über Libyen',
  'tutorial.role': 'Der Vorsitz',
  'tutorial.role.says': 'Das Generalsekretariat. Zu befehlen hat es niemandem.',
  'tutorial.role.more':
    'Frühjahr 2011. Fünf Verbündete am Tisch. Ein Einsatz über Libyen braucht das Schweigen aller, und eine festere Beistandspflicht kommt mit ihm.',
  'tutorial.role.done': 'Alle schauen her. Niemand steht auf.',
  'tutorial.reasons': 'Gründe addieren sich',
  'tutorial.reasons.says':
    'Auf einen Verbündeten zeigen: Die Gründe ergeben eine Zahl. Zuerst: {member}.',
  'tutorial.reasons.nobody': 'Noch zeigt niemand auf jemanden.',
  'tutorial.reasons.done': '{member}: {margin} Punkte. Lieber nicht, aber kein Brief deswegen.',
  'tutorial.sounding': 'Was für sich behalten wird',
  'tutorial.sounding.says':
    '{member}: Die Zahl ist nur, was öffentlich gesagt wird. Unter vier Augen fragen.',
  'tutorial.sounding.done':
    'Eine Stunde später: aus {before} ist {after} geworden. Unter {line} kommt ein Brief.',
  'tutorial.band': '{member}: {margin}, auf {spread} genau. Ein Brief unter {line}.',
  'tutorial.band-line': 'Brief unter {line}',
  'tutorial.silence': 'Schweigen',
  'tutorial.silence.says': 'Das Schweigen beginnen: Der Text steht, wenn niemand es bricht.',
  'tutorial.silence.tabled':
    '{member}: ein Brief. Die Abstimmung hält an; jetzt den Text zurückziehen.',
  'tutorial.silence.done': 'Vier hätten geschwiegen, einer nicht. Ein Brief genügt.',
  'tutorial.silence.sealed': 'versiegelt',
  'tutorial.silence.would': '{verdict}, wäre er geöffnet worden',
  'tutorial.minds': 'Was würde umstimmen?',
  'tutorial.minds.says': 'Nicht streiten. Fragen, was umstimmen würde.',
  'tutorial.minds.done': 'Drei Wege, jeder hat einen Preis. Keiner ist ein Argument.',
  'tutorial.minds.money': 'Geld',
  'tutorial.minds.money.says':
    'Ein Gefallen von {points} Punkten, es zahlt: {payer}. {member} kommt auf {margin}; beim nächsten Mal wollen andere dasselbe.',
  'tutorial.minds.footnote': 'Eine Fußnote',
  'tutorial.minds.footnote.says':
    'Der Vorbehalt kommt zu den Akten, das Schweigen bleibt. Aussicht, dass es hält: {before} % → {after} %.',
  'tutorial.minds.build': 'Bauen statt fliegen',
  'tutorial.minds.build.says':
    'Die Arbeitsteilung steigt um {points} Punkte, und die Werke bekommen die Arbeit. {member} kommt auf {margin}.',
  'tutorial.roads': 'Zwei Wege',
  'tutorial.roads.says': 'Druck oder Fußnote: Das Schweigen hält so oder so.',
  'tutorial.roads.done.whip':
    'Das Schweigen hielt. {member}: still bei {margin} Punkten, und öffentlich gerügt.',
  'tutorial.roads.done.footnote': 'Das Schweigen hielt. {member}: ein Vorbehalt zu den Akten.',
  'tutorial.road.whip': 'Druck',
  'tutorial.road.whip.does':
    'Die Nerven behalten, bis jemand allein dasteht, dann öffentlich rügen.',
  'tutorial.road.footnote': 'Fußnote',
  'tutorial.road.footnote.does': 'Den Text noch einmal vorlegen und Fußnoten zulassen.',
  'tutorial.road.yours': 'der eigene Weg',
  'tutorial.election': 'Die Rechnung kommt später',
  'tutorial.election.says': 'Nichts scheint zu folgen. Weiter zur nächsten Wahl. Land: {member}.',
  'tutorial.election.done':
    'Beide Male blieben die Flugzeuge am Boden, und die Werke arbeiteten. Der Druck kostete {votes} Punkte Stimmen und {trust} Vertrauen.',
  'tutorial.election.caption': '{member} am Vorabend der Wahl, {date}',
  'tutorial.election.figure': 'Größe',
  'tutorial.election.resentment': 'Unmut, von 100',
  'tutorial.election.trust': 'Vertrauen in den Vorsitz, von 100',
  'tutorial.election.challenger': 'Konkurrenz, % der Stimmen',
  'tutorial.election.mission': 'Über Libyen',
  'tutorial.election.builds': 'nicht geflogen, aber gebaut',
  'tutorial.election.absent': 'nicht geflogen',
  'tutorial.election.flies': 'geflogen',
  'tutorial.election.governs': 'Danach regiert',
  'tutorial.lens': 'Es hängt davon ab, was man glaubt',
  'tutorial.lens.says':
    '{member}: Welcher Weg hilft bei einem Angriff? Die Lesart wechseln und neu fragen.',
  'tutorial.lens.done':
    'Dieselben Taten, andere Annahmen über die Welt: Die Antwort kehrt sich um. Die Zahlen sind klein; auf das Vorzeichen kommt es an.',
  'tutorial.lens.now': 'Lesart: {lens}',
  'tutorial.lens.odds': '{road}: {pct} von 100 Nächten',
  'tutorial.lens.gain':
    '{better, select, whip {Der Druck half ({member}): {points} Nächte mehr von 100.} other {Die Fußnote half ({member}): {points} Nächte mehr von 100.}}',
  'tutorial.lens.nights':
    'Jede Zahl: {nights, number} Nächte, nach den Regeln gezogen, auf beiden Wegen dieselben.',
  'tutorial.branch': 'Was wäre, wenn?',
  'tutorial.branch.says': 'Ein Weg ist gegangen. Zurück, und den anderen gehen.',
  'tutorial.branch.done':
    'Beide bleiben am Baum. In einer Amtszeit lässt sich der letzte Schritt zurücknehmen.',
  'tutorial.branch.tree': 'Die Zweige dieser Geschichte',
  'tutorial.branch.start': 'Sondieren, vorlegen, ein Brief, zurückziehen',
  'tutorial.branch.end':
    'Unmut {resentment}, Konkurrenz {challenger} %, Verlässlichkeit {reliability}',
  'tutorial.branch.here': 'hier',
  'tutorial.forecast': 'Erst aufschreiben',
  'tutorial.forecast.says':
    'Ende 2013, ein Angriff auf: {member}. In wie vielen von {futures, number} Zukünften kommen die anderen rechtzeitig?',
  'tutorial.forecast.label': 'Eine Zahl, 0 bis {futures, number}',
  'tutorial.forecast.falling': '{count, number} von {futures, number} Zukünften sind gefallen.',
  'tutorial.forecast.result':
    'In {count, number} von {futures, number} kamen sie. Aufgeschrieben: {written, number}, {off, plural, =0 {genau getroffen} other {um # daneben}}.',
  'tutorial.forecast.dots': 'Ein Punkt je Zukunft: gefüllt, wo sie rechtzeitig kamen.',
  'tutorial.forecast.done': 'Eine Zahl auf Papier kann falsch sein. Dafür ist sie da.',
  'tutorial.front.paper': 'Die Spätausgabe',
  'tutorial.front.date': 'Brüssel, Frühjahr 2011',
  'tutorial.front.whip': 'Das Schweigen hält, mit zusammengebissenen Zähnen',
  'tutorial.front.whip.body':
    'Alle fünf lassen den Einsatz zu. {member}: still für eine Stunde, kühl für Jahre; die Werke liefern, was die Piloten nicht liefern.',
  'tutorial.front.footnote': 'Das Schweigen hält, mit Fußnote',
  'tutorial.front.footnote.body':
    'Alle fünf lassen den Einsatz zu. {member}: ein Vorbehalt im Kleingedruckten; die Werke liefern, was die Piloten nicht liefern.',
  'tutorial.front.line':
    'Verlässlichkeit {reliability}, Zusammenhalt {cohesion}, Washington: {us}. Das Modell sagt nichts voraus.',
  'tutorial.end': 'Jetzt zweiunddreißig',
  'tutorial.end.says': 'Jetzt zweiunddreißig Mitglieder. Die Amtszeit beginnt.',
  'tutorial.end.more':
    'Derselbe Tisch, dasselbe Schweigen, zwölf Jahre Wahlen. „Weiter“ bleibt unten am Bildschirm.',
  'tutorial.end.choose': 'Alles selbst wählen',
  'tutorial.do.seat': 'Platz nehmen',
  'tutorial.do.ally': 'Lesen: {member}',
  'tutorial.do.sound-out': 'Sondieren: {member}',
  'tutorial.do.table': 'Das Schweigen beginnen',
  'tutorial.do.withdraw': 'Den Text zurückziehen',
  'tutorial.do.ask': 'Den Beraterstab fragen',
  'tutorial.do.whip': 'Druck',
  'tutorial.do.footnote': 'Fußnote',
  'tutorial.do.election': 'Zur Wahl',
  'tutorial.do.flip': 'Die Lesart wechseln',
  'tutorial.do.undo': 'Zurück, und den anderen Weg gehen',
  'tutorial.do.write': 'Aufschreiben',
  'tutorial.do.front-page': 'Die Titelseite lesen',
  'tutorial.do.start': 'Vorsitz übernehmen: sechs Halbjahre',
};
