import type { ContentPage } from '../file/structureTree.ts';

/** A page of the pack while and after it is painted. */
export interface Page extends ContentPage {
  /** From 1, through the whole pack: label, foot, contents and bookmarks all say this one. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** False for a page that is laid out for its number alone and left out of the file. */
  readonly kept: boolean;
}
