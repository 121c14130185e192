import { describe, expect, test } from 'vitest';
import { assemble } from '../../../shared/assemble.ts';
import { entities, entityKinds } from '../../../shared/entities/index.ts';
import type { Inline } from '../../../shared/document/blocks.ts';
import { bcpFigures } from '../../fixtures/figures/bcp.ts';
import { nodeText, paperAt, rows, rowText, tablesOf, textsOf } from './bcpText.ts';

const packOf = (ref: string) => {
  const meeting = rows.meeting.find((each) => each.ref === ref);
  if (meeting === undefined) throw new Error(`There is no meeting ${ref}.`);
  return assemble({ meetingId: meeting.id, rows, assembledAt: '2026-11-22T00:00:00Z' });
};

/** Ids and cross-reference targets anywhere below a node of authored text. */
function idsBelow(node: unknown, found: { ids: string[]; targets: string[] }): typeof found {
  if (Array.isArray(node)) node.forEach((each) => idsBelow(each, found));
  else if (node !== null && typeof node === 'object') {
    for (const [key, value] of Object.entries(node)) {
      if (key === 'id' && typeof value === 'string') found.ids.push(value);
      else if (key === 'target' && typeof value === 'string') found.targets.push(value);
      else idsBelow(value, found);
    }
  }
  return found;
}

describe('the BCP sample', () => {
  test.each(entityKinds)('has rows that the schema of %s accepts', (kind) => {
    for (const row of rows[kind]) {
      const result = entities[kind].safeParse(row);
      expect(result.error?.issues ?? []).toEqual([]);
      expect(result.data).toEqual(row);
    }
  });

  test('gives every row an identifier of its own', () => {
    const ids = entityKinds.flatMap((kind) => rows[kind].map((row) => row.id));
    expect(ids.length).toBeGreaterThan(90);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('points only at rows that exist', () => {
    const ids = new Set(entityKinds.flatMap((kind) => rows[kind].map((row) => row.id)));
    const links = entityKinds.flatMap((kind) =>
      rows[kind].flatMap((row) =>
        Object.entries(row).flatMap(([field, value]) =>
          field.endsWith('Id') && value !== null ? [{ kind, field, value: String(value) }] : [],
        ),
      ),
    );
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter((link) => !ids.has(link.value))).toEqual([]);
  });

  test('says of every paper and meeting that it is adapted', () => {
    expect(rows.paper).toHaveLength(3);
    for (const each of [...rows.paper, ...rows.meeting]) {
      expect(each.provenance).toContain('dapted from a public paper');
      expect(each.provenance).toContain('not the council’s text');
    }
  });

  test('has recommendations for Council as well as for Cabinet', () => {
    const bodyOf = (id: string | null) => rows.body.find((each) => each.id === id)?.ref;
    const funding = paperAt('bcp-cabinet-2021-09-01');
    expect(
      rows.recommendation
        .filter((each) => each.paperId === funding.id)
        .map((each) => [each.label, bodyOf(each.decidingBodyId), each.amountPence, each.source]),
    ).toEqual([
      ['a)', 'bcp-council', 292_000_00, ''],
      ['b)', 'bcp-council', 220_000_00, ''],
      ['c)', 'bcp-cabinet', null, ''],
      ['d)', 'bcp-cabinet', null, ''],
    ]);
  });
});

describe.each(bcpFigures)('paper $paper', ({ meeting, figures, rows: expectedRows }) => {
  const paper = paperAt(meeting);

  test('uses each block id once', () => {
    const { ids } = idsBelow(textsOf(paper.id), { ids: [], targets: [] });
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test('refers only to blocks that it has', () => {
    const { ids, targets } = idsBelow(textsOf(paper.id), { ids: [], targets: [] });
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  test('fills every row of every table', () => {
    for (const table of tablesOf(paper.id)) {
      for (const row of table.content) {
        const covered = row.content.reduce((sum, cell) => sum + (cell.attrs.colspan ?? 1), 0);
        expect([table.attrs.id, row.attrs.id, covered]).toEqual([
          table.attrs.id,
          row.attrs.id,
          table.attrs.columns.length,
        ]);
      }
    }
  });

  test('says every figure of the source', () => {
    const text = textsOf(paper.id)
      .flatMap((each) => each.content.map(nodeText))
      .join('\n');
    expect(figures.filter((figure) => !text.includes(figure))).toEqual([]);
  });

  test('has every table row of the source, with its figures in one row and in order', () => {
    const texts = tablesOf(paper.id).flatMap((table) => table.content.map(rowText));
    const inOrder = (text: string, parts: readonly string[]): boolean => {
      let at = 0;
      return parts.every((part) => {
        const found = text.toLowerCase().indexOf(part.toLowerCase(), at);
        at = found + part.length;
        return found !== -1;
      });
    };
    expect(expectedRows.filter((row) => !texts.some((text) => inOrder(text, row)))).toEqual([]);
  });
});

describe('a BCP pack', () => {
  test.each([
    ['bcp-cabinet-2021-09-01', 26],
    ['bcp-cabinet-2021-11-24', 28],
    ['bcp-cabinet-2023-09-27', 28],
  ])('numbers the paragraphs of %s from 1 to %i, tables among them', (ref, last) => {
    const part = packOf(ref).parts.find((each) => each.kind === 'paper');
    const numbers = (part?.blocks ?? []).flatMap((block) =>
      (block.kind === 'paragraph' || block.kind === 'table') && block.number !== undefined
        ? [block.number]
        : [],
    );
    expect(numbers).toEqual(Array.from({ length: last }, (_, at) => `${at + 1}.`));
  });

  test('sends the reader from paragraph 28 of the written statement to paragraphs 5 and 7', () => {
    const part = packOf('bcp-cabinet-2021-11-24').parts.find((each) => each.kind === 'paper');
    const closing = part?.blocks.find((block) => block.kind === 'paragraph' && block.number === '28.');
    const references = (closing?.kind === 'paragraph' ? closing.text : []).filter(
      (inline: Inline) => inline.kind === 'reference',
    );
    expect(references.map((each) => each.text)).toEqual(['paragraphs 5', '7']);
  });

  test('prints no list of recommendations beside the one in the header', () => {
    const part = packOf('bcp-cabinet-2021-09-01').parts.find((each) => each.kind === 'paper');
    expect(part?.blocks.filter((block) => block.kind === 'recommendations')).toEqual([]);
  });
});
