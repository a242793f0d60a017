import type { seat as english } from '../en/seat.ts';
import type { Translated } from '../translated.ts';

/** Plätze neben dem Vorsitz: wer gespielt wird, der Entwurf des Vorsitzes aus Sicht einer Regierung, und ihr Umschlag. */
export const seat: Translated<typeof english> = {
  'seat.heading': 'Ihr Platz',
  'seat.secretary-general': 'Generalsekretariat',
  'seat.secretary-general.means':
    'Sie setzen die Tagesordnung und befehlen niemandem: entwerfen, sondieren, Texte ins Schweigeverfahren geben.',
  'seat.member': 'Eine Regierung',
  'seat.member.means':
    'Sie schreiben Ihren Umschlag selbst: Zustimmung, Fußnote, Brief oder ein Preis. Die Tagesordnung gehört dem Vorsitz, und niemand sonst gehorcht Ihnen.',
  'seat.country': 'Welche Regierung',
  'seat.country-find': 'Land suchen',
  'seat.country-none': 'Kein Land dieses Namens.',
  'seat.you-govern': 'Sie regieren: {member}',
  'by.chair': 'Das Generalsekretariat',
  'vote.of-chair': 'Text des Vorsitzes',
  'agenda.frontier': 'die Frontstaaten',
  'agenda.consent': 'Zustimmung',
  'agenda.europe': 'ein europäischer Pfeiler',
  'agenda.bridge': 'Amerika bleibt dabei',
  'own.heading': 'Entwurf des Vorsitzes',
  'own.agenda':
    'Er geht am Ende des Halbjahrs ins Schweigeverfahren. Worum es diesem Vorsitz geht: {agenda}.',
  'own.none': 'In diesem Halbjahr läuft kein Entwurf um: der Rat ruht.',
  'own.margin':
    'Für Sie ist er {points} Punkte wert. Allein dazustehen würde {alone, number, ::.0} kosten.',
  'own.day': 'Die Laune des Tages kann das noch verschieben.',
  'own.table': 'Der Entwurf, Punkt für Punkt',
  'own.worth': 'Für Sie',
  'own.less': 'Weniger',
  'own.more': 'Mehr',
  'own.favours': 'Gefallen darin',
  'own.favour': '{from} → {to}: {points, number, ::.0} Punkte',
  'own.footnotes': 'Fußnoten sind erlaubt.',
  'own.no-footnotes': 'Fußnoten sind nicht erlaubt.',
  'own.add': 'Um etwas bitten, das nicht darin steht',
  'envelope.heading': 'Ihr Umschlag',
  'envelope.lead':
    '{member}: der Text ist heute {points} Punkte wert. {letters, plural, =0 {Noch ist kein Brief offen.} one {Ein Brief ist offen.} other {# Briefe sind offen.}}',
  'envelope.refused':
    'Ihr Preis von {points, number, ::.} Punkten wurde abgelehnt. Zustimmen oder den Brief schreiben.',
  'envelope.consent': 'Zustimmen',
  'envelope.footnote': 'Schweigen mit Fußnote',
  'envelope.break': 'Das Schweigen brechen',
  'envelope.price': 'Für {points, number, ::.} Punkte zustimmen',
  'next.own-envelope': 'Ihr Umschlag ist an der Reihe. Der Rat wartet, was Sie schreiben.',
  'next.own-draft': 'Der Entwurf des Vorsitzes geht gegen Sie. Noch lässt er sich mildern.',
  'mandate.home-guard': 'Die Heimwacht',
  'mandate.home-guard.means': 'Niemand prüft uns, weil die anderen kämen.',
  'mandate.own-say': 'Das eigene Wort',
  'mandate.own-say.means': 'Was uns bindet, haben wir gewollt und gezeichnet.',
  'mandate.good-ally': 'Gute Verbündete',
  'mandate.good-ally.means': 'Wenn wir reden, hören die anderen zu.',
  'mandate.home-purse': 'Die eigene Kasse',
  'mandate.home-purse.means': 'Aufträge für unsere Werke, und eine Rechnung, die verziehen wird.',
  'mandate.old-friend': 'Alte Freundschaft',
  'mandate.old-friend.means': 'Washington bleibt und hebt ab, wenn wir anrufen.',
  'mandate.broad-brief': 'Breiter Auftrag',
  'mandate.broad-brief.means': 'Von allem etwas, und heil nach Hause.',
  'promise.own-belief': 'Ihr Land traut den Verbündeten zu zwei Dritteln zu, dass sie kommen',
  'promise.own-purse': 'Sie geben höchstens 0,6 % des BIP mehr aus als 2025',
  'promise.little-swallowed': 'Ihre Regierung hat höchstens ein wenig geschluckt',
  'promise.trusted': 'Die anderen vertrauen Ihnen: im Mittel 55 von 100',
  'promise.paid-for': 'Ihre Unterschrift wurde bezahlt: 16 Punkte insgesamt',
  'verb.envelope': 'Umschlag schreiben',
  'verb.envelope.does':
    'Sagen, was Ihre Regierung zum Text sagt: Ja, mit Fußnote, Nein, oder was das Ja kostet.',
  'verb.envelope.costs':
    'Was schmerzt, kostet unterschrieben Kapital zu Hause; ein Brief kostet Vertrauen im Saal.',
  'verb.ask-chair': 'Vorsitz bitten',
  'verb.ask-chair.does': 'Einen Punkt des umlaufenden Entwurfs kleiner oder größer machen lassen.',
  'verb.ask-chair.costs':
    'Eine Stunde und etwas Kapital; der Vorsitz behält, was sein Text zum Bestehen braucht.',
  'note.price-odds':
    'Etwa {chancePct, number, ::.}-mal von 100 finden sich {points, number, ::.} Punkte für Sie. Wenn nicht, heißt es umsonst zustimmen oder den Brief schreiben.',
  'note.envelope-footnote':
    'Vorbehalt zu {dimension}: das erspart Ihnen {points, number, ::.0} Punkte.',
  'note.envelope-consent':
    'Ihre Regierung würde etwas zeichnen, das ihr {points, number, ::.0} Punkte wert ist.',
  'note.envelope-break':
    'Ein Brief genügt: der Text fällt. Allein dazustehen kostet {alone, number, ::.0} Punkte.',
  'note.draft-reads': '{dimension}: {to, number, ::.0} statt {from, number, ::.0}.',
  'note.draft-odds':
    'Das Schweigen hielte etwa {afterPct, number, ::.}-mal von 100 statt {beforePct, number, ::.}.',
  'refusal.no-envelope-to-write': 'Kein Umschlag wartet auf Sie.',
  'refusal.no-footnotes-here': 'Hier ist keine Fußnote erlaubt, oder keine würde helfen.',
  'refusal.price-was-refused': 'Ihr Preis wurde schon abgelehnt: {points, number, ::.} Punkte.',
  'refusal.no-draft-circulates': 'Kein Entwurf läuft um.',
  'refusal.draft-goes-no-further': 'Weiter kann der Entwurf hier nicht gehen: {dimension}.',
  'refusal.chair-declines':
    'Der Vorsitz lehnt ab: sein Text hielte {oddsPct, number, ::.}-mal von 100 statt {beforePct, number, ::.}.',
  'event.chair-new': 'Das Generalsekretariat ist neu besetzt. Worum es ihm geht: {agenda}.',
  'event.chair-circulates': 'Der Vorsitz lässt einen Entwurf umlaufen: {dimensions}.',
  'event.chair-deed': 'Der Vorsitz handelt: {verb}.',
  'event.price-refused':
    '{member}: ein Preis von {points, number, ::.} Punkten wird genannt. Niemand will ihn zahlen.',
  'event.price-paid':
    '{member}: ein Preis von {points, number, ::.} Punkten wird genannt und gezahlt: {payer}.',
  'event.price-paid-by-chair':
    '{member}: ein Preis von {points, number, ::.} Punkten wird genannt, und der Vorsitz findet ihn.',
  'event.card-answered-by-chair': '{card}. Der Vorsitz wählt: {choice}. {outcome}',
  'call.a-vote-for-a-vote': 'Stimme gegen Stimme',
  'call.a-vote-for-a-vote.says':
    'Ein geschuldeter Gefallen, wenn Sie jetzt die Kandidatur stützen: {member}.',
  'call.a-lot-together': 'ein gemeinsames Los',
  'call.a-lot-together.says': 'Gemeinsam bestellen, die halbe Arbeit in Ihren Werken: {member}.',
  'call.a-battalion-for-us': 'ein Bataillon',
  'call.a-battalion-for-us.says': 'Bitte um eines Ihrer Bataillone im eigenen Land: {member}.',
  'call.orders-from-us': 'Aufträge',
  'call.orders-from-us.says': 'Erwartet Bestellungen von Ihnen und hat eine Liste: {member}.',
  'call.spend-as-we-do': 'Ihre Ausgaben',
  'call.spend-as-we-do.says':
    'Die Frage, warum andere mehr für Ihre Sicherheit zahlen als Sie: {member}.',
  'call.hold-out-together': 'gemeinsam dagegenhalten',
  'call.hold-out-together.says':
    'Sucht Gesellschaft gegen den nächsten Text des Vorsitzes: {member}.',
  'call.stop-the-letters': 'Ihre Briefe',
  'call.stop-the-letters.says': 'Hat Ihre Briefe gezählt und wird es öffentlich sagen: {member}.',
  'seat.desk-draft': 'Entwurf',
  'note.roll-call-own-commit': 'Ihre eigenen Truppen gehen. Zögernde sehen auf Sie.',
  'note.roll-call-own-hold': 'Ihre Antwort bleibt, wie Ihr Stab sie gab.',
  'note.roll-call-own-call-laggards': 'Sie rufen die, die wenig gesagt haben, beim Namen.',
  'seat.take': 'Platz nehmen',
  'own.forecast': 'Wenn er ins Schweigeverfahren geht',
  'refusal.written-in-the-envelope': 'Ein Vorbehalt wird in den Umschlag geschrieben.',
  'own.trust-why':
    'Wie sehr sie Ihrer Regierung vertraut. Gefallen, Truppen und Sondierungen heben es; Briefe, Preise und abgewiesene Anliegen senken es.',
  'seat.yours': 'Ihr Land.',
  'own.first':
    'Dreierlei gehört Ihnen: ein Wort zu diesem Entwurf, die Anliegen auf dem Flur und am Ende des Halbjahrs der eigene Umschlag. Ein Brief genügt, und ein Text fällt.',
};
