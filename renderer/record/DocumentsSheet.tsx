import { useMemo, useState } from 'react';
import { recordDocument } from '../../shared/records/recordDocument.ts';
import type { Audience, MeetingDocument } from '../../shared/records/recordRequest.ts';
import type { MeetingRecord } from '../../shared/decisions/meetingRecord.ts';
import { optionsOf } from '../fields/optionsOf.ts';
import { Preview } from '../preview/Preview.tsx';
import { FilterChoice } from '../programme/parts/FilterChoice.tsx';
import { RecordExport } from '../records/RecordExport.tsx';
import styles from './RecordScreen.module.css';

const kinds: Readonly<Record<MeetingDocument, string>> = {
  decisionRecord: 'Record of decisions',
  minutes: 'Minutes',
  decisionNotice: 'Notice of decisions',
  actionSheet: 'Action sheet, post by post',
};
const audiences: Readonly<Record<Audience, string>> = {
  public: 'The public',
  members: 'Members and officers',
};

/** What the record makes: four documents, each for the public or whole, as they will be printed. */
export function DocumentsSheet({ record }: { readonly record: MeetingRecord }) {
  const { rows, meeting } = record;
  const [kind, setKind] = useState<MeetingDocument>('decisionRecord');
  const [audience, setAudience] = useState<Audience>('public');
  const [assembledAt] = useState(() => new Date().toISOString());
  const request = useMemo(() => ({ kind, meetingId: meeting.id, audience }), [kind, meeting.id, audience]);
  const made = useMemo(() => recordDocument(rows, request, assembledAt), [rows, request, assembledAt]);
  const pack = useMemo(
    () =>
      made.ok
        ? ({ kind: 'ready', document: made.value, partOfItem: () => undefined } as const)
        : ({ kind: 'failed' } as const),
    [made],
  );
  return (
    <>
      <h2 tabIndex={-1} className={styles.heading}>
        Documents
      </h2>
      <div className={`${styles.buttons} ${styles.choices}`}>
        <FilterChoice
          label="Document"
          options={optionsOf(kinds)}
          value={kind}
          plain={kind}
          onChange={(value) => setKind(value as MeetingDocument)}
        />
        <FilterChoice
          label="For"
          options={optionsOf(audiences)}
          value={audience}
          plain={audience}
          onChange={(value) => setAudience(value as Audience)}
        />
        <RecordExport record={request} what={kinds[kind]} />
      </div>
      <section aria-label="Preview of the document" className={styles.document}>
        <Preview pack={pack} />
      </section>
    </>
  );
}
