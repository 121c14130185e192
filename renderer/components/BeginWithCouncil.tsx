import { useNavigate } from 'react-router';
import { settingsPath } from '../paths.ts';
import { createLibrary } from '../store.ts';
import { Action } from './Action.tsx';
import styles from './BeginWithCouncil.module.css';

/** The two ways on from an empty library. */
export function BeginWithCouncil() {
  const navigate = useNavigate();
  return (
    <span className={styles.ways}>
      <Action weight="main" onPress={() => void navigate(settingsPath('new'))}>
        Set up your council
      </Action>
      <Action onPress={() => void createLibrary(true)}>Open the sample library</Action>
    </span>
  );
}
