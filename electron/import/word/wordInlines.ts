import type { RichInline } from '../../../shared/entities/richText.ts';
import type { WordNode } from './wordTree.ts';

type Marks = NonNullable<Extract<RichInline, { type: 'text' }>['marks']>;
type Note = Extract<WordNode, { type: 'noteReference' }>;

/** What is met on the way and cannot stand in a line. */
export interface WordFinds {
  pictures: number;
  readonly notes: Note[];
}

/** The words of a paragraph with bold, italics and links; a note leaves its number. */
export function wordInlines(nodes: readonly WordNode[], finds: WordFinds): RichInline[] {
  const inlines: RichInline[] = [];
  const add = (text: string, marks: Marks): void => {
    const clean = text.replace(/\p{Cc}/gu, ' ').toWellFormed();
    if (clean === '') return;
    const last = inlines.at(-1);
    if (last?.type === 'text' && JSON.stringify(last.marks ?? []) === JSON.stringify(marks))
      last.text += clean;
    else inlines.push({ type: 'text', text: clean, ...(marks.length === 0 ? {} : { marks }) });
  };
  const walk = (children: readonly WordNode[], marks: Marks): void => {
    for (const node of children)
      switch (node.type) {
        case 'text':
          add(node.value, marks);
          break;
        case 'tab':
          add(' ', marks);
          break;
        case 'break':
          if (node.breakType === 'line') inlines.push({ type: 'hardBreak' });
          break;
        case 'checkbox':
          add(node.checked ? '[yes] ' : '[no] ', marks);
          break;
        case 'image':
          finds.pictures++;
          break;
        case 'noteReference':
          add(` [note ${finds.notes.push(node)}]`, marks);
          break;
        case 'run': {
          const bold: Marks = node.isBold ? [{ type: 'strong' }] : [];
          const italic: Marks = node.isItalic ? [{ type: 'emphasis' }] : [];
          walk(node.children, [...marks, ...bold, ...italic]);
          break;
        }
        case 'hyperlink':
          walk(
            node.children,
            isOutward(node.href) ? [...marks, { type: 'link', attrs: { href: node.href } }] : marks,
          );
          break;
        case 'paragraph':
          walk(node.children, marks);
          break;
        case 'commentReference':
        case 'bookmarkStart':
        case 'table':
          break;
      }
  };
  walk(nodes, []);
  return trimEnds(inlines);
}

const isOutward = (href: string | null | undefined): href is string =>
  typeof href === 'string' && /^(?:https?:\/\/|mailto:|tel:)/iu.test(href);

/** Blanks at the ends of a paragraph, and breaks there, are layout. */
function trimEnds(inlines: readonly RichInline[]): RichInline[] {
  const kept = [...inlines];
  const isBlank = (inline: RichInline | undefined): boolean =>
    inline?.type === 'hardBreak' || (inline?.type === 'text' && inline.text.trim() === '');
  while (isBlank(kept.at(-1))) kept.pop();
  while (isBlank(kept[0])) kept.shift();
  return kept;
}
