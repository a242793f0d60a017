/** La carte : ses couches, leurs degrés, ce qu’elles disent d’un membre. */
import type { map as english } from '../en/map.ts';
import type { Translated } from '../translated.ts';

export const map: Translated<typeof english> = {
  'layer.trust': 'la confiance en vous',
  'layer.comes-for': 'qui viendrait ?',
  'layer.threat': 'la menace ressentie',
  'layer.worldview': 'la vision du monde',
  'layer.us-dependence': 'la dépendance envers les États-Unis',
  'layer.profile': 'les profils',
  'layer.missions': 'missions et retraits',
  'layer.resentment': 'le ressentiment',
  'layer.asks.support': 'Position de chaque gouvernement sur le projet, en points de marge.',
  'layer.asks.trust': 'Confiance en vous, sur 100.',
  'layer.asks.reliability':
    'Chances sur 100 d’une réponse suffisante à une attaque ce soir. Première ligne : la veille, par tranches de dix. Autres : selon ce qu’ils croient eux-mêmes.',
  'layer.asks.comes-for':
    'Attaque contre {victim} : chances sur 100 prêtées à chaque allié de venir.',
  'layer.asks.threat': 'Menace ressentie, sur 100.',
  'layer.asks.worldview':
    'Le penchant qui distingue le plus un gouvernement de la table, et sa force sur 100.',
  'layer.asks.us-dependence': 'Part américaine des fournitures critiques, en pour cent.',
  'layer.asks.spending': 'Pour cent du PIB. Plancher : {floor, number, ::.0} %.',
  'layer.asks.election':
    'Semestres avant la prochaine élection. Fanion : nationalistes au pouvoir.',
  'layer.asks.profile': 'Ce que chacun fait pour les autres, et combien comptent dessus.',
  'layer.asks.missions': 'Part dans les missions en cours. Chiffre : fois restées à l’écart.',
  'layer.asks.resentment': 'Ce qui a été avalé en silence, en points.',

  'map.frame':
    'La carte. Plus et moins grossissent, 0 montre tout, les flèches déplacent. La grille se parcourt membre par membre.',
  'map.zoom-in': 'Grossir',
  'map.zoom-out': 'Voir plus large',
  'map.zoom-whole': 'Toute la carte',
  'map.zoomed': 'Grossissement : {zoom, number, ::.0} fois.',
  'map.victim': 'Qui est attaqué',
  'map.no-term': 'rien',

  'map.show': 'Montrer ({count, number})',
  'map.show-what': 'Ce que la carte montre en plus',
  'map.now': 'Sur la carte ({count, number})',
  'map.now-nothing': 'Rien que les couleurs.',
  'overlay.missions': 'missions',
  'overlay.incidents': 'incidents',
  'overlay.watch': 'la veille en première ligne',
  'overlay.deployments': 'troupes à l’étranger',
  'overlay.elections': 'élections proches',
  'overlay.trust': 'liens de confiance',
  'overlay.dependence': 'qui dépend de qui',
  'overlay.threat': 'menace nette',

  'thing.firm': '{by} et {on} : lien solide, confiance {trust, number, ::.} sur 100.',
  'thing.strained': '{by} et {on} : lien tendu, confiance {trust, number, ::.} sur 100.',
  'thing.relies': '{by} → {on} : {share, number, ::.} % du besoin ({domain}).',
  'thing.deployed': '{by} → {on} : troupes sur place.',
  'thing.presence': '{member} : présence avancée, {presence, number, ::.} sur 100 du possible.',
  'thing.mission':
    '{mission}, chef de file : {leader}, {flag, select, true {sous le drapeau} other {en coalition}}. Participent : {joinedCount, plural, =0 {personne d’autre} other {{joined}}}.{buildsCount, plural, =0 {} other { Construisent à la place : {builds}.}}{outCount, plural, =0 {} other { À l’écart : {out}.}}',
  'thing.incident':
    '{member} : {move}, {ago, plural, =0 {ce semestre} one {il y a # semestre} other {il y a # semestres}}. {because}',
  'thing.roll-call':
    '{member} : article {article, number}, {held, select, true {réponse suffisante} other {pas de réponse suffisante}}, {ago, plural, =0 {ce semestre} one {il y a # semestre} other {il y a # semestres}}.',
  'thing.watched':
    '{member} : une réponse suffisante environ {odds, number, ::.} fois sur 100{turns, plural, =0 {} one {, moins d’une sur deux depuis # semestre} other {, moins d’une sur deux depuis # semestres}}.',
  'thing.votes':
    '{member} : {turns, plural, =0 {vote ce semestre} other {vote au prochain semestre}}, rival : {challenger, number, ::.} %.',
  'thing.threatened': '{member} : menace {threat, number, ::.} sur 100.',
  'thing.crisis-call': 'Maintenant : {member}, article {article, number} invoqué.',
  'thing.crisis-card': 'Maintenant : {card}',

  'map-step.champion': 'soutien actif',
  'map-step.agrees': 'accord',
  'map-step.silent': 'silence gardé',
  'map-step.breaks': 'silence rompu',
  'map-step.trust-0': 'presque nulle',
  'map-step.trust-1': 'méfiance',
  'map-step.trust-2': 'correcte',
  'map-step.trust-3': 'bonne',
  'map-step.trust-4': 'entière',
  'map-step.odds-0': 'moins de 35',
  'map-step.odds-1': '35–50',
  'map-step.odds-2': '50–65',
  'map-step.odds-3': '65–80',
  'map-step.odds-4': '80 et plus',
  'map-step.comes-0': 'guère',
  'map-step.comes-1': 'douteux',
  'map-step.comes-2': 'une chance sur deux',
  'map-step.comes-3': 'probable',
  'map-step.comes-4': 'sûr',
  'map-step.comes-victim': 'attaqué',
  'map-step.threat-0': 'presque aucune',
  'map-step.threat-1': 'un peu',
  'map-step.threat-2': 'nette',
  'map-step.threat-3': 'forte',
  'map-step.threat-4': 'aiguë',
  'map-step.atlanticist': 'par-delà l’océan',
  'map-step.autonomist': 'la nation d’abord',
  'map-step.eastern': 'les yeux vers l’est',
  'map-step.expeditionary': 'prêt à partir',
  'map-step.even': 'près du milieu',
  'map-step.us-0': 'moins de 15',
  'map-step.us-1': '15–22',
  'map-step.us-2': '22–28',
  'map-step.us-3': '28–34',
  'map-step.us-4': '34 et plus',
  'map-step.spending-0': 'sous la moitié du plancher',
  'map-step.spending-1': 'sous les trois quarts',
  'map-step.spending-2': 'sous le plancher',
  'map-step.spending-3': 'au plancher',
  'map-step.spending-4': 'un quart au-dessus',
  'map-step.election-none': 'aucune en vue',
  'map-step.election-later': 'plus tard',
  'map-step.election-soon': 'd’ici deux ans',
  'map-step.election-next': 'au prochain semestre',
  'map-step.election-now': 'ce semestre',
  'map-step.no-profile': 'aucun',
  'map-step.leads': 'chef de file',
  'map-step.joins': 'participe',
  'map-step.contributes': 'construit à la place',
  'map-step.stays-out': 'à l’écart',
  'map-step.not-asked': 'sans part',
  'map-step.resentment-0': 'aucun',
  'map-step.resentment-1': 'une trace',
  'map-step.resentment-2': 'un peu',
  'map-step.resentment-3': 'beaucoup',
  'map-step.resentment-4': 'amer',
  'map-step.unknown': 'inconnu',
  'map-step.count': '{step}, {count, number}',

  'tile.support-why': 'Le plus pour : {pro}. Le plus contre : {con}.',
  'tile.trust':
    'confiance en vous : {trust, number, ::.} sur 100{held, select, true { ; griefs : {grudge, number, ::.} points} other {}}{owed, select, yours { ; vous doit une faveur} theirs { ; vous lui devez une faveur} other {}}',
  'tile.odds':
    'une réponse suffisante viendrait {odds, number, ::.} fois sur 100, selon ce qu’on y croit ; doutes les plus forts : {doubts}',
  'tile.watch':
    'une réponse suffisante viendrait environ {odds, number, ::.} fois sur 100{turns, plural, =0 {} one {, moins d’une sur deux depuis # semestre} other {, moins d’une sur deux depuis # semestres}} ; doutes les plus forts : {doubts}',
  'tile.nobody': 'personne n’est attaqué',
  'tile.victim': 'attaqué : viendrait-on ?',
  'tile.comes':
    'chances de venir, selon l’allié attaqué ({victim}) : {belief, number, ::.} sur 100 ; confiance envers lui : {trust, number, ::.} ; fournitures tirées de lui : {relies, number, ::.} %',
  'tile.threat':
    'menace ressentie : {threat, number, ::.} sur 100, {from, select, east {de l’est} south {du sud} other {de l’est et du sud}}{moved, select, up { ; plus qu’au début} down { ; moins qu’au début} other {}}',
  'tile.worldview':
    '{leaning} : atlantiste {atlantic, number, ::.}, autonomiste {autonomy, number, ::.}, tourné vers l’est {eastern, number, ::.}, expéditionnaire {abroad, number, ::.} sur 100',
  'tile.us-itself': 'ne dépend que de soi',
  'tile.us-supply': 'fournitures critiques américaines : {share, number, ::.} %',
  'tile.us-relies':
    'fournitures critiques américaines : {share, number, ::.} %, surtout {domain} : {domainShare, number, ::.} %',
  'tile.budget':
    '{pct, number, ::.0} % du PIB, {short, select, true {{gap, number, ::.0} sous le plancher} other {au plancher}}{paper, plural, =0 {} other {, davantage sur le papier}} ; volonté budgétaire : {will, number, ::.} sur 100',
  'tile.vote':
    '{turns, plural, =0 {vote ce semestre} one {vote dans # semestre} other {vote dans # semestres}} ; rival : {challenger, number, ::.} % ; {led, select, true {nationalistes au pouvoir} other {soutien aux obligations : {support, number, ::.} %}}',
  'tile.no-vote': 'pas d’élection en vue ; rival : {challenger, number, ::.} %',
  'tile.profile':
    '{profile}{second, select, none {} other {, et {second}}} ; {others, plural, =0 {personne ne compte dessus} one {# allié compte dessus} other {# alliés comptent dessus}}',
  'tile.no-profile': 'pas de profil',
  'tile.mission':
    '{mission} : {role, select, leads {chef de file} joins {participe, chef de file {leader}} contributes {construit à la place, chef de file {leader}} other {à l’écart, chef de file {leader}}}{more, plural, =0 {} one {, et # autre} other {, et # autres}} ; {optOuts, plural, =0 {jamais à l’écart} one {# fois à l’écart} other {# fois à l’écart}}',
  'tile.no-mission':
    'sans part dans une mission ; {optOuts, plural, =0 {jamais à l’écart} one {# fois à l’écart} other {# fois à l’écart}}',
  'tile.resentment':
    'ressentiment : {points, number, ::.} points{scolded, select, true {, sermons en cours} other {}} ; griefs contre vous : {grudge, number, ::.} points',
};
