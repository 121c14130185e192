import type { Paint } from '../../charts/primitives.ts';
import type { House, Tone } from '../blocks.ts';
import { standard } from '../themes.ts';
import { mix, readableOn } from './contrast.ts';

/** Colours of one appearance of the page. Ink and muted words keep 4.5 : 1 on all grounds they stand on. */
export interface Colours {
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  readonly ground: string;
  readonly pale: string;
  readonly accent: string;
  readonly tint: string;
  readonly warning: string;
  readonly restricted: string;
  readonly tones: Readonly<Record<Tone, string>>;
  readonly paints: Readonly<Record<Paint, string>>;
}

/** The printed edition's colours, so that paper and screen agree. */
export function lightColours(house: House): Colours {
  const { ink, muted, rule, pale, paper, warning, restricted } = standard.colours;
  return {
    ink,
    muted,
    rule,
    ground: paper,
    pale,
    accent: house.accent,
    tint: house.tint,
    warning,
    restricted,
    tones: standard.tones,
    paints: { ...standard.paints, accent: house.accent },
  };
}

const ground = '#15181c';
const ink = '#e9ebee';

/** For dark screens: the accent is lightened until it reads, pale grounds become deep ones. */
export function darkColours(house: House): Colours {
  const accent = readableOn(ground, house.accent, 6);
  const rule = '#3b424a';
  const muted = '#a9b1bb';
  return {
    ink,
    muted,
    rule,
    ground,
    pale: '#1e2328',
    accent,
    tint: mix(ground, accent, 0.16),
    warning: '#f0b45c',
    restricted: '#ff9a90',
    tones: {
      red: '#5c2520',
      amberRed: '#593517',
      amber: '#4f4110',
      amberGreen: '#424712',
      green: '#1f4a29',
      blue: '#1f4062',
      grey: '#3a4149',
    },
    paints: {
      ink,
      muted,
      rule,
      paper: ground,
      accent,
      comparator: '#98a1ab',
      series1: '#7fb4d2',
      series2: '#e39a68',
      series3: '#a9cc74',
      series4: '#bd9cd8',
      red: '#b4554b',
      amber: '#b08a26',
      green: '#4d8f55',
      amberRed: '#b0703a',
      amberGreen: '#8a933a',
      blue: '#5b93c4',
      grey: '#6b747d',
      orange: '#ef8a45',
    },
  };
}

/** Kinds of paper that a person reads on. */
export type PaperScheme = 'light' | 'sepia' | 'dark' | 'contrast';

/** Warm and dim, for long reading: the printed colours on the colour of old paper, the ink and the accent a little darker. */
function sepiaColours(house: House): Colours {
  const light = lightColours(house);
  const paper = '#f6eddc';
  return {
    ...light,
    ink: '#33271a',
    muted: '#64523c',
    rule: '#d9c9ab',
    ground: paper,
    pale: '#efe3cb',
    accent: mix(house.accent, '#000000', 0.2),
    tint: '#eadcc0',
    paints: {
      ...light.paints,
      ink: '#33271a',
      muted: '#64523c',
      rule: '#d9c9ab',
      paper,
      accent: house.accent,
    },
  };
}

/** White on black, lines as strong as text, the accent a yellow that no house has. */
function contrastColours(house: House): Colours {
  const dark = darkColours(house);
  const yellow = '#ffe14d';
  return {
    ...dark,
    ink: '#ffffff',
    muted: '#ffffff',
    rule: '#b8b8b8',
    ground: '#000000',
    pale: '#1c1c1c',
    accent: yellow,
    tint: '#332b00',
    warning: yellow,
    restricted: '#ffb3ae',
    paints: {
      ...dark.paints,
      ink: '#ffffff',
      muted: '#ffffff',
      rule: '#b8b8b8',
      paper: '#000000',
      accent: yellow,
    },
  };
}

export const coloursOn: Readonly<Record<PaperScheme, (house: House) => Colours>> = {
  light: lightColours,
  sepia: sepiaColours,
  dark: darkColours,
  contrast: contrastColours,
};
