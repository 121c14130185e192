import type { LucideIcon } from 'lucide-react';
import { Button } from 'react-aria-components';
import styles from './Toolbar.module.css';

interface ToolButtonProps {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly onPress: () => void;
  /** For a button that is either down or up. */
  readonly isPressed?: boolean;
  readonly isDisabled?: boolean;
  /** Words beside the picture where there is room. */
  readonly words?: string;
}

/** A picture with a name; where there is room, with a word. */
export function ToolButton({ label, icon: Icon, onPress, isPressed, isDisabled, words }: ToolButtonProps) {
  return (
    <Button
      className={`${styles.button}`}
      aria-label={label}
      isDisabled={isDisabled ?? false}
      {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
      onPress={onPress}
    >
      <Icon aria-hidden="true" size={18} />
      {words !== undefined && <span className={styles.label}>{words}</span>}
    </Button>
  );
}
