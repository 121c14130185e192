import type { Block, Inline, ListItem } from '../document/blocks.ts';
import type { SectionContext } from './section.ts';

/** Documents at the end of a report: one is a paragraph that counts like any other, several are a list. */
export function documentList(
  context: SectionContext,
  id: string,
  documents: readonly { readonly position: number; readonly text: readonly Inline[] }[],
): Block[] {
  const [only] = documents;
  if (only === undefined) return [];
  if (documents.length === 1) {
    const number = context.numberer.paragraph();
    return [
      { kind: 'paragraph', id: `${id}.1`, ...(number === undefined ? {} : { number }), text: only.text },
    ];
  }
  const items = documents.map(({ position, text }): ListItem => ({
    id: `${id}.${position}`,
    label: '•',
    blocks: [{ kind: 'paragraph', id: `${id}.${position}.1`, text }],
  }));
  return [{ kind: 'list', id, marker: 'bullet', items }];
}
