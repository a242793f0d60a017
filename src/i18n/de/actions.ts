import type { actions as english } from '../en/actions.ts';
import type { Translated } from '../translated.ts';
import { member } from './names.ts';

/** Verbs: what they do and what they cost; and why something is refused. */
export const actions: Translated<typeof english> = {
  'verb.table-package': 'Paket vorlegen',
  'verb.table-package.does':
    'Eine Vertragsänderung unter Schweigen stellen. Sie gilt, wenn keine Regierung widerspricht.',
  'verb.table-package.costs': 'Ermüdet den Rat; wer schluckt, merkt es sich.',
  'verb.sound-out': 'Sondieren',
  'verb.sound-out.does': 'Eine Regierung vertraulich fragen, was sie nicht laut gesagt hat.',
  'verb.sound-out.costs':
    'Eine Stunde. Man dankt für die Frage, und ab und zu sickert der Entwurf durch.',
  'verb.consult': 'Eingehend beraten',
  'verb.consult.does':
    'Mit einer Regierung, bis nichts ungesagt bleibt, oder in stillen Runden, die im ganzen Rat Vertrauen schaffen.',
  'verb.consult.costs': 'Zwei Stunden.',
  'verb.propose-pledge': 'Ausgabenzusage vorschlagen',
  'verb.propose-pledge.does':
    'Die Regierungen sagen mehr zu und halten mehr davon; Washington wird milder.',
  'verb.propose-pledge.costs': 'Ein Teil der Wählerschaft geht zu den Nationalisten.',
  'verb.joint-procurement': 'Gemeinsame Beschaffung',
  'verb.joint-procurement.does':
    'Beschleunigt die Arbeitsteilung, die der Vertrag erlaubt. Ein Los für einen Bereich ist ein Liefervertrag: im Dutzend billiger, und man kommt schwer wieder heraus.',
  'verb.joint-procurement.costs':
    'Ein Los belastet die Haushalte, und die Werke streiten um die Anteile.',
  'verb.forward-deployment': 'Verlegung nach vorn',
  'verb.forward-deployment.does':
    'Auf Aufruf des Vorsitzes schicken die Willigen einige Truppen in die Frontstaaten; eine Regierung schickt die eigene Brigade zu einem Gastland.',
  'verb.forward-deployment.costs': 'Etwas Einsatzbereitschaft zu Hause.',
  'verb.coalition-mission': 'Koalition führen',
  'verb.coalition-mission.does': 'Jetzt handeln mit denen, die wollen, ohne den Rest zu fragen.',
  'verb.coalition-mission.costs': 'Manche fühlen sich übergangen; andere sind erleichtert.',
  'verb.recruit': 'Für einen Einsatz werben',
  'verb.recruit.does':
    'Eine weitere Regierung für einen laufenden Einsatz gewinnen oder ihm selbst beitreten.',
  'verb.recruit.costs': 'Eine Stunde, ein Versprechen oder einen geschuldeten Gefallen.',
  'verb.alliance-mission': 'Einsatz unter der Flagge',
  'verb.alliance-mission.does':
    'Geteilte Kosten und mehr Ansehen. Mitgehen muss niemand, aber geschehen lassen müssen es alle.',
  'verb.alliance-mission.costs': 'Das Schweigen kann brechen, und das eigene Ansehen mit ihm.',
  'verb.opt-out': 'Aussteigen',
  'verb.opt-out.does': 'Aus einem Einsatz heimkehren, leise.',
  'verb.opt-out.costs': 'Wer bleibt, urteilt nach den Sitten des Tages.',
  'verb.opt-out-contributing': 'Bauen statt mitgehen',
  'verb.opt-out-contributing.does': 'Fernbleiben und beitragen, was man gut kann.',
  'verb.opt-out-contributing.costs': 'Eine Last für den Haushalt.',
  'verb.stress-test': 'Beistand üben',
  'verb.stress-test.does':
    'Öffentlich zeigen, was geschähe, wenn ein Verbündeter heute Nacht Artikel 5 anriefe. Die Einsatzbereitschaft steigt.',
  'verb.stress-test.costs': 'Auch ein schwaches Ergebnis ist öffentlich.',
  'verb.reaffirm': 'Beistand bekräftigen',
  'verb.reaffirm.does':
    'Hebt den Anspruch und den Rückhalt zu Hause. Von Taten gedeckt, bringt es dem Vorsitz Ansehen.',
  'verb.reaffirm.costs': 'Worte, die den Taten davonlaufen, höhlen das Bündnis aus.',
  'verb.praise': 'Öffentlich loben',
  'verb.praise.does':
    'Denen danken, die das alles tragen, die lossprechen, die offen fernbleiben, oder eine Regierung nennen, die geliefert hat.',
  'verb.praise.costs': 'Lossprechen macht Fernbleiben normaler; wer nicht genannt wird, merkt es.',
  'verb.scold': 'Öffentlich rügen',
  'verb.scold.does':
    'Alle unter den Mindestausgaben, oder einen davon. Atlantiker geben dann mehr aus.',
  'verb.scold.costs': 'Wer Autonomie will, grollt.',
  'verb.washington': 'Geschäfte mit Washington',
  'verb.washington.does':
    'Bündnistreue mit Käufen und Posten bezahlen, einen Tag der Überprüfung vereinbaren oder den Abzug in einen Fahrplan fassen und wieder zurücknehmen.',
  'verb.washington.costs': 'Abhängigkeit, oder die Nachricht, dass jemand gehen will.',
  'verb.withdraw': 'Text zurückziehen',
  'verb.withdraw.does':
    'Ihn vom Tisch nehmen, ehe weitere Briefe kommen. Kein Scheitern und kein Text.',
  'verb.withdraw.costs': 'Müde ist der Rat trotzdem.',
  'verb.live-offer': 'Ein Angebot am Tisch',
  'verb.live-offer.does':
    'Wer den Brief geschrieben hat, bekommt quer über den Tisch einen Gefallen angeboten, einmal.',
  'verb.live-offer.costs': 'Eigenes Kapital.',
  'verb.hold-nerve': 'Die Nerven behalten',
  'verb.hold-nerve.does':
    'Alle Umschläge öffnen lassen. Wer dann allein dasteht, nimmt den Brief vielleicht zurück.',
  'verb.hold-nerve.costs': 'Wenn nicht, fällt der Text.',
  'verb.choose': 'Entscheiden',
  'verb.choose.does': 'Bestimmen, was das Bündnis daraus macht.',
  'verb.choose.costs': 'Was bei der Wahl steht.',
  'verb.roll-call': 'Beim Aufruf Stellung nehmen',
  'verb.roll-call.does':
    'Einmal, während die Verbündeten antworten: sich festlegen, abwarten oder die Säumigen aufrufen.',
  'verb.roll-call.costs': 'Kapital, außer beim Abwarten.',
  'verb.answer-call': 'Anliegen beantworten',
  'verb.answer-call.does': 'Annehmen, gewähren oder fortschicken.',
  'verb.answer-call.costs': 'Eine Stunde. Auch Nichtantworten wird vermerkt.',
  'verb.take-advice': 'Beraterstab fragen',
  'verb.take-advice.does': 'Erfahren, was eine Regierung umstimmen würde, für dieses Halbjahr.',
  'verb.take-advice.costs':
    'Die ersten Fragen einer Runde können frei sein; die übrigen kosten Kapital.',
  'verb.pass': 'Passen',
  'verb.pass.does': 'Nichts tun.',
  'verb.pass.costs': 'Nichts.',
  'refusal.game-over': 'Das Spiel ist zu Ende.',
  'refusal.change-out-of-range':
    '{dimension}: In einem Paket sind nur Änderungen von {min} bis {max} Punkten möglich.',
  'refusal.package-empty': 'Der Text ändert noch nichts: Bewegen Sie einen Regler.',
  'refusal.too-many-payments': 'In ein Paket passen höchstens {most, number} Gefallen.',
  'refusal.unknown-member': 'Kein Mitglied: {member}.',
  'refusal.pays-itself': `${member.Who} ${member.does('kann', 'können')} sich nicht selbst bezahlen.`,
  'refusal.has-no-seat': `${member.Who} ${member.does('hat', 'haben')} keinen Sitz am Tisch mehr.`,
  'refusal.payment-out-of-range': 'Ein Gefallen muss zwischen 0 und {max} Punkten wert sein.',
  'refusal.us-is-out': 'Die Vereinigten Staaten sind ausgetreten.',
  'refusal.already-managed': 'Ein Fahrplan gilt schon.',
  'refusal.burden-too-low':
    'Washington verlangt erst eine Lastenteilung von {neededPct, number, ::.} %; es sind {burdenPct, number, ::.} %.',
  'refusal.no-transition': 'Es gibt keinen Fahrplan, den man anhalten könnte.',
  'refusal.restrainer-will-not-halt': 'Diese Regierung will gehen und hält nicht an.',
  'refusal.missions-are-over-at-once': 'Nach diesen Regeln sind Einsätze sofort vorbei.',
  'refusal.no-war-to-support': 'Es gibt keinen Krieg, in dem zu helfen wäre.',
  'refusal.no-ceasefire': 'Es gibt keinen Waffenstillstand, für den man bürgen könnte.',
  'refusal.mission-goes-on': 'Läuft schon: {mission}.',
  'refusal.too-few-volunteers':
    '{volunteers, plural, =0 {Niemand ginge} one {Eine Regierung ginge} other {# Regierungen gingen}} mit; nötig sind {needed, number}.',
  'refusal.nobody-would-lead': 'Keine große Regierung würde ihn führen.',
  'refusal.no-such-mission': 'Einen solchen Einsatz gibt es nicht.',
  'refusal.not-your-mission': 'Für diesen Einsatz werben andere.',
  'refusal.chair-promises-nobodys-money': 'Der Vorsitz hat nichts Eigenes zu versprechen.',
  'refusal.owes-no-favour': `${member.Who} ${member.does('schuldet', 'schulden')} keinen Gefallen.`,
  'refusal.will-not-be-won': `So ${member.does('lässt', 'lassen')} sich ${member.who} nicht gewinnen.`,
  'refusal.cannot-be-asked': `${member.Who} ${member.does('kann', 'können')} nicht gefragt werden.`,
  'refusal.takes-part-already': `${member.Who} ${member.does('ist', 'sind')} schon dabei.`,
  'refusal.takes-no-part': 'Sie sind nicht dabei.',
  'refusal.leads-it': 'Sie führen ihn.',
  'refusal.contributes-already': 'Sie tragen schon bei.',
  'refusal.nothing-to-contribute': 'Sie haben nichts, was die anderen brauchen.',
  'refusal.not-on-the-front-line': `${member.Who} ${member.does('ist', 'sind')} kein Frontstaat.`,
  'refusal.exercised-lately': `In ${member.whom} wurde kürzlich geübt.`,
  'refusal.nobody-would-deploy': 'Keine Regierung würde jetzt Truppen schicken.',
  'refusal.too-few-hours':
    'Nötig: {needs, number, ::.#} {needs, plural, one {Stunde} other {Stunden}}; Sie haben {has, number, ::.#}.',
  'refusal.too-little-capital':
    'Nötig: {needs, number, ::.#} politisches Kapital; Sie haben {has, number, ::.#}.',
  'refusal.not-your-seat': 'Auf diesem Platz sitzt niemand.',
  'refusal.not-for-this-seat': 'Das ist nicht Sache Ihres Platzes.',
  'refusal.decide-first': 'Erst ist zu beantworten, was wartet.',
  'refusal.others-decide': 'Das entscheidet ein anderer Platz.',
  'refusal.half-year-runs': 'Das Halbjahr läuft gerade ab.',
  'refusal.nothing-to-aim-at': 'Es gibt niemanden und nichts, worauf es sich richten ließe.',
  'refusal.advice-in-debrief-only':
    'Auf dieser Stufe spricht der Beraterstab erst in der Nachbesprechung.',
  'refusal.already-advised': `Die Auskunft zu ${member.whom} liegt auf dem Schreibtisch.`,
  'refusal.sound-out-first': `Erst ${member.who} sondieren: Geraten wird hier nicht.`,
  'refusal.already-sounded': `${member.Who} ${member.does('ist', 'sind')} sondiert; die Regierung hat seither nicht gewechselt.`,
  'refusal.already-consulted': `${member.Who} ${member.does('hat', 'haben')} Ihnen alles gesagt, was zu sagen ist.`,
  'refusal.no-envelopes-open': 'Gerade werden keine Umschläge geöffnet.',
  'refusal.one-live-offer-only': 'Ihr Angebot am Tisch ist gemacht.',
  'refusal.no-card-waits': 'Keine Karte wartet auf eine Wahl.',
  'refusal.no-roll-call': 'Gerade wird niemand aufgerufen.',
  'refusal.needs-at-least':
    'Nötig: {figure}, mindestens {value, number}; jetzt {has, number, ::.0}.',
  'refusal.needs-at-most': 'Nötig: {figure}, höchstens {value, number}; jetzt {has, number, ::.0}.',
  'refusal.no-such-choice': 'Diese Wahl bietet die Karte nicht.',
  'refusal.no-such-call': 'Auf dem Flur steht niemand dieses Namens.',
};
