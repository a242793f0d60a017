/** Die Begriffe des Fachs: je ein Name und zwei kurze Sätze. `<term>Worte</term>` nennt einen anderen Begriff. */
import type { Translated } from '../translated.ts';
import type { glossary as english } from '../en/glossary.ts';

export const glossary: Translated<typeof english> = {
  'codex.kind.term': 'Begriffe des Fachs',
  'codex.where.text': 'Überall, wo ein i neben einer Überschrift steht.',
  'glossary.what-is': 'Was heißt {term}?',
  'glossary.pin': 'Offen halten',
  'glossary.unpin': 'Loslassen',
  'glossary.codex': 'Im Kodex',
  'glossary.keys': 'P hält es offen, Esc schließt es.',
  'glossary.abandonment': 'Verlassenwerden',
  'glossary.abandonment.means':
    'Die Furcht, dass die anderen im Ernstfall nicht kommen. Ihr Zwilling ist die <entrapment>Verstrickung</entrapment>; wer die eine heilt, nährt die andere.',
  'glossary.article-4': 'Artikel 4',
  'glossary.article-4.means':
    'Wer sich bedroht fühlt, kann Beratungen verlangen. Das bindet niemanden und kostet wenig <political-capital>Kapital</political-capital>.',
  'glossary.article-5': 'Artikel 5',
  'glossary.article-5.means':
    'Ein Angriff auf einen gilt allen; jeder tut dann, was er für nötig hält. Wie viel das ist, ist eine Frage der <reliability>Verlässlichkeit</reliability>.',
  'glossary.band': 'Spanne',
  'glossary.band.means':
    'Der Bereich, in dem ein <margin>Saldo</margin> wirklich liegen kann. Eine <sounding>Sondierung</sounding> macht ihn schmaler.',
  'glossary.burden-sharing': 'Lastenteilung',
  'glossary.burden-sharing.means':
    'Wer bezahlt, was allen nützt. <spending-floor>Mindestausgaben</spending-floor> zählen Geld, ein <profile>Profil</profile> zählt, was man dafür bekommt.',
  'glossary.caveat': 'Einsatzvorbehalt',
  'glossary.caveat.means':
    'Eine Grenze, die eine Regierung den eigenen Truppen setzt. Es wird geflogen, aber nicht dort und nicht bei Nacht.',
  'glossary.coalition': 'Koalition der Willigen',
  'glossary.coalition.means':
    'Wer handelt, ohne auf <consensus>Konsens</consensus> zu warten. Das geht schnell; die Übrigen fühlen sich übergangen oder erleichtert.',
  'glossary.cohesion': 'Zusammenhalt',
  'glossary.cohesion.means':
    'Vertrauen und Glaube unter den Mitgliedern, abzüglich <resentment>Unmut</resentment>. Fehlt er, brechen Tische vor Texten.',
  'glossary.consensus': 'Konsens',
  'glossary.consensus.means':
    'Ein Beschluss steht, wenn niemand widerspricht; zustimmen muss keiner. Gefunden wird er im <silence-procedure>Schweigeverfahren</silence-procedure>.',
  'glossary.corridor-call': 'Anliegen auf dem Flur',
  'glossary.corridor-call.means':
    'Eine Regierung vor der Tür, mit Angebot, Bitte oder Drohung. Es hat Preis und Frist; keine Antwort ist auch eine.',
  'glossary.credibility': 'Glaubwürdigkeit',
  'glossary.credibility.means':
    'Ob eine Drohung oder ein Versprechen geglaubt wird. Worte kosten sie, Taten und <tripwire>Stolperdrähte</tripwire> bringen sie ein.',
  'glossary.deterrence': 'Abschreckung',
  'glossary.deterrence.means':
    'Kräfte, die kämen, mal Glaube, dass sie kommen. Sie wirkt, solange es niemand herausfinden muss.',
  'glossary.entrapment': 'Verstrickung',
  'glossary.entrapment.means':
    'Die Furcht, in einen fremden Krieg gezogen zu werden. Je fester das Versprechen gegen das <abandonment>Verlassenwerden</abandonment>, desto größer ist sie.',
  'glossary.european-pillar': 'Europäischer Pfeiler',
  'glossary.european-pillar.means':
    'Institutionen und Kräfte, mit denen Europa allein handeln könnte. Der Rivale ist hier das <native-alliance>Ursprungsbündnis</native-alliance>; beide können zugleich stehen.',
  'glossary.favour': 'Gefallen',
  'glossary.favour.means':
    'Eine Zahlung im Text, die eine Regierung gewinnt. Andere merken sich den <precedent>Präzedenzfall</precedent> und wollen dasselbe.',
  'glossary.footnote': 'Fußnote',
  'glossary.footnote.means':
    'Ein Vorbehalt zu den Akten: der Text steht, für diese Regierung nicht ganz. Sie erspart <resentment>Unmut</resentment> und wird zur Gewohnheit.',
  'glossary.free-riding': 'Trittbrettfahren',
  'glossary.free-riding.means':
    'Ein Schutz, den andere bezahlen. Die Klage im Herzen der <burden-sharing>Lastenteilung</burden-sharing>.',
  'glossary.hollow-alliance': 'Hohles Bündnis',
  'glossary.hollow-alliance.means':
    'Alle sitzen am Tisch, und keiner glaubt den anderen. Nichts ist gebrochen, und nichts würde halten.',
  'glossary.instrument': 'Instrument',
  'glossary.instrument.means':
    'Was eine Zusage trägt: Rede, Gesetz, Vertrag, Abkommen. Je schwerer es zu machen ist, desto eher übersteht es eine Wahl.',
  'glossary.interdependence': 'Gegenseitige Abhängigkeit',
  'glossary.interdependence.means':
    'Wie sehr Verbündete die <profile>Profile</profile> der anderen brauchen. Sie verbindet, oder sie macht zu Geiseln.',
  'glossary.iou': 'Geschuldeter Gefallen',
  'glossary.iou.means':
    'Eine Schuld zwischen einer Regierung und dem Vorsitz. Bei knapper Abstimmung einlösen; danach ist sie weg.',
  'glossary.isolation-cost': 'Preis des Alleinstehens',
  'glossary.isolation-cost.means':
    'Was es kostet, als Einziger den <letter>Brief</letter> zu schreiben. Mit jedem weiteren Brief wird es weniger.',
  'glossary.legitimacy': 'Ansehen',
  'glossary.legitimacy.means':
    'Ob der Vorsitz als unparteiisch gilt. Ein parteiischer redet auch, nur halb so laut.',
  'glossary.lens': 'Lesart',
  'glossary.lens.means':
    'Annahmen darüber, wie die Welt funktioniert. Dieselben Taten gehen unter einer anderen anders aus.',
  'glossary.letter': 'Brief',
  'glossary.letter.means':
    'Damit bricht eine Regierung das Schweigen. Einer genügt, um einen Text anzuhalten.',
  'glossary.mandate': 'Mandat',
  'glossary.mandate.means':
    'Was man sich vorgenommen hat, mit Gewichten und Versprechen. Die Wertung zählt das, und sonst nichts.',
  'glossary.margin': 'Saldo',
  'glossary.margin.means':
    'Die Summe der Gründe einer Regierung für und gegen einen Text, in Punkten. Unter null lieber nicht; unter dem <isolation-cost>Preis des Alleinstehens</isolation-cost> sagt sie es.',
  'glossary.native-alliance': 'Ursprungsbündnis',
  'glossary.native-alliance.means':
    'Ein Bündnis für eine Gefahr: ein fester Kern und sonst Freiheit. Seine Werkzeuge sind <opt-out>Opt-out-Recht</opt-out> und <profile>Profil</profile>.',
  'glossary.opt-out': 'Opt-out-Recht',
  'glossary.opt-out.means':
    'Das Recht, fernzubleiben, wo es nicht um <article-5>Artikel 5</article-5> geht. Ob das befreit oder lockert, darüber streiten die <lens>Lesarten</lens>.',
  'glossary.political-capital': 'Politisches Kapital',
  'glossary.political-capital.means':
    'Was man von anderen verlangen kann, ehe sie nach dem Recht dazu fragen. Texte, die stehen, bringen es; Texte, die fallen, kosten es.',
  'glossary.precedent': 'Präzedenzfall',
  'glossary.precedent.means':
    'Was einmal bezahlt wurde, wird wieder verlangt. Jeder spätere <favour>Gefallen</favour> wird teurer; das verblasst langsam.',
  'glossary.profile': 'Profil',
  'glossary.profile.means':
    'Was ein Mitglied für alle tut, statt von allem ein wenig. Es spart Geld und vertieft die <interdependence>Abhängigkeit</interdependence>.',
  'glossary.ratification': 'Ratifizierung',
  'glossary.ratification.means':
    'Parlamente sagen Ja oder Nein zu einer tiefen Änderung. Was sie ratifiziert haben, überlebt Regierungen.',
  'glossary.red-line': 'Rote Linie',
  'glossary.red-line.means':
    'Der Punkt des Vertrags, den eine Regierung am wenigsten bewegt sehen will. Man erfährt ihn unter vier Augen oder öffentlich.',
  'glossary.reliability': 'Verlässlichkeit',
  'glossary.reliability.means':
    'Wie weit Mitglieder glauben, dass die anderen kämen. Sie wohnt in den Köpfen, bis zum Tag der Probe.',
  'glossary.resentment': 'Unmut',
  'glossary.resentment.means':
    'Was bleibt, wenn eine Regierung einen Text schweigend schluckt. Er nährt den Herausforderer daheim und schwächt den Willen zu helfen.',
  'glossary.roadmap': 'Fahrplan',
  'glossary.roadmap.means':
    'Ein Zeitplan, nach dem Washington Aufgaben übergibt. Er macht aus einem Absturz einen Termin, oder er kündigt ihn an.',
  'glossary.sherpa-hours': 'Stunden',
  'glossary.sherpa-hours.means':
    'Die Zeit für Gespräche in einem Halbjahr. Zweiunddreißig Hauptstädte, fünf Stunden; eine lässt sich mitnehmen.',
  'glossary.silence-procedure': 'Schweigeverfahren',
  'glossary.silence-procedure.means':
    'Ein Text liegt allen vor; er steht, wenn bis zur Frist kein <letter>Brief</letter> das Schweigen bricht. Wer schweigt, muss nicht zustimmen.',
  'glossary.sounding': 'Sondierung',
  'glossary.sounding.means':
    'Eine Stunde unter vier Augen mit einer Regierung. Sie macht die <band>Spanne</band> schmaler und kann belauscht werden.',
  'glossary.spending-floor': 'Mindestausgaben',
  'glossary.spending-floor.means':
    'Der Anteil am BIP, den jedes Mitglied für Verteidigung verspricht. Sie zählen, was hineingeht, nicht, was herauskommt.',
  'glossary.stress-test': 'Belastungsprobe',
  'glossary.stress-test.means':
    'Eine Übung, die öffentlich zeigt, was <article-5>Artikel 5</article-5> heute Nacht für einen Verbündeten wert wäre. Der Gegner liest mit.',
  'glossary.summit': 'Gipfel',
  'glossary.summit.means':
    'Die Spitzen stimmen vor Kameras ab, einmal im Jahr. Alles zählt mehr: Erfolg, Misserfolg und ein leerer Stuhl.',
  'glossary.tripwire': 'Stolperdraht',
  'glossary.tripwire.means':
    'Truppen der Verbündeten, wo ein Angriff käme. Zu wenige, um zu siegen, genug, um nicht fehlen zu können.',
  'glossary.win-set': 'Win-Set',
  'glossary.win-set.means':
    'Alle Texte, die eine Regierung unterschreiben und daheim überleben könnte. Wo sie sich nicht überschneiden, hilft kein Reden.',
};
