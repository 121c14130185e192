import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import styles from './Action.module.css';

interface ActionProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  /** One main action a screen; `plain` is for what stands beside it, `quiet` for what ends or hides something. */
  readonly weight?: 'main' | 'plain' | 'quiet';
  readonly isDisabled?: boolean;
  /** Full name where the visible words alone do not say it. */
  readonly label?: string;
}

export function Action({ children, onPress, weight = 'plain', isDisabled, label }: ActionProps) {
  return (
    <Button
      className={`${styles[weight]}`}
      onPress={onPress}
      isDisabled={isDisabled ?? false}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      {children}
    </Button>
  );
}
