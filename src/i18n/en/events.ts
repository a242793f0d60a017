/** The chronicle: one sentence an event. Lists come with their length in a parameter that ends in Count. */
export const events = {
  'event.action': '{verb}.',
  'event.package-adopted':
    '{by} tabled a text: {dimensions}.{paymentsCount, plural, =0 {} one { One favour was part of it.} other { # favours were part of it.}} Silence held{silentCount, plural, =0 {} other {; {silent} swallowed it}}.{protocolsCount, plural, =0 {} other { By protocol stayed aside: {protocols}.}}',
  'event.package-broken':
    '{by} tabled a text: {dimensions}. {breakers} broke silence, and it fell.',
  'event.package-rejected-in-parliament':
    '{by} tabled a text: {dimensions}. Silence held, but parliament said no: {rejectedBy}.',
  'event.election-nationalists-win':
    '{member}: nationalists win the election and lead the government.',
  'event.election-nationalists-lose':
    '{member}: nationalists lose the election; a new government takes over.',
  'event.election-no-change': '{member}: the election changes nothing for the alliance.',
  'event.us-election': 'Washington: {administration} takes office.',
  'event.transition-shelved': 'The new administration shelves the roadmap.',
  'event.transition-refused': 'Washington declines the roadmap.',
  'event.transition-agreed': 'Washington signs a roadmap: the withdrawal has a schedule.',
  'event.transition-halted': 'The roadmap is halted.',
  'event.us-crash-out':
    'The United States leaves without a schedule. Its commitment stood at {commitmentPct, number, ::.} of 100.',
  'event.us-returns': 'The United States comes back, to less than there was.',
  'event.leaves-command': '{member} leaves the integrated command.',
  'event.leaves-treaty': '{member} leaves the treaty.',
  'event.returns-to-command': '{member} returns to the integrated command.',
  'event.hybrid-incident':
    'A hybrid attack: sabotage, drones, a cut cable. {absentCount, plural, =0 {The large members all stood up.} other {{absent} looked away, and the front line noticed.}}',
  'event.transatlantic-dispute':
    'A dispute with Washington over tariffs and territory; trust suffers both ways.',
  'event.mission':
    '{leader} leads {mission}{underFlag, select, true { under the alliance’s flag} other {}}. {joinedCount, plural, =0 {Nobody joins} one {One joins} other {# join}}, {refusedCount, plural, =0 {none stays out} one {one stays out} other {# stay out}}{contributingCount, plural, =0 {} other {, of whom {contributing} build instead}}{vetoed, select, true {; the council’s name is withheld} other {}}.{bypassedCount, plural, =0 {} other { Bypassed: {bypassed}.}}{relievedCount, plural, =0 {} other { Relieved: {relieved}.}}{succeeded, select, true { It succeeds.} false { It fails.} other {}}',
  'event.mission-left': '{member} goes home from {mission} under {leader}.',
  'event.mission-ends':
    '{leader} ends {mission}: {succeeded, select, true {it has done what it was for} other {it has not done what it was for}}.',
  'event.alliance-mission-blocked':
    'The chair proposed {mission} under the flag. {breakers} broke silence.',
  'event.probe':
    '{victim} is probed: drones, a cut cable, a fire. {absentCount, plural, =0 {The large members all stood up.} other {{absent} looked away, and the front line noticed.}}',
  'event.consultation-asked': '{victim} is probed, and asks for consultation under Article 4.',
  'event.consultation-joint':
    'The council answers {victim} with one voice{absentCount, plural, =0 {} other {, {absent} aside}}.',
  'event.consultation-weak':
    'The council has little to say to {victim}. {absentCount, plural, =0 {Nobody large stayed away, and still.} other {{absent} looked away.}}',
  'event.test-held':
    '{victim} invokes Article 5, and it holds: {cameCount, number} come{helpedCount, plural, =0 {} other {, {helpedCount, number} send supplies}}{stayedCount, plural, =0 {} other {, {stayed} stay away}}. {because}',
  'event.test-failed':
    '{victim} invokes Article 5, and it is not held. {cameCount, number} come{helpedCount, plural, =0 {} other {, {helpedCount, number} send supplies}}; {stayed} stay away. {because}',
  'event.limited-attack-held':
    'A limited attack on {victim}. {cameCount, number} treat it as Article 5, and it is repelled. {because}',
  'event.limited-attack-unanswered':
    'A limited attack on {victim}. {cameCount, number} come, which is not enough; {stayed} wonder whether it is Article 5 at all. The line has moved. {because}',
  'event.stress-test':
    'Exercise for {member}: an adequate response {adequatePct, number, ::.} times in 100 ({lowPct, number, ::.}–{highPct, number, ::.}). {adequate, select, true {The front line breathes.} other {Everybody has seen it.}}',
  'event.front-war': 'The ceasefire in Ukraine breaks. The guns are back.',
  'event.front-ceasefire':
    'A ceasefire in Ukraine, with the line at {linePct, number, ::.} of 100. Nobody guards it yet.',
  'event.front-guaranteed': 'Guarantors move in, and the ceasefire in Ukraine holds.',
  'event.front-collapsed':
    'The front in Ukraine collapses. Refugees move west, and everybody reads what comes next.',
  'event.guarantors-attacked': 'The guarantors under {leader} are shot at. Publics flinch.',
  'event.ending': 'The campaign ends: {ending}.',
  'event.package-withdrawn': '{by} tabled a text and took it back: {dimensions}.',
  'event.letter-taken-back': '{member} stood alone, and took its letter back.',
  'event.live-offer-taken': '{member} accepts an offer across the table.',
  'event.live-offer-refused': '{member} declines an offer across the table.',
  'event.call-accepted': 'You said yes to {member}: {about}.',
  'event.call-declined': 'You said no to {member}: {about}.',
  'event.call-unanswered': 'You left {member} standing in the corridor: {about}.',
  'event.card-drawn': '{card}{member, select, none {} other {: {member}}}.',
  'event.card-follows': 'What follows from it: {card}.',
  'event.card-answered': '{card}. You chose: {choice}. {outcome}',
  'event.card-won': '{card}: {won}',
  'event.card-lost': '{card}: {lost}',
  'event.censure-vote':
    'The members vote on the chair: {against, number} of {voters, number} against. {carried, select, true {Their confidence is gone; you begin again with nothing owed to you} other {You stay, and stand a little better}}.',
  'event.early-election':
    '{member}: the government falls; {inTurns, plural, =0 {it votes this half-year} one {it votes next half-year} other {it votes in # half-years}}.',
  'event.promise-kept': 'You kept your word to {member} about {dimension}.',
  'event.promise-broken': 'Your text broke your word to {member} about {dimension}.',
} as const;
