import { useState } from 'react';
import type { ArchivedBags } from '../../shared/archive/answers.ts';
import type { Row, Rows } from '../../shared/entities/index.ts';
import { Action } from '../components/Action.tsx';
import styles from '../versions/Supplements.module.css';
import { ArchiveDialog } from './ArchiveDialog.tsx';

interface ArchiveMeetingProps {
  readonly meetingId: string;
  readonly organisation: Row<'organisation'>;
  readonly rows: Rows;
}

/** The way of a published meeting into an archive, and what was put there last. */
export function ArchiveMeeting({ meetingId, organisation, rows }: ArchiveMeetingProps) {
  const [asking, setAsking] = useState(false);
  const [archived, setArchived] = useState<ArchivedBags | null>(null);
  const isPublished = rows.packVersion.some((version) => version.meetingId === meetingId);
  return (
    <section aria-labelledby="archive" className={styles.section}>
      <h2 id="archive" className={styles.heading}>
        Archive
      </h2>
      <p className={styles.soft}>
        {isPublished
          ? 'Puts the pack, what was decided and the evidence for both into a folder that explains itself, sealed and signed. Do it when the minutes are confirmed; after a correction, do it again.'
          : 'A meeting can be archived when its pack has been published.'}
      </p>
      {isPublished && (
        <div>
          <Action onPress={() => setAsking(true)}>Archive this meeting …</Action>
        </div>
      )}
      <output>{archived !== null && <Archived archived={archived} />}</output>
      {asking && (
        <ArchiveDialog
          meetingId={meetingId}
          organisation={organisation}
          rows={rows}
          onArchived={setArchived}
          onClosed={() => setAsking(false)}
        />
      )}
    </section>
  );
}

function Archived({ archived }: { readonly archived: ArchivedBags }) {
  const { bags, files, folder } = archived;
  return (
    <>
      <p>
        Archived as <strong>{bags.join(' and ')}</strong> in {folder}: {files} files, sealed and entered in
        the ledger.
      </p>
      <p className={styles.soft}>Keep a copy of the folder on another disk.</p>
    </>
  );
}
