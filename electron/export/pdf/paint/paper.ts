import type { Part } from '../../../../shared/document/blocks.ts';
import type { TextLayout } from '../layout/textLayout.ts';
import { naturalWidth } from '../type/setText.ts';
import type { Canvas } from './canvas.ts';
import { showShapes } from './paintText.ts';

interface Paper {
  readonly copy?: string;
  readonly restrictedPaper?: string;
}

/** Share of the page's diagonal that the watermark takes. */
const reach = 0.78;
const largest = 54;

/**
 * What lies below the text: the tint of restricted parts, and across the page whose copy it is, pale enough to be read over.
 * Both are artifacts: they say nothing that the foot and the marking do not.
 */
export function paintPaper(
  canvas: Canvas,
  part: Part,
  text: TextLayout,
  { copy, restrictedPaper }: Paper,
): void {
  const { width, height } = canvas.page;
  const tint = part.restriction === undefined ? undefined : restrictedPaper;
  if (tint !== undefined && tint !== canvas.palette.paper) canvas.rectangle(0, 0, width, height, tint);
  if (copy !== undefined) paintWatermark(canvas, copy, text);
}

/** Filled, to lie below the text; in outline to lie over what cannot have anything below it. */
export function paintWatermark(
  canvas: Canvas,
  words: string,
  text: TextLayout,
  form: 'filled' | 'outline' = 'filled',
): void {
  const { width, height } = canvas.page;
  const set = text.words(words, { strong: true });
  const diagonal = Math.hypot(width, height);
  const size = Math.min(largest, (diagonal * reach) / Math.max(1, naturalWidth(set, 1)));
  const length = naturalWidth(set, size);
  const [cos, sin] = [width / diagonal, height / diagonal];
  const [x, y] = [(width - length * cos) / 2, (height - length * sin) / 2];
  canvas.markFurniture('Watermark');
  const look =
    form === 'filled'
      ? canvas.fill(canvas.palette.watermark)
      : `${canvas.stroke(canvas.palette.ruleStrong, 0.5)}1 Tr `;
  canvas.content += `q ${look}BT ${[cos, sin, -sin, cos, x, y].map(rounded).join(' ')} Tm `;
  showShapes(canvas, set.shapes, 0, set.shapes.length, size);
  canvas.content += 'ET Q\n';
  canvas.forget();
  canvas.endArtifact();
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
