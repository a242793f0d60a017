/** La leçon : la question de 2011. Une phrase courte par pas. */
import type { Translated } from '../translated.ts';
import type { tutorial as english } from '../en/tutorial.ts';

export const tutorial: Translated<typeof english> = {
  'scenario.tutorial-2011.title': 'La question de 2011',
  'scenario.tutorial-2011.description':
    'Printemps 2011. Cinq alliés, une table, et une mission aérienne en Libye dont l’un d’eux se passerait volontiers.',
  'scenario.tutorial-2011.goal.status-quo': 'Personne ne part, et personne n’oublie.',
  'tutorial.step': 'étape {step, number} sur {of, number}',
  'tutorial.skip': 'Passer',
  'tutorial.over': 'Recommencer',
  'tutorial.back': 'Retour',
  'tutorial.go-on': 'Continuer',
  'tutorial.table': 'La table',
  'tutorial.text': 'Mission en Libye',
  'tutorial.role': 'Le fauteuil',
  'tutorial.role.says': 'Le Secrétariat général est à vous. Vous ne commandez personne.',
  'tutorial.role.more':
    'Printemps 2011. Cinq alliés à votre table. Une mission en Libye demande le silence de tous, et une garantie plus ferme l’accompagne.',
  'tutorial.role.done': 'On vous regarde. Personne ne se lève.',
  'tutorial.reasons': 'Les raisons s’additionnent',
  'tutorial.reasons.says':
    'Désignez un allié : ses raisons font un seul nombre. Commencez par : {member}.',
  'tutorial.reasons.nobody': 'Personne n’est encore désigné.',
  'tutorial.reasons.done':
    '{member} : {margin} points. Plutôt non, mais pas de lettre pour si peu.',
  'tutorial.sounding': 'Ce qu’on garde pour soi',
  'tutorial.sounding.says':
    '{member} : ce nombre n’est que la version publique. Demandez en privé.',
  'tutorial.sounding.done':
    'Une heure plus tard : {before} est devenu {after}. Sous {line}, une lettre arrive.',
  'tutorial.band': '{member} : {margin}, à {spread} près. Une lettre sous {line}.',
  'tutorial.band-line': 'lettre sous {line}',
  'tutorial.silence': 'Le silence',
  'tutorial.silence.says': 'Ouvrez le silence : le texte tient, sauf si quelqu’un le rompt.',
  'tutorial.silence.tabled': '{member} : une lettre. Le vote s’arrête ; reprenez le texte.',
  'tutorial.silence.done': 'Quatre se seraient tus, un non. Une lettre suffit.',
  'tutorial.silence.sealed': 'scellée',
  'tutorial.silence.would': '{verdict}, si on l’avait ouverte',
  'tutorial.minds': 'Qu’est-ce qui le ferait changer d’avis ?',
  'tutorial.minds.says': 'N’argumentez pas. Demandez ce qui changerait son avis.',
  'tutorial.minds.done': 'Trois voies, chacune a son prix. Aucune n’est un argument.',
  'tutorial.minds.money': 'De l’argent',
  'tutorial.minds.money.says':
    'Une faveur de {points} points, payeur : {payer}. {member} : marge à {margin} ; la prochaine fois, d’autres demanderont autant.',
  'tutorial.minds.footnote': 'Une réserve',
  'tutorial.minds.footnote.says':
    'La réserve est consignée, le silence gardé. Chances que le silence tienne : {before} % → {after} %.',
  'tutorial.minds.build': 'Construire au lieu d’y aller',
  'tutorial.minds.build.says':
    'Le partage des tâches monte de {points} points, et ses usines prennent l’ouvrage. {member} : marge à {margin}.',
  'tutorial.roads': 'Deux chemins',
  'tutorial.roads.says': 'La trique ou la réserve : le silence tiendra dans les deux cas.',
  'tutorial.roads.done.whip':
    'Le silence a tenu. {member} : silence gardé à {margin} points, et un sermon public.',
  'tutorial.roads.done.footnote': 'Le silence a tenu. {member} : une réserve consignée.',
  'tutorial.road.whip': 'La trique',
  'tutorial.road.whip.does': 'Tenez bon jusqu’à l’isoler, puis sermonnez en public.',
  'tutorial.road.footnote': 'La réserve',
  'tutorial.road.footnote.does': 'Redéposez le texte, réserves admises.',
  'tutorial.road.yours': 'votre chemin',
  'tutorial.election': 'La facture vient plus tard',
  'tutorial.election.says':
    'Rien ne semble s’ensuivre. Allez à la prochaine élection. Pays : {member}.',
  'tutorial.election.done':
    'Les deux fois, les avions sont restés au sol et les usines ont travaillé. La trique vous a coûté {votes} points de voix et {trust} de confiance.',
  'tutorial.election.caption': '{member} à la veille de l’élection, {date}',
  'tutorial.election.figure': 'Chiffre',
  'tutorial.election.resentment': 'Ressentiment, sur 100',
  'tutorial.election.trust': 'Confiance en vous, sur 100',
  'tutorial.election.challenger': 'Rival, % des voix',
  'tutorial.election.mission': 'En Libye',
  'tutorial.election.builds': 'resté au sol, a construit',
  'tutorial.election.absent': 'resté au sol',
  'tutorial.election.flies': 'a décollé',
  'tutorial.election.governs': 'Gouverne ensuite',
  'tutorial.lens': 'Cela dépend de ce que vous croyez',
  'tutorial.lens.says':
    '{member} : en cas d’attaque, quel chemin a aidé ? Changez de prisme et redemandez.',
  'tutorial.lens.done':
    'Mêmes actes, autres convictions sur la marche du monde : la réponse se retourne. Les écarts sont petits ; c’est le signe qui compte.',
  'tutorial.lens.now': 'Prisme : {lens}',
  'tutorial.lens.odds': '{road} : {pct} nuits sur 100',
  'tutorial.lens.gain':
    '{better, select, whip {La trique a aidé ({member}) : {points} nuits gagnées sur 100.} other {La réserve a aidé ({member}) : {points} nuits gagnées sur 100.}}',
  'tutorial.lens.nights':
    'Chaque chiffre : {nights, number} nuits tirées par les règles, les mêmes sur les deux chemins.',
  'tutorial.branch': 'Et si ?',
  'tutorial.branch.says': 'Un chemin est pris. Annulez, et prenez l’autre.',
  'tutorial.branch.done':
    'Les deux restent sur l’arbre. Pendant une partie, on peut reprendre son dernier geste.',
  'tutorial.branch.tree': 'Les branches de cette histoire',
  'tutorial.branch.start': 'Sonder, déposer, une lettre, retirer',
  'tutorial.branch.end': 'ressentiment {resentment}, rival {challenger} %, fiabilité {reliability}',
  'tutorial.branch.here': 'vous êtes ici',
  'tutorial.forecast': 'D’abord, écrivez-le',
  'tutorial.forecast.says':
    'Fin 2013, une attaque. Cible : {member}. Dans combien d’avenirs sur {futures, number} les autres arrivent-ils à temps ?',
  'tutorial.forecast.label': 'Votre nombre, de 0 à {futures, number}',
  'tutorial.forecast.falling': 'Avenirs tombés : {count, number} sur {futures, number}.',
  'tutorial.forecast.result':
    'Arrivés à temps : {count, number} fois sur {futures, number}. Vous aviez écrit {written, number} : {off, plural, =0 {exactement cela} other {écart de #}}.',
  'tutorial.forecast.dots': 'Un point par avenir : plein quand les autres arrivent à temps.',
  'tutorial.forecast.done': 'Un nombre écrit peut être faux. Il sert à cela.',
  'tutorial.front.paper': 'La Dernière Édition',
  'tutorial.front.date': 'Bruxelles, printemps 2011',
  'tutorial.front.whip': 'Le silence tient, les dents serrées',
  'tutorial.front.whip.body':
    'Les cinq laissent partir la mission. {member} : un silence d’une heure, une distance de plusieurs années ; les usines livreront ce que les pilotes ne livreront pas.',
  'tutorial.front.footnote': 'Le silence tient, avec une réserve',
  'tutorial.front.footnote.body':
    'Les cinq laissent partir la mission. {member} : une réserve en petits caractères ; les usines livreront ce que les pilotes ne livreront pas.',
  'tutorial.front.line':
    'Fiabilité {reliability}, cohésion {cohesion}, Washington : {us}. Le modèle ne prédit pas.',
  'tutorial.end': 'Trente-deux, maintenant',
  'tutorial.end.says': 'Trente-deux membres, maintenant. Votre présidence commence.',
  'tutorial.end.more':
    'La même table, le même silence, douze ans d’élections. « Suite » reste en bas de l’écran.',
  'tutorial.end.choose': 'Tout choisir soi-même',
  'tutorial.do.seat': 'Prendre place',
  'tutorial.do.ally': 'Lire : {member}',
  'tutorial.do.sound-out': 'Sonder : {member}',
  'tutorial.do.table': 'Ouvrir le silence',
  'tutorial.do.withdraw': 'Reprendre le texte',
  'tutorial.do.ask': 'Demander aux conseillers',
  'tutorial.do.whip': 'La trique',
  'tutorial.do.footnote': 'La réserve',
  'tutorial.do.election': 'À l’élection',
  'tutorial.do.flip': 'Changer de prisme',
  'tutorial.do.undo': 'Annuler, et prendre l’autre chemin',
  'tutorial.do.write': 'L’écrire',
  'tutorial.do.front-page': 'Lire la une',
  'tutorial.do.start': 'Présider : six semestres',
};
