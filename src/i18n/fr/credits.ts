/** À qui sont l’idée, les chiffres, les côtes, les lettres et les bibliothèques. */
import type { Translated } from '../translated.ts';
import type { credits as english } from '../en/credits.ts';

export const credits: Translated<typeof english> = {
  'credits.heading': 'Crédits',
  'credits.game': 'Le jeu',
  'credits.game.unofficial':
    'Non officiel. Sans lien avec l’OTAN ni approbation de sa part, et sans son emblème : l’anneau de trente-deux sièges est le nôtre.',
  'credits.game.nobody':
    'Aucune personne vivante n’apparaît. Il y a des fonctions, des familles de partis et des gouvernements.',
  'credits.game.licence':
    'Code sous licence MIT ; textes, scénarios et estimations sous CC BY 4.0.',
  'credits.idea': 'L’idée',
  'credits.idea.idea':
    'Une tribune de mars 2025 d’un chercheur en défense a donné l’inspiration et l’hypothèse : l’alliance tient plus longtemps si elle est « native », liée au plus serré là où tous sont menacés, libre ailleurs. Elle est redite avec nos mots et n’est citée nulle part.',
  'credits.idea.lens':
    'C’est une lecture parmi d’autres. Chacune de ses affirmations est un coefficient, avec une contre-affirmation à côté et la valeur d’un sceptique ; le prisme choisi décide de sa part de vérité.',
  'credits.idea.model': 'Un modèle pédagogique. Il ne prédit rien.',
  'credits.map': 'La carte',
  'credits.map.coastlines': 'Côtes : Natural Earth, via world-atlas.',
  'credits.map.borders':
    'La Crimée est montrée comme partie de l’Ukraine (résolution 68/262 de l’Assemblée générale des Nations unies), le Groenland avec le Danemark.',
  'credits.map.unnamed':
    'Toute autre terre non membre est une seule surface sans frontières ni noms. La carte ne prend donc position ni sur le Kosovo, ni sur Chypre-Nord, ni sur aucun autre différend.',
  'credits.data': 'Données',
  'credits.judgements':
    'Les chiffres sont des faits tirés des sources ci-dessous, selon leurs conditions. Visions du monde, autonomie et volonté des gouvernements sont des estimations de ce projet, signalées comme telles dans les données.',
  'credits.libraries': 'Bibliothèques et polices',
  'credits.libraries-lead':
    'Servies depuis ce site ; rien n’est chargé d’ailleurs. Chacune sous la licence de son paquet.',
  'credits.source.S01':
    'Dépenses de défense, parts du matériel et personnel : OTAN, Defence Expenditure of NATO Countries (2014–2024)',
  'credits.source.S02': 'Dépenses avant 2014 : SIPRI Military Expenditure Database',
  'credits.source.S03': 'Exportations d’armes : SIPRI Arms Transfers Database',
  'credits.source.S04': 'Aide à l’Ukraine : Institut de Kiel, Ukraine Support Tracker',
  'credits.source.S05': 'PIB, calendrier électoral et capitales : CIA World Factbook',
  'credits.source.S06': 'Population : Banque mondiale (SP.POP.TOTL), CC BY 4.0',
  'credits.source.S07':
    'Troupes américaines à l’étranger : département américain de la Défense (DMDC), par le projet troopdata',
  'credits.source.S09': 'Distance à la Russie : Correlates of War, minimum distance data',
  'credits.source.S10': 'Codes et frontières des pays : world-countries, Open Database License 1.0',
  'credits.source.S12': 'Coordonnées de Bruxelles : CEPII GeoDist',
  'credits.source.S13': 'Opinions sur l’OTAN en 2024 : Pew Research Center',
  'credits.source.S14': 'Opinions sur l’OTAN en 2019 : Pew Research Center',
  'credits.source.S15': 'Dépenses de 2025 : OTAN, d’après la presse',
  'credits.source.S16': 'Forces terrestres avancées : OTAN et États participants',
  'credits.source.S17': 'Libye 2011 : BBC, tableau d’avril 2011',
  'credits.source.S18': 'Libye 2011 : OTAN, liste des contributions',
  'credits.source.S21': 'Restrictions d’emploi en Afghanistan : Reuters',
  'credits.source.S22': 'Chiffre d’affaires des armuriers : SIPRI Top 100',
  'credits.source.S23': 'Parlements et déploiements : DCAF',
  'credits.source.S31':
    'Appartenance des donateurs à l’UE : Institut de Kiel, Ukraine Support Tracker',
  'credits.source.S41':
    'Ce qui manque à l’Europe sans les États-Unis : Bruegel et Institut de Kiel',
  'credits.source.S42':
    'Remplacer les forces américaines : International Institute for Strategic Studies',
  'credits.source.S43': 'Durée d’un remplacement : Defense News',
  'credits.source.S44': 'Ravitaillement en vol : Royal United Services Institute',
  'credits.source.S45': 'Ravitailleurs : décompte de presse',
  'credits.source.M00': 'Estimations et jugements : ce projet',
  'credits.source.M01': 'Années d’adhésion : OTAN',
  'credits.source.M02': 'Dépenses de 2025 : OTAN',
  'credits.source.M03': 'Rôles nucléaires : Federation of American Scientists',
  'credits.source.M04': 'Contributeurs aux forces terrestres avancées : OTAN',
  'credits.source.M05': 'Appartenance à l’UE : Union européenne',
  'credits.source.M07': 'Irak 2003 : Congressional Research Service',
  'credits.source.M08':
    'Restrictions d’emploi en Afghanistan : NATO in Afghanistan, Princeton University Press',
  'credits.source.M09': 'Défendriez-vous un allié ? (2019) : Pew Research Center',
  'credits.source.M10': 'Prochaines élections vues de mars 2025 : calendriers nationaux',
  'credits.source.M11': 'Familles de gouvernement : ce projet, d’après les cabinets de mars 2025',
  'credits.source.M12':
    'Vote nationaliste : ce projet, d’après résultats et sondages de début 2025',
  'credits.source.M13': 'Parlements et déploiements : projet PARLCON et lois nationales',
  'credits.source.M16': 'Chiffre d’affaires des armuriers : SIPRI',
  'credits.source.M17': 'Gouvernements de 2003 et 2011 par famille de partis : ce projet',
  'credits.terms.nato': 'faits avec mention de l’OTAN ; ses propres publications ne se vendent pas',
  'credits.terms.sipri': 'conditions du SIPRI : usage non commercial avec mention',
  'credits.terms.free-attribution': 'libre avec mention',
  'credits.terms.attribution': 'avec mention',
  'credits.terms.citation': 'libre avec citation',
  'credits.terms.public-domain': 'domaine public',
  'credits.terms.cc-by': 'CC BY 4.0',
  'credits.terms.odbl': 'ODbL 1.0',
  'credits.terms.us-figures':
    'chiffres du gouvernement américain, domaine public ; le paquet qui les rassemble est sous GPL-3, rien de son code n’est utilisé',
  'credits.terms.facts': 'faits',
  'credits.terms.facts-credit': 'faits, avec mention',
  'credits.terms.project': 'partie de ce projet',
  'credits.terms.memory': 'faits, de mémoire',
  'credits.terms.memory-s05':
    'faits, de mémoire ; chaque valeur concorde avec celle de S05 à une décimale',
  'credits.terms.memory-terms-s05': 'faits, de mémoire ; durées des mandats vérifiées sur S05',
  'credits.terms.memory-s14': 'faits, de mémoire ; la médiane a été vérifiée sur S14',
  'credits.terms.reading': 'lecture propre, de mémoire',
  'credits.terms.grouping': 'regroupement propre, de mémoire',
  'credits.terms.rounding': 'regroupement et arrondi propres, de mémoire',
};
