import { Check, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './ArchiveScreen.module.css';

/** Says in one line, with a sign beside the colour, whether something is as it was archived. */
export function SoundLine({
  isSound,
  children,
}: {
  readonly isSound: boolean;
  readonly children: ReactNode;
}) {
  return (
    <p className={isSound ? styles.sound : styles.broken}>
      {isSound ? <Check aria-hidden="true" size={18} /> : <TriangleAlert aria-hidden="true" size={18} />}
      <strong>{children}</strong>
    </p>
  );
}
