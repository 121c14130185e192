import type { PackFile } from './packFile.ts';

/** The pictures of a file: each is written once, however often it is laid out or shown. JPEGs go in as they are. */
export class Pictures {
  readonly #file: PackFile;
  readonly #names = new Map<string, string>();
  #resources = '';

  constructor(file: PackFile) {
    this.#file = file;
  }

  /** Name among the pages' resources of a JPEG in three colours; `jpeg` is base64. */
  name(jpeg: string, width: number, height: number): string {
    const known = this.#names.get(jpeg);
    if (known !== undefined) return known;
    const name = `Im${this.#names.size + 1}`;
    const id = this.#file.allocate();
    this.#file.encodedStream(
      id,
      Buffer.from(jpeg, 'base64'),
      `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode`,
    );
    this.#names.set(jpeg, name);
    this.#resources += `/${name} ${id} 0 R`;
    return name;
  }

  /** As an entry of a resource dictionary; empty where there is no picture. */
  resources(): string {
    return this.#resources === '' ? '' : `/XObject<<${this.#resources}>>`;
  }
}
