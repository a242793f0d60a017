import type { next as english } from '../en/next.ts';
import type { Translated } from '../translated.ts';
import { member } from './names.ts';

/** What waits next, in one sentence: what it is, and why now. */
export const next: Translated<typeof english> = {
  'next.label': 'Was als Nächstes wartet',
  'next.button': 'Weiter',
  'next.nothing': 'Nichts wartet auf Sie.',
  'next.said': '{what} Enter drücken.',
  'next.card': 'Eine Frage unterbricht das Halbjahr. Vor der Antwort geht nichts weiter.',
  'next.roll-call': 'Ein Verbündeter hat um Hilfe gerufen. Die anderen sehen auf Sie.',
  'next.envelopes': 'Die Umschläge werden geöffnet. Man kann auch alle auf einmal öffnen.',
  'next.letter': `${member.Who} ${member.does('bricht', 'brechen')} das Schweigen. Die Abstimmung wartet auf Ihre Antwort.`,
  'next.council-over': 'Die Abstimmung ist vorbei. Der Tisch wartet.',
  'next.report': 'Das Halbjahr ist vorbei. Lesen Sie, was sich bewegt hat; dann geht es weiter.',
  'next.confirm-end': 'Etwas ist unerledigt. Das Halbjahr lässt sich trotzdem beenden.',
  'next.lift-blocker': `Der Text scheitert an ${member.whom}. Eine Änderung würde genügen.`,
  'next.ask-advisers': `Der Text scheitert an ${member.whom}. Ihr Beraterstab weiß, was umstimmen würde.`,
  'next.table': 'Der Text sollte halten. Vorgelegt werden muss er noch.',
  'next.threat': `${member.Who} ${member.does('wartet', 'warten')} auf dem Flur, und nicht über dieses Halbjahr hinaus.`,
  'next.sound-out': `Der Text hängt an ${member.whom}. Eine Stunde Gespräch zeigt, was verschwiegen wird.`,
  'next.draft': 'Auf dem Tisch liegt kein Text. Ihr Beraterstab hat einen, der halten sollte.',
  'next.call': `${member.Who} ${member.does('wartet', 'warten')} auf dem Flur auf eine Antwort.`,
  'next.welcome': `${member.Who} ${member.does('hat', 'haben')} eine neue Regierung. Begrüßt wird nur einmal.`,
  'next.hours-left': 'Es sind Stunden übrig, und nichts drängt. Das Halbjahr lässt sich beenden.',
  'next.end': 'Zu tun bleibt nichts. Beenden Sie das Halbjahr.',
  'next.ended': 'Es ist vorbei. Lesen Sie, wie es ausging; dann zum Titel.',
  'next.confirm-table': 'Der Text ist fertig. Was vorgelegt ist, lässt sich nicht zurücknehmen.',
};
