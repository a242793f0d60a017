/** Was jeder Koeffizient der Regeln bedeutet, und worauf er beruht. Werktitel und Jahre bleiben, wie sie sind. */
import type { Translated } from '../translated.ts';
import type { coefficients as english } from '../en/coefficients.ts';

export const coefficients: Translated<typeof english> = {
  // spending
  'coefficient.pThreat':
    'Anstieg der angestrebten Ausgaben je Einheit Bedrohung über dem Anfangswert',
  'coefficient.pFront': 'zusätzliche Antwort der Frontstaaten auf Bedrohung',
  'coefficient.pFear': 'Ausgaben aus Angst, allein zu bleiben',
  'coefficient.pFree': 'Trittbrettfahren bei Verbündeten, denen man glaubt',
  'coefficient.pJoint': 'Ausgaben, die Anteile an gemeinsamer Industriearbeit nach sich ziehen',
  'coefficient.pFloor': 'Zug der Mindestausgaben',
  'coefficient.pFisc': 'Gegendruck der Haushalte ab 0,6 Punkten über 2025',
  'coefficient.kS': 'Tempo, in dem Haushalte ihrem Ziel folgen',
  'coefficient.sUp': 'größter Anstieg der Ausgaben in einem Halbjahr, Punkte des BIP',
  'coefficient.sDn': 'größte Kürzung der Ausgaben in einem Halbjahr, Punkte des BIP',
  'coefficient.pPanic': 'panische Aufrüstung: Punkte des BIP bei vollem Alarm',
  'coefficient.pKnee': 'Bedrohung, ab der eine Regierung panisch aufrüstet',
  'coefficient.pHaste': 'um wie viel schneller Haushalte je Einheit Bedrohung steigen',
  'coefficient.fiscNoise': 'Streuung der Haushaltsschocks je Runde, Punkte des BIP',
  'coefficient.fiscHold': 'Anteil eines Haushaltsschocks, der eine Runde später noch da ist',
  'coefficient.G0': 'BIP, ab dem ein Mitglied als halb groß gilt, Milliarden US-Dollar',
  'coefficient.gdpG': 'Wachstum des BIP je Runde',
  // capability
  'coefficient.tauS': 'Halbjahre in jeder der drei Stufen der Beschaffung',
  'coefficient.dK': 'Umschlag des Geräts je Runde',
  'coefficient.dM': 'Umschlag des Personals je Runde',
  'coefficient.kR': 'Tempo der Einsatzbereitschaft',
  'coefficient.wK': 'Anteil des Geräts an den Fähigkeiten',
  'coefficient.avEur': 'Anteil der europäischen und kanadischen Kräfte, der sich einsetzen lässt',
  'coefficient.avUS0': 'Anteil der amerikanischen Kräfte, der ohne Bündnistreue verfügbar ist',
  'coefficient.avUS1': 'weiterer Anteil der amerikanischen Kräfte bei voller Bündnistreue',
  'coefficient.co0': 'Abstimmung ohne jede Institution',
  'coefficient.coC': 'Abstimmung durch die integrierte Kommandostruktur',
  'coefficient.coP': 'Abstimmung durch den europäischen Pfeiler',
  'coefficient.coW': 'Abstimmung durch Arbeitsteilung',
  // adversary
  'coefficient.A0': 'Kräfte des Gegners am Anfang, im Gegenwert von Milliarden US-Dollar',
  'coefficient.A1': 'Kräfte des Gegners nach dem Wiederaufbau',
  'coefficient.Aramp': 'Runden des Wiederaufbaus',
  'coefficient.advLearn': 'Tempo, in dem der Gegner aus Schwäche lernt',
  'coefficient.opp0': 'Risikolust des Gegners am Anfang',
  'coefficient.nucUS': 'Abschreckung durch die amerikanische Nukleargarantie',
  'coefficient.nucEU': 'Abschreckung durch europäische Nuklearkräfte',
  // belief
  'coefficient.w0': 'Hilfsbereitschaft ohne jeden Grund',
  'coefficient.wCore': 'Hilfsbereitschaft aus der Beistandspflicht des Vertrags',
  'coefficient.wSup': 'Hilfsbereitschaft aus dem Rückhalt zu Hause',
  'coefficient.wSim': 'Hilfsbereitschaft aus gemeinsamem Weltbild',
  'coefficient.wTrust': 'Hilfsbereitschaft aus Vertrauen',
  'coefficient.wFwd': 'Hilfsbereitschaft, die Vornepräsenz zeigt',
  'coefficient.wGov':
    'Hilfsbereitschaft, die unter einer nationalistisch geführten Regierung verloren geht',
  'coefficient.obsN': 'Varianz des Rauschens, mit dem Verbündete Signale lesen',
  'coefficient.obsQ': 'Varianz, mit der der Glaube je Runde driftet',
  'coefficient.noiseW': 'Rauschen des öffentlichen Signals',
  'coefficient.gapB': 'Glaubwürdigkeit, die Rhetorik ohne Substanz kostet',
  'coefficient.rh0': 'Grundwert des erklärten Anspruchs',
  'coefficient.spB': 'Signalwert von Ausgaben über oder unter dem Mindestmaß',
  'coefficient.lrFight': 'Likelihood-Quotient: im Ernstfall kämpfen',
  'coefficient.lrShirk': 'Likelihood-Quotient: im Ernstfall fernbleiben',
  'coefficient.lrOpt': 'Likelihood-Quotient: aus einem Einsatz aussteigen',
  'coefficient.lrJoin': 'Likelihood-Quotient: bei einem Einsatz mitgehen',
  // us
  'coefficient.uW': 'Tempo der amerikanischen Bündnistreue',
  'coefficient.uSpend': 'Bündnistreue, die europäische Ausgaben erkaufen',
  'coefficient.uRole': 'Bündnistreue, die eine amerikanische Führungsrolle erkauft',
  'coefficient.uBuy': 'Bündnistreue, die Käufe erkaufen',
  'coefficient.uAlign': 'Bündnistreue aus dem Mitgehen bei Einsätzen',
  'coefficient.uDisp': 'Bündnistreue, die Streit kostet',
  'coefficient.uTrans': 'Zug einer Regierung der Geschäfte',
  'coefficient.uRestr': 'Zug einer Regierung der Zurückhaltung',
  'coefficient.uInter': 'Zug einer Regierung der Internationalisten',
  'coefficient.theta': 'Bündnistreue, unter der ein Abgang ohne Fahrplan möglich wird',
  'coefficient.hCrash': 'Risiko eines Abgangs ohne Fahrplan',
  'coefficient.brake': 'Bremse des Kongresses gegen einen Abgang ohne Fahrplan',
  'coefficient.mgCrash': 'Risiko eines Abgangs, das bei geordneter Übergabe bleibt',
  'coefficient.pTrans': 'Wahrscheinlichkeit, dass eine Wahl eine Regierung der Geschäfte bringt',
  'coefficient.pRestr':
    'Wahrscheinlichkeit, dass eine Wahl eine Regierung der Zurückhaltung bringt',
  // domestic
  'coefficient.natPull': 'Rückkehr der nationalistischen Stimmen zu ihrem Trend',
  'coefficient.natSov': 'nationalistische Stimmen durch gebündelte Souveränität',
  'coefficient.natScold': 'nationalistische Stimmen durch Rügen',
  'coefficient.natFisc': 'nationalistische Stimmen durch die Last der Ausgaben',
  'coefficient.natNoise': 'Rauschen der nationalistischen Stimmen',
  'coefficient.natTrend': 'Größe einer nationalistischen Welle',
  'coefficient.natFat': 'Verschleiß regierender Nationalisten',
  'coefficient.majLo': 'Stimmenanteil, ab dem Nationalisten Mehrheitswahlen gewinnen können',
  'coefficient.majHi': 'Stimmenanteil, ab dem sie Mehrheitswahlen sicher gewinnen',
  'coefficient.coLo': 'Stimmenanteil, ab dem Nationalisten in Koalitionssystemen gewinnen können',
  'coefficient.coHi': 'Stimmenanteil, ab dem sie in Koalitionssystemen sicher gewinnen',
  'coefficient.prLo': 'Stimmenanteil, ab dem Nationalisten in Präsidialsystemen gewinnen können',
  'coefficient.prHi': 'Stimmenanteil, ab dem sie in Präsidialsystemen sicher gewinnen',
  // bargaining
  'coefficient.kSec': 'Gewicht der Sicherheit',
  'coefficient.kCost': 'Gewicht der Kosten',
  'coefficient.kSide': 'Wert eines Gefallens für den, der ihn bekommt',
  'coefficient.res': 'Zurückhaltung jeder Regierung',
  'coefficient.resNat': 'Zurückhaltung nationalistisch geführter Regierungen',
  'coefficient.resFear': 'Zustimmung aus Angst, allein zu bleiben',
  'coefficient.isol': 'Preis des Alleinstehens im Rat',
  'coefficient.prop': 'Gewicht des Vertrauens in den, der vorlegt',
  'coefficient.fat': 'Saldo, den die Müdigkeit des Rates kostet',
  'coefficient.nzB': 'Streuung der Laune des Tages',
  'coefficient.ratTh': 'Schwelle der Ratifizierung',
  'coefficient.nzR': 'Streuung einer Abstimmung im Parlament',
  'coefficient.ratMin': 'Größe eines Pakets, ab der Parlamente ratifizieren müssen',
  // crises
  'coefficient.hMis': 'Risiko eines Einsatzes außerhalb des Bündnisgebiets',
  'coefficient.hHyb': 'Risiko eines hybriden Zwischenfalls',
  'coefficient.hTest': 'Risiko eines Ernstfalls nach Artikel 5',
  'coefficient.hDisp': 'Risiko eines transatlantischen Streits',
  'coefficient.testWin': 'Anteil der Kräfte, bei dem ein Ernstfall bestanden ist',
  'coefficient.testNeed':
    'Anteil der Mitglieder, die kämpfen müssen, damit ein Ernstfall bestanden ist',
  'coefficient.misScold': 'Gewicht der Rügen wegen Einsätzen',
  // endings
  'coefficient.thEPI': 'Pfeilerindex, ab dem der Pfeiler als erreicht gilt',
  'coefficient.thNNI': 'Ursprungsindex, ab dem das Ursprungsbündnis als erreicht gilt',
  'coefficient.thHyb': 'Index, den zwei Kreise auf beiden Seiten brauchen',
  'coefficient.thHol': 'Verlässlichkeit, unter der das Bündnis hohl ist',
  'coefficient.exCmd': 'Entfremdung, ab der der Austritt aus dem Kommando beginnt',
  'coefficient.exTre': 'Entfremdung, ab der der Austritt aus dem Vertrag beginnt',
  'coefficient.tens': 'Rivalität von Pfeilerinstitutionen und Opt-out-Kultur',
  'coefficient.hold': 'Runden, die eine Bedingung halten muss',
  'coefficient.splitEndings':
    '1 = zwölf Ausgänge: Amerikas Abgang und Status quo werden weiter unterschieden, 0 = die veröffentlichten acht',
  'coefficient.handoverDone': 'Anteil eines Fahrplans, den eine Übergabe braucht',
  'coefficient.handoverGap':
    'Lücke in einem Bereich, ab der nichts übergeben ist, Anteil am Bedarf',
  'coefficient.renewalTurns':
    'Runden in Folge, die Washington für eine Erneuerung zum Bündnis stehen muss',
  'coefficient.renewalBurden': 'Gerechtigkeit der Lastenteilung, die eine Erneuerung braucht',
  'coefficient.coalitionsStanding':
    'ständige Koalitionen außerhalb des Konsenses, ab denen es ein Europa der Koalitionen ist',
  'coefficient.coalitionItems': 'Vorlagen im Jahr, bis zu denen der Rat als untätig gilt',
  'coefficient.deadlockTurns': 'Runden, nach denen ein offener Schritt des Vertrags Stillstand ist',
  'coefficient.deadlockCohesion': 'Zusammenhalt, bis zu dem ein offener Schritt Stillstand ist',
  'coefficient.bandIndex': 'Punkte über der Schwelle, ab denen ein Ausgang fest steht',
  'coefficient.bandTurns': 'gehaltene Runden, ab denen ein Ausgang fest steht',
  'coefficient.bentForce': 'Kräfte gegen das Nötige, unter denen Artikel 5 hielt, aber sich bog',
  'coefficient.bentShare':
    'Anteil der Verbündeten, die kämpften, unter dem Artikel 5 hielt, aber sich bog',
  // dials
  'coefficient.h1':
    'ein europäischer Pfeiler verfällt, wenn in einem großen Mitglied Nationalisten gewinnen',
  'coefficient.h1x': 'Nationalisten sind kein Wendepunkt und rüsten womöglich mehr',
  'coefficient.h2': 'ein ausdrückliches Opt-out-Recht nimmt dem Rügen seinen Schaden',
  'coefficient.h2x': 'Opt-outs greifen auf die Beistandspflicht über',
  'coefficient.h3': 'Arbeitsteilung macht Verbündete verlässlich',
  'coefficient.h3x': 'Spezialisierung macht erpressbar',
  'coefficient.h4': 'nur Ausgaben halten Washington',
  'coefficient.h4x': 'ein Pfeiler, der trägt, sagt Washington, dass es gehen kann',
  'coefficient.h5': 'ein allmählicher Abzug ist besser als ein Abgang ohne Fahrplan',
  'coefficient.h5x': 'wer einen geordneten Abgang ankündigt, beschleunigt ihn',
  'coefficient.h6': 'ein Ursprungsbündnis hält die Unwilligen drinnen',
  'coefficient.h6x': 'Souveränisten gehen ohnehin',
  'coefficient.h7': 'Rhetorik ohne Substanz höhlt das Bündnis aus',
  'coefficient.h7x': 'öffentliche Zusagen binden die Hände',
  'coefficient.h8': 'wenn alle bedroht sind, stehen alle auf',
  'coefficient.h8x': 'ohne gemeinsame Analyse reißt die Kette',
  // repairs
  'coefficient.payPrice': 'was ein Gefallen den kostet, der ihn bezahlt, je Einheit Wert',
  'coefficient.payMemory': 'um wie viel jeder Gefallen den nächsten verteuert',
  'coefficient.payAsk': 'was allen Unbezahlten fehlt, wenn andere bezahlt wurden',
  'coefficient.ratFailKeeps': 'Anteil eines Pakets, der eine gescheiterte Ratifizierung übersteht',
  'coefficient.protocolShield': 'Entfremdung, die ein Opt-out-Protokoll nimmt',
  'coefficient.protocolLeak': 'Hilfsbereitschaft, die ein Opt-out-Protokoll seinen Inhaber kostet',
  'coefficient.protocolAnyone': '1 = auch große Mitglieder dürfen mit Protokoll ratifizieren',
  'coefficient.protocolNorm': 'Fernbleiben ohne Tadel, ab dem ein Protokoll zu haben ist',
  'coefficient.repeatFade': 'wie schnell sich eine Handlung abnutzt, wenn man sie wiederholt',
  'coefficient.scoldCompliance': 'gehaltene Zusagen, die Rügen den Atlantikern abringen',
  'coefficient.scoldGrudge': 'Unmut, den Rügen bei den Autonomen hinterlassen',
  'coefficient.declareCredit': 'Ansehen, das eine von Taten gedeckte Erklärung bringt',
  'coefficient.pilotWorks': 'Arbeitsteilung aus Pilotprojekten ohne Vertrag',
  'coefficient.pilotPillar': 'Institutionen des Pfeilers aus Pilotprojekten ohne Vertrag',
  'coefficient.transitionPrice':
    'amerikanische Bündnistreue, die die Ankündigung eines Fahrplans kostet',
  'coefficient.transitionBurden':
    'Lastenteilung, die Washington verlangt, ehe es einen Fahrplan unterschreibt',
  'coefficient.returnThreshold':
    'Entfremdung, unter der ein Mitglied ins Kommando zurückkehren kann',
  'coefficient.usReturn':
    'Wahrscheinlichkeit je Runde, dass eine Regierung der Internationalisten zurückkehrt',
  'coefficient.southNoise': 'Streuung des Drucks im Süden je Runde',
  'coefficient.missionBase': 'Neigung, bei einem Einsatz außerhalb des Bündnisgebiets mitzugehen',
  'coefficient.grudgeBreadth':
    '1 = wer für sein Nein gerügt wird, vertraut allen einunddreißig weniger, 0 = nur denen, die mitgehen',
  'coefficient.vetoRamp':
    '0 = Fernbleiben ohne Tadel bei 0,45 beendet Vetos auf einen Schlag, 1 = nach und nach',
  'coefficient.testCooldown': 'Runden ohne Ernstfall nach einem, der bestanden wurde',
  'coefficient.exitHazard': 'Risiko, dass ein Mitglied das Kommando verlässt',
  'coefficient.ownIndex':
    '1 = der Ursprungsindex misst sein eigenes Vorhaben, 0 = wie veröffentlicht',
  'coefficient.pillarWill':
    '1 = eine Regierung stützt den Pfeiler nach eigenem Wunsch, 0 = wie veröffentlicht',
  // table
  'coefficient.voteShows':
    '1 = wer den nächsten Text entwirft, kennt die Abstimmung dieses Halbjahrs',
  'coefficient.amendFatigue': 'Müdigkeit durch einen geänderten Text, gegen 1 durch einen neuen',
  'coefficient.privSpread': 'Streuung des Verschwiegenen, Saldo je Einheit Änderung',
  'coefficient.soundSpread':
    'Anteil der Streuung des Verschwiegenen, der nach einer Sondierung bleibt',
  'coefficient.soundTrust': 'Vertrauen in den Vorsitz, das eine Sondierung bringt',
  'coefficient.leakChance':
    'Wahrscheinlichkeit, dass bei einer Sondierung der Entwurf durchsickert',
  'coefficient.kHome': 'Gewicht der Stimmung zu Hause, wenn eine Wahl nah ist',
  'coefficient.kWash': 'Gewicht dessen, was Washington meint, bei Atlantikern',
  'coefficient.kChair': 'Gewicht des Vertrauens in den Vorsitz',
  'coefficient.momentum': 'was eine Fürsprache bei den zwei engsten Freunden bewirkt',
  'coefficient.footnoteBite':
    'Anteil einer Änderung, den Fußnoten herausnehmen, je BIP-Anteil mit Vorbehalt',
  'coefficient.footnoteNorm': 'Fernbleiben ohne Tadel, das aus einer Fußnote wächst',
  'coefficient.nerve':
    'Aufschlag auf den Preis des Widerspruchs, wenn der Vorsitz die Nerven behält',
  'coefficient.costScale': 'Anteil der Stunden und des Kapitals, den Handlungen kosten',
  'coefficient.capitalIncome': 'politisches Kapital, das der Vorsitz je Runde verdient',
  'coefficient.callsPerTurn': 'Anliegen auf dem Flur je Runde, höchstens eines mehr oder weniger',
  // governments
  'coefficient.partyShift':
    'wie weit regierende Parteien Weltbilder verschieben: 0 = Regierungen sind Länder',
  'coefficient.partyTaste': 'wie weit regierende Parteien den gewünschten Vertrag verschieben',
  'coefficient.leadWeight': 'Gewicht der führenden Partei gegen alle ihre Partner',
  'coefficient.natFlag':
    'Autonomie abzüglich Atlantizismus, über der eine souveränistische Führung als nationalistisch gilt',
  'coefficient.trustFollows':
    'Anteil des Vertrauens Gleichgesinnter, der einem Regierungswechsel folgt',
  'coefficient.earlyBase': 'Risiko einer vorgezogenen Wahl je Runde',
  'coefficient.earlyShaky': 'Risiko einer vorgezogenen Wahl für jeden fehlenden Punkt Festigkeit',
  'coefficient.earlyShock':
    'Risiko einer vorgezogenen Wahl durch einen Haushaltsschock oder eine öffentliche Rüge',
  'coefficient.earlyGrace': 'Runden nach einer Wahl ohne vorgezogene Wahl',
  'coefficient.voteThreat':
    'Ausschlag für die Regierenden je Einheit Bedrohung und gewonnener Abschreckung',
  'coefficient.voteJobs':
    'Ausschlag für die Regierenden je Einheit gelieferter Arbeit und Industrie',
  'coefficient.voteBurden':
    'Ausschlag gegen die Regierenden je zusätzlichem Punkt des BIP, wo Geld knapp ist',
  'coefficient.voteScold': 'Ausschlag gegen die Regierenden je Einheit Rüge und Stolz',
  'coefficient.voteLosses': 'Ausschlag gegen die Regierenden je Einheit Verluste im Ausland',
  'coefficient.voteResentment': 'souveränistische Stimmen je Einheit Unmut',
  'coefficient.voteConsent':
    'souveränistische Stimmen, die sichtbare Zustimmung und Autonomie je Einheit kosten',
  'coefficient.voteShift':
    'Anteil des Ausschlags, der zu den Souveränisten geht oder von ihnen kommt',
  'coefficient.voteStay':
    'Wahrscheinlichkeit, dass dieselbe Parteifamilie weiter führt, wo die Konkurrenz nicht gewinnt',
  'coefficient.voteSlope':
    'was eine Einheit Ausschlag an der Wahrscheinlichkeit ändert, dass dieselbe Parteifamilie weiter führt',
  'coefficient.juniorNat':
    'Wahrscheinlichkeit je Einheit ihrer Stimmen, dass eine souveränistische Partei mitregiert',
  'coefficient.newTrust':
    'Anteil des Vertrauens in den Vorsitz und des Grolls, den eine neue Regierung übernimmt',
  'coefficient.newUnease':
    'Varianz des Glaubens durch eine neue Regierung, die nicht weniger nationalistisch ist als die alte',
  'coefficient.midterm':
    'wie sehr ein Kongress für oder gegen den Präsidenten seine Bremse schwächt oder stärkt',
  'coefficient.midtermLoss':
    'Wahrscheinlichkeit, dass der Präsident zur Halbzeit den Kongress verliert',
  'coefficient.durSpeech': 'Haltbarkeit einer Rede',
  'coefficient.durDeclaration': 'Haltbarkeit einer politischen Erklärung',
  'coefficient.durLaw': 'Haltbarkeit eines Ausgabengesetzes',
  'coefficient.durDeployment': 'Haltbarkeit einer Verlegung nach vorn',
  'coefficient.durContract': 'Haltbarkeit eines gemeinsamen Auftrags',
  'coefficient.durProfile': 'Haltbarkeit eines Profils',
  'coefficient.durProfileTie': 'Haltbarkeit, die ein Profil gewinnt, wo andere von ihm abhängen',
  'coefficient.durProtocol': 'Haltbarkeit eines ratifizierten Protokolls',
  'coefficient.reviewDelay': 'Runden, in denen eine neue Regierung ihr Erbe prüft: 0 = nie',
  'coefficient.reviewFrom': 'Abstand, ab dem eine neue Regierung ihr Erbe aufgreift',
  'coefficient.reviewBreak': 'Abstand, den ein klarer Bruch mit der alten Regierung hinzufügt',
  'coefficient.reviewKeep': 'Anteil dessen, was die Haltbarkeit offen lässt, den Nähe bewahrt',
  'coefficient.shelfLife':
    'zusätzlicher Abzug für integrierte Verpflichtungen unter h1: Sie halten eine Wahl lang',
  'coefficient.renegotiate': 'Anteil des Nichtgehaltenen, der neu verhandelt statt aufgegeben wird',
  'coefficient.undoShare':
    'Anteil einer Vertragsänderung, der mit einer Regierung fällt, je Einheit ihres Gewichts',
  'coefficient.breachTrust':
    'Vertrauen, das eine aufgegebene Verpflichtung bei denen kostet, die sie wollen',
  'coefficient.welcomeKeep':
    'um wie viel ein Willkommensangebot des Vorsitzes die Aussicht auf Fortbestand hebt',
  'coefficient.actsPerTurn':
    'Handlungen der Regierungen je Runde, einen eigenen Text nicht gerechnet',
  'coefficient.initiativeCaution':
    'Streuungen des Unbekannten, die der Text einer Regierung in jeder Hauptstadt überstehen muss',
  'coefficient.optOutFrom': 'Fernbleiben ohne Tadel, ab dem Regierungen Opt-outs offen ankündigen',
  'coefficient.threatFrom':
    'Entfremdung, ab der eine Regierung mit dem Austritt aus dem Kommando droht',
  'coefficient.threatFear':
    'Angst, allein zu bleiben, ab der Nachbarn mit einem eigenen Pakt drohen',
  'coefficient.threatBlock': 'Groll und Unmut, ab denen eine Regierung mit Blockade droht',
  'coefficient.recruitPull':
    'Neigung, die eine Werbung bei einer ferngebliebenen Regierung hinzufügt',
  'coefficient.quirkFrontier':
    'Grenzland: Anteil der Sicht auf die Bedrohung, über den Parteien einig sind',
  'coefficient.quirkLiteral': 'vertragstreu: Aussicht, dass Ratifiziertes gehalten wird',
  'coefficient.quirkBases':
    'Stützpunktland: Aussicht, dass Kommandos und amerikanische Aufgaben bleiben',
  'coefficient.quirkCaveats': 'vorbehaltsfreudig: Abgänge, aus denen Neuverhandlungen werden',
  'coefficient.quirkStage': 'liebt Fototermine: was ein öffentlicher Empfang zusätzlich zählt',
  'coefficient.quirkSlights': 'nachtragend: Anteil eines verblassenden Grolls, der bleibt',
  'coefficient.quirkNeutral':
    'neutrale Tradition: Anteil des üblichen Misstrauens, den ein Opt-out erspart',
  'coefficient.quirkIndustry': 'Industrie zuerst: Stimmen, die gelieferte Arbeit zusätzlich bringt',
  'coefficient.quirkConscripts': 'Wehrpflichtarmee: Stimmen, die Verluste zusätzlich kosten',
  'coefficient.quirkIsland': 'Insel: Anteil der Stimmen, den eine Bedrohung nicht bewegt',
  'coefficient.quirkPayer': 'zahlt still: Anteil der Stimmen, den Ausgaben nicht bewegen',
  'coefficient.quirkFour': 'Viererkoalition: eine Partei mehr in der Regierung',
  // domains
  'coefficient.coverageBite':
    'wie sehr ein Bereich, der dünner ist als die anderen, die ganze Streitmacht hemmt',
  'coefficient.needGrowth':
    'Anteil am Wachstum des Gegners, mit dem die Bündnisverteidigung in jedem Bereich mithalten muss',
  'coefficient.domainShift':
    'Anteil des Wegs zu ihrer neuen Aufteilung, den Kräfte in einer Runde gehen',
  'coefficient.profilePull':
    'Anteil der Kräfte, den ein erstes Profil in seine Bereiche zieht, bei halber Arbeitsteilung',
  'coefficient.gapPull':
    'Anteil der Kräfte, den europäische Institutionen in voller Stärke in die größten Lücken lenken',
  'coefficient.specialisationEfficiency':
    'was ein passendes Profil den Kräften in seinem Bereich bei geteilter Arbeit hinzufügt',
  'coefficient.domainHoldUp':
    'Anteil dessen, was auf unzuverlässigen Lieferanten ruht, der verloren ist, bei h3x in vollem Maß',
  'coefficient.profileDependence':
    'Abhängigkeit aus dem Verlass auf Spezialisten, bei voller Arbeitsteilung',
  'coefficient.profileWorks': 'Arbeitsteilung, die ein neues Profil bringt',
  'coefficient.profileTrustLoss':
    'Vertrauen, das Abhängige in ein Mitglied verlieren, das sein Profil ablegt',
  'coefficient.profileCredit':
    'Anrechnung auf die Mindestausgaben für ein passendes Profil unter voller Charta, % des BIP',
  'coefficient.profileReluctance':
    'was eine Regierung gewinnen muss, ehe sie sich auf ein Profil festlegt',
  'coefficient.profileInitiative':
    'Regierungen, die je Runde von sich aus über ihr Profil nachdenken',
  // theatre
  'coefficient.gradeSupport': 'Anteil der eigenen Kräfte, den Unterstützung des Kampfes bringt',
  'coefficient.gradeIndustrial': 'Anteil der eigenen Kräfte, den Nachschub bringt',
  'coefficient.gradeStatement': 'Anteil der eigenen Kräfte, den eine Erklärung bringt',
  'coefficient.hesitation':
    'Hilfsbereitschaft, die Kampf über die gleiche Chance hinaus verlangt: Darunter fällt die Antwort geringer aus',
  'coefficient.bandSupport':
    'Breite der Spanne der Hilfsbereitschaft, in der Unterstützung des Kampfes kommt',
  'coefficient.bandIndustrial': 'Breite der Spanne, in der Nachschub kommt',
  'coefficient.bandStatement': 'Breite der Spanne, in der eine Erklärung kommt',
  'coefficient.cascadePull': 'wie weit es alle bewegt, andere aufstehen zu sehen oder nicht (h8)',
  'coefficient.cascadeDoubt': 'wie weit Zweifel ohne gemeinsame Analyse alle bewegt (h8x)',
  'coefficient.musketeer':
    'Hilfsbereitschaft, die Solidarität nur bei Gefahr für alle dann hinzufügt (h8)',
  'coefficient.disagreement':
    'Hilfsbereitschaft, die ein anderes Weltbild als das des Opfers nimmt (h8x)',
  'coefficient.limitedForce':
    'Anteil seiner Kräfte, den der Gegner an einen begrenzten Angriff setzt',
  'coefficient.limitedDoubt':
    'Hilfsbereitschaft, die Mehrdeutigkeit nimmt, wo die Beistandspflicht locker ist',
  'coefficient.rollCallLive':
    '1 = die Sitze handeln einmal, während Verbündete auf den Aufruf antworten, 0 = niemand wird gefragt, wie veröffentlicht',
  'coefficient.commitPull':
    'Hilfsbereitschaft, die der volle Einsatz des Vorsitzes bei denen hinzufügt, die schon helfen',
  'coefficient.callPull':
    'Hilfsbereitschaft, die der Aufruf der Zögernden bei denen hinzufügt, die folgen',
  'coefficient.callGrudge': 'Hilfsbereitschaft, die der Aufruf der Zögernden den Autonomen nimmt',
  'coefficient.consultChance':
    'Wahrscheinlichkeit, dass ein Verbündeter nach einem Nadelstich Konsultationen verlangt',
  'coefficient.consultEase':
    'Hilfsbereitschaft, die eine Konsultation weniger verlangt als ein Kampf',
  'coefficient.consultNeed':
    'Stärke einer gemeinsamen Antwort auf eine Konsultation, Anteil voller Unterstützung',
  'coefficient.advChooses':
    '1 = der Gegner wählt seine Züge, 0 = Zwischenfälle und Ernstfälle kommen per Zufall, wie veröffentlicht',
  'coefficient.advProbe': 'Reiz eines Nadelstichs vor allen Umständen',
  'coefficient.advLimited': 'Reiz eines begrenzten Angriffs vor allen Umständen',
  'coefficient.advMajor': 'Reiz eines großen Angriffs vor allen Umständen',
  'coefficient.advBold': 'Gewicht der Risikolust in der Wahl des Gegners',
  'coefficient.advWeakAlly': 'Gewicht des schwächsten Verbündeten in der Wahl des Gegners',
  'coefficient.advWeakness': 'Gewicht schwacher Abschreckung in der Wahl des Gegners',
  'coefficient.advDivision': 'Gewicht geringen Zusammenhalts in der Wahl des Gegners',
  'coefficient.advWashington': 'Gewicht von Zweifeln an Washington in der Wahl des Gegners',
  'coefficient.advError':
    'Streuung des Irrtums, mit dem der Gegner die Aussichten liest, von Halbjahr zu Halbjahr',
  'coefficient.advUnlearns': 'Anteil des dauernden Irrtums des Gegners, den ein Aufruf berichtigt',
  'coefficient.hopeFloor':
    'Aussicht, unter der ein Verbündeter nicht angegriffen wird, wo niemand es wissen konnte',
  'coefficient.exerciseReveals':
    'Anteil des Wegs zur Wahrheit, um den eine Belastungsprobe den Glauben bewegt',
  'coefficient.frontWeight':
    'wie weit der Krieg in der Ukraine in Bedrohung, Risikolust und Wiederaufbau des Gegners reicht',
  'coefficient.frontDrift':
    'wie weit die Front in der Ukraine je Runde mit Hilfe über den Bedarf hinaus rückt',
  'coefficient.frontNoise': 'Streuung der Front in der Ukraine je Runde',
  'coefficient.ceasefireHazard':
    'Wahrscheinlichkeit einer Waffenruhe je Runde, vor Patt und Washington',
  'coefficient.ceasefireBreaks':
    'Wahrscheinlichkeit je Runde, dass eine Waffenruhe ohne Garanten bricht',
  'coefficient.guaranteeNeed':
    'Anteil des Bündnisses am BIP, der hinter einer Garantietruppe stehen muss',
  'coefficient.guaranteeProof':
    'was ein Halbjahr unter den Garanten den Frontstaaten beweist, als Chancenverhältnis',
  'coefficient.guaranteeRisk':
    'Wahrscheinlichkeit je Runde, dass Garanten angegriffen werden, vor Risikolust',
  'coefficient.coalitionChance':
    'Wahrscheinlichkeit je Runde, dass Regierungen einen Einsatz beginnen, den die Ukraine braucht',
  'coefficient.missionsLast': '1 = Einsätze dauern, 0 = sie sind sofort vorbei, wie veröffentlicht',
  'coefficient.missionCost':
    'Einsatzbereitschaft, die ein Halbjahr Einsatz außerhalb des Bündnisgebiets kostet',
  'coefficient.missionBond':
    'Vertrauen zwischen Führung und Beteiligten aus einem gemeinsamen Halbjahr',
  'coefficient.missionBypass':
    'Vertrauen in eine Koalition, das verliert, wer sich übergangen fühlt (h2x, h6x)',
  'coefficient.missionRelief': 'Unmut, den verliert, wer gern fernbleibt (h2, h6)',
  'coefficient.contributionShare': 'Anteil des Tadels, den Bauen statt Mitgehen erspart',
  'coefficient.contributionFrom':
    'Wert dessen, was sich bauen ließe, ab dem es statt des Mitgehens angeboten wird',
  'coefficient.recruitReach':
    'Widerstreben, das eine Stunde Überreden überwindet; ein Versprechen überwindet doppelt so viel',
  // treaty
  'coefficient.stepTurns': 'Runden, die ein Schritt des Vertrags mindestens dauert',
  'coefficient.treatyReach': 'größte Änderung einer Dimension in einem Vertrag',
  'coefficient.protocolLevel': 'Opt-out-Recht, das ein Opt-out-Protokoll festschreiben muss',
  'coefficient.compactLevel': 'Pfeiler, den ein Pfeilerabkommen festschreiben muss',
  'coefficient.charterLevel': 'Arbeitsteilung, die eine Profilcharta festschreiben muss',
  'coefficient.headsShare': 'Anteil der Änderungen, den schon die Eckpunkte ausbuchstabieren',
  'coefficient.groundwork':
    'Saldo, den jeder Schritt hinter einem Text bei allen Mitgliedern hinzufügt',
  'coefficient.reflectDissent':
    'BIP-Anteil der großen Mitglieder, deren Widerspruch eine Reflexionsgruppe verhindert',
  'coefficient.textLeeway':
    'wie weit der Text von den Eckpunkten abweichen darf, Summe der Änderungen',
  'coefficient.mostVotesLost':
    'verlorene Abstimmungen an einem Schritt, nach denen die Konferenz auseinandergeht',
  'coefficient.treatyPatience': 'Runden ohne Schritt, nach denen ein Vertrag verfällt',
  'coefficient.treatyCooldown': 'Runden, bis dasselbe Ziel wieder eröffnet werden darf',
  'coefficient.treatyLoss': 'Ansehen, das mit einem Vertrag verloren geht',
  'coefficient.parliamentLeast': 'Runden, die das schnellste Parlament braucht',
  'coefficient.parliamentMost': 'Runden, die das langsamste Parlament brauchen darf',
  'coefficient.treatyBar': 'Saldo, um den ein Vertrag schwerer zu ratifizieren ist als ein Paket',
  'coefficient.stallBand':
    'Saldo unter einer Mehrheit, bei dem ein Parlament die Abstimmung vertagt',
  'coefficient.minorityDrag': 'Saldo, der einer Regierung ohne Mehrheit im Parlament fehlt',
  'coefficient.referendumChance':
    'Wahrscheinlichkeit, dass ein Vertrag, der Souveränität bündelt, vors Volk kommt, mal der Konkurrenz',
  'coefficient.referendumSwing': 'Streuung einer Volksabstimmung gegen die eines Parlaments',
  'coefficient.protocolBite':
    'Anteil eines Vertrags, den Protokolle herausnehmen, je BIP-Anteil mit Protokoll',
  'coefficient.renegotiateTurns':
    'Runden, in denen sich für ein Parlament, das Nein sagte, ein Protokoll finden lässt',
  'coefficient.renegotiateNorm':
    'Fernbleiben ohne Tadel aus einem Protokoll für ein solches Parlament',
  'coefficient.treatyProbe': 'Risikolust des Gegners je Runde, während Parlamente streiten',
  'coefficient.protocolCalm':
    'Anteil des Unmuts über alles außer Artikel 5, den ein Opt-out-Protokoll nimmt',
  'coefficient.protocolLift':
    'Glaubwürdigkeit, die ein Opt-out-Protokoll verleiht, wo Freiheit sonst die Solidarität bündelt (h2)',
  'coefficient.protocolLower':
    'Glaubwürdigkeit, die ein Opt-out-Protokoll kostet, wo Fernbleiben um sich greift (h2x)',
  'coefficient.compactMembers': 'Gründer, die ein Pfeilerabkommen braucht',
  'coefficient.compactWill':
    'gewünschter Pfeiler, ab dem eine europäische Regierung ein Pfeilerabkommen mitgründet',
  'coefficient.compactShare':
    'Anteil der europäischen Fähigkeiten, den ein Pfeilerabkommen braucht',
  'coefficient.compactPace':
    'um wie viel schneller Institutionen unter einem Pfeilerabkommen wachsen',
  'coefficient.compactCommand':
    'Führung im Kommando, die Europäer unter einem Pfeilerabkommen übernehmen',
  'coefficient.compactExposure':
    'weiterer Verfall der Institutionen, wo Nationalisten Gründer regieren (h1)',
  'coefficient.charterWorks':
    'Arbeitsteilung, die Anrechnungen unter einer Profilcharta hinzufügen',
  'coefficient.charterCredit':
    'Lastenteilung, die Washington für geteilte Arbeit unter einer Profilcharta anrechnet',
  'coefficient.understandingCohesion': 'Zusammenhalt, den eine Opt-out-Verständigung braucht',
  'coefficient.strongTable':
    'Anteil der Mitglieder, deren Zustimmung bekannt sein muss, wo kein Gipfel tagt',
  'coefficient.understandingStep': 'Opt-out-Recht, das eine Verständigung erklärt',
  'coefficient.understandingNorm': 'Fernbleiben ohne Tadel, das eine Verständigung sofort schafft',
  'coefficient.understandingWeakness':
    'Risikolust eines Gegners, der eine Verständigung als Schwäche liest (h2x)',
  'coefficient.noticeTurns': 'Kündigungsfrist beim Austritt, Halbjahre',
  'coefficient.noticeRegret':
    'Wahrscheinlichkeit je Runde, dass eine Kündigung zurückgenommen wird, wenn ihre Gründe entfallen sind',
  'coefficient.treatyReturn':
    'Wahrscheinlichkeit je Runde, dass ein versöhntes früheres Mitglied zurückkehrt',
  'coefficient.usNotice': 'Kündigungsfrist beim Austritt der USA, Halbjahre',
  'coefficient.usRegret': 'Bündnistreue, ab der Washington seine Kündigung zurücknimmt',
  'coefficient.senateDelay':
    'Wahrscheinlichkeit, dass der Senat einen Austritt um ein Jahr aufschiebt, einmal',
  // deck
  'coefficient.volatility': 'Faktor auf alle Risiken der Ereigniskarten',
  'coefficient.cardsPerTurn': 'meiste gezogene Karten in einem Halbjahr',
  // verbs
  'coefficient.leakWeight':
    'ein durchgesickerter Entwurf: Wer blockiert, findet sich, als hätte schon so viel BIP gebrochen',
  'coefficient.dealWorth': 'Saldo aus einer Nebenabrede für ein Kapital',
  'coefficient.dealTurns': 'Runden, die eine Nebenabrede zählt',
  'coefficient.dealPrice': 'wie sehr die Erinnerung an Gefallen eine Nebenabrede verteuert',
  'coefficient.shortCompany': 'Anteil der Gesellschaft, den Blockierende vor kurzer Frist finden',
  'coefficient.longCompany': 'Anteil der Gesellschaft, den Blockierende vor langer Frist finden',
  'coefficient.rushGrudge':
    'Unmut der Schweigenden, den eine kurze Frist hinzufügt und eine lange abzieht',
  'coefficient.summitStakes':
    'was ein Gipfel aus Erfolg, Misserfolg und der Stimmung zu Hause macht',
  'coefficient.summitAlone': 'Preis des Alleinstehens auf einem Gipfel',
  'coefficient.walkOut': 'Saldo unter 0, bei dem eine Regierungsspitze hinausgeht',
  'coefficient.impartialFrom': 'Ansehen, unter dem Lob und Rüge des Vorsitzes halb zählen',
  'coefficient.pledgeWords': 'was eine Zusage auf die Zusage zum erklärten Anspruch hinzufügt',
  'coefficient.pledgeGrudge':
    'Unmut, den eine Zusage auf die Zusage bei Ausgabenunwilligen hinterlässt',
  'coefficient.lawPctGdp': 'was ein Ausgabengesetz den Ausgaben hinzufügt, % des BIP',
  'coefficient.paperPctGdp': 'als Verteidigung gezählte Straßen und Häfen, % des BIP',
  'coefficient.paperReal':
    'Anteil der als Verteidigung gezählten Straßen und Häfen, der etwas wert ist',
  'coefficient.lotOrders': 'Aufträge, die ein gemeinsames Los vorzieht',
  'coefficient.lotSaving': 'Preis, den ein Los vieler Käufer höchstens spart, ab 0,08',
  'coefficient.overseasKit': 'Gerät, das ein Kauf in Übersee hinzufügt',
  'coefficient.umbrellaGain': 'europäische nukleare Abschreckung durch einen vollen Schirm',
  'coefficient.umbrellaTrust': 'Vertrauen in eine verbündete Nuklearmacht, das ein Schirm braucht',
  'coefficient.reviewSwing':
    'amerikanische Bündnistreue, die eine fällige Überprüfung bringt oder kostet',
  'coefficient.reviewPause': 'Risiko eines Abgangs, das bleibt, solange eine Überprüfung aussteht',
  'coefficient.reviewStep': 'Lastenteilung, die eine Überprüfung über die heutige hinaus verlangt',
  'coefficient.kNoDeal': 'Saldo, den ein Regionalpakt jedem Text nimmt: Man kann warten',
  'coefficient.pactCompany': 'Anteil vom Preis des Widerspruchs, den ein Regionalpakt nimmt',
  'coefficient.pactEvidence': 'Likelihood-Quotient: einen Regionalpakt unterschrieben haben',
  'coefficient.pactTrust': 'Vertrauen, das ein Pakt unter Nachbarn schafft',
  'coefficient.pactEnvy': 'Vertrauen, das ein Pakt bei allen anderen kostet',
  'coefficient.pactDistrust':
    'Anteil der Paare ohne Glauben, bei dem zwei große Pakte das Bündnis zerfallen lassen',
  'coefficient.resilienceShield':
    'Anteil hybrider Angriffe, denen volle Resilienz die Spitze nimmt',
  // seats besides the chair
  'coefficient.envCapital':
    'Kapital zu Hause je Einheit Marge, die der eigene Umschlag gewinnt oder verschenkt',
  'coefficient.envMost':
    'höchster Verlust an Kapital durch einen Umschlag; der beste bringt ein Sechstel davon',
  'coefficient.envStability': 'Festigkeit einer Koalition, verloren je Einheit geschluckter Marge',
  'coefficient.envSupport':
    'Rückhalt, den ein Brief kostet, je Einheit Marge, die der Text wert war',
  'coefficient.envTrust':
    'Vertrauen der anderen, das ein Brief kostet; ein Vorbehalt kostet ein Drittel davon',
  'coefficient.envPrice':
    'Vertrauen, das ein Preis je Einheit kostet; das Doppelte, wenn der Text ihn nicht brauchte',
  'coefficient.envClimb': 'Kapital, das es kostet, nach abgelehntem Preis doch zu unterschreiben',
  'coefficient.purseLeast': 'Preis, den der Vorsitz immer aufbringt, Einheiten der Marge',
  'coefficient.purseMost': 'Preis, den der Vorsitz nie aufbringt, Einheiten der Marge',
  'coefficient.payerReach':
    'Anteil der Kosten des Alleinstehens, bis zu dem eine Regierung den Preis einer anderen zahlt',
  'coefficient.rungPrice': 'Kapital je Halbjahr für jede Stufe zwischen Delegation und Weißem Haus',
  'coefficient.rungBacked':
    'Anteil dieses Preises oberhalb des Weißen Hauses, wenn der Kongress der Gegenpartei gehört',
  'coefficient.rungPull': 'Zug der äußersten Stufen über den jedes Präsidenten hinaus',
  'coefficient.rungTroops':
    'Tempo, in dem amerikanische Truppen der Haltung folgen, Vielfaches von unserem',
  'coefficient.rungSignal':
    'Glaube und Vertrauen, die eine Haltung je Halbjahr bewegt, Vielfaches von unserem',
  'coefficient.rungPush':
    'Ausgaben, die eine Haltung je Halbjahr aus Verbündeten holt, Vielfaches von unserem',
  'coefficient.moveSignal':
    'Gewicht dessen, was ein Schritt der Haltung sofort sagt, Vielfaches von unserem',
  'coefficient.votesBase': 'Anteil des Kongresses, der das Bündnis in ruhigen Zeiten verließe',
  'coefficient.votesRestrainer':
    'Stimmen für den Austritt, die ein Präsident der Zurückhaltung bringt',
  'coefficient.votesTransactional':
    'Stimmen für den Austritt, die ein transaktionaler Präsident bringt',
  'coefficient.votesHeat': 'Stimmen für den Austritt bei voller Hitze der Streitigkeiten',
  'coefficient.votesBurden':
    'Stimmen für den Austritt je Einheit Last, die Verbündete nicht tragen',
  'coefficient.votesRoadmap': 'Stimmen für den Austritt nach vollständig ausgeführtem Fahrplan',
  'coefficient.votesOpposed': 'Stimmen für den Austritt, die ein Kongress der Gegenpartei wegnimmt',
  'coefficient.votesSpread':
    'Abstand, den eine Abstimmung über den Austritt von der Zählung der Einpeitscher haben kann',
  'coefficient.votesRest': 'Halbjahre zwischen zwei Abstimmungen über den Austritt',
  'coefficient.votesAsked':
    'Likelihood-Verhältnis einer gescheiterten Abstimmung über den Austritt',
  'coefficient.orderEvidence': 'Likelihood-Verhältnis eines geordneten Abzugs',
  'coefficient.orderTrust': 'Vertrauen in Washington, das nach geordnetem Abzug bleibt',
  'coefficient.orderPanic': 'Panik in den Haushalten, wenn Washington geordnet geht',
  'coefficient.wordWorth':
    'Bereitschaft Washingtons, nach dem Austritt für Verbündete mit seinem Wort zu kämpfen',
  'coefficient.wordMost':
    'Verbündete, denen Washington nach dem Austritt höchstens sein Wort geben kann',
  'coefficient.wordTrust':
    'Vertrauen in Washington, das sein Wort braucht, um angenommen zu werden',
  'coefficient.wordFear':
    'Bedrohung, die bei Verbündeten Vertrauen in Washingtons Wort ersetzt, je Einheit',
  'coefficient.wordPrice': 'Kapital, das jedes gegebene Wort daheim kostet, je Halbjahr',
  'coefficient.wordSignal':
    'Gewicht dessen, was ein gegebenes oder zurückgenommenes Wort sofort sagt, Vielfaches von unserem',
  'coefficient.wordPillar':
    'Bestand des europäischen Pfeilers, den jedes gegebene Wort kostet, je Halbjahr',
  'coefficient.wordPush':
    'Ausgaben, die Verbündete mit Washingtons Wort unterlassen, BIP-Punkte je Halbjahr',
  'coefficient.garrisonWorth':
    'Bereitschaft, die jede Garnison für Verbündete mit Washingtons Wort hinzufügt',
  'coefficient.garrisonSize': 'Truppen einer vereinbarten Garnison, Anteil an denen von 2025',
  'coefficient.garrisonPrice': 'Kapital, das jede vereinbarte Garnison daheim kostet, je Halbjahr',
  'coefficient.licenceWork':
    'Wirkung erleichterter oder gehemmter Rüstungslizenzen je Halbjahr, Vielfaches von unserer',
  'coefficient.licenceRisk':
    'Lieferantenrisiko, das erleichterte Lizenzen nehmen und gehemmte aufschlagen',
  'coefficient.knockTrust':
    'Chance auf eine Rückkehr je Einheit Vertrauen der Verbündeten in Washington',
  'coefficient.knockRest': 'Halbjahre zwischen zweimaligem Anklopfen beim Bündnis',
  'coefficient.strainPace':
    'Tempo, in dem die Partner einer Koalition ermüden, Vielfaches von unserem',
  'coefficient.strainRest': 'Ermüdung der Partner, die in einem Halbjahr ohne Einsatz vergeht',
  'coefficient.lineSignal':
    'Wirkung der Linie einer Koalition auf das Bündnis je Halbjahr, Vielfaches von unserem',
  'coefficient.hubEases':
    'Ermüdung, die ein eigenes Hauptquartier der Koalition je Halbjahr erspart',
  'coefficient.hubWork':
    'Übung und Kosten eines Hauptquartiers der Koalition je Halbjahr, Vielfaches von unserem',
  'coefficient.hubPartners': 'Partner, ohne die ein Hauptquartier nichts zu führen hat',
  'coefficient.orderStrain':
    'Ermüdung, die ein Befehl an einen Einsatz bringt oder nimmt, Vielfaches von unserem',
  'coefficient.orderWork':
    'Wirkung und Kosten von Verstärken und Zusprechen, Vielfaches von unserem',
  'coefficient.flagAdds':
    'Legitimität, die die gemeinsamen Hauptquartiere dem Einsatz einer Koalition leihen',
  'coefficient.begunByOthers':
    'Neigung, die es braucht, sich an von anderen Begonnenes binden zu lassen',
  'coefficient.flagMood':
    'Streuung der Stimmungen am Tag, an dem um die gemeinsamen Hauptquartiere gebeten wird',
  // a chair that the rules hold
  'coefficient.chairStep':
    'wie weit ein Vorsitz nach den Regeln einen Text auf seiner Linie beginnt, Vertragseinheiten',
  'coefficient.chairFavours':
    'Gefallen, die ein Vorsitz nach den Regeln in einem Text vermittelt, Einheiten der Marge nach Größe gewichtet',
  'coefficient.chairCaution':
    'Streuungen des Unbekannten, mit denen ein erster Text des Vorsitzes nach den Regeln in jeder Hauptstadt rechnet',
  'coefficient.chairDaring':
    'Anteil der üblichen Vorsicht, mit dem ein Vorsitz nach den Regeln schreibt, wo mehr keinen Text übrig ließe',
  'coefficient.chairFairOdds':
    'Aussicht auf Schweigen, mit der sich ein Vorsitz nach den Regeln zufriedengibt',
  'coefficient.chairSoundings':
    'Hauptstädte, die ein Vorsitz nach den Regeln fragt, ehe er einen Text umlaufen lässt',
  'coefficient.chairLearns':
    'Gewicht der letzten Abstimmung in dem, was ein Vorsitz nach den Regeln von der gespielten Regierung erwartet: Briefe gegen das eigene Interesse oder keine',
  'coefficient.chairLeastOdds':
    'Aussicht auf Schweigen, unter der ein Vorsitz nach den Regeln keinen Text umlaufen lässt',
  'coefficient.chairWaits':
    'Halbjahre, die ein Vorsitz nach den Regeln wartet, ehe er einen Text ohne gute Aussicht umlaufen lässt, um zu hören, was die Briefe sagen',
  'coefficient.chairGoodwill': 'Streuungen guten Willens, auf die ein solcher Text zählt',
  'coefficient.chairPatience': 'Ermüdung, ab der ein Vorsitz nach den Regeln den Rat ruhen lässt',
  'coefficient.chairReserve': 'Kapital, das ein Vorsitz nach den Regeln für seinen Text zurückhält',
  'coefficient.chairReturns':
    'Aussicht auf Schweigen, ab der ein Vorsitz nach den Regeln einen gefallenen Text wieder vorlegt',
  'coefficient.chairTries': 'wie oft ein Vorsitz nach den Regeln denselben Text wieder vorlegt',
  'coefficient.amendCaution':
    'wie viel mehr Unbekanntes ein geänderter Text einrechnet als ein erster',
  'coefficient.chairKeeps':
    'Anteil der Aussicht seines Textes, den ein Vorsitz nach den Regeln für eine einzelne Regierung nicht hergibt',
  'coefficient.chairLost':
    'Aussicht, unter der ein Vorsitz nach den Regeln durch Änderungen nichts zu verlieren hat',
  'coefficient.treatyGround':
    'Halbjahre einer Kampagne, ehe ein Vorsitz nach den Regeln einen Vertrag anstößt',
  'coefficient.treatyOdds':
    'Aussicht, ab der ein Vorsitz nach den Regeln den nächsten Schritt eines Vertrags tut',
  // on what they rest
  'rests-on.spending':
    'Olson & Zeckhauser 1966; Sandler & Hartley 2001; Blankenship 2021; bemessen an den Ausgaben 2014–2024',
  'rests-on.capability':
    'Beschaffung dauert fünf bis zehn Jahre (Presse, März 2025); Bruegel/Kiel 2025; IISS 2025',
  'rests-on.adversary':
    'eigene Einschätzung; Warnungen vor einem Wiederaufbau in drei bis zehn Jahren (Bruegel/Kiel 2025)',
  'rests-on.belief':
    'Mitte zwischen Leeds et al. 2000 (74,5 % eingehalten) und Berkemeier & Fuhrmann 2018 (41 % bei Verteidigungspakten)',
  'rests-on.us': 'eigene Einschätzung; Mindestzahl an Truppen im FY26 NDAA, §1249',
  'rests-on.domestic': 'eigene Einschätzung; Institutionen nach Auerswald & Saideman 2014',
  'rests-on.bargaining':
    'eigene Einschätzung, so bemessen, dass einsamer Widerspruch selten ist, aber vorkommt; Praxis des Schweigens: CRS RS21510',
  'rests-on.crises': 'eigene Einschätzung; etwa ein Drittel der Partien sieht einen Ernstfall',
  'rests-on.endings': 'Spielentwurf; eingestellt mit dem Befehl „calibrate“',
  'rests-on.dials': 'die Debatte selbst: jede These und ihre Gegenthese (Modell §4.3)',
  'rests-on.repairs':
    'eigene Einschätzung, gegen Fehler des veröffentlichten Modells (Entscheidung 0004)',
  'rests-on.table': 'eigene Einschätzung, bemessen mit dem Befehl „balance --ask tension“',
  'rests-on.governments': 'eigene Einschätzung; Auerswald & Saideman 2014; Haesebrouck 2016',
  'rests-on.domains':
    'eigene Einschätzung; Bruegel/Kiel 2025 und IISS 2025 dazu, was die USA beisteuern',
  'rests-on.theatre': 'eigene Einschätzung; Johnson, Leeds & Wu 2015 zur Abschreckung',
  'rests-on.treaty': 'eigene Einschätzung; Putnam 1988 zum Spiel auf zwei Ebenen',
  'rests-on.deck': 'eigene Einschätzung, bemessen mit dem Befehl „deck --value“',
  'rests-on.verbs':
    'eigene Einschätzung, bemessen an einer Kampagne, einem Angebot an Washington und einer Gesprächsrunde',
  'rests-on.seats': 'eigene Einschätzung, bemessen mit dem Befehl „seats“',
  'rests-on.judgement': 'eigene Einschätzung',
  'rests-on.backcast': 'angepasst an die Ausgaben von 2024 (Befehl „backcast“)',
  'rests-on.signals': 'Leeds et al. 2000; Kydd 2000 dazu, wie sich Glaube bewegt',
  'rests-on.article-13': 'Nordatlantikvertrag, Artikel 13: ein Jahr',
  'rests-on.senate':
    'eigene Einschätzung; FY24 NDAA, §1250A: zwei Drittel des Senats oder ein Gesetz des Kongresses',
};
