/** What a council's colours must keep, so that its papers can be read: WCAG 2.2, criteria 1.4.3 and 1.4.6. */
import { contrast, mix } from './html/contrast.ts';
import { standard } from './themes.ts';

export type HouseColour = 'accent' | 'tint';

interface Demand {
  /** The colour that it stands with: paper behind headings, ink upon boxes. */
  readonly against: string;
  readonly least: number;
  /** Where a colour that fails is moved to. */
  readonly towards: string;
  readonly words: string;
}

const { ink, paper } = standard.colours;

export const houseDemands: Readonly<Record<HouseColour, Demand>> = {
  accent: { against: paper, least: 4.5, towards: '#000000', words: 'on white' },
  tint: { against: ink, least: 7, towards: '#ffffff', words: 'under black text' },
};

export interface JudgedColour {
  /** 1 to 21. */
  readonly contrast: number;
  /** The nearest colour that passes; null where this one does. */
  readonly offered: string | null;
}

/** A `#rrggbb` colour against what is asked of it. */
export function judgeColour(which: HouseColour, colour: string): JudgedColour {
  const { against, least, towards } = houseDemands[which];
  const own = contrast(colour, against);
  if (own >= least) return { contrast: own, offered: null };
  for (let share = 1; share < 100; share += 1) {
    const tried = mix(colour, towards, share / 100);
    if (contrast(tried, against) >= least) return { contrast: own, offered: tried };
  }
  return { contrast: own, offered: towards };
}

/** "#1d5a6c" out of what a person typed: with or without the sign, three figures or six, in any case. Undefined for others. */
export function readColour(typed: string): string | undefined {
  const figures = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(typed.trim())?.[1]?.toLowerCase();
  if (figures === undefined) return undefined;
  return figures.length === 6 ? `#${figures}` : `#${figures.replaceAll(/./g, '$&$&')}`;
}
