/** Les termes du domaine : un nom et deux phrases courtes. `<term>mots</term>` nomme un autre terme. */
import type { Translated } from '../translated.ts';
import type { glossary as english } from '../en/glossary.ts';

export const glossary: Translated<typeof english> = {
  'codex.kind.term': 'Termes du domaine',
  'codex.where.text': 'Partout où un i accompagne un titre.',
  'glossary.what-is': 'Que veut dire {term} ?',
  'glossary.pin': 'Garder ouvert',
  'glossary.unpin': 'Lâcher',
  'glossary.codex': 'Dans le codex',
  'glossary.keys': 'P le garde ouvert, Échap le ferme.',
  'glossary.abandonment': 'Abandon',
  'glossary.abandonment.means':
    'La crainte que les autres ne viennent pas le jour venu. Son jumeau est l’<entrapment>engrenage</entrapment> ; guérir l’un nourrit l’autre.',
  'glossary.article-4': 'Article 4',
  'glossary.article-4.means':
    'Qui se sent menacé peut demander des consultations. Cela n’oblige personne et coûte peu de <political-capital>capital</political-capital>.',
  'glossary.article-5': 'Article 5',
  'glossary.article-5.means':
    'Une attaque contre un seul vise tous ; chacun prend alors les mesures qu’il juge nécessaires. Lesquelles, c’est affaire de <reliability>fiabilité</reliability>.',
  'glossary.band': 'Fourchette',
  'glossary.band.means':
    'L’intervalle où une <margin>marge</margin> peut vraiment se trouver. Un <sounding>sondage</sounding> la resserre.',
  'glossary.burden-sharing': 'Partage du fardeau',
  'glossary.burden-sharing.means':
    'Qui paie ce dont tous profitent. Un <spending-floor>plancher</spending-floor> compte l’argent, un <profile>profil</profile> compte ce qu’il achète.',
  'glossary.caveat': 'Restriction d’emploi',
  'glossary.caveat.means':
    'Une limite qu’un gouvernement met à ses propres troupes. Elles volent, mais pas là, et pas la nuit.',
  'glossary.coalition': 'Coalition de volontaires',
  'glossary.coalition.means':
    'Ceux qui agissent sans attendre le <consensus>consensus</consensus>. C’est rapide ; les autres se sentent contournés, ou soulagés.',
  'glossary.cohesion': 'Cohésion',
  'glossary.cohesion.means':
    'La confiance entre membres, moins le <resentment>ressentiment</resentment>. Trop bas, les tables cèdent avant les textes.',
  'glossary.consensus': 'Consensus',
  'glossary.consensus.means':
    'Une décision tient si personne n’objecte ; nul n’a besoin d’approuver. On le trouve par la <silence-procedure>procédure de silence</silence-procedure>.',
  'glossary.corridor-call': 'Visite de couloir',
  'glossary.corridor-call.means':
    'Un gouvernement à votre porte : offre, demande ou menace. Elle a un prix et un terme ; ne pas répondre est une réponse.',
  'glossary.credibility': 'Crédibilité',
  'glossary.credibility.means':
    'Si l’on croit une menace ou une promesse. Les mots la dépensent, les actes et les <tripwire>fils tendus</tripwire> la gagnent.',
  'glossary.deterrence': 'Dissuasion',
  'glossary.deterrence.means':
    'Les forces qui viendraient, multipliées par la croyance qu’elles viendront. Elle marche tant que personne n’a à le vérifier.',
  'glossary.entrapment': 'Engrenage',
  'glossary.entrapment.means':
    'La crainte d’être entraîné dans la guerre d’un autre. Plus la promesse contre l’<abandonment>abandon</abandonment> est ferme, plus elle grandit.',
  'glossary.european-pillar': 'Pilier européen',
  'glossary.european-pillar.means':
    'Les institutions et les forces avec lesquelles l’Europe pourrait agir seule. Son rival ici est l’<native-alliance>alliance native</native-alliance> ; les deux peuvent tenir ensemble.',
  'glossary.favour': 'Faveur',
  'glossary.favour.means':
    'Un paiement dans un texte, qui gagne un gouvernement. Les autres retiennent le <precedent>précédent</precedent> et demandent autant.',
  'glossary.footnote': 'Réserve',
  'glossary.footnote.means':
    'Une note au bas de la page : le texte tient, mais pas en entier pour ce gouvernement. Elle épargne le <resentment>ressentiment</resentment>, et devient une habitude.',
  'glossary.free-riding': 'Passager clandestin',
  'glossary.free-riding.means':
    'Jouir d’une protection que d’autres paient. C’est la plainte au cœur du <burden-sharing>partage du fardeau</burden-sharing>.',
  'glossary.hollow-alliance': 'Alliance creuse',
  'glossary.hollow-alliance.means':
    'Tous sont à table, et personne ne croit les autres. Rien n’est rompu, et rien ne tiendrait.',
  'glossary.instrument': 'Instrument',
  'glossary.instrument.means':
    'Ce qui porte un engagement : discours, loi, contrat, traité. Plus il est dur à faire, mieux il survit à une élection.',
  'glossary.interdependence': 'Interdépendance',
  'glossary.interdependence.means':
    'À quel point les alliés ont besoin des <profile>profils</profile> des autres. Elle les lie, ou en fait des otages.',
  'glossary.iou': 'Faveur due',
  'glossary.iou.means':
    'Une dette entre un gouvernement et vous. Réclamez-la quand un vote est serré ; ensuite, elle n’existe plus.',
  'glossary.isolation-cost': 'Prix de la solitude',
  'glossary.isolation-cost.means':
    'Ce qu’il en coûte d’être le seul à écrire la <letter>lettre</letter>. Il baisse avec chaque autre lettre.',
  'glossary.legitimacy': 'Légitimité',
  'glossary.legitimacy.means':
    'Si l’on vous tient pour impartial. Une présidence partiale parle aussi, deux fois moins fort.',
  'glossary.lens': 'Prisme',
  'glossary.lens.means':
    'Des hypothèses sur la marche du monde. Les mêmes actes finissent autrement sous un autre.',
  'glossary.letter': 'Lettre',
  'glossary.letter.means':
    'C’est ainsi qu’un gouvernement rompt le silence. Une seule suffit pour arrêter un texte.',
  'glossary.mandate': 'Mandat',
  'glossary.mandate.means':
    'Ce que vous avez entrepris de faire, avec des poids et des promesses. Le score compte cela, et rien d’autre.',
  'glossary.margin': 'Marge',
  'glossary.margin.means':
    'La somme des raisons d’un gouvernement pour et contre un texte, en points. Sous zéro, plutôt non ; sous le <isolation-cost>prix de la solitude</isolation-cost>, il le dit.',
  'glossary.native-alliance': 'Alliance native',
  'glossary.native-alliance.means':
    'Une alliance contre un seul danger : un noyau ferme, et la liberté pour le reste. Ses outils sont l’<opt-out>exemption</opt-out> et le <profile>profil</profile>.',
  'glossary.opt-out': 'Exemption',
  'glossary.opt-out.means':
    'Le droit de rester à l’écart hors de l’<article-5>article 5</article-5>. Qu’il libère l’alliance ou la desserre, les <lens>prismes</lens> en disputent.',
  'glossary.political-capital': 'Capital politique',
  'glossary.political-capital.means':
    'Ce que vous pouvez demander avant qu’on vous demande de quel droit. Les textes qui tiennent en rapportent, ceux qui tombent en coûtent.',
  'glossary.precedent': 'Précédent',
  'glossary.precedent.means':
    'Ce qui fut payé une fois est redemandé. Chaque <favour>faveur</favour> suivante coûte plus cher, et cela s’efface lentement.',
  'glossary.profile': 'Profil',
  'glossary.profile.means':
    'Ce qu’un membre fait pour tous, au lieu d’un peu de tout. Il épargne de l’argent et creuse l’<interdependence>interdépendance</interdependence>.',
  'glossary.ratification': 'Ratification',
  'glossary.ratification.means':
    'Les parlements disent oui ou non à un changement profond. Ce qu’ils ont ratifié survit aux gouvernements.',
  'glossary.red-line': 'Ligne rouge',
  'glossary.red-line.means':
    'Le point du traité qu’un gouvernement voudrait le moins voir bouger. On l’apprend en privé, ou en public.',
  'glossary.reliability': 'Fiabilité',
  'glossary.reliability.means':
    'À quel point les membres croient que les autres viendraient. Elle habite les têtes jusqu’au jour de l’épreuve.',
  'glossary.resentment': 'Ressentiment',
  'glossary.resentment.means':
    'Ce qui reste quand un gouvernement avale un texte en silence. Il nourrit son rival et affaiblit l’envie d’aider.',
  'glossary.roadmap': 'Feuille de route',
  'glossary.roadmap.means':
    'Un calendrier selon lequel Washington passe la main. Il change une chute en horaire, ou il l’annonce.',
  'glossary.sherpa-hours': 'Heures',
  'glossary.sherpa-hours.means':
    'Le temps de parler, pour un semestre. Trente-deux capitales, cinq heures ; une seule se reporte.',
  'glossary.silence-procedure': 'Procédure de silence',
  'glossary.silence-procedure.means':
    'Un texte est soumis à tous ; il tient si aucune <letter>lettre</letter> ne rompt le silence avant l’échéance. Qui se tait n’approuve pas forcément.',
  'glossary.sounding': 'Sondage',
  'glossary.sounding.means':
    'Une heure en privé avec un gouvernement. Elle resserre la <band>fourchette</band>, et peut être entendue.',
  'glossary.spending-floor': 'Plancher de dépenses',
  'glossary.spending-floor.means':
    'La part du PIB que chaque membre promet à la défense. Il compte ce qui entre, pas ce qui sort.',
  'glossary.stress-test': 'Exercice de la garantie',
  'glossary.stress-test.means':
    'Un exercice qui montre en public ce que l’<article-5>article 5</article-5> vaudrait ce soir pour un allié. L’adversaire lit aussi le résultat.',
  'glossary.summit': 'Sommet',
  'glossary.summit.means':
    'Les dirigeants votent devant les caméras, une fois l’an. Tout compte davantage : succès, échec et chaise vide.',
  'glossary.tripwire': 'Fil tendu',
  'glossary.tripwire.means':
    'Des troupes alliées là où viendrait l’attaque. Trop peu pour vaincre, assez pour rendre l’absence impossible.',
  'glossary.win-set': 'Champ d’accord',
  'glossary.win-set.means':
    'Tous les textes qu’un gouvernement pourrait signer et survivre chez lui. Là où les champs ne se croisent pas, l’éloquence ne sert à rien.',
};
