/** The treaty process, the treaties in force, and withdrawal. */
export const conference = {
  'verb.opt-out-understanding': 'Opt-out Understanding',
  'verb.opt-out-understanding.does':
    'A declaration of the whole council: staying out of other operations is no offence.',
  'verb.opt-out-understanding.costs': 'Under some lenses an adversary reads it as weakness.',
  'verb.opt-out-protocol': 'Opt-out Protocol',
  'verb.opt-out-protocol.does':
    'Opens the treaty for a right to stay out that every parliament ratifies. In force, what is not Article 5 leaves no grudge.',
  'verb.opt-out-protocol.costs': 'Years of work, and any parliament may stall it.',
  'verb.treaty-step': 'Renegotiate the treaty',
  'verb.treaty-step.does':
    'Reflection group, heads of terms, text, signature; then the parliaments. A treaty goes further than a package and lasts longer.',
  'verb.treaty-step.costs': 'Any step can be blocked, and what was spent on it is lost.',
  'verb.pillar-compact': 'European pillar',
  'verb.pillar-compact.does':
    'A project builds institutions that the treaty allows. Founding opens a Pillar Compact of those who want one.',
  'verb.pillar-compact.costs':
    'Washington frowns; a compact lives as long as its founders’ governments.',
  'target.project': 'a project',
  'target.found': 'found a Compact',
  'target.reflection-group': 'reflection group',
  'target.heads-of-terms': 'heads of terms',
  'target.text': 'draft the text',
  'target.signature': 'signature',
  'target.find-protocol': 'find a protocol',
  'target.abandon': 'abandon it',
  'target.opt-out-protocol': 'Opt-out Protocol',
  'target.pillar-compact': 'Pillar Compact',
  'target.profiles-charter': 'Profiles Charter',
  'target.revision': 'a revision of your own',
  'refusal.opt-out-is-written': 'The freedom to stay out is on paper already.',
  'refusal.too-little-cohesion':
    'It needs cohesion of {needs, number, ::.}; there is {has, number, ::.}.',
  'refusal.table-too-weak':
    'You know {hasPct, number, ::.} % of the table to agree; without a summit it takes {needsPct, number, ::.} %.',
  'refusal.needs-understanding':
    'It rests on an Opt-out Understanding, or on {needs, number} political capital in hand.',
  'refusal.treaty-open': 'The council is already at work: {aim}.',
  'refusal.treaty-in-force': 'In force already: {aim}.',
  'refusal.treaty-too-soon':
    'It failed lately ({aim}): wait {turns, plural, one {a half-year} other {# half-years}}.',
  'refusal.treaty-misses-its-aim':
    'It must write {needsPoints, number, ::.} of 100 at least: {dimension}.',
  'refusal.too-few-founders':
    '{members, number} governments with {capabilityPct, number, ::.} % of Europe’s capability would found it; it takes {neededMembers, number} with {neededPct, number, ::.} %.',
  'refusal.no-treaty-open': 'No treaty is open.',
  'refusal.treaty-step-out-of-order': 'Not yet, or not any more: the last step was {step}.',
  'refusal.treaty-step-too-soon':
    'The step takes its time: {turns, plural, one {another half-year} other {another # half-years}}.',
  'refusal.text-leaves-the-terms':
    'The text departs too far from the heads of terms: by {byPoints, number, ::.} points, at most {mostPoints, number, ::.}.',
  'refusal.no-protocol-for': 'There is nothing to find a protocol for in {member}.',
  'refusal.text-has-its-own-verb': 'Texts of the treaty are tabled step by step.',
  'note.understanding-norm':
    'Opting out becomes {normPct, number, ::.0} points more normal at once.',
  'note.treaty-opens': 'A reflection group meets: {aim}.',
  'note.majors-dissent':
    'Large members worth {sharePct, number, ::.} % of the large members’ economy are expected to object; {mostPct, number, ::.} % stop it.',
  'note.founders':
    '{members, number} governments with {capabilityPct, number, ::.} % of Europe’s capability would found it.',
  'note.odds-of-force':
    'If the parliaments voted as things stand, it would enter into force about {ratifiesPct, number, ::.} times in 100.',
  'note.text-goes-to-signature': 'The text is closed, and goes to the signature.',
  'note.protocol-on-offer':
    '{member} is bound to less; opting out becomes {normPct, number, ::.0} points more normal.',
  'note.treaty-abandoned':
    'The work is lost, and {legitimacyPct, number, ::.} points of your standing.',
  'aim.opt-out-protocol': 'Opt-out Protocol',
  'aim.pillar-compact': 'Pillar Compact',
  'aim.profiles-charter': 'Profiles Charter',
  'aim.revision': 'revision of the treaty',
  'treaty-step.reflection-group': 'the reflection group',
  'treaty-step.heads-of-terms': 'the heads of terms',
  'treaty-step.text': 'the text',
  'treaty-step.signature': 'the signature',
  'treaty-step.ratification': 'the way to the parliaments',
  'treaty-death.lapsed': 'nobody took it any further',
  'treaty-death.conference-broke-up': 'the conference broke up',
  'treaty-death.rejected': 'it was rejected',
  'treaty-death.too-few-founders': 'too few founders were left',
  'treaty-death.abandoned': 'it was abandoned',
  'event.understanding-adopted': 'The council agrees on an Opt-out Understanding.',
  'event.understanding-broken': '{breakers} broke silence over the Opt-out Understanding.',
  'event.understanding-withdrawn': 'The Opt-out Understanding is taken off the table.',
  'event.understanding-declared':
    'Opt-out Understanding: to stay out of other operations is no offence.',
  'event.heads-of-terms-adopted': 'Silence held over the heads of terms.',
  'event.heads-of-terms-broken': '{breakers} broke silence over the heads of terms.',
  'event.heads-of-terms-withdrawn': 'The heads of terms are taken off the table.',
  'event.signature-adopted': 'Silence held: the text is signed.',
  'event.signature-broken': '{breakers} broke silence at the signature.',
  'event.signature-withdrawn': 'The text is not laid out for signature after all.',
  'event.reflection-group-meets': 'A reflection group meets: {aim}.',
  'event.reflection-group-blocked': 'No reflection group ({aim}): {members} will not have it.',
  'event.terms-agreed': 'Heads of terms are agreed: {aim}.',
  'event.text-drafted': 'The text is drafted: {aim}.',
  'event.treaty-signed': 'Signed: {aim}. The parliaments have it now.',
  'event.treaty-dies':
    'It comes to nothing ({aim}): {reason}{membersCount, plural, =0 {} other { ({members})}}.',
  'event.treaty-in-force':
    'In force: {aim}.{protocolsCount, plural, =0 {} other { By protocol bound to less: {protocols}.}}',
  'event.compact-falls': 'The Pillar Compact falls: {members} have left it.',
  'event.parliament-stalls':
    '{member}: parliament puts the treaty off, {reason, select, election {with an election ahead} other {for want of a majority}}.',
  'event.parliament-ratified':
    '{member} ratifies{referendum, select, true { by referendum} other {}}.',
  'event.parliament-protocol':
    '{member} does not ratify{referendum, select, true { in a referendum} other {}}, and takes a protocol.',
  'event.parliament-rejected':
    '{member} rejects the treaty{referendum, select, true { in a referendum} other {}}.',
  'event.protocol-found': 'A protocol is found for {member}.',
  'event.gives-notice': '{member} gives a year’s notice of withdrawal.',
  'event.takes-notice-back': '{member} takes its notice back.',
  'event.returns-to-treaty': '{member} returns to the treaty.',
  'event.us-notice':
    'The letter is there: the United States gives a year’s notice. Its commitment stood at {commitmentPct, number, ::.} of 100.',
  'event.us-notice-withdrawn': 'Washington takes its notice back.',
  'event.senate-delays': 'The Senate puts the withdrawal off by a year.',
  'effect.special.parliament-stalls': 'parliament puts the treaty off',
  'effect.special.parliament-favour': 'votes won or lost in parliament',
  'effect.special.parliament-referendum': 'the people vote on the treaty',
  'cause.treaty-lost': 'a treaty that came to nothing',
  'cause.treaty-in-force': 'a treaty in force',
  'cause.us-notice': 'the American notice',
  'term.groundwork': 'the groundwork of the conference',
  'us-band.notice': 'notice given',
  'ending.managed-handover': 'Managed handover',
  'ending.managed-handover.tells':
    'Washington went by a schedule, and what it carried is carried by others.',
  'ending.atlantic-renewal': 'Atlantic renewal',
  'ending.atlantic-renewal.tells':
    'The old bargain holds again: America is committed, and the others pay their part.',
  'ending.coalition-europe': 'Coalition Europe',
  'ending.coalition-europe.tells': 'The willing act. The council meets, and passes little.',
  'ending.deadlock': 'Deadlock',
  'ending.deadlock.tells': 'A treaty lies open on the table, and nobody can close it.',
  'measure.roadmap-done': 'roadmap carried out',
  'measure.largest-gap': 'largest gap in a domain without Washington',
  'measure.us-committed-turns': 'half-years of a committed Washington, on end',
  'measure.fair-burden': 'fairness of burden-sharing',
  'measure.compact-in-force': 'a Pillar Compact is in force',
  'measure.protocol-in-force': 'an Opt-out Protocol is in force',
  'measure.standing-coalitions': 'standing coalitions',
  'measure.council-items-a-year': 'items that pass the council, a year',
  'measure.treaty-step-open': 'half-years that a step of the treaty has been open',
  'measure.cohesion': 'cohesion',
  'measure.index-above-threshold': 'points above the threshold',
  'measure.turns-held': 'half-years held',
} as const;
