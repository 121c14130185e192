import type { Council } from '../meetings/meetingList.ts';
import styles from './BodyFilter.module.css';

interface BodyFilterProps {
  readonly councils: readonly Council[];
  readonly total: number;
  /** Identifier of a body; null for all. */
  readonly chosen: string | null;
  readonly onChoose: (bodyId: string | null) => void;
}

/** Councils and their bodies; a choice narrows the list. Toggle buttons, because they filter rather than lead anywhere. */
export function BodyFilter({ councils, total, chosen, onChoose }: BodyFilterProps) {
  return (
    <nav aria-label="Councils and bodies" className={styles.filter}>
      <Choice
        name="All meetings"
        meetings={total}
        isChosen={chosen === null}
        onChoose={() => onChoose(null)}
      />
      {councils.map(({ organisation, bodies }) => (
        <section key={organisation.id} aria-label={organisation.name} className={styles.council}>
          <h2 className={styles.name}>{organisation.shortName}</h2>
          <ul>
            {bodies.map(({ body, meetings }) => (
              <li key={body.id}>
                <Choice
                  name={body.name}
                  meetings={meetings}
                  isChosen={chosen === body.id}
                  onChoose={() => onChoose(body.id)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly meetings: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Choice({ name, meetings, isChosen, onChoose }: ChoiceProps) {
  return (
    <button type="button" className={styles.choice} aria-pressed={isChosen} onClick={onChoose}>
      <span className={styles.label}>{name}</span>
      <span className={styles.count}>
        {meetings}
        <span className="visuallyHidden"> {meetings === 1 ? 'meeting' : 'meetings'}</span>
      </span>
    </button>
  );
}
