import { Keyboard, Search, Trash2 } from 'lucide-react';
import { Button } from 'react-aria-components';
import { NavLink } from 'react-router';
import { binPath } from '../history/binPath.ts';
import { openPalette, openShortcuts } from '../search/palette.ts';
import styles from './MastheadTools.module.css';

/** What can be reached from every screen. */
export function MastheadTools() {
  return (
    <nav aria-label="Tools" className={styles.tools}>
      <Button className={`${styles.tool}`} onPress={openPalette}>
        <Search aria-hidden="true" size={16} /> Search
      </Button>
      <NavLink to={binPath} className={`${styles.tool}`}>
        <Trash2 aria-hidden="true" size={16} /> Bin
      </NavLink>
      <Button className={`${styles.tool}`} aria-label="Keyboard and colours" onPress={openShortcuts}>
        <Keyboard aria-hidden="true" size={18} />
      </Button>
    </nav>
  );
}
