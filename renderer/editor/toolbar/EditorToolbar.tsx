import {
  Bold,
  Hash,
  IndentDecrease,
  IndentIncrease,
  Italic,
  Link,
  List,
  ListOrdered,
  Minus,
  Redo2,
  Undo2,
} from 'lucide-react';
import { toggleMark } from '@tiptap/pm/commands';
import type { Command } from '@tiptap/pm/state';
import { useRef } from 'react';
import { Group, Toolbar } from 'react-aria-components';
import { takeStep } from '../../history/takeStep.ts';
import { isMac } from '../../shortcuts/listenForShortcuts.ts';
import { openEditorDialog } from '../editorDialog.ts';
import { useEditorInUse } from '../editorInUse.ts';
import type { Marker } from '../schema/listNodes.ts';
import { indent, outdent, toggleList } from '../write/lists.ts';
import { keysOf, textShortcuts } from '../write/textShortcuts.ts';
import styles from './EditorToolbar.module.css';
import { InsertMenu } from './InsertMenu.tsx';
import { LineChoice } from './LineChoice.tsx';
import { TableMenu } from './TableMenu.tsx';
import { ToolbarButton } from './ToolbarButton.tsx';
import { useWayBack } from './toolbarFocus.ts';
import { useToolbarState } from './toolbarState.ts';

const size = 17;

const listIcons: readonly (readonly [Marker, keyof typeof textShortcuts, React.ReactNode])[] = [
  ['alpha', 'alpha', <ListOrdered key="alpha" aria-hidden="true" size={size} />],
  ['bullet', 'bullet', <List key="bullet" aria-hidden="true" size={size} />],
  ['dash', 'dash', <Minus key="dash" aria-hidden="true" size={size} />],
];

/**
 * The tools for the text in use: one bar for all texts of a screen. Alt+F10 goes to it and Escape back into the text;
 * within it the arrows move.
 */
export function EditorToolbar() {
  const { editor, inline } = useEditorInUse();
  const state = useToolbarState(editor);
  const bar = useRef<HTMLDivElement>(null);
  useWayBack(bar, editor);
  const run = (command: Command): void => {
    if (editor === null) return;
    command(editor.state, editor.view.dispatch, editor.view);
    editor.view.focus();
  };
  const mark = (name: 'strong' | 'emphasis'): void => {
    const type = editor?.schema.marks[name];
    if (type !== undefined) run(toggleMark(type));
  };
  const open = (kind: 'link' | 'reference'): void => {
    if (editor !== null) openEditorDialog({ kind, editor });
  };
  const keys = (name: keyof typeof textShortcuts): string => keysOf(textShortcuts[name], isMac);
  const off = !state.editable;
  return (
    <Toolbar ref={bar} data-editor-toolbar="" aria-label="Text" className={`${styles.toolbar}`}>
      <Group aria-label="Steps" className={`${styles.group}`}>
        <ToolbarButton
          label="Undo"
          icon={<Undo2 aria-hidden="true" size={size} />}
          onPress={() => void takeStep('undo')}
          isDisabled={off}
        />
        <ToolbarButton
          label="Redo"
          icon={<Redo2 aria-hidden="true" size={size} />}
          onPress={() => void takeStep('redo')}
          isDisabled={off}
        />
      </Group>
      {/* Where there are no kinds to choose from it stays all the same: the page below must not move with the focus. */}
      <Group aria-label="Paragraph" className={`${styles.group}`}>
        <LineChoice line={off || inline ? null : state.line} run={run} />
      </Group>
      <InsertMenu isDisabled={off} />
      {state.inTable && !off && editor !== null && <TableMenu editor={editor} run={run} />}
      <Group aria-label="Words" className={`${styles.group}`}>
        <ToolbarButton
          label="Strong"
          keys={keys('strong')}
          icon={<Bold aria-hidden="true" size={size} />}
          isOn={state.strong}
          onPress={() => mark('strong')}
          isDisabled={off}
        />
        <ToolbarButton
          label="Emphasis"
          keys={keys('emphasis')}
          icon={<Italic aria-hidden="true" size={size} />}
          isOn={state.emphasis}
          onPress={() => mark('emphasis')}
          isDisabled={off}
        />
        <ToolbarButton
          label="Link"
          keys={keys('link')}
          icon={<Link aria-hidden="true" size={size} />}
          isOn={state.link}
          onPress={() => open('link')}
          isDisabled={off}
        />
        <ToolbarButton
          label="Cross-reference"
          keys={keys('reference')}
          icon={<Hash aria-hidden="true" size={size} />}
          onPress={() => open('reference')}
          isDisabled={off}
        />
      </Group>
      <Group aria-label="Lists" className={`${styles.group}`}>
        {listIcons.map(([marker, name, icon]) => (
          <ToolbarButton
            key={marker}
            label={textShortcuts[name].label}
            keys={keys(name)}
            icon={icon}
            isOn={state.marker === marker}
            onPress={() => run(toggleList(marker))}
            isDisabled={off}
          />
        ))}
        <ToolbarButton
          label="One level out"
          keys={keys('outdent')}
          icon={<IndentDecrease aria-hidden="true" size={size} />}
          onPress={() => run(outdent)}
          isDisabled={off || state.marker === null}
        />
        <ToolbarButton
          label="One level in"
          keys={keys('indent')}
          icon={<IndentIncrease aria-hidden="true" size={size} />}
          onPress={() => run(indent)}
          isDisabled={off || state.marker === null}
        />
      </Group>
    </Toolbar>
  );
}
