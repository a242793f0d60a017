/** Ce qu’un verbe ferait, en mots ; et les effets dont sont faits les visites, les cartes et les verbes. */
import type { Translated } from '../translated.ts';
import type { notes as english } from '../en/notes.ts';

export const notes: Translated<typeof english> = {
  'note.band-narrows':
    '{member} : l’incertitude sur ses arrière-pensées tombe à {leftPct, number, ::.} % de ce qu’elle était.',
  'note.band-exact': '{member} : vous saurez exactement où l’on en est.',
  'note.council-rounds':
    'La confiance monte partout, de {trustPct, number, ::.0} {trustPct, plural, one {point} other {points}} au plus ; {resentmentPct, number, ::.} % du ressentiment et {fatigue, number, ::.0} {fatigue, plural, one {point} other {points}} de lassitude du Conseil s’en vont, et la querelle avec Washington s’apaise.',
  'note.pillar-faster':
    'Les institutions européennes croissent ce semestre à {pacePct, number, ::.} % du rythme d’un projet.',
  'note.would-deploy':
    '{members, plural, one {# gouvernement enverrait} other {# gouvernements enverraient}} des troupes, chacun selon sa volonté, au prix d’un peu de préparation.',
  'note.scolded':
    '{members, plural, =0 {Personne n’est} one {Un gouvernement est} other {# gouvernements sont}} sous {floorPctGdp, number, ::.0} % du PIB, et se reconnaîtraient.',
  'note.roadmap-odds':
    'Washington signe environ {chancePct, number, ::.} fois sur 100. L’annonce coûte {pricePct, number, ::.} points d’engagement.',
  'note.roadmap-ends': 'Le calendrier s’arrête, et avec lui un peu de bienveillance à Washington.',
  'note.odds-of-silence':
    'Environ {passesPct, number, ::.} fois sur 100, personne ne rompt le silence.',
  'note.text-withdrawn': 'Le vote s’arrête ici. Aucune lettre ne compte, et rien n’est décidé.',
  'note.offers-points': '{member} : le texte y vaut {points, number, ::.} points de plus.',
  'note.nerve-held':
    'Un gouvernement qui se découvre seul trouve que cela coûte {extraPct, number, ::.} % de plus, et peut reprendre sa lettre.',
  'note.roll-call-commit':
    'Vous y engagez le nom de l’alliance ; les hésitants regardent la présidence.',
  'note.roll-call-hold': 'Vous les laissez répondre pour eux-mêmes.',
  'note.roll-call-call-laggards': 'Vous appelez par leur nom ceux qui ont peu dit.',
  'note.advice-on':
    '{member} : les conseillers disent ce qui ferait changer d’avis, pour ce semestre.',
  'note.roll-call-so-far':
    'Jusqu’ici : {forcePct, number, ::.} de force sur les {neededForcePct, number, ::.} qu’il faut, {sharePct, number, ::.} de membres sur {neededSharePct, number, ::.}. Tous vont y repenser.',
  'note.roll-call-reaches':
    '{moved, plural, =0 {Personne ne se laisserait entraîner} one {Un gouvernement pourrait suivre} other {# gouvernements pourraient suivre}}{hardened, plural, =0 {} one { ; un se braquerait} other { ; # se braqueraient}}.',
  'note.spares':
    'Vous donnez votre parole : aucun texte de vous n’y touche ({dimension}), {turns, plural, one {ce semestre} other {pendant # semestres}}.',
  'note.volunteers':
    '{volunteers, plural, =0 {Personne ne suivrait} one {Un gouvernement suivrait} other {# gouvernements suivraient}} : {backingPct, number, ::.} % du poids de l’alliance.',
  'note.left-out':
    'N’en seraient pas : {absent, number}, {glad, plural, =0 {dont aucun n’est content} one {dont un est content} other {dont # sont contents}} d’y échapper.',
  'note.joins': '{member} : ralliement. Cela se note avec respect.',
  'note.joins-on-a-promise':
    '{member} : ralliement sur votre promesse ; un échec vous serait reproché.',
  'note.framework-nation': 'Nation-cadre, avec son état-major : {member}.',
  'note.would-write':
    '{letters, plural, =0 {Personne ne devrait rompre le silence} one {Une lettre est probable} other {# lettres sont probables}}, sans compter l’humeur.',
  'note.would-join':
    '{volunteers, plural, =0 {Personne n’irait} one {Un gouvernement irait} other {# gouvernements iraient}}.',
  'note.opt-out-blamed':
    'Ceux qui restent perdent jusqu’à {trustPct, number, ::.0} {trustPct, plural, one {point} other {points}} de confiance en vous ; votre crédibilité baisse d’environ {beliefPct, number, ::.} %.',
  'note.builds-instead':
    'Vous construisez à la place : {sparedPct, number, ::.} % du blâme vous est épargné ; cela vaut {worthPct, number, ::.} % d’une présence.',
  'note.watch-shows':
    '{member} : la veille indique environ {aboutPct, number, ::.} fois sur 100. L’exercice le montre exactement, et à tout le monde.',
  'effect.on': '{who} : {what} {change}',
  'effect.at-large': '{what} {change}',
  'effect.trust': 'confiance ({from} → {to}) {change}',
  'effect.mission':
    '{leader} en chef de file, {flag, select, coalition {en coalition} other {sous le drapeau de l’alliance}} : {mission}',
  'effect.evidence-up': '{about} : crédit en hausse',
  'effect.evidence-down': '{about} : crédit en baisse',
  'effect.dependence': 'dépendance ({of} → {on}) {change}',
  'effect.of.united-states': 'Washington',
  'effect.of.short-of-floor': 'ceux sous le plancher de dépenses',
  'effect.of.at-floor': 'ceux qui tiennent le plancher',
  'effect.of.industrial': 'ceux qui ont une industrie d’armement',
  'effect.member.fiscal-shock': 'charge passagère du budget, % du PIB',
  'effect.member.stability': 'solidité de la coalition',
  'effect.member.deliveries': 'livraisons de matériel',
  'effect.member.uncertainty': 'doute à ce sujet',
  'effect.alliance.crash-pause': 'semestres où le Congrès ne laisse partir personne',
  'effect.special.early-election': 'une élection anticipée',
  'effect.special.leak': 'le projet fuite : les opposants se voient avant le dépôt',
  'effect.special.consultation': 'on consulte les alliés au titre de l’article 4, un par un',
  'effect.special.roadmap': 'une feuille de route pour le retrait',
  'effect.special.convert': 'une conversion',
  'effect.special.censure': 'une censure publique',
  'note.words-covered':
    'Des actes couvrent ces paroles{creditPct, plural, =0 {} other { : {creditPct, number, ::.0} d’autorité pour la présidence}}.',
  'note.words-uncovered':
    'Les paroles dépassent les actes de {gapPct, number, ::.} points : cela rapporte peu.',
  'note.later': 'Dans {turns, plural, one {# semestre} other {# semestres}} :',
  'note.gamble-won': 'Si cela tourne bien, {oddsPct, number, ::.} fois sur 100 :',
  'note.gamble-lost': 'Sinon :',
  'effect.of.all': 'tous',
  'effect.of.actor': 'qui agit',
  'effect.of.target': 'le gouvernement concerné',
  'effect.of.others': 'les autres',
  'effect.of.europeans': 'les Européens',
  'effect.of.front-line': 'la première ligne',
  'effect.of.southern': 'le sud',
  'effect.of.majors': 'les grands membres',
  'effect.of.nuclear': 'les puissances nucléaires',
  'effect.of.nationalist-led': 'les gouvernements nationalistes',
  'effect.of.atlanticists': 'les atlantistes',
  'effect.of.autonomists': 'les autonomistes',
  'effect.of.participants': 'ceux qui participent',
  'effect.of.abstainers': 'ceux qui restent à l’écart',
  'effect.member.support': 'soutien intérieur',
  'effect.member.nationalist': 'rival nationaliste',
  'effect.member.compliance': 'promesses tenues',
  'effect.member.push': 'dépenses promises',
  'effect.member.resentment': 'ressentiment',
  'effect.member.scolding': 'pression ressentie',
  'effect.member.readiness': 'préparation',
  'effect.member.forward-presence': 'présence avancée',
  'effect.member.work-sharing': 'tâches partagées',
  'effect.member.equipment': 'équipement',
  'effect.member.trust-in-chair': 'confiance en vous',
  'effect.member.grievance': 'grief contre vous',
  'effect.member.iou': 'faveurs qui vous sont dues',
  'effect.alliance.us-commitment': 'engagement de Washington',
  'effect.alliance.us-presence': 'troupes américaines en Europe',
  'effect.alliance.us-purchases': 'achats et rôles américains',
  'effect.alliance.us-alignment': 'alignement sur Washington',
  'effect.alliance.dispute-heat': 'querelle avec Washington',
  'effect.alliance.pillar-stock': 'institutions européennes',
  'effect.alliance.opt-out-norm': 'exemption sans blâme',
  'effect.alliance.scolding-stance': 'sévérité de la présidence',
  'effect.alliance.rhetoric': 'ambition des paroles',
  'effect.alliance.legitimacy': 'autorité de la présidence',
  'effect.alliance.fatigue': 'lassitude du Conseil',
  'effect.alliance.precedent': 'prix de la prochaine faveur',
  'effect.alliance.opportunism': 'appétit de l’adversaire',
  'effect.alliance.east-pressure': 'pression à l’est',
  'effect.alliance.south-pressure': 'pression au sud',
  'effect.alliance.rally': 'ralliement au drapeau',
  'effect.alliance.front-line': 'position du front',
  'effect.alliance.front-support': 'soutien qui arrive au front',
  'effect.alliance.work-sharing-boost': 'rythme des tâches partagées',
  'effect.alliance.pillar-boost': 'rythme des institutions européennes',
  'effect.alliance.capital': 'votre capital politique',
  'effect.alliance.hours': 'vos heures',
};
