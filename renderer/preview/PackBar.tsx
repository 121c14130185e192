import type { PackSource } from '../../shared/editions.ts';
import type { Row } from '../../shared/entities/index.ts';
import segments from '../components/Segments.module.css';
import styles from './PackBar.module.css';
import { SourceSwitch } from './SourceSwitch.tsx';

/** The pack as text that flows, with the marks of the checks, or as the pages that will be printed. */
export type PackView = 'text' | 'pages';

interface PackBarProps {
  readonly published: Row<'packVersion'> | undefined;
  readonly source: PackSource;
  readonly view: PackView;
  readonly onView: (view: PackView) => void;
}

const views: readonly (readonly [PackView, string])[] = [
  ['text', 'Text'],
  ['pages', 'Pages'],
];

/** How the pack is looked at, and which of its versions. */
export function PackBar({ published, source, view, onView }: PackBarProps) {
  return (
    <div className={styles.bar}>
      <fieldset className={segments.choices}>
        <legend className="visuallyHidden">Pack shown as</legend>
        {views.map(([key, label]) => (
          <button
            key={key}
            type="button"
            className={segments.choice}
            aria-pressed={view === key}
            onClick={() => onView(key)}
          >
            {label}
          </button>
        ))}
      </fieldset>
      {published !== undefined && <SourceSwitch published={published} source={source} />}
    </div>
  );
}
