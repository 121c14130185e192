import { type Theme, type TypeRole, type TypeSize, standard } from './themes.ts';

/** Sizes that a reader can ask for, in points: UKAAF G003 calls 16 and more large print, and 18 what most readers want. */
export const largePrintSizes = { least: 14, usual: 18, most: 28 } as const;

/** Headings and the cover, in shares of the size of the text; all else, page numbers and labels too, is as large as the text. */
const shares: Readonly<Partial<Record<TypeRole, number>>> = {
  heading1: 1.55,
  heading2: 1.3,
  heading3: 1.15,
  coverBody: 1.9,
  coverTitle: 1.3,
};

/** A4 for readers of large print: nothing smaller than `size` points, on lines of the whole width. */
export function largePrint(size: number): Theme {
  const grown = size / standard.type.body.size;
  const of = (share: number): TypeSize => ({
    size: round(size * share),
    leading: round(size * share * (share > 1 ? 1.25 : 1.4)),
  });
  const roles = Object.keys(standard.type) as TypeRole[];
  const body = of(1);
  const furniture = standard.space.furniture;
  const hang = round(Math.min(standard.hang * grown, 86));
  const side = 48;
  return {
    ...standard,
    name: `large print ${size}`,
    // Two lines of running head above the column, two of foot below it.
    margins: {
      top: 2 * body.leading + 2 * furniture,
      right: side,
      bottom: 2 * body.leading + 1.5 * furniture,
      left: side,
    },
    hang,
    measure: standard.page.width - 2 * side - hang,
    type: Object.fromEntries(roles.map((role) => [role, of(shares[role] ?? 1)])) as Theme['type'],
    space: {
      ...standard.space,
      paragraph: round(standard.space.paragraph * grown),
      item: round(standard.space.item * grown),
      coverTop: standard.space.coverTop / 2,
      coverLabel: round(size * 4),
    },
    furniture: 'stacked',
    coverColumns: 1,
    chartFactor: size / 10,
    cellSteps: [body],
    colours: { ...standard.colours, muted: standard.colours.ink },
  };
}

const round = (length: number): number => Math.round(length * 4) / 4;
