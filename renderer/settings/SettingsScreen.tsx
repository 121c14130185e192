import { Plus } from 'lucide-react';
import { useId } from 'react';
import { NavLink, Navigate, Outlet, useLocation } from 'react-router';
import fieldStyles from '../fields/RowField.module.css';
import { settingsPath } from '../paths.ts';
import { rowsOf, useStore } from '../store.ts';
import { chooseCouncil, councilsByName, useChosenCouncil } from './chosenCouncil.ts';
import { councilSections, dataSection } from './sections.ts';
import styles from './SettingsScreen.module.css';
import type { CouncilOutlet } from './useCouncil.ts';

const newCouncil = settingsPath('new');
const data = settingsPath(dataSection.path);

/** What a council sets once and every paper then follows: a list of sections, and beside it the form of one. */
export function SettingsScreen() {
  const rows = useStore(rowsOf);
  const readOnly = useStore(({ library }) => library.kind === 'open' && library.readOnly);
  const council = useChosenCouncil(rows);
  const { pathname } = useLocation();
  if (rows === null) return null;
  const needsCouncil = council === undefined && pathname !== newCouncil && pathname !== data;
  return (
    <main id="content" tabIndex={-1} className={styles.screen}>
      <h1 className={styles.title}>Settings</h1>
      <div className={styles.columns}>
        <nav aria-label="Sections of the settings" className={styles.sections}>
          {council !== undefined && (
            <>
              <CouncilChoice councilId={council.id} councils={councilsByName(rows.organisation)} />
              <ul>
                {councilSections.map(({ path, label }) => (
                  <li key={path}>
                    <NavLink to={settingsPath(path)} className={`${styles.section}`}>
                      {label}
                    </NavLink>
                  </li>
                ))}
              </ul>
            </>
          )}
          {!readOnly && (
            <NavLink to={newCouncil} className={`${styles.section} ${styles.add}`}>
              <Plus aria-hidden="true" size={15} />
              {council === undefined ? 'Set up your council' : 'Add another council'}
            </NavLink>
          )}
          <h2 className={styles.council}>This library</h2>
          <NavLink to={data} className={`${styles.section}`}>
            {dataSection.label}
          </NavLink>
        </nav>
        <div className={styles.content}>
          {needsCouncil ? (
            <Navigate to={newCouncil} replace />
          ) : (
            <Outlet
              // Fields of one council must not stay when another is chosen.
              key={council?.id ?? ''}
              context={council === undefined ? null : ({ council, rows, readOnly } satisfies CouncilOutlet)}
            />
          )}
        </div>
      </div>
    </main>
  );
}

interface CouncilChoiceProps {
  readonly councilId: string;
  readonly councils: CouncilOutlet['rows']['organisation'];
}

function CouncilChoice({ councilId, councils }: CouncilChoiceProps) {
  const id = useId();
  const [only] = councils;
  if (councils.length === 1) return <h2 className={styles.council}>{only?.name}</h2>;
  return (
    <div className={`${fieldStyles.field} ${styles.choice}`}>
      <label htmlFor={id} className={styles.council}>
        Council
      </label>
      <select
        id={id}
        className={`${fieldStyles.input} ${fieldStyles.choice}`}
        value={councilId}
        onChange={(event) => chooseCouncil(event.target.value)}
      >
        {councils.map((each) => (
          <option key={each.id} value={each.id}>
            {each.name}
          </option>
        ))}
      </select>
    </div>
  );
}
