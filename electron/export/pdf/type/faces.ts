import { embedFont } from '../file/embedFont.ts';
import type { PackFile } from '../file/packFile.ts';
import { fontFiles, readFont, type FaceName } from '../fonts.ts';
import { Face } from './face.ts';
import { type FontProgram, openFont } from './fontProgram.ts';
import { Typeface } from './typeface.ts';
import type { GlyphsByFont } from './usedGlyphs.ts';

/** All font files; a font is called after its place here, whatever else a file shows. */
const files = [...new Set(Object.values(fontFiles).flat())];
const resourceOf = (file: string): string => `F${files.indexOf(file) + 1}`;

/** Kept as long as the process: the next document needs the same words. */
const opened = new Map<string, Faces>();

/** The faces of a folder of fonts. Fonts are opened when a character first calls for them. */
export class Faces {
  readonly #directory: string | undefined;
  readonly #programs = new Map<string, FontProgram>();
  readonly #typefaces = new Map<string, Typeface>();
  readonly #faces = new Map<string, Face>();

  private constructor(directory: string | undefined) {
    this.#directory = directory;
  }

  /** `directory`: folder with all font files side by side; without it they come from their npm packages. */
  static from(directory: string | undefined): Faces {
    const key = directory ?? '';
    const faces = opened.get(key) ?? new Faces(directory);
    opened.set(key, faces);
    return faces;
  }

  /** `tabular`: all digits equally wide, for columns of numbers. */
  face(name: FaceName, tabular = false): Face {
    const key = tabular ? `${name} tabular` : name;
    let face = this.#faces.get(key);
    if (!face) {
      face = new Face(fontFiles[name].map((file) => () => this.#typeface(file, tabular)));
      this.#faces.set(key, face);
    }
    return face;
  }

  /** Embeds what a file shows of the fonts. Gives the entries of a resource dictionary, as PDF text. */
  embed(file: PackFile, used: GlyphsByFont): string {
    const entries = files.flatMap((path) => {
      const glyphs = used.get(path);
      return glyphs === undefined
        ? []
        : `/${resourceOf(path)} ${embedFont(file, this.#program(path), glyphs)} 0 R`;
    });
    return `/Font<<${entries.join('')}>>`;
  }

  #typeface(file: string, tabular: boolean): Typeface {
    const key = tabular ? `${file} tabular` : file;
    let typeface = this.#typefaces.get(key);
    if (!typeface) {
      typeface = new Typeface(file, resourceOf(file), this.#program(file), tabular ? ['tnum'] : []);
      this.#typefaces.set(key, typeface);
    }
    return typeface;
  }

  #program(file: string): FontProgram {
    let program = this.#programs.get(file);
    if (!program) {
      program = openFont(readFont(file, this.#directory));
      this.#programs.set(file, program);
    }
    return program;
  }
}
