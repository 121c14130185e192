/** The authored text of a sample paper: what it holds, before it is assembled. */
import type { Rows } from '../../../shared/entities/index.ts';
import type { RichText } from '../../../shared/entities/richText.ts';

/** Header, sections, recommendations, options and appendices of a paper. */
export function authoredTexts(rows: Rows, paperId: string): RichText[] {
  const paper = rows.paper.find((each) => each.id === paperId);
  if (paper === undefined) throw new Error('There is no such paper.');
  const ofPaper = (each: { readonly paperId: string }) => each.paperId === paperId;
  return [
    ...Object.values(paper.header),
    ...paper.sections.map((each) => each.text),
    ...rows.recommendation.filter(ofPaper).map((each) => each.text),
    ...rows.option.filter(ofPaper).map((each) => each.text),
    ...rows.appendix.filter(ofPaper).map((each) => each.text),
  ];
}

/** Values of a key anywhere below a node. */
function valuesOf(node: unknown, wanted: string): string[] {
  if (Array.isArray(node)) return node.flatMap((each) => valuesOf(each, wanted));
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === wanted && typeof value === 'string' ? [value] : valuesOf(value, wanted),
  );
}

export const blockIds = (texts: readonly RichText[]): string[] => valuesOf(texts, 'id');

/** The words of all text, run by run. */
export const wordsOf = (texts: readonly RichText[]): string[] => valuesOf(texts, 'text');

/** Block ids that cross-references lead to. */
export const targets = (texts: readonly RichText[]): string[] => valuesOf(texts, 'target');

/** For each table row, how many columns its cells cover and how many the table has. */
export const coveredColumns = (texts: readonly RichText[]) =>
  texts
    .flatMap((each) => each.content)
    .flatMap((node) =>
      node.type !== 'table'
        ? []
        : node.content.map((row) => ({
            row: row.attrs.id,
            covered: row.content.reduce((sum, cell) => sum + (cell.attrs.colspan ?? 1), 0),
            columns: node.attrs.columns.length,
          })),
    );
