import type { Row, Rows } from '../../shared/entities/index.ts';
import { EmptyNote } from '../components/EmptyNote.tsx';
import { AttachmentField } from './AttachmentField.tsx';
import styles from './MeetingFiles.module.css';
import { type PaperFiles, filesOfMeeting } from './filesOfMeeting.ts';

interface MeetingFilesProps {
  readonly meetingId: string;
  readonly rows: Rows;
  readonly readOnly: boolean;
}

/** Everything that arrives as a file for a meeting, paper by paper: what is there, and what is still awaited. */
export function MeetingFiles({ meetingId, rows, readOnly }: MeetingFilesProps) {
  const papers = filesOfMeeting(meetingId, rows);
  if (papers.length === 0)
    return (
      <EmptyNote title="No papers yet">
        When a paper stands on the agenda, the files that come with it are attached here.
      </EmptyNote>
    );
  return (
    <div className={styles.papers}>
      {papers.map((each) => (
        <PaperSection key={each.paper.id} of={each} readOnly={readOnly} />
      ))}
    </div>
  );
}

function PaperSection({ of, readOnly }: { readonly of: PaperFiles; readonly readOnly: boolean }) {
  const { item, paper, appendices, isWhole } = of;
  return (
    <section aria-labelledby={`files-${paper.id}`} className={styles.paper}>
      <h2 id={`files-${paper.id}`} className={styles.title}>
        Item {item.number} · {paper.shortTitle}
      </h2>
      {appendices.map((row) => (
        <Appendix key={row.id} row={row} readOnly={readOnly} />
      ))}
      {appendices.length === 0 && <p className={styles.none}>This paper lists no appendices.</p>}
      <details open={isWhole} className={styles.whole}>
        <summary>The whole paper is a file</summary>
        <p className={styles.help}>
          For a report that was written elsewhere: its pages stand in the pack instead of what is written
          here.
        </p>
        <AttachmentField to={{ paperId: paper.id }} what={paper.shortTitle} isReadOnly={readOnly} />
      </details>
    </section>
  );
}

function Appendix({ row, readOnly }: { readonly row: Row<'appendix'>; readonly readOnly: boolean }) {
  return (
    <div className={styles.appendix}>
      <h3 className={styles.label}>
        {row.label}: {row.title}
      </h3>
      {row.state !== 'attached' && (
        <p className={styles.missing}>
          {row.state === 'missing' ? 'Listed, and not here yet.' : 'Published as a document of its own.'}
        </p>
      )}
      <AttachmentField to={{ appendixId: row.id }} what={row.label} isReadOnly={readOnly} />
    </div>
  );
}
