/**
 * The app's icons, from the one description of the emblem: `node tooling/icons/icons.ts [--check]`. The SVG is written as
 * text; a browser paints it for the PNG files. `--check` holds the SVG against the file, and that the others are there.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { emblem, pathOf, TITLE_RING, type Tone } from '../../src/store/emblem.ts';
import { launchBrowser } from '../../tests/support/browser.ts';

const FOLDER = fileURLToPath(new URL('../../assets/public/icons', import.meta.url));
const INK = '#0e1726';
const COLOURS: Record<Tone, string> = {
  lit: '#f3ead2',
  champion: '#8fd3ff',
  agrees: '#3e93d1',
  footnote: '#f5d76e',
  breaks: '#e8662b',
};
/** Share of the width that a mask leaves in any shape. */
const SAFE = 0.8;

interface Look {
  /** Half the ring's width, of 50. */
  radius: number;
  /** Of the corners; 0 = the ground fills the square. */
  corner: number;
}

/** The ring on the ink of the table. */
const iconSvg = ({ radius, corner }: Look): string => {
  const wedges = emblem(TITLE_RING).map(
    (shape) =>
      `<path fill="${COLOURS[shape.tone]}" opacity="${shape.opacity.toFixed(2)}" d="${pathOf(shape)}"/>`,
  );
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-50 -50 100 100">',
    `<rect x="-50" y="-50" width="100" height="100" rx="${corner}" fill="${INK}"/>`,
    `<g transform="scale(${radius / 50})">`,
    `<circle r="26.5" fill="${COLOURS.champion}" fill-opacity=".12"/>`,
    ...wedges,
    '</g>',
    '</svg>',
    '',
  ].join('\n');
};

const ROUND: Look = { radius: 46, corner: 20 };
const MASKABLE: Look = { radius: 50 * SAFE, corner: 0 };

const PICTURES = [
  { file: 'icon-192.png', size: 192, look: ROUND },
  { file: 'icon-512.png', size: 512, look: ROUND },
  { file: 'maskable-512.png', size: 512, look: MASKABLE },
];

const paint = async (): Promise<void> => {
  const browser = await launchBrowser();
  for (const { file, size, look } of PICTURES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${iconSvg(look)}`,
    );
    await page.screenshot({ path: join(FOLDER, file), omitBackground: true });
    await page.close();
  }
  await browser.close();
};

const VECTOR = join(FOLDER, 'icon.svg');

if (process.argv.includes('--check')) {
  const fresh =
    existsSync(VECTOR) &&
    readFileSync(VECTOR, 'utf8') === iconSvg(ROUND) &&
    PICTURES.every(({ file }) => existsSync(join(FOLDER, file)));
  process.exit(fresh ? 0 : 1);
}
mkdirSync(FOLDER, { recursive: true });
writeFileSync(VECTOR, iconSvg(ROUND));
await paint();
console.log(`icons: ${PICTURES.length + 1} files in assets/public/icons`);
