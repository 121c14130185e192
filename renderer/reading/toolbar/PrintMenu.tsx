import { Printer } from 'lucide-react';
import { useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { activePane, pageOf, useReading, useReadingStore } from '../reading.ts';
import { printExcerpt } from '../printing.ts';
import styles from './Toolbar.module.css';

interface PrintMenuProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** Prints what is selected, the page that is read, or its paper; the whole is the export's. */
export function PrintMenu({ isOpen, onOpenChange }: PrintMenuProps) {
  const store = useReadingStore();
  const hasSelection = useReading((reading) => reading.selected !== null);
  const page = useReading((reading) => pageOf(reading, activePane(reading).place));
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <>
      <MenuTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
        <Button className={`${styles.button}`} aria-label="Print">
          <Printer aria-hidden="true" size={18} />
        </Button>
        <Popover placement="bottom end" className={`${styles.popover}`}>
          <Menu
            aria-label="Print"
            className={`${styles.menu}`}
            disabledKeys={hasSelection ? [] : ['selection']}
            onAction={(key) => {
              const print = async (): Promise<void> => {
                const failure = await printExcerpt(store, key as 'selection' | 'page' | 'paper');
                setProblem(failure?.message ?? null);
              };
              void print();
            }}
          >
            <MenuItem id="selection" className={`${styles.item}`}>
              Print what is selected
            </MenuItem>
            <MenuItem id="page" className={`${styles.item}`}>
              Print page {page}
            </MenuItem>
            <MenuItem id="paper" className={`${styles.item}`}>
              Print this paper
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      {problem !== null && (
        <span role="alert" className={styles.refused}>
          {problem}
        </span>
      )}
    </>
  );
}
