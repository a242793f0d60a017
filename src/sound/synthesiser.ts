/** Plays cues and the hush on an audio context; every node goes when its sound is over. */
import type { Cue } from '../store/sounds.ts';
import { CUE_PARTS, type Noise, type Part, type Tone } from './cues.ts';

/** Shares 0–1. */
export interface Levels {
  cues01: number;
  ambience01: number;
}

/** Exponential ramps cannot reach silence. */
const SILENT = 0.0001;
const HUSH_LEVEL = 0.12;
const HUSH_FADE_S = 0.8;
const NOISE_S = 1;

interface Hum {
  oscillators: OscillatorNode[];
  gain: GainNode;
  filter: BiquadFilterNode;
}

export class Synthesiser {
  readonly #context: BaseAudioContext;
  readonly #cues: GainNode;
  readonly #ambience: GainNode;
  #noise: AudioBuffer | null = null;
  #hush: Hum | null = null;

  constructor(context: BaseAudioContext) {
    this.#context = context;
    // Many sounds at once stay as quiet as one.
    const limiter = new DynamicsCompressorNode(context, {
      threshold: -18,
      knee: 6,
      ratio: 12,
      attack: 0.003,
      release: 0.2,
    });
    limiter.connect(context.destination);
    this.#cues = new GainNode(context);
    this.#cues.connect(limiter);
    this.#ambience = new GainNode(context);
    this.#ambience.connect(limiter);
  }

  setLevels({ cues01, ambience01 }: Levels): void {
    this.#cues.gain.value = cues01;
    this.#ambience.gain.value = ambience01;
  }

  play(cue: Cue): void {
    for (const part of CUE_PARTS[cue]) this.#playPart(part, this.#context.currentTime);
  }

  #playPart(part: Part, now: number): void {
    const start = now + part.at;
    const end = start + part.attack + part.decay;
    const gain = new GainNode(this.#context, { gain: SILENT });
    gain.gain.setValueAtTime(SILENT, start);
    gain.gain.exponentialRampToValueAtTime(part.level, start + part.attack);
    gain.gain.exponentialRampToValueAtTime(SILENT, end);
    gain.connect(this.#cues);
    const source =
      part.kind === 'tone'
        ? this.#tone(part, start, end, gain)
        : this.#noiseThrough(part, start, end, gain);
    source.start(start);
    source.stop(end);
    source.addEventListener('ended', () => gain.disconnect());
  }

  #tone(part: Tone, start: number, end: number, gain: GainNode): OscillatorNode {
    const oscillator = new OscillatorNode(this.#context, {
      type: part.wave,
      frequency: part.fromHz,
    });
    oscillator.frequency.setValueAtTime(part.fromHz, start);
    oscillator.frequency.exponentialRampToValueAtTime(part.toHz, end);
    oscillator.connect(gain);
    return oscillator;
  }

  #noiseThrough(part: Noise, start: number, end: number, gain: GainNode): AudioBufferSourceNode {
    const band = new BiquadFilterNode(this.#context, { type: 'bandpass', Q: part.q });
    band.frequency.setValueAtTime(part.fromHz, start);
    band.frequency.exponentialRampToValueAtTime(part.toHz, end);
    band.connect(gain);
    const source = new AudioBufferSourceNode(this.#context, {
      buffer: this.#noiseBuffer(),
      loop: true,
    });
    source.connect(band);
    return source;
  }

  #noiseBuffer(): AudioBuffer {
    if (this.#noise === null) {
      const { sampleRate } = this.#context;
      const buffer = new AudioBuffer({ length: NOISE_S * sampleRate, sampleRate });
      const samples = buffer.getChannelData(0);
      // Park and Miller's generator: white enough for paper, and the same hiss every time.
      let seed = 1;
      for (let n = 0; n < samples.length; n++) {
        seed = (seed * 48_271) % 2_147_483_647;
        samples[n] = (2 * seed) / 2_147_483_647 - 1;
      }
      this.#noise = buffer;
    }
    return this.#noise;
  }

  /** The hush of a room in which nobody speaks, 0 none … 1 deepest. */
  hush(depth01: number): void {
    if (depth01 === 0) {
      this.#endHush();
      return;
    }
    this.#hush ??= this.#startHush();
    const { currentTime } = this.#context;
    this.#hush.gain.gain.setTargetAtTime(
      HUSH_LEVEL * (0.3 + 0.7 * depth01),
      currentTime,
      HUSH_FADE_S,
    );
    this.#hush.filter.frequency.setTargetAtTime(420 - 240 * depth01, currentTime, HUSH_FADE_S);
  }

  #startHush(): Hum {
    const gain = new GainNode(this.#context, { gain: SILENT });
    const filter = new BiquadFilterNode(this.#context, { type: 'lowpass', frequency: 420 });
    filter.connect(gain);
    gain.connect(this.#ambience);
    // A fifth, slightly out of tune with itself: it breathes.
    const oscillators = [55, 55.3, 82.4].map((frequency) => {
      const oscillator = new OscillatorNode(this.#context, { type: 'triangle', frequency });
      oscillator.connect(filter);
      oscillator.start();
      return oscillator;
    });
    return { oscillators, gain, filter };
  }

  #endHush(): void {
    if (this.#hush === null) return;
    const { oscillators, gain } = this.#hush;
    const { currentTime } = this.#context;
    this.#hush = null;
    gain.gain.setTargetAtTime(0, currentTime, HUSH_FADE_S / 3);
    for (const oscillator of oscillators) oscillator.stop(currentTime + 2 * HUSH_FADE_S);
    oscillators[0]?.addEventListener('ended', () => gain.disconnect());
  }
}
