import type { Theme } from '../../../../shared/document/themes.ts';
import type { Box } from '../boxes/box.ts';
import type { Palette } from '../../palette.ts';
import type { TextLayout } from './textLayout.ts';

/** A block laid out, with what it asks of its surroundings. */
export interface LaidBlock {
  readonly box: Box;
  /** Space that it wants above and below; of two neighbours the larger counts. */
  readonly above: number;
  readonly below: number;
  /** Stands on the same page as the beginning of the next block. */
  readonly keep: boolean;
  /** Needs a page of its own, turned. */
  readonly landscape?: boolean;
}

/** What laying out a block needs. */
export interface LayoutContext {
  readonly theme: Theme;
  readonly palette: Palette;
  readonly text: TextLayout;
  /** Width of the column without and with the margin for numbers, on a portrait and a landscape page. */
  readonly fullWidth: number;
  readonly landscapeWidth: number;
  /** Height of the column on a portrait page. */
  readonly pageHeight: number;
  /** Page number of a block, once all pages but those of the index are made. */
  readonly pageNumber: (blockId: string) => number | undefined;
  /** Name of a JPEG in three colours, given as base64, among the resources of the pages. */
  readonly pictureName: (jpeg: string, width: number, height: number) => string;
  /** Makes a name for a header cell that no other has. */
  readonly headerName: () => string;
}
