/** Washington after it has left: its word to single allies, garrisons by agreement, arms licences, and the door. */
export const bilateral = {
  'bilateral.heading': 'Between you and each of them',
  'bilateral.no-seat': 'The United States has left. The council meets without you.',
  'bilateral.white-house':
    'White House: {administration}. {price, plural, =0 {Nothing that you keep up costs anything at home.} other {What you keep up costs {price, number, ::.0} capital at home every half-year.}}',
  'bilateral.words': 'Your word',
  'bilateral.has': 'It has your word.',
  'bilateral.none': 'Nobody has your word.',
  'bilateral.give': 'Give your word',
  'bilateral.garrisons':
    '{garrisons, plural, =0 {Garrisons: none} other {Garrisons by agreement: #}}',
  'bilateral.licences': 'Arms licences: {licences}',
  'bilateral.door': 'The door',
  'bilateral.knock': 'Knock again',
  'field.word': 'What',
  'field.move': 'How many',
  'field.licences': 'How',
  'target.give': 'give it',
  'target.take-back': 'take it back',
  'target.more': 'one garrison more',
  'target.fewer': 'one garrison home',
  'target.eased': 'eased',
  'target.customary': 'as ever',
  'target.held-up': 'held up',
  'verb.assurance': 'Your word',
  'verb.assurance.does':
    'A promise of your own to one ally: it believes you, and builds less with the rest.',
  'verb.assurance.costs':
    'The White House pays for it every half-year. Taken back, it is not forgotten.',
  'verb.garrison': 'Garrisons',
  'verb.garrison.does': 'Troops that stay with allies that have your word: the word weighs more.',
  'verb.garrison.costs': 'Each of them costs capital every half-year.',
  'verb.licences': 'Arms licences',
  'verb.licences.does':
    'Sell freely and they depend on you; hold things up and they build their own.',
  'verb.licences.costs': 'An hour and a form, and what the neighbours make of it.',
  'verb.knock': 'Knock on the door',
  'verb.knock.does': 'Offer to come back. The allies decide, the sooner the more they trust you.',
  'verb.knock.costs': 'A refusal is public, and the door stays shut for a while.',
  'note.word-worth': 'It would find you readier to come by {points, number, ::.} in 100.',
  'note.garrisons-then':
    'Then: {garrisons, plural, one {# garrison} other {# garrisons}}, {presencePct, number, ::.} % of the troops of 2025. Your word is worth {points, number, ::.} in 100 more.',
  'note.licence-risk':
    '{licences, select, eased {You look a safer supplier: {pct, number, ::.} % less risk of hold-up.} other {You look a riskier supplier: {pct, number, ::.} % more risk of hold-up.}}',
  'note.knock-odds': 'They would have you back about {oddsPct, number, ::.} times in 100.',
  'note.knock-then':
    'If not, the door stays shut for {turns, plural, one {# half-year} other {# half-years}}.',
  'refusal.not-from-inside': 'That is for after leaving.',
  'refusal.no-word-to-take-back': '{member} does not have your word.',
  'refusal.has-the-word': '{member} has your word.',
  'refusal.too-many-words':
    'Congress lets {most, plural, one {# such promise} other {# such promises}} pass, and no more.',
  'refusal.does-not-take-your-word':
    '{member} does not take your word: trust {trustPct, number, ::.} of 100, and {neededPct, number, ::.} would do.',
  'refusal.garrisons-just-moved': 'The garrisons have been moved this half-year already.',
  'refusal.no-garrison-to-call-home': 'There is no garrison to call home.',
  'refusal.no-host-with-your-word':
    'Troops stay only with an ally that has your word: no such host is free.',
  'refusal.president-brings-them-home': 'This president brings troops home.',
  'refusal.licences-stand': 'That is how they stand.',
  'refusal.president-stays-away': 'This president does not knock.',
  'refusal.has-knocked':
    'You have knocked. Again in {turns, plural, one {# half-year} other {# half-years}}.',
  'event.white-house-calls-home': 'The White House calls a garrison home: nobody pays for it.',
  'event.white-house-takes-word-back':
    'The White House takes the word given to {member} back: nobody pays for it.',
  'event.knock-refused': 'The United States knocks, and the allies look at the door.',
  'call.between-the-two-of-us': 'a word between the two of you',
  'call.between-the-two-of-us.says':
    '{member} asks what you would do if it came to it, alliance or none.',
  'call.build-it-here': 'building it there',
  'call.build-it-here.says': '{member} would buy from you, if some of it is built there.',
  'call.we-pay-for-the-barracks': 'paying for the barracks',
  'call.we-pay-for-the-barracks.says':
    '{member} would pay for the barracks. The others will notice.',
  'call.come-back': 'coming back',
  'call.come-back.says': '{member} asks you to say that you have not left for good.',
  'call.not-over-our-heads': 'not over its head',
  'call.not-over-our-heads.says':
    '{member} asks for fewer private arrangements with its neighbours.',
} as const;
