import type { conference as english } from '../en/conference.ts';
import type { Translated } from '../translated.ts';
import { member } from './names.ts';

/** The treaty process, the treaties in force, and withdrawal. */
export const conference: Translated<typeof english> = {
  'verb.opt-out-understanding': 'Opt-out-Verständigung',
  'verb.opt-out-understanding.does':
    'Eine Erklärung des ganzen Rates: Anderen Einsätzen fernzubleiben ist kein Vergehen.',
  'verb.opt-out-understanding.costs': 'In manchen Lesarten sieht der Gegner darin Schwäche.',
  'verb.opt-out-protocol': 'Opt-out-Protokoll',
  'verb.opt-out-protocol.does':
    'Öffnet den Vertrag für ein Recht fernzubleiben, das jedes Parlament ratifiziert. Gilt es, macht nur noch Artikel 5 böses Blut.',
  'verb.opt-out-protocol.costs': 'Jahre Arbeit, und jedes Parlament kann trödeln.',
  'verb.treaty-step': 'Vertrag neu verhandeln',
  'verb.treaty-step.does':
    'Reflexionsgruppe, Eckpunkte, Text, Unterzeichnung; dann die Parlamente. Ein Vertrag geht weiter als ein Paket und hält länger.',
  'verb.treaty-step.costs':
    'Jeder Schritt lässt sich blockieren, und was er gekostet hat, ist weg.',
  'verb.pillar-compact': 'Europäischer Pfeiler',
  'verb.pillar-compact.does':
    'Ein Projekt baut Institutionen, die der Vertrag erlaubt. Eine Gründung eröffnet ein Pfeilerabkommen derer, die eines wollen.',
  'verb.pillar-compact.costs':
    'Washington runzelt die Stirn; ein Abkommen lebt so lange wie die Regierungen, die es gründen.',
  'target.project': 'Projekt',
  'target.found': 'Abkommen gründen',
  'target.reflection-group': 'Reflexionsgruppe',
  'target.heads-of-terms': 'Eckpunkte',
  'target.text': 'Text ausarbeiten',
  'target.signature': 'Unterzeichnung',
  'target.find-protocol': 'Protokoll finden',
  'target.abandon': 'aufgeben',
  'target.opt-out-protocol': 'Opt-out-Protokoll',
  'target.pillar-compact': 'Pfeilerabkommen',
  'target.profiles-charter': 'Profilcharta',
  'target.revision': 'eigene Revision',
  'refusal.opt-out-is-written': 'Die Freiheit fernzubleiben steht schon auf dem Papier.',
  'refusal.too-little-cohesion':
    'Nötig ist Zusammenhalt von {needs, number, ::.}; es sind {has, number, ::.}.',
  'refusal.table-too-weak':
    'Sie wissen von {hasPct, number, ::.} % des Tisches, dass sie zustimmen; ohne Gipfel sind {needsPct, number, ::.} % nötig.',
  'refusal.needs-understanding':
    'Es braucht eine Opt-out-Verständigung oder {needs, number} politisches Kapital in der Hand.',
  'refusal.treaty-open': 'Der Rat arbeitet schon daran: {aim}.',
  'refusal.treaty-in-force': 'Schon in Kraft: {aim}.',
  'refusal.treaty-too-soon':
    'Das ist kürzlich gescheitert ({aim}): noch {turns, plural, one {ein Halbjahr} other {# Halbjahre}} warten.',
  'refusal.treaty-misses-its-aim':
    'Es muss mindestens {needsPoints, number, ::.} von 100 festschreiben: {dimension}.',
  'refusal.too-few-founders':
    '{members, number} Regierungen mit {capabilityPct, number, ::.} % von Europas Fähigkeiten würden es gründen; nötig sind {neededMembers, number} mit {neededPct, number, ::.} %.',
  'refusal.no-treaty-open': 'Es ist kein Vertrag offen.',
  'refusal.treaty-step-out-of-order': 'Noch nicht oder nicht mehr: Der letzte Schritt war {step}.',
  'refusal.treaty-step-too-soon':
    'Der Schritt braucht seine Zeit: noch {turns, plural, one {ein Halbjahr} other {# Halbjahre}}.',
  'refusal.text-leaves-the-terms':
    'Der Text entfernt sich zu weit von den Eckpunkten: um {byPoints, number, ::.} Punkte, höchstens {mostPoints, number, ::.}.',
  'refusal.no-protocol-for': `In ${member.whom} gibt es nichts, wofür ein Protokoll zu finden wäre.`,
  'refusal.text-has-its-own-verb': 'Vertragstexte werden Schritt für Schritt vorgelegt.',
  'note.understanding-norm': 'Fernbleiben wird sofort um {normPct, number, ::.0} Punkte normaler.',
  'note.treaty-opens': 'Eine Reflexionsgruppe tritt zusammen: {aim}.',
  'note.majors-dissent':
    'Große Mitglieder mit {sharePct, number, ::.} % der Wirtschaft aller großen werden wohl widersprechen; {mostPct, number, ::.} % halten es auf.',
  'note.founders':
    '{members, number} Regierungen mit {capabilityPct, number, ::.} % von Europas Fähigkeiten würden es gründen.',
  'note.odds-of-force':
    'Stimmten die Parlamente ab, wie die Dinge stehen, träte es in etwa {ratifiesPct, number, ::.} von 100 Fällen in Kraft.',
  'note.text-goes-to-signature': 'Der Text ist geschlossen und geht zur Unterzeichnung.',
  'note.protocol-on-offer': `${member.Who} ${member.does('ist', 'sind')} an weniger gebunden; Fernbleiben wird um {normPct, number, ::.0} Punkte normaler.`,
  'note.treaty-abandoned':
    'Die Arbeit ist verloren, und {legitimacyPct, number, ::.} Punkte Ihres Ansehens.',
  'aim.opt-out-protocol': 'Opt-out-Protokoll',
  'aim.pillar-compact': 'Pfeilerabkommen',
  'aim.profiles-charter': 'Profilcharta',
  'aim.revision': 'Revision des Vertrags',
  'treaty-step.reflection-group': 'Reflexionsgruppe',
  'treaty-step.heads-of-terms': 'Eckpunkte',
  'treaty-step.text': 'Text',
  'treaty-step.signature': 'Unterzeichnung',
  'treaty-step.ratification': 'Weg in die Parlamente',
  'treaty-death.lapsed': 'niemand hat es weitergeführt',
  'treaty-death.conference-broke-up': 'die Konferenz ging auseinander',
  'treaty-death.rejected': 'es wurde abgelehnt',
  'treaty-death.too-few-founders': 'zu wenige Gründer blieben übrig',
  'treaty-death.abandoned': 'es wurde aufgegeben',
  'event.understanding-adopted': 'Der Rat einigt sich auf eine Opt-out-Verständigung.',
  'event.understanding-broken':
    'Das Schweigen über die Opt-out-Verständigung wird gebrochen. Briefe: {breakers}.',
  'event.understanding-withdrawn': 'Die Opt-out-Verständigung wird vom Tisch genommen.',
  'event.understanding-declared':
    'Opt-out-Verständigung: Anderen Einsätzen fernzubleiben ist kein Vergehen.',
  'event.heads-of-terms-adopted': 'Das Schweigen über die Eckpunkte hält.',
  'event.heads-of-terms-broken':
    'Das Schweigen über die Eckpunkte wird gebrochen. Briefe: {breakers}.',
  'event.heads-of-terms-withdrawn': 'Die Eckpunkte werden vom Tisch genommen.',
  'event.signature-adopted': 'Das Schweigen hält: Der Text ist unterzeichnet.',
  'event.signature-broken':
    'Bei der Unterzeichnung wird das Schweigen gebrochen. Briefe: {breakers}.',
  'event.signature-withdrawn': 'Der Text wird doch nicht zur Unterzeichnung ausgelegt.',
  'event.reflection-group-meets': 'Eine Reflexionsgruppe tritt zusammen: {aim}.',
  'event.reflection-group-blocked': 'Keine Reflexionsgruppe ({aim}). Dagegen: {members}.',
  'event.terms-agreed': 'Die Eckpunkte stehen: {aim}.',
  'event.text-drafted': 'Der Text ist ausgearbeitet: {aim}.',
  'event.treaty-signed': 'Unterzeichnet: {aim}. Nun liegt es bei den Parlamenten.',
  'event.treaty-dies':
    'Es wird nichts daraus ({aim}): {reason}{membersCount, plural, =0 {} other { ({members})}}.',
  'event.treaty-in-force':
    'In Kraft: {aim}.{protocolsCount, plural, =0 {} other { Durch Protokoll an weniger gebunden: {protocols}.}}',
  'event.compact-falls': 'Das Pfeilerabkommen fällt. Ausgetreten: {members}.',
  'event.parliament-stalls':
    '{member}: Das Parlament schiebt den Vertrag auf, {reason, select, election {vor einer Wahl} other {mangels Mehrheit}}.',
  'event.parliament-ratified': `${member.Who} ${member.does('ratifiziert', 'ratifizieren')}{referendum, select, true { durch Referendum} other {}}.`,
  'event.parliament-protocol': `${member.Who} ${member.does('ratifiziert', 'ratifizieren')}{referendum, select, true { im Referendum} other {}} nicht und ${member.does('nimmt', 'nehmen')} ein Protokoll.`,
  'event.parliament-rejected': `${member.Who} ${member.does('lehnt', 'lehnen')} den Vertrag{referendum, select, true { im Referendum} other {}} ab.`,
  'event.protocol-found': `Für ${member.who} ist ein Protokoll gefunden.`,
  'event.gives-notice': `${member.Who} ${member.does('kündigt', 'kündigen')} den Vertrag mit Jahresfrist.`,
  'event.takes-notice-back': `${member.Who} ${member.does('nimmt', 'nehmen')} die Kündigung zurück.`,
  'event.returns-to-treaty': `${member.Who} ${member.does('kehrt', 'kehren')} in den Vertrag zurück.`,
  'event.us-notice':
    'Das Schreiben ist da: Die Vereinigten Staaten kündigen mit Jahresfrist. Ihre Bündnistreue stand bei {commitmentPct, number, ::.} von 100.',
  'event.us-notice-withdrawn': 'Washington nimmt die Kündigung zurück.',
  'event.senate-delays': 'Der Senat schiebt den Austritt um ein Jahr auf.',
  'effect.special.parliament-stalls': 'das Parlament schiebt den Vertrag auf',
  'effect.special.parliament-favour': 'gewonnene oder verlorene Stimmen im Parlament',
  'effect.special.parliament-referendum': 'das Volk stimmt über den Vertrag ab',
  'cause.treaty-lost': 'ein Vertrag, aus dem nichts wurde',
  'cause.treaty-in-force': 'ein Vertrag in Kraft',
  'cause.us-notice': 'die amerikanische Kündigung',
  'term.groundwork': 'die Vorarbeit der Konferenz',
  'us-band.notice': 'gekündigt',
  'ending.managed-handover': 'Geordnete Übergabe',
  'ending.managed-handover.tells':
    'Washington ging nach Fahrplan, und was es trug, tragen jetzt andere.',
  'ending.atlantic-renewal': 'Atlantische Erneuerung',
  'ending.atlantic-renewal.tells':
    'Der alte Handel gilt wieder: Amerika ist bündnistreu, und die anderen zahlen ihren Teil.',
  'ending.coalition-europe': 'Europa der Koalitionen',
  'ending.coalition-europe.tells': 'Die Willigen handeln. Der Rat tagt und beschließt wenig.',
  'ending.deadlock': 'Stillstand',
  'ending.deadlock.tells': 'Ein Vertrag liegt offen auf dem Tisch, und niemand kann ihn schließen.',
  'measure.roadmap-done': 'Fahrplan ausgeführt',
  'measure.largest-gap': 'größte Lücke eines Bereichs ohne Washington',
  'measure.us-committed-turns': 'Halbjahre mit bündnistreuem Washington, am Stück',
  'measure.fair-burden': 'Fairness der Lastenteilung',
  'measure.compact-in-force': 'ein Pfeilerabkommen ist in Kraft',
  'measure.protocol-in-force': 'ein Opt-out-Protokoll ist in Kraft',
  'measure.standing-coalitions': 'dauerhafte Koalitionen',
  'measure.council-items-a-year': 'Punkte, die den Rat passieren, im Jahr',
  'measure.treaty-step-open': 'Halbjahre, die ein Vertragsschritt offen ist',
  'measure.cohesion': 'Zusammenhalt',
  'measure.index-above-threshold': 'Punkte über der Schwelle',
  'measure.turns-held': 'gehaltene Halbjahre',
};
