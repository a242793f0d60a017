import type { chair as english } from '../en/chair.ts';
import type { Translated } from '../translated.ts';

/** Ce que fait une présidence tenue par les règles, et pourquoi : ses textes, ses sondages, ses traités. */
export const chair: Translated<typeof english> = {
  'event.chair-asks': 'La présidence sonde avant de faire circuler un texte : {members}.',
  'event.chair-draft-leaked': 'Le projet de la présidence fuite. Source : {member}.',
  'event.chair-cannot-table':
    'Le texte de la présidence n’est pas soumis au silence : les moyens manquent.',
  'event.chair-comes-back': 'La présidence revient aussitôt avec un texte amendé : {dimensions}.',
  'event.chair-why-laid-table':
    'Pourquoi ce texte : il était sur la table, et une concession gagne le gouvernement qui aurait écrit.',
  'event.chair-why-agenda':
    'Pourquoi ce texte : il va dans le sens de la présidence, et le silence tiendrait environ {oddsPct, number, ::.} fois sur 100 selon ses sondages.',
  'event.chair-why-common-ground':
    'Pourquoi ce texte : sa propre ligne ne passerait pas. Celui-ci tiendrait environ {oddsPct, number, ::.} fois sur 100.',
  'event.chair-why-amended':
    'Pourquoi de nouveau : ce qui coûtait des lettres est réduit ({dimension}). Le silence tiendrait environ {oddsPct, number, ::.} fois sur 100.',
  'event.chair-why-paid':
    'Pourquoi de nouveau : il contient désormais davantage pour ceux qui ont écrit. Le silence tiendrait environ {oddsPct, number, ::.} fois sur 100.',
  'event.chair-why-reserved':
    'Pourquoi de nouveau : les gouvernements peuvent désormais y réserver leur position. Le silence tiendrait environ {oddsPct, number, ::.} fois sur 100.',
  'event.chair-why-heads-of-terms':
    'Pourquoi ce texte : les grandes lignes sont mûres, et tiendraient environ {oddsPct, number, ::.} fois sur 100.',
  'event.chair-why-signature':
    'Pourquoi ce texte : le traité est prêt à être signé, et tiendrait environ {oddsPct, number, ::.} fois sur 100.',
  'event.chair-why-trial':
    'Pourquoi ce texte : rien de mieux n’a été trouvé, et les lettres disent ce qui bloque. Il tiendrait environ {oddsPct, number, ::.} fois sur 100.',
  'event.chair-why-tired':
    'Pourquoi aucun texte : le Conseil est las, et chaque texte le lasserait davantage.',
  'event.chair-why-hopeless':
    'Pourquoi aucun texte : le meilleur qu’on ait trouvé tiendrait environ {oddsPct, number, ::.} fois sur 100.',
  'event.chair-treaty-opens':
    'La présidence lance un traité ({aim}), conforme à ce qu’elle vise : {agenda}. Elle lui donne {oddsPct, number, ::.} chances sur 100.',
  'event.chair-treaty-waits':
    'La présidence laisse le traité où il est ({aim}) : le pas suivant réussirait environ {oddsPct, number, ::.} fois sur 100.',
  'refusal.draft-is-a-treaty':
    'Le texte d’un traité est clos avant son vote. Votre mot, c’est votre enveloppe.',
  'chair-treaty.none':
    'La présidence ne mène aucun traité. Une fois l’an elle regarde autour d’elle, et en lance un s’il peut tenir.',
  'chair-treaty.opens':
    'La présidence l’a lancé ce semestre. Elle lui donne {oddsPct, number, ::.} chances sur 100.',
  'chair-treaty.votes':
    'Il sera soumis au silence en fin de semestre, et tiendrait environ {oddsPct, number, ::.} fois sur 100. Votre enveloppe est demandée comme pour tout texte.',
  'chair-treaty.drafts':
    'La présidence fait rédiger le texte. Signé et ratifié, elle lui donne {oddsPct, number, ::.} chances sur 100.',
  'chair-treaty.rescues':
    'La présidence a trouvé un protocole pour un parlement qui ne peut pas suivre.',
  'chair-treaty.waits':
    'La présidence attend : le pas suivant réussirait environ {oddsPct, number, ::.} fois sur 100.',
  'chair-treaty.parliaments':
    'Le texte est devant les parlements. Le vôtre vote selon la marge de votre gouvernement ce jour-là.',
  'own.treaty': 'Un texte du traité : {aim}.',
};
