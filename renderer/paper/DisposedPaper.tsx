import { useEffect } from 'react';
import { Link } from 'react-router';
import type { Row, Rows } from '../../shared/entities/index.ts';
import { certificateReference, disposedWords } from '../../shared/retention/disposedReport.ts';
import { EmptyNote } from '../components/EmptyNote.tsx';
import { archivePath, decisionsPath } from '../paths.ts';
import styles from './PaperScreen.module.css';

interface DisposedPaperProps {
  readonly paper: Row<'paper'>;
  readonly disposal: Row<'disposal'>;
  readonly rows: Rows;
}

/** What stands in the place of a report that was disposed of: when, under which certificate, and where to look now. */
export function DisposedPaper({ paper, disposal, rows }: DisposedPaperProps) {
  const meeting = rows.meeting.find(({ id }) => id === disposal.meetingId);
  useEffect(() => {
    document.title = `${paper.title} – Tabled`;
  }, [paper.title]);
  return (
    <main id="content" tabIndex={-1} className={styles.missing}>
      <h1>{paper.title}</h1>
      <EmptyNote title="Disposed of">
        {disposedWords(disposal.disposedAt, certificateReference(meeting?.ref ?? '', 'reports'))}{' '}
        <Link to={archivePath}>Show the certificate</Link> or <Link to={decisionsPath}>the decisions</Link>.
      </EmptyNote>
    </main>
  );
}
