/** Four members take an article in German, and two of them are plural; all other names stand as they are. */
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { members } from '../../src/i18n/de/members.ts';
import { member } from '../../src/i18n/de/names.ts';

const said = (message: string, name: string): unknown =>
  new IntlMessageFormat(message, 'de').format({ member: name });

const BREAKS = `${member.Who} ${member.does('bricht', 'brechen')} das Schweigen.`;

describe('German sentences about a member', () => {
  test.each([
    [members['member.POL'], 'Polen bricht das Schweigen.'],
    [members['member.TUR'], 'Die Türkei bricht das Schweigen.'],
    [members['member.SVK'], 'Die Slowakei bricht das Schweigen.'],
    [members['member.NLD'], 'Die Niederlande brechen das Schweigen.'],
    [members['member.USA'], 'Die USA brechen das Schweigen.'],
    ['Sie', 'Sie brechen das Schweigen.'],
  ])('agree with the name: %s', (name, sentence) => {
    expect(said(BREAKS, name)).toBe(sentence);
  });

  test('decline the article', () => {
    const border = `an der Grenze ${member.of}, in ${member.whom}, für ${member.who}`;
    expect(said(border, members['member.EST'])).toBe(
      'an der Grenze von Estland, in Estland, für Estland',
    );
    expect(said(border, members['member.TUR'])).toBe(
      'an der Grenze der Türkei, in der Türkei, für die Türkei',
    );
  });
});
