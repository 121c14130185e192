import type { Theme } from '../../../shared/document/themes.ts';

/** Points between the margins of a portrait page, or of a turned one. */
export const columnWidth = ({ page, margins }: Theme, isTurned = false): number =>
  (isTurned ? page.height : page.width) - margins.left - margins.right;
