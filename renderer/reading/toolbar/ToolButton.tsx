import type { LucideIcon } from 'lucide-react';
import { Button } from 'react-aria-components';
import styles from './Toolbar.module.css';

interface ToolButtonProps {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly onPress: () => void;
  /** For a button that is either down or up. */
  readonly isPressed?: boolean;
  /** There is nothing to do at present. It keeps the focus then, which would be nowhere if the last press had used the button up. */
  readonly isDisabled?: boolean;
  /** Words beside the picture where there is room. */
  readonly words?: string;
}

/** A picture with a name; where there is room, with a word. */
export function ToolButton(props: ToolButtonProps) {
  const { label, icon: Icon, onPress, isPressed, isDisabled = false, words } = props;
  return (
    <Button
      className={`${styles.button}`}
      aria-label={label}
      aria-disabled={isDisabled}
      {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
      onPress={() => {
        if (!isDisabled) onPress();
      }}
    >
      <Icon aria-hidden="true" size={18} />
      {words !== undefined && <span className={styles.label}>{words}</span>}
    </Button>
  );
}
