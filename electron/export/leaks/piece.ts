/** A piece of a finished file in which restricted matter might stand. */
export interface Piece {
  /** Where it stands, as the end of "…are not for publication stand in": "the text of page 7". */
  readonly place: string;
  readonly text: string;
  /** It is text that is read, in which a number is a figure; elsewhere numbers are measures and offsets. */
  readonly figures: boolean;
}
