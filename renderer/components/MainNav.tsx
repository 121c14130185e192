import { NavLink } from 'react-router';
import {
  archivePath,
  decisionsPath,
  forwardPlanPath,
  homePath,
  meetingsPath,
  papersPath,
  programmesPath,
  settingsPath,
  shelfPath,
} from '../paths.ts';
import styles from './MainNav.module.css';

/** The places of the library. */
export function MainNav() {
  return (
    <nav aria-label="Library" className={styles.nav}>
      <NavLink to={homePath} end className={`${styles.place}`}>
        Home
      </NavLink>
      <NavLink to={meetingsPath} className={`${styles.place}`}>
        Meetings
      </NavLink>
      <NavLink to={papersPath} className={`${styles.place}`}>
        Papers
      </NavLink>
      <NavLink to={shelfPath} className={`${styles.place}`}>
        Reading room
      </NavLink>
      <NavLink to={forwardPlanPath} className={`${styles.place}`}>
        Forward plan
      </NavLink>
      <NavLink to={decisionsPath} className={`${styles.place}`}>
        Decisions
      </NavLink>
      <NavLink to={programmesPath} className={`${styles.place}`}>
        Programmes
      </NavLink>
      <NavLink to={archivePath} className={`${styles.place}`}>
        Archive
      </NavLink>
      <NavLink to={settingsPath()} className={`${styles.place}`}>
        Settings
      </NavLink>
    </nav>
  );
}
