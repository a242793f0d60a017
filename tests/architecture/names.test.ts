/**
 * The game has offices, not people: no office holder of 2014 to 2026 is named in what we ship.
 * The list is in rot13, so that this file names nobody either.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = ['src', 'assets', 'scenarios', 'docs', 'tests', 'tooling'];
const TEXT = /\.(tsx?|js|json|jsonc|geojson|csv|md|txt|html|css|svg|ya?ml)$/;
const FEWEST_FILES = 20;

/** One a line; a surname alone where it is no common word, else with the first name. */
const NAMES_ROT13 = `
  bonzn
  ovqra
  gehzc
  inapr
  urtfrgu
  ehovb
  oyvaxra
  xreel
  yyblq nhfgva
  xnznyn uneevf
  fgbygraoret
  ehggr
  sbtu enfzhffra
  zrexry
  fpubym
  zrem
  cvfgbevhf
  onreobpx
  znpeba
  ubyynaqr
  qnivq pnzreba
  gurerfn znl
  obevf wbuafba
  yvm gehff
  evfuv fhanx
  fgnezre
  zrybav
  qentuv
  tvhfrccr pbagr
  eramv
  crqeb fnapurm
  enwbl
  qhqn
  ghfx
  zbenjvrpxv
  anjebpxv
  xnpmlafxv
  fvxbefxv
  xnyynf
  xevfgra zvpuny
  mryrafxl
  mryrafxll
  mryrafxvl
  cbebfuraxb
  mnyhmual
  chgva
  yniebi
  fubvth
  zrqirqri
  trenfvzbi
  reqbtna
  beona
  crgre zntlne
  svpb
  onovf
  zvybf mrzna
  crge cniry
  vbunaavf
  avphfbe qna
  obevffbi
  enqri
  gehqrnh
  znex pnearl
  fgrcura unecre
  rean fbyoret
  tnue fgber
  zrggr serqrevxfra
  avvavfgb
  nyrknaqre fghoo
  fnaan zneva
  crggrev becb
  ybsira
  zntqnyran naqreffba
  hys xevfgreffba
  anhfrqn
  telonhfxnvgr
  yrivgf
  evaxrivpf
  gfvcenf
  zvgfbgnxvf
  cyraxbivp
  mbena zvynabivp
  qwhxnabivp
  rqv enzn
  qr jrire
  puneyrf zvpury
  nagbavb pbfgn
  yhvf zbagrarteb
  mbena mnri
  wnarm wnafn
  eboreg tbybo
  iba qre yrlra
`;

const rot13 = (text: string) =>
  text.replace(/[a-z]/g, (c) => String.fromCharCode(((c.charCodeAt(0) - 97 + 13) % 26) + 97));

/** Lower-case words without accents, one space apart: `fooBar`, `foo-bar` and `Foo Bár` are the same. */
const words = (text: string) =>
  ` ${text
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')} `;

const names = NAMES_ROT13.split('\n')
  .map((line) => rot13(line.trim()))
  .filter((name) => name !== '');

const namesIn = (text: string) => {
  const spaced = words(text);
  return names.filter((name) => spaced.includes(` ${name} `));
};

const files = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'index.html'].concat(
  FOLDERS.filter((folder) => existsSync(join(ROOT, folder))).flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map(
      (file) => `${folder}/${file}`,
    ),
  ),
);

test('nobody who holds or held office is named', () => {
  const texts = files.filter((file) => TEXT.test(file) && existsSync(join(ROOT, file)));
  const found = texts.flatMap((file) => {
    const inside = namesIn(file + readFileSync(join(ROOT, file), 'utf8'));
    // The report is in rot13 as well.
    return inside.map((name) => `${file}: ${rot13(name)}`);
  });
  expect(found).toEqual([]);
  expect(texts.length).toBeGreaterThan(FEWEST_FILES);
});

test('the check finds names in prose, in identifiers and in paths, and no parts of words', () => {
  const plain = rot13('fgbygraoret');
  const capital = plain.charAt(0).toUpperCase() + plain.slice(1);
  expect(names.length).toBeGreaterThanOrEqual(40);
  expect(namesIn(`as ${capital}’s plan`)).toEqual([plain]);
  expect(namesIn(`const the${capital}Plan = 1`)).toEqual([plain]);
  expect(namesIn(`speech-${plain}-2019.json`)).toEqual([plain]);
  expect(namesIn(`${plain}ian`)).toEqual([]);
});
