import type { bilateral as english } from '../en/bilateral.ts';
import type { Translated } from '../translated.ts';

/** Washington après son départ : sa parole à quelques-uns, des garnisons par accord, les licences d’armement, la porte. */
export const bilateral: Translated<typeof english> = {
  'bilateral.heading': 'De pays à pays',
  'bilateral.no-seat': 'Les États-Unis sont partis. Le Conseil se réunit sans vous.',
  'bilateral.white-house':
    'Maison-Blanche : {administration}. {price, plural, =0 {Ce que vous maintenez ne coûte rien chez vous.} other {Ce que vous maintenez coûte chez vous {price, number, ::.0} de capital par semestre.}}',
  'bilateral.words': 'Votre parole',
  'bilateral.has': 'A votre parole.',
  'bilateral.none': 'Personne n’a votre parole.',
  'bilateral.give': 'Donner votre parole',
  'bilateral.garrisons':
    '{garrisons, plural, =0 {Garnisons : aucune} other {Garnisons par accord : #}}',
  'bilateral.licences': 'Licences d’armement : {licences}',
  'bilateral.door': 'La porte',
  'bilateral.knock': 'Frapper à nouveau',
  'field.word': 'Quoi',
  'field.move': 'Combien',
  'field.licences': 'Comment',
  'target.give': 'la donner',
  'target.take-back': 'la reprendre',
  'target.more': 'une garnison de plus',
  'target.fewer': 'une garnison rentre',
  'target.eased': 'assouplies',
  'target.customary': 'comme toujours',
  'target.held-up': 'bloquées',
  'verb.assurance': 'Votre parole',
  'verb.assurance.does':
    'Une promesse à vous, à un seul allié : il vous croit, et bâtit moins avec les autres.',
  'verb.assurance.costs':
    'La Maison-Blanche paie chaque semestre. Reprise, elle n’est pas oubliée.',
  'verb.garrison': 'Garnisons',
  'verb.garrison.does': 'Des troupes restent chez qui a votre parole : elle pèse davantage.',
  'verb.garrison.costs': 'Chacune coûte du capital chaque semestre.',
  'verb.licences': 'Licences d’armement',
  'verb.licences.does':
    'Vendez librement, et l’on dépend de vous ; bloquez, et chacun construit chez soi.',
  'verb.licences.costs': 'Une heure, un formulaire, et ce qu’en pensent les voisins.',
  'verb.knock': 'Frapper à la porte',
  'verb.knock.does':
    'Offrir de revenir. Les alliés décident, d’autant plus vite qu’ils vous font confiance.',
  'verb.knock.costs': 'Un refus est public, et la porte reste fermée un temps.',
  'note.word-worth': 'Vous y seriez plus disposés à venir, de {points, number, ::.} sur 100.',
  'note.garrisons-then':
    'Alors : {garrisons, plural, one {# garnison} many {# garnisons} other {# garnisons}}, {presencePct, number, ::.} % des troupes de 2025. Votre parole vaut {points, number, ::.} sur 100 de plus.',
  'note.licence-risk':
    '{licences, select, eased {Vous semblez un fournisseur plus sûr : {pct, number, ::.} % de risque en moins.} other {Vous semblez un fournisseur moins sûr : {pct, number, ::.} % de risque en plus.}}',
  'note.knock-odds': 'On vous reprendrait environ {oddsPct, number, ::.} fois sur 100.',
  'note.knock-then':
    'Sinon, la porte reste fermée {turns, plural, one {# semestre} many {# semestres} other {# semestres}}.',
  'refusal.not-from-inside': 'C’est pour après le départ.',
  'refusal.no-word-to-take-back': '{member} : vous n’y avez pas donné votre parole.',
  'refusal.has-the-word': '{member} : votre parole est donnée.',
  'refusal.too-many-words':
    'Le Congrès laisse passer {most, plural, one {# telle promesse} many {# telles promesses} other {# telles promesses}}, pas plus.',
  'refusal.does-not-take-your-word':
    '{member} : on n’y accepte pas votre parole. Confiance {trustPct, number, ::.} sur 100, il en faudrait {neededPct, number, ::.}.',
  'refusal.garrisons-just-moved': 'Les garnisons ont déjà bougé ce semestre.',
  'refusal.no-garrison-to-call-home': 'Il n’y a pas de garnison à rappeler.',
  'refusal.no-host-with-your-word':
    'Les troupes ne restent que chez qui a votre parole : aucun hôte n’est libre.',
  'refusal.president-brings-them-home': 'Cette Maison-Blanche rapatrie les troupes.',
  'refusal.licences-stand': 'Elles en sont là.',
  'refusal.president-stays-away': 'Cette Maison-Blanche ne frappe pas.',
  'refusal.has-knocked':
    'Vous avez frappé. À nouveau dans {turns, plural, one {# semestre} many {# semestres} other {# semestres}}.',
  'event.white-house-calls-home': 'La Maison-Blanche rappelle une garnison : personne ne la paie.',
  'event.white-house-takes-word-back':
    'La Maison-Blanche reprend une parole donnée ({member}) : personne ne la paie.',
  'event.knock-refused': 'Les États-Unis frappent, et les alliés regardent la porte.',
  'call.between-the-two-of-us': 'un mot entre vous deux',
  'call.between-the-two-of-us.says':
    '{member} : on demande ce que vous feriez le jour venu, alliance ou non.',
  'call.build-it-here': 'construire sur place',
  'call.build-it-here.says': '{member} : on vous achèterait, si une part se construit sur place.',
  'call.we-pay-for-the-barracks': 'payer les casernes',
  'call.we-pay-for-the-barracks.says':
    '{member} : on paierait les casernes. Les autres le remarqueront.',
  'call.come-back': 'revenir',
  'call.come-back.says': '{member} : on vous demande de dire que ce n’est pas un adieu.',
  'call.not-over-our-heads': 'pas par-dessus sa tête',
  'call.not-over-our-heads.says':
    '{member} : on demande moins d’arrangements privés avec les voisins.',
};
