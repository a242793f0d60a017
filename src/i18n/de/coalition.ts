import type { coalition as english } from '../en/coalition.ts';
import type { Translated } from '../translated.ts';
import { member } from './names.ts';

/** Die Führung einer Koalition: ihr Kurs, ihre Befehle, ihr Stab und ihre Aufträge. */
export const coalition: Translated<typeof english> = {
  'seat.lead': 'Führung einer Koalition',
  'seat.lead.means':
    'Sie handeln jetzt, mit denen, die wollen: Einsätze ohne Konsens, Partner, die zu gewinnen und zu halten sind. Für das Bündnis sprechen Sie nicht, und seine Stäbe brauchen seine Zustimmung.',
  'seat.lead-country': 'Welche Rahmennation',
  'seat.you-lead': 'Sie führen eine Koalition: {member}',
  'coalition.heading': 'Ihre Koalition',
  'coalition.strain':
    'Ermüdung der Partner: {points, number, ::.} Punkte. Wie die Dinge stehen, in diesem Halbjahr {change, number, ::.0 sign-except-zero}; ab etwa zwanzig gehen Partner heim.',
  'coalition.none': 'Sie führen keinen Einsatz. Unter „Handeln“ lässt sich einer beginnen.',
  'coalition.line': 'Wie Sie zum Bündnis stehen',
  'coalition.hub': 'Ein eigener Stab',
  'coalition.mission':
    '{mission}: {partners, plural, =0 {niemand dabei} one {# Partner dabei} other {# Partner dabei}}, {turns, plural, =0 {in diesem Halbjahr begonnen} one {seit # Halbjahr} other {seit # Halbjahren}}{flag, select, true {, unter der Flagge} other {}}',
  'coalition.served':
    'Bisher geführt: {served, plural, one {# Halbjahr} other {# Halbjahre}} Einsatz. Heimgegangen: {home}. Unter der Flagge: {flagged}.',
  'coalition.first':
    'Viererlei steht Ihnen zu: Ihre Koalition unten, ein Wort zu diesem Entwurf, die Anliegen auf dem Flur und am Ende des Halbjahrs der eigene Umschlag. Ein Brief genügt, und ein Text fällt.',
  'target.outside': 'dem Bündnis voraus',
  'target.alongside': 'neben ihm',
  'target.inside': 'in seinen Verfahren',
  'field.order': 'Befehl',
  'field.line': 'Linie',
  'field.hub': 'Was',
  'target.reinforce': 'mehr eigene Kräfte',
  'target.reassure': 'eine Runde der Partner',
  'target.flag': 'um die gemeinsamen Stäbe bitten',
  'target.end': 'heimholen',
  'target.open': 'einen Stab einrichten',
  'target.close': 'den Stab auflösen',
  'verb.lead-mission': 'Den Einsatz führen',
  'verb.lead-mission.does': 'Ein Befehl im Halbjahr für jeden eigenen Einsatz.',
  'verb.lead-mission.costs': 'Eigene Truppen, eigenes Geld oder eine Stunde Geduld von allen.',
  'verb.coalition-line': 'Verhältnis zum Bündnis',
  'verb.coalition-line.does': 'Voraus, daneben oder in seinen Verfahren.',
  'verb.coalition-line.costs':
    'Voraus: die Übergangenen nehmen es übel. In den Verfahren: die Front wartet auf das Papier.',
  'verb.coalition-hub': 'Ein eigener Stab',
  'verb.coalition-hub.does': 'Partner dienen mit weniger Verschleiß.',
  'verb.coalition-hub.costs': 'Die Rechnung kommt jedes Halbjahr zu Ihnen.',
  'note.strain-changes': 'Ermüdung der Partner {points, number, ::.0 sign-always} Punkte.',
  'note.line-strains': 'Jeder Einsatz bringt {points, number, ::.0} Punkte Ermüdung.',
  'note.hub-closes': 'Die Rechnung endet, und wozu es ihn gab, auch.',
  'note.mission-would-end':
    'Der Einsatz endet. Von seiner Art gelingen etwa {chancePct, number, ::.} von 100; einer für die Ukraine nur, wo die Front gesichert ist.',
  'refusal.no-coalition-of-yours': 'Sie führen keine Koalition.',
  'refusal.line-stands': 'So stehen Sie schon.',
  'refusal.mission-has-its-order': 'Dieser Einsatz hat seinen Befehl für dieses Halbjahr.',
  'refusal.flies-the-flag': 'Er steht schon unter der Flagge.',
  'refusal.not-from-outside': 'Nicht, solange Sie dem Bündnis voraus sind: zuerst daneben treten.',
  'refusal.hub-stands': 'Es gibt ihn schon.',
  'refusal.hub-needs-partners':
    'Ein Stab braucht {needed, number} Partner in einem Einsatz; es sind {partners, number}.',
  'refusal.no-hub-to-close': 'Es gibt keinen.',
  'event.flag-refused':
    'Um die gemeinsamen Stäbe wurde gebeten ({mission}), und Briefe kamen: {breakers}.',
  'event.flag-granted':
    '{leader}: der Einsatz kommt unter die Flagge ({mission}). Die gemeinsamen Stäbe übernehmen.',
  'call.a-seat-at-headquarters': 'ein Platz im Stab',
  'call.a-seat-at-headquarters.says': `${member.Who} ${member.does('dient', 'dienen')} mit Ihnen und ${member.does('will', 'wollen')} mitentscheiden.`,
  'call.you-went-without-us': 'der Alleingang',
  'call.you-went-without-us.says': `${member.Who} ${member.does('liest', 'lesen')} von Ihrem Einsatz in der Zeitung und ${member.does('sagt', 'sagen')} es auch.`,
  'mandate.see-it-through': 'Zu Ende bringen',
  'mandate.see-it-through.means': 'Die Front hält, weil jemand ging.',
  'mandate.keep-together': 'Zusammenhalten',
  'mandate.keep-together.means': 'Wer mit uns kam, kommt mit uns heim.',
  'mandate.back-to-the-table': 'Zurück an den Tisch',
  'mandate.back-to-the-table.means': 'Von einigen begonnen, von allen beendet.',
  'promise.mission-sustained': 'Sie haben 14 Halbjahre lang Einsätze geführt',
  'promise.front-holds': 'Die Front steht bei 55 von 100 oder ist gesichert',
  'promise.coalition-kept': 'Höchstens vier Partner sind heimgegangen',
  'promise.under-the-flag': 'Ein eigener Einsatz kam unter die Flagge',
};
