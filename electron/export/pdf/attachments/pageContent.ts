import { contentStreams, unpacked } from '../../../readPdf/contentStreams.ts';
import type { SourcePage } from '../../../readPdf/sourcePages.ts';
import { lexContent } from './contentLexer.ts';

/** Taking in has weighed the file already; this only keeps a changed one from doing harm. */
const mostBytes = 400_000_000;

/** The whole content of a page, unpacked: its streams are one, parted between operators. */
export function pageContent(page: SourcePage): Buffer {
  const pieces = contentStreams(page).flatMap((stream) => [unpacked(stream, mostBytes), newLine]);
  return Buffer.concat(pieces);
}

const newLine = Buffer.from('\n');

export interface Balance {
  /** How many more states the content restores than it has saved, at its lowest. */
  readonly missing: number;
  /** How many saved states it leaves open, once the missing ones are there. */
  readonly left: number;
  /** Marked content that it leaves open. */
  readonly marksLeft: number;
  /** The highest MCID that stands in it; -1 where none does. */
  readonly highestMcid: number;
}

/** What must stand around content so that what is painted after it is where it should be. */
export function balanceOf(content: Buffer): Balance {
  let depth = 0;
  let lowest = 0;
  let marks = 0;
  let highestMcid = -1;
  lexContent(content, ({ operator, start, end }) => {
    switch (operator) {
      case 'q':
        depth++;
        break;
      case 'Q':
        lowest = Math.min(lowest, --depth);
        break;
      case 'BMC':
        marks++;
        break;
      case 'BDC': {
        marks++;
        const mcid = /\/MCID\s+(\d{1,6})/u.exec(
          content.toString('latin1', start, Math.min(end, start + 2000)),
        );
        highestMcid = Math.max(highestMcid, Number(mcid?.[1] ?? -1));
        break;
      }
      case 'EMC':
        marks = Math.max(0, marks - 1);
        break;
      default:
        break;
    }
  });
  return { missing: -lowest, left: depth - lowest, marksLeft: marks, highestMcid };
}

/**
 * Content without its marks, which would contradict the figure that it becomes. Marks of layers stay: without them, what is
 * switched off would show.
 */
export function withoutMarks(content: Buffer): Buffer {
  if (!content.includes('BDC') && !content.includes('BMC')) return content;
  const pieces: Buffer[] = [];
  const keeps: boolean[] = [];
  let kept = 0;
  lexContent(content, ({ operator, start, end }) => {
    if (operator === 'BMC' || operator === 'BDC') {
      const isLayer = /^\/OC[\s/]/u.test(content.toString('latin1', start, start + 5));
      keeps.push(isLayer);
      if (isLayer) return;
    } else if (operator === 'EMC') {
      if (keeps.pop() === true) return;
    } else if (operator !== 'MP' && operator !== 'DP') return;
    pieces.push(content.subarray(kept, start));
    kept = end;
  });
  pieces.push(content.subarray(kept));
  return Buffer.concat(pieces);
}
