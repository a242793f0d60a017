import type { bilateral as english } from '../en/bilateral.ts';
import type { Translated } from '../translated.ts';
import { member } from './names.ts';

/** Washington nach dem Austritt: sein Wort an Einzelne, vereinbarte Garnisonen, Rüstungslizenzen und die Tür. */
export const bilateral: Translated<typeof english> = {
  'bilateral.heading': 'Von Land zu Land',
  'bilateral.no-seat': 'Die Vereinigten Staaten sind ausgetreten. Der Rat tagt ohne Sie.',
  'bilateral.white-house':
    'Weißes Haus: {administration}. {price, plural, =0 {Was Sie unterhalten, kostet daheim nichts.} other {Was Sie unterhalten, kostet daheim jedes Halbjahr {price, number, ::.0} Kapital.}}',
  'bilateral.words': 'Ihr Wort',
  'bilateral.has': 'Hat Ihr Wort.',
  'bilateral.none': 'Niemand hat Ihr Wort.',
  'bilateral.give': 'Das Wort geben',
  'bilateral.garrisons':
    '{garrisons, plural, =0 {Garnisonen: keine} other {Vereinbarte Garnisonen: #}}',
  'bilateral.licences': 'Rüstungslizenzen: {licences}',
  'bilateral.door': 'Die Tür',
  'bilateral.knock': 'Wieder anklopfen',
  'field.word': 'Was',
  'field.move': 'Wie viele',
  'field.licences': 'Wie',
  'target.give': 'geben',
  'target.take-back': 'zurücknehmen',
  'target.more': 'eine Garnison mehr',
  'target.fewer': 'eine Garnison heim',
  'target.eased': 'erleichtert',
  'target.customary': 'wie immer',
  'target.held-up': 'gehemmt',
  'verb.assurance': 'Ihr Wort',
  'verb.assurance.does':
    'Eine eigene Zusage an ein Land: Dort glaubt man Ihnen und baut weniger mit den anderen.',
  'verb.assurance.costs':
    'Das Weiße Haus zahlt jedes Halbjahr. Zurückgenommen ist es nicht vergessen.',
  'verb.garrison': 'Garnisonen',
  'verb.garrison.does': 'Truppen bleiben, wo Ihr Wort gilt: Das Wort wiegt mehr.',
  'verb.garrison.costs': 'Jede kostet jedes Halbjahr Kapital.',
  'verb.licences': 'Rüstungslizenzen',
  'verb.licences.does':
    'Wer frei verkauft, macht abhängig; wer hemmt, lässt die anderen selbst bauen.',
  'verb.licences.costs': 'Eine Stunde, ein Formular, und was die Nachbarn daraus machen.',
  'verb.knock': 'An die Tür klopfen',
  'verb.knock.does':
    'Die Rückkehr anbieten. Die Verbündeten entscheiden, je mehr Vertrauen, desto eher.',
  'verb.knock.costs': 'Eine Absage ist öffentlich, und die Tür bleibt eine Weile zu.',
  'note.word-worth': 'Ihre Bereitschaft zu kommen steigt dort um {points, number, ::.} von 100.',
  'note.garrisons-then':
    'Dann: {garrisons, plural, one {# Garnison} other {# Garnisonen}}, {presencePct, number, ::.} % der Truppen von 2025. Ihr Wort ist {points, number, ::.} von 100 mehr wert.',
  'note.licence-risk':
    '{licences, select, eased {Sie gelten als sicherer Lieferant: {pct, number, ::.} % weniger Risiko.} other {Sie gelten als riskanter Lieferant: {pct, number, ::.} % mehr Risiko.}}',
  'note.knock-odds': 'Man nähme Sie etwa {oddsPct, number, ::.}-mal von 100 wieder auf.',
  'note.knock-then':
    'Sonst bleibt die Tür {turns, plural, one {# Halbjahr} other {# Halbjahre}} lang zu.',
  'refusal.not-from-inside': 'Das ist für die Zeit nach dem Austritt.',
  'refusal.no-word-to-take-back': `${member.Who} ${member.does('hat', 'haben')} Ihr Wort nicht.`,
  'refusal.has-the-word': `${member.Who} ${member.does('hat', 'haben')} Ihr Wort.`,
  'refusal.too-many-words':
    'Der Kongress lässt {most, plural, one {# solche Zusage} other {# solche Zusagen}} zu, mehr nicht.',
  'refusal.does-not-take-your-word': `${member.Who} ${member.does('nimmt', 'nehmen')} Ihr Wort nicht an: Vertrauen {trustPct, number, ::.} von 100, {neededPct, number, ::.} würden reichen.`,
  'refusal.garrisons-just-moved': 'Die Garnisonen wurden in diesem Halbjahr schon verlegt.',
  'refusal.no-garrison-to-call-home': 'Es gibt keine Garnison heimzuholen.',
  'refusal.no-host-with-your-word':
    'Truppen bleiben nur, wo Ihr Wort gilt: Kein solches Land ist frei.',
  'refusal.president-brings-them-home': 'Dieses Weiße Haus holt Truppen heim.',
  'refusal.licences-stand': 'So stehen sie schon.',
  'refusal.president-stays-away': 'Dieses Weiße Haus klopft nicht an.',
  'refusal.has-knocked':
    'Sie haben angeklopft. Wieder in {turns, plural, one {# Halbjahr} other {# Halbjahren}}.',
  'event.white-house-calls-home': 'Das Weiße Haus holt eine Garnison heim: Niemand zahlt für sie.',
  'event.white-house-takes-word-back':
    'Das Weiße Haus nimmt ein Wort zurück ({member}): Niemand zahlt dafür.',
  'event.knock-refused':
    'Die Vereinigten Staaten klopfen an, und die Verbündeten betrachten die Tür.',
  'call.between-the-two-of-us': 'ein Wort unter vier Augen',
  'call.between-the-two-of-us.says': `${member.Who} ${member.does('fragt', 'fragen')}, was Sie im Ernstfall täten, mit Bündnis oder ohne.`,
  'call.build-it-here': 'Fertigung vor Ort',
  'call.build-it-here.says': `${member.Who} ${member.does('kauft', 'kaufen')} bei Ihnen, wenn ein Teil dort gebaut wird.`,
  'call.we-pay-for-the-barracks': 'Geld für die Kasernen',
  'call.we-pay-for-the-barracks.says': `${member.Who} ${member.does('zahlt', 'zahlen')} für die Kasernen. Die anderen merken es.`,
  'call.come-back': 'die Rückkehr',
  'call.come-back.says': `${member.Who} ${member.does('bittet', 'bitten')} um ein Wort: dass Sie nicht für immer gegangen sind.`,
  'call.not-over-our-heads': 'Absprachen über den Kopf hinweg',
  'call.not-over-our-heads.says': `${member.Who} ${member.does('verlangt', 'verlangen')} weniger Absprachen mit den Nachbarn.`,
};
