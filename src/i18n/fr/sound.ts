import type { sound as english } from '../en/sound.ts';
import type { Translated } from '../translated.ts';

export const sound: Translated<typeof english> = {
  'sound.heading': 'Son',
  'sound.on': 'Son',
  'sound.on-class': 'Son devant la classe',
  'sound.class-help': 'Muet devant la classe, sauf si vous en décidez autrement.',
  'sound.made-here': 'Tout ce qui s’entend est synthétisé ici ; rien n’est chargé.',
  'sound.master': 'Tout',
  'sound.cues': 'Signaux',
  'sound.ambience': 'Silence de la salle',
  'sound.percent': '{value, number} %',
  'sound.captions': 'Sons en toutes lettres',
  'sound.sample': 'Écouter un essai',
  'caption.paper': '[du papier glisse sur la table]',
  'caption.envelope': '[une enveloppe s’ouvre]',
  'caption.letter': '[une lettre ; une note grave]',
  'caption.bell': '[une cloche, doucement]',
  'caption.thud': '[un bruit sourd]',
  'caption.crackle': '[une radio grésille]',
  'caption.clock': '[une horloge, deux fois]',
  'caption.chord-open': '[un accord ouvert]',
  'caption.chord-dark': '[un accord sombre]',
  'caption.hush': '[silence]',
  'caption.deeper-hush': '[le silence s’approfondit]',
};
