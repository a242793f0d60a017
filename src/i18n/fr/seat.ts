import type { seat as english } from '../en/seat.ts';
import type { Translated } from '../translated.ts';

/** Les sièges autres que la présidence : qui l’on joue, le projet vu d’un gouvernement, et sa propre enveloppe. */
export const seat: Translated<typeof english> = {
  'seat.heading': 'Votre siège',
  'seat.secretary-general': 'Secrétariat général',
  'seat.secretary-general.means':
    'Vous fixez l’ordre du jour et ne commandez personne : rédiger, sonder, soumettre au silence.',
  'seat.member': 'Un gouvernement membre',
  'seat.member.means':
    'Vous écrivez votre propre enveloppe : accord, réserve, lettre ou prix. L’ordre du jour est à la présidence, et personne d’autre ne vous obéit.',
  'seat.country': 'Quel gouvernement',
  'seat.country-find': 'Chercher un pays',
  'seat.country-none': 'Aucun pays de ce nom.',
  'seat.you-govern': 'Vous gouvernez : {member}',
  'by.chair': 'La présidence',
  'vote.of-chair': 'Texte de la présidence',
  'agenda.frontier': 'la première ligne',
  'agenda.consent': 'le consentement',
  'agenda.europe': 'un pilier européen',
  'agenda.bridge': 'garder l’Amérique à bord',
  'own.heading': 'Le projet de la présidence',
  'own.agenda':
    'Il sera soumis au silence à la fin du semestre. Ce que vise cette présidence : {agenda}.',
  'own.none': 'Aucun projet ne circule ce semestre : le Conseil se repose.',
  'own.margin': 'Il vaut pour vous {points} points. Rester seul coûterait {alone, number, ::.0}.',
  'own.day': 'L’humeur du jour peut encore changer cela.',
  'own.table': 'Le projet, point par point',
  'own.worth': 'Pour vous',
  'own.less': 'Moins',
  'own.more': 'Plus',
  'own.favours': 'Faveurs incluses',
  'own.favour': '{from} → {to} : {points, number, ::.0} points',
  'own.footnotes': 'Les réserves sont admises.',
  'own.no-footnotes': 'Les réserves ne sont pas admises.',
  'own.add': 'Demander ce qui n’y est pas',
  'envelope.heading': 'Votre enveloppe',
  'envelope.lead':
    '{member} : le texte vaut aujourd’hui {points} points. {letters, plural, =0 {Aucune lettre n’est ouverte.} one {Une lettre est ouverte.} many {# de lettres sont ouvertes.} other {# lettres sont ouvertes.}}',
  'envelope.refused':
    'Votre prix de {points, number, ::.} points a été refusé. Signez, ou écrivez la lettre.',
  'envelope.consent': 'Donner son accord',
  'envelope.footnote': 'Garder le silence, avec réserve',
  'envelope.break': 'Rompre le silence',
  'envelope.price': 'Signer pour {points, number, ::.} points',
  'next.own-envelope': 'C’est le tour de votre enveloppe. Le Conseil attend ce que vous écrirez.',
  'next.own-draft': 'Le projet de la présidence vous est défavorable. On peut encore l’adoucir.',
  'mandate.home-guard': 'La garde du pays',
  'mandate.home-guard.means': 'Personne ne nous éprouve, car les autres viendraient.',
  'mandate.own-say': 'Notre mot à dire',
  'mandate.own-say.means': 'Ce qui nous lie, nous l’avons voulu et signé.',
  'mandate.good-ally': 'Un bon allié',
  'mandate.good-ally.means': 'Quand nous parlons, les autres écoutent.',
  'mandate.home-purse': 'La bourse du pays',
  'mandate.home-purse.means':
    'Des commandes pour nos ateliers, et une facture que l’électeur pardonne.',
  'mandate.old-friend': 'Le vieil ami',
  'mandate.old-friend.means': 'Washington reste, et décroche quand nous appelons.',
  'mandate.broad-brief': 'Un mandat large',
  'mandate.broad-brief.means': 'Un peu de tout, et rentrer indemne.',
  'promise.own-belief': 'Votre pays donne à ses alliés deux chances sur trois de venir',
  'promise.own-purse': 'Vos dépenses dépassent celles de 2025 d’au plus 0,6 % du PIB',
  'promise.little-swallowed': 'Votre gouvernement a avalé peu de choses',
  'promise.trusted': 'Les autres vous font confiance : 55 sur 100 en moyenne',
  'promise.paid-for': 'Votre signature a été payée : 16 points en tout',
  'verb.envelope': 'Écrire l’enveloppe',
  'verb.envelope.does':
    'Dire ce que votre gouvernement répond au texte : oui, oui avec réserve, non, ou le prix du oui.',
  'verb.envelope.costs':
    'Signer ce qui blesse coûte du capital chez soi ; une lettre coûte de la confiance dans la salle.',
  'verb.ask-chair': 'Demander à la présidence',
  'verb.ask-chair.does': 'Faire réduire ou accroître un point du projet qui circule.',
  'verb.ask-chair.costs':
    'Une heure et un peu de capital ; la présidence garde ce qu’il faut pour que son texte tienne.',
  'note.price-odds':
    'Environ {chancePct, number, ::.} fois sur 100, on trouve {points, number, ::.} points pour vous. Sinon, signer pour rien ou écrire la lettre.',
  'note.envelope-footnote':
    'Votre position est réservée : {dimension}. Cela vous épargne {points, number, ::.0} points.',
  'note.envelope-consent': 'Le texte vaut {points, number, ::.0} points pour votre gouvernement.',
  'note.envelope-break':
    'Une lettre suffit : le texte tombe. Rester seul coûte {alone, number, ::.0} points.',
  'note.draft-reads': '{dimension} : {to, number, ::.0} au lieu de {from, number, ::.0}.',
  'note.draft-odds':
    'Le silence tiendrait environ {afterPct, number, ::.} fois sur 100 au lieu de {beforePct, number, ::.}.',
  'refusal.no-envelope-to-write': 'Aucune enveloppe ne vous attend.',
  'refusal.no-footnotes-here': 'Aucune réserve n’est admise ici, ou aucune n’aiderait.',
  'refusal.price-was-refused': 'Votre prix a déjà été refusé : {points, number, ::.} points.',
  'refusal.no-draft-circulates': 'Aucun projet ne circule.',
  'refusal.draft-goes-no-further': 'Le projet ne peut aller plus loin ici : {dimension}.',
  'refusal.chair-declines':
    'La présidence refuse : son texte tiendrait {oddsPct, number, ::.} fois sur 100 au lieu de {beforePct, number, ::.}.',
  'event.chair-new': 'La présidence change de mains. Ce que vise la nouvelle : {agenda}.',
  'event.chair-circulates': 'La présidence fait circuler un projet : {dimensions}.',
  'event.chair-deed': 'La présidence agit : {verb}.',
  'event.price-refused':
    '{member} : un prix de {points, number, ::.} points est demandé. Personne ne veut le payer.',
  'event.price-paid':
    '{member} : un prix de {points, number, ::.} points est demandé, et payé : {payer}.',
  'event.price-paid-by-chair':
    '{member} : un prix de {points, number, ::.} points est demandé, et la présidence le trouve.',
  'event.card-answered-by-chair': '{card}. La présidence a choisi : {choice}. {outcome}',
  'call.a-vote-for-a-vote': 'une voix pour une voix',
  'call.a-vote-for-a-vote.says':
    '{member} : on vous devra une faveur, si vous soutenez maintenant sa candidature.',
  'call.a-lot-together': 'un lot ensemble',
  'call.a-lot-together.says':
    '{member} : on propose de commander ensemble, la moitié du travail dans vos ateliers.',
  'call.a-battalion-for-us': 'un bataillon',
  'call.a-battalion-for-us.says': '{member} : on demande l’un de vos bataillons sur son sol.',
  'call.orders-from-us': 'des commandes',
  'call.orders-from-us.says': '{member} : on attend de vous des commandes, et la liste est prête.',
  'call.spend-as-we-do': 'vos dépenses',
  'call.spend-as-we-do.says':
    '{member} : on demande pourquoi votre sécurité coûte plus aux autres qu’à vous.',
  'call.hold-out-together': 'tenir bon ensemble',
  'call.hold-out-together.says':
    '{member} : on cherche de la compagnie contre le prochain texte de la présidence.',
  'call.stop-the-letters': 'vos lettres',
  'call.stop-the-letters.says': '{member} : on a compté vos lettres, et on le dira en public.',
  'seat.desk-draft': 'Projet',
  'note.roll-call-own-commit': 'Vos propres troupes partent. Les hésitants vous regardent.',
  'note.roll-call-own-hold': 'Votre réponse reste celle de votre état-major.',
  'note.roll-call-own-call-laggards': 'Vous appelez par leur nom ceux qui ont peu dit.',
  'seat.take': 'Prendre place',
  'own.forecast': 'Quand il sera soumis au silence',
  'refusal.written-in-the-envelope': 'Une réserve s’écrit dans votre enveloppe.',
  'own.trust-why':
    'La confiance qu’il accorde à votre gouvernement. Faveurs, troupes et sondages la relèvent ; lettres, prix et refus l’abaissent.',
  'seat.yours': 'Votre pays.',
  'own.first':
    'Trois choses vous reviennent : votre mot à dire sur ce projet, les visites du couloir et, à la fin du semestre, votre propre enveloppe. Une seule lettre fait tomber un texte.',
};
