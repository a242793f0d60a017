import type { delegation as english } from '../en/delegation.ts';
import type { Translated } from '../translated.ts';
import { member } from './names.ts';

/** Die Delegation der Vereinigten Staaten: ihre Leiter, das Weiße Haus, der Kongress und ihre Aufträge. */
export const delegation: Translated<typeof english> = {
  'seat.united-states': 'Delegation der Vereinigten Staaten',
  'seat.united-states.means':
    'Sie entscheiden, wie lange Amerika das trägt: Haltung, Bedingungen, ein Fahrplan, der eigene Umschlag. Das Weiße Haus zahlt, und der Kongress hält die Tür.',
  'delegation.you': 'Sie sprechen für die Vereinigten Staaten',
  'delegation.heading': 'Wo Amerika steht',
  'delegation.white-house': 'Weißes Haus: {administration}. Es stünde hier: {posture}.',
  'delegation.free': 'Diese Haltung kostet daheim nichts.',
  'delegation.price': 'Diese Haltung kostet daheim jedes Halbjahr {price, number, ::.0} Kapital.',
  'delegation.calendar':
    '{turns, plural, =0 {In diesem Halbjahr ist Präsidentschaftswahl.} one {Im nächsten Halbjahr ist Präsidentschaftswahl.} other {Präsidentschaftswahl in # Halbjahren.}} {congress, select, true {Der Kongress gehört der anderen Partei.} other {Der Kongress folgt dem Weißen Haus.}}',
  'delegation.now': 'jetzt',
  'delegation.first':
    'Viererlei steht Ihnen zu: die Haltung unten, ein Wort zu diesem Entwurf, die Anliegen auf dem Flur und am Ende des Halbjahrs der eigene Umschlag. Ein Brief genügt, und ein Text fällt.',
  'field.posture': 'Wohin',
  'field.ask': 'Was',
  'target.in-front': 'vorneweg',
  'target.committed': 'bündnistreu',
  'target.conditional': 'bedingt',
  'target.reviewing': 'prüfend',
  'target.drawdown': 'Abzug',
  'target.senate': 'zwei Drittel des Senats',
  'target.act': 'ein Gesetz des Kongresses',
  'target.recall': 'die Kündigung zurücknehmen',
  'verb.posture': 'Die Haltung ändern',
  'verb.posture.does':
    'Eine Stufe hinauf oder hinab: was Washington sein will, und wie viele Truppen bleiben.',
  'verb.posture.costs':
    'Jede Stufe fern vom Weißen Haus kostet jedes Halbjahr Kapital; fehlt es, kommt eine Weisung.',
  'verb.congress': 'Den Kongress um den Austritt bitten',
  'verb.congress.does':
    'Nach dem Gesetz geht niemand ohne zwei Drittel des Senats oder ein Gesetz mit Unterschrift.',
  'verb.congress.costs':
    'Jede Abstimmung über den Austritt hört man in Vilnius, wie sie auch ausgeht.',
  'note.every-half-year': 'Jedes Halbjahr, solange sie steht:',
  'note.posture-at-home': 'Daheim kostet das {price, number, ::.0} Kapital im Halbjahr.',
  'note.congress-count':
    'Gezählt sind {votesPct, number, ::.} von 100 Stimmen; nötig sind {neededPct, number, ::.}. Es gelingt etwa {oddsPct, number, ::.}-mal von 100.',
  'note.congress-then':
    'Gelingt es, ist gekündigt: draußen in {turns, plural, one {# Halbjahr} other {# Halbjahren}}. Mit erfülltem Fahrplan ist es eine Übergabe, ohne ihn ein Absturz.',
  'note.notice-recalled': 'Die Kündigung wird zurückgenommen. Gelesen wurde sie trotzdem.',
  'note.roadmap-yours':
    'Das verkünden Sie selbst: Truppen gehen nach Plan. Die Ankündigung kostet {pricePct, number, ::.} Punkte Bindung.',
  'refusal.white-house-decides': 'Das entscheidet das Weiße Haus selbst.',
  'refusal.posture-stands': 'Dort stehen Sie schon.',
  'refusal.one-rung-at-a-time': 'Eine Stufe auf einmal.',
  'refusal.posture-just-moved': 'Die Haltung wurde in diesem Halbjahr schon geändert.',
  'refusal.recall-first': 'Es ist gekündigt: zuerst zurücknehmen.',
  'refusal.notice-is-given': 'Es ist schon gekündigt.',
  'refusal.not-while-you-stay':
    'Der Kongress wird nur beim Abzug gefragt oder mit einem laufenden Fahrplan.',
  'refusal.congress-lets-nobody-leave': 'Der Kongress lässt vorerst niemanden gehen.',
  'refusal.congress-has-voted':
    'Der Kongress hat abgestimmt. Wieder gefragt wird er in {turns, plural, one {# Halbjahr} other {# Halbjahren}}.',
  'refusal.president-would-not-sign': 'Dieses Weiße Haus würde nicht unterschreiben.',
  'refusal.no-notice-to-recall': 'Es ist nicht gekündigt.',
  'event.white-house-instructs': 'Das Weiße Haus weist seine Delegation an: {posture}.',
  'event.congress-refuses':
    'Der Kongress verweigert den Austritt ({way}): {votesPct, number, ::.} von 100, nötig waren {neededPct, number, ::.}.',
  'event.congress-lets-go':
    'Der Kongress gibt den Austritt frei ({way}): {votesPct, number, ::.} von 100, nötig waren {neededPct, number, ::.}.',
  'event.us-leaves-in-order': 'Die Vereinigten Staaten gehen, nach Plan und mit Quittung.',
  'call.a-word-from-washington': 'ein Wort aus Washington',
  'call.a-word-from-washington.says': `${member.Who} ${member.does('bittet', 'bitten')} Sie, es laut zu sagen: Amerika käme.`,
  'call.we-would-pay': 'mehr Geld',
  'call.we-would-pay.says': `${member.Who} ${member.does('gäbe', 'gäben')} mehr aus, wenn Sie es daheim sagen und danken.`,
  'call.we-buy-elsewhere': 'Käufe anderswo',
  'call.we-buy-elsewhere.says': `${member.Who} ${member.does('kauft', 'kaufen')} anderswo, wenn mit der Bestellung keine Arbeit kommt.`,
  'mandate.burden-shift': 'Lasten verschieben',
  'mandate.burden-shift.means': 'Die anderen zahlen und glauben uns noch.',
  'mandate.renewal': 'Erneuerung',
  'mandate.renewal.means': 'Amerika führt und meint es ernst.',
  'mandate.orderly-transition': 'Geordneter Übergang',
  'mandate.orderly-transition.means': 'Wir gehen, und nichts fällt um.',
  'mandate.free-hand': 'Freie Hand',
  'mandate.free-hand.means': 'Wenig Truppen, wenig Zusagen, das Geld der anderen.',
  'promise.allies-carry': 'Europa und Kanada tragen 95 % des Verlangten',
  'promise.still-believed': 'Die Frontstaaten rechnen zu drei Fünfteln damit, dass Sie kommen',
  'promise.handed-over': 'Vier Fünftel eines Fahrplans sind erfüllt',
  'promise.europe-stands': 'Europa schreckt selbst ab: 40 von 100',
  'promise.light-footprint': 'Die Hälfte der Truppen ist daheim',
};
