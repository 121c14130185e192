import { ChevronDown } from 'lucide-react';
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { type Line, makeLines } from '../write/lines.ts';
import styles from './LineChoice.module.css';
import bar from './EditorToolbar.module.css';
import type { Run } from './toolbarState.ts';

const choices: readonly { readonly id: string; readonly label: string; readonly line: Line }[] = [
  { id: 'plain', label: 'Paragraph', line: { kind: 'plain' } },
  { id: 'numbered', label: 'Numbered paragraph', line: { kind: 'numbered' } },
  { id: 'heading-3', label: 'Heading', line: { kind: 'heading', level: 3, numbered: false } },
  {
    id: 'heading-3-numbered',
    label: 'Numbered heading',
    line: { kind: 'heading', level: 3, numbered: true },
  },
  { id: 'heading-4', label: 'Subheading', line: { kind: 'heading', level: 4, numbered: false } },
  { id: 'heading-5', label: 'Minor heading', line: { kind: 'heading', level: 5, numbered: false } },
];

interface LineChoiceProps {
  readonly line: Line | null;
  readonly run: Run;
}

/** What the line at the cursor is. In lists and tables it is a paragraph and stays one, so there is nothing to choose. */
export function LineChoice({ line, run }: LineChoiceProps) {
  return (
    <Select
      aria-label="Kind of paragraph"
      selectedKey={line === null ? 'plain' : idOf(line)}
      isDisabled={line === null}
      onSelectionChange={(id) => {
        const chosen = choices.find((each) => each.id === id);
        if (chosen !== undefined) run(makeLines(chosen.line));
      }}
    >
      <Button className={`${bar.button} ${styles.choice}`}>
        <SelectValue className={`${styles.value}`} /> <ChevronDown aria-hidden="true" size={14} />
      </Button>
      <Popover className={`${styles.popover}`} placement="bottom start">
        <ListBox className={`${styles.list}`} items={choices}>
          {({ id, label }) => (
            <ListBoxItem id={id} textValue={label} className={`${styles.item} ${styles[id] ?? ''}`}>
              {label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}

const idOf = (line: Line): string =>
  line.kind === 'heading'
    ? `heading-${line.level}${line.numbered && line.level === 3 ? '-numbered' : ''}`
    : line.kind;
