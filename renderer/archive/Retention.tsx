import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { formatDate } from '../../shared/dates.ts';
import type { Rows } from '../../shared/entities/index.ts';
import { keptForGood, legalPeriods } from '../../shared/retention/periods.ts';
import { certificateReference } from '../../shared/retention/disposedReport.ts';
import { type RetentionEntry, retentionList, yearsAfter } from '../../shared/retention/retentionList.ts';
import { RecordExport } from '../records/RecordExport.tsx';
import { settingsPath } from '../paths.ts';
import form from '../settings/parts/Form.module.css';
import { useStore } from '../store.ts';
import { today } from '../today.ts';
import styles from './ArchiveScreen.module.css';
import { RetentionLine } from './RetentionLine.tsx';
import { type Asked, RetentionQuestion } from './RetentionQuestion.tsx';

/** What is kept for a time: what falls due now or within a year, what holds it, and the certificates of what is gone. */
export function Retention({ rows }: { readonly rows: Rows }) {
  const readOnly = useStore(({ library }) => library.kind === 'open' && library.readOnly);
  const [asked, setAsked] = useState<Asked | null>(null);
  const entries = useMemo(() => retentionList(rows, today()), [rows]);
  const soon = yearsAfter(today(), 1);
  const shown = entries.filter(
    ({ state, dueOn, holds }) =>
      state === 'due' || state === 'held' || (state === 'later' && (dueOn <= soon || holds.length > 0)),
  );
  const gone = entries.filter(({ state }) => state === 'disposed');
  return (
    <>
      <section aria-labelledby="retention" className={styles.group}>
        <h2 id="retention" className={styles.heading}>
          What falls due
        </h2>
        <p className={styles.hint}>
          {keptForGood.label} are kept for good. The rest is kept as long as the{' '}
          <Link to={settingsPath('archive')}>settings</Link> say, and then reviewed here: nothing goes by
          itself. Archive a meeting before its reports go.
        </p>
        {shown.length === 0 ? (
          <p className={form.about}>Nothing falls due within a year.</p>
        ) : (
          <ul aria-labelledby="retention" className={form.list}>
            {shown.map((entry) => (
              <RetentionLine key={keyOf(entry)} entry={entry} onAsk={readOnly ? null : setAsked} />
            ))}
          </ul>
        )}
      </section>
      {gone.length > 0 && (
        <section aria-labelledby="certificates" className={styles.group}>
          <h2 id="certificates" className={styles.heading}>
            Certificates of disposal
          </h2>
          <ul aria-labelledby="certificates" className={form.list}>
            {gone.map((entry) => (
              <Certificate key={keyOf(entry)} entry={entry} />
            ))}
          </ul>
        </section>
      )}
      {asked !== null && <RetentionQuestion asked={asked} onClosed={() => setAsked(null)} />}
    </>
  );
}

function Certificate({ entry }: { readonly entry: RetentionEntry }) {
  const { meeting, body, kind, disposal } = entry;
  if (disposal === undefined) return null;
  const what = `${legalPeriods[kind].label}: ${body.name}, ${formatDate(meeting.date, 'medium')}`;
  return (
    <li className={styles.bag}>
      <p>
        <strong>{what}</strong>
      </p>
      <p className={form.about}>
        Disposed of on {formatDate(disposal.disposedAt.slice(0, 10), 'long')}, authorised by{' '}
        {disposal.authorisedBy}. Certificate {certificateReference(meeting.ref, kind)}, SHA-256{' '}
        <code>{disposal.sha256.slice(0, 12)}…</code>
      </p>
      <RecordExport
        record={{ kind: 'disposal', disposalId: disposal.id }}
        what={`the certificate for ${what}`}
      />
    </li>
  );
}

const keyOf = ({ meeting, kind }: RetentionEntry): string => `${meeting.id} ${kind}`;
