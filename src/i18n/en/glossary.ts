/** The terms of the field: each a name and two short sentences. `<term>words</term>` names another term. */
export const glossary = {
  'codex.kind.term': 'Terms of the field',
  'codex.where.text': 'Wherever an i stands beside a heading.',
  'glossary.what-is': 'What is {term}?',
  'glossary.pin': 'Keep open',
  'glossary.unpin': 'Let go',
  'glossary.codex': 'In the codex',
  'glossary.keys': 'P keeps it open, Esc closes it.',
  'glossary.abandonment': 'Abandonment',
  'glossary.abandonment.means':
    'The fear that the others will not come when it counts. Its twin is <entrapment>entrapment</entrapment>; curing one feeds the other.',
  'glossary.article-4': 'Article 4',
  'glossary.article-4.means':
    'Any ally may ask the others to consult when it feels threatened. It binds nobody to act, and costs little <political-capital>capital</political-capital>.',
  'glossary.article-5': 'Article 5',
  'glossary.article-5.means':
    'An attack on one is an attack on all; each then takes the action it deems necessary. How much that will be is a matter of <reliability>reliability</reliability>.',
  'glossary.band': 'Band',
  'glossary.band.means':
    'The range in which a <margin>margin</margin> may truly lie. A <sounding>sounding</sounding> narrows it.',
  'glossary.burden-sharing': 'Burden-sharing',
  'glossary.burden-sharing.means':
    'Who pays for what all enjoy. A <spending-floor>spending floor</spending-floor> counts money, a <profile>profile</profile> counts what it buys.',
  'glossary.caveat': 'Caveat',
  'glossary.caveat.means':
    'A limit that a government sets on what its own troops may do. It flies, but not there and not at night.',
  'glossary.coalition': 'Coalition of the willing',
  'glossary.coalition.means':
    'Those who act without waiting for <consensus>consensus</consensus>. It is quick, and the rest feel bypassed or relieved.',
  'glossary.cohesion': 'Cohesion',
  'glossary.cohesion.means':
    'Trust and belief among members, less <resentment>resentment</resentment>. Below a point, tables break before texts do.',
  'glossary.consensus': 'Consensus',
  'glossary.consensus.means':
    'A decision stands if nobody objects; nobody has to agree. The <silence-procedure>silence procedure</silence-procedure> is how it is found.',
  'glossary.corridor-call': 'Corridor call',
  'glossary.corridor-call.means':
    'A government at your door with an offer, a request or a threat. It has a price and an expiry; not answering is an answer.',
  'glossary.credibility': 'Credibility',
  'glossary.credibility.means':
    'Whether a threat or a promise is believed. Words cost it, deeds and <tripwire>tripwires</tripwire> earn it.',
  'glossary.deterrence': 'Deterrence',
  'glossary.deterrence.means':
    'Forces that would come, times the belief that they would. It works as long as nobody has to find out.',
  'glossary.entrapment': 'Entrapment',
  'glossary.entrapment.means':
    'The fear of being dragged into somebody else’s war. The firmer the promise against <abandonment>abandonment</abandonment>, the greater it is.',
  'glossary.european-pillar': 'European pillar',
  'glossary.european-pillar.means':
    'Institutions and forces with which Europe could act alone. Its rival here is the <native-alliance>native alliance</native-alliance>; both can stand together.',
  'glossary.favour': 'Favour',
  'glossary.favour.means':
    'A payment inside a text that wins a government over. Others remember the <precedent>precedent</precedent>, and ask for the same.',
  'glossary.footnote': 'Footnote',
  'glossary.footnote.means':
    'A reservation put on record: the text stands, but not all of it for this government. It spares <resentment>resentment</resentment>, and makes reserving a habit.',
  'glossary.free-riding': 'Free-riding',
  'glossary.free-riding.means':
    'Enjoying a protection that others pay for. It is the complaint at the heart of <burden-sharing>burden-sharing</burden-sharing>.',
  'glossary.hollow-alliance': 'Hollow alliance',
  'glossary.hollow-alliance.means':
    'All are at the table and nobody believes the others. Nothing has been broken, and nothing would hold.',
  'glossary.instrument': 'Instrument',
  'glossary.instrument.means':
    'What carries a commitment: a speech, a law, a contract, a treaty. The harder it is to make, the better it survives an election.',
  'glossary.interdependence': 'Interdependence',
  'glossary.interdependence.means':
    'How much allies need one another’s <profile>profiles</profile>. It ties them together, or makes them each other’s hostage.',
  'glossary.iou': 'Favour owed',
  'glossary.iou.means':
    'A debt between a government and you. Call it in when a vote is close; it is gone after that.',
  'glossary.isolation-cost': 'Cost of standing alone',
  'glossary.isolation-cost.means':
    'What it costs a government to be the one that writes the <letter>letter</letter>. It falls with every other letter on the table.',
  'glossary.legitimacy': 'Legitimacy',
  'glossary.legitimacy.means':
    'Whether you are taken for an impartial chair. Partial chairs still speak, but half as loud.',
  'glossary.lens': 'Lens',
  'glossary.lens.means':
    'A set of assumptions about how the world works. The same deeds end differently under another one.',
  'glossary.letter': 'Letter',
  'glossary.letter.means': 'How a government breaks the silence. One is enough to stop a text.',
  'glossary.mandate': 'Mandate',
  'glossary.mandate.means':
    'What you set out to do, with weights and promises. The score counts that, and nothing else.',
  'glossary.margin': 'Margin',
  'glossary.margin.means':
    'The sum of a government’s reasons for and against a text, in points. Below zero it would rather not; below its <isolation-cost>cost of standing alone</isolation-cost> it says so.',
  'glossary.native-alliance': 'Native alliance',
  'glossary.native-alliance.means':
    'An alliance for one danger: a firm core and freedom in all else. Its tools are the <opt-out>opt-out</opt-out> and the <profile>profile</profile>.',
  'glossary.opt-out': 'Opt-out',
  'glossary.opt-out.means':
    'The right to stay away from what is not <article-5>Article 5</article-5>. Whether it frees or loosens an alliance is what the <lens>lenses</lens> disagree about.',
  'glossary.political-capital': 'Political capital',
  'glossary.political-capital.means':
    'What you can ask of others before they ask who you are. Texts that stand earn it, texts that fall cost it.',
  'glossary.precedent': 'Precedent',
  'glossary.precedent.means':
    'What was paid once is asked for again. It makes every later <favour>favour</favour> dearer, and fades slowly.',
  'glossary.profile': 'Profile',
  'glossary.profile.means':
    'What a member does for all instead of a little of everything. It saves money, and deepens <interdependence>interdependence</interdependence>.',
  'glossary.ratification': 'Ratification',
  'glossary.ratification.means':
    'Parliaments say yes or no to a deep change. What they have ratified outlives governments.',
  'glossary.red-line': 'Red line',
  'glossary.red-line.means':
    'The point of the treaty that a government would least like to see moved. It is told in private, or found out in public.',
  'glossary.reliability': 'Reliability',
  'glossary.reliability.means':
    'How far members believe that the others would come. It exists between their ears until the day of the test.',
  'glossary.resentment': 'Resentment',
  'glossary.resentment.means':
    'What is left when a government swallows a text in silence. It feeds the challenger at home, and weakens the will to help.',
  'glossary.roadmap': 'Roadmap',
  'glossary.roadmap.means':
    'A schedule by which Washington hands tasks over. It turns a crash into a timetable, or announces one.',
  'glossary.sherpa-hours': 'Hours',
  'glossary.sherpa-hours.means':
    'The time you have for talks in a half-year. Thirty-two capitals, five hours; one of them can be carried over.',
  'glossary.silence-procedure': 'Silence procedure',
  'glossary.silence-procedure.means':
    'A text is put to all; it stands unless a <letter>letter</letter> breaks the silence before the deadline. Who keeps quiet need not agree.',
  'glossary.sounding': 'Sounding',
  'glossary.sounding.means':
    'An hour in private with one government. It narrows the <band>band</band>, and may be overheard.',
  'glossary.spending-floor': 'Spending floor',
  'glossary.spending-floor.means':
    'The share of GDP that every member promises to spend on defence. It counts what goes in, not what comes out.',
  'glossary.stress-test': 'Stress test',
  'glossary.stress-test.means':
    'An exercise that shows in public what <article-5>Article 5</article-5> would be worth for one ally tonight. The adversary reads the result too.',
  'glossary.summit': 'Summit',
  'glossary.summit.means':
    'Leaders vote before the cameras, once a year. Everything counts more: success, failure and an empty chair.',
  'glossary.tripwire': 'Tripwire',
  'glossary.tripwire.means':
    'Allied troops where an attack would come. They are too few to win, and enough to make absence impossible.',
  'glossary.win-set': 'Win-set',
  'glossary.win-set.means':
    'All texts that a government could sign and still survive at home. Where the sets do not overlap, no eloquence helps.',
} as const;
