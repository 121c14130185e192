import type { Extensions } from '@tiptap/core';
import { tableEditing } from '@tiptap/pm/tables';
import { Extension } from '@tiptap/core';
import { keepBlockIds } from './ids/keepBlockIds.ts';
import { newBlockId } from './ids/newBlockId.ts';
import { LiveBlockInPaper } from './live/liveBlockView.ts';
import { slashMenu } from './menu/slashMenu.ts';
import { printedNumbers } from './paper/printedNumbers.ts';
import { placeholderText } from './placeholderText.ts';
import { ReferenceInPaper } from './reference/referenceView.ts';
import { richSchema } from './schema/richSchema.ts';
import { DialogKeys } from './write/dialogKeys.ts';
import { writingKeys } from './write/writingKeys.ts';

interface EditorKind {
  readonly paperId: string;
  readonly isInline: boolean;
  readonly placeholder: string;
}

const TableEditing = Extension.create({
  name: 'tableEditing',
  addProseMirrorPlugins: () => [tableEditing()],
});

/** Everything that an editor of authored text can do. */
export const editorExtensions = ({ paperId, isInline, placeholder }: EditorKind): Extensions => [
  ...richSchema.filter(({ name }) => name !== 'reference' && name !== 'liveBlock'),
  ReferenceInPaper.configure({ paperId }),
  LiveBlockInPaper.configure({ paperId }),
  TableEditing,
  slashMenu(paperId, isInline),
  DialogKeys,
  writingKeys(isInline),
  keepBlockIds(newBlockId),
  ...(isInline ? [] : [printedNumbers(paperId)]),
  placeholderText(placeholder),
];
