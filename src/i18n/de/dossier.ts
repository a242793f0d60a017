import type { dossier as english } from '../en/dossier.ts';
import type { Translated } from '../translated.ts';
import { member } from './names.ts';

/** The dossier: tabs, figures that say why, and the terms of a margin in sentences. */
export const dossier: Translated<typeof english> = {
  'dossier.tabs': 'Was bekannt ist',
  'dossier.tab.interests': 'Interessen',
  'dossier.tab.red-lines': 'Rote Linien',
  'dossier.tab.promises': 'Zusagen',
  'dossier.tab.memory': 'Gedächtnis',
  'dossier.tab.home': 'Zuhause',
  'dossier.tab.profile': 'Profil',
  'dossier.quirks': '„{quirks}“',
  'dossier.owes-nothing': 'keiner, weder hier noch dort',
  'dossier.fact.election': 'Wahl',
  'dossier.fact.trust': 'Vertrauen in Sie',
  'dossier.fact.grudge': 'Groll, Punkte',
  'dossier.fact.ious': 'Gefallen',
  'dossier.fact.alienation': 'Entfremdung',
  'dossier.fact.resentment': 'Unmut, von 50',
  'dossier.fact.support': 'Rückhalt für das Bündnis',
  'dossier.fact.challenger': 'Nationalistische Herausforderer',
  'dossier.wants': 'Was vom Vertrag gewünscht wird',
  'dossier.wants-what': 'Gegenstand',
  'dossier.wants-weight': 'Wie wichtig es ist',
  'dossier.wants-same': 'wie es ist: {level}',
  'dossier.wants-move': '{from} → {to} ({points})',
  'dossier.lines': 'Wo das Schweigen bricht',
  'dossier.lines-change': 'Änderung, die es bricht',
  'dossier.lines-none': 'Keine einzelne Änderung, die ein Text machen darf, bräche das Schweigen.',
  'dossier.lines-any':
    'Heute bräche jeder Ihrer Texte hier das Schweigen, der nicht entgegenkommt.',
  'dossier.lines-up': 'mehr davon',
  'dossier.lines-down': 'weniger davon',
  'dossier.dearest': `${member.Who} ${member.does('sähe', 'sähen')} am wenigsten gern bewegt: {dimension}.`,
  'dossier.promises-yours': 'Ihr Wort',
  'dossier.promises-none-yours': 'Sie haben hier nichts versprochen.',
  'dossier.promises-signed': 'Selbst unterschrieben',
  'dossier.promises-none-signed': 'Nichts Eigenes.',
  'dossier.promises-all': 'Was alle bindet',
  'dossier.promises-durability': 'Haltbarkeit, von 100',
  'dossier.promises-part': 'teilweise gehalten',
  'dossier.held': 'Was das Wahlvolk gutschreibt und ankreidet',
  'dossier.held-votes': '% der Stimmen',
  'dossier.relies': 'Auf wen Verlass sein muss',
  'dossier.relies-on': 'Lieferant',
  'dossier.relies-share': 'Anteil',
  'dossier.relies-row': '{on}: {domain}',
  'size.choose': 'Wie viel erzählt wird',
  'size.brief': 'Kurz',
  'size.sentence': 'Satz',
  'size.full': 'Ganz',
  'size.brief-text':
    '{verdict}{first, select, none {} other {: {first}}}{second, select, none {} other {, {second}}}.',
  'size.sentence-text':
    '{verdict} ({margin}){first, select, none {} other {; das meiste: {first}}}{second, select, none {} other {, dann {second}}}{other, select, none {} other {; dagegen hält {other}}}.',
  'size.term': '{term} ({weight})',
  'why.ask': 'warum?',
  'why.source': 'Quelle: {source}.',
  'why.election':
    'Gewählt wird nach dem Kalender des Landes ({system}); eine wacklige Koalition kann vorher fallen.',
  'why.trust':
    'Es beginnt bei 50 und kehrt dorthin zurück. Sondierungen, gehaltene Zusagen und Gefallen heben es, abgewiesene Besuche und gebrochene Worte senken es. Heute ist es bei jedem Ihrer Texte {points} Punkte wert.',
  'why.grudge':
    'Was Ihnen nachgetragen wird: Schelte, gebrochene Zusagen, übergangen worden zu sein. Es geht von jedem Ihrer Texte ab und verblasst mit der Zeit.',
  'why.ious':
    'Gefallen kommen aus Gesprächen auf dem Flur, Willkommensangeboten und Nebenabreden. Was Ihnen geschuldet wird, können Sie einfordern; was Sie schulden, wird eingefordert.',
  'why.wants':
    'Aus Bedrohung, Autonomie, Weltbild, Industrie und Haushalt, und aus dem Geschmack der Regierenden. Ein Text, der zum Wunsch hin rückt, gewinnt Gewicht mal Abstand; einer, der wegrückt, verliert ebenso viel.',
  'why.axes': 'Aus dem Land selbst und aus den Parteien der Regierung: {families}.',
  'why.lines':
    'Jede Linie ist ein Text, der nur dies ändert und sonst nichts, soweit Sie diese Regierung gelesen haben. Sie ist überschritten, wenn der Saldo unter das fällt, was Alleinstehen kosten würde. Freunde und Gefallen verschieben sie.',
  'why.durability':
    'Wie schwer es rückgängig zu machen ist: Eine Rede bindet kaum, ein ratifizierter Text fast immer. Eine neue Regierung, der es missfällt, kann es trotzdem verlassen.',
  'why.ladder':
    'Über {leaves, number, ::.} Punkten Entfremdung kann das Kommando verlassen werden, über {quits, number, ::.} danach der Vertrag.',
  'why.alienation':
    'Autonomie, nationalistisch geführte Regierung, Unmut, schwacher Rückhalt und Schelte treiben sie; Fernbleiben ohne Tadel, Bedrohung und ein Protokoll halten sie unten.',
  'why.resentment':
    'Jeder schweigend geschluckte Text lässt etwas zurück, ebenso Druck, mitzumachen, was nicht gewollt war. In etwa sieben Jahren halbiert er sich.',
  'why.support':
    'Er strebt zum Niveau des Landes, höher, wenn der Vorsitz Ansehen hat und die Bedrohung wächst, tiefer unter Nationalisten, mit Unmut, und wenn die Worte den Taten davonlaufen.',
  'why.challenger':
    'Sie streben zum Niveau des Landes und zur Welle dieser Jahre. Gebündelte Souveränität, Schelte und Haushalte jenseits des Erträglichen nähren sie; Fernbleiben ohne Tadel und eigenes Regieren zehren an ihnen.',
  'why.spending':
    'Gewohnt sind {base, number, ::.0} %. Zusagen fügen {pledged, number, ::.00} hinzu; Bedrohung, Angst vor dem Alleinsein und die Mindestausgaben ziehen hinauf, Glaube an die anderen und enge Haushalte halten unten. Vom Gemeldeten sind {paper, number, ::.00} Straßen und Häfen.',
  'why-term.reservation':
    'Jede Regierung ließe die Dinge lieber, wie sie sind. Jeder Text beginnt mit diesem Abzug.',
  'why-term.sovereigntist-reserve':
    'Souveränistisch geführte Regierungen unterschreiben weniger, und etwas lieber, wo Fernbleiben ohne Tadel gelebt wird.',
  'why-term.fear-of-abandonment':
    'Wer fürchtet, allein zu bleiben, macht mehr mit: Bedrohung {threat, number, ::.} von 100, und wie wenig geglaubt wird, dass die anderen kämen.',
  'why-term.weak-chair':
    'Ihr Ansehen steht bei {standing, number, ::.} von 100. Ein Vorsitz unter 50 wird nicht gefürchtet, das macht seine Texte bekömmlicher.',
  'why-term.proposer':
    'Wer vorschlägt, zählt: Ihr Ansehen steht bei {standing, number, ::.} von 100, bei 40 würde es weder helfen noch schaden.',
  'why-term.fatigue':
    'Jeder Text der letzten Zeit ermüdet den Tisch. Die Müdigkeit steht bei {fatigue, number, ::.0}, und dieser Text kommt dazu.',
  'why-term.position':
    '{dimension}: Stand ist „{now}“, Wunsch ist „{ideal}“, Gewicht {weight, number, ::.} von 100. Zum Wunsch hin gewinnt der Text, von ihm weg verliert er.',
  'why-term.security':
    'Was der Text bei einer Bedrohung von {threat, number, ::.} von 100 für die eigene Sicherheit tut: Festere Garantie, Kommandos und Arbeitsteilung nützen, ein lockeres Fernbleiben kann undicht sein.',
  'why-term.cost':
    'Höhere Mindestausgaben kosten die am meisten, deren Haushalt am wenigsten Luft oder deren Parteien am wenigsten Lust haben.',
  'why-term.side-payment': 'Ein Gefallen in diesem Text geht hierher.',
  'why-term.payer': 'Ein Gefallen in diesem Text wird von hier bezahlt, zum heutigen Preis.',
  'why-term.precedent':
    'Andere wurden schon bezahlt, und hier wird nichts geboten. Das ist aufgefallen.',
  'why-term.chair-trust':
    'Das Vertrauen in Sie steht bei {trust, number, ::.} von 100; bei 50 wäre das hier null.',
  'why-term.grievance': 'Ihnen werden {grudge, number, ::.0} Punkte nachgetragen.',
  'why-term.favours': 'Nebenabreden mit Ihnen, die noch gelten.',
  'why-term.no-deal':
    'Es gibt einen Pakt mit den Nachbarn: Keine Einigung hier ist leichter zu ertragen.',
  'why-term.home-audience':
    'Eine Wahl ist nah. Gebündelte Souveränität und neue Ausgaben nähren die Herausforderer, eine festere Garantie gefällt den Freunden des Bündnisses.',
  'why-term.washington':
    'Was Washington vom Text hält, zählt bei Atlantikern: hier {atlanticist, number, ::.} von 100, bei einer amerikanischen Bündnistreue von {commitment, number, ::.}.',
  'why-term.private':
    'Was verschwiegen wird, soweit Sie es gelesen haben. Eine Sondierung engt es ein, eine eingehende Beratung sagt es.',
  'why-term.momentum': 'Regierungen, die für den Text werben, ziehen ihre engsten Freunde mit.',
  'why-term.groundwork':
    'Jeder vorbereitete Schritt eines Vertrags macht den nächsten Text leichter.',
};
