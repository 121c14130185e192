import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { standard } from '../../shared/document/themes.ts';

const resolve = createRequire(import.meta.url).resolve;
const fontPackage = '@expo-google-fonts/atkinson-hyperlegible-next';
const { page, margins, measure, hang, type, space, rule, colours } = standard;
const cell = standard.cellSteps.at(-1) ?? type.small;

/** The look of the app's own packs for its peers, so that all set the same lines on about as many pages. Points. */
export const look = {
  family: 'Atkinson Hyperlegible Next',
  regular: resolve(`${fontPackage}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`),
  bold: resolve(`${fontPackage}/600SemiBold/AtkinsonHyperlegibleNext_600SemiBold.ttf`),
  /** The face's own distance of baselines, in its size. */
  natural: 1.3,
  page,
  margins,
  width: page.width - margins.left - margins.right,
  /** Column of the paragraph numbers, and width of the text beside it. */
  hang,
  measure,
  title: type.heading1,
  heading: { ...type.heading2, above: space.aboveHeading2, below: space.belowHeading2 },
  body: { ...type.body, below: space.paragraph },
  caption: { ...type.caption, below: space.caption },
  table: {
    ...cell,
    across: space.cellAcross,
    down: (space.cellAbove + space.cellBelow) / 2,
    below: space.block,
  },
  foot: type.furniture.size,
  rule: rule.hair,
  ruleColour: colours.rule,
  headColour: '#e6edf3',
} as const;

/** Folders to search for the faces above. */
export const fontFolders = [dirname(look.regular), dirname(look.bold)];

/** Text within HTML or XML. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
