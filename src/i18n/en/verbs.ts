/** Verbs of governments and deals: what they do, what they cost, why they are refused, and what would follow. */
export const verbs = {
  'verb.spending-law': 'Pass a spending law',
  'verb.spending-law.does':
    'A parliament binds itself and its successors to spend more. A law outlives most governments.',
  'verb.spending-law.costs': 'Support at home, and a gift to the challenger.',
  'verb.creative-accounting': 'Count roads and ports',
  'verb.creative-accounting.does':
    'Meet the target on paper. Washington reads the paper; a third of it is worth something.',
  'verb.creative-accounting.costs': 'The front line can count. Auditors come later.',
  'verb.buy-overseas': 'Buy overseas',
  'verb.buy-overseas.does':
    'Equipment off an American shelf: force in a year instead of six, and goodwill in Washington.',
  'verb.buy-overseas.costs':
    'A strained budget, a supplier to please, and European factories that notice.',
  'verb.host-offer': 'Offer bases and depots',
  'verb.host-offer.does':
    'Allies who keep something on your soil have a reason to come. Readiness and belief rise.',
  'verb.host-offer.costs': 'Protest at the gates.',
  'verb.footnote': 'Add a footnote',
  'verb.footnote.does':
    'Reserve your position on one point of what was decided this half-year. It no longer binds you.',
  'verb.footnote.costs': 'The change is smaller by your share, and the next one asks for the same.',
  'verb.summit': 'Call a summit',
  'verb.summit.does':
    'Once a year leaders decide in public. A text may go half as far again, and standing alone is harder.',
  'verb.summit.costs':
    'Success and failure count half as much again, and a leader may walk out before the cameras.',
  'verb.side-deal': 'Strike a side deal',
  'verb.side-deal.does':
    'A contract, bases, visas, energy or a post for one government. It remembers over your texts for a while.',
  'verb.side-deal.costs': 'The others ask for the same, and the next one is dearer.',
  'verb.nuclear-dialogue': 'Talk about the umbrella',
  'verb.nuclear-dialogue.does':
    'European powers talk about covering others, or base weapons forward with a host that asks.',
  'verb.nuclear-dialogue.costs':
    'Moscow answers, publics divide, and Washington reads it in its own way.',
  'verb.regional-pact': 'Sign a regional pact',
  'verb.regional-pact.does':
    'Neighbours promise each other what they doubt that the alliance would do.',
  'verb.regional-pact.costs':
    'The others trust you less, and every text must now beat waiting. Two large pacts are a way apart.',
  'verb.resilience': 'Harden the home front',
  'verb.resilience.does': 'Stocks, civil defence, watched cables. Sabotage loses its point.',
  'verb.resilience.costs': 'Money. Nobody votes for a thing that did not happen.',

  'refusal.own-government': 'That is your own government.',
  'refusal.not-threatened':
    'Rounds are for the threatened: you feel {threatPct, number, ::.} % of a threat, and {neededPct, number, ::.} % is asked.',
  'refusal.all-have-pledged':
    'Every government has pledged {mostPctGdp, number, ::.0} % of GDP beyond its plans.',
  'refusal.no-majority':
    'No majority: {supportPct, number, ::.} % stand behind the alliance, and {neededPct, number, ::.} % are needed.',
  'refusal.law-too-fresh':
    'The last law is too fresh. Wait {turns, plural, one {a half-year} other {# half-years}}.',
  'refusal.nobody-would-believe-it':
    'You count {paperPctGdp, number, ::.0} % of GDP in roads already; nobody would believe more.',
  'refusal.budget-exhausted': 'The budget is exhausted. Let it recover.',
  'refusal.nobody-needs-bases-here':
    'At a threat of {threatPct, number, ::.} % nobody needs bases there.',
  'refusal.commands-no-troops': 'The chair commands no troops.',
  'refusal.name-a-host': 'Say who should host them.',
  'refusal.troops-are-all-out': 'All that can be spared is deployed.',
  'refusal.host-needs-nobody': '{member} does not feel threatened enough to ask.',
  'refusal.host-declines':
    '{member} declines: its trust is {trustPct, number, ::.} %, and it takes {neededPct, number, ::.} %.',
  'refusal.guarantor-declines': '{member} does not trust the host enough.',
  'refusal.not-for-tender': 'Nuclear forces are not put out to tender.',
  'refusal.lot-is-being-built':
    'The last lot is still being built. Wait {turns, plural, one {a half-year} other {# half-years}}.',
  'refusal.too-few-buyers':
    '{buyers, plural, =0 {Nobody would buy} one {One government would buy} other {# governments would buy}}; it takes {needed, number}.',
  'refusal.nothing-to-footnote': 'Nothing was decided this half-year that permits footnotes.',
  'refusal.footnoted-already': 'You have reserved your position on that text.',
  'refusal.text-leaves-it-alone': 'The text leaves this alone: {dimension}.',
  'refusal.left-the-command':
    'A government that left the command convinces nobody that it would come.',
  'refusal.summit-too-soon':
    'Leaders travel once a year. Wait {turns, plural, one {a half-year} other {# half-years}}.',
  'refusal.summit-unprepared':
    'No leader travels to a surprise: {sounded, number} of {needed, number} capitals have been sounded.',
  'refusal.summit-needs-matters':
    'A summit needs {needed, number} matters that move by five points or more; the text has {ready, number}.',
  'refusal.no-industry': '{member} has no industry to give a contract to.',
  'refusal.post-is-filled': 'The post that you had to give is filled.',
  'refusal.nothing-owed': '{member} owes you nothing.',
  'refusal.no-such-size': 'A deal is worth 1, 2 or 4.',
  'refusal.washington-wants-none': 'Washington has no use for that.',
  'refusal.nothing-to-praise': '{member} has delivered nothing to praise.',
  'refusal.meets-the-floor':
    '{member} meets the floor of {floorPctGdp, number, ::.0} % of GDP, on paper at least.',
  'refusal.no-nuclear-power': 'There is no nuclear power whose umbrella it could be.',
  'refusal.umbrella-is-extended': 'The umbrella reaches as far as talks can carry it.',
  'refusal.umbrella-not-trusted':
    'The front line trusts no European power enough: {trustPct, number, ::.} % of {neededPct, number, ::.} %.',
  'refusal.not-yours-to-base':
    'A nuclear power bases in {member} or {member} asks for itself; you are neither.',
  'refusal.review-waits':
    'A review is agreed for {turns, plural, =0 {this half-year} one {the next half-year} other {# half-years from now}}.',
  'refusal.not-your-region': 'You are no neighbour there.',
  'refusal.pact-exists': 'That region has its pact.',
  'refusal.too-few-neighbours':
    '{neighbours, plural, =0 {No neighbour} one {One neighbour} other {# neighbours}} would sign; it takes {needed, number}.',
  'refusal.hardened-already': 'There is little left to harden.',

  'note.grievance-eased': 'What {member} holds against you eases by {points, number, ::.} points.',
  'note.may-leak': 'In {chancePct, number, ::.} cases of 100 your draft leaks.',
  'note.law-binds':
    'While the law stands: {pctGdp, number, ::.00} % of GDP more. It is {keptPct, number, ::.} % as hard to undo as a law can be.',
  'note.may-be-exposed': 'Auditors may find it, and say so.',
  'note.local-protest': 'The village at the gate was not asked.',
  'note.lot':
    '{domain}: {buyers, number} buyers save {savingPct, number, ::.} % of the price, and their forces lean that way. A contract binds them.',
  'note.favour-worth':
    '{member} feels {points, number, ::.0} points better about your texts for {turns, plural, one {this half-year} other {# half-years}}.',
  'note.taken-for-partial': 'You are taken for partial: it counts half.',
  'note.deadline-short':
    'Blockers have little time to find each other, and you none for an offer. Whoever keeps silent resents the haste.',
  'note.deadline-long':
    'Time for two live offers, and for second thoughts; the draft gets about, and blockers meet.',
  'note.summit-stakes':
    'Success and failure count {stakesPct, number, ::.} % more, and home audiences look on.',
  'note.would-walk-out': 'As far as you know {member} would walk out.',
  'note.review-due':
    'In {turns, plural, one {a half-year} other {# half-years}} burden-sharing must stand at {askedPct, number, ::.} % (now {burdenPct, number, ::.} %): commitment up or down by {swingPct, number, ::.} points. Until then a crash-out is {crashPct, number, ::.} % less likely.',
  'note.guarantor': 'The weapons would be those of {member}.',
  'note.would-sign': '{member} would sign.',
  'note.can-wait':
    'Signatories can wait: every text is worth {points, number, ::.0} points less to them.',
  'note.invisible-at-the-polls': 'Invisible at the polls.',

  'effect.of.rival-industries': 'rival factories',
  'effect.of.allies': 'all allies',
  'effect.of.would-deploy': 'those who would send troops',
  'effect.of.group': 'those who join',
  'effect.member.orders': 'orders of equipment',
  'effect.member.paper-spending': 'spending on paper, % of GDP',
  'effect.member.resilience': 'resilience',
  'effect.alliance.nuclear-umbrella': 'reach of the European umbrella',
  'effect.by': '{phrase} ({trait})',
  'effect.by.atlanticism': 'by Atlanticism',
  'effect.by.autonomy': 'by wish for autonomy',
  'effect.by.fiscal-will': 'by fiscal will',
  'effect.by.pledge-will': 'by will',
  'effect.by.other-priorities': 'by what else the money is meant for',
  'effect.seen-by': '{phrase}, in the eyes of {observers}',

  'event.draft-leaked': 'Your draft leaks by way of {member}.',
  'event.summit-called': 'Leaders meet at a summit.',
  'event.walk-out': '{member} walks out of the summit.',
  'event.review-agreed':
    'Washington agrees to review burden-sharing in {turns, plural, one {a half-year} other {# half-years}}: {askedPct, number, ::.} % is the mark.',
  'event.review-passed':
    'The review is passed: burden-sharing stands at {burdenPct, number, ::.} %, {askedPct, number, ::.} % was asked.',
  'event.review-failed':
    'The review is failed: burden-sharing stands at {burdenPct, number, ::.} %, {askedPct, number, ::.} % was asked.',
  'event.pact-signed': 'Neighbours sign a pact of their own: {members}.',
  'event.probe-spoiled': 'A sabotage in {victim} comes to nothing.',

  'measure.regional-pacts': 'regional pacts of four members or more',
  'cause.diplomacy': 'what was done at the table',
  'cause.review': 'the review of burden-sharing',
  'term.favours': 'what you did for them lately',
  'term.no-deal': 'neighbours they can wait with',

  'target.review-clause': 'agree on a review',
  'target.contract': 'a contract',
  'target.basing': 'bases',
  'target.visa': 'visas',
  'target.energy': 'energy',
  'target.post': 'a post',
  'target.iou': 'call in a favour',
  'target.short': 'short deadline',
  'target.normal': 'usual deadline',
  'target.long': 'long deadline',
  'target.north-east': 'the north-east',
  'target.south-east': 'the south-east',
  'target.south': 'the south',
  'target.north-atlantic': 'the North Atlantic',
  'target.centre': 'the centre',
} as const;
