import type { Extensions } from '@tiptap/core';
import { Extension } from '@tiptap/core';
import { gapCursor } from '@tiptap/pm/gapcursor';
import { keepBlockIds } from './ids/keepBlockIds.ts';
import { newBlockId } from './ids/newBlockId.ts';
import { LiveBlockKeys } from './live/liveBlockKeys.ts';
import { LiveBlockInPaper } from './live/liveBlockView.ts';
import { TextMarks } from './marks/textMarks.ts';
import { slashMenu } from './menu/slashMenu.ts';
import { printedNumbers } from './paper/printedNumbers.ts';
import { pasting } from './paste/pasting.ts';
import { placeholderText } from './placeholderText.ts';
import { ReferenceInPaper } from './reference/referenceView.ts';
import { richSchema } from './schema/richSchema.ts';
import { ColumnMarks } from './table/columnMarks.ts';
import { TableKeys } from './table/tableKeys.ts';
import { TableInPaper } from './table/tableView.ts';
import { blockInHand } from './write/blockInHand.ts';
import { DialogKeys } from './write/dialogKeys.ts';
import { LeaveWithTab } from './write/leaveWithTab.ts';
import { writingKeys } from './write/writingKeys.ts';

interface EditorKind {
  readonly paperId: string;
  readonly isInline: boolean;
  readonly placeholder: string;
}

/** What the editor draws in its own way. */
const drawnHere: ReadonlySet<string> = new Set(['reference', 'liveBlock', 'table']);

/** A place for the cursor between two blocks that hold none. */
const GapCursor = Extension.create({ name: 'gapCursor', addProseMirrorPlugins: () => [gapCursor()] });

/** Everything that an editor of authored text can do. */
export const editorExtensions = ({ paperId, isInline, placeholder }: EditorKind): Extensions => [
  ...richSchema.filter(({ name }) => !drawnHere.has(name)),
  TableInPaper,
  ReferenceInPaper.configure({ paperId }),
  LiveBlockInPaper.configure({ paperId }),
  TableKeys,
  LiveBlockKeys,
  ColumnMarks,
  GapCursor,
  slashMenu(paperId, isInline),
  DialogKeys,
  LeaveWithTab,
  pasting(paperId, isInline),
  writingKeys(isInline),
  keepBlockIds(newBlockId),
  ...(isInline ? [] : [printedNumbers(paperId), blockInHand]),
  placeholderText(placeholder),
  TextMarks,
];
