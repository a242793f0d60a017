import type { sound as english } from '../en/sound.ts';
import type { Translated } from '../translated.ts';

export const sound: Translated<typeof english> = {
  'sound.heading': 'Ton',
  'sound.on': 'Ton',
  'sound.on-class': 'Ton vor der Klasse',
  'sound.class-help': 'Vor der Klasse stumm, wenn Sie es nicht anders wollen.',
  'sound.made-here': 'Alles, was Sie hören, entsteht hier; geladen wird nichts.',
  'sound.master': 'Alles',
  'sound.cues': 'Signale',
  'sound.ambience': 'Stille im Raum',
  'sound.percent': '{value, number} %',
  'sound.captions': 'Töne in Worten',
  'sound.sample': 'Probe hören',
  'caption.paper': '[Papier gleitet über den Tisch]',
  'caption.envelope': '[ein Umschlag wird geöffnet]',
  'caption.letter': '[ein Brief; ein tiefer Ton]',
  'caption.bell': '[eine leise Glocke]',
  'caption.thud': '[ein dumpfer Schlag]',
  'caption.crackle': '[ein Funkgerät knistert]',
  'caption.clock': '[eine Uhr tickt zweimal]',
  'caption.chord-open': '[ein offener Akkord]',
  'caption.chord-dark': '[ein dunkler Akkord]',
  'caption.hush': '[Stille]',
  'caption.deeper-hush': '[die Stille wird tiefer]',
};
