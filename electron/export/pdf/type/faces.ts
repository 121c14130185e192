import type { PackFile } from '../file/packFile.ts';
import { fontFiles, readFont, type FaceName } from '../fonts.ts';
import { Face } from './face.ts';
import { Typeface } from './typeface.ts';

/** The faces of one document. Fonts are opened when a character first calls for them, and embedded once each. */
export class Faces {
  readonly #file: PackFile;
  readonly #directory: string | undefined;
  readonly #typefaces = new Map<string, Typeface>();
  readonly #faces = new Map<string, Face>();
  readonly #embedded = new Map<string, ReturnType<PackFile['embedFont']>>();
  readonly #missing = new Set<string>();

  constructor(file: PackFile, directory: string | undefined) {
    this.#file = file;
    this.#directory = directory;
  }

  /** Characters that no font has. */
  get missing(): readonly string[] {
    return [...this.#missing];
  }

  /** `tabular`: all digits equally wide, for columns of numbers. */
  face(name: FaceName, tabular = false): Face {
    const key = tabular ? `${name} tabular` : name;
    let face = this.#faces.get(key);
    if (!face) {
      const chain = fontFiles[name].map((file) => () => this.#typeface(file, tabular));
      face = new Face(chain, (character) => this.#missing.add(character));
      this.#faces.set(key, face);
    }
    return face;
  }

  /** Resources of all pages, as PDF text: the fonts, and the entries that `others` holds. */
  resources(others: string): string {
    const entries = [...this.#embedded.values()].map((font) => `/${font.id} ${font.ref().id} 0 R`);
    return `<</Font<<${entries.join('')}>>${others}>>`;
  }

  #typeface(file: string, tabular: boolean): Typeface {
    const key = tabular ? `${file} tabular` : file;
    let typeface = this.#typefaces.get(key);
    if (!typeface) {
      typeface = new Typeface(this.#embed(file), tabular ? ['tnum'] : []);
      this.#typefaces.set(key, typeface);
    }
    return typeface;
  }

  #embed(file: string): ReturnType<PackFile['embedFont']> {
    let embedded = this.#embedded.get(file);
    if (!embedded) {
      embedded = this.#file.embedFont(readFont(file, this.#directory));
      this.#embedded.set(file, embedded);
    }
    return embedded;
  }
}
