import type { notes as english } from '../en/notes.ts';
import type { Translated } from '../translated.ts';
import { member } from './names.ts';

/** What a verb would do, in words; and the effects of which calls, cards and verbs are made. */
export const notes: Translated<typeof english> = {
  'note.band-narrows': `Was ${member.who} nicht gesagt ${member.does('hat', 'haben')}, ist dann nur noch {leftPct, number, ::.} % so ungewiss wie zuvor.`,
  'note.band-exact': `Sie wissen dann genau, wo ${member.who} ${member.does('steht', 'stehen')}.`,
  'note.council-rounds':
    'Überall steigt das Vertrauen um bis zu {trustPct, number, ::.0} Punkte; {resentmentPct, number, ::.} % des Unmuts und {fatigue, number, ::.0} von der Müdigkeit des Rates vergehen, und der Streit mit Washington legt sich etwas.',
  'note.pillar-faster':
    'Europäische Institutionen wachsen in diesem Halbjahr mit {pacePct, number, ::.} % des Tempos eines Projekts.',
  'note.would-deploy':
    '{members, plural, one {Eine Regierung würde} other {# Regierungen würden}} Truppen schicken, je nach Willen, gegen etwas Einsatzbereitschaft.',
  'note.scolded':
    'Unter {floorPctGdp, number, ::.0} % des BIP {members, plural, =0 {liegt niemand} one {liegt eine Regierung} other {liegen # Regierungen}}; wer gemeint ist, weiß man dort.',
  'note.roadmap-odds':
    'Washington unterschreibt in etwa {chancePct, number, ::.} von 100 Fällen. Die Ankündigung kostet {pricePct, number, ::.} Punkte Bündnistreue.',
  'note.roadmap-ends': 'Der Fahrplan endet, und mit ihm etwas Wohlwollen in Washington.',
  'note.odds-of-silence': 'In etwa {passesPct, number, ::.} von 100 Fällen hält das Schweigen.',
  'note.text-withdrawn': 'Hier endet die Abstimmung. Kein Brief zählt, und nichts ist beschlossen.',
  'note.offers-points': `${member.Who} ${member.does('sieht', 'sehen')} den Text um {points, number, ::.} Punkte günstiger.`,
  'note.nerve-held':
    'Wer am Ende allein dasteht, findet das {extraPct, number, ::.} % teurer und nimmt den Brief vielleicht zurück.',
  'note.roll-call-commit':
    'Der Name des Bündnisses steht dafür; wer schwankt, schaut auf den Vorsitz.',
  'note.roll-call-hold': 'Sie lassen alle für sich selbst antworten.',
  'note.roll-call-call-laggards': 'Sie rufen die auf, die wenig gesagt haben, beim Namen.',
  'note.advice-on': `Der Beraterstab sagt, was ${member.who} umstimmen würde, für dieses Halbjahr.`,
  'note.roll-call-so-far':
    'Bisher: Kräfte {forcePct, number, ::.} von nötigen {neededForcePct, number, ::.}, Mitglieder {sharePct, number, ::.} von {neededSharePct, number, ::.}. Alle werden noch einmal überlegen.',
  'note.roll-call-reaches':
    '{moved, plural, =0 {Niemand lässt} one {Eine Regierung lässt} other {# Regierungen lassen}} sich vielleicht mitnehmen{hardened, plural, =0 {} one {; eine würde sich verhärten} other {; # würden sich verhärten}}.',
  'note.spares':
    'Sie geben Ihr Wort: Kein Text von Ihnen berührt {turns, plural, one {in diesem Halbjahr} other {# Halbjahre lang}} diesen Punkt: {dimension}.',
  'note.volunteers':
    '{volunteers, plural, =0 {Niemand ginge} one {Eine Regierung ginge} other {# Regierungen gingen}} mit: {backingPct, number, ::.} % vom Gewicht des Bündnisses.',
  'note.left-out':
    '{absent, number} gingen nicht mit; {glad, plural, =0 {keine davon ist} one {eine davon ist} other {# davon sind}} froh, nicht gefragt zu werden.',
  'note.joins': `${member.Who} ${member.does('macht', 'machen')} mit. Das wird mit Respekt vermerkt.`,
  'note.joins-on-a-promise': `${member.Who} ${member.does('macht', 'machen')} auf Ihr Versprechen hin mit und ${member.does('wird', 'werden')} Ihnen ein Scheitern anlasten.`,
  'note.framework-nation': `${member.Who} ${member.does('würde', 'würden')} das Hauptquartier stellen.`,
  'note.would-write':
    '{letters, plural, =0 {Wahrscheinlich bricht niemand das Schweigen} one {Ein Brief ist wahrscheinlich} other {# Briefe sind wahrscheinlich}}, von Launen abgesehen.',
  'note.would-join':
    '{volunteers, plural, =0 {Niemand ginge} one {Eine Regierung ginge} other {# Regierungen gingen}} mit.',
  'note.opt-out-blamed':
    'Wer bleibt, verliert bis zu {trustPct, number, ::.0} Punkte Vertrauen in Sie; man glaubt Ihnen etwa {beliefPct, number, ::.} % weniger.',
  'note.builds-instead':
    'Sie bauen stattdessen: {sparedPct, number, ::.} % des Tadels bleiben Ihnen erspart; es ist {worthPct, number, ::.} % des Mitgehens wert.',
  'note.watch-shows': `Das Lagebild zeigt für ${member.who} in etwa {aboutPct, number, ::.} von 100 Fällen eine ausreichende Antwort. Die Übung zeigt es genau, und allen.`,
  'effect.on': '{who}: {what} {change}',
  'effect.at-large': '{what} {change}',
  'effect.trust': 'Vertrauen ({from} → {to}) {change}',
  'effect.mission':
    '{mission}: {flag, select, coalition {Koalition} other {Einsatz des Bündnisses}}, Führung: {leader}',
  'effect.evidence-up': '{about}: wird mehr geglaubt',
  'effect.evidence-down': '{about}: wird weniger geglaubt',
  'effect.dependence': 'Abhängigkeit ({of} → {on}) {change}',
  'effect.of.united-states': 'Washington',
  'effect.of.short-of-floor': 'wer unter den Mindestausgaben liegt',
  'effect.of.at-floor': 'wer die Mindestausgaben erreicht',
  'effect.of.industrial': 'wer Rüstungsindustrie hat',
  'effect.member.fiscal-shock': 'vorübergehende Haushaltslast, % des BIP',
  'effect.member.stability': 'Festigkeit der Koalition',
  'effect.member.deliveries': 'geliefertes Gerät',
  'effect.member.uncertainty': 'Zweifel daran',
  'effect.alliance.crash-pause': 'Halbjahre, in denen der Kongress niemanden gehen lässt',
  'effect.special.early-election': 'vorgezogene Wahl',
  'effect.special.leak': 'der Entwurf sickert durch: Wer dagegen ist, trifft sich vor der Vorlage',
  'effect.special.consultation':
    'die Verbündeten werden nach Artikel 4 konsultiert, der Reihe nach',
  'effect.special.roadmap': 'ein Fahrplan für den Abzug',
  'effect.special.convert': 'eine Bekehrung',
  'effect.special.censure': 'eine öffentliche Rüge',
  'note.words-covered':
    'Taten decken diese Worte{creditPct, plural, =0 {} other {: {creditPct, number, ::.0} Punkte Ansehen für den Vorsitz}}.',
  'note.words-uncovered':
    'Die Worte laufen den Taten um {gapPct, number, ::.} Punkte davon: Das bringt wenig.',
  'note.later': 'In {turns, plural, one {einem Halbjahr} other {# Halbjahren}}:',
  'note.gamble-won': 'Wenn es gut geht, in {oddsPct, number, ::.} von 100 Fällen:',
  'note.gamble-lost': 'Wenn nicht:',
  'effect.of.all': 'alle',
  'effect.of.actor': 'wer handelt',
  'effect.of.target': 'die betroffene Regierung',
  'effect.of.others': 'die anderen',
  'effect.of.europeans': 'die Europäer',
  'effect.of.front-line': 'die Frontstaaten',
  'effect.of.southern': 'der Süden',
  'effect.of.majors': 'die großen Mitglieder',
  'effect.of.nuclear': 'die Nuklearmächte',
  'effect.of.nationalist-led': 'nationalistisch geführte Regierungen',
  'effect.of.atlanticists': 'die Atlantiker',
  'effect.of.autonomists': 'die Autonomisten',
  'effect.of.participants': 'wer mitmacht',
  'effect.of.abstainers': 'wer fernbleibt',
  'effect.member.support': 'Rückhalt zu Hause',
  'effect.member.nationalist': 'nationalistische Konkurrenz',
  'effect.member.compliance': 'gehaltene Zusagen',
  'effect.member.push': 'zugesagte Ausgaben',
  'effect.member.resentment': 'Unmut',
  'effect.member.scolding': 'gefühlter Druck',
  'effect.member.readiness': 'Einsatzbereitschaft',
  'effect.member.forward-presence': 'Vornepräsenz',
  'effect.member.work-sharing': 'Arbeitsteilung',
  'effect.member.equipment': 'Gerät',
  'effect.member.trust-in-chair': 'Vertrauen in Sie',
  'effect.member.grievance': 'Groll auf Sie',
  'effect.member.iou': 'Ihnen geschuldete Gefallen',
  'effect.alliance.us-commitment': 'Washingtons Bündnistreue',
  'effect.alliance.us-presence': 'amerikanische Truppen in Europa',
  'effect.alliance.us-purchases': 'Käufe und Posten für Amerika',
  'effect.alliance.us-alignment': 'Gefolgschaft für Washington',
  'effect.alliance.dispute-heat': 'Streit mit Washington',
  'effect.alliance.pillar-stock': 'europäische Institutionen',
  'effect.alliance.opt-out-norm': 'Fernbleiben ohne Tadel',
  'effect.alliance.scolding-stance': 'Strenge des Vorsitzes',
  'effect.alliance.rhetoric': 'Anspruch der Worte',
  'effect.alliance.legitimacy': 'Ansehen des Vorsitzes',
  'effect.alliance.fatigue': 'Müdigkeit des Rates',
  'effect.alliance.precedent': 'Preis des nächsten Gefallens',
  'effect.alliance.opportunism': 'Risikolust des Gegners',
  'effect.alliance.east-pressure': 'Druck im Osten',
  'effect.alliance.south-pressure': 'Druck im Süden',
  'effect.alliance.rally': 'Schulterschluss unter der Flagge',
  'effect.alliance.front-line': 'Stand der Front',
  'effect.alliance.front-support': 'Hilfe, die an der Front ankommt',
  'effect.alliance.work-sharing-boost': 'Tempo der Arbeitsteilung',
  'effect.alliance.pillar-boost': 'Tempo der europäischen Institutionen',
  'effect.alliance.capital': 'Ihr politisches Kapital',
  'effect.alliance.hours': 'Ihre Stunden',
};
