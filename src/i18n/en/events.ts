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
    '{leader} leads a mission abroad. {joinedCount, plural, =0 {Nobody joins} one {One joins} other {# join}}, {refusedCount, plural, =0 {none stays out} one {one stays out} other {# stay out}}{vetoed, select, true {, and the council’s name is withheld} other {}}. It {succeeded, select, true {succeeds} other {fails}}.',
  'event.test-held':
    '{victim} invokes Article 5, and it holds: {cameCount, number} come{stayedCount, plural, =0 {} other {, {stayed} stay away}}.',
  'event.test-failed':
    '{victim} invokes Article 5, and it is not held. {cameCount, number} come; {stayed} stay away.',
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
