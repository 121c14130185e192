/** PDF text that pdfkit prints as it stands: it takes objects with a tag of their own for something that knows its form. */
export class RawObject {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get [Symbol.toStringTag](): string {
    return 'RawObject';
  }

  toString(): string {
    return this.#text;
  }
}

/** A reference to an object by number. */
export const referenceTo = (id: string | number): RawObject => new RawObject(`${id} 0 R`);
