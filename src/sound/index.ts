/** Sound: from the page's store to the ear. Nothing is made before the first gesture, nor while all is muted. */
import { afterPaint } from '../store/after-paint.ts';
import type { AppStore } from '../store/app-store.ts';
import type { GameStore } from '../store/game-state.ts';
import { soundOn, type Settings } from '../store/settings.ts';
import type { Caption } from '../store/sounds.ts';
import { cuesBetween, heardOf, hushOf, type Heard } from './director.ts';
import { Synthesiser } from './synthesiser.ts';

const DEEP_HUSH01 = 0.6;

/** Of the sliders' 100, as loudness is felt: half-way is half as loud. */
const level01 = (percent: number): number => (percent / 100) ** 2;

class Speaker {
  #context: AudioContext | null = null;
  #synthesiser: Synthesiser | null = null;
  readonly #settings: () => Settings;

  constructor(settings: () => Settings) {
    this.#settings = settings;
  }

  /** What sounds are made with; null where nothing may or can be heard. */
  ready(): Synthesiser | null {
    const settings = this.#settings();
    if (!soundOn(settings) || document.hidden || typeof AudioContext === 'undefined') {
      void this.#context?.suspend();
      return null;
    }
    if (this.#context === null) {
      this.#context = new AudioContext();
      this.#synthesiser = new Synthesiser(this.#context);
    }
    if (this.#context.state === 'suspended') void this.#context.resume();
    const master01 = level01(settings.volumeMaster);
    this.#synthesiser?.setLevels({
      cues01: master01 * level01(settings.volumeCues),
      ambience01: master01 * level01(settings.volumeAmbience),
    });
    return this.#synthesiser;
  }
}

/** Begin to listen: called at the first gesture, never before. */
export const startSound = (app: AppStore): void => {
  const speaker = new Speaker(() => app.getState().settings);
  let count = 0;
  const caption = (sound: Caption['sound']): void => {
    if (app.getState().settings.captions === 'on')
      app.setState({ caption: { sound, at: ++count } });
  };
  let heard: Heard | null = null;
  let depth01 = 0;
  const hush = (next01: number): void => {
    if (next01 > 0 && depth01 === 0) caption('hush');
    else if (next01 >= DEEP_HUSH01 && depth01 < DEEP_HUSH01) caption('deeper-hush');
    if (next01 !== depth01) speaker.ready()?.hush(next01);
    depth01 = next01;
  };
  const listenTo = (game: GameStore): (() => void) => {
    heard = heardOf(game.getState());
    let listens = true;
    let hushed01 = 0;
    const stopListening = game.subscribe((state) => {
      const now = heardOf(state);
      const cues = cuesBetween(heard, now);
      const next01 = hushOf(now);
      heard = now;
      if (cues.length === 0 && next01 === hushed01) return;
      hushed01 = next01;
      // What a press has changed is seen first: making a sound takes as long as drawing a page.
      afterPaint(() => {
        if (!listens) return;
        for (const cue of cues) {
          speaker.ready()?.play(cue);
          caption(cue);
        }
        hush(next01);
      });
    });
    return () => {
      listens = false;
      stopListening();
    };
  };
  let game = app.getState().game;
  let stop = game === null ? null : listenTo(game);
  app.subscribe((state) => {
    if (state.sample !== null) {
      app.setState({ sample: null });
      speaker.ready()?.play(state.sample);
      caption(state.sample);
    }
    if (state.game === game) return;
    stop?.();
    hush(0);
    game = state.game;
    stop = game === null ? null : listenTo(game);
  });
  document.addEventListener('visibilitychange', () => void speaker.ready());
};
