import type { ReactNode } from 'react';
import { Button, ToggleButton } from 'react-aria-components';
import styles from './EditorToolbar.module.css';

interface ToolbarButtonProps {
  readonly label: string;
  /** As the sheet of shortcuts writes it, for the tooltip. */
  readonly keys?: string | undefined;
  readonly icon: ReactNode;
  readonly onPress: () => void;
  /** Whether it is on; without it the button does something once. */
  readonly isOn?: boolean;
  readonly isDisabled?: boolean;
}

/** A sign whose words are heard and, with its keys, seen on resting over it. */
export function ToolbarButton({ label, keys, icon, onPress, isOn, isDisabled = false }: ToolbarButtonProps) {
  const shared = {
    className: `${styles.button}`,
    'aria-label': label,
    isDisabled,
    // The text keeps its focus and selection when a button is pressed with the mouse.
    preventFocusOnPress: true,
  };
  const tip = keys === undefined ? label : `${label} (${keys})`;
  return (
    <span title={tip}>
      {isOn === undefined ? (
        <Button {...shared} onPress={onPress}>
          {icon}
        </Button>
      ) : (
        <ToggleButton {...shared} isSelected={isOn} onChange={onPress}>
          {icon}
        </ToggleButton>
      )}
    </span>
  );
}
