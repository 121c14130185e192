import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';

/** Weight and slant of a face. `strong` is semi-bold: enough to stand out, without the blackness of bold in running text. */
export type FaceName = 'regular' | 'strong' | 'emphasis' | 'strongEmphasis';

const atkinson = (style: string) =>
  `@expo-google-fonts/atkinson-hyperlegible-next/${style}/AtkinsonHyperlegibleNext_${style}.ttf`;
const sourceSans = (style: string) => `@expo-google-fonts/source-sans-3/${style}/SourceSans3_${style}.ttf`;
const dejaVu = (style: string) => `dejavu-fonts-ttf/ttf/${style}.ttf`;

/** Font files of each face: the first for all it has, the others for the characters that it lacks (arrows, ticks, other scripts);
 * the last one upright and light, where no slanted or strong one has them. */
export const fontFiles: Readonly<Record<FaceName, readonly string[]>> = {
  regular: [atkinson('400Regular'), sourceSans('400Regular'), dejaVu('DejaVuSans')],
  strong: [
    atkinson('600SemiBold'),
    sourceSans('600SemiBold'),
    dejaVu('DejaVuSans-Bold'),
    dejaVu('DejaVuSans'),
  ],
  emphasis: [
    atkinson('400Regular_Italic'),
    sourceSans('400Regular_Italic'),
    dejaVu('DejaVuSans-Oblique'),
    dejaVu('DejaVuSans'),
  ],
  strongEmphasis: [
    atkinson('600SemiBold_Italic'),
    sourceSans('600SemiBold_Italic'),
    dejaVu('DejaVuSans-BoldOblique'),
    dejaVu('DejaVuSans'),
  ],
};

/**
 * Bytes of a font file, from `directory` where the app ships its fonts (all files side by side), else from the npm
 * packages. Throws where it is missing: a pack in a chance face is worse than none.
 */
export function readFont(file: string, directory?: string): Uint8Array {
  if (directory !== undefined) return readFileSync(join(directory, basename(file)));
  return readFileSync(createRequire(import.meta.url).resolve(file));
}
