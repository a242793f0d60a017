/** Ce que signifie chaque coefficient des règles, et sur quoi il se fonde. Les citations restent telles quelles. */
import type { Translated } from '../translated.ts';
import type { coefficients as english } from '../en/coefficients.ts';

export const coefficients: Translated<typeof english> = {
  // spending
  'coefficient.pThreat': 'hausse des dépenses visées par unité de menace au-delà du départ',
  'coefficient.pFront': 'réponse supplémentaire de la première ligne à la menace',
  'coefficient.pFear': 'dépenses nées de la crainte d’être abandonné',
  'coefficient.pFree': 'resquille sur les alliés en qui l’on croit',
  'coefficient.pJoint': 'dépenses entraînées par les parts de travail industriel',
  'coefficient.pFloor': 'attraction du plancher de dépenses',
  'coefficient.pFisc': 'résistance des budgets au-delà de 0,6 point de hausse depuis 2025',
  'coefficient.kS': 'vitesse à laquelle les budgets suivent leur cible',
  'coefficient.sUp': 'plus forte hausse des dépenses en un semestre, points de PIB',
  'coefficient.sDn': 'plus forte coupe des dépenses en un semestre, points de PIB',
  'coefficient.pPanic': 'réarmement de panique : points de PIB en pleine alarme',
  'coefficient.pKnee': 'menace au-delà de laquelle un gouvernement réarme dans la panique',
  'coefficient.pHaste': 'accélération des budgets par unité de menace',
  'coefficient.fiscNoise': 'dispersion des chocs budgétaires par tour, points de PIB',
  'coefficient.fiscHold': 'part d’un choc budgétaire qui reste un tour après',
  'coefficient.G0': 'PIB à partir duquel un membre compte comme à demi grand, milliards de dollars',
  'coefficient.gdpG': 'croissance du PIB par tour',
  // capability
  'coefficient.tauS': 'semestres dans chacune des trois étapes d’acquisition',
  'coefficient.dK': 'renouvellement du matériel par tour',
  'coefficient.dM': 'renouvellement du personnel par tour',
  'coefficient.kR': 'vitesse de la disponibilité',
  'coefficient.wK': 'part du matériel dans les capacités',
  'coefficient.avEur': 'part des forces européennes et canadiennes qui peut être engagée',
  'coefficient.avUS0': 'part des forces américaines disponible sans aucun engagement',
  'coefficient.avUS1': 'part supplémentaire des forces américaines à plein engagement',
  'coefficient.co0': 'coordination sans aucune institution',
  'coefficient.coC': 'coordination par le commandement intégré',
  'coefficient.coP': 'coordination par le pilier européen',
  'coefficient.coW': 'coordination par le partage des tâches',
  // adversary
  'coefficient.A0': 'forces de l’adversaire au départ, équivalent en milliards de dollars',
  'coefficient.A1': 'forces de l’adversaire après reconstitution',
  'coefficient.Aramp': 'tours de reconstitution',
  'coefficient.advLearn': 'vitesse à laquelle l’adversaire apprend de la faiblesse',
  'coefficient.opp0': 'goût du risque de l’adversaire au départ',
  'coefficient.nucUS': 'dissuasion par la garantie nucléaire américaine',
  'coefficient.nucEU': 'dissuasion par les forces nucléaires européennes',
  // belief
  'coefficient.w0': 'volonté d’aider sans aucune raison',
  'coefficient.wCore': 'volonté d’aider venue de la garantie du traité',
  'coefficient.wSup': 'volonté d’aider venue du soutien de l’opinion',
  'coefficient.wSim': 'volonté d’aider venue d’une même vision du monde',
  'coefficient.wTrust': 'volonté d’aider venue de la confiance',
  'coefficient.wFwd': 'volonté d’aider montrée par une présence avancée',
  'coefficient.wGov': 'volonté d’aider perdue sous des nationalistes au pouvoir',
  'coefficient.obsN': 'variance du bruit avec lequel les alliés lisent les signaux',
  'coefficient.obsQ': 'variance de la dérive des croyances par tour',
  'coefficient.noiseW': 'bruit du signal public',
  'coefficient.gapB': 'crédibilité perdue à des paroles sans substance',
  'coefficient.rh0': 'niveau de base de l’ambition déclarée',
  'coefficient.spB': 'valeur de signal des dépenses au-dessus ou au-dessous du plancher',
  'coefficient.lrFight': 'rapport de vraisemblance : combattre dans une épreuve',
  'coefficient.lrShirk': 'rapport de vraisemblance : manquer à une épreuve',
  'coefficient.lrOpt': 'rapport de vraisemblance : s’exempter d’une mission',
  'coefficient.lrJoin': 'rapport de vraisemblance : se joindre à une mission',
  // us
  'coefficient.uW': 'vitesse de l’engagement américain',
  'coefficient.uSpend': 'engagement acheté par les dépenses européennes',
  'coefficient.uRole': 'engagement acheté par un premier rôle américain',
  'coefficient.uBuy': 'engagement acheté par des achats',
  'coefficient.uAlign': 'engagement gagné par l’alignement dans les missions',
  'coefficient.uDisp': 'engagement perdu en différends',
  'coefficient.uTrans': 'attraction d’une administration transactionnelle',
  'coefficient.uRestr': 'attraction d’une administration de retenue',
  'coefficient.uInter': 'attraction d’une administration internationaliste',
  'coefficient.theta': 'engagement au-dessous duquel une sortie brutale devient possible',
  'coefficient.hCrash': 'risque d’une sortie brutale',
  'coefficient.brake': 'frein du Congrès à une sortie brutale',
  'coefficient.mgCrash': 'risque de sortie brutale qui reste sous une relève ordonnée',
  'coefficient.pTrans': 'probabilité qu’une élection amène une administration transactionnelle',
  'coefficient.pRestr': 'probabilité qu’une élection amène une administration de retenue',
  // domestic
  'coefficient.natPull': 'retour du vote nationaliste à sa tendance',
  'coefficient.natSov': 'vote nationaliste né de la souveraineté partagée',
  'coefficient.natScold': 'vote nationaliste né des sermons',
  'coefficient.natFisc': 'vote nationaliste né du poids des dépenses',
  'coefficient.natNoise': 'bruit du vote nationaliste',
  'coefficient.natTrend': 'ampleur d’une vague nationaliste',
  'coefficient.natFat': 'usure des nationalistes au pouvoir',
  'coefficient.majLo':
    'score à partir duquel les nationalistes peuvent gagner au scrutin majoritaire',
  'coefficient.majHi': 'score auquel ils y gagnent à coup sûr',
  'coefficient.coLo':
    'score à partir duquel les nationalistes peuvent gagner en régime de coalition',
  'coefficient.coHi': 'score auquel ils gagnent à coup sûr en régime de coalition',
  'coefficient.prLo':
    'score à partir duquel les nationalistes peuvent gagner en régime présidentiel',
  'coefficient.prHi': 'score auquel ils gagnent à coup sûr en régime présidentiel',
  // bargaining
  'coefficient.kSec': 'poids de la sécurité',
  'coefficient.kCost': 'poids du coût',
  'coefficient.kSide': 'valeur d’une faveur pour qui la reçoit',
  'coefficient.res': 'réticence de tout gouvernement',
  'coefficient.resNat': 'réticence des nationalistes au pouvoir',
  'coefficient.resFear': 'acceptation par crainte d’être abandonné',
  'coefficient.isol': 'prix de la solitude au Conseil',
  'coefficient.prop': 'poids de la confiance en celui qui propose',
  'coefficient.fat': 'marge perdue à la lassitude du Conseil',
  'coefficient.nzB': 'dispersion de l’humeur du jour',
  'coefficient.ratTh': 'seuil de ratification',
  'coefficient.nzR': 'dispersion d’un vote de ratification',
  'coefficient.ratMin': 'taille d’un paquet que les parlements doivent ratifier',
  // crises
  'coefficient.hMis': 'risque d’une mission hors zone',
  'coefficient.hHyb': 'risque d’un incident hybride',
  'coefficient.hTest': 'risque d’une épreuve de la défense collective',
  'coefficient.hDisp': 'risque d’un différend transatlantique',
  'coefficient.testWin': 'part des forces à laquelle une épreuve est tenue',
  'coefficient.testNeed': 'part des membres qui doivent combattre pour qu’une épreuve soit tenue',
  'coefficient.misScold': 'poids des sermons à propos des missions',
  // endings
  'coefficient.thEPI': 'indice du pilier auquel le pilier compte comme atteint',
  'coefficient.thNNI': 'indice natif auquel l’alliance native compte comme atteinte',
  'coefficient.thHyb': 'indice qu’il faut des deux côtés pour deux cercles',
  'coefficient.thHol': 'fiabilité au-dessous de laquelle l’alliance est creuse',
  'coefficient.exCmd': 'éloignement auquel commence le départ du commandement',
  'coefficient.exTre': 'éloignement auquel commence le départ du traité',
  'coefficient.tens': 'rivalité des institutions du pilier et de la culture d’exemption',
  'coefficient.hold': 'tours pendant lesquels une condition doit tenir',
  'coefficient.splitEndings':
    '1 = douze issues : sortie américaine et statu quo sont mieux distingués, 0 = les huit publiées',
  'coefficient.handoverDone': 'part d’une feuille de route qu’il faut pour une relève',
  'coefficient.handoverGap':
    'lacune dans un domaine au-delà de laquelle rien n’est transmis, part du besoin',
  'coefficient.renewalTurns': 'tours de suite où Washington doit être engagé dans un renouveau',
  'coefficient.renewalBurden': 'équité du partage du fardeau qu’il faut à un renouveau',
  'coefficient.coalitionsStanding':
    'coalitions permanentes hors consensus qui font une Europe des coalitions',
  'coefficient.coalitionItems': 'points par an jusqu’auxquels le Conseil compte comme inactif',
  'coefficient.deadlockTurns': 'tours au-delà desquels une étape ouverte du traité est une impasse',
  'coefficient.deadlockCohesion': 'cohésion jusqu’à laquelle une étape ouverte est une impasse',
  'coefficient.bandIndex': 'points au-dessus du seuil qui rendent une issue solide',
  'coefficient.bandTurns': 'tours tenus qui rendent une issue solide',
  'coefficient.bentForce':
    'forces rapportées au besoin, au-dessous desquelles l’article 5 a tenu mais plié',
  'coefficient.bentShare':
    'part des alliés ayant combattu, au-dessous de laquelle l’article 5 a tenu mais plié',
  // dials
  'coefficient.h1':
    'un pilier européen dépérit quand les nationalistes gagnent chez un grand membre',
  'coefficient.h1x': 'les nationalistes ne sont pas un tournant et arment peut-être davantage',
  'coefficient.h2': 'un droit explicite à l’exemption ôte le tort que font les sermons',
  'coefficient.h2x': 'les exemptions débordent sur la garantie mutuelle',
  'coefficient.h3': 'le partage des tâches rend les alliés fiables',
  'coefficient.h3x': 'la spécialisation crée des otages',
  'coefficient.h4': 'seules les dépenses retiennent Washington',
  'coefficient.h4x': 'un pilier qui marche dit à Washington qu’il peut partir',
  'coefficient.h5': 'un retrait progressif vaut mieux qu’une sortie brutale',
  'coefficient.h5x': 'annoncer une sortie ordonnée la précipite',
  'coefficient.h6': 'un caractère natif garde les réticents à l’intérieur',
  'coefficient.h6x': 'les souverainistes partent de toute façon',
  'coefficient.h7': 'les paroles sans substance creusent l’alliance',
  'coefficient.h7x': 'un engagement public lie les mains',
  'coefficient.h8': 'quand tous sont menacés, tous se lèvent',
  'coefficient.h8x': 'sans analyse commune, la chaîne se défait',
  // repairs
  'coefficient.payPrice': 'ce qu’une faveur coûte à qui la paie, par unité de valeur',
  'coefficient.payMemory': 'renchérissement de la faveur suivante par chaque faveur',
  'coefficient.payAsk': 'ce qui manque à tous les impayés quand d’autres ont été payés',
  'coefficient.ratFailKeeps': 'part d’un paquet qui survit à une ratification manquée',
  'coefficient.protocolShield': 'éloignement qu’un protocole d’exemption retire',
  'coefficient.protocolLeak': 'volonté d’aider qu’un protocole d’exemption coûte à son détenteur',
  'coefficient.protocolAnyone': '1 = les grands membres aussi peuvent ratifier par protocole',
  'coefficient.protocolNorm': 'exemption sans blâme à partir de laquelle un protocole est offert',
  'coefficient.repeatFade': 'vitesse à laquelle une action répétée s’use',
  'coefficient.scoldCompliance': 'promesses tenues que les sermons arrachent aux atlantistes',
  'coefficient.scoldGrudge': 'ressentiment que les sermons laissent aux autonomes',
  'coefficient.declareCredit': 'autorité gagnée par une déclaration couverte par des actes',
  'coefficient.pilotWorks': 'partage des tâches issu de projets pilotes sans traité',
  'coefficient.pilotPillar': 'institutions du pilier issues de projets pilotes sans traité',
  'coefficient.transitionPrice': 'engagement américain que coûte l’annonce d’une feuille de route',
  'coefficient.transitionBurden':
    'partage du fardeau que Washington demande avant de signer une feuille de route',
  'coefficient.returnThreshold':
    'éloignement au-dessous duquel un membre peut revenir au commandement',
  'coefficient.usReturn': 'probabilité par tour qu’une administration internationaliste revienne',
  'coefficient.southNoise': 'dispersion de la pression du sud par tour',
  'coefficient.missionBase': 'penchant à se joindre à une mission hors zone',
  'coefficient.grudgeBreadth':
    '1 = qui est sermonné pour son refus fait moins confiance aux trente et un autres, 0 = aux seuls participants',
  'coefficient.vetoRamp':
    '0 = une exemption sans blâme de 0,45 met fin aux vetos d’un coup, 1 = peu à peu',
  'coefficient.testCooldown': 'tours sans épreuve après une épreuve tenue',
  'coefficient.exitHazard': 'risque de quitter le commandement',
  'coefficient.ownIndex': '1 = l’indice natif mesure son propre projet, 0 = comme publié',
  'coefficient.pillarWill':
    '1 = un gouvernement soutient le pilier selon son propre idéal, 0 = comme publié',
  // table
  'coefficient.voteShows': '1 = un vote de ce semestre est connu de qui rédige le texte suivant',
  'coefficient.amendFatigue': 'lassitude causée par un texte amendé, contre 1 pour un nouveau',
  'coefficient.privSpread': 'dispersion de l’arrière-pensée, marge par unité de changement',
  'coefficient.soundSpread': 'part de la dispersion de l’arrière-pensée qui reste après un sondage',
  'coefficient.soundTrust': 'confiance en la présidence gagnée par un sondage',
  'coefficient.leakChance': 'probabilité qu’un sondage fasse fuiter le projet',
  'coefficient.kHome': 'poids du public intérieur quand une élection approche',
  'coefficient.kWash': 'poids de l’avis de Washington chez les atlantistes',
  'coefficient.kChair': 'poids de la confiance en la présidence',
  'coefficient.momentum': 'ce qu’un champion apporte à ses deux plus proches',
  'coefficient.footnoteBite':
    'part d’un changement que les réserves retirent, par part de PIB sous réserve',
  'coefficient.footnoteNorm': 'exemption sans blâme née d’une réserve',
  'coefficient.nerve': 'part ajoutée au prix du désaccord quand la présidence tient bon',
  'coefficient.costScale': 'part des heures et du capital que coûtent les actions',
  'coefficient.capitalIncome': 'capital politique que la présidence gagne par tour',
  'coefficient.callsPerTurn': 'visites de couloir par tour, à une près',
  // governments
  'coefficient.partyShift':
    'combien les partis au pouvoir déplacent les visions du monde : 0 = un gouvernement est un pays',
  'coefficient.partyTaste': 'combien les partis au pouvoir déplacent le traité idéal',
  'coefficient.leadWeight': 'poids du parti en tête face à tous ses partenaires',
  'coefficient.natFlag':
    'autonomie moins atlantisme au-delà desquels un parti souverainiste en tête compte comme nationaliste',
  'coefficient.trustFollows':
    'part de la confiance entre proches qui suit un changement de gouvernement',
  'coefficient.earlyBase': 'risque d’élection anticipée par tour',
  'coefficient.earlyShaky': 'risque d’élection anticipée pour chaque point de stabilité qui manque',
  'coefficient.earlyShock':
    'risque d’élection anticipée par un choc budgétaire ou un sermon public',
  'coefficient.earlyGrace': 'tours sans élection anticipée après une élection',
  'coefficient.voteThreat': 'élan vers les sortants par unité de menace et de dissuasion gagnée',
  'coefficient.voteJobs': 'élan vers les sortants par unité de travail livré et d’industrie',
  'coefficient.voteBurden': 'recul des sortants par point de PIB en sus, là où l’argent manque',
  'coefficient.voteScold': 'recul des sortants par unité de sermons et de fierté',
  'coefficient.voteLosses': 'recul des sortants par unité de pertes à l’étranger',
  'coefficient.voteResentment': 'vote souverainiste par unité de ressentiment',
  'coefficient.voteConsent':
    'vote souverainiste perdu par unité de consentement visible et d’autonomie',
  'coefficient.voteShift': 'part de l’élan qui va aux souverainistes ou en vient',
  'coefficient.voteStay':
    'probabilité que la même famille reste en tête là où le rival ne gagne pas',
  'coefficient.voteSlope':
    'ce qu’une unité d’élan ajoute à la probabilité que la même famille reste en tête',
  'coefficient.juniorNat':
    'probabilité, par unité de son vote, qu’un parti souverainiste soit partenaire mineur',
  'coefficient.newTrust':
    'part de sa confiance en la présidence et de son grief qu’un nouveau gouvernement reprend',
  'coefficient.newUnease':
    'variance des croyances due à un nouveau gouvernement non moins nationaliste que l’ancien',
  'coefficient.midterm':
    'combien un Congrès pour ou contre le président affaiblit ou renforce son frein',
  'coefficient.midtermLoss': 'probabilité que le président perde le Congrès à mi-mandat',
  'coefficient.durSpeech': 'solidité d’un discours',
  'coefficient.durDeclaration': 'solidité d’une déclaration politique',
  'coefficient.durLaw': 'solidité d’une loi de dépenses',
  'coefficient.durDeployment': 'solidité d’un déploiement avancé',
  'coefficient.durContract': 'solidité d’un contrat conjoint',
  'coefficient.durProfile': 'solidité d’un profil',
  'coefficient.durProfileTie': 'solidité qu’un profil gagne là où d’autres en dépendent',
  'coefficient.durProtocol': 'solidité d’un protocole ratifié',
  'coefficient.reviewDelay':
    'tours en lesquels un nouveau gouvernement revoit son héritage : 0 = jamais',
  'coefficient.reviewFrom':
    'distance à partir de laquelle un nouveau gouvernement touche à son héritage',
  'coefficient.reviewBreak': 'distance qu’ajoute une rupture nette avec l’ancien gouvernement',
  'coefficient.reviewKeep': 'part de ce que la solidité laisse ouvert que la proximité conserve',
  'coefficient.shelfLife': 'malus des engagements intégrés sous h1 : ils durent une élection',
  'coefficient.renegotiate': 'part de ce qui n’est pas gardé qui est renégociée et non abandonnée',
  'coefficient.undoShare':
    'part d’un changement de traité qui tombe avec un gouvernement, par unité de son poids',
  'coefficient.breachTrust':
    'confiance que coûte un engagement abandonné auprès de ceux qui le veulent',
  'coefficient.welcomeKeep': 'chances de maintien qu’ajoute l’offre de bienvenue de la présidence',
  'coefficient.actsPerTurn': 'actes des gouvernements par tour, hors texte à eux',
  'coefficient.initiativeCaution':
    'dispersions de l’inconnu qu’un texte de gouvernement doit supporter dans chaque capitale',
  'coefficient.optOutFrom':
    'exemption sans blâme à partir de laquelle on annonce ses exemptions au grand jour',
  'coefficient.threatFrom':
    'éloignement à partir duquel un gouvernement menace de quitter le commandement',
  'coefficient.threatFear':
    'crainte d’être abandonné à partir de laquelle des voisins menacent d’un pacte à eux',
  'coefficient.threatBlock':
    'grief et ressentiment à partir desquels un gouvernement menace de bloquer',
  'coefficient.recruitPull': 'penchant qu’un recruteur ajoute chez un gouvernement resté à l’écart',
  'coefficient.quirkFrontier':
    'pays de frontière : part de la menace sur laquelle les partis s’accordent',
  'coefficient.quirkLiteral': 'lettre des traités : chances que le ratifié soit gardé',
  'coefficient.quirkBases': 'terre de bases : chances de garder commandements et rôles américains',
  'coefficient.quirkCaveats': 'adepte des restrictions : départs qui deviennent des renégociations',
  'coefficient.quirkStage': 'goût de la photo : ce qu’un accueil public compte en sus',
  'coefficient.quirkSlights': 'mémoire des affronts : part d’un grief finissant qui reste',
  'coefficient.quirkNeutral':
    'tradition de neutralité : part de la méfiance usuelle qu’une exemption évite',
  'coefficient.quirkIndustry': 'l’industrie d’abord : voix que le travail livré gagne en sus',
  'coefficient.quirkConscripts': 'armée de conscrits : voix que les pertes coûtent en sus',
  'coefficient.quirkIsland': 'île : part des voix qu’une menace ne déplace pas',
  'coefficient.quirkPayer': 'paie sans bruit : part des voix que les dépenses ne déplacent pas',
  'coefficient.quirkFour': 'coalition de quatre partis : un parti de renfort au gouvernement',
  // domains
  'coefficient.coverageBite': 'combien un domaine plus mince que les autres freine toute la force',
  'coefficient.needGrowth':
    'part de la croissance de l’adversaire que la défense collective doit suivre en chaque domaine',
  'coefficient.domainShift':
    'part du chemin vers leur nouvelle répartition que les forces font en un tour',
  'coefficient.profilePull':
    'part des forces qu’un profil principal attire vers ses domaines, à moitié du plein partage des tâches',
  'coefficient.gapPull':
    'part des forces que des institutions européennes complètes mèneraient vers les plus grandes lacunes',
  'coefficient.specialisationEfficiency':
    'ce qu’un profil adapté ajoute aux forces de son domaine quand les tâches sont partagées',
  'coefficient.domainHoldUp':
    'part perdue de ce qui repose sur un fournisseur peu fiable, à h3x plein',
  'coefficient.profileDependence':
    'dépendance née du recours aux spécialistes, à plein partage des tâches',
  'coefficient.profileWorks': 'partage des tâches qu’apporte l’adoption d’un profil',
  'coefficient.profileTrustLoss':
    'confiance que les dépendants perdent en un membre qui quitte son profil',
  'coefficient.profileCredit':
    'crédit vers le plancher de dépenses pour un profil adapté sous une charte pleine, % du PIB',
  'coefficient.profileReluctance': 'ce qu’un gouvernement doit gagner avant de se lier à un profil',
  'coefficient.profileInitiative':
    'gouvernements qui pensent à leur profil par tour, de leur propre chef',
  // theatre
  'coefficient.gradeSupport': 'part de ses forces qu’apporte l’appui au combat',
  'coefficient.gradeIndustrial': 'part de ses forces qu’apporte le ravitaillement',
  'coefficient.gradeStatement': 'part de ses forces qu’apporte une déclaration',
  'coefficient.hesitation':
    'volonté d’aider que le combat demande au-delà d’une chance sur deux : au-dessous, la réponse est moindre',
  'coefficient.bandSupport': 'largeur de la fourchette de volonté où l’appui au combat est donné',
  'coefficient.bandIndustrial': 'largeur de la fourchette où le ravitaillement est donné',
  'coefficient.bandStatement': 'largeur de la fourchette où une déclaration est donnée',
  'coefficient.cascadePull': 'combien voir les autres se lever, ou non, entraîne chacun (h8)',
  'coefficient.cascadeDoubt': 'combien le doute sans analyse commune entraîne chacun (h8x)',
  'coefficient.musketeer':
    'volonté d’aider qu’ajoute, quand tous sont menacés, une solidarité réservée à ce cas (h8)',
  'coefficient.disagreement':
    'volonté d’aider que retire une lecture du monde autre que celle de la victime (h8x)',
  'coefficient.limitedForce': 'part de ses forces que l’adversaire met dans une attaque limitée',
  'coefficient.limitedDoubt': 'volonté d’aider que l’ambiguïté retire là où la garantie est lâche',
  'coefficient.rollCallLive':
    '1 = les sièges agissent une fois pendant l’appel nominal, 0 = personne n’est consulté, comme publié',
  'coefficient.commitPull':
    'volonté d’aider qu’un plein engagement de la présidence ajoute à ceux qui aident déjà',
  'coefficient.callPull': 'volonté d’aider que l’appel aux retardataires ajoute à ceux qui suivent',
  'coefficient.callGrudge': 'volonté d’aider que l’appel aux retardataires retire aux autonomes',
  'coefficient.consultChance': 'probabilité qu’un allié mis à l’épreuve demande des consultations',
  'coefficient.consultEase': 'volonté d’aider qu’une consultation demande de moins qu’un combat',
  'coefficient.consultNeed':
    'force d’une réponse commune à une consultation, part du plein soutien',
  'coefficient.advChooses':
    '1 = l’adversaire choisit ses coups, 0 = incidents et épreuves viennent au hasard, comme publié',
  'coefficient.advProbe': 'attrait d’un coup de sonde avant les circonstances',
  'coefficient.advLimited': 'attrait d’une attaque limitée avant les circonstances',
  'coefficient.advMajor': 'attrait d’une grande attaque avant les circonstances',
  'coefficient.advBold': 'poids du goût du risque dans le choix de l’adversaire',
  'coefficient.advWeakAlly':
    'poids de l’allié d’apparence la plus faible dans le choix de l’adversaire',
  'coefficient.advWeakness': 'poids d’une dissuasion faible dans le choix de l’adversaire',
  'coefficient.advDivision': 'poids d’une cohésion faible dans le choix de l’adversaire',
  'coefficient.advWashington': 'poids des doutes sur Washington dans le choix de l’adversaire',
  'coefficient.advError':
    'dispersion de l’erreur avec laquelle l’adversaire lit les chances, d’un semestre à l’autre',
  'coefficient.advUnlearns': 'part de l’erreur durable de l’adversaire qu’un appel nominal corrige',
  'coefficient.hopeFloor':
    'chances au-dessous desquelles un allié n’est pas frappé quand personne ne pouvait savoir',
  'coefficient.exerciseReveals':
    'part du chemin vers la vérité qu’un exercice fait faire aux croyances',
  'coefficient.frontWeight':
    'combien la guerre en Ukraine pèse sur la menace, le goût du risque et la reconstitution',
  'coefficient.frontDrift':
    'combien la ligne en Ukraine bouge par tour avec un soutien au-delà du besoin',
  'coefficient.frontNoise': 'dispersion de la ligne en Ukraine par tour',
  'coefficient.ceasefireHazard':
    'probabilité d’un cessez-le-feu par tour, avant l’enlisement et Washington',
  'coefficient.ceasefireBreaks': 'probabilité par tour qu’un cessez-le-feu sans garants se rompe',
  'coefficient.guaranteeNeed':
    'part de l’alliance en PIB qui doit se tenir derrière une force de garantie',
  'coefficient.guaranteeProof':
    'ce qu’un semestre parmi les garants prouve à la première ligne, en cote',
  'coefficient.guaranteeRisk':
    'probabilité par tour que les garants soient attaqués, avant le goût du risque',
  'coefficient.coalitionChance':
    'probabilité par tour que des gouvernements lancent une mission dont l’Ukraine a besoin',
  'coefficient.missionsLast': '1 = les missions durent, 0 = elles finissent aussitôt, comme publié',
  'coefficient.missionCost': 'disponibilité que coûte un semestre de mission hors zone',
  'coefficient.missionBond':
    'confiance entre chef de file et participants née d’un semestre ensemble',
  'coefficient.missionBypass':
    'confiance en une coalition que perdent ceux qui se sentent contournés (h2x, h6x)',
  'coefficient.missionRelief':
    'ressentiment que perdent ceux qui restent volontiers à l’écart (h2, h6)',
  'coefficient.contributionShare': 'part du blâme que l’on évite en construisant au lieu de partir',
  'coefficient.contributionFrom':
    'valeur de ce qu’il pourrait construire à partir de laquelle un absent l’offre',
  'coefficient.recruitReach':
    'réticence qu’une heure de persuasion surmonte ; une promesse en surmonte le double',
  // treaty
  'coefficient.stepTurns': 'durée minimale d’une étape du traité, en tours',
  'coefficient.treatyReach': 'plus grand changement d’une dimension en un traité',
  'coefficient.protocolLevel': 'droit d’exemption qu’un Protocole d’exemption doit inscrire',
  'coefficient.compactLevel': 'pilier qu’un Pacte du pilier doit inscrire',
  'coefficient.charterLevel': 'partage des tâches qu’une Charte des profils doit inscrire',
  'coefficient.headsShare': 'part des changements que les grandes lignes énoncent déjà',
  'coefficient.groundwork': 'marge que chaque étape derrière un texte ajoute chez tous les membres',
  'coefficient.reflectDissent':
    'part de PIB des grands membres dont le désaccord empêche un groupe de réflexion',
  'coefficient.textLeeway':
    'écart permis entre le texte et les grandes lignes, somme des changements',
  'coefficient.mostVotesLost': 'votes perdus à une étape après lesquels la conférence se sépare',
  'coefficient.treatyPatience': 'tours sans étape après lesquels un traité devient caduc',
  'coefficient.treatyCooldown': 'tours avant que le même but puisse être rouvert',
  'coefficient.treatyLoss': 'autorité perdue avec un traité',
  'coefficient.parliamentLeast': 'tours qu’il faut au parlement le plus rapide',
  'coefficient.parliamentMost': 'tours que le parlement le plus lent peut prendre',
  'coefficient.treatyBar': 'marge dont un traité est plus dur à ratifier qu’un paquet',
  'coefficient.stallBand': 'marge sous la majorité dans laquelle un parlement reporte le vote',
  'coefficient.minorityDrag': 'marge qui manque au parlement à un gouvernement sans majorité',
  'coefficient.referendumChance':
    'probabilité qu’un traité partageant la souveraineté aille devant le peuple, multipliée par le rival',
  'coefficient.referendumSwing': 'dispersion d’un référendum face à celle d’un parlement',
  'coefficient.protocolBite':
    'part d’un traité que les protocoles retirent, par part de PIB qui en prend un',
  'coefficient.renegotiateTurns':
    'tours où l’on peut trouver un protocole pour un parlement qui a dit non',
  'coefficient.renegotiateNorm':
    'exemption sans blâme née d’un protocole trouvé pour un tel parlement',
  'coefficient.treatyProbe':
    'goût du risque de l’adversaire par tour tant que les parlements débattent',
  'coefficient.protocolCalm':
    'part du ressentiment hors article 5 qu’un Protocole d’exemption retire',
  'coefficient.protocolLift':
    'crédibilité qu’un Protocole d’exemption prête là où la liberté ailleurs concentre la solidarité (h2)',
  'coefficient.protocolLower':
    'crédibilité qu’un Protocole d’exemption coûte là où l’absence se répand (h2x)',
  'coefficient.compactMembers': 'fondateurs qu’il faut à un Pacte du pilier',
  'coefficient.compactWill':
    'pilier idéal à partir duquel un gouvernement européen fonderait un Pacte du pilier',
  'coefficient.compactShare': 'part des capacités européennes qu’il faut à un Pacte du pilier',
  'coefficient.compactPace': 'accélération des institutions sous un Pacte du pilier',
  'coefficient.compactCommand':
    'part du commandement que les Européens reprennent sous un Pacte du pilier',
  'coefficient.compactExposure':
    'dépérissement accru des institutions là où des nationalistes gouvernent des fondateurs (h1)',
  'coefficient.charterWorks': 'partage des tâches qu’ajoutent les crédits d’une Charte des profils',
  'coefficient.charterCredit':
    'partage du fardeau que Washington crédite pour des tâches partagées sous une Charte des profils',
  'coefficient.understandingCohesion': 'cohésion qu’il faut à une Entente d’exemption',
  'coefficient.strongTable':
    'part des membres dont l’accord doit être connu là où aucun sommet ne siège',
  'coefficient.understandingStep': 'droit d’exemption qu’une Entente déclare',
  'coefficient.understandingNorm': 'exemption sans blâme qu’une Entente crée aussitôt',
  'coefficient.understandingWeakness':
    'goût du risque d’un adversaire qui lit une Entente comme une faiblesse (h2x)',
  'coefficient.noticeTurns': 'préavis de départ, semestres',
  'coefficient.noticeRegret':
    'probabilité par tour qu’un préavis soit repris une fois ses raisons disparues',
  'coefficient.treatyReturn': 'probabilité par tour qu’un ancien membre réconcilié revienne',
  'coefficient.usNotice': 'préavis de départ des États-Unis, semestres',
  'coefficient.usRegret': 'engagement à partir duquel Washington reprend son préavis',
  'coefficient.senateDelay': 'probabilité que le Sénat reporte un départ d’un an, une fois',
  // deck
  'coefficient.volatility': 'multiplicateur de tous les risques du paquet de cartes',
  'coefficient.cardsPerTurn': 'cartes tirées au plus en un semestre',
  // verbs
  'coefficient.leakWeight':
    'projet fuité : les bloqueurs se trouvent comme si tant de PIB avait rompu',
  'coefficient.dealWorth': 'marge d’un arrangement pour un capital',
  'coefficient.dealTurns': 'tours pendant lesquels un arrangement compte',
  'coefficient.dealPrice': 'combien le souvenir des faveurs renchérit un arrangement',
  'coefficient.shortCompany':
    'part de compagnie que les bloqueurs trouvent avant une échéance courte',
  'coefficient.longCompany':
    'part de compagnie que les bloqueurs trouvent avant une échéance longue',
  'coefficient.rushGrudge':
    'ressentiment des silencieux qu’une échéance courte ajoute et qu’une longue retire',
  'coefficient.summitStakes': 'ce qu’un sommet fait du succès, de l’échec et du public intérieur',
  'coefficient.summitAlone': 'prix de la solitude à un sommet',
  'coefficient.walkOut': 'marge sous 0 à laquelle un dirigeant quitte la salle',
  'coefficient.impartialFrom':
    'autorité au-dessous de laquelle éloges et sermons de la présidence comptent à moitié',
  'coefficient.pledgeWords': 'ce qu’une promesse sur une promesse ajoute à l’ambition déclarée',
  'coefficient.pledgeGrudge':
    'ressentiment qu’une promesse sur une promesse laisse à qui ne veut pas dépenser',
  'coefficient.lawPctGdp': 'ce qu’une loi de dépenses ajoute aux dépenses, % du PIB',
  'coefficient.paperPctGdp': 'routes et ports comptés comme défense, % du PIB',
  'coefficient.paperReal': 'part des routes et ports comptés comme défense qui vaut quelque chose',
  'coefficient.lotOrders': 'commandes qu’un lot conjoint avance',
  'coefficient.lotSaving': 'prix qu’un lot à nombreux acheteurs épargne au plus, à partir de 0,08',
  'coefficient.overseasKit': 'matériel qu’ajoute un achat outre-Atlantique',
  'coefficient.umbrellaGain': 'dissuasion nucléaire européenne qu’ajoute un parapluie entier',
  'coefficient.umbrellaTrust': 'confiance en un allié nucléaire qu’il faut à un parapluie',
  'coefficient.reviewSwing': 'engagement américain gagné ou perdu quand un examen arrive à terme',
  'coefficient.reviewPause': 'risque de sortie brutale qui reste tant qu’un examen attend',
  'coefficient.reviewStep': 'partage du fardeau qu’un examen demande au-delà d’aujourd’hui',
  'coefficient.kNoDeal': 'marge qu’un pacte régional retire à chaque texte : on peut attendre',
  'coefficient.pactCompany': 'part du prix du désaccord qu’un pacte régional retire',
  'coefficient.pactEvidence': 'rapport de vraisemblance : avoir signé un pacte régional',
  'coefficient.pactTrust': 'confiance qu’un pacte crée entre voisins',
  'coefficient.pactEnvy': 'confiance qu’un pacte coûte chez tous les autres',
  'coefficient.pactDistrust':
    'part des paires sans croyance à laquelle deux grands pactes font éclater l’alliance',
  'coefficient.resilienceShield': 'part des attaques hybrides qu’une pleine résilience émousse',
  // seats besides the chair
  'coefficient.envCapital':
    'capital à domicile par unité de marge que l’enveloppe propre gagne ou abandonne',
  'coefficient.envMost':
    'perte maximale de capital par une enveloppe ; la meilleure en rapporte un sixième',
  'coefficient.envStability': 'solidité d’une coalition perdue par unité de marge avalée',
  'coefficient.envSupport':
    'soutien public perdu par une lettre, par unité de marge que valait le texte',
  'coefficient.envTrust':
    'confiance des autres perdue par une lettre ; une réserve en coûte un tiers',
  'coefficient.envPrice':
    'confiance perdue par unité d’un prix ; le double pour un texte acceptable sans lui',
  'coefficient.envClimb': 'capital que coûte une signature donnée malgré un prix refusé',
  'coefficient.purseLeast': 'prix que la présidence trouve toujours, unités de marge',
  'coefficient.purseMost': 'prix que la présidence ne trouve jamais, unités de marge',
  'coefficient.payerReach':
    'part de son coût d’isolement jusqu’à laquelle un gouvernement paie le prix d’un autre',
  'coefficient.rungPrice':
    'capital par semestre pour chaque échelon entre la délégation et la Maison-Blanche',
  'coefficient.rungBacked':
    'part de ce prix au-dessus de la Maison-Blanche quand le Congrès est de l’autre parti',
  'coefficient.rungPull': 'attraction des échelons extrêmes au-delà de celle de tout président',
  'coefficient.rungTroops':
    'rythme auquel les troupes américaines suivent la posture, multiple du nôtre',
  'coefficient.rungSignal':
    'croyance et confiance qu’une posture déplace chaque semestre, multiple du nôtre',
  'coefficient.rungPush':
    'dépenses qu’une posture tire des alliés chaque semestre, multiple du nôtre',
  'coefficient.moveSignal':
    'poids de ce qu’un changement de posture dit sur-le-champ, multiple du nôtre',
  'coefficient.votesBase': 'part du Congrès qui quitterait l’Alliance par temps calme',
  'coefficient.votesRestrainer': 'voix pour le départ qu’ajoute un président de la retenue',
  'coefficient.votesTransactional': 'voix pour le départ qu’ajoute un président transactionnel',
  'coefficient.votesHeat': 'voix pour le départ au plus fort des différends',
  'coefficient.votesBurden':
    'voix pour le départ par unité de fardeau que les alliés ne portent pas',
  'coefficient.votesRoadmap': 'voix pour le départ une fois la feuille de route achevée',
  'coefficient.votesOpposed': 'voix pour le départ que retire un Congrès de l’autre parti',
  'coefficient.votesSpread':
    'écart possible d’un vote sur le départ avec le décompte des whips, dans les deux sens',
  'coefficient.votesRest': 'semestres entre deux votes sur le départ',
  'coefficient.votesAsked': 'rapport de vraisemblance d’un vote sur le départ qui échoue',
  'coefficient.orderEvidence': 'rapport de vraisemblance d’un départ en bon ordre',
  'coefficient.orderTrust': 'confiance en Washington qui reste après un départ en bon ordre',
  'coefficient.orderPanic': 'panique budgétaire quand Washington part en bon ordre',
  'coefficient.wordWorth':
    'disposition de Washington à se battre pour un allié qui a sa parole après le départ',
  'coefficient.wordMost': 'alliés à qui un Washington parti peut donner sa parole, au plus',
  'coefficient.wordTrust': 'confiance en Washington qu’il faut à un allié pour accepter sa parole',
  'coefficient.wordFear':
    'confiance en la parole de Washington que remplace la menace ressentie, par unité',
  'coefficient.wordPrice': 'capital que chaque parole donnée coûte à domicile, par semestre',
  'coefficient.wordSignal': 'poids immédiat d’une parole donnée ou reprise, multiple du nôtre',
  'coefficient.wordPillar':
    'acquis du pilier européen que chaque parole donnée emporte, par semestre',
  'coefficient.wordPush':
    'dépenses qu’un allié doté de la parole de Washington abandonne, points de PIB par semestre',
  'coefficient.garrisonWorth':
    'disposition que chaque garnison ajoute pour les alliés dotés de la parole de Washington',
  'coefficient.garrisonSize': 'troupes d’une garnison par accord, part de celles de 2025',
  'coefficient.garrisonPrice':
    'capital que chaque garnison par accord coûte à domicile, par semestre',
  'coefficient.licenceWork':
    'effet des licences d’armement assouplies ou bloquées chaque semestre, multiple du nôtre',
  'coefficient.licenceRisk':
    'risque d’un fournisseur que des licences assouplies retirent et que des licences bloquées ajoutent',
  'coefficient.knockTrust': 'chance d’un retour par unité de confiance des alliés en Washington',
  'coefficient.knockRest': 'semestres entre deux coups frappés à la porte de l’Alliance',
  'coefficient.strainPace':
    'rythme auquel les partenaires d’une coalition se lassent, multiple du nôtre',
  'coefficient.strainRest': 'lassitude des partenaires qui passe en un semestre sans mission',
  'coefficient.lineSignal':
    'effet de la ligne d’une coalition sur l’Alliance chaque semestre, multiple du nôtre',
  'coefficient.hubEases':
    'lassitude qu’un quartier général propre épargne à une coalition chaque semestre',
  'coefficient.hubWork':
    'ce qu’un quartier général de coalition entraîne et coûte chaque semestre, multiple du nôtre',
  'coefficient.hubPartners': 'partenaires sans lesquels un quartier général n’a rien à commander',
  'coefficient.orderStrain':
    'lassitude qu’un ordre à une mission ajoute ou retire, multiple du nôtre',
  'coefficient.orderWork':
    'effet et coût d’un renfort ou d’une tournée des partenaires, multiple du nôtre',
  'coefficient.flagAdds':
    'légitimité que les états-majors communs prêtent à la mission d’une coalition',
  'coefficient.begunByOthers':
    'inclination nécessaire pour être lié par ce que d’autres ont commencé',
  'coefficient.flagMood': 'dispersion des humeurs le jour où l’on demande les états-majors communs',
  // a chair that the rules hold
  'coefficient.chairStep':
    'distance sur sa ligne à laquelle une présidence tenue par les règles commence un texte, en unités du traité',
  'coefficient.chairFavours':
    'faveurs qu’une présidence tenue par les règles arrange dans un texte, en unités de marge pondérées par la taille',
  'coefficient.chairCaution':
    'écarts de l’inconnu qu’un premier texte de la présidence tenue par les règles admet dans chaque capitale',
  'coefficient.chairDaring':
    'part de la prudence habituelle avec laquelle une présidence tenue par les règles écrit, là où davantage ne laisserait aucun texte',
  'coefficient.chairFairOdds':
    'chances de silence dont une présidence tenue par les règles se contente',
  'coefficient.chairSoundings':
    'capitales qu’une présidence tenue par les règles consulte avant de faire circuler un texte',
  'coefficient.chairLearns':
    'poids du dernier vote dans ce qu’une présidence tenue par les règles attend du gouvernement joué : des lettres contre son intérêt, ou aucune',
  'coefficient.chairLeastOdds':
    'chances de silence sous lesquelles une présidence tenue par les règles ne fait circuler aucun texte',
  'coefficient.chairWaits':
    'semestres qu’une présidence tenue par les règles attend avant de faire circuler un texte sans bonnes chances, pour entendre ce que disent les lettres',
  'coefficient.chairGoodwill': 'écarts de bonne volonté sur lesquels compte un tel texte',
  'coefficient.chairPatience':
    'lassitude à partir de laquelle une présidence tenue par les règles laisse le Conseil se reposer',
  'coefficient.chairReserve': 'capital qu’une présidence tenue par les règles garde pour son texte',
  'coefficient.chairReturns':
    'chances de silence à partir desquelles une présidence tenue par les règles revient avec un texte tombé',
  'coefficient.chairTries':
    'nombre de retours d’une présidence tenue par les règles avec le même texte',
  'coefficient.amendCaution': 'ce qu’un texte amendé admet d’inconnu de plus qu’un premier texte',
  'coefficient.chairKeeps':
    'part des chances de son texte qu’une présidence tenue par les règles ne cède pas à un seul gouvernement',
  'coefficient.chairLost':
    'chances sous lesquelles une présidence tenue par les règles n’a rien à perdre à amender',
  'coefficient.treatyGround':
    'semestres d’une campagne avant qu’une présidence tenue par les règles ne lance un traité',
  'coefficient.treatyOdds':
    'chances à partir desquelles une présidence tenue par les règles fait le pas suivant d’un traité',
  // on what they rest
  'rests-on.spending':
    'Olson & Zeckhauser 1966 ; Sandler & Hartley 2001 ; Blankenship 2021 ; calé sur les dépenses de 2014–2024',
  'rests-on.capability':
    'délais d’acquisition de cinq à dix ans (presse, mars 2025) ; Bruegel/Kiel 2025 ; IISS 2025',
  'rests-on.adversary':
    'jugement ; avertissements d’une reconstitution en trois à dix ans (Bruegel/Kiel 2025)',
  'rests-on.belief':
    'moyenne entre Leeds et al. 2000 (74,5 % de promesses tenues) et Berkemeier & Fuhrmann 2018 (41 % pour les pactes de défense)',
  'rests-on.us': 'jugement ; plancher de troupes du FY26 NDAA, §1249',
  'rests-on.domestic': 'jugement ; institutions d’après Auerswald & Saideman 2014',
  'rests-on.bargaining':
    'jugement, calé pour que le désaccord solitaire soit rare mais réel ; pratique du silence : CRS RS21510',
  'rests-on.crises': 'jugement ; environ un tiers des parties voit une épreuve',
  'rests-on.endings': 'conception du jeu ; réglé par la commande « calibrate »',
  'rests-on.dials': 'le débat lui-même : chaque thèse et son antithèse (modèle §4.3)',
  'rests-on.repairs': 'jugement, contre des défauts du modèle publié (décision 0004)',
  'rests-on.table': 'jugement, calé sur la commande « balance --ask tension »',
  'rests-on.governments': 'jugement ; Auerswald & Saideman 2014 ; Haesebrouck 2016',
  'rests-on.domains':
    'jugement ; Bruegel/Kiel 2025 et IISS 2025 sur ce que fournissent les États-Unis',
  'rests-on.theatre': 'jugement ; Johnson, Leeds & Wu 2015 sur la dissuasion',
  'rests-on.treaty': 'jugement ; Putnam 1988 sur les jeux à deux niveaux',
  'rests-on.deck': 'jugement, calé sur la commande « deck --value »',
  'rests-on.verbs':
    'jugement, calé sur une campagne, une offre à Washington et un cycle d’entretiens',
  'rests-on.seats': 'jugement, calé sur la commande « seats »',
  'rests-on.judgement': 'jugement',
  'rests-on.backcast': 'ajusté aux dépenses de 2024 (commande « backcast »)',
  'rests-on.signals': 'Leeds et al. 2000 ; Kydd 2000 sur le mouvement des croyances',
  'rests-on.article-13': 'Traité de l’Atlantique Nord, article 13 : un an',
  'rests-on.senate': 'jugement ; FY24 NDAA, §1250A : deux tiers du Sénat ou une loi du Congrès',
};
