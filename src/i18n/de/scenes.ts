/** Die Szenen und ihre Zwillinge in Worten: der Tisch, der Aufruf, die Front, der Epilog. */
import type { scenes as english } from '../en/scenes.ts';
import type { Translated } from '../translated.ts';

export const scenes: Translated<typeof english> = {
  'map.as-table': 'Tisch',
  'table.summary':
    'Der Ratstisch mit {seats, number} Sitzen. {lines, plural, =0 {Der Text ändert noch nichts.} one {Der Text bewegt eine Linie des Vertrags.} other {Der Text bewegt # Linien des Vertrags.}}',
  'table.hint':
    'Ein Sitz im Fokus oder unter dem Zeiger sagt, wo er steht; gewählt öffnet er sein Dossier.',
  'table.seats': 'Sitze',
  'table.line.none': '{member}: noch kein Text zu beurteilen.',
  'table.line.hint': '{member}: {stance}. Spielraum {margin}.',
  'table.line.sealed': '{member}: Der Umschlag ist versiegelt.',
  'table.line.opened': '{member}: {verdict}. {points}; Alleinstehen kostet {cost}.',
  'table.line.gone': '{member}: kein Sitz an diesem Tisch.',
  'table.receives': 'Erhält {points, number, ::.} Punkte.',
  'table.pays': 'Zahlt {points, number, ::.} Punkte.',
  'offer.tray': 'Gefallen zum Anbieten',
  'offer.lead': 'Gefallen auf einen Sitz ziehen, oder erst ihn und dann einen Sitz wählen.',
  'offer.payer': 'Es zahlt',
  'offer.favour': '{points, number, ::.} Punkte',
  'offer.take': 'Gefallen von {points, number, ::.} Punkten aufnehmen; es zahlt: {payer}',
  'offer.live': 'Ihr Angebot: {points, number, ::.} Punkte für {capital, number, ::.#} Kapital',
  'offer.live-lead':
    'Ziel: {member}. Das Angebot auf den Sitz ziehen, oder erst es und dann den Sitz wählen.',
  'offer.in-hand':
    '{points, number, ::.} Punkte in der Hand: einen Sitz wählen. Escape legt sie zurück.',
  'offer.put-back': 'Zurücklegen',
  'offer.give': '{points, number, ::.} Punkte geben: {member}',
  'offer.given': 'Angeboten sind {points, number, ::.} Punkte: {member}.',
  'offer.refused.no-seat': '{member}: kein Sitz an diesem Tisch.',
  'offer.refused.pays-it-itself': '{member} soll selbst zahlen.',
  'offer.refused.wrote-no-letter':
    'Umstimmen lässt sich jetzt nur, wer einen Brief geschrieben hat. {member}: kein Brief.',
  'vote.heading': 'Abstimmungen dieses Halbjahrs',
  'vote.of-you': 'Ihr Text',
  'vote.of-member': 'Text von: {member}',
  'vote.line': '{text}: {changes}. {outcome}',
  'vote.line-plain': '{text}. {outcome}',
  'vote.watch': 'Abstimmung ansehen',
  'vote.back': 'Zurück zum Bericht',
  'vote.in-this': 'In dieser Abstimmung',
  'roll-call.scene':
    'In der Mitte: {member}. Ringsum die anderen: {spoken, number} von {of, number} haben geantwortet.',
  'roll-call.key':
    'Äußerer Ring: Mitglieder, die stehen. Innerer Ring: Streitkräfte. Die weiße Marke ist der Bedarf.',
  'roll-call.wait':
    'Die Kleinsten sprechen zuerst. Wenn alle geantwortet haben, handeln Sie, einmal.',
  'roll-call.act': 'Ihre eine Tat',
  'roll-call.members': 'Mitglieder, die stehen',
  'roll-call.strength': 'Stärke der Antwort',
  'roll-call.force': 'Streitkräfte, die kommen',
  'roll-call.of-needed': '{value} von nötigen {needed}',
  'roll-call.count': '{grade}: {count, number}',
  'roll-call.last-answers': 'Die letzten Antworten',
  'roll-call.thought-again': '{now}; zuerst: {was}',
  'roll-call.nobody-changed': 'Niemand hat sich anders besonnen.',
  'roll-call.hear-all': 'Alle anhören',
  'roll-call.onward': 'Weiter',
  'roll-call.watch': 'Aufruf ansehen',
  'roll-call.held': 'Sie kamen, und es reichte.',
  'roll-call.fell': 'Es reichte nicht.',
  'roll-call.joint': 'Eine gemeinsame Antwort. Sie wurde gehört.',
  'roll-call.weak': 'Eine schwache Antwort. Auch die wurde gehört.',
  'next.voices': 'Sie antworten, eine Stimme nach der anderen.',
  'next.roll-call-over': 'Alle haben geantwortet. Was kam, liegt auf dem Tisch.',
  'map.as-front': 'Front',
  'front.scene':
    'Die Front in der Ukraine: {phase}. Die Linie steht bei {line} von 100, die Hilfe bei {support} von nötigen {needed}.',
  'front.moved':
    'Im letzten Halbjahr: {points, number, ::.} {better, select, yes {vor} other {zurück}}.',
  'front.needs':
    'Hilfe, die ankommt: {support} von 100; die Front braucht {needed}. So wie alle jetzt stehen, werden es {aimed}.',
  'front.nobody': 'Keine Koalition steht dahinter; jeder gibt für sich.',
  'front.mission':
    'Dahinter: {mission}. Führung: {leader}, bis {date}. Beteiligt sind {behind} % des BIP der Verbündeten.',
  'front.role.leads': 'Führung',
  'front.role.guarantees': 'Garantie mit Truppen',
  'front.role.joins': 'Bilden aus, rüsten, verteidigen',
  'front.role.builds': 'Bauen stattdessen',
  'front.role.stays-out': 'Bleiben weg',
  'epilogue.european-pillar':
    'Europas Sitze schließen einen eigenen hellen Ring, quer über den Tisch verbunden; die anderen stehen matter daneben.',
  'epilogue.native-nato':
    'Ein Licht in der Mitte des Tisches. Ringsum leuchtet jeder Sitz, jeder in eigenem Abstand.',
  'epilogue.hybrid':
    'Der Ring hat sich in zwei helle Kreise geteilt, einen Kern und die Übrigen, miteinander verbunden.',
  'epilogue.status-quo':
    'Der Ring ist ganz. Seine Lichter sind so hell wie zuvor, und nicht heller.',
  'epilogue.hollow': 'Alle Sitze sind an ihrem Platz, und fast alle sind dunkel.',
  'epilogue.amexit-crash-out':
    'Ein Sitz hat sich herausgerissen. Seine Verbindungen enden in der Luft, und die sich auf ihn stützten, sind gesprungen.',
  'epilogue.break-up': 'Der Ring liegt in Stücken: Sitze verschoben, gesprungen oder leer.',
  'epilogue.article-5-failed': 'Jeder Sitz ist gesprungen, ringsum eine Glut in der Mitte.',
  'epilogue.managed-handover':
    'Ein Sitz ist vom Tisch gerückt und gibt, was er hielt, an die anderen weiter; sie leuchten.',
  'epilogue.atlantic-renewal':
    'Der ganze Ring leuchtet, und von jedem Sitz führt eine Verbindung quer über den Tisch.',
  'epilogue.coalition-europe':
    'Die handeln, leuchten und sind verbunden; die anderen behalten ihren Sitz im Dunkeln.',
  'epilogue.deadlock':
    'Zwei Farben, Sitz für Sitz, und jede Verbindung endet, bevor sie die andere Seite erreicht.',
  'epilogue.score': 'Wertung der Amtszeit: {score} von 100',
  'ring.name':
    'Das Bündnis: {taken} von {of} Sitzen besetzt, {believed} gelten als verlässlich. Warum?',
  'ring.heading': 'Der Ring des Bündnisses',
  'ring.counts':
    '{taken} von {of} Sitzen sind besetzt. Bei {believed} davon glauben die anderen eher an Hilfe als nicht.',
  'ring.means':
    'Ein Keil ist ein Mitglied: so hell, wie die anderen ihm glauben, gesprungen, wenn es halb draußen ist, ein Umriss, wenn es fort ist.',
  'ring.out': 'Fort',
  'ring.on-notice': 'Austritt erklärt',
  'ring.off-command': 'Nicht mehr im Kommando',
  'ring.dimmest': 'Am wenigsten geglaubt, von 100',
  'ring.list': 'Alle Mitglieder als Liste',
};
