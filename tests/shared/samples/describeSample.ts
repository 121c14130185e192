/** What must hold for the rows of any sample council: declared once, run for each. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { assemble } from '../../../shared/assemble.ts';
import { type Rows, entities, entityKinds } from '../../../shared/entities/index.ts';
import { mergeRows } from '../../../shared/samples/merge.ts';
import { sampleAssembledAt } from '../../../shared/samples/index.ts';
import type { PaperFigures } from '../../fixtures/figures/bcp.ts';
import { authoredTexts, blockIds, coveredColumns, targets, wordsOf } from './authored.ts';
import { paperText, tableRows } from './packText.ts';

interface Sample {
  readonly name: string;
  readonly rows: Partial<Rows>;
  readonly figures: readonly PaperFigures[];
  /** SHA-256 of the surnames in the source, in small letters: the test must not hold what it forbids. */
  readonly surnames: ReadonlySet<string>;
}

export const packOf = (sample: Partial<Rows>, ref: string) => {
  const rows = mergeRows(sample);
  const meeting = rows.meeting.find((each) => each.ref === ref);
  if (meeting === undefined) throw new Error(`There is no meeting ${ref}.`);
  return assemble({ meetingId: meeting.id, rows, assembledAt: sampleAssembledAt });
};

const inOrder = (text: string, parts: readonly string[]): boolean => {
  let at = 0;
  return parts.every((part) => {
    const found = text.toLowerCase().indexOf(part.toLowerCase(), at);
    at = found + part.length;
    return found !== -1;
  });
};

const hash = (word: string): string => createHash('sha256').update(word).digest('hex');

export function describeSample({ name, rows: piece, figures, surnames }: Sample): void {
  const rows = mergeRows(piece);
  const all = entityKinds.flatMap((kind) => rows[kind].map((row) => ({ kind, row })));

  describe(`the sample of ${name}`, () => {
    test.each(entityKinds)('has rows that the schema of %s accepts', (kind) => {
      for (const row of rows[kind]) {
        const result = entities[kind].safeParse(row);
        expect(result.error?.issues ?? []).toEqual([]);
        expect(result.data).toEqual(row);
      }
    });

    test('gives every row an identifier of its own', () => {
      const ids = all.map(({ row }) => row.id);
      expect(ids.length).toBeGreaterThan(20);
      expect(new Set(ids).size).toBe(ids.length);
    });

    test('points only at rows that exist', () => {
      const ids = new Set(all.map(({ row }) => row.id));
      const links = all.flatMap(({ kind, row }) =>
        Object.entries(row).flatMap(([field, value]) =>
          field.endsWith('Id') && value !== null ? [{ kind, field, value: String(value) }] : [],
        ),
      );
      expect(links.length).toBeGreaterThan(20);
      expect(links.filter((link) => !ids.has(link.value))).toEqual([]);
    });

    test('says of its paper and its meeting that they are adapted', () => {
      for (const each of [...rows.paper, ...rows.meeting]) {
        expect(each.provenance).toContain('dapted from a public paper');
        expect(each.provenance).toContain('not the council’s text');
      }
    });

    test('names no person of the source, and holds no e-mail address or telephone number', () => {
      const text = JSON.stringify(piece);
      const words = new Set(text.toLowerCase().match(/\p{Letter}+/gu));
      expect(words.size).toBeGreaterThan(500);
      expect([...words].filter((word) => surnames.has(hash(word)))).toEqual([]);
      expect(text).not.toMatch(/\w@\w+\.\w/);
      expect(text).not.toMatch(/\b0\d{3,4} ?\d{3}/);
    });

    test('has no typewriter quotation marks', () => {
      const words = rows.paper.flatMap((paper) => wordsOf(authoredTexts(rows, paper.id)));
      expect(words.length).toBeGreaterThan(50);
      expect(words.filter((each) => /['"]/.test(each))).toEqual([]);
    });
  });

  describe.each(figures)('paper $paper', ({ meeting, figures: expected, rows: expectedRows }) => {
    const paper = rows.paper.find((each) =>
      rows.agendaItem.some(
        (item) =>
          item.paperId === each.id &&
          rows.meeting.some((held) => held.id === item.meetingId && held.ref === meeting),
      ),
    );
    const texts = authoredTexts(rows, paper?.id ?? '');

    test('uses each block id once, appendices included', () => {
      const ids = blockIds(texts);
      expect(ids.length).toBeGreaterThan(50);
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    });

    test('refers only to what the pack has', () => {
      const document = packOf(piece, meeting);
      expect(targets(texts).length).toBeGreaterThan(0);
      expect(paperText(document)).not.toMatch(/(Point|Appendix|paragraph) \?/);
      const own = new Set([...blockIds(texts), ...rows.appendix.map((each) => `appendix-${each.position}`)]);
      expect(targets(texts).filter((target) => !own.has(target))).toEqual([]);
    });

    test('fills every row of every table', () => {
      for (const { row, covered, columns } of coveredColumns(texts))
        expect([row, covered]).toEqual([row, columns]);
    });

    test('says every figure of the source', () => {
      const text = paperText(packOf(piece, meeting));
      expect(expected.filter((figure) => !text.includes(figure))).toEqual([]);
    });

    test('has every table row of the source, with its figures in one row and in order', () => {
      const printed = tableRows(packOf(piece, meeting));
      expect(expectedRows.filter((row) => !printed.some((text) => inOrder(text, row)))).toEqual([]);
    });
  });
}
