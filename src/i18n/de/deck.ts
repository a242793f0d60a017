import type { deck as english } from '../en/deck.ts';
import type { Translated } from '../translated.ts';
import { member, named } from './names.ts';

const other = named('other');

/** The deck. */
export const deck: Translated<typeof english> = {
  'card.review-clause': 'Die Überprüfung steht an',
  'card.review-clause.body':
    'Die Zusage, mehr auszugeben, enthält eine Überprüfungsklausel, und das Jahr ist da. Die Prüfer warten auf ihr Mandat. Manche Hauptstadt sieht den Zahlen gern entgegen; andere merken, dass die Zahlen zurücksehen.',
  'card.review-clause.because':
    'Die Zusage wird 2029 überprüft. Europa und Kanada geben {spending, number, ::.0} % des BIP aus, {burden, number, ::.} % des Kernziels.',
  'card.review-clause.audit': 'Volle Prüfung zulassen',
  'card.review-clause.audit.outcome':
    'Die Tabellen werden veröffentlicht. Wer geliefert hat, dem glaubt man etwas mehr, den anderen etwas weniger.',
  'card.review-clause.package': 'Mit einem Paket kommen, ehe jemand fragt',
  'card.review-clause.package.outcome':
    'In der Woche davor wird frisches Geld angekündigt. Washington nimmt Notiz; die Finanzministerien machen sich Notizen.',
  'card.review-clause.postpone': 'Die Überprüfung um ein Jahr verschieben',
  'card.review-clause.postpone.outcome':
    'Wer Haushalte verwaltet, atmet auf. Washington fragt, wozu es die Klausel gab.',

  'card.posture-cut': 'Eine Brigade wird anderswo gebraucht',
  'card.posture-cut.body':
    'Eine Krise in Asien zieht amerikanische Verbände aus Europa ab. Der Befehl spricht von Wochen. Die Planungsstäbe rechnen nicht mehr mit der Rückkehr.',
  'card.posture-cut.because':
    'Amerikas Bündnistreue steht bei {usCommitment, number, ::.} von 100, die Präsenz bei {usPresence, number, ::.} % von 2025.',
  'card.posture-cut.backfill': 'Die Lücke mit europäischen Verbänden füllen',
  'card.posture-cut.backfill.outcome':
    'Über denselben Kasernen gehen andere Flaggen hoch. Die Garnisonen zu Hause sind dafür dünner besetzt.',
  'card.posture-cut.purchases': 'Zeit kaufen: Großaufträge in Amerika',
  'card.posture-cut.purchases.outcome':
    'Abgeordnete aus vier Bundesstaaten entdecken, wie viel ihnen das Bündnis bedeutet.',
  'card.posture-cut.roadmap': 'Um einen Zeitplan bitten',
  'card.posture-cut.roadmap.outcome':
    'Das Pentagon soll Daten an das schreiben, was es ohnehin tut.',
  'card.posture-cut.roadmap.won':
    'Washington unterschreibt einen Zeitplan. Was ein Risiko war, ist jetzt ein Kalender.',
  'card.posture-cut.roadmap.lost':
    'Washington gibt keine Zeitpläne heraus. Die Frage nimmt man übel.',

  'card.notice-letter': 'Das Schreiben',
  'card.notice-letter.body':
    'In Washington kursiert der Entwurf einer Kündigung nach Artikel 13. Die Regierung bestätigt nichts und dementiert nichts; ihre Anwälte tun beides. Nach dem Gesetz braucht sie den Senat.',
  'card.notice-letter.because':
    'In Washington regiert die Zurückhaltung, Amerikas Bündnistreue steht bei {usCommitment, number, ::.} von 100, und die Verbündeten geben {burden, number, ::.} % des Verlangten aus.',
  'card.notice-letter.legal-fight': 'Denen helfen, die sagen, das Gesetz verbiete es',
  'card.notice-letter.legal-fight.outcome':
    'Schriftsätze werden eingereicht, Freunde des Vertrags gefunden. Solange die Gerichte tagen, geht niemand; das Weiße Haus merkt sich, wer geschrieben hat.',
  'card.notice-letter.transition-talks': 'Über eine Übergabe reden',
  'card.notice-letter.transition-talks.outcome':
    'Der Ton wird sofort besser. Die Planung für den Tag danach auch.',
  'card.notice-letter.last-chance-summit': 'Einen letzten Gipfel einberufen',
  'card.notice-letter.last-chance-summit.outcome':
    'Zweiunddreißig Flugzeuge, eine Frage. Zahlen werden lauter sprechen als Trinksprüche.',
  'card.notice-letter.last-chance-summit.won':
    'Das Schreiben bleibt in der Schublade. Das Weiße Haus hat etwas gewonnen und sagt auch, was.',
  'card.notice-letter.last-chance-summit.lost':
    'Der Gipfel endet ohne Text. Das Schreiben haben inzwischen alle gesehen.',

  'card.senate-brake': 'Der Senat möchte mitreden',
  'card.senate-brake.body':
    'Eine Mehrheit im Senat meint, dass kein Vertrag ohne sie endet, und hat der Meinung Geld beigelegt. Ein Jahr lang lässt sich nichts wegunterschreiben. Was es darüber hinaus bedeutet, weiß niemand.',
  'card.senate-brake.because':
    'Vor kurzem wurde eine Kündigung entworfen; Amerikas Bündnistreue steht bei {usCommitment, number, ::.} von 100.',

  'card.out-of-area-request': 'Eine Bitte von weit her',
  'card.out-of-area-request.body': `${member.Who} ${member.does('bittet', 'bitten')} um Hilfe auf einem Schauplatz, den der Vertrag nicht kennt. Man habe früher anderen geholfen, heißt es dazu. Der Rechtsdienst hat zwei Gutachten geschrieben.`,
  'card.out-of-area-request.because': `Der Druck aus dem Süden steht bei {southPressure, number, ::.} von 100, und ${member.who} ${member.does('hat', 'haben')} Kräfte in der Nähe.`,
  'card.out-of-area-request.alliance-run': 'Einen Einsatz des Bündnisses daraus machen',
  'card.out-of-area-request.alliance-run.outcome':
    'Die Planung unter der gemeinsamen Flagge beginnt. Wer lieber nicht möchte, wird einmal gefragt, vor allen.',
  'card.out-of-area-request.coalition': 'Es denen überlassen, die wollen',
  'card.out-of-area-request.coalition.outcome': `${member.Who} ${member.does('führt', 'führen')} eine Koalition. Das Bündnis wünscht alles Gute und verleiht eine Lagerhalle.`,
  'card.out-of-area-request.contribution': 'Fernbleiben und anders beitragen',
  'card.out-of-area-request.contribution.outcome': `Werkstätten liefern, was Geschwader nicht liefern. ${member.Who} ${member.does('rechnet', 'rechnen')} beides an, verschieden.`,

  'card.tariff-linkage': 'Zölle und Panzer',
  'card.tariff-linkage.body':
    'Washington hat bemerkt, dass Handel und Verteidigung von denselben Leuten bezahlt werden. Ein Zoll verschwände, wenn die Haushalte stiegen. Handelskommission und Generalstäbe sind sich bisher nie begegnet.',
  'card.tariff-linkage.because':
    'Der Streit mit Washington steht bei {disputeHeat, number, ::.} von 100, und Europa und Kanada geben {spending, number, ::.0} % des BIP aus.',
  'card.tariff-linkage.link': 'Das Koppelgeschäft annehmen: Haushalte gegen Zölle',
  'card.tariff-linkage.link.outcome':
    'Der Zoll wird ausgesetzt, die Haushalte nicht. An den Wahlurnen fragt man, wer da was verkauft hat.',
  'card.tariff-linkage.decouple': 'Den Handel aus dem Rat heraushalten',
  'card.tariff-linkage.decouple.outcome':
    'Der Vorsitz besteht auf zwei Räumen. Es hilft, solange jemand an der Tür steht.',
  'card.tariff-linkage.european-front': 'Als Europäer antworten',
  'card.tariff-linkage.european-front.outcome':
    'Gut zwanzig Hauptstädte sprechen mit einer Stimme und hören sie. Washington auch.',

  'card.kill-switch-scare': 'Der Aus-Schalter',
  'card.kill-switch-scare.body': `Ein Bericht behauptet, amerikanische Systeme ließen sich aus der Ferne stilllegen. Der Hersteller bestreitet es, das Handbuch ist geheim, und ${member.who} ${member.does('fliegt', 'fliegen')} kaum etwas anderes.`,
  'card.kill-switch-scare.because': `Die Europäer beziehen {usDependence, number, ::.} % dessen, worauf sie nicht verzichten können, aus den Vereinigten Staaten, ${member.who} {subjectUsDependence, number, ::.} %.`,
  'card.kill-switch-scare.audit': 'Den Code gemeinsam prüfen lassen',
  'card.kill-switch-scare.audit.outcome':
    'Ingenieurteams beider Seiten werden in einen Hangar gesperrt.',
  'card.kill-switch-scare.audit.won':
    'Es findet sich kein Schalter. Alle hatten es immer schon gesagt.',
  'card.kill-switch-scare.audit.lost':
    'Die Prüfung endet vor einem verriegelten Modul. Was darin ist, sagt niemand.',
  'card.kill-switch-scare.diversify': 'Anderswo kaufen',
  'card.kill-switch-scare.diversify.outcome':
    'Die nächsten Lose gehen an andere. Sie kommen später und gehören denen, die sie bezahlen.',
  'card.kill-switch-scare.trust': 'Erklären, dass Verbündete so etwas nicht tun',
  'card.kill-switch-scare.trust.outcome':
    'Die Bestellungen werden öffentlich bestätigt. Wer Autonomie will, schneidet den Artikel aus.',

  'card.territorial-row': 'Verbündete und eine Insel',
  'card.territorial-row.body': `${member.Who} und ${other.who} sind uneins über ein Stück Meer, die Felsen darin und darüber, was die Karte eines längst toten Admirals meinte. Schiffe wurden gesehen, und man sollte sie sehen.`,
  'card.territorial-row.because': `Kein Vertrauen im Bündnis ist geringer: ${member.Who} ${member.does('traut', 'trauen')} ${other.whom} zu {subjectLowestTrust, number, ::.} von 100.`,
  'card.territorial-row.mediation': 'Die guten Dienste des Vorsitzes anbieten',
  'card.territorial-row.mediation.outcome':
    'Zwei Delegationen, zwei Räume, ein einziges Paar Füße.',
  'card.territorial-row.mediation.won':
    'Ein rotes Telefon, ein Fischereikalender und ein Foto. Das reicht für Jahre.',
  'card.territorial-row.mediation.lost':
    'Beide Seiten sind sich einig, dass der Vorsitz zur anderen neigte.',
  'card.territorial-row.public-line': 'Öffentlich sagen, was das Recht sagt',
  'card.territorial-row.public-line.outcome': `${member.Who} ${member.does('zitiert', 'zitieren')} den Vorsitz. ${other.Who} ${other.does('hat', 'haben')} damit aufgehört.`,
  'card.territorial-row.ignore': 'Es den beiden überlassen',
  'card.territorial-row.ignore.outcome':
    'Der Rat geht zum nächsten Punkt über. Die Schiffe bleiben, und die anderen denken sich ihren Teil über beide.',

  'card.drone-incursions': 'Drohnen über der Grenze',
  'card.drone-incursions.body': `Seit drei Nächten fliegen Drohnen ohne Kennzeichen über die Grenze ${member.of}. Eine fiel in ein Rübenfeld. Ob sie verirrt war oder geschickt, darüber gehen die Meinungen auseinander.`,
  'card.drone-incursions.because':
    'Der Druck aus dem Osten steht bei {eastPressure, number, ::.} von 100, die Risikolust des Gegners bei {opportunism, number, ::.}.',
  'card.drone-incursions.article-4': 'Konsultationen nach Artikel 4',
  'card.drone-incursions.article-4.outcome':
    'Zweiunddreißig Botschaften betrachten dieselbe Radarspur, und jede wird gefragt, was ihre Regierung tun wird.',
  'card.drone-incursions.rules-of-engagement': 'Die Einsatzregeln ändern',
  'card.drone-incursions.rules-of-engagement.outcome':
    'Die nächste wird abgeschossen. Im Süden liest mancher den Befehl zweimal.',
  'card.drone-incursions.air-shield': 'Einen Luftschirm aufteilen',
  'card.drone-incursions.air-shield.outcome':
    'Wer wacht, wer schießt und wer zahlt, kommt in eine Tabelle. Dann in Verträge.',

  'card.cut-cable': 'Ein Kabel, durchtrennt',
  'card.cut-cable.body': `Vor der Küste ${member.of} ist ein Datenkabel gerissen, unweit eines Frachters, der langsamer geworden war. Der Kapitän bedauert seinen Anker. Es ist das zweite in diesem Jahr.`,
  'card.cut-cable.because': `Der Druck aus dem Osten steht bei {eastPressure, number, ::.} von 100, und ${member.who} ${member.does('liegt', 'liegen')} in seiner Reichweite.`,
  'card.cut-cable.patrol-coalition': 'Eine Patrouillenkoalition sammeln',
  'card.cut-cable.patrol-coalition.outcome':
    'Fregatten der Willigen fahren auf und ab. Solange bleiben die Anker oben.',
  'card.cut-cable.attribute': 'Sagen, wer es war',
  'card.cut-cable.attribute.outcome':
    'Die Beweise werden veröffentlicht. Sie überzeugen die Überzeugten und bewegen ein paar Haushalte.',
  'card.cut-cable.resilience': 'Zwei neue verlegen',
  'card.cut-cable.resilience.outcome':
    'Reparaturschiffe und Ersatzstrecken: teuer, langweilig und wirksam.',

  'card.little-green-men': 'Männer ohne Abzeichen',
  'card.little-green-men.body': `In einer Grenzstadt in ${member.whom} halten Bewaffnete in schlichten Uniformen das Rathaus besetzt. Sie sprechen von örtlichen Beschwerden, im Chor. Noch hat niemand geschossen.`,
  'card.little-green-men.because': `Von allen Frontstaaten ${member.does('glaubt', 'glauben')} ${member.who} am wenigsten, dass Verbündete kämen ({subjectWatch, number, ::.} von 100), und die Risikolust des Gegners steht bei {opportunism, number, ::.}.`,
  'card.little-green-men.armed-attack': 'Es einen bewaffneten Angriff nennen',
  'card.little-green-men.armed-attack.outcome':
    'Das Wort ist gefallen. Jetzt warten alle, wer es noch sagt.',
  'card.little-green-men.armed-attack.won':
    'Eine Hauptstadt nach der anderen stimmt ein. In der Nacht sind die Männer nach Hause gegangen, wo immer das ist.',
  'card.little-green-men.armed-attack.lost':
    'Zu viele bitten um weitere Informationen. Am Ende gehen die Männer; die Frage bleibt.',
  'card.little-green-men.police-matter': 'Es als Polizeisache behandeln',
  'card.little-green-men.police-matter.outcome':
    'Nach einer Woche ist es vorbei, ohne Krieg. Die Frontstaaten merken sich, wie lang eine Woche ist.',
  'card.little-green-men.reinforce': 'Leise verstärken',
  'card.little-green-men.reinforce.outcome':
    'Bataillone treffen zu einer Übung ein. Was sie üben, hat niemand gefragt.',

  'card.snap-exercise': 'Eine Blitzübung nebenan',
  'card.snap-exercise.body':
    'Jenseits der Grenze üben achtzigtausend Mann, angekündigt am Tag zuvor. Die vom letzten Jahr gingen wieder nach Hause. Die Feldlazarette sind neu.',
  'card.snap-exercise.because':
    'Der Druck aus dem Osten steht bei {eastPressure, number, ::.} von 100. Es ist die Jahreszeit dafür.',
  'card.snap-exercise.counter-exercise': 'Eine eigene Übung abhalten',
  'card.snap-exercise.counter-exercise.outcome':
    'Zwei Wochen lang sind die Straßen voll. Die Stäbe erfahren, was nicht klappt.',
  'card.snap-exercise.hotline': 'Zum Telefon greifen',
  'card.snap-exercise.hotline.outcome':
    'Jemand hebt ab. In den Frontstaaten fragt sich mancher, was gesagt wurde.',
  'card.snap-exercise.deployment': 'Truppen in die Frontstaaten verlegen',
  'card.snap-exercise.deployment.outcome':
    'Der Stolperdraht wird dicker. Die Familien zu Hause fragen, für wie lange.',

  'card.ceasefire-guarantors': 'Ein Waffenstillstand sucht Bürgen',
  'card.ceasefire-guarantors.body':
    'In der Ukraine schweigen die Waffen. Das Papier, das sie zum Schweigen brachte, hat eine leere Seite für Namen. Kyjiw hätte gern starke, und bald.',
  'card.ceasefire-guarantors.because':
    'Es herrscht Waffenstillstand, und die Hilfe steht bei {frontSupport, number, ::.} % dessen, was die Front braucht.',
  'card.ceasefire-guarantors.coalition': 'Eine Koalition der Willigen bürgt',
  'card.ceasefire-guarantors.coalition.outcome':
    'Europäische Namen füllen die Seite. Washington leiht ein Auge von oben und unten nichts.',
  'card.ceasefire-guarantors.alliance': 'Das Bündnis bürgt',
  'card.ceasefire-guarantors.alliance.outcome':
    'Das Schweigen bricht zweimal, ehe es hält. Es ist ein schweres Wort, und alle haben es gegeben.',
  'card.ceasefire-guarantors.decline': 'Ablehnen und es anderen überlassen',
  'card.ceasefire-guarantors.decline.outcome':
    'Zwischen die Linien tritt niemand. Zu Hause sind viele erleichtert; die Frontstaaten gehören nicht dazu.',

  'card.refugee-push': 'Menschen am Zaun',
  'card.refugee-push.body': `An der Grenze ${member.of} hat man einige hundert Menschen vor den Zaun gebracht und ihnen befohlen weiterzugehen. Sie frieren. Die Kameras waren vor ihnen da.`,
  'card.refugee-push.because': `Der Druck aus dem Osten steht bei {eastPressure, number, ::.} von 100, und ${member.who} ${member.does('hat', 'haben')} die Grenze.`,
  'card.refugee-push.solidarity': 'Die Aufnahme teilen',
  'card.refugee-push.solidarity.outcome':
    'Busse fahren in sechs Länder. Der Druck verteilt sich, der Streit auch.',
  'card.refugee-push.close-the-border': 'Beim Schließen der Grenze helfen',
  'card.refugee-push.close-the-border.outcome':
    'Der Zaun hält, die Taktik scheitert. Kirchen und Gerichte haben Fragen.',
  'card.refugee-push.monitors': 'Beobachter schicken',
  'card.refugee-push.monitors.outcome': `Was geschieht, wird aufgeschrieben. ${member.Who} ${member.does('hätte', 'hätten')} lieber Zelte gehabt.`,

  'card.arctic-emergency': 'Ein Notfall im Eis',
  'card.arctic-emergency.body': `Ein Forschungsschiff sitzt nahe ${member.whom} im Eis fest, und zwei Rettungstrupps unter verschiedenen Flaggen sind unterwegs. Jeder sagt, er sei gerufen worden. Der Besatzung wäre jeder recht.`,
  'card.arctic-emergency.because': `Das Eis weicht zurück, der Druck steht bei {eastPressure, number, ::.} von 100, und kein Verbündeter ist näher als ${member.who}.`,
  'card.arctic-emergency.rescue-together': 'Gemeinsam retten',
  'card.arctic-emergency.rescue-together.outcome':
    'Heiße Suppe, zwei Flaggen, ein Foto. Es kühlt ab, wo es heiß war.',
  'card.arctic-emergency.patrol': 'Eine Patrouille mitschicken',
  'card.arctic-emergency.patrol.outcome':
    'Die Nuklearmächte zeigen, dass sie dorthin gelangen. Die anderen vermerken, dass sie es gezeigt haben.',
  'card.arctic-emergency.coast-guards': 'Es den Küstenwachen überlassen',
  'card.arctic-emergency.coast-guards.outcome': `${member.Who} ${member.does('erledigt', 'erledigen')} es mit den Nachbarn, gut und ohne Kommuniqué.`,

  'card.evacuation': 'Eine Evakuierung',
  'card.evacuation.body': `Eine Hauptstadt im Süden fällt, und an ihrem Flughafen warten Tausende mit Pässen der Verbündeten. ${member.Who} ${member.does('hat', 'haben')} Flugzeuge. Staatsangehörige haben alle.`,
  'card.evacuation.because': `Der Druck aus dem Süden steht bei {southPressure, number, ::.} von 100, und ${member.who} ${member.does('hat', 'haben')} den Lufttransport.`,
  'card.evacuation.lead-nation': `Die Führung ${member.whom} überlassen`,
  'card.evacuation.lead-nation.outcome':
    'Alle werden ausgeflogen, in der Reihenfolge dessen, dem die Flugzeuge gehören. Gedankt wird in zwanzig Sprachen.',
  'card.evacuation.alliance-lift': 'Als Bündnis fliegen',
  'card.evacuation.alliance-lift.outcome':
    'Eine Liste, eine Leitung, gemeinsame Plätze. Auf die Liste einigt man sich in einem Tag.',
  'card.evacuation.each-its-own': 'Alle holen ihre eigenen Leute',
  'card.evacuation.each-its-own.outcome':
    'Niemand wartet auf andere. Zuletzt kommen die heraus, deren Regierung keine Flugzeuge hat.',

  'card.shipping-lane-attacks': 'Die Route unter Beschuss',
  'card.shipping-lane-attacks.body': `Raketen von Land haben eine Meerenge für Versicherungen geschlossen. ${member.Who} ${member.does('hat', 'haben')} Schiffe auf der Route und eine Wahl, bei der es um den Benzinpreis geht. Der lange Weg kostet zehn Tage.`,
  'card.shipping-lane-attacks.because':
    'Der Druck aus dem Süden steht bei {southPressure, number, ::.} von 100.',
  'card.shipping-lane-attacks.maritime-coalition': 'Eine Koalition zur See',
  'card.shipping-lane-attacks.maritime-coalition.outcome':
    'Eine Handvoll Marinen gibt allen Geleit. Washington zählt, welche.',
  'card.shipping-lane-attacks.alliance-operation': 'Ein Einsatz des Bündnisses',
  'card.shipping-lane-attacks.alliance-operation.outcome':
    'Der ständige Verband läuft mit gemeinsamem Befehl aus. Wer fernblieb, wird gefragt, warum.',
  'card.shipping-lane-attacks.reroute': 'Umfahren und versichern',
  'card.shipping-lane-attacks.reroute.outcome':
    'Auf niemanden wird geschossen. Die Fracht wird teurer, und Washington fragt laut, wessen Route das eigentlich ist.',

  'card.terror-attack': 'Ein Anschlag in einer Hauptstadt',
  'card.terror-attack.body': `Eine Bombe in der Hauptstadt ${member.of}; die Gruppe, die sich bekennt, hat Stützpunkte im Ausland. Die Regierung sagt, das Bündnis sei angegriffen worden. Ihre Rechtsabteilung sagt, es komme darauf an.`,
  'card.terror-attack.because': `Der Druck aus dem Süden steht bei {southPressure, number, ::.} von 100, und ${member.who} ${member.does('ist', 'sind')} ihm ausgesetzt.`,
  'card.terror-attack.article-5': 'Den Bündnisfall nach Artikel 5 erklären',
  'card.terror-attack.article-5.outcome':
    'Das gab es erst einmal. Alle stehen auf; manche fragen, wofür genau sie aufgestanden sind.',
  'card.terror-attack.article-4': 'Beraten und Erkenntnisse zusammenlegen',
  'card.terror-attack.article-4.outcome':
    'Dienste, die sich nie begegnet sind, tauschen aus, was sie haben. Das meiste taugt etwas.',
  'card.terror-attack.national-matter': `Es allein ${member.whom} überlassen`,
  'card.terror-attack.national-matter.outcome': `Das Bündnis kondoliert und hält sich heraus. Manche finden das korrekt; ${member.who} ${member.does('findet', 'finden')} es kühl.`,

  'card.migration-surge': 'Die Boote',
  'card.migration-surge.body': `An den Küsten ${member.of} kommen doppelt so viele an wie zuvor. Man erinnert den Rat daran, dass man jedes Jahr ein Bataillon nach Osten geschickt hat, und fragt, was der Osten nach Süden schickt.`,
  'card.migration-surge.because': `Der Druck aus dem Süden steht bei {southPressure, number, ::.} von 100, und ${member.who} ${member.does('bekommt', 'bekommen')} ihn ab ({subjectExposureSouth, number, ::.} von 100).`,
  'card.migration-surge.reciprocity': 'Solidarität gilt in beide Richtungen',
  'card.migration-surge.reciprocity.outcome':
    'Der Osten schickt Schiffe und nimmt Menschen auf. Im Osten hatte man das bei der letzten Wahl nicht bestellt.',
  'card.migration-surge.money': 'Geld schicken',
  'card.migration-surge.money.outcome':
    'Lager, Küstenwachen und ein Ministerium jenseits des Meeres werden bezahlt. Der Dank auch.',
  'card.migration-surge.east-first': 'Daran erinnern, dass der Krieg im Osten ist',
  'card.migration-surge.east-first.outcome':
    'Die Frontstaaten sind beruhigt. Der Süden erfährt, wie weit weg er liegt.',

  'card.bond-market-scare': 'Der Anleihemarkt hat eine Meinung',
  'card.bond-market-scare.body': `Der Markt hat sich die Schulden ${member.of} und die Rüstungspläne angesehen und beides zusammengezählt. Eine Woche lang stiegen die Zinsen. Das Finanzministerium bittet alle um ein Gespräch.`,
  'card.bond-market-scare.because': `Europa und Kanada geben {spending, number, ::.0} % des BIP aus, und kein Haushalt unter Druck stieg stärker als der ${member.of}: um {subjectSpendingRise, number, ::.0} Punkte seit 2025.`,
  'card.bond-market-scare.pause': `Eine Pause für ${member.who}`,
  'card.bond-market-scare.pause.outcome':
    'Der Plan wird um zwei Jahre gestreckt. Andere mit Plänen vermerken, dass das geht.',
  'card.bond-market-scare.fund': 'Gemeinsam Schulden aufnehmen',
  'card.bond-market-scare.fund.outcome':
    'Ein europäischer Fonds nimmt die Papiere. Er war für Notfälle gedacht, und das ist nun einer.',
  'card.bond-market-scare.carve-out': 'Straßen und Häfen als Verteidigung anrechnen',
  'card.bond-market-scare.carve-out.outcome':
    'Auf dem Papier steht der Plan. Die Panzer werden vorzügliche Straßen haben.',

  'card.shell-price-spike': 'Was eine Granate kostet',
  'card.shell-price-spike.body':
    'Eine Granate kostet das Vierfache, wenn man sie bekommt. Alle bestellen zugleich, und bei denselben drei Werken. Die Front verschießt eine Tagesproduktion vor dem Mittagessen.',
  'card.shell-price-spike.because':
    'Der Druck aus dem Osten steht bei {eastPressure, number, ::.} von 100, die Hilfe für die Ukraine bei {frontSupport, number, ::.} % dessen, was die Front braucht.',
  'card.shell-price-spike.pooled-order': 'Eine Bestellung für alle',
  'card.shell-price-spike.pooled-order.outcome':
    'Die Werke bekommen Arbeit für zehn Jahre und nennen einen Preis. In Übersee wurde nicht angefragt.',
  'card.shell-price-spike.ration': 'Rationieren',
  'card.shell-price-spike.ration.outcome':
    'Geübt wird mit Platzpatronen, und der Front sagt man, sie solle zielen. Die Haushalte halten.',
  'card.shell-price-spike.overseas': 'In Übersee kaufen, was im Regal liegt',
  'card.shell-price-spike.overseas.outcome':
    'Es kommt noch in diesem Jahr, mit einer Flagge auf der Kiste.',

  'card.factory-opens': 'Ein Werk wird eröffnet',
  'card.factory-opens.body': `In ${member.whom} liefert ein Werk, was ein gemeinsamer Vertrag versprach: pünktlich, zum Erstaunen aller, auch des Werks. Das erste Los verlässt den Hof auf Schienen. Ein Band wartet.`,
  'card.factory-opens.because': `Die Arbeit ist mehr geteilt als früher ({workSharing, number, ::.} von 100), und nirgends so sehr wie in ${member.whom}.`,
  'card.factory-opens.praise': 'Die Werkstatt öffentlich loben',
  'card.factory-opens.praise.outcome':
    'Man sieht, wozu das Bündnis da ist. Andere Werkstätten fragen, wann sie an der Reihe sind.',
  'card.factory-opens.share': 'Die nächsten Lose verteilen',
  'card.factory-opens.share.outcome': `Die Partner bekommen ihren Teil vom Band. ${member.Who} ${member.does('hätte', 'hätten')} es gern behalten.`,
  'card.factory-opens.quiet': `Das Band ${member.whom} überlassen`,
  'card.factory-opens.quiet.outcome':
    'Es ist ein nationaler Erfolg, in den Abendnachrichten, mit Arbeitsplätzen darin.',

  'card.programme-slips': 'Das Vorzeigeprojekt verspätet sich',
  'card.programme-slips.body': `Das Flugzeug, das ${member.who} und ${other.who} gemeinsam bauen, kommt zwei Jahre später und wird um ein Drittel teurer. Beide führen eine Liste über das, was die andere Seite getan hat. Beide Listen stimmen.`,
  'card.programme-slips.because': `Die Arbeitsteilung steht bei {workSharing, number, ::.} von 100, und ${member.who} und ${other.who} hängen dabei voneinander ab.`,
  'card.programme-slips.rescue': 'Es gemeinsam retten',
  'card.programme-slips.rescue.outcome':
    'Mehr Geld, eine einzige Leitung und eine Klausel, wer wen anrufen darf. Es fliegt, später.',
  'card.programme-slips.split': 'Es teilen',
  'card.programme-slips.split.outcome':
    'Es wird zwei halbe Flotten geben. Beide Parlamente sind mit ihrer Hälfte zufrieden.',
  'card.programme-slips.overseas': 'Das kaufen, das es gibt',
  'card.programme-slips.overseas.outcome':
    'Geliefert wird in achtzehn Monaten. Ein Konstruktionsbüro wird zum Museum.',

  'card.accounting-expose': 'Was als Verteidigung zählt',
  'card.accounting-expose.body': `Die Presse hat den Haushalt ${member.of} bis zum Ende gelesen. Er erreicht das Ziel mit Hilfe einer Autobahn, einer Feuerwehr und einer Pensionskasse. In mehreren Nachbarministerien wird es still.`,
  'card.accounting-expose.because': `${member.Who} ${member.does('meldet', 'melden')} {subjectPaperSpending, number, ::.0} BIP-Punkte mehr, als ausgegeben werden; Europa und Kanada geben {spending, number, ::.0} % aus.`,
  'card.accounting-expose.own-up': 'Zum Eingeständnis drängen',
  'card.accounting-expose.own-up.outcome':
    'Die Zahl wird berichtigt und ein Plan beigelegt, wie man sie erreicht. Es tut einmal weh.',
  'card.accounting-expose.deny': `Sich vor ${member.who} stellen`,
  'card.accounting-expose.deny.outcome': `Definitionen seien verschieden, sagt der Vorsitz. ${member.Who} ${member.does('dankt', 'danken')} es, und alle anderen mit Autobahnen auch.`,
  'card.accounting-expose.reform-metric': 'Die Messlatte ändern',
  'card.accounting-expose.reform-metric.outcome':
    'Was geliefert wird, soll neben dem zählen, was bezahlt wird. Ausschüsse werden gebildet.',

  'card.export-licence-veto': 'Die Genehmigung wird verweigert',
  'card.export-licence-veto.body': `${member.Who} ${member.does('möchte', 'möchten')} weitergeben, was gekauft ist, und ${other.who} ${other.does('verweigert', 'verweigern')} die Genehmigung. Der Vertrag erlaubt das. Wer sonst dort kauft, liest heute Abend die Klausel.`,
  'card.export-licence-veto.because': `Die Arbeitsteilung steht bei {workSharing, number, ::.} von 100, und niemand liefert ${member.whom} so viel wie ${other.who}.`,
  'card.export-licence-veto.redundancy': 'Eine zweite Quelle bezahlen',
  'card.export-licence-veto.redundancy.outcome':
    'Nie wieder wird jemand den einzigen Schlüssel haben. Zwei Schlüssel kosten mehr als einer.',
  'card.export-licence-veto.lean-on-supplier': `Auf ${other.who} einwirken`,
  'card.export-licence-veto.lean-on-supplier.outcome': `Die Genehmigung kommt, und eine Regel für das nächste Mal. ${other.Who} ${other.does('unterschreibt', 'unterschreiben')} ohne Wärme.`,
  'card.export-licence-veto.overseas': 'In Übersee Ersatz beschaffen',
  'card.export-licence-veto.overseas.outcome': `Ein amerikanisches Werk füllt die Lücke bis Freitag. ${other.Who} ${other.does('rettet', 'retten')} das Prinzip.`,

  'card.coalition-collapse': 'Eine Koalition zerbricht',
  'card.coalition-collapse.body': `Wegen eines Haushaltstitels, von dem außerhalb niemand je gehört hat, hat die Regierung ${member.of} ihre Mehrheit verloren. Binnen eines halben Jahres wird gewählt. Die Ministerien gehen ans Telefon, weiter nichts.`,
  'card.coalition-collapse.because':
    'Die Koalition stand bei {subjectStability, number, ::.0} von 4, lockerer als jede andere, und bis zur nächsten Wahl {subjectElectionIn, plural, one {war es # Halbjahr} other {waren es # Halbjahre}}.',
  'card.coalition-collapse.wait': 'Auf die Wahl warten',
  'card.coalition-collapse.wait.outcome':
    'Von einer Regierung, die nichts geben kann, wird nichts verlangt. Das fällt auf.',
  'card.coalition-collapse.reassure': 'Hinfahren und sich zeigen',
  'card.coalition-collapse.reassure.outcome':
    'Ein Besuch, ein Stützpunkt, ein paar klare Sätze. Die Konkurrenz verliert eine Zeile ihrer Rede.',
  'card.coalition-collapse.bind-them-first': 'Unterschreiben lassen, was noch geht',
  'card.coalition-collapse.bind-them-first.outcome':
    'Die geschäftsführende Regierung unterschreibt. Wer danach kommt, hat ein Wahlkampfthema.',

  'card.sovereigntist-landslide': 'Ein Erdrutsch',
  'card.sovereigntist-landslide.body': `${member.Who} ${member.does('hat', 'haben')} eine neue Regierung und, wie diese sagt, eine neue Unterschrift. Jede Verpflichtung wird noch einmal angesehen. Im Kabinett ist man höflich und hat es nicht eilig.`,
  'card.sovereigntist-landslide.because': `Nun regieren auch in ${member.whom} Souveränisten; im Bündnis führen sie {nationalistGovernments, plural, one {# Regierung} other {# Regierungen}}.`,
  'card.sovereigntist-landslide.welcome-offer': 'Ein Willkommensangebot machen',
  'card.sovereigntist-landslide.welcome-offer.outcome':
    'Der Vorsitz kommt früh und bringt etwas mit. Es ist eine Schuld und der Anfang eines Gesprächs.',
  'card.sovereigntist-landslide.hold-to-it': 'Auf der Unterschrift bestehen',
  'card.sovereigntist-landslide.hold-to-it.outcome':
    'Verträge binden Staaten, erinnert der Vorsitz. Das meiste wird gehalten, zähneknirschend.',
  'card.sovereigntist-landslide.leave-room': 'Spielraum lassen',
  'card.sovereigntist-landslide.leave-room.outcome':
    'Was sie nicht tun will, muss sie nicht tun. Andere fragen, ob das auch für sie gilt.',

  'card.peace-march': 'Ein Marsch für den Frieden',
  'card.peace-march.body': `In ${member.whom} sind zweihunderttausend gegen neue Waffen marschiert: Gewerkschaften, Kirchen, Hochschulen. Auf den Transparenten stehen Krankenhäuser gegen Haubitzen. Die Regierung bat um Rat, dann lieber um keinen.`,
  'card.peace-march.because': `Europa und Kanada geben {spending, number, ::.0} % des BIP aus; in ${member.whom} stieg der Haushalt um {subjectSpendingRise, number, ::.0} Punkte, und der Rückhalt steht bei {subjectSupport, number, ::.} von 100.`,
  'card.peace-march.listen': 'Zuhören',
  'card.peace-march.listen.outcome': `In ${member.whom} wird der Anstieg flacher, und wer auf der Bühne stand, wird empfangen. Der Plan überlebt als Plan.`,
  'card.peace-march.ignore': 'Kurs halten',
  'card.peace-march.ignore.outcome':
    'Der Haushalt geht durch. Washington ist zufrieden, und der Platz füllt sich wieder.',
  'card.peace-march.civil-defence': 'Von Schutzräumen und Krankenhäusern sprechen',
  'card.peace-march.civil-defence.outcome':
    'Zur Verteidigung gehört, wie sich zeigt, auch die Pflege. Das kostet und findet Freunde.',

  'card.conscription-debate': 'Ein Losverfahren für die Jugend',
  'card.conscription-debate.body': `${member.Who} ${member.does('streitet', 'streiten')} über die Rückkehr der Wehrpflicht. Die Generalität will sie, die Achtzehnjährigen hat niemand gefragt, und ihre Großeltern haben sie anders in Erinnerung. Im Frühjahr wird abgestimmt.`,
  'card.conscription-debate.because': `Der Druck aus dem Osten steht bei {eastPressure, number, ::.} von 100, und ${member.who} ${member.does('fühlt', 'fühlen')} sich bedroht ({subjectThreat, number, ::.}).`,
  'card.conscription-debate.encourage': 'Zuraten',
  'card.conscription-debate.encourage.outcome':
    'Die Wehrpflicht kommt knapp durch, und andere kopieren den Fragebogen. Die Konkurrenz hat ihr Thema.',
  'card.conscription-debate.shared-reserves': 'Gemeinsame Reserveschulen anbieten',
  'card.conscription-debate.shared-reserves.outcome':
    'Nachbarn legen ihre Übungsplätze zusammen. Junge Leute treffen Menschen mit denselben Stiefeln.',
  'card.conscription-debate.stay-out': `Es ${member.whom} überlassen`,
  'card.conscription-debate.stay-out.outcome':
    'Ein Land entscheidet selbst über seine Jugend. Es findet eine Mischung und dankt dem Vorsitz für das Schweigen.',

  'card.ratification-stall': 'Ein Parlament trödelt',
  'card.ratification-stall.body': `Der Text liegt im Parlament ${member.of}, in einem Ausschuss, der anderes zu tun gefunden hat. Eine Stimme mehr auf der Zählliste würde genügen. Sie hat einen Preis, oder Prinzipien.`,
  'card.ratification-stall.because': `Die Ratifizierung läuft, und von allen, die noch nicht abgestimmt haben, ist die Konkurrenz in ${member.whom} am stärksten ({subjectNationalist, number, ::.} %).`,
  'card.ratification-stall.side-payment': 'Den Preis finden',
  'card.ratification-stall.side-payment.outcome':
    'Ein Regionalflughafen wird Logistikdrehkreuz. Der Ausschuss tagt.',
  'card.ratification-stall.interpretive-declaration': 'Eine Auslegungserklärung anbieten',
  'card.ratification-stall.interpretive-declaration.outcome':
    'Eine Seite erklärt, was der Text nicht bedeutet. Man wird sie zitieren.',
  'card.ratification-stall.wait': 'Warten',
  'card.ratification-stall.wait.outcome':
    'Der Ausschuss lässt sich Zeit und wird nicht gedrängt. Anderswo trocknet die Tinte.',

  'card.referendum-demanded': 'Das Volk fragen',
  'card.referendum-demanded.body': `In ${member.whom} sind Unterschriften eingereicht: Das Volk soll über den neuen Text abstimmen. Die Verfassung lässt es zu. Der Wahlkampf hat begonnen, ohne Termin.`,
  'card.referendum-demanded.because': `Ein Vertrag liegt den Parlamenten vor, und von denen, die noch abstimmen müssen, hütet niemand die eigene Souveränität so wie ${member.who} ({subjectAutonomy, number, ::.} von 100).`,
  'card.referendum-demanded.campaign': 'Hinfahren und argumentieren',
  'card.referendum-demanded.campaign.outcome':
    'Bürgersäle, Lokalradio, ein Streitgespräch im Kuhstall. Dem Vorsitz werden richtige Fragen gestellt.',
  'card.referendum-demanded.campaign.won':
    'Ein klares Ja. Gelesen hatte den Text niemand, aber viele kannten jemanden, der ihn gelesen hat.',
  'card.referendum-demanded.campaign.lost':
    'Ein knappes Nein, zu etwas anderem. Man wird noch einmal fragen, mit Anlagen.',
  'card.referendum-demanded.protocol': `Ein Opt-out für ${member.who} anbieten`,
  'card.referendum-demanded.protocol.outcome':
    'Die Frage wird zurückgezogen, denn sie betrifft dort niemanden mehr. Andere merken sich, wie es ging.',
  'card.referendum-demanded.accept': 'Sagen, dass das ein gutes Recht ist',
  'card.referendum-demanded.accept.outcome':
    'Der Vorsitz hält sich heraus und wird dafür geachtet. Die andere Seite hielt sich nicht heraus.',

  'card.leak-of-the-draft': 'Der Entwurf steht in der Zeitung',
  'card.leak-of-the-draft.body':
    'Der Text, mit dem der Vorsitz sondiert, steht auf einer Titelseite, mit Anmerkungen am Rand. Wer dagegen ist, hat sich beim Frühstück gefunden. Die Handschrift wird untersucht.',
  'card.leak-of-the-draft.because':
    'Der Vorsitz hat in diesem Halbjahr mit {soundings, plural, one {# Hauptstadt} other {# Hauptstädten}} gesprochen; in irgendeinem Vorzimmer blieb eine Kopie.',
  'card.leak-of-the-draft.publish': 'Alles veröffentlichen',
  'card.leak-of-the-draft.publish.outcome':
    'Durchzustechen gibt es nun nichts mehr. Die Öffentlichkeit liest einen Entwurf und bildet sich Meinungen.',
  'card.leak-of-the-draft.find-the-leaker': 'Die undichte Stelle suchen',
  'card.leak-of-the-draft.find-the-leaker.outcome':
    'Anrufe werden nachverfolgt, Tee wird gereicht. Die Treuen sind dafür; der Rest spricht fortan im Garten.',
  'card.leak-of-the-draft.press-on': 'Weitermachen',
  'card.leak-of-the-draft.press-on.outcome':
    'Der Vorsitz steht zu jedem Komma. Die Freunde sammeln sich, die Gegner auch.',

  'card.scandal-in-the-secretariat': 'Ein Skandal im Generalsekretariat',
  'card.scandal-in-the-secretariat.body':
    'Ein Vermerk zeigt, dass das Haus die Mitglieder nach Nützlichkeit geordnet hat. Nummer einunddreißig hat ihn drucken lassen. Ein Misstrauensantrag liegt auf dem Tisch.',
  'card.scandal-in-the-secretariat.because':
    'Die Unparteilichkeit des Vorsitzes steht bei {impartiality, number, ::.} von 100: Die Geschichte fand Gehör.',
  'card.scandal-in-the-secretariat.face-the-vote': 'Sich der Abstimmung stellen',
  'card.scandal-in-the-secretariat.face-the-vote.outcome':
    'Jede Hauptstadt stimmt, wie sie dem Vorsitz traut. Das reinigt die Luft oder räumt den Schreibtisch.',
  'card.scandal-in-the-secretariat.inquiry': 'Eine Untersuchung einsetzen',
  'card.scandal-in-the-secretariat.inquiry.outcome':
    'Drei pensionierte Richterinnen, acht Wochen, ein fairer Bericht. Sonst geschieht wenig.',
  'card.scandal-in-the-secretariat.sacrifice-a-deputy': 'Eine Stellvertretung opfern',
  'card.scandal-in-the-secretariat.sacrifice-a-deputy.outcome':
    'Ein Posten, der einem großen Mitglied gehörte, wird frei. Der Antrag wird zurückgezogen.',

  'card.unexpected-convert': 'Eine unerwartete Bekehrung',
  'card.unexpected-convert.body': `${member.Who} ${member.does('hat', 'haben')} bis zuletzt gegen Ihren Text ausgehalten. Nun heißt es dort in einem Interview, er sei vielleicht richtig gewesen. Gefragt hatte niemand. Das Zitat ist echt.`,
  'card.unexpected-convert.because': `${member.Who} ${member.does('hat', 'haben')} beim letzten Text bis zuletzt ausgehalten, ${member.does('wurde', 'wurden')} anständig behandelt und ${member.does('traut', 'trauen')} dem Vorsitz mehr als die meisten ({subjectTrustInChair, number, ::.} von 100).`,
  'card.unexpected-convert.podium': 'Ein Podium anbieten',
  'card.unexpected-convert.podium.outcome':
    'Eine Bekehrung überzeugt, wo ein Vorsitz es nicht kann. Zu Hause wird sie zum Vorwurf.',
  'card.unexpected-convert.keep-it-quiet': 'Unter vier Augen danken',
  'card.unexpected-convert.keep-it-quiet.outcome':
    'Kein Applaus, kein Foto. Man wird sich daran erinnern, dass es keins gab.',
  'card.unexpected-convert.ask-for-more': 'Gleich um etwas bitten',
  'card.unexpected-convert.ask-for-more.outcome':
    'Eine Unterschrift, solange die Stimmung hält. Die Stimmung hält etwas kürzer.',
};
