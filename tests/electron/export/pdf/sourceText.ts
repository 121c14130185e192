import type { Block, CellContent, Document, Inline, TableRow } from '../../../../shared/document/blocks.ts';

/** Every stretch of text of a document's parts in reading order, as the structure tree of its PDF is to give it. */
export function sourceText(document: Document): string[] {
  return document.parts
    .flatMap(({ blocks }) => blocks.flatMap(blockText))
    .filter((words) => words.trim() !== '');
}

const words = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.kind === 'break' ? ' ' : inline.text)).join('');

const rowsText = (rows: readonly TableRow[]): string[] =>
  rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(blockText)));

function blockText(block: Block | CellContent): string[] {
  switch (block.kind) {
    case 'cover':
      return [
        block.organisation,
        block.body,
        block.title,
        ...block.details.flatMap(({ label, value }) => [label, value]),
        ...block.members.flatMap(({ name, role }) => [name, role]),
        ...block.notice,
        block.status,
      ];
    case 'heading':
    case 'paragraph':
      return [block.number ?? '', words(block.text)];
    case 'list':
      return block.items.flatMap(({ label, blocks }) => [label, ...blocks.flatMap(blockText)]);
    case 'table':
      return [
        block.number ?? '',
        block.caption ?? '',
        block.unit ?? '',
        block.summary ?? '',
        ...rowsText(block.head),
        ...rowsText(block.body),
        ...block.notes.map(words),
      ];
    case 'figure':
      return [block.caption, ...block.notes.map(words)];
    case 'facts':
      return block.rows.flatMap(({ label, blocks }) => [label, ...blocks.flatMap(blockText)]);
    case 'recommendations':
      return [
        words(block.stem ?? []),
        ...block.items.flatMap(({ label, text, blocks }) => [
          label,
          words(text),
          ...blocks.flatMap(blockText),
        ]),
      ];
    case 'notice':
      return [block.title ?? '', ...block.blocks.flatMap(blockText)];
    case 'signOff':
      return [block.label, words(block.text)];
    case 'keyFigures':
      return block.items.flatMap(({ label, value, note }) => [label, value, note]);
    // Its pages bring their own text: pages of attachments are read in their own tests.
    case 'attachment':
      return [];
    case 'index':
      return block.entries.flatMap(({ number, title, detail }) => [number ?? '', title, ...detail]);
  }
}

/** The first stretch of text that does not follow the others in `found`; undefined where all are there, in order. Blanks do not count. */
export function firstLost(expected: readonly string[], found: string): string | undefined {
  const without = (string: string) => string.replace(/\s+/gu, '');
  const all = without(found);
  let from = 0;
  for (const stretch of expected) {
    const at = all.indexOf(without(stretch), from);
    if (at < 0) return stretch;
    from = at + without(stretch).length;
  }
  return undefined;
}
