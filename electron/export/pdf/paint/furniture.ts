import type { Document, Part } from '../../../../shared/document/blocks.ts';
import type { Theme } from '../../../../shared/document/themes.ts';
import { TextBox } from '../boxes/textBox.ts';
import type { Look, TextLayout } from '../layout/textLayout.ts';
import type { Canvas } from './canvas.ts';

export interface Furnishing {
  readonly document: Document;
  readonly part: Part;
  readonly theme: Theme;
  readonly text: TextLayout;
  /** Whose copy it is; stands at the foot. */
  readonly copy: string | undefined;
  /** Pages of the main pack that a page of another edition corresponds to: "main pack page 5". */
  readonly mainPages: ((page: number) => string | undefined) | undefined;
}

/**
 * Running head (body and date at the left, item and running title at the right), the part's marking below it, and the foot
 * with the page number: artifacts, as the same facts stand in the text, the labels and the bookmarks.
 */
export function paintFurniture(canvas: Canvas, total: number, furnishing: Furnishing): void {
  if (furnishing.theme.furniture === 'stacked') paintStacked(canvas, total, furnishing);
  else paintLine(canvas, total, furnishing);
}

/** Large print: each thing on a line of its own, all at the left where they are looked for, as large as the text. */
function paintStacked(
  canvas: Canvas,
  total: number,
  { document, part, theme, text, copy, mainPages }: Furnishing,
): void {
  const { margins, space, rule } = theme;
  const { page, palette } = canvas;
  const { leading } = theme.type.furniture;
  const width = page.width - margins.left - margins.right;
  canvas.markFurniture('Footer');
  const main = mainPages?.(page.number);
  const footTop = page.height - margins.bottom + space.furniture / 2;
  const lines = [
    // Beside the main pack's number the total of this edition would only be one more number to mistake.
    main === undefined ? `Page ${page.number} of ${total}` : `Page ${page.number} · ${main}`,
    copy ?? document.organisation,
  ];
  lines.forEach((words, at) =>
    oneLine(words, width, { strong: at === 0 }, text).paint(
      canvas,
      margins.left,
      footTop + at * leading,
      undefined,
    ),
  );
  if (part.kind === 'cover') return;
  canvas.markFurniture('Header');
  const ruleAt = margins.top - space.furniture / 2;
  const item = part.item === undefined ? '' : `Item ${part.item} · `;
  const marking = part.marking ?? part.provenance;
  const head = [`${item}${part.runningTitle}`, ...(marking === undefined ? [] : [marking])];
  head.forEach((words, at) =>
    oneLine(words, width, { strong: at === 1 && part.marking !== undefined }, text).paint(
      canvas,
      margins.left,
      ruleAt - rule.bar - (head.length - at) * leading,
      undefined,
    ),
  );
  canvas.rule(margins.left, ruleAt, width, rule.thin, palette.ruleStrong);
}

function paintLine(canvas: Canvas, total: number, { document, part, theme, text, copy }: Furnishing): void {
  const { margins, space, rule } = theme;
  const { page, palette } = canvas;
  const { leading } = theme.type.furniture;
  const width = page.width - margins.left - margins.right;
  const muted = { colour: palette.muted };
  canvas.markFurniture('Footer');
  const footTop = page.height - margins.bottom + space.furniture;
  const number = text.line(`Page ${page.number} of ${total}`, 'furniture', width, { ...muted, align: 'end' });
  number.paint(canvas, margins.left, footTop, undefined);
  const numberWidth = number.block.text.widths[0] ?? 0;
  const source = [
    ...(part.kind === 'cover' ? [] : [document.organisation]),
    ...(copy === undefined ? [] : [copy]),
  ];
  oneLine(source.join(' · '), width - numberWidth - space.gutter, muted, text).paint(
    canvas,
    margins.left,
    footTop,
    undefined,
  );
  if (part.kind === 'cover') return;
  canvas.markFurniture('Header');
  const ruleAt = margins.top - space.furniture;
  const headTop = ruleAt - leading - rule.bar;
  const meeting = oneLine(`${document.body} · ${document.meetingDate}`, width * 0.6, muted, text);
  meeting.paint(canvas, margins.left, headTop, undefined);
  const item = part.item === undefined ? '' : `Item ${part.item} · `;
  const room = width - (meeting.block.text.widths[0] ?? 0) - space.gutter;
  const title = oneLine(`${item}${part.runningTitle}`, room, { align: 'end' }, text);
  title.paint(canvas, margins.left + width - room, headTop, undefined);
  canvas.rule(margins.left, ruleAt, width, rule.hair, palette.rule);
  if (!isMarked(part)) return;
  const words = [part.marking, part.provenance].filter((each) => each !== undefined).join(' · ');
  const look = part.marking === undefined ? muted : { strong: true, colour: palette.ink };
  oneLine(words, width, look, text).paint(canvas, margins.left, ruleAt + rule.bar, undefined);
}

/** Whether a line stands under the running head of the part's pages. */
export const isMarked = (part: Part): boolean => part.marking !== undefined || part.provenance !== undefined;

/** Words that end in an ellipsis where they are longer than the line; they stand in full elsewhere. */
function oneLine(words: string, width: number, look: Look, text: TextLayout): TextBox {
  let box = text.line(words, 'furniture', width, look);
  for (let kept = words; box.block.text.ends.length > 1;) {
    kept = kept.slice(0, kept.lastIndexOf(' ')).trimEnd();
    if (!kept.includes(' ')) return new TextBox(box.block, 0, 1);
    box = text.line(`${kept}…`, 'furniture', width, look);
  }
  return box;
}
