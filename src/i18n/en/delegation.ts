/** The delegation of the United States: its ladder, the White House, Congress, and what it sets out to do. */
export const delegation = {
  'seat.united-states': 'United States delegation',
  'seat.united-states.means':
    'You decide how long America carries this: posture, conditions, a roadmap, your own envelope. The White House pays for it, and Congress holds the door.',
  'delegation.you': 'You speak for the United States',
  'delegation.heading': 'Where America stands',
  'delegation.white-house': 'White House: {administration}. It would stand here: {posture}.',
  'delegation.free': 'Standing here costs nothing at home.',
  'delegation.price': 'Standing here costs {price, number, ::.0} capital at home every half-year.',
  'delegation.calendar':
    '{turns, plural, =0 {A president is elected this half-year.} one {A president is elected next half-year.} other {A president is elected in # half-years.}} {congress, select, true {Congress is of the other party.} other {Congress follows the president.}}',
  'delegation.now': 'now',
  'delegation.first':
    'Four things are yours: the posture below, a say in this draft, the callers in the corridor, and, when the half-year ends, your own envelope. One letter fells a text.',
  'target.in-front': 'in front',
  'target.committed': 'committed',
  'target.conditional': 'conditional',
  'target.reviewing': 'reviewing',
  'target.drawdown': 'drawing down',
  'target.senate': 'two thirds of the Senate',
  'target.act': 'an Act of Congress',
  'target.recall': 'take the notice back',
  'verb.posture': 'Move the posture',
  'verb.posture.does': 'A rung up or down: what Washington wants to be, and how many troops stay.',
  'verb.posture.costs':
    'Every rung away from the White House costs capital each half-year; without it, you are instructed.',
  'verb.congress': 'Ask Congress to leave',
  'verb.congress.does':
    'By law nobody leaves without two thirds of the Senate, or an Act of Congress and a signature.',
  'verb.congress.costs': 'Every vote on leaving is heard in Vilnius, whatever it says.',
  'note.every-half-year': 'Every half-year that it stands:',
  'note.posture-at-home': 'At home it costs {price, number, ::.0} capital a half-year.',
  'note.congress-count':
    'The whips count {votesPct, number, ::.} of 100 votes; {neededPct, number, ::.} are needed. It passes about {oddsPct, number, ::.} times in 100.',
  'note.congress-then':
    'If it passes, notice is given: out in {turns, plural, one {# half-year} other {# half-years}}. With the roadmap carried out it is a handover, without it a crash.',
  'note.notice-recalled': 'The notice is taken back. It has been read, all the same.',
  'note.roadmap-yours':
    'Yours to announce: troops leave on a schedule. The announcement costs {pricePct, number, ::.} points of commitment.',
  'refusal.white-house-decides': 'The White House decides that itself.',
  'refusal.posture-stands': 'That is where you stand.',
  'refusal.one-rung-at-a-time': 'One rung at a time.',
  'refusal.posture-just-moved': 'The posture has been moved this half-year already.',
  'refusal.recall-first': 'Notice is given: take it back first.',
  'refusal.notice-is-given': 'Notice is given already.',
  'refusal.not-while-you-stay':
    'Congress is asked only during a drawdown, or with a roadmap under way.',
  'refusal.congress-lets-nobody-leave': 'Congress lets nobody leave for now.',
  'refusal.congress-has-voted':
    'Congress has voted. It is asked again in {turns, plural, one {# half-year} other {# half-years}}.',
  'refusal.president-would-not-sign': 'This president would not sign it.',
  'refusal.no-notice-to-recall': 'No notice has been given.',
  'event.white-house-instructs': 'The White House instructs its delegation: {posture}.',
  'event.congress-refuses':
    'Congress was asked to let the alliance go ({way}): {votesPct, number, ::.} of 100, and {neededPct, number, ::.} were needed.',
  'event.congress-lets-go':
    'Congress lets the alliance go ({way}): {votesPct, number, ::.} of 100, and {neededPct, number, ::.} were needed.',
  'event.us-leaves-in-order': 'The United States leaves, by schedule and with a receipt.',
  'call.a-word-from-washington': 'a word from Washington',
  'call.a-word-from-washington.says': '{member} asks you to say it aloud: that America would come.',
  'call.we-would-pay': 'paying more',
  'call.we-would-pay.says': '{member} would spend more, if you say so at home and thank it.',
  'call.we-buy-elsewhere': 'buying elsewhere',
  'call.we-buy-elsewhere.says': '{member} will buy elsewhere, unless work comes with the order.',
  'mandate.burden-shift': 'Shift the burden',
  'mandate.burden-shift.means': 'They pay, and still believe us.',
  'mandate.renewal': 'Renewal',
  'mandate.renewal.means': 'America leads, and means it.',
  'mandate.orderly-transition': 'An orderly transition',
  'mandate.orderly-transition.means': 'We go, and nothing falls over.',
  'mandate.free-hand': 'A free hand',
  'mandate.free-hand.means': 'Few troops, few promises, their money.',
  'promise.allies-carry': 'Europe and Canada carry 95 % of what was asked of them',
  'promise.still-believed': 'The front line gives you three chances in five of coming',
  'promise.handed-over': 'Four fifths of a roadmap are carried out',
  'promise.europe-stands': 'Europe deters by itself: 40 of 100',
  'promise.light-footprint': 'Half of the troops have gone home',
} as const;
