/** Le paquet de cartes : titre, ce qui s’est passé, pourquoi la carte est sortie, les choix et leurs suites. */
import type { Translated } from '../translated.ts';
import type { deck as english } from '../en/deck.ts';

export const deck: Translated<typeof english> = {
  'card.review-clause': 'Le réexamen arrive à échéance',
  'card.review-clause.body':
    'La promesse de dépenser plus comporte une clause de réexamen, et l’année est venue. Les auditeurs attendent un mandat. Certaines capitales regardent les chiffres avec plaisir ; d’autres ont remarqué que les chiffres les regardent.',
  'card.review-clause.because':
    'La promesse est réexaminée en 2029. L’Europe et le Canada dépensent {spending, number, ::.0} % du PIB, soit {burden, number, ::.} % de l’objectif de base.',
  'card.review-clause.audit': 'Accepter un audit complet',
  'card.review-clause.audit.outcome':
    'Les tableaux sont publiés. On croit un peu plus ceux qui ont livré, un peu moins les autres.',
  'card.review-clause.package': 'Venir avec un paquet avant qu’on le demande',
  'card.review-clause.package.outcome':
    'De l’argent frais est annoncé la semaine d’avant. Washington prend acte ; les ministres des finances prennent des notes.',
  'card.review-clause.postpone': 'Reporter le réexamen d’un an',
  'card.review-clause.postpone.outcome':
    'Les gardiens du budget respirent. Washington demande à quoi servait la clause.',

  'card.posture-cut': 'On a besoin d’une brigade ailleurs',
  'card.posture-cut.body':
    'Une crise en Asie attire hors d’Europe des unités américaines. L’ordre parle de semaines. Les états-majors ont cessé de compter sur leur retour.',
  'card.posture-cut.because':
    'L’engagement américain est à {usCommitment, number, ::.} sur 100, la présence à {usPresence, number, ::.} % de celle de 2025.',
  'card.posture-cut.backfill': 'Combler le vide avec des unités européennes',
  'card.posture-cut.backfill.outcome':
    'D’autres drapeaux flottent sur les mêmes casernes. Les garnisons du pays s’en trouvent clairsemées.',
  'card.posture-cut.purchases': 'Gagner du temps : de grosses commandes en Amérique',
  'card.posture-cut.purchases.outcome':
    'Des élus de quatre États découvrent combien l’alliance leur tient à cœur.',
  'card.posture-cut.roadmap': 'Demander un calendrier',
  'card.posture-cut.roadmap.outcome':
    'On prie le Pentagone de mettre des dates sur ce qu’il fait de toute façon.',
  'card.posture-cut.roadmap.won':
    'Washington signe un calendrier. Ce qui était un risque est maintenant un agenda.',
  'card.posture-cut.roadmap.lost': 'Washington ne donne pas de calendrier. La question a déplu.',

  'card.notice-letter': 'La lettre',
  'card.notice-letter.body':
    'Un projet de préavis au titre de l’article 13 circule à Washington. L’administration ne confirme ni ne dément ; ses juristes font les deux. D’après la loi, il faut le Sénat.',
  'card.notice-letter.because':
    'Une administration de retenue gouverne, l’engagement américain est à {usCommitment, number, ::.} sur 100, et les alliés dépensent {burden, number, ::.} % de ce qui était demandé.',
  'card.notice-letter.legal-fight': 'Soutenir ceux qui disent que la loi l’interdit',
  'card.notice-letter.legal-fight.outcome':
    'On dépose des mémoires, on trouve des amis au traité. Personne ne part tant que les juges siègent ; la Maison-Blanche retient qui a écrit.',
  'card.notice-letter.transition-talks': 'Ouvrir des pourparlers sur la relève',
  'card.notice-letter.transition-talks.outcome':
    'Le ton s’améliore aussitôt. La planification du lendemain aussi.',
  'card.notice-letter.last-chance-summit': 'Tenter un sommet de la dernière chance',
  'card.notice-letter.last-chance-summit.outcome':
    'Trente-deux avions, une question. Les chiffres parleront plus fort que les toasts.',
  'card.notice-letter.last-chance-summit.won':
    'La lettre reste dans son tiroir. La Maison-Blanche a gagné quelque chose, et dit quoi.',
  'card.notice-letter.last-chance-summit.lost':
    'Le sommet s’achève sans texte. À présent, tout le monde a vu la lettre.',

  'card.senate-brake': 'Le Sénat a un mot à dire',
  'card.senate-brake.body':
    'Une majorité de sénateurs estime qu’aucun traité ne s’éteint sans elle, et a assorti cet avis de crédits. Pendant un an, rien ne peut être signé en ce sens. Au-delà, nul ne sait ce que cela vaut.',
  'card.senate-brake.because':
    'Un préavis a été rédigé récemment ; l’engagement américain est à {usCommitment, number, ::.} sur 100.',

  'card.out-of-area-request': 'Une demande venue de loin',
  'card.out-of-area-request.body':
    '{member} : demande d’aide sur un théâtre que le traité ne mentionne pas. Ce gouvernement a aidé les autres autrefois, et le rappelle. Le service juridique a rendu deux avis.',
  'card.out-of-area-request.because':
    'La pression du sud est à {southPressure, number, ::.} sur 100 ; un allié a des forces à portée : {member}.',
  'card.out-of-area-request.alliance-run': 'En faire une mission de l’alliance',
  'card.out-of-area-request.alliance-run.outcome':
    'La planification commence sous le drapeau commun. On demande aux réticents leur avis, une fois, dans la salle.',
  'card.out-of-area-request.coalition': 'La laisser aux volontaires',
  'card.out-of-area-request.coalition.outcome':
    'Une coalition se forme, chef de file : {member}. L’alliance lui souhaite bonne chance et lui prête un entrepôt.',
  'card.out-of-area-request.contribution': 'Rester à l’écart, et contribuer autrement',
  'card.out-of-area-request.contribution.outcome':
    'Les ateliers livrent ce que les escadrons ne font pas. {member} : on y compte les deux, différemment.',

  'card.tariff-linkage': 'Taxes et tanks',
  'card.tariff-linkage.body':
    'Washington a remarqué que le commerce et la défense sont payés par les mêmes gens. Un droit de douane disparaîtrait si les budgets montaient. Le commissaire au commerce et les chefs d’état-major ne s’étaient jamais rencontrés.',
  'card.tariff-linkage.because':
    'Les différends avec Washington sont à {disputeHeat, number, ::.} sur 100 ; l’Europe et le Canada dépensent {spending, number, ::.0} % du PIB.',
  'card.tariff-linkage.link': 'Accepter le lien : des budgets contre la douane',
  'card.tariff-linkage.link.outcome':
    'Le droit est suspendu, pas les budgets. Les électeurs demandent qui a vendu quoi.',
  'card.tariff-linkage.decouple': 'Garder le commerce hors du Conseil',
  'card.tariff-linkage.decouple.outcome':
    'La présidence tient à deux salles séparées. Cela marche tant que la porte est gardée.',
  'card.tariff-linkage.european-front': 'Répondre en Européens',
  'card.tariff-linkage.european-front.outcome':
    'Une vingtaine de capitales parlent d’une seule voix, et s’entendent parler. Washington aussi.',

  'card.kill-switch-scare': 'L’interrupteur',
  'card.kill-switch-scare.body':
    '{member} : d’après un rapport, les systèmes américains pourraient être cloués au sol à distance. Le fabricant dément, le manuel est secret, et l’on n’y vole guère sur autre chose.',
  'card.kill-switch-scare.because':
    'Les membres européens tirent des États-Unis {usDependence, number, ::.} % de ce dont ils ne peuvent se passer ; {member} : {subjectUsDependence, number, ::.} %.',
  'card.kill-switch-scare.audit': 'Demander un audit conjoint du code',
  'card.kill-switch-scare.audit.outcome':
    'On enferme dans un hangar des ingénieurs des deux bords.',
  'card.kill-switch-scare.audit.won':
    'On ne trouve pas d’interrupteur. Tout le monde l’avait toujours dit.',
  'card.kill-switch-scare.audit.lost':
    'L’audit s’arrête devant un module verrouillé. Personne ne dit ce qu’il contient.',
  'card.kill-switch-scare.diversify': 'Diversifier',
  'card.kill-switch-scare.diversify.outcome':
    'Les prochains lots iront ailleurs. Ils viendront plus tard et appartiendront à leurs propriétaires.',
  'card.kill-switch-scare.trust': 'Dire qu’entre alliés cela ne se fait pas',
  'card.kill-switch-scare.trust.outcome':
    'Les commandes sont confirmées en public. Les partisans de l’autonomie gardent la coupure de presse.',

  'card.territorial-row': 'Des alliés et une île',
  'card.territorial-row.body':
    'Désaccord entre {member} et {other} sur un bras de mer, ses rochers et ce que voulait dire la carte d’un amiral mort depuis longtemps. On a vu des navires, venus se faire voir.',
  'card.territorial-row.because':
    'Nulle part dans l’alliance la confiance n’est si basse qu’entre {member} et {other} : {subjectLowestTrust, number, ::.} sur 100.',
  'card.territorial-row.mediation': 'Offrir les bons offices de la présidence',
  'card.territorial-row.mediation.outcome': 'Deux délégations, deux salles, une paire de jambes.',
  'card.territorial-row.mediation.won':
    'Un téléphone rouge, un calendrier de pêche et une photographie. Cela suffira des années.',
  'card.territorial-row.mediation.lost':
    'Les deux camps s’accordent sur un point : la présidence penchait pour l’autre.',
  'card.territorial-row.public-line': 'Dire en public ce que dit le droit',
  'card.territorial-row.public-line.outcome':
    '{member} : on y cite la présidence. {other} : on a cessé de la citer.',
  'card.territorial-row.ignore': 'Les laisser s’arranger',
  'card.territorial-row.ignore.outcome':
    'Le Conseil passe à la suite. Les navires restent, et les autres en tirent leurs conclusions sur les deux.',

  'card.drone-incursions': 'Des drones par-dessus la frontière',
  'card.drone-incursions.body':
    '{member} : trois nuits de suite, des drones sans marquage ont passé la frontière. L’un est tombé dans un champ de betteraves. Égaré ou envoyé, les avis divergent.',
  'card.drone-incursions.because':
    'La pression de l’est est à {eastPressure, number, ::.} sur 100, le goût du risque de l’adversaire à {opportunism, number, ::.}.',
  'card.drone-incursions.article-4': 'Consulter au titre de l’article 4',
  'card.drone-incursions.article-4.outcome':
    'Trente-deux ambassadeurs regardent le même tracé radar, et l’on demande à chacun ce que fera son gouvernement.',
  'card.drone-incursions.rules-of-engagement': 'Changer les règles d’engagement',
  'card.drone-incursions.rules-of-engagement.outcome':
    'Le prochain sera abattu. Au sud, certains relisent l’ordre.',
  'card.drone-incursions.air-shield': 'Se répartir un bouclier aérien',
  'card.drone-incursions.air-shield.outcome':
    'Qui veille, qui tire et qui paie : on en fait un tableau. Puis des contrats.',

  'card.cut-cable': 'Un câble coupé',
  'card.cut-cable.body':
    '{member} : au large des côtes, un câble de données s’est rompu près d’un cargo qui avait ralenti. Le capitaine est navré pour son ancre. C’est le deuxième cette année.',
  'card.cut-cable.because':
    'La pression de l’est est à {eastPressure, number, ::.} sur 100. À sa portée : {member}.',
  'card.cut-cable.patrol-coalition': 'Réunir une coalition de patrouille',
  'card.cut-cable.patrol-coalition.outcome':
    'Les frégates des volontaires vont et viennent. Tant qu’elles y sont, les ancres restent levées.',
  'card.cut-cable.attribute': 'Désigner le coupable',
  'card.cut-cable.attribute.outcome':
    'Les preuves sont publiées. Elles convainquent les convaincus et font bouger quelques budgets.',
  'card.cut-cable.resilience': 'En poser deux de plus',
  'card.cut-cable.resilience.outcome':
    'Navires de réparation et voies de secours : cher, ennuyeux, efficace.',

  'card.little-green-men': 'Des hommes sans insigne',
  'card.little-green-men.body':
    '{member} : dans une ville frontière, des hommes armés en uniforme neutre tiennent la mairie. Ils parlent de griefs locaux, à l’unisson. Personne n’a encore tiré.',
  'card.little-green-men.because':
    'De tous les alliés de la frontière, aucun ne croit moins à la venue des autres : {member} ({subjectWatch, number, ::.} sur 100). Le goût du risque de l’adversaire est à {opportunism, number, ::.}.',
  'card.little-green-men.armed-attack': 'Parler d’attaque armée',
  'card.little-green-men.armed-attack.outcome':
    'Le mot est dit. Chacun attend maintenant de voir qui le répète.',
  'card.little-green-men.armed-attack.won':
    'Les capitales acquiescent l’une après l’autre. Au soir, les hommes sont rentrés chez eux, où que ce soit.',
  'card.little-green-men.armed-attack.lost':
    'Trop de voix demandent un complément d’information. Les hommes finissent par partir ; la question reste.',
  'card.little-green-men.police-matter': 'En faire une affaire de police',
  'card.little-green-men.police-matter.outcome':
    'C’est réglé en une semaine et sans guerre. À la frontière, on note ce que dure une semaine.',
  'card.little-green-men.reinforce': 'Renforcer en silence',
  'card.little-green-men.reinforce.outcome':
    'Des bataillons arrivent pour un exercice. Personne ne leur a demandé à quoi ils s’exercent.',

  'card.snap-exercise': 'Exercice inopiné chez le voisin',
  'card.snap-exercise.body':
    'De l’autre côté de la frontière, quatre-vingt mille hommes s’exercent avec un jour de préavis. Ceux de l’an dernier sont rentrés. Les hôpitaux de campagne sont nouveaux.',
  'card.snap-exercise.because':
    'La pression de l’est est à {eastPressure, number, ::.} sur 100. C’est la saison.',
  'card.snap-exercise.counter-exercise': 'Tenir notre propre exercice',
  'card.snap-exercise.counter-exercise.outcome':
    'Les routes sont pleines pendant deux semaines. Les états-majors découvrent ce qui ne marche pas.',
  'card.snap-exercise.hotline': 'Décrocher le téléphone',
  'card.snap-exercise.hotline.outcome':
    'On répond. À la frontière, certains se demandent ce qui s’est dit.',
  'card.snap-exercise.deployment': 'Envoyer des troupes à la frontière',
  'card.snap-exercise.deployment.outcome':
    'Le cordon s’épaissit. Les familles demandent pour combien de temps.',

  'card.ceasefire-guarantors': 'Cessez-le-feu cherche garants',
  'card.ceasefire-guarantors.body':
    'En Ukraine, les canons se sont tus. Le papier qui les a fait taire a une page blanche pour les noms. Kyïv en voudrait de solides, et vite.',
  'card.ceasefire-guarantors.because':
    'Il y a un cessez-le-feu, et le soutien est à {frontSupport, number, ::.} % de ce qu’il faut au front.',
  'card.ceasefire-guarantors.coalition': 'Une coalition de volontaires s’en porte garante',
  'card.ceasefire-guarantors.coalition.outcome':
    'Des noms européens remplissent la page. Washington prête un œil, là-haut, et rien au sol.',
  'card.ceasefire-guarantors.alliance': 'L’alliance s’en porte garante',
  'card.ceasefire-guarantors.alliance.outcome':
    'Le silence est rompu deux fois avant de tenir. La parole est lourde, et tous l’ont donnée.',
  'card.ceasefire-guarantors.decline': 'Décliner, et laisser faire les autres',
  'card.ceasefire-guarantors.decline.outcome':
    'Aucun soldat entre les lignes. Bien des foyers sont soulagés ; la frontière n’en est pas.',

  'card.refugee-push': 'Des gens poussés contre une clôture',
  'card.refugee-push.body':
    '{member} : à la frontière, on a conduit quelques centaines de personnes jusqu’à la clôture en leur disant de marcher. Elles ont froid. Les caméras étaient arrivées avant elles.',
  'card.refugee-push.because':
    'La pression de l’est est à {eastPressure, number, ::.} sur 100. La frontière concernée : {member}.',
  'card.refugee-push.solidarity': 'Partager l’accueil',
  'card.refugee-push.solidarity.outcome':
    'Des autocars partent vers six pays. La pression s’étale, la querelle aussi.',
  'card.refugee-push.close-the-border': 'Aider à fermer la frontière',
  'card.refugee-push.close-the-border.outcome':
    'La clôture tient et la manœuvre échoue. Juristes et évêques ont des questions.',
  'card.refugee-push.monitors': 'Envoyer des observateurs',
  'card.refugee-push.monitors.outcome':
    'Ce qui se passe est consigné. {member} : on aurait préféré des tentes.',

  'card.arctic-emergency': 'Urgence sur la glace',
  'card.arctic-emergency.body':
    '{member} : non loin de là, un navire de recherche est pris dans les glaces, et deux équipes de secours approchent sous deux pavillons. Chacune dit avoir été appelée. L’équipage prendrait l’une ou l’autre.',
  'card.arctic-emergency.because':
    'La glace recule, la pression est à {eastPressure, number, ::.} sur 100. L’allié le plus proche : {member}.',
  'card.arctic-emergency.rescue-together': 'Les secourir ensemble',
  'card.arctic-emergency.rescue-together.outcome':
    'Soupe chaude, deux drapeaux, une photographie. La température baisse là où elle était haute.',
  'card.arctic-emergency.patrol': 'Envoyer aussi une patrouille',
  'card.arctic-emergency.patrol.outcome':
    'Les puissances nucléaires montrent qu’elles savent venir jusque-là. Les autres notent qu’elles sont venues.',
  'card.arctic-emergency.coast-guards': 'La laisser aux garde-côtes',
  'card.arctic-emergency.coast-guards.outcome':
    '{member} : l’affaire est réglée avec les voisins, bien, et sans communiqué.',

  'card.evacuation': 'Une évacuation',
  'card.evacuation.body':
    'Au sud, une capitale tombe, et des milliers de porteurs de passeports alliés attendent à son aéroport. Un allié a des avions : {member}. Tout le monde a des ressortissants.',
  'card.evacuation.because':
    'La pression du sud est à {southPressure, number, ::.} sur 100 ; le transport aérien est là : {member}.',
  'card.evacuation.lead-nation': 'Confier la conduite : {member}',
  'card.evacuation.lead-nation.outcome':
    'Les ressortissants de tous sont évacués, dans l’ordre du chef de file. On remercie en vingt langues.',
  'card.evacuation.alliance-lift': 'La conduire en tant qu’alliance',
  'card.evacuation.alliance-lift.outcome':
    'Une liste, un chef d’embarquement, des places communes. Il faut un jour pour s’entendre sur la liste.',
  'card.evacuation.each-its-own': 'Chacun va chercher les siens',
  'card.evacuation.each-its-own.outcome':
    'Personne n’attend personne. Les derniers à partir sont ceux dont le gouvernement n’a pas d’avion.',

  'card.shipping-lane-attacks': 'La route maritime est sous le feu',
  'card.shipping-lane-attacks.body':
    '{member} : des missiles tirés d’une côte ont fermé un détroit aux assureurs. On y a des navires sur cette route, et une élection qui se joue sur le prix de l’essence. Le détour coûte dix jours.',
  'card.shipping-lane-attacks.because':
    'La pression du sud est à {southPressure, number, ::.} sur 100.',
  'card.shipping-lane-attacks.maritime-coalition': 'Une coalition maritime',
  'card.shipping-lane-attacks.maritime-coalition.outcome':
    'Une poignée de marines escorte tout le monde. Washington compte lesquelles.',
  'card.shipping-lane-attacks.alliance-operation': 'Une opération de l’alliance',
  'card.shipping-lane-attacks.alliance-operation.outcome':
    'La force permanente appareille avec un ordre commun. On demande aux absents pourquoi.',
  'card.shipping-lane-attacks.reroute': 'Faire le tour, et s’assurer',
  'card.shipping-lane-attacks.reroute.outcome':
    'Personne n’essuie de tir. Le fret coûte plus cher, et Washington se demande tout haut à qui est cette route.',

  'card.terror-attack': 'Un attentat dans une capitale',
  'card.terror-attack.body':
    '{member} : une bombe dans la capitale ; le groupe qui la revendique a des bases à l’étranger. Le gouvernement dit que l’alliance est attaquée. Ses juristes disent que cela dépend.',
  'card.terror-attack.because':
    'La pression du sud est à {southPressure, number, ::.} sur 100. Pays exposé : {member}.',
  'card.terror-attack.article-5': 'Déclarer que l’article 5 s’applique',
  'card.terror-attack.article-5.outcome':
    'Cela s’est fait une fois. Tout le monde se lève ; certains demandent pour quoi, au juste.',
  'card.terror-attack.article-4': 'Consulter, et mettre en commun le renseignement',
  'card.terror-attack.article-4.outcome':
    'Des services qui ne s’étaient jamais vus échangent ce qu’ils avaient. L’essentiel est utile.',
  'card.terror-attack.national-matter': 'Y voir une affaire intérieure ({member})',
  'card.terror-attack.national-matter.outcome':
    'L’alliance présente ses condoléances et reste à l’écart. Les uns jugent cela correct ; {member} : on le juge froid.',

  'card.migration-surge': 'Les bateaux',
  'card.migration-surge.body':
    '{member} : les arrivées sur les côtes ont doublé. On y rappelle au Conseil qu’on a chaque année envoyé un bataillon à l’est, et l’on demande ce que l’est a envoyé au sud.',
  'card.migration-surge.because':
    'La pression du sud est à {southPressure, number, ::.} sur 100. En première ligne : {member} ({subjectExposureSouth, number, ::.} sur 100).',
  'card.migration-surge.reciprocity': 'La solidarité va dans les deux sens',
  'card.migration-surge.reciprocity.outcome':
    'Les membres de l’est envoient des navires et accueillent des gens. Leurs électeurs ne s’y attendaient pas.',
  'card.migration-surge.money': 'Envoyer de l’argent',
  'card.migration-surge.money.outcome':
    'On paie des camps, des garde-côtes et un ministère sur l’autre rive. Les remerciements sont compris.',
  'card.migration-surge.east-first': 'Rappeler que la guerre est à l’est',
  'card.migration-surge.east-first.outcome':
    'La frontière est rassurée. Le sud apprend à quelle distance il se trouve.',

  'card.bond-market-scare': 'Le marché obligataire a un avis',
  'card.bond-market-scare.body':
    '{member} : les investisseurs ont regardé la dette et le plan de défense, et ont fait l’addition. Les taux ont monté toute la semaine. Le ministère des finances voudrait dire un mot à chacun.',
  'card.bond-market-scare.because':
    'L’Europe et le Canada dépensent {spending, number, ::.0} % du PIB, et nul budget sous tension n’a crû davantage : {member}, {subjectSpendingRise, number, ::.0} {subjectSpendingRise, plural, one {point} other {points}} depuis 2025.',
  'card.bond-market-scare.pause': 'Accorder une pause ({member})',
  'card.bond-market-scare.pause.outcome':
    'Le plan est étalé sur deux ans de plus. Ceux qui ont aussi un plan notent que c’est possible.',
  'card.bond-market-scare.fund': 'Emprunter ensemble',
  'card.bond-market-scare.fund.outcome':
    'Un fonds européen prend le papier. Il était prévu pour les urgences ; c’en est désormais une.',
  'card.bond-market-scare.carve-out': 'Compter routes et ports comme défense',
  'card.bond-market-scare.carve-out.outcome':
    'Sur le papier, le plan tient. Les chars auront d’excellentes routes.',

  'card.shell-price-spike': 'Le prix d’un obus',
  'card.shell-price-spike.body':
    'Un obus coûte quatre fois ce qu’il coûtait, quand on en trouve. Tout le monde commande en même temps, aux trois mêmes usines. Avant midi, le front a tiré la production du jour.',
  'card.shell-price-spike.because':
    'La pression de l’est est à {eastPressure, number, ::.} sur 100, le soutien à l’Ukraine à {frontSupport, number, ::.} % de ce qu’il faut au front.',
  'card.shell-price-spike.pooled-order': 'Une seule commande pour tous',
  'card.shell-price-spike.pooled-order.outcome':
    'Les usines ont dix ans de travail et annoncent un prix. On n’a pas consulté les fournisseurs d’outre-Atlantique.',
  'card.shell-price-spike.ration': 'Rationner',
  'card.shell-price-spike.ration.outcome':
    'On s’exerce à blanc, et l’on prie le front de viser. Les budgets tiennent.',
  'card.shell-price-spike.overseas': 'Acheter ce qui est en rayon en Amérique',
  'card.shell-price-spike.overseas.outcome':
    'Cela arrive cette année, avec un drapeau sur la caisse.',

  'card.factory-opens': 'Une usine ouvre',
  'card.factory-opens.body':
    '{member} : une usine livre ce qu’un contrat conjoint promettait, dans les délais, à la surprise de tous, elle comprise. Le premier lot part par le train. Un ruban attend.',
  'card.factory-opens.because':
    'Les tâches sont mieux partagées qu’avant ({workSharing, number, ::.} sur 100), et nulle part autant : {member}.',
  'card.factory-opens.praise': 'Louer l’atelier en public',
  'card.factory-opens.praise.outcome':
    'On montre à l’alliance à quoi elle sert. D’autres ateliers demandent quand viendra leur tour.',
  'card.factory-opens.share': 'Répartir les lots suivants',
  'card.factory-opens.share.outcome':
    'Les partenaires ont leur part de la chaîne. {member} : on espérait la garder.',
  'card.factory-opens.quiet': 'Laisser le ruban aux hôtes ({member})',
  'card.factory-opens.quiet.outcome':
    'C’est un succès national, au journal du soir, avec des emplois dedans.',

  'card.programme-slips': 'Le programme phare dérape',
  'card.programme-slips.body':
    'L’avion commun ({member} et {other}) aura deux ans de retard et coûtera un tiers de plus. Chacun tient la liste de ce que l’autre a fait. Les deux listes sont exactes.',
  'card.programme-slips.because':
    'Les tâches partagées sont à {workSharing, number, ::.} sur 100. Liés par ce programme : {member} et {other}.',
  'card.programme-slips.rescue': 'Le sauver ensemble',
  'card.programme-slips.rescue.outcome':
    'Davantage d’argent, une seule direction, et une clause sur qui peut appeler qui. Il vole, plus tard.',
  'card.programme-slips.split': 'Le couper en deux',
  'card.programme-slips.split.outcome':
    'Il y aura deux demi-flottes. Chaque parlement est content de sa moitié.',
  'card.programme-slips.overseas': 'Acheter celui qui existe',
  'card.programme-slips.overseas.outcome':
    'Livraison dans dix-huit mois. Un bureau d’études devient un musée.',

  'card.accounting-expose': 'Ce qui compte comme défense',
  'card.accounting-expose.body':
    '{member} : des journalistes ont lu le budget jusqu’au bout. Il atteint l’objectif grâce à une autoroute, des pompiers et une caisse de retraite. Plusieurs collègues se taisent soudain.',
  'card.accounting-expose.because':
    '{member} : {subjectPaperSpending, number, ::.0} {subjectPaperSpending, plural, one {point} other {points}} de PIB déclarés de plus que dépensés ; l’Europe et le Canada dépensent {spending, number, ::.0} %.',
  'card.accounting-expose.own-up': 'Obtenir des aveux',
  'card.accounting-expose.own-up.outcome':
    'Le chiffre est corrigé, un plan pour l’atteindre y est joint. Cela fait mal une fois.',
  'card.accounting-expose.deny': 'Prendre sa défense ({member})',
  'card.accounting-expose.deny.outcome':
    'Les définitions varient, dit la présidence. {member} : on lui en sait gré, comme partout où il y a des autoroutes.',
  'card.accounting-expose.reform-metric': 'Réformer la mesure',
  'card.accounting-expose.reform-metric.outcome':
    'On comptera ce qui est livré à côté de ce qui est payé. Des comités se forment.',

  'card.export-licence-veto': 'La licence est refusée',
  'card.export-licence-veto.body':
    '{member} : on voulait céder à un tiers ce qu’on avait acheté, et le fournisseur ({other}) retient la licence. Le contrat le permet. Tous ses clients relisent la clause ce soir.',
  'card.export-licence-veto.because':
    'Les tâches partagées sont à {workSharing, number, ::.} sur 100. Acheteur : {member} ; son premier fournisseur : {other}.',
  'card.export-licence-veto.redundancy': 'Payer une seconde source',
  'card.export-licence-veto.redundancy.outcome':
    'Plus personne ne tiendra l’unique clé. Deux clés coûtent plus qu’une.',
  'card.export-licence-veto.lean-on-supplier': 'Presser le fournisseur ({other})',
  'card.export-licence-veto.lean-on-supplier.outcome':
    'La licence arrive, et une règle pour la prochaine fois. {other} : on signe sans chaleur.',
  'card.export-licence-veto.overseas': 'Acheter américain à la place',
  'card.export-licence-veto.overseas.outcome':
    'Un fournisseur américain comble le vide d’ici vendredi. {other} : le principe est sauf.',

  'card.coalition-collapse': 'Une coalition tombe',
  'card.coalition-collapse.body':
    '{member} : pour une ligne budgétaire dont personne ailleurs n’a entendu parler, le gouvernement a perdu sa majorité. On votera dans le semestre. Les ministres répondent au téléphone, et à rien d’autre.',
  'card.coalition-collapse.because':
    'La coalition était à {subjectStability, number, ::.0} sur 4, la moins solide de toutes, et l’élection suivante à {subjectElectionIn, plural, one {# semestre} other {# semestres}}.',
  'card.coalition-collapse.wait': 'Attendre les électeurs',
  'card.coalition-collapse.wait.outcome':
    'On ne demande rien à un gouvernement qui ne peut rien donner. Cela se remarque.',
  'card.coalition-collapse.reassure': 'Y aller et se montrer',
  'card.coalition-collapse.reassure.outcome':
    'Une visite, une base, quelques phrases simples. Le rival perd une ligne de son discours.',
  'card.coalition-collapse.bind-them-first': 'Signer ce qui peut l’être avant leur départ',
  'card.coalition-collapse.bind-them-first.outcome':
    'Les démissionnaires signent. Les suivants auront contre quoi faire campagne.',

  'card.sovereigntist-landslide': 'Un raz-de-marée',
  'card.sovereigntist-landslide.body':
    '{member} : les électeurs ont changé de gouvernement et, à l’entendre, de signature. Chaque engagement sera revu. Les nouveaux ministres sont courtois, et nullement pressés.',
  'card.sovereigntist-landslide.because':
    'Les souverainistes gouvernent désormais ici : {member}. Dans l’alliance, ils conduisent {nationalistGovernments, plural, one {# gouvernement} other {# gouvernements}}.',
  'card.sovereigntist-landslide.welcome-offer': 'Faire une offre de bienvenue',
  'card.sovereigntist-landslide.welcome-offer.outcome':
    'La présidence vient tôt et ne vient pas les mains vides. C’est une dette, et un début de conversation.',
  'card.sovereigntist-landslide.hold-to-it': 'Le tenir à la signature',
  'card.sovereigntist-landslide.hold-to-it.outcome':
    'Les traités lient les États, rappelle la présidence. L’essentiel est tenu, entre les dents.',
  'card.sovereigntist-landslide.leave-room': 'Lui laisser de l’espace',
  'card.sovereigntist-landslide.leave-room.outcome':
    'Ce qu’il ne veut pas faire, il n’a pas à le faire. D’autres demandent si cela vaut pour eux.',

  'card.peace-march': 'Une marche pour la paix',
  'card.peace-march.body':
    '{member} : deux cent mille personnes ont défilé contre de nouvelles armes, syndicats, églises, étudiants. Les banderoles opposent les hôpitaux aux obusiers. Le gouvernement a demandé conseil, puis qu’on s’en abstienne.',
  'card.peace-march.because':
    'L’Europe et le Canada dépensent {spending, number, ::.0} % du PIB ; {member} : budget en hausse de {subjectSpendingRise, number, ::.0} {subjectSpendingRise, plural, one {point} other {points}}, soutien à {subjectSupport, number, ::.} sur 100.',
  'card.peace-march.listen': 'Écouter',
  'card.peace-march.listen.outcome':
    '{member} : la hausse est ralentie, et les orateurs sont reçus. Le plan survit à l’état de plan.',
  'card.peace-march.ignore': 'Garder le cap',
  'card.peace-march.ignore.outcome':
    'Le budget passe. Washington approuve, et la place se remplit de nouveau.',
  'card.peace-march.civil-defence': 'Parler d’abris et d’hôpitaux',
  'card.peace-march.civil-defence.outcome':
    'Il apparaît que la défense comprend des soignants. Cela coûte, et trouve des amis.',

  'card.conscription-debate': 'Une loterie pour les jeunes',
  'card.conscription-debate.body':
    '{member} : on débat du retour de la conscription. Les généraux la veulent, on n’a pas sondé les jeunes de dix-huit ans, et leurs grands-parents s’en souviennent autrement. Vote prévu au printemps.',
  'card.conscription-debate.because':
    'La pression de l’est est à {eastPressure, number, ::.} sur 100. Menace ressentie, {member} : {subjectThreat, number, ::.}.',
  'card.conscription-debate.encourage': 'L’encourager',
  'card.conscription-debate.encourage.outcome':
    'La loi passe de justesse, et d’autres copient le questionnaire. Le rival a trouvé son sujet.',
  'card.conscription-debate.shared-reserves': 'Proposer des écoles de réserve communes',
  'card.conscription-debate.shared-reserves.outcome':
    'Les voisins partagent leurs terrains d’exercice. Les recrues rencontrent des gens qui ont les mêmes bottes.',
  'card.conscription-debate.stay-out': 'Ne pas s’en mêler ({member})',
  'card.conscription-debate.stay-out.outcome':
    'Une nation décide elle-même de sa jeunesse. Elle trouve un mélange, et remercie la présidence de son silence.',

  'card.ratification-stall': 'Un parlement traîne',
  'card.ratification-stall.body':
    '{member} : le texte est au parlement, dans une commission qui s’est trouvé d’autres occupations. D’après le pointage, une voix de plus suffirait. Elle a un prix, ou un principe.',
  'card.ratification-stall.because':
    'La ratification est en cours. De ceux qui n’ont pas voté, celui dont l’opposition est la plus forte : {member} ({subjectNationalist, number, ::.} %).',
  'card.ratification-stall.side-payment': 'Trouver le prix',
  'card.ratification-stall.side-payment.outcome':
    'Un aéroport régional devient une plateforme logistique. La commission se réunit.',
  'card.ratification-stall.interpretive-declaration': 'Offrir une déclaration interprétative',
  'card.ratification-stall.interpretive-declaration.outcome':
    'Une page explique ce que le texte ne veut pas dire. Elle sera citée.',
  'card.ratification-stall.wait': 'Attendre',
  'card.ratification-stall.wait.outcome':
    'La commission prend son temps, et on le lui laisse. Ailleurs, l’encre sèche.',

  'card.referendum-demanded': 'Demandez au peuple',
  'card.referendum-demanded.body':
    '{member} : des signatures ont été déposées pour que le peuple vote sur le nouveau texte. La constitution le permet. La campagne a commencé sans date.',
  'card.referendum-demanded.because':
    'Un traité est devant les parlements. De ceux qui doivent encore voter, le plus jaloux de sa souveraineté : {member} ({subjectAutonomy, number, ::.} sur 100).',
  'card.referendum-demanded.campaign': 'Aller débattre',
  'card.referendum-demanded.campaign.outcome':
    'Salles des fêtes, radios locales, un débat avec un agriculteur. On pose à la présidence de vraies questions.',
  'card.referendum-demanded.campaign.won':
    'Un oui net. Personne n’avait lu le texte, mais beaucoup avaient croisé quelqu’un qui l’avait lu.',
  'card.referendum-demanded.campaign.lost':
    'Un petit non, sur autre chose. La question sera reposée, avec des annexes.',
  'card.referendum-demanded.protocol': 'Offrir une exemption ({member})',
  'card.referendum-demanded.protocol.outcome':
    'La question est retirée, puisqu’elle ne les concerne plus. D’autres remarquent comment on s’y prend.',
  'card.referendum-demanded.accept': 'Dire que c’est leur droit',
  'card.referendum-demanded.accept.outcome':
    'La présidence ne s’en mêle pas, et on l’en respecte. Le camp d’en face, lui, s’en est mêlé.',

  'card.leak-of-the-draft': 'Le projet est dans le journal',
  'card.leak-of-the-draft.body':
    'Le texte sur lequel la présidence sondait est à la une, avec des notes dans la marge. Les opposants se sont trouvés au petit-déjeuner. On étudie l’écriture.',
  'card.leak-of-the-draft.because':
    'La présidence a parlé à {soundings, plural, one {# capitale} other {# capitales}} ce semestre ; un conseiller a gardé une copie.',
  'card.leak-of-the-draft.publish': 'Tout publier',
  'card.leak-of-the-draft.publish.outcome':
    'Plus rien ne peut fuiter. Le public lit un projet, et se fait un avis.',
  'card.leak-of-the-draft.find-the-leaker': 'Chercher la source',
  'card.leak-of-the-draft.find-the-leaker.outcome':
    'On épluche les appels, on sert le thé. Les fidèles approuvent ; les autres se parlent désormais au jardin.',
  'card.leak-of-the-draft.press-on': 'Continuer',
  'card.leak-of-the-draft.press-on.outcome':
    'La présidence assume chaque virgule. Les amis s’y rallient, les adversaires aussi.',

  'card.scandal-in-the-secretariat': 'Un scandale au secrétariat',
  'card.scandal-in-the-secretariat.body':
    'Une note montre que les services classaient les membres par utilité. Le numéro trente et un l’a fait imprimer. Une motion de censure est sur la table.',
  'card.scandal-in-the-secretariat.because':
    'L’impartialité de la présidence est à {impartiality, number, ::.} sur 100 : l’histoire a trouvé preneur.',
  'card.scandal-in-the-secretariat.face-the-vote': 'Affronter le vote',
  'card.scandal-in-the-secretariat.face-the-vote.outcome':
    'Chaque capitale vote selon sa confiance. Cela assainit l’air, ou vide le bureau.',
  'card.scandal-in-the-secretariat.inquiry': 'Ouvrir une enquête',
  'card.scandal-in-the-secretariat.inquiry.outcome':
    'Trois juges à la retraite, huit semaines, un rapport équitable. On ne fait guère autre chose.',
  'card.scandal-in-the-secretariat.sacrifice-a-deputy': 'Sacrifier un adjoint',
  'card.scandal-in-the-secretariat.sacrifice-a-deputy.outcome':
    'Le candidat d’un grand membre quitte le poste d’un grand membre. La motion est retirée.',

  'card.unexpected-convert': 'Une conversion inattendue',
  'card.unexpected-convert.body':
    '{member} : le ministère qui avait résisté jusqu’au bout à votre texte dit dans un entretien que vous aviez peut-être raison. Personne ne le lui avait demandé. La citation est authentique.',
  'card.unexpected-convert.because':
    '{member} : ce gouvernement a résisté au dernier texte, on l’a traité avec égards, et il fait plus confiance que la plupart à la présidence ({subjectTrustInChair, number, ::.} sur 100).',
  'card.unexpected-convert.podium': 'Offrir une tribune',
  'card.unexpected-convert.podium.outcome':
    'Un converti convainc là où une présidence ne peut rien. Chez lui, on s’en sert contre lui.',
  'card.unexpected-convert.keep-it-quiet': 'Remercier en privé',
  'card.unexpected-convert.keep-it-quiet.outcome':
    'Ni applaudissements ni photographie. On s’en souviendra précisément pour cela.',
  'card.unexpected-convert.ask-for-more': 'Demander aussitôt quelque chose',
  'card.unexpected-convert.ask-for-more.outcome':
    'Une signature tant que dure la bonne humeur. Elle en dure un peu moins.',
};
