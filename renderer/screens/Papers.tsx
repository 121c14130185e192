import { Link } from 'react-router';
import type { Row, Rows } from '../../shared/entities/index.ts';
import { Clearance } from '../checks/Clearance.tsx';
import type { Checks } from '../checks/useChecks.ts';
import { EmptyNote } from '../components/EmptyNote.tsx';
import { agendaOf } from '../meetings/meetingList.ts';
import { paperPath } from '../paths.ts';
import styles from './Papers.module.css';

const statusWords = { draft: 'Draft', cleared: 'Cleared', published: 'Published' } as const;
const restrictionWords = { open: '', exempt: 'Exempt', confidential: 'Confidential' } as const;

/** The papers of a meeting in the order of its agenda, each with its item. */
export const papersOf = (meetingId: string, rows: Rows): readonly PaperOfItem[] =>
  agendaOf(rows, meetingId).flatMap((item) => {
    const paper = rows.paper.find((each) => each.id === item.paperId && each.deletedAt === null);
    return paper === undefined ? [] : [{ item, paper }];
  });

export interface PaperOfItem {
  readonly item: Row<'agendaItem'>;
  readonly paper: Row<'paper'>;
}

interface PapersProps {
  readonly meetingId: string;
  readonly rows: Rows;
  readonly readOnly: boolean;
  readonly checks: Checks;
}

/** The papers of a meeting in the order of its agenda, each with what a clerk asks first. */
export function Papers({ meetingId, rows, readOnly, checks }: PapersProps) {
  const papers = papersOf(meetingId, rows);
  if (papers.length === 0) {
    return (
      <EmptyNote title="No papers yet">
        A paper stands here once an item of the agenda has one; the pack then carries it behind the agenda.
      </EmptyNote>
    );
  }
  return (
    <ul className={styles.papers}>
      {papers.map(({ item, paper }) => {
        const recommendations = rows.recommendation.filter((each) => each.paperId === paper.id).length;
        const facts = [
          statusWords[paper.status],
          restrictionWords[paper.restriction],
          paper.keyDecision === true ? 'Key decision' : '',
          recommendations === 0
            ? ''
            : `${recommendations} ${recommendations === 1 ? 'recommendation' : 'recommendations'}`,
        ];
        return (
          <li key={paper.id} className={styles.paper}>
            <p className={styles.item}>
              Item {item.number}
              {paper.reportNumber !== '' && ` · Report ${paper.reportNumber}`}
            </p>
            <h2 className={styles.title}>
              <Link to={paperPath(paper.id)}>{paper.title}</Link>
            </h2>
            <p className={styles.facts}>{facts.filter(Boolean).join(' · ')}</p>
            <Clearance paperId={paper.id} checks={checks} readOnly={readOnly} />
          </li>
        );
      })}
    </ul>
  );
}
