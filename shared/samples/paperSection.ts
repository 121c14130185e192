import type { PaperSection } from '../entities/paper.ts';

/** A section of a sample paper; `heading` where it differs from the template's. */
export const paperSection = (
  key: string,
  text: PaperSection['text'],
  heading: string | null = null,
): PaperSection => ({ key, heading, none: null, text });
