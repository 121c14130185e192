import { Link } from 'react-router';
import { formatDate } from '../../../shared/dates.ts';
import { outcomeWords } from '../../../shared/decisions/outcomeWords.ts';
import type { RegisterEntry } from '../../../shared/decisions/register.ts';
import type { Row } from '../../../shared/entities/index.ts';
import { registerOf } from '../../decisions/registerOf.ts';
import { stateOf } from '../../decisions/stateOf.ts';
import { decisionPath, programmeDecisionsPath } from '../../paths.ts';
import { rowsOf, useStore } from '../../store.ts';
import { Card } from './Card.tsx';
import styles from './Overview.module.css';
import { programmeDecisions } from './programmeDecisions.ts';

/** What was decided on the programme's papers and has still to be carried out, then what was decided last. */
export function DecisionsCard({ programme }: { readonly programme: Row<'programme'> }) {
  const rows = useStore(rowsOf);
  const { shown, count, open } = programmeDecisions(rows === null ? [] : registerOf(rows), programme.id);
  return (
    <Card
      title="Decisions"
      wide
      {...(count === 0
        ? {}
        : {
            more: {
              to: programmeDecisionsPath(programme.id),
              words: `All ${count}, ${open} not carried out`,
            },
          })}
    >
      {shown.length === 0 ? (
        <p className={styles.soft}>
          Nothing has been decided on a paper of this programme. What is decided will stand here until it is
          carried out.
        </p>
      ) : (
        <ul>
          {shown.map((entry) => (
            <li key={entry.id} className={styles.row}>
              <div>
                <Link to={decisionPath(entry.id)} className={styles.clamped}>
                  {entry.line.standing.text}
                </Link>
                <p className={styles.small}>{aboutWords(entry)}</p>
              </div>
              <span className={styles.state}>{stateOf(entry)}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

/** "Agreed as amended · Cabinet, 24 Nov 2021, item 6 (b) · Director of Children's Services". */
function aboutWords({ line, body, meeting, place, owner }: RegisterEntry): string {
  const item = place === '' ? '' : `, item ${place}`;
  const where = `${body.name}, ${formatDate(meeting.date, 'medium')}${item}`;
  return [outcomeWords[line.standing.outcome].label, where, owner]
    .filter((words) => words !== '')
    .join(' · ');
}
