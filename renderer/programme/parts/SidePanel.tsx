import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import styles from './SidePanel.module.css';
import { useEscape } from './useEscape.ts';

interface SidePanelProps {
  readonly title: string;
  /** Closes it and puts the focus back where it came from. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form beside the list that it was opened from; the list stays in reach. Takes the focus when it opens; Escape closes it. */
export function SidePanel({ title, onClose, children }: SidePanelProps) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    // Unless a field in it has taken the focus for itself.
    if (panel.current?.contains(document.activeElement) === false) panel.current.focus();
  }, []);
  useEscape(panel, onClose);
  return (
    <section ref={panel} aria-label={title} tabIndex={-1} className={styles.panel}>
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <Button className={`${styles.close}`} aria-label="Close the panel" onPress={onClose}>
          <X aria-hidden="true" size={18} />
        </Button>
      </div>
      <div className={styles.content}>{children}</div>
    </section>
  );
}
