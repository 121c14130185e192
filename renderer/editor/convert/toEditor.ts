import type { JSONContent } from '@tiptap/core';
import type {
  RichCell,
  RichInline,
  RichList,
  RichNode,
  RichParagraph,
  RichTable,
  RichText,
} from '../../../shared/entities/richText.ts';

type NewId = () => string;

/**
 * Stored text as the editor holds it. The same tree, but that a place for the cursor is put into what is empty (a text, an
 * item, a cell, a table), which `fromEditor` takes out again while nothing is written there. `start` is what an empty
 * text begins with.
 */
export function toEditor(text: RichText, newId: NewId, start?: { readonly numbered: true }): JSONContent {
  const content = text.content.map((node) => nodeToEditor(node, newId));
  return {
    type: 'doc',
    content: content.length === 0 ? [{ type: 'paragraph', attrs: { id: newId(), ...start } }] : content,
  };
}

export function nodeToEditor(node: RichNode, newId: NewId): JSONContent {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return lineToEditor(node);
    case 'list':
      return listToEditor(node, newId);
    case 'table':
      return tableToEditor(node, newId);
    case 'liveBlock':
      return { type: 'liveBlock', attrs: node.attrs };
  }
}

function tableToEditor(table: RichTable, newId: NewId): JSONContent {
  const emptyCell = (): RichCell => ({ type: 'tableCell', attrs: { id: newId() }, content: [] });
  const emptyRow = (): RichTable['content'][number] => ({
    type: 'tableRow',
    attrs: { id: newId(), kind: 'body' },
    content: [],
  });
  return {
    type: 'table',
    attrs: table.attrs,
    content: orOne(table.content, emptyRow).map((row) => ({
      type: 'tableRow',
      attrs: row.attrs,
      content: orOne(row.content, emptyCell).map((cell) => ({
        type: cell.type,
        attrs: cell.attrs,
        content: contentToEditor(cell.content, newId),
      })),
    })),
  };
}

function listToEditor(list: RichList, newId: NewId): JSONContent {
  const emptyItem = (): RichList['content'][number] => ({
    type: 'listItem',
    attrs: { id: newId() },
    content: [],
  });
  return {
    type: 'list',
    attrs: list.attrs,
    content: orOne(list.content, emptyItem).map((item) => ({
      type: 'listItem',
      attrs: item.attrs,
      content: contentToEditor(item.content, newId),
    })),
  };
}

const contentToEditor = (content: readonly (RichParagraph | RichList)[], newId: NewId): JSONContent[] =>
  orOne<RichParagraph | RichList>(content, () => ({ type: 'paragraph', attrs: { id: newId() } })).map(
    (each) => (each.type === 'list' ? listToEditor(each, newId) : lineToEditor(each)),
  );

const orOne = <T>(content: readonly T[], one: () => T): readonly T[] =>
  content.length === 0 ? [one()] : content;

function lineToEditor({
  type,
  attrs,
  content,
}: RichParagraph | Extract<RichNode, { type: 'heading' }>): JSONContent {
  return {
    type,
    attrs,
    ...(content === undefined || content.length === 0 ? {} : { content: content.map(inlineToEditor) }),
  };
}

function inlineToEditor(inline: RichInline): JSONContent {
  switch (inline.type) {
    case 'hardBreak':
      return { type: 'hardBreak' };
    case 'reference':
      return { type: 'reference', attrs: inline.attrs };
    case 'text':
      return {
        type: 'text',
        text: inline.text,
        ...(inline.marks === undefined ? {} : { marks: inline.marks }),
      };
  }
}
