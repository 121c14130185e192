import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readPdf, type TextBox } from './pdf.ts';

const run = promisify(execFile);
const margin = 2000;

/** A run of text over an edge of its page; the box is in points from the top left of the page. */
export interface StrayText extends TextBox {
  readonly page: number;
}

/**
 * Text that reaches over an edge of its page by more than `tolerance` points, or stands outside altogether. Readers clip
 * such text away before they tell of it, so this reads a copy whose pages have been widened. Needs qpdf.
 */
export async function textOutsidePages(file: string, tolerance = 0.5): Promise<StrayText[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tabled-wide-'));
  try {
    const copy = join(folder, 'wide.pdf');
    await run('qpdf', [
      '--qdf',
      '--object-streams=disable',
      '--no-original-object-ids',
      '--warning-exit-0',
      file,
      copy,
    ]);
    await writeFile(copy, widenPages(await readFile(copy, 'latin1')), 'latin1');
    const { pages } = await readPdf(copy);
    return pages.flatMap(({ number, width, height, boxes }) =>
      boxes
        .filter(({ text }) => text.trim() !== '')
        .map((box) => ({
          page: number,
          text: box.text,
          left: box.left - margin,
          top: box.top - margin,
          right: box.right - margin,
          bottom: box.bottom - margin,
        }))
        .filter(
          ({ left, top, right, bottom }) =>
            left < -tolerance ||
            top < -tolerance ||
            right > width - 2 * margin + tolerance ||
            bottom > height - 2 * margin + tolerance,
        ),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Moves each edge of all page boxes outwards. qpdf pads arrays with blanks, so the new numbers fit and no offset changes. */
function widenPages(qdf: string): string {
  return qdf.replace(/\/(MediaBox|CropBox) \[([^\]]*)\]/g, (whole, name: string, numbers: string) => {
    const [left = 0, bottom = 0, right = 0, top = 0] = numbers.trim().split(/\s+/).map(Number);
    const wide = `/${name} [${[left - margin, bottom - margin, right + margin, top + margin].map(hundredths).join(' ')}`;
    if (wide.length >= whole.length) throw new Error(`There is no room to widen ${whole}`);
    return `${wide.padEnd(whole.length - 1)}]`;
  });
}

/** Rounds, lest 595.28 + 2000 takes 18 characters. */
function hundredths(points: number): number {
  return Math.round(points * 100) / 100;
}
