/** A long paper for measuring the checks: one of the sample's with its facts and figures, and invented sections behind. */
import type { Row, Rows } from '../../shared/entities/index.ts';
import { sampleRows } from '../../shared/samples/index.ts';
import { n, table, write } from '../../shared/samples/write.ts';
import { makePack, type Section } from './content.ts';

export const longPaperMeeting = 'lbhf-cabinet-2016-11-07';
const ref = 'lbhf-send-business-case-2016';
export const longPaperTitle = sampleRows.paper.find((paper) => paper.ref === ref)?.title ?? '';

/** The sample's rows with the long paper in place of the one it begins with. `mark` makes its words unlike any other's. */
export function longPaperRows(pages: number, mark: string): Rows {
  const invented = makePack(pages).reports.flatMap((report) =>
    report.sections.map((section, at) => sectionOf(section, `long-${report.item}-${at}`, mark)),
  );
  return changePaper(sampleRows, (paper) => ({ ...paper, sections: [...paper.sections, ...invented] }));
}

/** The rows after some typing in one paragraph in the middle of the paper. */
export const afterTyping = (rows: Rows, typed: string): Rows =>
  changePaper(rows, (paper) => {
    const at = Math.floor(paper.sections.length / 2);
    const section = paper.sections[at];
    if (section === undefined) throw new Error('The long paper has no sections.');
    const [first, ...rest] = section.text.content;
    if (first?.type !== 'paragraph') throw new Error('The section does not begin with a paragraph.');
    const content = [...(first.content ?? []), { type: 'text' as const, text: ` ${typed}` }];
    const text = { ...section.text, content: [{ ...first, content }, ...rest] };
    return { ...paper, sections: paper.sections.with(at, { ...section, text }) };
  });

const changePaper = (rows: Rows, change: (paper: Row<'paper'>) => Row<'paper'>): Rows => ({
  ...rows,
  paper: rows.paper.map((paper) => (paper.ref === ref ? change(paper) : paper)),
});

function sectionOf(
  { heading, paragraphs, table: { caption, head, rows } }: Section,
  key: string,
  mark: string,
): Row<'paper'>['sections'][number] {
  return {
    key,
    heading,
    none: null,
    text: write(
      key,
      ...paragraphs.map(({ text }) => n(`${text} ${mark}`)),
      table({ caption, columns: head.map(() => [1, 'start'] as const), head: [head], rows }),
    ),
  };
}
