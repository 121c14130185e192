import type { CoverBlock } from '../../../../shared/document/blocks.ts';
import { BandBox } from '../boxes/bandBox.ts';
import type { Box } from '../boxes/box.ts';
import { ElementBox } from '../boxes/elementBox.ts';
import { PictureBox } from '../boxes/pictureBox.ts';
import { RowBox } from '../boxes/rowBox.ts';
import { RuleBox } from '../boxes/ruleBox.ts';
import { StackBox, type Layer } from '../boxes/stackBox.ts';
import { StructureElement } from '../file/structureElement.ts';
import type { LaidBlock, LayoutContext } from './block.ts';

const noPadding = { above: 0, below: 0, left: 0 };
const plainRow = {
  element: undefined,
  anchor: undefined,
  background: undefined,
  above: undefined,
  below: undefined,
  together: Infinity,
};
const plainCell = { background: undefined, anchor: undefined };
const p = () => new StructureElement('P');

/** Of the gaps of a full cover at least this much is left; a cover with more on it goes on on a second page. */
const leastGap = 0.3;

/** The first page: whose meeting it is, in large type; when and where; who sits; at the foot what the public should know. */
export function layoutCover(block: CoverBlock, context: LayoutContext): LaidBlock {
  const { theme, palette, text, fullWidth } = context;
  const { space, rule, page, margins } = theme;
  const organisation = { strong: true, colour: palette.accent, element: p() };
  const body = { strong: true, element: new StructureElement('H1'), anchor: block.id, balanced: true };
  const status = { strong: true, colour: palette.accent, element: p() };
  const upper: Layer[] = [
    layer(new BandBox(rule.bar * 4, palette.accent), 0),
    ...(block.crest === undefined ? [] : [layer(crestBox(block.crest, context), space.block)]),
    layer(
      text.line(block.organisation, 'coverOrganisation', fullWidth, organisation),
      block.crest === undefined ? 0 : space.block,
    ),
    layer(text.line(block.body, 'coverBody', fullWidth, body), space.coverTop),
    layer(
      text.line(block.title, 'coverTitle', fullWidth, { colour: palette.muted, element: p() }),
      space.label,
    ),
    layer(new RuleBox(space.coverLabel - space.gutter, rule.bar, palette.accent), space.block * 1.4),
    ...(block.details.length > 0 ? [layer(detailsBox(block, context), space.block * 1.4)] : []),
    ...(block.members.length > 0 ? [layer(membersBox(block, context), space.block * 2)] : []),
  ];
  const lower: Layer[] = [
    layer(new RuleBox(fullWidth, rule.hair, palette.rule), 0),
    ...block.notice.map((words, at) =>
      layer(
        text.line(words, 'coverSmall', theme.measure, { element: p() }),
        at === 0 ? space.gutter : space.item,
      ),
    ),
    layer(text.line(block.status, 'coverSmall', fullWidth, status), space.paragraph),
  ];
  const foot = new StackBox(lower.map((one) => ({ ...one, keep: true })));
  const height = page.height - margins.left - margins.bottom;
  const gaps = upper.reduce((sum, { gap }) => sum + gap, space.block);
  const free = height - new StackBox(upper).height - foot.height - space.block;
  const share = Math.min(1, Math.max(leastGap, 1 + free / gaps));
  const tightened = upper.map((one) => ({ ...one, gap: one.gap * share }));
  const box = new StackBox([...tightened, layer(foot, space.block * share + Math.max(0, free))]);
  return { box, above: 0, below: 0, keep: false };
}

const layer = (box: Box, gap: number): Layer => ({ box, gap, x: 0, keep: false });

/** Points: as high as arms are printed on a letter, and no broader than half the page. */
const crestHeight = 64;

function crestBox(
  { jpeg, width, height, alternative }: NonNullable<CoverBlock['crest']>,
  { pictureName, fullWidth }: LayoutContext,
): Box {
  const scale = Math.min(crestHeight / height, fullWidth / 2 / width);
  return new PictureBox(pictureName(jpeg, width, height), width * scale, height * scale, alternative);
}

/** Date, time, place: label and value, read out as a list. */
function detailsBox({ details }: CoverBlock, { theme, palette, text, fullWidth }: LayoutContext): Box {
  const { space } = theme;
  const width = fullWidth - space.coverLabel;
  const cell = { ...plainCell, padding: noPadding };
  const rows = details.map(({ label, value }) => {
    const cells = [
      {
        ...cell,
        x: 0,
        width: space.coverLabel,
        element: new StructureElement('Lbl'),
        child: text.line(`${label} `, 'coverText', space.coverLabel, { colour: palette.muted }),
      },
      {
        ...cell,
        x: space.coverLabel,
        width,
        element: new StructureElement('LBody'),
        child: text.line(value, 'coverText', width, { strong: true }),
      },
    ];
    return layer(
      new RowBox({ ...plainRow, element: new StructureElement('LI'), width: fullWidth }, cells),
      space.label,
    );
  });
  return new ElementBox(new StructureElement('L', '/A<</O/List/ListNumbering/None>>'), new StackBox(rows));
}

/** Members in the theme's columns, read out row by row. */
function membersBox({ members }: CoverBlock, { theme, palette, text, fullWidth }: LayoutContext): Box {
  const { space } = theme;
  const columns = theme.coverColumns;
  const width = (fullWidth - space.gutter * (columns - 1)) / columns;
  const rows: Layer[] = [];
  for (let at = 0; at < members.length; at += columns) {
    const cells = members.slice(at, at + columns).map(({ name, role }, column) => ({
      ...plainCell,
      padding: noPadding,
      x: column * (width + space.gutter),
      width,
      element: new StructureElement('LI'),
      child: new ElementBox(
        new StructureElement('LBody'),
        new StackBox([
          layer(text.line(name, 'coverSmall', width, { element: p() }), 0),
          layer(text.line(role, 'keyNote', width, { colour: palette.muted, element: p() }), 0),
        ]),
      ),
    }));
    rows.push(layer(new RowBox({ ...plainRow, width: fullWidth }, cells), space.item));
  }
  return new ElementBox(new StructureElement('L', '/A<</O/List/ListNumbering/None>>'), new StackBox(rows));
}
