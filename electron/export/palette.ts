import type { Paint } from '../../shared/charts/primitives.ts';
import type { House, Tone } from '../../shared/document/blocks.ts';
import type { ColourRole, Theme } from '../../shared/document/themes.ts';

/** The theme's colours with the house's accent. */
export interface Palette extends Readonly<Record<ColourRole, string>> {
  readonly accent: string;
  readonly tint: string;
  readonly tones: Readonly<Record<Tone, string>>;
  readonly paints: Readonly<Record<Paint, string>>;
}

/** The colours of a theme, with the accent and tint of a council in their places. */
export function makePalette(theme: Theme, house: House): Palette {
  return {
    ...theme.colours,
    accent: house.accent,
    tint: house.tint,
    tones: theme.tones,
    paints: { ...theme.paints, accent: house.accent },
  };
}
