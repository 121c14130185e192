import { Trash2 } from 'lucide-react';
import { NavLink } from 'react-router';
import { binPath } from '../history/binPath.ts';
import styles from './MastheadTools.module.css';

/** What can be reached from every screen. */
export function MastheadTools() {
  return (
    <nav aria-label="Tools" className={styles.tools}>
      <NavLink to={binPath} className={`${styles.tool}`}>
        <Trash2 aria-hidden="true" size={16} /> Bin
      </NavLink>
    </nav>
  );
}
