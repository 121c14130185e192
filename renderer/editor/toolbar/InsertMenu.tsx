import { ChevronDown, Plus } from 'lucide-react';
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
import { useEditorInUse } from '../editorInUse.ts';
import { insertions, matchingInsertions } from '../menu/insertions.ts';
import { rowsOf, useStore } from '../../store.ts';
import bar from './EditorToolbar.module.css';
import styles from './InsertMenu.module.css';

/** What typing / offers, as a menu. */
export function InsertMenu({ isDisabled }: { readonly isDisabled: boolean }) {
  const { editor, inline, paperId } = useEditorInUse();
  const rows = useStore(rowsOf);
  const all = rows === null ? [] : matchingInsertions(insertions({ inline, rows, paperId }), '');
  const groups = [...new Set(all.map(({ group }) => group))].map((group) => ({
    group,
    items: all.filter((each) => each.group === group),
  }));
  return (
    <MenuTrigger>
      <Button className={`${bar.button} ${styles.button}`} isDisabled={isDisabled || editor === null}>
        <Plus aria-hidden="true" size={16} /> Insert <ChevronDown aria-hidden="true" size={14} />
      </Button>
      <Popover className={`${styles.popover}`} placement="bottom start">
        <Menu
          className={`${styles.menu}`}
          items={groups}
          onAction={(key) => {
            const chosen = all.find((each) => each.key === key);
            // After the menu has given the focus back: what is inserted takes it on.
            if (chosen !== undefined && editor !== null) window.setTimeout(() => chosen.run(editor));
          }}
        >
          {({ group, items }) => (
            <MenuSection id={group}>
              <Header className={`${styles.name}`}>{group}</Header>
              <Collection items={items}>
                {({ key, label, help }) => (
                  <MenuItem id={key} textValue={label} className={`${styles.item}`}>
                    <span className={styles.label}>{label}</span>
                    <span className={styles.help}>{help}</span>
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
