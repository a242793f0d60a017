import type { events as english } from '../en/events.ts';
import type { Translated } from '../translated.ts';
import { member, named } from './names.ts';

const by = named('by');
const leader = named('leader');
const victim = named('victim');

/** The chronicle: one sentence an event. Lists come with their length in a parameter that ends in Count. */
export const events: Translated<typeof english> = {
  'event.action': '{verb}.',
  'event.package-adopted': `${by.Who} ${by.does('legt', 'legen')} einen Text vor: {dimensions}.{paymentsCount, plural, =0 {} one { Ein Gefallen gehörte dazu.} other { # Gefallen gehörten dazu.}} Das Schweigen hält.{silentCount, plural, =0 {} other { Geschluckt haben es: {silent}.}}{protocolsCount, plural, =0 {} other { Durch Protokoll abseits: {protocols}.}}`,
  'event.package-broken': `${by.Who} ${by.does('legt', 'legen')} einen Text vor: {dimensions}. Das Schweigen wird gebrochen, der Text fällt. Briefe: {breakers}.`,
  'event.package-rejected-in-parliament': `${by.Who} ${by.does('legt', 'legen')} einen Text vor: {dimensions}. Das Schweigen hält, aber im Parlament kommt das Nein: {rejectedBy}.`,
  'event.election-nationalists-win':
    '{member}: Die Nationalisten gewinnen die Wahl und führen die Regierung.',
  'event.election-nationalists-lose':
    '{member}: Die Nationalisten verlieren die Wahl; eine neue Regierung übernimmt.',
  'event.election-no-change': '{member}: Die Wahl ändert für das Bündnis nichts.',
  'event.us-election': 'Washington: {administration} tritt an.',
  'event.transition-shelved': 'Die neue Regierung legt den Fahrplan zu den Akten.',
  'event.transition-refused': 'Washington lehnt den Fahrplan ab.',
  'event.transition-agreed': 'Washington unterschreibt einen Fahrplan: Der Abzug hat Termine.',
  'event.transition-halted': 'Der Fahrplan wird angehalten.',
  'event.us-crash-out':
    'Die Vereinigten Staaten gehen ohne Fahrplan. Ihre Bündnistreue stand bei {commitmentPct, number, ::.} von 100.',
  'event.us-returns': 'Die Vereinigten Staaten kommen zurück, zu weniger, als da war.',
  'event.leaves-command': `${member.Who} ${member.does('verlässt', 'verlassen')} die integrierte Kommandostruktur.`,
  'event.leaves-treaty': `${member.Who} ${member.does('tritt', 'treten')} aus dem Vertrag aus.`,
  'event.returns-to-command': `${member.Who} ${member.does('kehrt', 'kehren')} in die integrierte Kommandostruktur zurück.`,
  'event.hybrid-incident':
    'Ein hybrider Angriff: Sabotage, Drohnen, ein durchtrenntes Kabel. {absentCount, plural, =0 {Die großen Mitglieder standen alle auf.} other {Weggesehen haben: {absent}. Die Frontstaaten haben es bemerkt.}}',
  'event.transatlantic-dispute':
    'Streit mit Washington über Zölle und Gebiete; das Vertrauen leidet auf beiden Seiten.',
  'event.mission': `{mission}{underFlag, select, true { unter der Flagge des Bündnisses} other {}}, geführt von ${leader.whom}. {joinedCount, plural, =0 {Niemand schließt sich an} one {Eine Regierung schließt sich an} other {# schließen sich an}}, {refusedCount, plural, =0 {niemand bleibt fern} one {eine bleibt fern} other {# bleiben fern}}{contributingCount, plural, =0 {} other { (es bauen stattdessen: {contributing})}}{vetoed, select, true {; der Name des Rates wird verweigert} other {}}.{bypassedCount, plural, =0 {} other { Übergangen: {bypassed}.}}{relievedCount, plural, =0 {} other { Erleichtert: {relieved}.}}{succeeded, select, true { Es gelingt.} false { Es misslingt.} other {}}`,
  'event.mission-left': `${member.Who} ${member.does('kehrt', 'kehren')} heim. Einsatz: {mission}, geführt von ${leader.whom}.`,
  'event.mission-ends': `${leader.Who} ${leader.does('beendet', 'beenden')} den Einsatz ({mission}): {succeeded, select, true {Er hat getan, wozu er da war} other {Er hat nicht getan, wozu er da war}}.`,
  'event.alliance-mission-blocked':
    'Der Vorsitz schlug einen Einsatz unter der Flagge vor: {mission}. Das Schweigen wurde gebrochen. Briefe: {breakers}.',
  'event.probe': `Nadelstiche gegen ${victim.who}: Drohnen, ein durchtrenntes Kabel, ein Brand. {absentCount, plural, =0 {Die großen Mitglieder standen alle auf.} other {Weggesehen haben: {absent}. Die Frontstaaten haben es bemerkt.}}`,
  'event.consultation-asked': `Nadelstiche gegen ${victim.who}; es folgt die Bitte um Konsultationen nach Artikel 4.`,
  'event.consultation-joint': `Der Rat antwortet ${victim.whom} mit einer Stimme{absentCount, plural, =0 {} other { (es fehlen: {absent})}}.`,
  'event.consultation-weak': `Der Rat hat ${victim.whom} wenig zu sagen. {absentCount, plural, =0 {Kein großes Mitglied fehlte, und doch.} other {Weggesehen haben: {absent}.}}`,
  'event.test-held': `${victim.Who} ${victim.does('ruft', 'rufen')} Artikel 5 an, und er hält: {cameCount, number} kommen{helpedCount, plural, =0 {} other {, {helpedCount, number} schicken Nachschub}}{stayedCount, plural, =0 {} other {; fern bleiben: {stayed}}}. {because}`,
  'event.test-failed': `${victim.Who} ${victim.does('ruft', 'rufen')} Artikel 5 an, und er hält nicht. {cameCount, number} kommen{helpedCount, plural, =0 {} other {, {helpedCount, number} schicken Nachschub}}; fern bleiben: {stayed}. {because}`,
  'event.limited-attack-held': `Ein begrenzter Angriff auf ${victim.who}. {cameCount, number} behandeln ihn als Bündnisfall, und er wird abgewehrt. {because}`,
  'event.limited-attack-unanswered': `Ein begrenzter Angriff auf ${victim.who}. {cameCount, number} kommen, das reicht nicht; ob es überhaupt Artikel 5 ist, fragen sich: {stayed}. Die Linie hat sich verschoben. {because}`,
  'event.stress-test': `Übung für ${member.who}: in {adequatePct, number, ::.} von 100 Fällen eine ausreichende Antwort ({lowPct, number, ::.}–{highPct, number, ::.}). {adequate, select, true {Die Frontstaaten atmen auf.} other {Alle haben es gesehen.}}`,
  'event.front-war': 'Der Waffenstillstand in der Ukraine bricht. Die Geschütze sind zurück.',
  'event.front-ceasefire':
    'Waffenstillstand in der Ukraine, die Linie bei {linePct, number, ::.} von 100. Noch bewacht ihn niemand.',
  'event.front-guaranteed': 'Die Garanten rücken ein, der Waffenstillstand in der Ukraine hält.',
  'event.front-collapsed':
    'Die Front in der Ukraine bricht zusammen. Menschen fliehen nach Westen, und alle lesen, was als Nächstes kommt.',
  'event.guarantors-attacked': `Auf die Garanten unter Führung ${leader.of} wird geschossen. Die Öffentlichkeit zuckt zusammen.`,
  'event.ending': 'Die Kampagne endet: {ending}.',
  'event.package-withdrawn': `${by.Who} ${by.does('legt', 'legen')} einen Text vor und ${by.does('nimmt', 'nehmen')} ihn zurück: {dimensions}.`,
  'event.letter-taken-back': `${member.Who} ${member.does('stand', 'standen')} allein da und ${member.does('nahm', 'nahmen')} den Brief zurück.`,
  'event.live-offer-taken': `${member.Who} ${member.does('nimmt', 'nehmen')} ein Angebot am Tisch an.`,
  'event.live-offer-refused': `${member.Who} ${member.does('schlägt', 'schlagen')} ein Angebot am Tisch aus.`,
  'event.call-accepted': `Ja an ${member.who}: {about}.`,
  'event.call-declined': `Nein an ${member.who}: {about}.`,
  'event.call-unanswered': `Auf dem Flur stehen gelassen: {member}, {about}.`,
  'event.card-drawn': '{card}{member, select, none {} other {: {member}}}.',
  'event.card-follows': 'Was daraus folgt: {card}.',
  'event.card-answered': '{card}. Ihre Wahl: {choice}. {outcome}',
  'event.card-won': '{card}: {won}',
  'event.card-lost': '{card}: {lost}',
  'event.censure-vote':
    'Die Mitglieder stimmen über den Vorsitz ab: {against, number} von {voters, number} dagegen. {carried, select, true {Das Vertrauen ist dahin; Sie fangen neu an, und niemand schuldet Ihnen etwas} other {Sie bleiben und stehen etwas besser da}}.',
  'event.early-election':
    '{member}: Die Regierung stürzt; gewählt wird {inTurns, plural, =0 {in diesem Halbjahr} one {im nächsten Halbjahr} other {in # Halbjahren}}.',
  'event.promise-kept': `Ihr Wort an ${member.who} ist gehalten: {dimension}.`,
  'event.promise-broken': `Ihr Text bricht Ihr Wort an ${member.who}: {dimension}.`,
};
