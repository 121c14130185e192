import { LeaderType, type Paragraph, TabStopType } from 'docx';
import type { IndexBlock, IndexEntry } from '../../../shared/document/blocks.ts';
import { labelRoom } from './content.ts';
import { linked, words } from './inline.ts';
import { columnWidth } from './page.ts';
import type { Pen } from './pen.ts';
import { colour, twips } from './styles.ts';

/**
 * Agenda or contents: each entry a link, with the page that it has in the pack. Word's own pages are not called in a meeting, and
 * differ from one computer to the next.
 */
export function indexParagraphs(index: IndexBlock, pen: Pen): Paragraph[] {
  pen.mark(index.id);
  const { theme, palette } = pen;
  const right = columnWidth(theme);
  const isAgenda = index.purpose === 'agenda';
  const sizeOf = (level: IndexEntry['level']): number =>
    theme.type[level === 1 || isAgenda ? 'body' : 'indexDetail'].size;
  const hangs = ([1, 2, 3] as const).map((level) => {
    const labels = index.entries.filter((each) => each.level === level).flatMap(({ number }) => number ?? []);
    return labels.length === 0 ? 0 : Math.max(theme.hang * 0.8, labelRoom(labels, { size: sizeOf(level) }));
  });
  const isPaged = index.entries.some(({ target }) => pen.pages?.starts.has(target ?? ''));
  const note = pen.paragraph({
    style: 'Note',
    indent: { left: twips(theme.hang) },
    children: words('Each entry leads to its place. The page numbers are those of the pack as a PDF.'),
  });
  const entries = index.entries.flatMap((entry) => {
    pen.mark(entry.id);
    const page = pen.pages?.starts.get(entry.target ?? '');
    const hang = hangs[entry.level - 1] ?? 0;
    const left = theme.hang + (isAgenda ? 0 : (entry.level - 1) * theme.hang * 0.8) + hang;
    const bold = entry.level === 1 || isAgenda;
    const size = sizeOf(entry.level) * 2;
    const run = [
      ...(entry.number === undefined
        ? []
        : words(`${entry.number}\t`, { bold, size, color: colour(palette.accent) })),
      ...words(entry.title, { bold, size }),
      ...(page === undefined ? [] : words(`\t${page}`, { bold, size })),
    ];
    const link = entry.target === undefined ? undefined : linked(entry.target, run, pen);
    const start = entry.number === undefined ? 0 : hang;
    return [
      pen.paragraph({
        style: `TOC${entry.level}`,
        indent: { left: twips(left), hanging: twips(start) },
        tabStops: [
          { type: TabStopType.LEFT, position: twips(left) },
          {
            type: TabStopType.RIGHT,
            position: twips(right),
            leader: isAgenda ? LeaderType.NONE : LeaderType.DOT,
          },
        ],
        keepNext: entry.detail.length > 0,
        children: link === undefined ? run : [link],
      }),
      ...entry.detail.map((text) =>
        pen.paragraph({ style: 'IndexDetail', indent: { left: twips(left) }, children: words(text) }),
      ),
    ];
  });
  return isPaged ? [note, ...entries] : entries;
}
