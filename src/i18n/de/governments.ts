import type { governments as english } from '../en/governments.ts';
import type { Translated } from '../translated.ts';
import { member, named } from './names.ts';

const other = named('other');

/** Governments: party families with what they like and dislike about the alliance, habits, axes, elections. */
export const governments: Translated<typeof english> = {
  'archetype.atlantic-centre': 'Atlantische Mitte',
  'archetype.atlantic-centre.likes':
    'amerikanische Führung, eine integrierte Kommandostruktur, fester Beistand',
  'archetype.atlantic-centre.dislikes': 'alles, was Washington entlässt, lockere Opt-outs',
  'archetype.autonomist-centre': 'Autonomistische Mitte',
  'archetype.autonomist-centre.likes': 'europäische Institutionen und Industrie, Handlungsfreiheit',
  'archetype.autonomist-centre.dislikes': 'amerikanische Führung um der Führung willen',
  'archetype.fiscal-guardians': 'Haushaltswächter',
  'archetype.fiscal-guardians.likes':
    'geteilte Kosten, amerikanische Schlüsselfähigkeiten, begrenzte Aufgaben',
  'archetype.fiscal-guardians.dislikes': 'Mindestausgaben, Einsätze ohne Ende, neue Institutionen',
  'archetype.social-shield': 'Sozialer Schutzschild',
  'archetype.social-shield.likes':
    'Arbeitsteilung, die Arbeit bringt, Einvernehmen, Zurückhaltung in der Ferne',
  'archetype.social-shield.dislikes': 'Mindestausgaben zu Lasten des Sozialstaats',
  'archetype.national-sovereigntist': 'Nationale Souveränisten',
  'archetype.national-sovereigntist.likes':
    'Landesverteidigung, Arbeit für die eigene Industrie, das Recht fernzubleiben',
  'archetype.national-sovereigntist.dislikes':
    'gemeinsame Institutionen, Mandate, Einsätze anderer',
  'archetype.left-sovereigntist': 'Linke Souveränisten',
  'archetype.left-sovereigntist.likes': 'das Recht fernzubleiben, gerecht geteilte Arbeit',
  'archetype.left-sovereigntist.dislikes':
    'Auslandseinsätze, amerikanische Führung, Rüstungshaushalte',
  'archetype.green-internationalist': 'Grüne Internationalisten',
  'archetype.green-internationalist.likes':
    'europäische Institutionen, Einsätze mit Mandat, Arbeitsteilung',
  'archetype.green-internationalist.dislikes': 'Waffen um der Waffen willen, Alleingänge',
  'archetype.technocrats': 'Technokraten',
  'archetype.technocrats.likes':
    'Kommandos, die funktionieren, vereinbarte Profile, Regeln, die gelten',
  'archetype.technocrats.dislikes': 'Fußnoten und Ausnahmen',
  'government.alone': '{lead}, allein',
  'government.with': '{lead}, dazu {partners}',
  'government.stability.0': 'vor dem Sturz',
  'government.stability.1': 'wacklig',
  'government.stability.2': 'hält vorerst',
  'government.stability.3': 'stabil',
  'government.stability.4': 'fest',
  'quirk.treaty-literal': 'vertragstreu',
  'quirk.treaty-literal.means': 'Was ratifiziert ist, wird gehalten, wer auch regiert.',
  'quirk.remembers-slights': 'nachtragend',
  'quirk.remembers-slights.means':
    'Groll vergeht halb so schnell und überlebt einen Regierungswechsel.',
  'quirk.photo-op-lover': 'liebt Fototermine',
  'quirk.photo-op-lover.means': 'Ein öffentlicher Empfang zählt um die Hälfte mehr.',
  'quirk.neutral-tradition': 'neutrale Tradition',
  'quirk.neutral-tradition.means': 'Wenn man hier fernbleibt, stört das kaum jemanden.',
  'quirk.industry-first': 'Industrie zuerst',
  'quirk.industry-first.means': 'Gelieferte Arbeit bringt hier mehr Stimmen.',
  'quirk.host-of-bases': 'Stützpunktland',
  'quirk.host-of-bases.means':
    'Kommandos und amerikanische Posten werden gehalten: Sie sind Arbeitsplätze und Nachbarn.',
  'quirk.conscript-army': 'Wehrpflichtarmee',
  'quirk.conscript-army.means':
    'Verluste in der Ferne kosten mehr Stimmen: Jede Familie kennt jemanden in Uniform.',
  'quirk.coalition-of-four': 'Viererkoalition',
  'quirk.coalition-of-four.means': 'Regierungen haben eine Partei mehr und stürzen früher.',
  'quirk.island': 'Insel',
  'quirk.island.means': 'Bedrohungen sind weit weg und bewegen weniger Stimmen.',
  'quirk.frontier': 'Grenzland',
  'quirk.frontier.means': 'Über die Bedrohung sind sich die Parteien einig, wer auch regiert.',
  'quirk.caveat-user': 'vorbehaltsfreudig',
  'quirk.caveat-user.means': 'Schränkt eine Verpflichtung lieber ein, als sie zu verlassen.',
  'quirk.quiet-payer': 'zahlt still',
  'quirk.quiet-payer.means': 'Verteidigungsausgaben bewegen wenige Stimmen.',
  'axis.atlanticist': 'autonomistisch ↔ atlantisch',
  'axis.integrationist': 'souveränistisch ↔ integrationistisch',
  'axis.expeditionary': 'Landesverteidigung ↔ Auslandseinsatz',
  'axis.spender': 'sparsam ↔ ausgabenfreudig',
  'axis.eastern': 'Blick nach Süden ↔ Blick nach Osten',
  'vote.threat-handled': 'Umgang mit einer Bedrohung',
  'vote.delivered-work': 'gelieferte Arbeit',
  'vote.burden': 'Last der Ausgaben',
  'vote.scolding': 'Rügen des Vorsitzes',
  'vote.losses-abroad': 'Verluste in der Ferne',
  'verb.welcome': 'Neue Regierung begrüßen',
  'verb.welcome.does':
    'Ein Angebot an eine neue Regierung, ehe sie ihr Erbe prüft: Sie behält mehr davon.',
  'verb.welcome.costs': 'Eine Stunde und einen Gefallen, den Sie schulden werden.',
  'note.welcome-keeps': `{atRisk, plural, =0 {So wie es steht, ${member.does('will', 'wollen')} ${member.who} alles behalten.} one {Eine Verpflichtung ist in ${member.whom} in Gefahr; ihre Aussicht steigt um {gainPct, number, ::.} %.} other {# Verpflichtungen sind in ${member.whom} in Gefahr; die Aussicht einer jeden steigt um {gainPct, number, ::.} %.}}`,
  'note.welcome-owes': `Sie werden ${member.whom} einen Gefallen schulden.`,
  'refusal.already-welcomed': `Diese Regierung ${member.of} haben Sie schon begrüßt.`,
  'refusal.no-new-government': 'Dort steht keine neue Regierung vor einer Prüfung ihres Erbes.',
  'effect.special.welcome': 'ein Willkommensangebot',
  'instrument.speech': 'Rede',
  'instrument.declaration': 'Erklärung',
  'instrument.spending-law': 'Ausgabengesetz',
  'instrument.deployment': 'Stationierung',
  'instrument.joint-contract': 'gemeinsamer Vertrag',
  'instrument.profile': 'Profil',
  'instrument.protocol': 'ratifizierte Verpflichtung',
  'event.instrument-abandoned':
    '{member}: Die neue Regierung gibt auf: {kind}{dislikesCount, plural, =0 {} other { (wegen: {dislikes})}}. Die Wahrscheinlichkeit dafür war {oddsPct, number, ::.} %.',
  'event.instrument-renegotiated':
    '{member}: Die neue Regierung verhandelt neu: {kind}{dislikesCount, plural, =0 {} other { (wegen: {dislikes})}}. Die Wahrscheinlichkeit dafür war {oddsPct, number, ::.} %.',
  'event.review':
    '{member}: Das Erbe ist geprüft. Behalten: {keptCount, plural, =0 {nichts} other {#}}, neu verhandelt: {renegotiatedCount, plural, =0 {nichts} other {#}}, aufgegeben: {abandonedCount, plural, =0 {nichts} other {#}}.',
  'dossier.challenger':
    'Würde jetzt gewählt, läge mit {pct, number, ::.} % Aussicht vorn: {family}.',
  'dossier.early-vote': 'Die Regierung kann in diesem Halbjahr stürzen: {pct, number, ::.} %.',
  'dossier.at-risk':
    'Auf den Prüfstand {count, plural, one {käme eine Verpflichtung} other {kämen # Verpflichtungen}} ({kinds}); etwa {left, number, ::.0} davon fielen weg.',
  'dossier.said': 'Was zum Text gesagt wurde',
  'dossier.would-sign': 'So würde unterschrieben: {text}.',
  'dossier.take-text': 'Diesen Text übernehmen',
  'dossier.text-taken': 'Der Text ist in Ihrem Entwurf.',
  'event.act-deed': `${member.Who} ${member.does('handelt', 'handeln')} auf eigene Faust: {verb}.`,
  'event.act-text': `${member.Who} ${member.does('bringt', 'bringen')} einen eigenen Text in den Rat.`,
  'event.act-refusal': '{member} zu den Gründen des Briefs: {terms}.',
  'event.act-counter-offer': `${member.Who} ${member.does('würde', 'würden')} den Text unterschreiben, bei {to, number, ::.0} statt {from, number, ::.0}: {dimension}.`,
  'event.act-counter-offer-favour': `${member.Who} ${member.does('würde', 'würden')} den Text für einen Gefallen von {points, number, ::.0} Punkten unterschreiben.`,
  'event.act-threat-block': `${member.Who} ${member.does('blockiert', 'blockieren')}, was daran rührt: {dimension}.`,
  'event.act-threat-leave-command': `${member.Who} ${member.does('spricht', 'sprechen')} laut davon, die integrierte Kommandostruktur zu verlassen.`,
  'event.act-threat-regional-pact': `${member.Who} ${member.does('sieht', 'sehen')} sich bei den Nachbarn nach einem eigenen Pakt um.`,
  'event.act-opt-out':
    '{member}: Nur noch teilweise bindend: {kind}{dislikesCount, plural, =0 {} other {, nicht bei: {dislikes}}}.',
  'event.act-recruit': `${member.Who} ${member.does('gewinnt', 'gewinnen')} ${other.who} doch noch für den Einsatz.`,
  'event.government-falls': '{member}: Die Regierung stürzt, es wird vorzeitig gewählt.',
  'event.election-new-government':
    '{member}: Eine andere Parteifamilie führt die Regierung: {archetype}.',
  'event.us-midterms':
    'Zwischenwahlen in den Vereinigten Staaten: {opposed, select, true {Der Kongress geht an die andere Partei und wird bremsen} other {Das Weiße Haus behält den Kongress}}.',
};
