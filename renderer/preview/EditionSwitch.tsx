import { formatDate } from '../../shared/dates.ts';
import type { Edition } from '../../shared/api.ts';
import type { Row } from '../../shared/entities/index.ts';
import { chooseEdition } from '../store.ts';
import styles from './EditionSwitch.module.css';

interface EditionSwitchProps {
  readonly published: Row<'packVersion'>;
  readonly edition: Edition;
}

/** What is previewed is also what is exported, so the choice between the two stands where the pack does. */
export function EditionSwitch({ published, edition }: EditionSwitchProps) {
  const day = formatDate(published.publishedAt.slice(0, 10), 'medium');
  const choices: readonly (readonly [Edition, string])[] = [
    ['working', 'Working copy'],
    ['published', `Published, version ${published.number}`],
  ];
  return (
    <div className={styles.bar}>
      <fieldset className={styles.choices}>
        <legend className="visuallyHidden">Edition shown and exported</legend>
        {choices.map(([key, label]) => (
          <button
            key={key}
            type="button"
            className={styles.choice}
            aria-pressed={edition === key}
            onClick={() => chooseEdition(key)}
          >
            {label}
          </button>
        ))}
      </fieldset>
      <p className={styles.note}>
        {edition === 'working'
          ? 'As the meeting stands now, with every change.'
          : `As published on ${day}. It stays as it is.`}
      </p>
    </div>
  );
}
