import { describe, expect, it } from 'vitest';
import { accessRules } from '../../../../shared/checks/families/access.ts';
import { attachmentWithoutAlternative } from '../../../../shared/checks/rules/attachmentWithoutAlternative.ts';
import { blockCapitals } from '../../../../shared/checks/rules/blockCapitals.ts';
import { colourAlone } from '../../../../shared/checks/rules/colourAlone.ts';
import { figureWithoutAlternative } from '../../../../shared/checks/rules/figureWithoutAlternative.ts';
import { headingJump } from '../../../../shared/checks/rules/headingJump.ts';
import { linkText } from '../../../../shared/checks/rules/linkText.ts';
import { tableWithoutHeader } from '../../../../shared/checks/rules/tableWithoutHeader.ts';
import type {
  AttachmentBlock,
  FigureBlock,
  ParagraphBlock,
  TableBlock,
} from '../../../../shared/document/blocks.ts';
import { blocksOf, sampleDocument } from '../../../fixtures/sampleDocument.ts';
import { findingsOfSample, grid, head, para, sampleRefs, told } from '../structure/paperWith.ts';

describe('access', () => {
  it('is sound in the sample, but for one paragraph in capitals', () => {
    const found = sampleRefs.flatMap((ref) =>
      findingsOfSample(accessRules, ref).map((each) => `${ref} ${each.rule}`),
    );
    expect(found).toEqual(['bcp-cabinet-2021-09-01 block-capitals']);
  });

  it('wants words for pages that arrived without tags', () => {
    const file: AttachmentBlock = {
      kind: 'attachment',
      id: 'file',
      title: 'Appendix 1: Survey',
      file: 'survey.pdf',
      sha256: '0'.repeat(64),
      alt: '',
      pages: [{ width: 595, height: 842, text: '' }],
      tagged: false,
      archive: null,
      accessible: false,
    };
    expect(told(attachmentWithoutAlternative, { blocks: [file] })).toEqual([
      expect.stringContaining('nobody has said what its pages show'),
    ]);
    expect(told(attachmentWithoutAlternative, { blocks: [{ ...file, alt: 'Survey' }] })).toHaveLength(1);
    const described = { ...file, alt: 'Cars parked on each street, most on High Street.' };
    expect(told(attachmentWithoutAlternative, { blocks: [described] })).toEqual([]);
    expect(told(attachmentWithoutAlternative, { blocks: [{ ...file, tagged: true }] })).toEqual([]);
  });

  it('wants headings in tables', () => {
    const rows = [
      ['2021', '5', '6'],
      ['2022', '7', '8'],
    ];
    expect(told(tableWithoutHeader, { blocks: [grid(['Year', 'A', 'B'], rows)] })).toEqual([]);
    expect(told(tableWithoutHeader, { blocks: [grid(['Year', 'A', ''], rows)] })).toEqual([
      expect.stringContaining('Column 3'),
    ]);
    const bare: TableBlock = { ...grid(['Year', 'A', 'B'], rows), head: [] };
    expect(told(tableWithoutHeader, { blocks: [bare] })).toEqual([
      expect.stringContaining('no row of headings'),
    ]);
  });

  it('wants a text alternative for figures, and not the caption again', () => {
    const [figure] = blocksOf(sampleDocument('bcp-send-improvement-board-2023-09-12'), 'figure');
    if (figure === undefined) throw new Error('the sample has no figure');
    const withAlt = (alt: string): FigureBlock => ({ ...figure, alt });
    expect(told(figureWithoutAlternative, { blocks: [figure] })).toEqual([]);
    expect(told(figureWithoutAlternative, { blocks: [withAlt('')] })).toEqual([
      expect.stringContaining('no text alternative'),
    ]);
    expect(told(figureWithoutAlternative, { blocks: [withAlt(figure.caption)] })).toEqual([
      expect.stringContaining('repeats its caption'),
    ]);
    expect(told(figureWithoutAlternative, { blocks: [withAlt('Chart')] })).toHaveLength(1);
  });

  it('wants heading levels in steps of one', () => {
    expect(told(headingJump, { blocks: [head('A'), head('B', { level: 3 }), head('C')] })).toEqual([]);
    expect(told(headingJump, { blocks: [head('A'), head('B', { level: 4 })] })).toEqual([
      expect.stringContaining('Make it level 3'),
    ]);
    expect(told(headingJump, { blocks: [head(' ')] })).toEqual([expect.stringContaining('empty')]);
  });

  it('wants words beside colours', () => {
    const table = (words: string): TableBlock => {
      const made = grid(['Risk', 'Rating'], [['Fire', words]]);
      return {
        ...made,
        body: made.body.map((row) => ({
          ...row,
          cells: row.cells.map((cell, at) => (at === 1 ? { ...cell, tone: 'red' as const } : cell)),
        })),
      };
    };
    expect(told(colourAlone, { blocks: [table('Red')] })).toEqual([]);
    expect(told(colourAlone, { blocks: [table('12')] })).toEqual([]);
    expect(told(colourAlone, { blocks: [table('●')] })).toEqual([
      expect.stringContaining('“Fire” says “red” by its colour alone'),
    ]);
    expect(told(colourAlone, { blocks: [table('')] })).toHaveLength(1);
    expect(told(colourAlone, { blocks: [para('Late projects are shown in red.')] })).toHaveLength(1);
  });

  it('wants small letters', () => {
    expect(told(blockCapitals, { blocks: [para('THIS IS NOT TO BE PUBLISHED BEFORE MAY.')] })).toHaveLength(
      1,
    );
    expect(
      told(blockCapitals, {
        blocks: [para('SEND, EHCP and NHS: it is RECOMMENDED that CQC and DfE agree.')],
      }),
    ).toEqual([]);
  });

  it('wants links that say where they lead', () => {
    const link = (words: string): ParagraphBlock => ({
      ...para(''),
      text: [{ kind: 'link', href: 'https://example.org/', text: words }],
    });
    expect(told(linkText, { blocks: [link('here')] })).toHaveLength(1);
    expect(told(linkText, { blocks: [link('click here')] })).toHaveLength(1);
    expect(told(linkText, { blocks: [link('Minutes of 5 May 2021')] })).toEqual([]);
    expect(told(linkText, { blocks: [link(`https://example.org/${'a'.repeat(40)}`)] })).toHaveLength(1);
  });
});
