/** Short constructors for the blocks that sections make most. */
import type { CellContent, Inline, ParagraphBlock, TableCell, TableRow, Tone } from './blocks.ts';

export const text = (words: string): Inline[] => (words === '' ? [] : [{ kind: 'text', text: words }]);
export const strong = (words: string): Inline => ({ kind: 'text', text: words, strong: true });

export const paragraph = (id: string, content: string | readonly Inline[]): ParagraphBlock => ({
  kind: 'paragraph',
  id,
  text: typeof content === 'string' ? text(content) : content,
});

/** Paragraphs of a prose field: an empty line parts them. */
export const paragraphs = (id: string, prose: string): ParagraphBlock[] =>
  prose
    .split(/\n\s*\n/)
    .filter((each) => each.trim() !== '')
    .map((each, at) => paragraph(at === 0 ? id : `${id}.${at + 1}`, each.trim()));

/** What a table cell is made from: a text, inlines, or blocks; with a status colour or a span where it has one. */
export interface CellDraft {
  readonly of: string | readonly CellContent[];
  readonly tone?: Tone;
  readonly span?: number;
}

/** A row of cells; the first is the row's header in the body, all are column headers in the head. */
export function row(id: string, kind: TableRow['kind'], cells: readonly (string | CellDraft)[]): TableRow {
  return {
    id,
    kind,
    cells: cells.map((draft, at): TableCell => {
      const full = typeof draft === 'string' ? { of: draft } : draft;
      const cellId = `${id}.${at + 1}`;
      const header = kind === 'header' ? 'column' : at > 0 ? undefined : kind === 'group' ? 'group' : 'row';
      return {
        id: cellId,
        ...(header === undefined ? {} : { header }),
        ...('span' in full && full.span !== undefined ? { span: full.span } : {}),
        ...('tone' in full && full.tone !== undefined ? { tone: full.tone } : {}),
        blocks: typeof full.of === 'string' ? paragraphs(`${cellId}.p`, full.of) : full.of,
      };
    }),
  };
}
