import { BorderStyle, Footer, Header, type Paragraph, PageNumber, TabStopType, TextRun } from 'docx';
import type { Part } from '../../../shared/document/blocks.ts';
import { pageRange } from '../packPages.ts';
import { words } from './inline.ts';
import { columnWidth } from './page.ts';
import type { Pen } from './pen.ts';
import { colour, twips } from './styles.ts';

/** Body and date at the left, item and running title at the right, the part's marking below; nothing on the cover. */
export function headerOf(part: Part, pen: Pen, isTurned: boolean): Header {
  const { theme, palette, document } = pen;
  if (part.kind === 'cover')
    return new Header({ children: [pen.paragraph({ style: 'Header', children: [] })] });
  const item = part.item === undefined ? '' : `Item ${part.item} · `;
  const meeting = `${document.body} · ${document.meetingDate}`;
  const ink = { color: colour(palette.ink) };
  const rule = { bottom: { style: BorderStyle.SINGLE, size: 4, color: colour(palette.rule), space: 4 } };
  const head =
    theme.furniture === 'stacked'
      ? [
          pen.paragraph({
            style: 'Header',
            border: rule,
            children: words(`${item}${part.runningTitle}`, ink),
          }),
        ]
      : [
          pen.paragraph({
            style: 'Header',
            border: rule,
            tabStops: rightEnd(pen, isTurned),
            children: [...words(meeting), ...words(`\t${item}${short(part.runningTitle)}`, ink)],
          }),
        ];
  const marking = part.marking === undefined ? [] : words(part.marking, { ...ink, bold: true });
  const provenance =
    part.provenance === undefined ? [] : words(`${marking.length > 0 ? ' · ' : ''}${part.provenance}`);
  const below =
    marking.length + provenance.length === 0
      ? []
      : [pen.paragraph({ style: 'Header', spacing: { before: 60 }, children: [...marking, ...provenance] })];
  return new Header({ children: [...head, ...below] });
}

/** Two ends of one line have no room for a long title. */
const short = (title: string): string => (title.length <= 60 ? title : `${title.slice(0, 58).trimEnd()}…`);

const rightEnd = (pen: Pen, isTurned: boolean) => [
  { type: TabStopType.RIGHT, position: twips(columnWidth(pen.theme, isTurned)) },
];

/** Word's own page, and beside it where the part stands in the PDF, which is what is called in a meeting. */
export function footerOf(part: Part, pen: Pen, isTurned: boolean): Footer {
  const { theme, document } = pen;
  const range = pen.pages?.parts.get(part.id);
  const isMany = range !== undefined && range[0] !== range[1];
  const inPdf = range === undefined ? '' : `In the PDF: page${isMany ? 's' : ''} ${pageRange(range)}`;
  const page = (before: string): TextRun =>
    new TextRun({ children: [before, PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] });
  const line = (children: Parameters<Pen['paragraph']>[0]['children']): Paragraph =>
    pen.paragraph({ style: 'Footer', tabStops: rightEnd(pen, isTurned), children });
  if (theme.furniture === 'stacked')
    return new Footer({
      children: [line([page('This Word file: page ')]), ...(inPdf === '' ? [] : [line(words(inPdf))])],
    });
  const source = [document.organisation, inPdf].filter((each) => each !== '').join(' · ');
  return new Footer({ children: [line([...words(source), page('\tThis Word file: page ')])] });
}
