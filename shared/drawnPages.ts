/** A pack drawn as pages for the screen. */
export interface DrawnPages {
  /** The bytes of a PDF. */
  readonly pdf: Uint8Array;
  /** How many there are. */
  readonly pages: number;
  /** Page, from 1, on which each part and block begins, by id. */
  readonly places: Readonly<Record<string, number>>;
}
