import type { verbs as english } from '../en/verbs.ts';
import type { Translated } from '../translated.ts';
import { member, named } from './names.ts';

const victim = named('victim');

/** Verbs of governments and deals: what they do, what they cost, why they are refused, and what would follow. */
export const verbs: Translated<typeof english> = {
  'verb.spending-law': 'Ausgabengesetz',
  'verb.spending-law.does':
    'Ein Parlament bindet sich und seine Nachfolger an höhere Ausgaben. Ein Gesetz überlebt die meisten Regierungen.',
  'verb.spending-law.costs': 'Rückhalt zu Hause, und ein Geschenk an die Konkurrenz.',
  'verb.creative-accounting': 'Straßen und Häfen anrechnen',
  'verb.creative-accounting.does':
    'Das Ziel auf dem Papier erreichen. Washington liest das Papier; ein Drittel davon ist etwas wert.',
  'verb.creative-accounting.costs': 'Die Frontstaaten können zählen. Die Prüfer kommen später.',
  'verb.buy-overseas': 'In Übersee kaufen',
  'verb.buy-overseas.does':
    'Gerät aus dem amerikanischen Regal: Streitkräfte in einem Jahr statt in sechs, und Wohlwollen in Washington.',
  'verb.buy-overseas.costs':
    'Ein belasteter Haushalt, ein Lieferant, den man bei Laune hält, und europäische Werke, die es merken.',
  'verb.host-offer': 'Stützpunkte anbieten',
  'verb.host-offer.does':
    'Wer etwas auf Ihrem Boden stehen hat, hat einen Grund zu kommen. Einsatzbereitschaft und Glaube steigen.',
  'verb.host-offer.costs': 'Protest vor dem Tor.',
  'verb.footnote': 'Fußnote anbringen',
  'verb.footnote.does':
    'Vorbehalt gegen einen Punkt einlegen, der in diesem Halbjahr beschlossen wurde. Er bindet Sie dann nicht.',
  'verb.footnote.costs':
    'Die Änderung schrumpft um Ihren Anteil, und die Nächsten verlangen dasselbe.',
  'verb.summit': 'Gipfel einberufen',
  'verb.summit.does':
    'Einmal im Jahr entscheiden die Spitzen öffentlich. Ein Text darf um die Hälfte weiter gehen, und allein dastehen ist schwerer.',
  'verb.summit.costs':
    'Erfolg und Scheitern zählen um die Hälfte mehr, und vor den Kameras kann jemand den Saal verlassen.',
  'verb.side-deal': 'Nebenabrede treffen',
  'verb.side-deal.does':
    'Ein Auftrag, Stützpunkte, Visa, Energie oder ein Posten für eine Regierung. Bei Ihren Texten erinnert sie sich eine Weile daran.',
  'verb.side-deal.costs': 'Die anderen verlangen dasselbe, und die nächste wird teurer.',
  'verb.nuclear-dialogue': 'Über den Schirm reden',
  'verb.nuclear-dialogue.does':
    'Europäische Mächte reden darüber, andere zu decken, oder stationieren Waffen bei einem Gastland, das darum bittet.',
  'verb.nuclear-dialogue.costs':
    'Moskau antwortet, die Öffentlichkeit ist gespalten, und Washington liest es auf seine Weise.',
  'verb.regional-pact': 'Regionalpakt schließen',
  'verb.regional-pact.does':
    'Nachbarn versprechen einander, was sie dem Bündnis nicht recht zutrauen.',
  'verb.regional-pact.costs':
    'Die anderen vertrauen Ihnen weniger, und jeder Text muss nun das Abwarten schlagen. Zwei große Pakte sind der halbe Weg zum Zerfall.',
  'verb.resilience': 'Zu Hause vorsorgen',
  'verb.resilience.does': 'Vorräte, Zivilschutz, bewachte Kabel. Sabotage lohnt sich nicht mehr.',
  'verb.resilience.costs': 'Geld. Für etwas, das nicht passiert ist, stimmt niemand.',

  'refusal.own-government': 'Das ist Ihre eigene Regierung.',
  'refusal.not-threatened':
    'Runden sind für Bedrohte: Ihre Bedrohung steht bei {threatPct, number, ::.} %, verlangt sind {neededPct, number, ::.} %.',
  'refusal.all-have-pledged':
    'Alle Regierungen haben schon {mostPctGdp, number, ::.0} % des BIP über ihre Pläne hinaus zugesagt.',
  'refusal.no-majority':
    'Keine Mehrheit: {supportPct, number, ::.} % stehen hinter dem Bündnis, nötig sind {neededPct, number, ::.} %.',
  'refusal.law-too-fresh':
    'Das letzte Gesetz ist zu frisch. Noch {turns, plural, one {ein Halbjahr} other {# Halbjahre}} warten.',
  'refusal.nobody-would-believe-it':
    'Sie rechnen schon {paperPctGdp, number, ::.0} % des BIP an Straßen an; mehr glaubt niemand.',
  'refusal.budget-exhausted': 'Der Haushalt ist erschöpft. Er braucht Erholung.',
  'refusal.nobody-needs-bases-here':
    'Bei {threatPct, number, ::.} % Bedrohung braucht dort niemand Stützpunkte.',
  'refusal.commands-no-troops': 'Der Vorsitz befehligt keine Truppen.',
  'refusal.name-a-host': 'Es fehlt ein Gastland.',
  'refusal.troops-are-all-out': 'Was entbehrlich ist, ist verlegt.',
  'refusal.host-needs-nobody': `${member.Who} ${member.does('fühlt', 'fühlen')} sich nicht bedroht genug, um zu bitten.`,
  'refusal.host-declines': `${member.Who} ${member.does('lehnt', 'lehnen')} ab: Das Vertrauen steht bei {trustPct, number, ::.} %, nötig sind {neededPct, number, ::.} %.`,
  'refusal.guarantor-declines': `${member.Who} ${member.does('traut', 'trauen')} dem Gastland nicht genug.`,
  'refusal.not-for-tender': 'Nuklearkräfte werden nicht ausgeschrieben.',
  'refusal.lot-is-being-built':
    'Am letzten Los wird noch gebaut. Noch {turns, plural, one {ein Halbjahr} other {# Halbjahre}} warten.',
  'refusal.too-few-buyers':
    '{buyers, plural, =0 {Niemand würde kaufen} one {Eine Regierung würde kaufen} other {# Regierungen würden kaufen}}; nötig sind {needed, number}.',
  'refusal.nothing-to-footnote':
    'In diesem Halbjahr wurde nichts beschlossen, das Fußnoten zulässt.',
  'refusal.footnoted-already': 'Zu diesem Text haben Sie schon Vorbehalt eingelegt.',
  'refusal.text-leaves-it-alone': 'Der Text lässt das unberührt: {dimension}.',
  'refusal.left-the-command':
    'Wer die Kommandostruktur verlassen hat, dem glaubt niemand den Beistand.',
  'refusal.summit-too-soon':
    'Die Spitzen reisen einmal im Jahr. Noch {turns, plural, one {ein Halbjahr} other {# Halbjahre}} warten.',
  'refusal.summit-unprepared':
    'Zu einer Überraschung reist niemand an: {sounded, number} von {needed, number} Hauptstädten sind sondiert.',
  'refusal.summit-needs-matters':
    'Ein Gipfel braucht {needed, number} Punkte, die sich um fünf oder mehr bewegen; der Text hat {ready, number}.',
  'refusal.no-industry': `${member.Who} ${member.does('hat', 'haben')} keine Industrie für einen Auftrag.`,
  'refusal.post-is-filled': 'Der Posten, den Sie zu vergeben hatten, ist besetzt.',
  'refusal.nothing-owed': `${member.Who} ${member.does('schuldet', 'schulden')} Ihnen nichts.`,
  'refusal.no-such-size': 'Eine Abrede ist 1, 2 oder 4 wert.',
  'refusal.washington-wants-none': 'Washington hat dafür keine Verwendung.',
  'refusal.nothing-to-praise': `${member.Who} ${member.does('hat', 'haben')} nichts geliefert, was man loben könnte.`,
  'refusal.meets-the-floor': `${member.Who} ${member.does('erreicht', 'erreichen')} die Mindestausgaben von {floorPctGdp, number, ::.0} % des BIP, zumindest auf dem Papier.`,
  'refusal.no-nuclear-power': 'Es gibt keine Nuklearmacht, deren Schirm es sein könnte.',
  'refusal.umbrella-is-extended': 'Der Schirm reicht so weit, wie Gespräche ihn tragen.',
  'refusal.umbrella-not-trusted':
    'Keiner europäischen Macht trauen die Frontstaaten genug: {trustPct, number, ::.} % von {neededPct, number, ::.} %.',
  'refusal.not-yours-to-base':
    'Stationieren kann nur eine Nuklearmacht oder wer selbst darum bittet ({member}); Sie sind keins von beidem.',
  'refusal.review-waits':
    'Eine Überprüfung ist vereinbart: {turns, plural, =0 {in diesem Halbjahr} one {im nächsten Halbjahr} other {in # Halbjahren}}.',
  'refusal.not-your-region': 'Dort sind Sie kein Nachbar.',
  'refusal.pact-exists': 'Diese Region hat ihren Pakt.',
  'refusal.too-few-neighbours':
    '{neighbours, plural, =0 {Kein Nachbar würde} one {Ein Nachbar würde} other {# Nachbarn würden}} unterschreiben; nötig sind {needed, number}.',
  'refusal.hardened-already': 'Vorgesorgt ist schon für fast alles.',

  'note.grievance-eased': `Was ${member.who} gegen Sie ${member.does('hat', 'haben')}, lässt um {points, number, ::.} Punkte nach.`,
  'note.may-leak': 'In {chancePct, number, ::.} von 100 Fällen sickert Ihr Entwurf durch.',
  'note.law-binds':
    'Solange das Gesetz gilt: {pctGdp, number, ::.00} % des BIP mehr. Rückgängig zu machen ist es zu {keptPct, number, ::.} % so schwer, wie ein Gesetz es sein kann.',
  'note.may-be-exposed': 'Die Prüfer könnten es finden und sagen.',
  'note.local-protest': 'Das Dorf vor dem Tor wurde nicht gefragt.',
  'note.lot':
    '{domain}: Bei {buyers, number} Bestellern spart man {savingPct, number, ::.} % des Preises, und die Streitkräfte verschieben sich dorthin. Ein Vertrag bindet alle.',
  'note.favour-worth': `${member.Who} ${member.does('sieht', 'sehen')} Ihre Texte um {points, number, ::.0} Punkte günstiger, {turns, plural, one {dieses Halbjahr lang} other {# Halbjahre lang}}.`,
  'note.taken-for-partial': 'Man hält Sie für parteiisch: Es zählt nur halb.',
  'note.deadline-short':
    'Die Gegner des Textes haben kaum Zeit, einander zu finden, und Sie keine für ein Angebot. Wer schweigt, nimmt die Eile übel.',
  'note.deadline-long':
    'Zeit für zwei Angebote am Tisch und für Bedenken; der Entwurf spricht sich herum, und die Gegner des Textes treffen sich.',
  'note.summit-stakes':
    'Erfolg und Scheitern zählen {stakesPct, number, ::.} % mehr, und zu Hause sieht man zu.',
  'note.would-walk-out': `Soweit Sie wissen, ${member.does('würde', 'würden')} ${member.who} den Saal verlassen.`,
  'note.review-due':
    'In {turns, plural, one {einem Halbjahr} other {# Halbjahren}} muss die Lastenteilung bei {askedPct, number, ::.} % stehen (jetzt {burdenPct, number, ::.} %): Bündnistreue um {swingPct, number, ::.} Punkte hinauf oder hinab. Bis dahin ist ein Abgang ohne Fahrplan um {crashPct, number, ::.} % unwahrscheinlicher.',
  'note.guarantor': `Es wären die Waffen ${member.of}.`,
  'note.would-sign': `${member.Who} ${member.does('würde', 'würden')} unterschreiben.`,
  'note.can-wait':
    'Wer unterschrieben hat, kann warten: Jeder Text ist dann {points, number, ::.0} Punkte weniger wert.',
  'note.invisible-at-the-polls': 'An den Urnen unsichtbar.',

  'effect.of.rival-industries': 'konkurrierende Werke',
  'effect.of.allies': 'alle Verbündeten',
  'effect.of.would-deploy': 'wer Truppen schicken würde',
  'effect.of.group': 'wer sich anschließt',
  'effect.member.orders': 'bestelltes Gerät',
  'effect.member.paper-spending': 'Ausgaben auf dem Papier, % des BIP',
  'effect.member.resilience': 'Resilienz',
  'effect.alliance.nuclear-umbrella': 'Reichweite des europäischen Schirms',
  'effect.by': '{phrase} ({trait})',
  'effect.by.atlanticism': 'je nach Atlantizismus',
  'effect.by.autonomy': 'je nach Autonomiewunsch',
  'effect.by.fiscal-will': 'je nach Ausgabenfreude',
  'effect.by.pledge-will': 'je nach gutem Willen',
  'effect.by.other-priorities': 'je nachdem, wofür das Geld sonst gedacht ist',
  'effect.seen-by': '{phrase} (so sehen es: {observers})',

  'event.draft-leaked': `Ihr Entwurf sickert über ${member.who} durch.`,
  'event.summit-called': 'Die Spitzen treffen sich zum Gipfel.',
  'event.walk-out': `${member.Who} ${member.does('verlässt', 'verlassen')} den Gipfel.`,
  'event.review-agreed':
    'Washington willigt ein, die Lastenteilung in {turns, plural, one {einem Halbjahr} other {# Halbjahren}} zu überprüfen: Die Marke ist {askedPct, number, ::.} %.',
  'event.review-passed':
    'Die Überprüfung ist bestanden: Die Lastenteilung steht bei {burdenPct, number, ::.} %, verlangt waren {askedPct, number, ::.} %.',
  'event.review-failed':
    'Die Überprüfung ist nicht bestanden: Die Lastenteilung steht bei {burdenPct, number, ::.} %, verlangt waren {askedPct, number, ::.} %.',
  'event.pact-signed': 'Nachbarn schließen einen eigenen Pakt: {members}.',
  'event.probe-spoiled': `Eine Sabotage in ${victim.whom} läuft ins Leere.`,

  'measure.regional-pacts': 'Regionalpakte mit vier Mitgliedern oder mehr',
  'cause.diplomacy': 'was am Tisch getan wurde',
  'cause.review': 'die Überprüfung der Lastenteilung',
  'term.favours': 'was Sie zuletzt für sie getan haben',
  'term.no-deal': 'Nachbarn, mit denen sich warten lässt',

  'target.review-clause': 'Überprüfung vereinbaren',
  'target.contract': 'Auftrag',
  'target.basing': 'Stützpunkte',
  'target.visa': 'Visa',
  'target.energy': 'Energie',
  'target.post': 'Posten',
  'target.iou': 'Gefallen einfordern',
  'target.short': 'kurze Frist',
  'target.normal': 'übliche Frist',
  'target.long': 'lange Frist',
  'target.north-east': 'Nordosten',
  'target.south-east': 'Südosten',
  'target.south': 'Süden',
  'target.north-atlantic': 'Nordatlantik',
  'target.centre': 'Mitte',
};
