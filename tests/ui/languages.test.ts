import { afterEach, describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en/index.ts';
import {
  adoptWords,
  languageFor,
  plain,
  points,
  speak,
  speakInFull,
  t,
} from '../../src/i18n/index.ts';

afterEach(() => adoptWords('en', en));

describe('languages', () => {
  it('are taken from the first preference that we have words for', () => {
    expect(languageFor(['en-US', 'de'])).toBe('en');
    expect(languageFor(['de-AT', 'en'])).toBe('de');
    expect(languageFor(['ja', 'en-AU'])).toBe('en');
    expect(languageFor(['ja'])).toBe('en');
    expect(languageFor([])).toBe('en');
  });

  it('say what the first screen needs first, and the rest when it is asked for', async () => {
    adoptWords('en', {}, false);
    await speak('en');
    expect(t('title.new')).toBe('New game');
    expect(t('watch.heading')).toBe('watch.heading');
    await speakInFull();
    expect(t('watch.heading')).not.toBe('watch.heading');
  });
});

describe('numbers', () => {
  it('have a true minus, no negative zero and the decimals asked for', () => {
    expect(plain(-1.25, 1)).toBe('−1.3');
    expect(plain(-0.01)).toBe('0');
    expect(plain(12345.6)).toBe('12346');
  });

  it('are points of a hundred with their sign', () => {
    expect(points(0.17)).toBe('+17');
    expect(points(-0.17)).toBe('−17');
    expect(points(0.001)).toBe('0');
    expect(points(0.0012, 1)).toBe('+0.1');
  });
});
