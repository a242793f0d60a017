import type { sound as english } from '../en/sound.ts';
import type { Translated } from '../translated.ts';

export const sound: Translated<typeof english> = {
  'sound.heading': 'Dźwięk',
  'sound.on': 'Dźwięk',
  'sound.on-class': 'Dźwięk przed klasą',
  'sound.class-help': 'Przed klasą wyciszony, chyba że wybierzesz inaczej.',
  'sound.made-here': 'Wszystko, co słychać, powstaje tutaj; nic się nie wczytuje.',
  'sound.master': 'Całość',
  'sound.cues': 'Sygnały',
  'sound.ambience': 'Cisza na sali',
  'sound.percent': '{value, number}%',
  'sound.captions': 'Dźwięki słowami',
  'sound.sample': 'Posłuchaj próbki',
  'caption.paper': '[papier sunie po stole]',
  'caption.envelope': '[ktoś otwiera kopertę]',
  'caption.letter': '[list; niski ton]',
  'caption.bell': '[cichy dzwonek]',
  'caption.thud': '[głuche uderzenie]',
  'caption.crackle': '[radio trzeszczy]',
  'caption.clock': '[zegar tyka dwa razy]',
  'caption.chord-open': '[otwarty akord]',
  'caption.chord-dark': '[ciemny akord]',
  'caption.hush': '[cisza]',
  'caption.deeper-hush': '[cisza gęstnieje]',
};
