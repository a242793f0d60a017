import type { chair as english } from '../en/chair.ts';
import type { Translated } from '../translated.ts';
import { member } from './names.ts';

/** Was ein Vorsitz nach den Regeln tut, und warum: seine Texte, seine Sondierungen, seine Verträge. */
export const chair: Translated<typeof english> = {
  'event.chair-asks': 'Der Vorsitz fragt, ehe er einen Text umlaufen lässt: {members}.',
  'event.chair-draft-leaked': `Der Entwurf des Vorsitzes sickert über ${member.who} durch.`,
  'event.chair-cannot-table':
    'Der Text des Vorsitzes kommt nicht ins Schweigeverfahren: ihm fehlen die Mittel.',
  'event.chair-comes-back': 'Der Vorsitz legt sofort einen geänderten Text nach: {dimensions}.',
  'event.chair-why-laid-table':
    'Warum dieser Text: er lag auf dem Tisch, und ein Zugeständnis gewinnt die Regierung, die geschrieben hätte.',
  'event.chair-why-agenda':
    'Warum dieser Text: er geht in die Richtung des Vorsitzes, und nach dessen Sondierungen hielte das Schweigen etwa {oddsPct, number, ::.}-mal von 100.',
  'event.chair-why-common-ground':
    'Warum dieser Text: die eigene Richtung trüge nicht. Dieser hielte etwa {oddsPct, number, ::.}-mal von 100.',
  'event.chair-why-amended':
    'Warum noch einmal: was Briefe kostete, ist jetzt kleiner ({dimension}). Das Schweigen hielte etwa {oddsPct, number, ::.}-mal von 100.',
  'event.chair-why-paid':
    'Warum noch einmal: für die, die geschrieben haben, ist jetzt mehr darin. Das Schweigen hielte etwa {oddsPct, number, ::.}-mal von 100.',
  'event.chair-why-reserved':
    'Warum noch einmal: Regierungen dürfen sich jetzt ihren Standpunkt vorbehalten. Das Schweigen hielte etwa {oddsPct, number, ::.}-mal von 100.',
  'event.chair-why-heads-of-terms':
    'Warum dieser Text: die Eckpunkte sind fällig und hielten etwa {oddsPct, number, ::.}-mal von 100.',
  'event.chair-why-signature':
    'Warum dieser Text: der Vertrag ist reif zur Unterschrift und hielte etwa {oddsPct, number, ::.}-mal von 100.',
  'event.chair-why-trial':
    'Warum dieser Text: etwas Besseres fand sich nicht, und Briefe sagen, was im Weg steht. Er hielte etwa {oddsPct, number, ::.}-mal von 100.',
  'event.chair-why-tired':
    'Warum kein Text: der Rat ist müde, und jeder Text würde ihn müder machen.',
  'event.chair-why-hopeless':
    'Warum kein Text: der beste, der sich fand, hielte etwa {oddsPct, number, ::.}-mal von 100.',
  'event.chair-treaty-opens':
    'Der Vorsitz stößt einen Vertrag an ({aim}), passend zu dem, worum es ihm geht: {agenda}. Er gibt ihm {oddsPct, number, ::.} Chancen von 100.',
  'event.chair-treaty-waits':
    'Der Vorsitz lässt den Vertrag liegen ({aim}): der nächste Schritt gelänge etwa {oddsPct, number, ::.}-mal von 100.',
  'refusal.draft-is-a-treaty':
    'Der Text eines Vertrags ist vor der Abstimmung geschlossen. Ihr Wort ist Ihr Umschlag.',
  'chair-treaty.none':
    'Der Vorsitz führt keinen Vertrag. Einmal im Jahr sieht er sich um und stößt einen an, wenn er hielte.',
  'chair-treaty.opens':
    'Der Vorsitz hat ihn in diesem Halbjahr angestoßen. Er gibt ihm {oddsPct, number, ::.} Chancen von 100.',
  'chair-treaty.votes':
    'Am Ende des Halbjahrs geht er ins Schweigeverfahren und hielte etwa {oddsPct, number, ::.}-mal von 100. Ihr Umschlag wird gefragt wie bei jedem Text.',
  'chair-treaty.drafts':
    'Der Vorsitz lässt den Text ausarbeiten. Unterschrieben und ratifiziert gibt er ihm {oddsPct, number, ::.} Chancen von 100.',
  'chair-treaty.rescues':
    'Der Vorsitz hat ein Protokoll für ein Parlament gefunden, das nicht folgen kann.',
  'chair-treaty.waits':
    'Der Vorsitz wartet: der nächste Schritt gelänge etwa {oddsPct, number, ::.}-mal von 100.',
  'chair-treaty.parliaments':
    'Der Text liegt bei den Parlamenten. Ihres stimmt nach der Marge Ihrer Regierung an diesem Tag ab.',
  'own.treaty': 'Ein Text des Vertrags: {aim}.',
};
