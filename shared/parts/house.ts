import type { House } from '../document/blocks.ts';
import type { Row } from '../entities/index.ts';

/** The looks of a council, as far as its documents have them. White paper, printed on one side, is left unsaid. */
export const houseOf = ({ accent, tint, printsDuplex, restrictedPaper }: Row<'organisation'>): House => ({
  accent,
  tint,
  ...(printsDuplex ? { duplex: true } : {}),
  ...(restrictedPaper === 'white' ? {} : { restrictedPaper }),
});
