/** What a chair that the rules hold does, and why: its texts, its soundings, its treaties. */
export const chair = {
  'event.chair-asks': 'The chair asks before it circulates a text: {members}.',
  'event.chair-draft-leaked': 'The chair’s draft leaks through {member}.',
  'event.chair-cannot-table': 'The chair’s text is not put under silence: it lacks the means.',
  'event.chair-comes-back': 'The chair comes back at once with an amended text: {dimensions}.',
  'event.chair-why-laid-table':
    'Why this text: it lay on the table, and one concession wins over the government that would have written.',
  'event.chair-why-agenda':
    'Why this text: it goes the chair’s way, and silence would hold about {oddsPct, number, ::.} times in 100 by its soundings.',
  'event.chair-why-common-ground':
    'Why this text: its own way would not carry. This one would hold about {oddsPct, number, ::.} times in 100.',
  'event.chair-why-amended':
    'Why again: what cost letters is smaller now ({dimension}). Silence would hold about {oddsPct, number, ::.} times in 100.',
  'event.chair-why-paid':
    'Why again: more is paid within it now for those who wrote. Silence would hold about {oddsPct, number, ::.} times in 100.',
  'event.chair-why-reserved':
    'Why again: governments may reserve their position in it now. Silence would hold about {oddsPct, number, ::.} times in 100.',
  'event.chair-why-heads-of-terms':
    'Why this text: the heads of terms are due, and would hold about {oddsPct, number, ::.} times in 100.',
  'event.chair-why-signature':
    'Why this text: the treaty is ready to be signed, and would hold about {oddsPct, number, ::.} times in 100.',
  'event.chair-why-trial':
    'Why this text: nothing better was found, and letters say what stands in the way. It would hold about {oddsPct, number, ::.} times in 100.',
  'event.chair-why-tired':
    'Why no text: the council is tired, and every text would make it more so.',
  'event.chair-why-hopeless':
    'Why no text: the best that could be found would hold about {oddsPct, number, ::.} times in 100.',
  'event.chair-treaty-opens':
    'The chair calls for a treaty ({aim}), in line with what it is after: {agenda}. It gives it {oddsPct, number, ::.} chances in 100.',
  'event.chair-treaty-waits':
    'The chair leaves the treaty where it is ({aim}): the next step would succeed about {oddsPct, number, ::.} times in 100.',
  'refusal.draft-is-a-treaty':
    'A treaty’s text is closed before its vote. Your say is your envelope.',
  'chair-treaty.none':
    'The chair leads no treaty. It looks for one once a year, and calls for it where it would hold.',
  'chair-treaty.opens':
    'The chair has called for it this half-year. It gives it {oddsPct, number, ::.} chances in 100.',
  'chair-treaty.votes':
    'It goes under silence when the half-year ends, and would hold about {oddsPct, number, ::.} times in 100. Your envelope is asked as for any text.',
  'chair-treaty.drafts':
    'The chair has the text drafted. Signed and ratified, it gives it {oddsPct, number, ::.} chances in 100.',
  'chair-treaty.rescues': 'The chair has found a protocol for a parliament that cannot follow.',
  'chair-treaty.waits':
    'The chair waits: the next step would succeed about {oddsPct, number, ::.} times in 100.',
  'chair-treaty.parliaments':
    'The text is with the parliaments. Yours votes on your government’s margin of that day.',
  'own.treaty': 'A text of the treaty: {aim}.',
} as const;
