/**
 * The deck: title, what happened, why it was drawn, the choices and what follows from each. {member} is whom the card is
 * about, {other} the second government in the affair; figures come from the rules, of 100 unless the text says otherwise.
 */
export const deck = {
  'card.review-clause': 'The review falls due',
  'card.review-clause.body':
    'The pledge to spend more has a review clause, and the year has come. Auditors wait for a mandate. Some capitals look forward to the figures; others have found that the figures look at them.',
  'card.review-clause.because':
    'The pledge is reviewed in 2029. Europe and Canada spend {spending, number, ::.0} % of GDP, {burden, number, ::.} % of the core aim.',
  'card.review-clause.audit': 'Accept a full audit',
  'card.review-clause.audit.outcome':
    'The tables are published. Those who delivered are believed a little more, those who did not a little less.',
  'card.review-clause.package': 'Come with a package before anyone asks',
  'card.review-clause.package.outcome':
    'New money is announced the week before. Washington takes note; finance ministers take notes.',
  'card.review-clause.postpone': 'Move the review to next year',
  'card.review-clause.postpone.outcome':
    'Budget holders breathe out. Washington asks what the clause was for.',

  'card.posture-cut': 'A brigade is needed elsewhere',
  'card.posture-cut.body':
    'A crisis in Asia draws American units out of Europe. The order speaks of weeks. Planning staffs have stopped assuming that they come back.',
  'card.posture-cut.because':
    'American commitment stands at {usCommitment, number, ::.} of 100, presence at {usPresence, number, ::.} % of 2025.',
  'card.posture-cut.backfill': 'Fill the gap with European units',
  'card.posture-cut.backfill.outcome':
    'Other flags go up over the same barracks. The home garrisons are thinner for it.',
  'card.posture-cut.purchases': 'Buy time: large orders in America',
  'card.posture-cut.purchases.outcome':
    'Congressmen from four states discover how much they value the alliance.',
  'card.posture-cut.roadmap': 'Ask for a schedule',
  'card.posture-cut.roadmap.outcome':
    'The Pentagon is asked to put dates to what it is doing anyway.',
  'card.posture-cut.roadmap.won': 'Washington signs a schedule. What was a risk is now a calendar.',
  'card.posture-cut.roadmap.lost': 'Washington does not do schedules. The question is resented.',

  'card.notice-letter': 'The letter',
  'card.notice-letter.body':
    'A draft letter of notice under Article 13 circulates in Washington. The administration neither confirms nor denies; its lawyers do both. Under the statute it needs the Senate.',
  'card.notice-letter.because':
    'A restrainer governs, American commitment stands at {usCommitment, number, ::.} of 100, and the allies spend {burden, number, ::.} % of what was asked.',
  'card.notice-letter.legal-fight': 'Back those who say that the law forbids it',
  'card.notice-letter.legal-fight.outcome':
    'Briefs are filed and friends of the treaty found. Nobody leaves while the courts sit; the White House remembers who wrote.',
  'card.notice-letter.transition-talks': 'Open talks on a handover',
  'card.notice-letter.transition-talks.outcome':
    'The tone improves at once. So does the planning for the day after.',
  'card.notice-letter.last-chance-summit': 'Call a last-chance summit',
  'card.notice-letter.last-chance-summit.outcome':
    'Thirty-two aeroplanes, one question. Figures will speak louder than toasts.',
  'card.notice-letter.last-chance-summit.won':
    'The letter stays in its drawer. The President has won something, and says what.',
  'card.notice-letter.last-chance-summit.lost':
    'The summit ends without a text. The letter has been seen by everyone by now.',

  'card.senate-brake': 'The Senate would like a word',
  'card.senate-brake.body':
    'A majority of senators hold that no treaty ends without them, and have attached money to the opinion. For a year nothing can be signed away. What it means beyond that is anyone’s guess.',
  'card.senate-brake.because':
    'A letter of notice was drafted lately; American commitment stands at {usCommitment, number, ::.} of 100.',

  'card.out-of-area-request': 'A request from far away',
  'card.out-of-area-request.body':
    '{member} asks for help in a theatre that the treaty does not mention. It has helped others before, and says so. The legal service has produced two opinions.',
  'card.out-of-area-request.because':
    'Pressure from the south stands at {southPressure, number, ::.} of 100, and {member} has forces within reach.',
  'card.out-of-area-request.alliance-run': 'Make it the alliance’s mission',
  'card.out-of-area-request.alliance-run.outcome':
    'Planning begins under the common flag. Those who would rather not are asked, once, in the room.',
  'card.out-of-area-request.coalition': 'Leave it to those who are willing',
  'card.out-of-area-request.coalition.outcome':
    '{member} leads a coalition. The alliance wishes it well and lends it a warehouse.',
  'card.out-of-area-request.contribution': 'Stay out, and contribute otherwise',
  'card.out-of-area-request.contribution.outcome':
    'Workshops deliver what squadrons do not. {member} counts both, differently.',

  'card.tariff-linkage': 'Tariffs and tanks',
  'card.tariff-linkage.body':
    'Washington has noticed that trade and defence are paid by the same people. A tariff would go away if budgets went up. The trade commissioner and the chiefs of defence have not met before.',
  'card.tariff-linkage.because':
    'Disputes with Washington run at {disputeHeat, number, ::.} of 100, and Europe and Canada spend {spending, number, ::.0} % of GDP.',
  'card.tariff-linkage.link': 'Accept the link: budgets against tariffs',
  'card.tariff-linkage.link.outcome':
    'The tariff is suspended, the budgets are not. Voters ask who sold what.',
  'card.tariff-linkage.decouple': 'Keep trade out of the council',
  'card.tariff-linkage.decouple.outcome':
    'The chair insists on two rooms. It works as long as it is guarded.',
  'card.tariff-linkage.european-front': 'Answer as Europeans',
  'card.tariff-linkage.european-front.outcome':
    'Twenty-odd capitals speak with one voice, and hear it. So does Washington.',

  'card.kill-switch-scare': 'The kill switch',
  'card.kill-switch-scare.body':
    'A report says that American systems could be grounded from afar. The manufacturer denies it, the manual is classified, and {member} flies little else.',
  'card.kill-switch-scare.because':
    'European members draw {usDependence, number, ::.} % of what they cannot do without from the United States, {member} {subjectUsDependence, number, ::.} %.',
  'card.kill-switch-scare.audit': 'Ask for a joint audit of the code',
  'card.kill-switch-scare.audit.outcome': 'Engineers of both sides are shut in a hangar.',
  'card.kill-switch-scare.audit.won': 'No switch is found. Everyone had always said so.',
  'card.kill-switch-scare.audit.lost':
    'The audit ends at a locked module. Nobody says what is in it.',
  'card.kill-switch-scare.diversify': 'Diversify',
  'card.kill-switch-scare.diversify.outcome':
    'The next lots go elsewhere. They come later and belong to their owners.',
  'card.kill-switch-scare.trust': 'Say that allies do not do such things',
  'card.kill-switch-scare.trust.outcome':
    'Orders are confirmed in public. The autonomously minded keep the cutting.',

  'card.territorial-row': 'Allies and an island',
  'card.territorial-row.body':
    '{member} and {other} disagree about a stretch of sea, the rocks in it and what the map of a long-dead admiral meant. Vessels have been seen, and seen to be seen.',
  'card.territorial-row.because':
    'Nobody in the alliance trusts an ally less than {member} trusts {other}: {subjectLowestTrust, number, ::.} of 100.',
  'card.territorial-row.mediation': 'Offer the chair’s good offices',
  'card.territorial-row.mediation.outcome': 'Two delegations, two rooms, one pair of feet.',
  'card.territorial-row.mediation.won':
    'A hotline, a fishing calendar and a photograph. It will do for years.',
  'card.territorial-row.mediation.lost': 'Both sides agree that the chair leaned to the other.',
  'card.territorial-row.public-line': 'Say in public what the law says',
  'card.territorial-row.public-line.outcome':
    '{member} quotes the chair. {other} has stopped quoting it.',
  'card.territorial-row.ignore': 'Leave it to the two of them',
  'card.territorial-row.ignore.outcome':
    'The council moves on. The vessels stay, and others draw their own conclusions about both.',

  'card.drone-incursions': 'Drones over the border',
  'card.drone-incursions.body':
    'For three nights drones without markings have crossed into {member}. One fell into a beet field. Opinions differ on whether it was lost or sent.',
  'card.drone-incursions.because':
    'Pressure from the east stands at {eastPressure, number, ::.} of 100, the adversary’s appetite for risk at {opportunism, number, ::.}.',
  'card.drone-incursions.article-4': 'Consult under Article 4',
  'card.drone-incursions.article-4.outcome':
    'Thirty-two ambassadors look at the same radar plot, and each is asked what its government will do.',
  'card.drone-incursions.rules-of-engagement': 'Change the rules of engagement',
  'card.drone-incursions.rules-of-engagement.outcome':
    'The next one will be shot down. Some in the south read the order twice.',
  'card.drone-incursions.air-shield': 'Share out an air shield',
  'card.drone-incursions.air-shield.outcome':
    'Who watches, who shoots and who pays is put in a table. Then into contracts.',

  'card.cut-cable': 'A cable, cut',
  'card.cut-cable.body':
    'Off the coast of {member} a data cable has parted near a freighter that had slowed down. The captain regrets his anchor. It is the second this year.',
  'card.cut-cable.because':
    'Pressure from the east stands at {eastPressure, number, ::.} of 100, and {member} lies within its reach.',
  'card.cut-cable.patrol-coalition': 'Gather a patrol coalition',
  'card.cut-cable.patrol-coalition.outcome':
    'Frigates of the willing steam up and down. Anchors stay up while they do.',
  'card.cut-cable.attribute': 'Name who did it',
  'card.cut-cable.attribute.outcome':
    'The evidence is published. It convinces those who were convinced, and moves a few budgets.',
  'card.cut-cable.resilience': 'Lay two more',
  'card.cut-cable.resilience.outcome': 'Repair ships and spare routes: dear, dull and effective.',

  'card.little-green-men': 'Men without badges',
  'card.little-green-men.body':
    'In a border town of {member} armed men in plain uniforms hold the council building. They speak of local grievances, in unison. Nobody has fired yet.',
  'card.little-green-men.because':
    'Of all on the frontier, {member} believes least that allies would come ({subjectWatch, number, ::.} of 100), and the adversary’s appetite for risk stands at {opportunism, number, ::.}.',
  'card.little-green-men.armed-attack': 'Call it an armed attack',
  'card.little-green-men.armed-attack.outcome':
    'The word has been said. Now everyone waits for who says it too.',
  'card.little-green-men.armed-attack.won':
    'One capital after another agrees. By night the men have gone home, wherever that is.',
  'card.little-green-men.armed-attack.lost':
    'Too many ask for more information. The men leave in the end; the question stays.',
  'card.little-green-men.police-matter': 'Treat it as a police matter',
  'card.little-green-men.police-matter.outcome':
    'It is over within a week and without a war. On the frontier they note how long a week is.',
  'card.little-green-men.reinforce': 'Reinforce quietly',
  'card.little-green-men.reinforce.outcome':
    'Battalions arrive on exercise. Nobody asked them what they are practising.',

  'card.snap-exercise': 'A snap exercise next door',
  'card.snap-exercise.body':
    'Across the border eighty thousand men are exercising at a day’s notice. Last year’s went home again. The field hospitals are new.',
  'card.snap-exercise.because':
    'Pressure from the east stands at {eastPressure, number, ::.} of 100. It is that time of the year.',
  'card.snap-exercise.counter-exercise': 'Hold an exercise of our own',
  'card.snap-exercise.counter-exercise.outcome':
    'The roads are full for two weeks. Staffs find out what does not work.',
  'card.snap-exercise.hotline': 'Pick up the telephone',
  'card.snap-exercise.hotline.outcome':
    'Someone answers. On the frontier some wonder what was said.',
  'card.snap-exercise.deployment': 'Move troops to the frontier',
  'card.snap-exercise.deployment.outcome': 'Tripwires thicken. Families at home ask for how long.',

  'card.ceasefire-guarantors': 'A ceasefire looks for guarantors',
  'card.ceasefire-guarantors.body':
    'The guns in Ukraine have stopped. The paper that stopped them has a blank page for names. Kyiv would like strong ones, quickly.',
  'card.ceasefire-guarantors.because':
    'There is a ceasefire, and support stands at {frontSupport, number, ::.} % of what the front needs.',
  'card.ceasefire-guarantors.coalition': 'A coalition of the willing guarantees it',
  'card.ceasefire-guarantors.coalition.outcome':
    'European names fill the page. Washington lends an eye from above and nothing below.',
  'card.ceasefire-guarantors.alliance': 'The alliance guarantees it',
  'card.ceasefire-guarantors.alliance.outcome':
    'Silence is broken twice before it holds. It is a heavy word, and everybody has given it.',
  'card.ceasefire-guarantors.decline': 'Decline, and leave it to others',
  'card.ceasefire-guarantors.decline.outcome':
    'No soldier is put between the lines. Many at home are relieved; the frontier is not among them.',

  'card.refugee-push': 'People pushed to a fence',
  'card.refugee-push.body':
    'At the border of {member} some hundreds of people have been brought to the fence and told to walk. They are cold. The cameras arrived before they did.',
  'card.refugee-push.because':
    'Pressure from the east stands at {eastPressure, number, ::.} of 100, and {member} has the border.',
  'card.refugee-push.solidarity': 'Share the reception',
  'card.refugee-push.solidarity.outcome':
    'Buses go to six countries. The pressure spreads thinner, and so does the argument.',
  'card.refugee-push.close-the-border': 'Help to close the border',
  'card.refugee-push.close-the-border.outcome':
    'The fence holds and the tactic fails. Lawyers and bishops have questions.',
  'card.refugee-push.monitors': 'Send monitors',
  'card.refugee-push.monitors.outcome':
    'What happens is written down. {member} would have preferred tents.',

  'card.arctic-emergency': 'An emergency on the ice',
  'card.arctic-emergency.body':
    'A research vessel is stuck near {member}, and two rescue parties with different flags approach it. Each says that it was called. The crew would take either.',
  'card.arctic-emergency.because':
    'The ice recedes, pressure stands at {eastPressure, number, ::.} of 100, and {member} is the nearest ally.',
  'card.arctic-emergency.rescue-together': 'Rescue them together',
  'card.arctic-emergency.rescue-together.outcome':
    'Hot soup, two flags, one photograph. It lowers the temperature where it was high.',
  'card.arctic-emergency.patrol': 'Send a patrol along',
  'card.arctic-emergency.patrol.outcome':
    'Nuclear members show that they can reach the place. The others note that they have.',
  'card.arctic-emergency.coast-guards': 'Leave it to the coast guards',
  'card.arctic-emergency.coast-guards.outcome':
    '{member} does it with its neighbours, well, and without a communiqué.',

  'card.evacuation': 'An evacuation',
  'card.evacuation.body':
    'A capital in the south is falling, and thousands with allied passports wait at its airport. {member} has aircraft. Everyone has citizens.',
  'card.evacuation.because':
    'Pressure from the south stands at {southPressure, number, ::.} of 100, and {member} has the lift.',
  'card.evacuation.lead-nation': 'Let {member} lead',
  'card.evacuation.lead-nation.outcome':
    'It flies out everybody’s people, in its own order. It is thanked in twenty languages.',
  'card.evacuation.alliance-lift': 'Run it as an alliance',
  'card.evacuation.alliance-lift.outcome':
    'One list, one loading master, common seats. It takes a day to agree on the list.',
  'card.evacuation.each-its-own': 'Let each fetch its own',
  'card.evacuation.each-its-own.outcome':
    'Nobody waits for anybody. The last off are those whose governments own no aircraft.',

  'card.shipping-lane-attacks': 'The lane is under fire',
  'card.shipping-lane-attacks.body':
    'Missiles from a shore have closed a strait to insurers. {member} has ships on the route and an election on petrol prices. The long way round costs ten days.',
  'card.shipping-lane-attacks.because':
    'Pressure from the south stands at {southPressure, number, ::.} of 100.',
  'card.shipping-lane-attacks.maritime-coalition': 'A maritime coalition',
  'card.shipping-lane-attacks.maritime-coalition.outcome':
    'A handful of navies escort everybody. Washington counts whose.',
  'card.shipping-lane-attacks.alliance-operation': 'An operation of the alliance',
  'card.shipping-lane-attacks.alliance-operation.outcome':
    'The standing force sails with a common order. Those who stayed out are asked why.',
  'card.shipping-lane-attacks.reroute': 'Sail round, and insure',
  'card.shipping-lane-attacks.reroute.outcome':
    'Nobody is shot at. Freight is dearer, and Washington wonders aloud whose lane it is.',

  'card.terror-attack': 'An attack in a capital',
  'card.terror-attack.body':
    'A bomb in the capital of {member}; the group that claims it has bases abroad. The government says that the alliance has been attacked. Its lawyers say that it depends.',
  'card.terror-attack.because':
    'Pressure from the south stands at {southPressure, number, ::.} of 100, and {member} is exposed to it.',
  'card.terror-attack.article-5': 'Declare that Article 5 applies',
  'card.terror-attack.article-5.outcome':
    'It has been done once before. Everyone stands up; some ask what exactly they stood up for.',
  'card.terror-attack.article-4': 'Consult, and pool the intelligence',
  'card.terror-attack.article-4.outcome':
    'Services that never met exchange what they had. Most of it is useful.',
  'card.terror-attack.national-matter': 'Treat it as a matter for {member}',
  'card.terror-attack.national-matter.outcome':
    'The alliance condoles and stays out. Some find that proper; {member} finds it cool.',

  'card.migration-surge': 'The boats',
  'card.migration-surge.body':
    'Arrivals on the shores of {member} have doubled. It reminds the council that it has sent a battalion east every year, and asks what the east has sent south.',
  'card.migration-surge.because':
    'Pressure from the south stands at {southPressure, number, ::.} of 100, and {member} faces it ({subjectExposureSouth, number, ::.} of 100).',
  'card.migration-surge.reciprocity': 'Solidarity goes both ways',
  'card.migration-surge.reciprocity.outcome':
    'Eastern members send ships and take people. Their voters did not expect it.',
  'card.migration-surge.money': 'Send money',
  'card.migration-surge.money.outcome':
    'Camps, coast guards and a ministry across the water are paid. So are thanks.',
  'card.migration-surge.east-first': 'Remind all that the war is in the east',
  'card.migration-surge.east-first.outcome':
    'The frontier is reassured. The south learns how far away it lies.',

  'card.bond-market-scare': 'The bond market has a view',
  'card.bond-market-scare.body':
    'Investors have looked at the debts of {member} and at its defence plan, and added them up. Its yields rose for a week. The finance minister asks for a word with everyone.',
  'card.bond-market-scare.because':
    'Europe and Canada spend {spending, number, ::.0} % of GDP, and no budget under strain rose more than {member}’s: {subjectSpendingRise, number, ::.0} points since 2025.',
  'card.bond-market-scare.pause': 'Let {member} pause',
  'card.bond-market-scare.pause.outcome':
    'The plan is stretched by two years. Others with plans note that it can be done.',
  'card.bond-market-scare.fund': 'Borrow together',
  'card.bond-market-scare.fund.outcome':
    'A European fund takes the paper. It was for emergencies, of which this is now one.',
  'card.bond-market-scare.carve-out': 'Count roads and ports as defence',
  'card.bond-market-scare.carve-out.outcome':
    'On paper the plan stands. Tanks will have excellent roads.',

  'card.shell-price-spike': 'The price of a shell',
  'card.shell-price-spike.body':
    'A shell costs four times what it did, if it can be had. Everyone orders at once and from the same three plants. The front fires a day’s output before noon.',
  'card.shell-price-spike.because':
    'Pressure from the east stands at {eastPressure, number, ::.} of 100, and support of Ukraine at {frontSupport, number, ::.} % of what the front needs.',
  'card.shell-price-spike.pooled-order': 'One order for all',
  'card.shell-price-spike.pooled-order.outcome':
    'The plants get ten years of work and name a price. Suppliers overseas were not asked.',
  'card.shell-price-spike.ration': 'Ration',
  'card.shell-price-spike.ration.outcome':
    'Exercises are fired with blanks and the front is told to aim. Budgets hold.',
  'card.shell-price-spike.overseas': 'Buy what is on the shelf overseas',
  'card.shell-price-spike.overseas.outcome': 'It arrives this year, with a flag on the crate.',

  'card.factory-opens': 'A factory opens',
  'card.factory-opens.body':
    'In {member} a plant delivers what a joint contract promised: on time, to everyone’s surprise, the plant’s included. The first lot leaves by train. A ribbon awaits.',
  'card.factory-opens.because':
    'Work is shared more than it was ({workSharing, number, ::.} of 100), and in {member} more than anywhere.',
  'card.factory-opens.praise': 'Praise the workshop in public',
  'card.factory-opens.praise.outcome':
    'The alliance is shown what it is for. Other workshops ask when it is their turn.',
  'card.factory-opens.share': 'Spread the next lots',
  'card.factory-opens.share.outcome':
    'Partners get their share of the line. {member} had hoped to keep it.',
  'card.factory-opens.quiet': 'Leave the ribbon to {member}',
  'card.factory-opens.quiet.outcome':
    'It is a national success, on the evening news, with jobs in it.',

  'card.programme-slips': 'The flagship slips',
  'card.programme-slips.body':
    'The aircraft that {member} and {other} build together will be two years late and a third dearer. Each has a list of what the other did. Both lists are accurate.',
  'card.programme-slips.because':
    'Shared work stands at {workSharing, number, ::.} of 100, and {member} and {other} depend on each other in it.',
  'card.programme-slips.rescue': 'Rescue it together',
  'card.programme-slips.rescue.outcome':
    'More money, one manager, and a clause on who may call whom. It flies, later.',
  'card.programme-slips.split': 'Split it',
  'card.programme-slips.split.outcome':
    'There will be two half-fleets. Both parliaments are content with their half.',
  'card.programme-slips.overseas': 'Buy the one that exists',
  'card.programme-slips.overseas.outcome':
    'Deliveries are in eighteen months. A design bureau becomes a museum.',

  'card.accounting-expose': 'What counts as defence',
  'card.accounting-expose.body':
    'Journalists have read the budget of {member} to the end. It meets the target with the help of a motorway, a fire brigade and a pension fund. Several colleagues fall silent.',
  'card.accounting-expose.because':
    '{member} reports {subjectPaperSpending, number, ::.0} points of GDP more than it spends; Europe and Canada spend {spending, number, ::.0} %.',
  'card.accounting-expose.own-up': 'Have it owned up to',
  'card.accounting-expose.own-up.outcome':
    'The figure is corrected, and a plan to reach it attached. It hurts once.',
  'card.accounting-expose.deny': 'Stand by {member}',
  'card.accounting-expose.deny.outcome':
    'Definitions differ, says the chair. {member} is grateful, and others with motorways too.',
  'card.accounting-expose.reform-metric': 'Reform the metric',
  'card.accounting-expose.reform-metric.outcome':
    'What is delivered will count beside what is paid. Committees are formed.',

  'card.export-licence-veto': 'The licence is refused',
  'card.export-licence-veto.body':
    '{member} wants to pass on what it bought from {other}, and {other} withholds the licence. The contract allows it. Every user of that supplier reads the clause tonight.',
  'card.export-licence-veto.because':
    'Shared work stands at {workSharing, number, ::.} of 100, and nobody supplies {member} as much as {other} does.',
  'card.export-licence-veto.redundancy': 'Pay for a second source',
  'card.export-licence-veto.redundancy.outcome':
    'No one will hold the only key again. Two keys cost more than one.',
  'card.export-licence-veto.lean-on-supplier': 'Lean on {other}',
  'card.export-licence-veto.lean-on-supplier.outcome':
    'The licence comes, and a rule for the next time. {other} signs without warmth.',
  'card.export-licence-veto.overseas': 'Replace it from overseas',
  'card.export-licence-veto.overseas.outcome':
    'An American supplier fills the gap by Friday. {other} saves its principle.',

  'card.coalition-collapse': 'A coalition falls',
  'card.coalition-collapse.body':
    'Over a budget line that no one outside has heard of, the government of {member} has lost its majority. There will be elections within the half-year. Ministers answer the telephone, and nothing else.',
  'card.coalition-collapse.because':
    'The coalition stood at {subjectStability, number, ::.0} of 4, the least firm of all, and the next election was {subjectElectionIn, plural, one {# half-year} other {# half-years}} away.',
  'card.coalition-collapse.wait': 'Wait for the voters',
  'card.coalition-collapse.wait.outcome':
    'Nothing is asked of a government that cannot give it. It is noticed.',
  'card.coalition-collapse.reassure': 'Go there and be seen',
  'card.coalition-collapse.reassure.outcome':
    'A visit, a base, a few plain sentences. The challenger loses a line of his speech.',
  'card.coalition-collapse.bind-them-first': 'Sign what can be signed before they go',
  'card.coalition-collapse.bind-them-first.outcome':
    'The caretakers sign. Whoever comes next will have something to campaign against.',

  'card.sovereigntist-landslide': 'A landslide',
  'card.sovereigntist-landslide.body':
    'The voters of {member} have changed their government and, it says, its signature. Every commitment is to be looked at again. The new ministers are civil, and in no hurry.',
  'card.sovereigntist-landslide.because':
    'Sovereigntists now govern in {member}; in the alliance they lead {nationalistGovernments, plural, one {# government} other {# governments}}.',
  'card.sovereigntist-landslide.welcome-offer': 'Make a welcome offer',
  'card.sovereigntist-landslide.welcome-offer.outcome':
    'The chair comes early and brings something. It is a debt, and the beginning of a conversation.',
  'card.sovereigntist-landslide.hold-to-it': 'Hold it to the signature',
  'card.sovereigntist-landslide.hold-to-it.outcome':
    'Treaties bind states, the chair recalls. Most of it is kept, between teeth.',
  'card.sovereigntist-landslide.leave-room': 'Leave it room',
  'card.sovereigntist-landslide.leave-room.outcome':
    'What it will not do it need not do. Others ask whether that holds for them.',

  'card.peace-march': 'A march for peace',
  'card.peace-march.body':
    'In {member} two hundred thousand have marched against new weapons: unions, churches, students. The banners set hospitals against howitzers. The government has asked for advice, then for none.',
  'card.peace-march.because':
    'Europe and Canada spend {spending, number, ::.0} % of GDP; in {member} the budget rose by {subjectSpendingRise, number, ::.0} points, and support stands at {subjectSupport, number, ::.} of 100.',
  'card.peace-march.listen': 'Listen',
  'card.peace-march.listen.outcome':
    'The ramp in {member} is slowed, and the speakers are received. The plan survives as a plan.',
  'card.peace-march.ignore': 'Stay the course',
  'card.peace-march.ignore.outcome':
    'The budget passes. Washington approves, and the square fills again.',
  'card.peace-march.civil-defence': 'Speak of shelters and hospitals',
  'card.peace-march.civil-defence.outcome':
    'Defence turns out to include nurses. It costs, and finds friends.',

  'card.conscription-debate': 'A lottery for the young',
  'card.conscription-debate.body':
    '{member} debates the return of conscription. Generals want it, eighteen-year-olds were not polled, and their grandparents remember it differently. A vote is due in spring.',
  'card.conscription-debate.because':
    'Pressure from the east stands at {eastPressure, number, ::.} of 100, and {member} feels threatened ({subjectThreat, number, ::.}).',
  'card.conscription-debate.encourage': 'Encourage it',
  'card.conscription-debate.encourage.outcome':
    'The draft passes narrowly, and others copy the questionnaire. The challenger found his subject.',
  'card.conscription-debate.shared-reserves': 'Offer shared reserve schools',
  'card.conscription-debate.shared-reserves.outcome':
    'Training grounds are pooled among neighbours. Recruits meet people with the same boots.',
  'card.conscription-debate.stay-out': 'Leave it to {member}',
  'card.conscription-debate.stay-out.outcome':
    'A nation decides about its young itself. It finds a mixture, and thanks the chair for the silence.',

  'card.ratification-stall': 'A parliament stalls',
  'card.ratification-stall.body':
    'The text lies in the parliament of {member}, in a committee that has found other things to do. One more vote in the whip’s count would suffice. It has a price, or a principle.',
  'card.ratification-stall.because':
    'Ratification is under way, and of those who have not voted {member} has the strongest challengers ({subjectNationalist, number, ::.} %).',
  'card.ratification-stall.side-payment': 'Find the price',
  'card.ratification-stall.side-payment.outcome':
    'A regional airport becomes a logistics hub. The committee meets.',
  'card.ratification-stall.interpretive-declaration': 'Offer an interpretive declaration',
  'card.ratification-stall.interpretive-declaration.outcome':
    'A page explains what the text does not mean. It will be quoted.',
  'card.ratification-stall.wait': 'Wait',
  'card.ratification-stall.wait.outcome':
    'The committee takes its time, and is not pressed. Elsewhere the ink dries.',

  'card.referendum-demanded': 'Ask the people',
  'card.referendum-demanded.body':
    'In {member} signatures have been handed in: the people shall vote on the new text. The constitution permits it. The campaign has begun without a date.',
  'card.referendum-demanded.because':
    'A treaty lies before parliaments, and of those who have yet to vote none guards its sovereignty more than {member} ({subjectAutonomy, number, ::.} of 100).',
  'card.referendum-demanded.campaign': 'Go and argue',
  'card.referendum-demanded.campaign.outcome':
    'Town halls, local radio, a debate with a farmer. The chair is asked real questions.',
  'card.referendum-demanded.campaign.won':
    'A clear yes. Nobody had read the text, but many had met somebody who did.',
  'card.referendum-demanded.campaign.lost':
    'A narrow no, on something else. It will be asked again, with annexes.',
  'card.referendum-demanded.protocol': 'Offer {member} an opt-out',
  'card.referendum-demanded.protocol.outcome':
    'The question is withdrawn, for it no longer concerns them. Others notice how it was done.',
  'card.referendum-demanded.accept': 'Say that it is their right',
  'card.referendum-demanded.accept.outcome':
    'The chair keeps out and is respected for it. The other side did not.',

  'card.leak-of-the-draft': 'The draft is in the paper',
  'card.leak-of-the-draft.body':
    'The text that the chair has been sounding out is on a front page, with comments in the margin. Those against it have found each other over breakfast. The handwriting is being studied.',
  'card.leak-of-the-draft.because':
    'The chair has talked to {soundings, plural, one {# capital} other {# capitals}} this half-year; somebody’s aide kept a copy.',
  'card.leak-of-the-draft.publish': 'Publish it all',
  'card.leak-of-the-draft.publish.outcome':
    'Nothing is left to leak. Publics get to read a draft, and form views.',
  'card.leak-of-the-draft.find-the-leaker': 'Find the leaker',
  'card.leak-of-the-draft.find-the-leaker.outcome':
    'Calls are traced, tea is served. The faithful approve; the rest speak in the garden from now on.',
  'card.leak-of-the-draft.press-on': 'Press on',
  'card.leak-of-the-draft.press-on.outcome':
    'The chair stands by every comma. Friends rally to it, and so do opponents.',

  'card.scandal-in-the-secretariat': 'A scandal in the secretariat',
  'card.scandal-in-the-secretariat.body':
    'A memorandum shows that the staff ranked the members by usefulness. Number thirty-one has had it printed. A motion of censure is on the table.',
  'card.scandal-in-the-secretariat.because':
    'The chair’s impartiality stands at {impartiality, number, ::.} of 100: the story found listeners.',
  'card.scandal-in-the-secretariat.face-the-vote': 'Face the vote',
  'card.scandal-in-the-secretariat.face-the-vote.outcome':
    'Each capital votes as it trusts the chair. It clears the air or the desk.',
  'card.scandal-in-the-secretariat.inquiry': 'Set up an inquiry',
  'card.scandal-in-the-secretariat.inquiry.outcome':
    'Three retired judges, eight weeks, a fair report. Little else gets done.',
  'card.scandal-in-the-secretariat.sacrifice-a-deputy': 'Let a deputy go',
  'card.scandal-in-the-secretariat.sacrifice-a-deputy.outcome':
    'A large member’s candidate leaves a large member’s post. The motion is withdrawn.',

  'card.unexpected-convert': 'An unexpected convert',
  'card.unexpected-convert.body':
    'The minister of {member}, who held out to the last over your text, now says in an interview that it may have been right. Nobody had asked. The quotation is genuine.',
  'card.unexpected-convert.because':
    '{member} held out over the last text, was treated decently and trusts the chair more than most ({subjectTrustInChair, number, ::.} of 100).',
  'card.unexpected-convert.podium': 'Offer a podium',
  'card.unexpected-convert.podium.outcome':
    'A convert convinces where a chair cannot. At home it is used against him.',
  'card.unexpected-convert.keep-it-quiet': 'Thank them privately',
  'card.unexpected-convert.keep-it-quiet.outcome':
    'No applause, no photograph. They will remember that there was none.',
  'card.unexpected-convert.ask-for-more': 'Ask for something on the spot',
  'card.unexpected-convert.ask-for-more.outcome':
    'A signature while the mood lasts. The mood lasts a little less.',
} as const;
