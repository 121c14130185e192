import type { Document, Part } from '../../../../shared/document/blocks.ts';
import type { Theme } from '../../../../shared/document/themes.ts';
import { TextBox } from '../boxes/textBox.ts';
import type { TextLayout } from '../layout/textLayout.ts';
import type { Canvas } from './canvas.ts';

/**
 * Running head (body and date at the left, item and running title at the right), the part's marking below it, and the foot
 * with the page number: artifacts, as the same facts stand in the text, the labels and the bookmarks.
 */
export function paintFurniture(
  canvas: Canvas,
  total: number,
  document: Document,
  part: Part,
  theme: Theme,
  text: TextLayout,
): void {
  const { margins, space, rule } = theme;
  const { page, palette } = canvas;
  const { leading } = theme.type.furniture;
  const width = page.width - margins.left - margins.right;
  const line = (
    words: string,
    share: number,
    align: 'start' | 'end',
    look?: { strong?: boolean; colour?: string },
  ) => {
    const box = text.line(words, 'furniture', width * share, { align, ...look });
    return new TextBox(box.block, 0, 1);
  };
  const footTop = page.height - margins.bottom + space.furniture;
  line(`Page ${page.number} of ${total}`, 1, 'end', { colour: palette.muted }).paint(
    canvas,
    margins.left,
    footTop,
    undefined,
  );
  if (part.kind === 'cover') return;
  line(document.organisation, 0.7, 'start', { colour: palette.muted }).paint(
    canvas,
    margins.left,
    footTop,
    undefined,
  );
  const ruleAt = margins.top - space.furniture;
  const headTop = ruleAt - leading - rule.bar;
  line(`${document.body} · ${document.meetingDate}`, 0.5, 'start', { colour: palette.muted }).paint(
    canvas,
    margins.left,
    headTop,
    undefined,
  );
  const item = part.item === undefined ? '' : `Item ${part.item} · `;
  const title = line(`${item}${part.runningTitle}`, 0.48, 'end', { colour: palette.ink });
  title.paint(canvas, margins.left + width * 0.52, headTop, undefined);
  canvas.rule(margins.left, ruleAt, width, rule.hair, palette.rule);
  if (part.marking !== undefined) {
    const marking = text.line(part.marking, 'furniture', width, { strong: true, colour: palette.restricted });
    marking.paint(canvas, margins.left, ruleAt + rule.bar, undefined);
  }
}
