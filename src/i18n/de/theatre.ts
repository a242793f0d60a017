import type { theatre as english } from '../en/theatre.ts';
import type { Translated } from '../translated.ts';
import { member, named } from './names.ts';

const lead = named('lead');

/** Roll-calls, missions, the front in Ukraine, what the adversary is about, and the ladder out. */
export const theatre: Translated<typeof english> = {
  'roll-call.heading': `${member.Who} ${member.does('ruft', 'rufen')} Artikel {article, number} an`,
  'roll-call.kind.wait': 'Noch ist nichts geschehen, und niemand fühlt sich sicher.',
  'roll-call.kind.probe': 'Jemand prüft, wo die Linie verläuft.',
  'roll-call.kind.limited-attack': 'Ein begrenzter Angriff, mit begrenztem Dementi.',
  'roll-call.kind.major-attack': 'Das ist ein Angriff, und niemand bestreitet es.',
  'roll-call.answers': 'Bisherige Antworten',
  'roll-call.grade.combat': 'Kampftruppen',
  'roll-call.grade.support': 'Unterstützung',
  'roll-call.grade.industrial': 'Nachschub',
  'roll-call.grade.statement': 'eine Erklärung',
  'roll-call.grade.none': 'nichts',
  'because.shown-weak':
    'Die Belastungsprobe hatte diesen Verbündeten zwei Halbjahre lang unter der Hälfte gesehen. Der Gegner liest mit.',
  'because.crash-out':
    'Niemand konnte es wissen: Washington ging in ebendiesem Halbjahr, und die Aussichten fielen über Nacht.',
  'because.new-government':
    'Niemand konnte es wissen: Ein großes Mitglied wechselte in ebendiesem Halbjahr die Regierung.',
  'because.miscalculation':
    'Niemand konnte es wissen: Der Gegner hielt das Bündnis für schwächer, als es ist.',
  'because.scenario': 'So will es das Szenario.',
  'because.hazard': 'Es kam zufällig, wie im veröffentlichten Modell.',
  'because.restlessness': 'Der Gegner ist unruhig.',
  'because.boldness': 'Der Gegner ist kühn geworden.',
  'because.weak-ally': 'Der Gegner sieht einen Verbündeten, dem wenige helfen würden.',
  'because.weak-deterrence': 'Der Gegner hält die Abschreckung für dünn.',
  'because.division': 'Der Gegner sieht Sie uneinig.',
  'because.washington': 'Der Gegner zweifelt an Washington.',
  'because.front': 'Der Krieg in der Ukraine lässt dem Gegner freie Hand.',
  'move.probe': 'Nadelstiche',
  'move.limited-attack': 'begrenzter Angriff',
  'move.major-attack': 'Angriff',
  'mission.out-of-area': 'Auslandseinsatz',
  'mission.ukraine-support': 'Hilfe für die Ukraine',
  'mission.guarantee-force': 'Garantietruppe für die Ukraine',
  'mission.maritime': 'Seepatrouille',
  'mission.evacuation': 'Evakuierung',
  'mission.number': 'Einsatz {number, number}',
  'target.out-of-area': 'Auslandseinsatz',
  'target.ukraine-support': 'Hilfe für die Ukraine',
  'target.guarantee-force': 'Garantietruppe für die Ukraine',
  'target.maritime': 'Seepatrouille',
  'target.evacuation': 'Evakuierung',
  'target.hours': 'durch Zureden',
  'target.promise': 'für ein Versprechen',
  'target.favour': 'für einen alten Gefallen',
  'front.heading': 'Der Krieg in der Ukraine',
  'front.quiet': 'kein Krieg',
  'front.war': 'Krieg',
  'front.ceasefire': 'Waffenstillstand ohne Garanten',
  'front.guaranteed': 'Waffenstillstand, garantiert',
  'front.collapsed': 'verloren',
  'front.line': 'Die Linie steht bei {linePct, number, ::.} von 100 zugunsten der Ukraine.',
  'front.support': 'Hilfe, die ankommt: {supportPct, number, ::.} von 100.',
  'front.coalition': `${lead.Who} ${lead.does('führt', 'führen')}; {count, plural, =0 {niemand folgt} one {eine Regierung folgt} other {# folgen}}.`,
  'watch.heading': 'Bündnisfall heute Nacht',
  'watch.band':
    '{member}: in etwa {aboutPct, number, ::.} von 100 Fällen eine ausreichende Antwort binnen 72 Stunden',
  'watch.below':
    'unter der Hälfte seit {turns, plural, one {einem Halbjahr} other {# Halbjahren}}: ab zweien schlägt der Gegner vielleicht zu',
  'watch.exact':
    '{member}: in {pct, number, ::.} von 100 Fällen ({lowPct, number, ::.}–{highPct, number, ::.}), laut Übung',
  'rung.in-step': 'im Takt',
  'rung.acquiesced': 'hat etwas geschluckt',
  'rung.broke-silence': 'brach das Schweigen',
  'rung.opted-out': 'blieb fern',
  'rung.left-command': 'verließ das Kommando',
  'rung.gave-notice': 'hat gekündigt',
  'rung.left-treaty': 'ist ausgetreten',
  'rung.returned': 'ist zurück',
};
