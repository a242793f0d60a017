/**
 * What each coefficient of the rules means (`coefficient.KEY`), and on what it rests (`rests-on.SOURCE`, see
 * `src/engine/assumptions/sources.ts`). Whoever adds a coefficient there adds its words here and in the three
 * translations; the store does not compile without them, and a test finds words without a coefficient. A meaning is a
 * noun phrase that stands alone, without a full stop.
 */
export const coefficients = {
  // spending
  'coefficient.pThreat': 'rise of target spending per unit of threat above the start',
  'coefficient.pFront': 'extra threat response of front-line members',
  'coefficient.pFear': 'spending raised by fear of abandonment',
  'coefficient.pFree': 'free-riding on allies one believes in',
  'coefficient.pJoint': 'spending drawn in by industrial work shares',
  'coefficient.pFloor': 'pull of the spending floor',
  'coefficient.pFisc': 'fiscal pushback above 0.6 points over 2025',
  'coefficient.kS': 'speed at which budgets follow their target',
  'coefficient.sUp': 'largest rise of spending in half a year, points of GDP',
  'coefficient.sDn': 'largest cut of spending in half a year, points of GDP',
  'coefficient.pPanic': 'rearmament in panic: points of GDP at full alarm',
  'coefficient.pKnee': 'threat above which a government rearms in panic',
  'coefficient.pHaste': 'how much faster budgets rise per unit of threat',
  'coefficient.fiscNoise': 'spread of fiscal shocks a turn, points of GDP',
  'coefficient.fiscHold': 'share of a fiscal shock that is left a turn later',
  'coefficient.G0': 'GDP at which a member counts as half large, billion USD',
  'coefficient.gdpG': 'GDP growth a turn',
  // capability
  'coefficient.tauS': 'half-years in each of three procurement stages',
  'coefficient.dK': 'turnover of the equipment stock a turn',
  'coefficient.dM': 'turnover of personnel a turn',
  'coefficient.kR': 'speed of readiness',
  'coefficient.wK': 'share of equipment in capability',
  'coefficient.avEur': 'share of European and Canadian force that can be brought to bear',
  'coefficient.avUS0': 'share of American force available at no commitment',
  'coefficient.avUS1': 'further share of American force at full commitment',
  'coefficient.co0': 'coordination without any institution',
  'coefficient.coC': 'coordination from the integrated command',
  'coefficient.coP': 'coordination from the European pillar',
  'coefficient.coW': 'coordination from work-sharing',
  // adversary
  'coefficient.A0': 'adversary force at the start, billion USD equivalent',
  'coefficient.A1': 'adversary force after reconstitution',
  'coefficient.Aramp': 'turns of reconstitution',
  'coefficient.advLearn': 'speed at which the adversary learns from weakness',
  'coefficient.opp0': 'adversary opportunism at the start',
  'coefficient.nucUS': 'deterrence from the American nuclear guarantee',
  'coefficient.nucEU': 'deterrence from European nuclear forces',
  // belief
  'coefficient.w0': 'willingness without any reason',
  'coefficient.wCore': 'willingness from the treaty guarantee',
  'coefficient.wSup': 'willingness from public support',
  'coefficient.wSim': 'willingness from a shared view of the world',
  'coefficient.wTrust': 'willingness from trust',
  'coefficient.wFwd': 'willingness shown by forward presence',
  'coefficient.wGov': 'willingness lost under a nationalist-led government',
  'coefficient.obsN': 'noise variance with which allies read signals',
  'coefficient.obsQ': 'drift variance of beliefs a turn',
  'coefficient.noiseW': 'noise of the public signal',
  'coefficient.gapB': 'credibility lost to rhetoric without substance',
  'coefficient.rh0': 'baseline of declared ambition',
  'coefficient.spB': 'signal value of spending above or below the floor',
  'coefficient.lrFight': 'likelihood ratio of fighting in a test',
  'coefficient.lrShirk': 'likelihood ratio of staying out of a test',
  'coefficient.lrOpt': 'likelihood ratio of opting out of a mission',
  'coefficient.lrJoin': 'likelihood ratio of joining a mission',
  // us
  'coefficient.uW': 'speed of American commitment',
  'coefficient.uSpend': 'commitment bought by European spending',
  'coefficient.uRole': 'commitment bought by an American leading role',
  'coefficient.uBuy': 'commitment bought by purchases',
  'coefficient.uAlign': 'commitment from alignment in missions',
  'coefficient.uDisp': 'commitment lost to disputes',
  'coefficient.uTrans': 'pull of a transactional administration',
  'coefficient.uRestr': 'pull of a restrainer administration',
  'coefficient.uInter': 'pull of an internationalist administration',
  'coefficient.theta': 'commitment below which a crash-out becomes possible',
  'coefficient.hCrash': 'hazard of a crash-out',
  'coefficient.brake': 'brake of Congress on a crash-out',
  'coefficient.mgCrash': 'crash hazard left under a managed transition',
  'coefficient.pTrans': 'chance that an election brings a transactional administration',
  'coefficient.pRestr': 'chance that an election brings a restrainer administration',
  // domestic
  'coefficient.natPull': 'return of the nationalist vote to its trend',
  'coefficient.natSov': 'nationalist vote from pooled sovereignty',
  'coefficient.natScold': 'nationalist vote from scolding',
  'coefficient.natFisc': 'nationalist vote from the burden of spending',
  'coefficient.natNoise': 'noise of the nationalist vote',
  'coefficient.natTrend': 'size of a nationalist wave',
  'coefficient.natFat': 'wear of governing nationalists',
  'coefficient.majLo': 'vote at which nationalists begin to win majoritarian elections',
  'coefficient.majHi': 'vote at which they are sure to win them',
  'coefficient.coLo': 'vote at which nationalists begin to win in coalition systems',
  'coefficient.coHi': 'vote at which they are sure to win in coalition systems',
  'coefficient.prLo': 'vote at which nationalists begin to win in presidential systems',
  'coefficient.prHi': 'vote at which they are sure to win in presidential systems',
  // bargaining
  'coefficient.kSec': 'weight of the security term',
  'coefficient.kCost': 'weight of the cost term',
  'coefficient.kSide': 'worth of a side payment to its receiver',
  'coefficient.res': 'reservation of every government',
  'coefficient.resNat': 'reservation of nationalist-led governments',
  'coefficient.resFear': 'acceptance out of fear of abandonment',
  'coefficient.isol': 'cost of standing alone in the council',
  'coefficient.prop': 'weight of trust in the proposer',
  'coefficient.fat': 'margin lost to negotiation fatigue',
  'coefficient.nzB': 'spread of the mood of the day',
  'coefficient.ratTh': 'threshold of ratification',
  'coefficient.nzR': 'spread of a ratification vote',
  'coefficient.ratMin': 'size of a package that parliaments must ratify',
  // crises
  'coefficient.hMis': 'hazard of an out-of-area mission',
  'coefficient.hHyb': 'hazard of a hybrid incident',
  'coefficient.hTest': 'hazard of a collective-defence test',
  'coefficient.hDisp': 'hazard of a transatlantic dispute',
  'coefficient.testWin': 'share of force at which a test is held',
  'coefficient.testNeed': 'share of members that must fight for a test to be held',
  'coefficient.misScold': 'weight of scolding over missions',
  // endings
  'coefficient.thEPI': 'pillar index at which the pillar counts as achieved',
  'coefficient.thNNI': 'native index at which the native alliance counts as achieved',
  'coefficient.thHyb': 'index that a hybrid needs on both',
  'coefficient.thHol': 'reliability below which the alliance is hollow',
  'coefficient.exCmd': 'alienation at which leaving the command begins',
  'coefficient.exTre': 'alienation at which leaving the treaty begins',
  'coefficient.tens': 'rivalry of pillar institutions and opt-out culture',
  'coefficient.hold': 'turns for which a condition must hold',
  'coefficient.splitEndings':
    '1 = twelve endings: Amexit and status quo are told apart further, 0 = the published eight',
  'coefficient.handoverDone': 'share of a roadmap that a handover needs',
  'coefficient.handoverGap':
    'gap in any domain above which nothing was handed over, share of the need',
  'coefficient.renewalTurns': 'turns on end for which Washington must be committed in a renewal',
  'coefficient.renewalBurden': 'fairness of burden-sharing that a renewal needs',
  'coefficient.coalitionsStanding':
    'standing coalitions outside consensus that make a coalition Europe',
  'coefficient.coalitionItems': 'items a year up to which the council counts as inactive',
  'coefficient.deadlockTurns': 'turns above which an open step of the treaty is a deadlock',
  'coefficient.deadlockCohesion': 'cohesion up to which an open step is a deadlock',
  'coefficient.bandIndex': 'points above its threshold that make an ending solid',
  'coefficient.bandTurns': 'turns held that make an ending solid',
  'coefficient.bentForce': 'force against what was needed, below which Article 5 was held but bent',
  'coefficient.bentShare': 'share of allies that fought, below which Article 5 was held but bent',
  // dials
  'coefficient.h1': 'a European pillar decays when nationalists win in a large member',
  'coefficient.h1x': 'nationalists are no inflection point and may arm more',
  'coefficient.h2': 'an explicit right to opt out removes the damage of scolding',
  'coefficient.h2x': 'opt-outs leak into the core guarantee',
  'coefficient.h3': 'work-sharing makes allies reliable',
  'coefficient.h3x': 'specialisation creates hold-up',
  'coefficient.h4': 'spending is the only play that keeps Washington',
  'coefficient.h4x': 'a working pillar tells Washington that it may leave',
  'coefficient.h5': 'a gradual withdrawal beats a crash-out',
  'coefficient.h5x': 'announcing a managed exit speeds it up',
  'coefficient.h6': 'a native character keeps the unwilling inside',
  'coefficient.h6x': 'sovereigntists defect anyway',
  'coefficient.h7': 'rhetoric without substance hollows the alliance',
  'coefficient.h7x': 'public commitment ties hands',
  'coefficient.h8': 'when all are threatened everyone stands',
  'coefficient.h8x': 'without a shared analysis the cascade unravels',
  // repairs
  'coefficient.payPrice': 'what a side payment costs its payer, per unit of worth',
  'coefficient.payMemory': 'how much every side payment raises the price of the next',
  'coefficient.payAsk': 'what everyone unpaid misses when others were paid',
  'coefficient.ratFailKeeps': 'share of a package that survives a failed ratification',
  'coefficient.protocolShield': 'alienation that an opt-out protocol takes away',
  'coefficient.protocolLeak': 'willingness that an opt-out protocol costs its holder',
  'coefficient.protocolAnyone': '1 = large members too may ratify by protocol',
  'coefficient.protocolNorm': 'opt-out norm from which a protocol is on offer',
  'coefficient.repeatFade': 'how fast a verb wears out when it is pressed again',
  'coefficient.scoldCompliance': 'compliance that scolding wrings from Atlanticists',
  'coefficient.scoldGrudge': 'resentment that scolding leaves with the autonomous',
  'coefficient.declareCredit': 'legitimacy earned by a declaration that substance covers',
  'coefficient.pilotWorks': 'work-sharing from pilot projects without a treaty',
  'coefficient.pilotPillar': 'pillar stock from pilot projects without a treaty',
  'coefficient.transitionPrice': 'American commitment that announcing a roadmap costs',
  'coefficient.transitionBurden': 'burden-sharing that Washington asks before it signs a roadmap',
  'coefficient.returnThreshold': 'alienation below which a member may come back to the command',
  'coefficient.usReturn': 'chance a turn that an internationalist administration comes back',
  'coefficient.southNoise': 'spread of southern pressure a turn',
  'coefficient.missionBase': 'inclination to join an out-of-area mission',
  'coefficient.grudgeBreadth':
    '1 = a scolded refuser trusts all thirty-one less, 0 = the participants only',
  'coefficient.vetoRamp': '0 = an opt-out norm of .45 ends vetoes at once, 1 = gradually',
  'coefficient.testCooldown': 'turns without a test after one that was held',
  'coefficient.exitHazard': 'hazard of leaving the command',
  'coefficient.ownIndex': '1 = the native index measures its own project, 0 = as published',
  'coefficient.pillarWill': '1 = a government backs the pillar by its own ideal, 0 = as published',
  // table
  'coefficient.voteShows': '1 = a vote of this half-year is known to who drafts the next text',
  'coefficient.amendFatigue': 'fatigue from an amended text, against 1 from a new one',
  'coefficient.privSpread': 'spread of the private part, margin per unit of change',
  'coefficient.soundSpread': 'share of the private part’s spread left after a sounding',
  'coefficient.soundTrust': 'trust in the chair won by a sounding',
  'coefficient.leakChance': 'chance that a sounding leaks the draft',
  'coefficient.kHome': 'weight of the home audience when an election is near',
  'coefficient.kWash': 'weight of Washington’s view with Atlanticists',
  'coefficient.kChair': 'weight of trust in the chair',
  'coefficient.momentum': 'what a champion brings to its two closest peers',
  'coefficient.footnoteBite':
    'share of a change that footnotes take out, per share of GDP that reserves',
  'coefficient.footnoteNorm': 'opt-out norm from a footnote',
  'coefficient.nerve': 'share of the cost of dissent added when the chair holds its nerve',
  'coefficient.costScale': 'share of the hours and capital that verbs cost',
  'coefficient.capitalIncome': 'political capital that the chair earns a turn',
  'coefficient.callsPerTurn': 'corridor calls a turn, at most one more or less',
  // governments
  'coefficient.partyShift':
    'how far parties in government move worldviews: 0 = governments are countries',
  'coefficient.partyTaste': 'how far parties in government move the ideal treaty',
  'coefficient.leadWeight': 'weight of the leading party against all its partners',
  'coefficient.natFlag':
    'autonomy less Atlanticism above which a sovereigntist lead counts as nationalist',
  'coefficient.trustFollows':
    'share of the trust of like minds that follows a change of government',
  'coefficient.earlyBase': 'hazard a turn of an early election',
  'coefficient.earlyShaky':
    'hazard of an early election for every point of stability that is missing',
  'coefficient.earlyShock':
    'hazard of an early election from a budget shock or from public scolding',
  'coefficient.earlyGrace': 'turns after an election without an early one',
  'coefficient.voteThreat': 'swing to the incumbent per unit of threat and of deterrence gained',
  'coefficient.voteJobs': 'swing to the incumbent per unit of delivered work and industry',
  'coefficient.voteBurden': 'swing from the incumbent per point of GDP more, where money is short',
  'coefficient.voteScold': 'swing from the incumbent per unit of scolding and pride',
  'coefficient.voteLosses': 'swing from the incumbent per unit of losses abroad',
  'coefficient.voteResentment': 'sovereigntist vote per unit of resentment',
  'coefficient.voteConsent': 'sovereigntist vote lost per unit of visible consent and of autonomy',
  'coefficient.voteShift': 'share of the swing that goes to or from the sovereigntists',
  'coefficient.voteStay':
    'chance that the same family goes on leading where the challenger does not win',
  'coefficient.voteSlope':
    'what a unit of swing adds to the chance that the same family goes on leading',
  'coefficient.juniorNat':
    'chance per unit of its vote that a sovereigntist party is junior partner',
  'coefficient.newTrust':
    'share of its trust in the chair and of its grievance that a new government takes over',
  'coefficient.newUnease':
    'variance of beliefs from a new government that is no less nationalist than the old',
  'coefficient.midterm':
    'how much a Congress for or against the president weakens or strengthens its brake',
  'coefficient.midtermLoss': 'chance that the president loses Congress in mid-term',
  'coefficient.durSpeech': 'durability of a speech',
  'coefficient.durDeclaration': 'durability of a political declaration',
  'coefficient.durLaw': 'durability of a spending law',
  'coefficient.durDeployment': 'durability of a forward deployment',
  'coefficient.durContract': 'durability of a joint contract',
  'coefficient.durProfile': 'durability of a profile',
  'coefficient.durProfileTie': 'durability that a profile gains where others depend on it',
  'coefficient.durProtocol': 'durability of a ratified protocol',
  'coefficient.reviewDelay':
    'turns within which a new government reviews what it inherited: 0 = it never does',
  'coefficient.reviewFrom': 'distance from which a new government takes up what it inherited',
  'coefficient.reviewBreak': 'distance that a clean break with the old government adds',
  'coefficient.reviewKeep': 'share of what durability leaves open that closeness keeps',
  'coefficient.shelfLife':
    'extra odds against integrated commitments under H1: their shelf life is one election',
  'coefficient.renegotiate': 'share of what is not kept that is renegotiated, not abandoned',
  'coefficient.undoShare':
    'share of a treaty change that falls with a government, per unit of its weight',
  'coefficient.breachTrust': 'trust that abandoning a commitment costs with those who want it',
  'coefficient.welcomeKeep': 'odds of keeping that the chair’s welcome offer adds',
  'coefficient.actsPerTurn': 'acts of governments a turn, besides a text of their own',
  'coefficient.initiativeCaution':
    'spreads of the unknown that a text of a government must survive in every capital',
  'coefficient.optOutFrom': 'opt-out norm from which governments announce opt-outs openly',
  'coefficient.threatFrom': 'alienation from which a government threatens to leave the command',
  'coefficient.threatFear':
    'fear of abandonment from which neighbours threaten a pact of their own',
  'coefficient.threatBlock': 'grievance and resentment from which a government threatens to block',
  'coefficient.recruitPull':
    'inclination that a recruiter adds to that of a government which stayed out',
  'coefficient.quirkFrontier': 'frontier: share of their view of the threat on which parties agree',
  'coefficient.quirkLiteral': 'treaty-literal: odds of keeping what was ratified',
  'coefficient.quirkBases': 'host of bases: odds of keeping commands and American roles',
  'coefficient.quirkCaveats': 'caveat user: departures that become renegotiations',
  'coefficient.quirkStage': 'photo-op lover: what a public welcome counts for besides',
  'coefficient.quirkSlights': 'remembers slights: share of a fading grievance that stays',
  'coefficient.quirkNeutral':
    'neutral tradition: share of the usual distrust that an opt-out spares',
  'coefficient.quirkIndustry': 'industry first: votes that delivered work wins besides',
  'coefficient.quirkConscripts': 'conscript army: votes that losses cost besides',
  'coefficient.quirkIsland': 'island: share of the votes that a threat does not move',
  'coefficient.quirkPayer': 'quiet payer: share of the votes that spending does not move',
  'coefficient.quirkFour': 'coalition of four parties: one party more in government',
  // domains
  'coefficient.coverageBite':
    'how far a domain that is thinner than the others drags the whole force',
  'coefficient.needGrowth':
    'share of the adversary’s growth that collective defence must match in every domain',
  'coefficient.domainShift': 'share of the way to its new split that a force goes in a turn',
  'coefficient.profilePull':
    'share of a force that a primary profile draws to the domains it serves, at half of full work-sharing',
  'coefficient.gapPull':
    'share of a force that European institutions in full would steer to the widest gaps',
  'coefficient.specialisationEfficiency':
    'what a fitting profile adds to force in its domain when work is shared',
  'coefficient.domainHoldUp':
    'share of what relies on an unreliable supplier that is lost, at h3x in full',
  'coefficient.profileDependence':
    'dependence that reliance on specialists makes, at full work-sharing',
  'coefficient.profileWorks': 'work-sharing that adopting a profile brings',
  'coefficient.profileTrustLoss': 'trust that dependents lose in a member that drops its profile',
  'coefficient.profileCredit':
    'credit toward the spending floor for a fitting profile under a full charter, % of GDP',
  'coefficient.profileReluctance':
    'what a government must gain before it commits itself to a profile',
  'coefficient.profileInitiative':
    'governments that think about their profile a turn, of their own accord',
  // theatre
  'coefficient.gradeSupport': 'share of its force that combat support brings',
  'coefficient.gradeIndustrial': 'share of its force that industrial and logistic help brings',
  'coefficient.gradeStatement': 'share of its force that a statement brings',
  'coefficient.hesitation':
    'willingness that combat asks beyond an even chance: below it a lesser answer is given',
  'coefficient.bandSupport': 'width of the band of willingness in which combat support is given',
  'coefficient.bandIndustrial': 'width of the band in which industrial help is given',
  'coefficient.bandStatement': 'width of the band in which a statement is given',
  'coefficient.cascadePull': 'how far seeing others stand, or not, moves everybody (h8)',
  'coefficient.cascadeDoubt': 'how far doubt without a shared analysis moves everybody (h8x)',
  'coefficient.musketeer':
    'willingness that solidarity only when all are threatened adds when they are (h8)',
  'coefficient.disagreement':
    'willingness that reading the world otherwise than the victim takes away (h8x)',
  'coefficient.limitedForce': 'share of its force that the adversary commits to a limited attack',
  'coefficient.limitedDoubt':
    'willingness that ambiguity takes away where the core guarantee is loose',
  'coefficient.rollCallLive':
    '1 = the seats act once while allies answer a call, 0 = nobody is asked, as published',
  'coefficient.commitPull':
    'willingness that a full commitment of the chair adds to those who already help',
  'coefficient.callPull': 'willingness that calling the laggards adds to those who follow',
  'coefficient.callGrudge': 'willingness that calling the laggards takes from the autonomous',
  'coefficient.consultChance': 'chance that an ally that is probed asks for consultation',
  'coefficient.consultEase': 'willingness that consultation asks less than a fight',
  'coefficient.consultNeed': 'strength of a joint answer to consultation, share of full support',
  'coefficient.advChooses':
    '1 = the adversary chooses its moves, 0 = incidents and tests come by hazard, as published',
  'coefficient.advProbe': 'appeal of a probe before circumstances',
  'coefficient.advLimited': 'appeal of a limited attack before circumstances',
  'coefficient.advMajor': 'appeal of a major attack before circumstances',
  'coefficient.advBold': 'weight of opportunism in the adversary’s choice',
  'coefficient.advWeakAlly': 'weight of the weakest-looking ally in the adversary’s choice',
  'coefficient.advWeakness': 'weight of weak deterrence in the adversary’s choice',
  'coefficient.advDivision': 'weight of low cohesion in the adversary’s choice',
  'coefficient.advWashington': 'weight of doubts about Washington in the adversary’s choice',
  'coefficient.advError':
    'spread of the adversary’s error in reading the odds, from half-year to half-year',
  'coefficient.advUnlearns':
    'share of the adversary’s lasting misreading that a roll-call corrects',
  'coefficient.hopeFloor': 'odds below which an ally is not struck when nobody could know',
  'coefficient.exerciseReveals':
    'share of the way to the truth that a stress-test exercise moves beliefs',
  'coefficient.frontWeight':
    'how far the war in Ukraine reaches into threat, opportunism and reconstitution',
  'coefficient.frontDrift':
    'how far the line in Ukraine moves with support beyond the need, a turn',
  'coefficient.frontNoise': 'spread of the line in Ukraine a turn',
  'coefficient.ceasefireHazard': 'chance of a ceasefire a turn, before stalemate and Washington',
  'coefficient.ceasefireBreaks': 'chance that a ceasefire without guarantors breaks, a turn',
  'coefficient.guaranteeNeed':
    'share of the alliance by GDP that must stand behind a guarantee force',
  'coefficient.guaranteeProof':
    'what a half-year among the guarantors proves to the front line, in odds',
  'coefficient.guaranteeRisk': 'chance a turn that guarantors are attacked, before opportunism',
  'coefficient.coalitionChance':
    'chance a turn that governments start a mission that Ukraine needs',
  'coefficient.missionsLast': '1 = missions last, 0 = they are over at once, as published',
  'coefficient.missionCost': 'readiness that a half-year of an out-of-area mission costs',
  'coefficient.missionBond': 'trust between leader and participants from a half-year together',
  'coefficient.missionBypass': 'trust in a coalition that those lose who feel bypassed (h2x, h6x)',
  'coefficient.missionRelief': 'resentment that those lose who are glad to stay out (h2, h6)',
  'coefficient.contributionShare': 'share of the blame that building instead of going saves',
  'coefficient.contributionFrom': 'worth of what it could build from which an abstainer offers it',
  'coefficient.recruitReach':
    'reluctance that an hour of persuasion overcomes; a promise overcomes twice as much',
  // treaty
  'coefficient.stepTurns': 'least turns that a step of the treaty takes',
  'coefficient.treatyReach': 'largest change of one dimension in one treaty',
  'coefficient.protocolLevel': 'opt-out right that an Opt-out Protocol must write',
  'coefficient.compactLevel': 'pillar that a Pillar Compact must write',
  'coefficient.charterLevel': 'work-sharing that a Profiles Charter must write',
  'coefficient.headsShare': 'share of the changes that the heads of terms already spell out',
  'coefficient.groundwork': 'margin that every step behind a text adds for all members',
  'coefficient.reflectDissent':
    'GDP share of the majors whose dissent keeps a reflection group from meeting',
  'coefficient.textLeeway': 'how far the text may depart from the heads of terms, sum of changes',
  'coefficient.mostVotesLost': 'lost votes at one step after which the conference breaks up',
  'coefficient.treatyPatience': 'turns without a step after which a treaty lapses',
  'coefficient.treatyCooldown': 'turns before the same aim may be opened again',
  'coefficient.treatyLoss': 'legitimacy lost with a treaty',
  'coefficient.parliamentLeast': 'turns that the quickest parliament takes',
  'coefficient.parliamentMost': 'turns that the slowest parliament may take',
  'coefficient.treatyBar': 'margin by which a treaty is harder to ratify than a package',
  'coefficient.stallBand': 'margin below a majority within which a parliament puts the vote off',
  'coefficient.minorityDrag': 'margin that a government without a majority lacks in parliament',
  'coefficient.referendumChance':
    'chance that a treaty which pools sovereignty goes to the people, times the challenger',
  'coefficient.referendumSwing': 'spread of a referendum against that of a parliament',
  'coefficient.protocolBite':
    'share of a treaty that protocols take out, per share of GDP that takes one',
  'coefficient.renegotiateTurns':
    'turns in which a protocol can be found for a parliament that said no',
  'coefficient.renegotiateNorm': 'opt-out norm from a protocol found for such a parliament',
  'coefficient.treatyProbe': 'opportunism of the adversary a turn while parliaments argue',
  'coefficient.protocolCalm':
    'share of resentment over anything but Article 5 that an Opt-out Protocol takes away',
  'coefficient.protocolLift':
    'credibility that an Opt-out Protocol lends where freedom elsewhere concentrates solidarity (h2)',
  'coefficient.protocolLower':
    'credibility that an Opt-out Protocol costs where absence spreads (h2x)',
  'coefficient.compactMembers': 'founders that a Pillar Compact needs',
  'coefficient.compactWill':
    'ideal pillar from which a European government would found a Pillar Compact',
  'coefficient.compactShare': 'share of European capability that a Pillar Compact needs',
  'coefficient.compactPace': 'how much faster institutions grow under a Pillar Compact',
  'coefficient.compactCommand':
    'lead in the command that Europeans take over under a Pillar Compact',
  'coefficient.compactExposure':
    'further decay of institutions where nationalists govern founders (h1)',
  'coefficient.charterWorks': 'work-sharing that credits under a Profiles Charter add',
  'coefficient.charterCredit':
    'burden-sharing that Washington credits for shared work under a Profiles Charter',
  'coefficient.understandingCohesion': 'cohesion that an Opt-out Understanding needs',
  'coefficient.strongTable': 'share of members that must be known to agree where no summit meets',
  'coefficient.understandingStep': 'opt-out right that an Understanding declares',
  'coefficient.understandingNorm': 'opt-out norm that an Understanding makes at once',
  'coefficient.understandingWeakness':
    'opportunism of an adversary that reads an Understanding as weakness (h2x)',
  'coefficient.noticeTurns': 'notice of withdrawal, half-years',
  'coefficient.noticeRegret': 'chance a turn that notice is taken back once its reasons are gone',
  'coefficient.treatyReturn': 'chance a turn that a reconciled former member comes back',
  'coefficient.usNotice': 'notice of withdrawal of the United States, half-years',
  'coefficient.usRegret': 'commitment from which Washington takes its notice back',
  'coefficient.senateDelay': 'chance that the Senate puts a withdrawal off by a year, once',
  // deck
  'coefficient.volatility': 'multiplier of all hazards of the deck',
  'coefficient.cardsPerTurn': 'most cards drawn in a half-year',
  // verbs
  'coefficient.leakWeight': 'a leaked draft: blockers find each other as if so much GDP had broken',
  'coefficient.dealWorth': 'margin from a side deal of one capital',
  'coefficient.dealTurns': 'turns for which a side deal counts',
  'coefficient.dealPrice': 'how far the memory of favours raises the price of a side deal',
  'coefficient.shortCompany': 'share of company that blockers find before a short deadline',
  'coefficient.longCompany': 'share of company that blockers find before a long deadline',
  'coefficient.rushGrudge':
    'resentment of the silent added by a short deadline, taken off by a long one',
  'coefficient.summitStakes': 'what a summit makes of success, failure and home audiences',
  'coefficient.summitAlone': 'cost of standing alone at a summit',
  'coefficient.walkOut': 'margin below 0 at which a leader walks out',
  'coefficient.impartialFrom': 'legitimacy below which praise and scolding of the chair count half',
  'coefficient.pledgeWords': 'what a pledge upon a pledge adds to declared ambition',
  'coefficient.pledgeGrudge':
    'resentment that a pledge upon a pledge leaves with those who do not want to spend',
  'coefficient.lawPctGdp': 'what a spending law adds to spending, % of GDP',
  'coefficient.paperPctGdp': 'roads and ports counted as defence, % of GDP',
  'coefficient.paperReal': 'share of roads and ports counted as defence that is worth anything',
  'coefficient.lotOrders': 'orders that a joint lot brings forward',
  'coefficient.lotSaving': 'price that a lot of many buyers saves at most, from .08',
  'coefficient.overseasKit': 'equipment that one purchase overseas adds',
  'coefficient.umbrellaGain': 'European nuclear deterrence added by a full umbrella',
  'coefficient.umbrellaTrust': 'trust in a nuclear ally that an umbrella needs',
  'coefficient.reviewSwing': 'American commitment won or lost when a review falls due',
  'coefficient.reviewPause': 'crash hazard left while a review waits',
  'coefficient.reviewStep': 'burden-sharing that a review asks beyond today',
  'coefficient.kNoDeal': 'margin that a regional pact takes from every text: one can wait',
  'coefficient.pactCompany': 'share of the cost of dissent that a regional pact takes away',
  'coefficient.pactEvidence': 'likelihood ratio of having signed a regional pact',
  'coefficient.pactTrust': 'trust that a pact makes among neighbours',
  'coefficient.pactEnvy': 'trust that a pact costs with all others',
  'coefficient.pactDistrust':
    'share of pairs without belief at which two large pacts break the alliance up',
  'coefficient.resilienceShield':
    'share of hybrid attacks that full resilience takes the point out of',
  // seats besides the chair
  'coefficient.envCapital':
    'capital at home per unit of margin that an own envelope gains or gives away',
  'coefficient.envMost':
    'most capital that one envelope can cost; the best one brings a sixth of it',
  'coefficient.envStability': 'firmness of a coalition lost per unit of margin that it swallows',
  'coefficient.envSupport':
    'public support lost by a letter, per unit of margin that the text was worth',
  'coefficient.envTrust': 'trust of the others lost by a letter; a reservation costs a third of it',
  'coefficient.envPrice':
    'trust lost per unit of a price; twice that for a text that was worth signing anyway',
  'coefficient.envClimb': 'capital that it costs to sign after all when a price was refused',
  'coefficient.purseLeast': 'price that the chair always finds, margin units',
  'coefficient.purseMost': 'price that the chair never finds, margin units',
  'coefficient.payerReach':
    'share of its cost of standing alone down to which a government pays another’s price',
  'coefficient.rungPrice':
    'capital a half-year for every rung between the delegation and the White House',
  'coefficient.rungBacked':
    'share of that price above the White House when Congress is of the other party',
  'coefficient.rungPull': 'pull of the outermost rungs beyond that of any president',
  'coefficient.rungTroops': 'pace at which American troops follow the posture, times ours',
  'coefficient.rungSignal': 'belief and trust that a posture moves every half-year, times ours',
  'coefficient.rungPush': 'spending that a posture draws out of allies every half-year, times ours',
  'coefficient.moveSignal': 'what a move of the posture says at once, times ours',
  'coefficient.votesBase': 'share of Congress that would leave the alliance in quiet times',
  'coefficient.votesRestrainer': 'votes to leave that a restrainer president adds',
  'coefficient.votesTransactional': 'votes to leave that a transactional president adds',
  'coefficient.votesHeat': 'votes to leave at full heat of disputes',
  'coefficient.votesBurden': 'votes to leave per unit of burden that allies do not carry',
  'coefficient.votesRoadmap': 'votes to leave with the roadmap carried out in full',
  'coefficient.votesOpposed': 'votes to leave that a Congress of the other party takes away',
  'coefficient.votesSpread':
    'how far a vote on leaving may fall from the count of the whips, either way',
  'coefficient.votesRest': 'half-years between two votes on leaving',
  'coefficient.votesAsked': 'likelihood ratio of a vote on leaving that fails',
  'coefficient.orderEvidence': 'likelihood ratio of leaving in good order',
  'coefficient.orderTrust': 'trust in Washington that is left when it leaves in good order',
  'coefficient.orderPanic': 'panic in budgets when Washington leaves in good order',
  'coefficient.wordWorth':
    'willingness of Washington to fight for an ally that has its word after leaving',
  'coefficient.wordMost': 'allies to whom a Washington that has left can give its word at most',
  'coefficient.wordTrust': 'trust in Washington that an ally needs to take its word',
  'coefficient.wordFear':
    'alarm of an ally that stands in for trust in Washington’s word, per unit of threat',
  'coefficient.wordPrice': 'capital that every word given costs at home, a half-year',
  'coefficient.wordSignal': 'what giving a word or taking it back says at once, times ours',
  'coefficient.wordPillar': 'stock of the European pillar that every word given takes, a half-year',
  'coefficient.wordPush':
    'spending that an ally with the word of Washington leaves off, points of GDP a half-year',
  'coefficient.garrisonWorth':
    'willingness that every garrison adds for allies that have the word of Washington',
  'coefficient.garrisonSize': 'troops of one garrison by agreement, share of those of 2025',
  'coefficient.garrisonPrice':
    'capital that every garrison by agreement costs at home, a half-year',
  'coefficient.licenceWork': 'what arms licences eased or held up do every half-year, times ours',
  'coefficient.licenceRisk':
    'risk of a supplier that eased licences take off, and held-up ones put on',
  'coefficient.knockTrust': 'chance of a return per unit of allies’ trust in Washington',
  'coefficient.knockRest': 'half-years between two knocks on the door of the alliance',
  'coefficient.strainPace': 'pace at which the partners of a coalition tire, times ours',
  'coefficient.strainRest': 'strain among partners that passes in a half-year without a mission',
  'coefficient.lineSignal':
    'what a coalition’s line does to the alliance every half-year, times ours',
  'coefficient.hubEases':
    'strain that a headquarters of its own spares a coalition every half-year',
  'coefficient.hubWork':
    'what a coalition’s headquarters trains and costs every half-year, times ours',
  'coefficient.hubPartners': 'partners without whom a headquarters has nothing to command',
  'coefficient.orderStrain': 'strain that an order to a mission adds or takes, times ours',
  'coefficient.orderWork': 'what reinforcing or reassuring does and costs, times ours',
  'coefficient.flagAdds': 'legitimacy that the common headquarters lend to a coalition’s mission',
  'coefficient.begunByOthers': 'inclination needed to be bound by what others have begun',
  'coefficient.flagMood': 'spread of moods on the day when the common headquarters are asked for',
  // a chair that the rules hold
  'coefficient.chairStep': 'how far along its agenda a rules’ chair starts a text, treaty units',
  'coefficient.chairFavours':
    'favours that a rules’ chair arranges within a text, margin units weighted by size',
  'coefficient.chairCaution':
    'spreads of the unknown that a first text of a rules’ chair allows for in every capital',
  'coefficient.chairDaring':
    'share of its usual care with which a rules’ chair writes where more would leave no text',
  'coefficient.chairFairOdds': 'odds of silence with which a rules’ chair is content',
  'coefficient.chairSoundings': 'capitals that a rules’ chair asks before it circulates',
  'coefficient.chairLearns':
    'weight of the latest vote in what a rules’ chair expects of the played government: letters against its own interest or none',
  'coefficient.chairLeastOdds': 'odds of silence below which a rules’ chair circulates no text',
  'coefficient.chairWaits':
    'half-years that a rules’ chair waits before it circulates a text without fair odds, to hear what the letters say',
  'coefficient.chairGoodwill': 'spreads of goodwill that such a text counts on',
  'coefficient.chairPatience': 'fatigue from which a rules’ chair lets the council rest',
  'coefficient.chairReserve': 'capital that a rules’ chair keeps back for its text',
  'coefficient.chairReturns':
    'odds of silence from which a rules’ chair comes back with a text that fell',
  'coefficient.chairTries': 'how often a rules’ chair comes back with the same text',
  'coefficient.amendCaution':
    'how much more of the unknown an amended text allows for than a first one',
  'coefficient.chairKeeps':
    'share of the odds of its text that a rules’ chair does not give away for one government',
  'coefficient.chairLost': 'odds below which a rules’ chair has nothing to lose by amending',
  'coefficient.treatyGround': 'half-years of a campaign before a rules’ chair calls for a treaty',
  'coefficient.treatyOdds': 'odds from which a rules’ chair takes the next step of a treaty',
  // on what they rest
  'rests-on.spending':
    'Olson & Zeckhauser 1966; Sandler & Hartley 2001; Blankenship 2021; sized on the spending of 2014–2024',
  'rests-on.capability':
    'procurement lags of five to ten years (press, March 2025); Bruegel/Kiel 2025; IISS 2025',
  'rests-on.adversary':
    'judgement; warnings of reconstitution in three to ten years (Bruegel/Kiel 2025)',
  'rests-on.belief':
    'mean between Leeds et al. 2000 (74.5 % honoured) and Berkemeier & Fuhrmann 2018 (41 % for defence pacts)',
  'rests-on.us': 'judgement; floor of troops in the FY26 defence act, §1249',
  'rests-on.domestic': 'judgement; institutions after Auerswald & Saideman 2014',
  'rests-on.bargaining':
    'judgement, sized so that lone dissent is rare but real; practice of silence: CRS RS21510',
  'rests-on.crises': 'judgement; about a third of campaigns see a test',
  'rests-on.endings': 'game design; set by the command “calibrate”',
  'rests-on.dials': 'the debate itself: each claim and its counter-claim (model §4.3)',
  'rests-on.repairs': 'judgement, against faults of the published model (decision 0004)',
  'rests-on.table': 'judgement, sized on the command “balance --ask tension”',
  'rests-on.governments': 'judgement; Auerswald & Saideman 2014; Haesebrouck 2016',
  'rests-on.domains':
    'judgement; Bruegel/Kiel 2025 and IISS 2025 on what the United States supplies',
  'rests-on.theatre': 'judgement; Johnson, Leeds & Wu 2015 on deterrence',
  'rests-on.treaty': 'judgement; Putnam 1988 on two-level games',
  'rests-on.deck': 'judgement, sized on the command “deck --value”',
  'rests-on.verbs': 'judgement, sized against a campaign, a keep-in offer and a round of talks',
  'rests-on.seats': 'judgement, sized on the command “seats”',
  'rests-on.judgement': 'judgement',
  'rests-on.backcast': 'fitted to the spending of 2024 (command “backcast”)',
  'rests-on.signals': 'Leeds et al. 2000; Kydd 2000 on how beliefs move',
  'rests-on.article-13': 'North Atlantic Treaty, Article 13: one year',
  'rests-on.senate':
    'judgement; FY24 defence act, §1250A: two thirds of the Senate or an Act of Congress',
} as const;
