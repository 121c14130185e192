import { formatDate } from '../../shared/dates.ts';
import type { PackSource } from '../../shared/editions.ts';
import type { Row } from '../../shared/entities/index.ts';
import { chooseSource } from '../store.ts';
import segments from '../components/Segments.module.css';
import styles from './PackBar.module.css';

interface SourceSwitchProps {
  readonly published: Row<'packVersion'>;
  readonly source: PackSource;
}

/** What is previewed is also what is exported, so the choice between the two stands where the pack does. */
export function SourceSwitch({ published, source }: SourceSwitchProps) {
  const day = formatDate(published.publishedAt.slice(0, 10), 'medium');
  const choices: readonly (readonly [PackSource, string])[] = [
    ['working', 'Working copy'],
    ['published', `Published, version ${published.number}`],
  ];
  return (
    <>
      <fieldset className={segments.choices}>
        <legend className="visuallyHidden">Version shown and exported</legend>
        {choices.map(([key, label]) => (
          <button
            key={key}
            type="button"
            className={segments.choice}
            aria-pressed={source === key}
            onClick={() => chooseSource(key)}
          >
            {label}
          </button>
        ))}
      </fieldset>
      <p className={styles.note}>
        {source === 'working'
          ? 'As the meeting stands now, with every change.'
          : `As published on ${day}. It stays as it is.`}
      </p>
    </>
  );
}
