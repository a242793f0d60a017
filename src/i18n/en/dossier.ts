/** The dossier: tabs, figures that say why, and the terms of a margin in sentences. */
export const dossier = {
  'dossier.tabs': 'What is known',
  'dossier.tab.interests': 'Interests',
  'dossier.tab.red-lines': 'Red lines',
  'dossier.tab.promises': 'Promises',
  'dossier.tab.memory': 'Memory',
  'dossier.tab.home': 'Home',
  'dossier.tab.profile': 'Profile',
  'dossier.quirks': '“{quirks}”',
  'dossier.owes-nothing': 'none either way',
  'dossier.fact.election': 'Election',
  'dossier.fact.trust': 'Trust in you',
  'dossier.fact.grudge': 'Grudge, points',
  'dossier.fact.ious': 'Favours',
  'dossier.fact.alienation': 'Alienation',
  'dossier.fact.resentment': 'Resentment, of 50',
  'dossier.fact.support': 'Support for the alliance',
  'dossier.fact.challenger': 'Nationalist challenger',
  'dossier.wants': 'What it wants of the treaty',
  'dossier.wants-what': 'Subject',
  'dossier.wants-weight': 'How much it matters',
  'dossier.wants-same': 'as it is: {level}',
  'dossier.wants-move': '{from} → {to} ({points})',
  'dossier.lines': 'Where it would break silence',
  'dossier.lines-change': 'Change that breaks it',
  'dossier.lines-none': 'No single change that a text may make would break its silence.',
  'dossier.lines-any':
    'Today it would break silence over any text of yours that does not come towards it.',
  'dossier.lines-up': 'more of it',
  'dossier.lines-down': 'less of it',
  'dossier.dearest': '{member} would least like to see this moved: {dimension}.',
  'dossier.promises-yours': 'Your word to it',
  'dossier.promises-none-yours': 'You have promised it nothing.',
  'dossier.promises-signed': 'What it has signed',
  'dossier.promises-none-signed': 'Nothing of its own.',
  'dossier.promises-all': 'What binds all',
  'dossier.promises-durability': 'Durability, of 100',
  'dossier.promises-part': 'kept in part',
  'dossier.held': 'What voters hold for and against it',
  'dossier.held-votes': '% of votes',
  'dossier.relies': 'On whom it relies',
  'dossier.relies-on': 'Supplier',
  'dossier.relies-share': 'Share',
  'dossier.relies-row': '{on}: {domain}',
  'size.choose': 'How much to tell',
  'size.brief': 'Short',
  'size.sentence': 'Sentence',
  'size.full': 'Full',
  'size.brief-text':
    '{verdict}{first, select, none {} other {: {first}}}{second, select, none {} other {, {second}}}.',
  'size.sentence-text':
    '{verdict} ({margin}){first, select, none {} other {; most of it is {first}}}{second, select, none {} other {, then {second}}}{other, select, none {} other {; the other way pulls {other}}}.',
  'size.term': '{term} ({weight})',
  'why.ask': 'why?',
  'why.source': 'Source: {source}.',
  'why.election':
    'Votes fall by the country’s calendar ({system}); a shaky coalition may fall before.',
  'why.trust':
    'It starts at 50 and drifts back there. Soundings, kept promises and favours raise it, declined callers and broken words lower it. Today it is worth {points} points on every text of yours.',
  'why.grudge':
    'What it has against you: scolding, broken promises, being overruled. It is taken from every text of yours and fades with time.',
  'why.ious':
    'Favours come of corridor calls, welcome offers and side deals. One that is owed to you can be called in; one that you owe will be.',
  'why.wants':
    'From its threat, autonomy, worldview, industry and budget, and from the tastes of who governs. A text that moves towards its wish adds weight times distance to the margin; one that moves away takes as much.',
  'why.axes': 'From the country itself and from the parties in government: {families}.',
  'why.lines':
    'Each line is a text that changes this one thing and nothing else, as far as you have read this government. It is crossed when the margin falls below what standing alone would cost. Friends and favours move the line.',
  'why.durability':
    'How hard it is to undo: a speech hardly binds, a ratified text nearly always. A new government that dislikes it may still leave it.',
  'why.ladder':
    'Above {leaves, number, ::.} points of alienation it may leave the command, above {quits, number, ::.} after that the treaty.',
  'why.alienation':
    'Autonomy, a nationalist-led government, resentment, low support and scolding push it up; a lived opt-out norm, threat and a protocol hold it down.',
  'why.resentment':
    'Every text that it swallowed in silence leaves some, and so does pressure to join in what it would not. It halves in about seven years.',
  'why.support':
    'It is drawn to the country’s own level, higher when the chair stands well and the threat grows, lower under nationalists, with resentment, and when words outrun deeds.',
  'why.challenger':
    'It is drawn to the country’s own level and the wave of these years. Pooled sovereignty, scolding and budgets beyond what is tolerated feed it; opting out without blame, and being in office, wear it down.',
  'why.spending':
    'Habit is {base, number, ::.0} %. Pledges add {pledged, number, ::.00}; threat, fear of being left alone and the floor pull it up, believing in others and thin budgets hold it down. Of what is reported, {paper, number, ::.00} is roads and ports.',
  'why-term.reservation':
    'Every government would rather leave things as they are. Every text begins with this against it.',
  'why-term.sovereigntist-reserve':
    'Governments led by sovereigntists sign less, and a little more readily where opting out is lived without blame.',
  'why-term.fear-of-abandonment':
    'Who fears to be left alone goes along with more: a threat of {threat, number, ::.} of 100, and how little it believes that others would come.',
  'why-term.weak-chair':
    'Your standing is {standing, number, ::.} of 100. A chair below 50 is not feared, which makes its texts easier to live with.',
  'why-term.proposer':
    'Who tables it matters: your standing is {standing, number, ::.} of 100, and 40 would be neither help nor harm.',
  'why-term.fatigue':
    'Every text tabled lately tires the table. Fatigue stands at {fatigue, number, ::.0}, and this text adds to it.',
  'why-term.position':
    '{dimension} stands at {now}. It would have it at {ideal}, and weighs it {weight, number, ::.} of 100: towards its wish the text gains, away from it loses.',
  'why-term.security':
    'What the text does for its own safety at a threat of {threat, number, ::.} of 100: a firmer guarantee, commands and work-sharing add, a loose opt-out may leak.',
  'why-term.cost':
    'A higher floor costs those most whose budgets have least room or whose parties have least will.',
  'why-term.side-payment': 'A favour in this text goes to it.',
  'why-term.payer': 'A favour in this text is paid by it, at today’s price.',
  'why-term.precedent':
    'Others have been paid before, and this one is offered nothing. It has noticed.',
  'why-term.chair-trust': 'It trusts you {trust, number, ::.} of 100; at 50 this would be nothing.',
  'why-term.grievance': 'It holds {grudge, number, ::.0} points against you.',
  'why-term.favours': 'Side deals with you that still count.',
  'why-term.no-deal': 'It has a pact with its neighbours: having no deal here is easier to bear.',
  'why-term.home-audience':
    'An election is near. Pooled sovereignty and new spending feed the challenger, a firmer guarantee pleases those who support the alliance.',
  'why-term.washington':
    'What Washington makes of the text counts with Atlanticists: {atlanticist, number, ::.} of 100 here, at an American commitment of {commitment, number, ::.}.',
  'why-term.private':
    'What it keeps to itself, as far as you have read it. A sounding narrows it, a deep consultation tells it.',
  'why-term.momentum': 'Governments that champion the text carry their closest peers along.',
  'why-term.groundwork': 'Every step of a treaty that was prepared makes the next text easier.',
} as const;
