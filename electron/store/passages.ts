import type {
  RichInline,
  RichList,
  RichNode,
  RichParagraph,
  RichText,
} from '../../shared/entities/richText.ts';

export interface Passage {
  /** Local id of the block that the words stand in. */
  readonly block: string;
  readonly text: string;
}

/** The words of an authored text, a passage for each paragraph, heading, item of a list and row of a table. */
export const passagesOf = (text: RichText): Passage[] =>
  text.content.flatMap(passagesOfNode).filter((passage) => passage.text !== '');

function passagesOfNode(node: RichNode): Passage[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [{ block: node.attrs.id, text: inlineWords(node.content) }];
    case 'list':
      return ofList(node);
    case 'table': {
      const { id, caption = '', summary = '', notes = [] } = node.attrs;
      return [
        ...[caption, summary, ...notes].map((each) => ({ block: id, text: each.trim() })),
        ...node.content.map((row) => ({
          block: row.attrs.id,
          text: row.content.map((cell) => words(cell.content)).join(' · '),
        })),
      ];
    }
    case 'liveBlock':
      // Drawn from rows that are found by themselves.
      return [];
  }
}

const ofList = (list: RichList): Passage[] =>
  list.content.map((item) => ({ block: item.attrs.id, text: words(item.content) }));

const words = (nodes: readonly (RichParagraph | RichList)[]): string =>
  nodes
    .map((node) =>
      node.type === 'list'
        ? ofList(node)
            .map(({ text }) => text)
            .join(' ')
        : inlineWords(node.content),
    )
    .join(' ')
    .trim();

function inlineWords(content: readonly RichInline[] | undefined): string {
  return (content ?? [])
    .map((inline) => {
      switch (inline.type) {
        case 'text':
          return inline.text;
        case 'hardBreak':
          return ' ';
        case 'reference':
          return inline.attrs.words.replace('{n}', '');
      }
    })
    .join('')
    .trim();
}
