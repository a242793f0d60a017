import type { board as english } from '../en/board.ts';
import type { Translated } from '../translated.ts';
import { member, named } from './names.ts';

const leader = named('leader');

/** The board: what stands, what is due, and what may fall. */
export const board: Translated<typeof english> = {
  'desk.board': 'Lage',
  'board.cliffs': 'Kommende Wahlen',
  'board.cliffs-none': 'keine Wahlen in den nächsten zwei Jahren',
  'board.cliffs-gist':
    '{count, plural, =0 {niemand wählt in diesem Halbjahr} one {eine Wahl in diesem Halbjahr} other {# Wahlen in diesem Halbjahr}}',
  'board.voter':
    '{member}: Konkurrenz {pct, number, ::.} %{led, select, true {, jetzt nationalistisch geführt} other {}}',
  'board.congress': 'Der Kongress gehört der anderen Partei und bremst.',
  'board.us-notice':
    'Die Vereinigten Staaten gehen in {date}, wenn sie die Kündigung nicht zurücknehmen.',
  'board.us-review':
    'Überprüfung der Lastenteilung in {date}: Verlangt sind {askedPct, number, ::.} %.',
  'board.treaty': 'Vertrag',
  'board.treaty-none': 'über keinen Vertrag wird verhandelt',
  'board.treaty-gist': '{aim}: letzter Schritt {step}',
  'board.treaty-steps': 'Schritte',
  'board.treaty-changes': 'Er würde ändern: {changes}.',
  'board.treaty-word-force':
    'Aussicht auf Inkrafttreten, wenn die Parlamente jetzt abstimmten: {odds}.',
  'board.treaty-closed': '{aim}: {outcome} ({date}).',
  'board.in-force': 'in Kraft',
  'board.parliaments': 'Parlamente',
  'board.parliament': 'Parlament',
  'board.parliament-stands': 'Stand',
  'board.parliament-votes': 'Votum in',
  'board.parliament-odds': 'Ja-Aussicht',
  'board.parliament-no': 'Nein heißt',
  'board.parliament.waiting': 'wartet',
  'board.parliament.stalled': 'aufgeschoben',
  'board.parliament.ratified': 'ratifiziert',
  'board.parliament.protocol': 'per Protokoll',
  'board.parliament.rejected': 'abgelehnt',
  'board.no.protocol': 'ein Protokoll',
  'board.no.looks-for-protocol': 'ein Protokoll muss her',
  'board.no.ends-it': 'das Ende',
  'board.no.drops-out': 'eine Regierung weniger',
  'board.referendum': '{date} (Referendum)',
  'board.draft-text': 'Den Text vom Schreibtisch nehmen',
  'board.draft-text-help': 'Arbeitet den Vertrag mit den Änderungen aus, die in Ihrem Text stehen.',
  'board.commitments': 'Verpflichtungen',
  'board.commitments-none': 'noch nichts Schriftliches',
  'board.commitments-gist': '{count, plural, one {eine in Kraft} other {# in Kraft}}',
  'board.commitment': '{kind}: {about} ({date}). Haltbarkeit {durability, number, ::.} von 100.',
  'board.commitment-parties': 'Gebunden: {members}.',
  'board.commitment-left': 'Aufgegeben: {members}.',
  'board.commitment-risk':
    '{member}: Die neue Regierung prüft es; in {abandon, number, ::.} von 100 Fällen aufgegeben, in {change, number, ::.} geändert.',
  'board.word': `Ihr Wort an ${member.who}: Kein Text von Ihnen berührt bis Ende {date} diesen Punkt: {dimension}.`,
  'board.owes-you': `${member.Who} ${member.does('schuldet', 'schulden')} Ihnen {count, plural, one {einen Gefallen} other {# Gefallen}}`,
  'board.you-owe': `Sie schulden ${member.whom} {count, plural, one {einen Gefallen} other {# Gefallen}}`,
  'board.favour': '{member}: {kind}, bis {date} {points} wert',
  'board.about.package': 'Paket',
  'board.about.reaffirmation': 'Artikel 5, bekräftigt',
  'board.about.opt-out-understanding': 'Opt-out-Verständigung',
  'board.about.opt-out-protocol': 'Opt-out-Protokoll',
  'board.about.pillar-compact': 'Pfeilerabkommen',
  'board.about.profiles-charter': 'Profilcharta',
  'board.about.revision': 'revidierter Vertrag',
  'board.theatre': 'Front und Einsätze',
  'board.theatre-gist':
    '{front}; {count, plural, =0 {kein Einsatz} one {ein Einsatz} other {# Einsätze}}',
  'board.front-since': 'Seit {date}.',
  'board.mission': `{mission} {number, number}: geführt von ${leader.whom}, bis {date}`,
  'board.mission-flag': 'unter der Flagge des Bündnisses',
  'board.mission-coalition': 'eine Koalition außerhalb des Konsenses',
  'board.mission-joined':
    '{count, plural, =0 {niemand schloss sich an} one {eine Regierung schloss sich an} other {# schlossen sich an}}',
  'board.mission-out': 'bleiben fern: {members}',
  'board.mission-build': 'bleiben fern und bauen: {members}',
  'board.last-move': `Letzter Zug des Gegners, {date}: {move} gegen ${member.who}. {because}`,
  'board.domains': 'Kräfte nach Bereich',
  'board.domains-gist': 'größte Lücke ohne Washington: {domain}, {pct, number, ::.} %',
  'board.domain': 'Bereich',
  'board.domain-europe': 'Europa, Mrd.',
  'board.domain-us': 'USA, Mrd.',
  'board.domain-needed': 'Nötig, Mrd.',
  'board.domain-gap': 'Lücke ohne USA',
  'board.domain-specialists': 'Spezialisten',
  'board.interdependence':
    'Gegenseitige Abhängigkeit: In ihren wichtigsten Bereichen hängen die Verbündeten zu {pct, number, ::.} von 100 von den Profilen anderer ab.',
  'board.pacts': 'Regionalpakte',
  'board.pact': '{region} ({date}): {members}',
};
