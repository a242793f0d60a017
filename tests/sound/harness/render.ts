/** Loaded into a page by the browser test: plays a cue into memory, and says how loud it was. */
import { Synthesiser } from '../../../src/sound/synthesiser.ts';
import type { Cue } from '../../../src/store/sounds.ts';

const RATE = 44_100;
const LENGTH_S = 4.5;

declare global {
  var renderCue: (cue: Cue) => Promise<{ peak: number; energy: number }>;
}

globalThis.renderCue = async (cue) => {
  const context = new OfflineAudioContext(1, LENGTH_S * RATE, RATE);
  const player = new Synthesiser(context);
  player.setLevels({ cues01: 1, ambience01: 1 });
  player.play(cue);
  let peak = 0;
  let energy = 0;
  for (const sample of (await context.startRendering()).getChannelData(0)) {
    peak = Math.max(peak, Math.abs(sample));
    energy += sample * sample;
  }
  return { peak, energy };
};
