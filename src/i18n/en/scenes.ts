/** The scenes and their twins in words: the table with its offers, the roll-call, the front, the epilogue. */
export const scenes = {
  'map.as-table': 'Table',
  'table.summary':
    'The council table with {seats, number} seats. {lines, plural, =0 {The text changes nothing yet.} one {The text moves one line of the treaty.} other {The text moves # lines of the treaty.}}',
  'table.hint': 'Focus or touch a seat to read where it stands; choose it to open its dossier.',
  'table.seats': 'Seats',
  'table.line.none': '{member}: no text to judge yet.',
  'table.line.hint': '{member} {stance}. Margin {margin}.',
  'table.line.sealed': '{member}: the envelope is sealed.',
  'table.line.opened': '{member} {verdict}: {points} against a cost of standing alone of {cost}.',
  'table.line.gone': '{member} has no seat at this table.',
  'table.receives': 'Receives {points, number, ::.} points.',
  'table.pays': 'Pays {points, number, ::.} points.',
  'offer.tray': 'Favours to offer',
  'offer.lead': 'Drag a favour onto a seat, or choose it and then a seat.',
  'offer.payer': 'Paid by',
  'offer.favour': '{points, number, ::.} points',
  'offer.take': 'Take up a favour of {points, number, ::.} points, paid by {payer}',
  'offer.live': 'Your offer: {points, number, ::.} points for {capital, number, ::.#} capital',
  'offer.live-lead': 'Drag the offer onto {member}, or choose it and then the seat.',
  'offer.in-hand': '{points, number, ::.} points in hand: choose a seat. Escape puts it back.',
  'offer.put-back': 'Put it back',
  'offer.give': 'Give {points, number, ::.} points to {member}',
  'offer.given': '{member} is offered {points, number, ::.} points.',
  'offer.refused.no-seat': '{member} has no seat at this table.',
  'offer.refused.pays-it-itself': '{member} is to pay it.',
  'offer.refused.wrote-no-letter':
    'Only who has written a letter can be brought round now; {member} has not.',
  'vote.heading': 'Votes of this half-year',
  'vote.of-you': 'Your text',
  'vote.of-member': 'Text of {member}',
  'vote.line': '{text}: {changes}. {outcome}',
  'vote.line-plain': '{text}. {outcome}',
  'vote.watch': 'Watch the vote',
  'vote.back': 'Back to the report',
  'vote.in-this': 'In this vote',
  'roll-call.scene':
    '{member} in the middle, the others around it: {spoken, number} of {of, number} have answered.',
  'roll-call.key':
    'Outer ring: members that stand. Inner ring: force. The white mark is what is needed.',
  'roll-call.wait': 'The smallest speak first. When all have answered, you act once.',
  'roll-call.act': 'Your one act',
  'roll-call.members': 'Members that stand',
  'roll-call.strength': 'Strength of the answer',
  'roll-call.force': 'Force that comes',
  'roll-call.of-needed': '{value} of {needed} needed',
  'roll-call.count': '{grade}: {count, number}',
  'roll-call.last-answers': 'The last answers',
  'roll-call.thought-again': '{now}, after {was}',
  'roll-call.nobody-changed': 'Nobody changed its mind.',
  'roll-call.hear-all': 'Hear them all',
  'roll-call.onward': 'Go on',
  'roll-call.watch': 'Watch the roll-call',
  'roll-call.held': 'They came, and it was enough.',
  'roll-call.fell': 'It was not enough.',
  'roll-call.joint': 'A joint answer. It was heard.',
  'roll-call.weak': 'A weak answer. That was heard, too.',
  'next.voices': 'They are answering, one by one.',
  'next.roll-call-over': 'All have answered. What came is on the table.',
  'map.as-front': 'Front',
  'front.scene':
    'The front in Ukraine: {phase}. The line stands at {line} of 100, support at {support} of {needed} needed.',
  'front.moved':
    'In the last half-year it moved {points, number, ::.} {better, select, yes {forward} other {back}}.',
  'front.needs':
    'Support that arrives: {support} of 100; the front needs {needed}. As all stand now it will come to {aimed}.',
  'front.nobody': 'No coalition stands behind it; each gives by itself.',
  'front.mission':
    'Behind it: {mission}, led by {leader} until {date}. {behind} % of allied GDP takes part.',
  'front.role.leads': 'Leads',
  'front.role.guarantees': 'Guarantee with troops',
  'front.role.joins': 'Train, arm and defend',
  'front.role.builds': 'Build instead',
  'front.role.stays-out': 'Stay out',
  'epilogue.european-pillar':
    'Europe’s seats close a lit ring of their own, tied across the table; the others stand beside it, dimmer.',
  'epilogue.native-nato':
    'One light in the middle of the table. Around it every seat is lit, each at a distance of its own.',
  'epilogue.hybrid':
    'The ring has parted into two lit circles, a core and the rest, with ties from one to the other.',
  'epilogue.status-quo': 'The ring is whole. Its lights are as bright as before, and no brighter.',
  'epilogue.hollow': 'All seats are in their places, and almost all are dark.',
  'epilogue.amexit-crash-out':
    'One seat has torn itself out. Its ties end in the air, and the seats that leaned on it are cracked.',
  'epilogue.break-up': 'The ring is in pieces: seats pushed out, cracked, or empty.',
  'epilogue.article-5-failed': 'Every seat is cracked around an ember in the middle.',
  'epilogue.managed-handover':
    'One seat has moved back from the table, and hands what it held to the others, who are lit.',
  'epilogue.atlantic-renewal':
    'The whole ring is lit, and ties cross the table from every seat to the far side.',
  'epilogue.coalition-europe':
    'Those who act are lit and tied to one another; the others keep their seats in the dark.',
  'epilogue.deadlock':
    'Two colours, seat by seat, and every tie stops before it reaches the other side.',
  'epilogue.score': 'Score of the term: {score} of 100',
  'ring.name': 'The alliance: {taken} of {of} seats taken, {believed} believed to come. Why?',
  'ring.heading': 'The ring of the alliance',
  'ring.counts':
    '{taken} of {of} seats are taken. The others believe {believed} of them rather than not to come to their help.',
  'ring.means':
    'A wedge is a member: as bright as the others believe in it, cracked when it is half out, an outline when it is gone.',
  'ring.out': 'Gone',
  'ring.on-notice': 'Has given notice',
  'ring.off-command': 'Out of the command',
  'ring.dimmest': 'Believed least, of 100',
  'ring.list': 'All members as a list',
} as const;
