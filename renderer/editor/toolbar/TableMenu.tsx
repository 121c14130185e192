import type { Editor } from '@tiptap/core';
import { ChevronDown, Table2 } from 'lucide-react';
import {
  Button,
  Collection,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
} from 'react-aria-components';
import type { Command } from '@tiptap/pm/state';
import { openEditorDialog } from '../editorDialog.ts';
import { tableActions } from '../table/tableActions.ts';
import bar from './EditorToolbar.module.css';
import styles from './InsertMenu.module.css';

interface TableMenuProps {
  readonly editor: Editor;
  readonly run: (command: Command) => void;
}

/** What can be done to the table, row and column that the cursor is in. */
export function TableMenu({ editor, run }: TableMenuProps) {
  const groups = [...new Set(tableActions.map(({ group }) => group))].map((group) => ({
    group,
    items: tableActions.filter((each) => each.group === group),
  }));
  return (
    <MenuTrigger>
      <Button className={`${bar.button} ${styles.button}`}>
        <Table2 aria-hidden="true" size={16} /> Table <ChevronDown aria-hidden="true" size={14} />
      </Button>
      <Popover className={`${styles.popover}`} placement="bottom start">
        <Menu
          className={`${styles.menu}`}
          items={groups}
          onAction={(key) => {
            const chosen = tableActions.find((each) => each.label === key);
            // After the menu has given the focus back.
            window.setTimeout(() =>
              chosen?.command === undefined
                ? openEditorDialog({ kind: 'table', editor })
                : run(chosen.command),
            );
          }}
        >
          {({ group, items }) => (
            <MenuSection id={group}>
              <Header className={`${styles.name}`}>{group}</Header>
              <Collection items={items}>
                {({ label }) => (
                  <MenuItem id={label} textValue={label} className={`${styles.item}`}>
                    {label}
                  </MenuItem>
                )}
              </Collection>
            </MenuSection>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
