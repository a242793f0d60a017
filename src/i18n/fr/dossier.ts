/** Le dossier : onglets, chiffres qui disent pourquoi, et les termes d’une marge en phrases. */
import type { Translated } from '../translated.ts';
import type { dossier as english } from '../en/dossier.ts';

export const dossier: Translated<typeof english> = {
  'dossier.tabs': 'Ce que l’on sait',
  'dossier.tab.interests': 'Intérêts',
  'dossier.tab.red-lines': 'Lignes rouges',
  'dossier.tab.promises': 'Promesses',
  'dossier.tab.memory': 'Mémoire',
  'dossier.tab.home': 'Chez eux',
  'dossier.tab.profile': 'Profil',
  'dossier.quirks': '« {quirks} »',
  'dossier.owes-nothing': 'aucune, de part et d’autre',
  'dossier.fact.election': 'Élection',
  'dossier.fact.trust': 'Confiance en vous',
  'dossier.fact.grudge': 'Grief, points',
  'dossier.fact.ious': 'Faveurs',
  'dossier.fact.alienation': 'Éloignement',
  'dossier.fact.resentment': 'Ressentiment, sur 50',
  'dossier.fact.support': 'Soutien à l’alliance',
  'dossier.fact.challenger': 'Rival nationaliste',
  'dossier.wants': 'Ce qui est voulu du traité',
  'dossier.wants-what': 'Sujet',
  'dossier.wants-weight': 'Importance',
  'dossier.wants-same': 'tel quel : {level}',
  'dossier.wants-move': '{from} → {to} ({points})',
  'dossier.lines': 'Où le silence serait rompu',
  'dossier.lines-change': 'Changement qui le rompt',
  'dossier.lines-none': 'Aucun changement isolé qu’un texte puisse faire ne romprait son silence.',
  'dossier.lines-any':
    'Aujourd’hui, tout texte de vous qui ne fait pas un pas vers lui romprait le silence.',
  'dossier.lines-up': 'davantage',
  'dossier.lines-down': 'moins',
  'dossier.dearest': '{member} : à toucher le moins possible, {dimension}.',
  'dossier.promises-yours': 'Votre parole',
  'dossier.promises-none-yours': 'Vous ne lui avez rien promis.',
  'dossier.promises-signed': 'Ce qui porte sa signature',
  'dossier.promises-none-signed': 'Rien en propre.',
  'dossier.promises-all': 'Ce qui engage tous',
  'dossier.promises-durability': 'Solidité, sur 100',
  'dossier.promises-part': 'tenu en partie',
  'dossier.held': 'Ce que les électeurs portent à son crédit et à son débit',
  'dossier.held-votes': '% des voix',
  'dossier.relies': 'De qui il faut dépendre',
  'dossier.relies-on': 'Fournisseur',
  'dossier.relies-share': 'Part',
  'dossier.relies-row': '{on} : {domain}',
  'size.choose': 'Combien en dire',
  'size.brief': 'Court',
  'size.sentence': 'Phrase',
  'size.full': 'Complet',
  'size.brief-text':
    '{verdict}{first, select, none {} other { : {first}}}{second, select, none {} other {, {second}}}.',
  'size.sentence-text':
    '{verdict} ({margin}){first, select, none {} other { ; surtout : {first}}}{second, select, none {} other {, puis {second}}}{other, select, none {} other { ; en sens contraire : {other}}}.',
  'size.term': '{term} ({weight})',
  'why.ask': 'pourquoi ?',
  'why.source': 'Source : {source}.',
  'why.election':
    'On vote selon le calendrier du pays ({system}) ; une coalition fragile peut tomber avant.',
  'why.trust':
    'Elle part de 50 et y revient. Sondages, promesses tenues et faveurs l’élèvent ; visiteurs éconduits et paroles rompues l’abaissent. Aujourd’hui elle vaut {points} points sur chacun de vos textes.',
  'why.grudge':
    'Ce qui vous est reproché : sermons, promesses rompues, volonté forcée. Cela se retire de chacun de vos textes et s’efface avec le temps.',
  'why.ious':
    'Les faveurs viennent des visites de couloir, des offres de bienvenue et des arrangements. Celle qui vous est due peut être réclamée ; celle que vous devez le sera.',
  'why.wants':
    'De la menace, de l’autonomie, de la vision du monde, de l’industrie et du budget, et des goûts de qui gouverne. Un texte qui va vers le souhait gagne poids fois distance ; celui qui s’en éloigne perd autant.',
  'why.axes': 'Du pays lui-même et des partis au gouvernement : {families}.',
  'why.lines':
    'Chaque ligne est un texte qui ne change que cela, pour autant que vous ayez lu ce gouvernement. Elle est franchie quand la marge tombe sous le prix de la solitude. Amis et faveurs la déplacent.',
  'why.durability':
    'La difficulté de défaire : un discours n’engage guère, un texte ratifié presque toujours. Un nouveau gouvernement à qui cela déplaît peut quand même en sortir.',
  'why.ladder':
    'Au-dessus de {leaves, number, ::.} points d’éloignement, sortie possible du commandement ; au-dessus de {quits, number, ::.} ensuite, du traité.',
  'why.alienation':
    'Autonomie, nationalistes au pouvoir, ressentiment, faible soutien et sermons le poussent ; exemption sans blâme, menace et protocole le retiennent.',
  'why.resentment':
    'Chaque texte avalé en silence en laisse, comme toute pression pour participer à ce qui n’était pas voulu. Il diminue de moitié en sept ans environ.',
  'why.support':
    'Il tend vers le niveau du pays, plus haut quand la présidence a de l’autorité et que la menace croît, plus bas sous les nationalistes, avec le ressentiment, et quand les mots dépassent les actes.',
  'why.challenger':
    'Il tend vers le niveau du pays et la vague de ces années. Souveraineté partagée, sermons et budgets au-delà du tolérable le nourrissent ; l’exemption sans blâme et l’exercice du pouvoir l’usent.',
  'why.spending':
    'L’habitude est de {base, number, ::.0} %. Les promesses ajoutent {pledged, number, ::.00} ; la menace, la peur d’être seul et le plancher tirent vers le haut, la foi dans les autres et les budgets maigres retiennent. Du montant déclaré, {paper, number, ::.00} sont des routes et des ports.',
  'why-term.reservation':
    'Tout gouvernement préfère laisser les choses en l’état. Tout texte commence avec cela contre lui.',
  'why-term.sovereigntist-reserve':
    'Les gouvernements souverainistes signent moins, un peu plus volontiers là où l’exemption se vit sans blâme.',
  'why-term.fear-of-abandonment':
    'Qui craint d’être seul suit davantage : menace de {threat, number, ::.} sur 100, et peu de foi dans la venue des autres.',
  'why-term.weak-chair':
    'Votre autorité est de {standing, number, ::.} sur 100. Une présidence sous 50 ne fait pas peur, ses textes passent mieux.',
  'why-term.proposer':
    'Qui propose compte : votre autorité est de {standing, number, ::.} sur 100 ; à 40 elle n’aiderait ni ne nuirait.',
  'why-term.fatigue':
    'Chaque texte récent lasse la table. La lassitude est à {fatigue, number, ::.0}, et ce texte s’y ajoute.',
  'why-term.position':
    '{dimension} : aujourd’hui « {now} », souhait « {ideal} », poids {weight, number, ::.} sur 100. Vers le souhait le texte gagne, à l’opposé il perd.',
  'why-term.security':
    'Ce que le texte fait pour sa propre sûreté, à une menace de {threat, number, ::.} sur 100 : garantie plus ferme, commandements et partage des tâches aident, une exemption lâche peut laisser filer.',
  'why-term.cost':
    'Un plancher plus haut coûte surtout à qui le budget laisse le moins de place, ou dont les partis ont le moins d’envie.',
  'why-term.side-payment': 'Une faveur de ce texte lui revient.',
  'why-term.payer': 'Une faveur de ce texte est à sa charge, au prix du jour.',
  'why-term.precedent': 'D’autres ont été payés, et rien n’est offert ici. Cela s’est remarqué.',
  'why-term.chair-trust':
    'La confiance en vous est de {trust, number, ::.} sur 100 ; à 50 ce terme serait nul.',
  'why-term.grievance': 'Un grief de {grudge, number, ::.0} points contre vous.',
  'why-term.favours': 'Des arrangements avec vous qui comptent encore.',
  'why-term.no-deal':
    'Un pacte existe avec les voisins : l’absence d’accord ici se supporte mieux.',
  'why-term.home-audience':
    'Une élection approche. Souveraineté partagée et dépenses nouvelles nourrissent le rival, une garantie plus ferme plaît aux amis de l’alliance.',
  'why-term.washington':
    'Ce que Washington pense du texte compte chez les atlantistes : {atlanticist, number, ::.} sur 100 ici, pour un engagement américain de {commitment, number, ::.}.',
  'why-term.private':
    'Ses arrière-pensées, pour autant que vous les ayez lues. Un sondage les resserre, une consultation à fond les dit.',
  'why-term.momentum':
    'Les gouvernements qui défendent le texte entraînent leurs plus proches amis.',
  'why-term.groundwork': 'Chaque étape préparée d’un traité rend le texte suivant plus facile.',
};
