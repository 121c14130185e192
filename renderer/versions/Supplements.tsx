import { useState } from 'react';
import { formatDate } from '../../shared/dates.ts';
import type { Row, Rows } from '../../shared/entities/index.ts';
import { Action } from '../components/Action.tsx';
import { RecordActions } from '../records/RecordActions.tsx';
import { HandOverTool } from '../shelf/HandOverTool.tsx';
import { useStore } from '../store.ts';
import { SupplementDialog } from './SupplementDialog.tsx';
import styles from './Supplements.module.css';

/** The supplements to a published pack, and the way to another one. */
export function Supplements({ meetingId, rows }: { readonly meetingId: string; readonly rows: Rows }) {
  const readOnly = useStore(({ library }) => library.kind === 'open' && library.readOnly);
  const [asking, setAsking] = useState(false);
  const supplements = rows.supplement
    .filter((each) => each.meetingId === meetingId)
    .toSorted((a, b) => b.number - a.number);
  return (
    <section aria-labelledby="supplements" className={styles.section}>
      <h2 id="supplements" className={styles.heading}>
        Supplements
      </h2>
      {supplements.length === 0 && (
        <p className={styles.soft}>
          A paper that comes late or is issued again goes out as a supplement. Its pages go on from those of
          the pack, which stays as it is.
        </p>
      )}
      <ul>
        {supplements.map((supplement) => (
          <Line key={supplement.id} supplement={supplement} />
        ))}
      </ul>
      {!readOnly && (
        <div>
          <Action onPress={() => setAsking(true)}>Publish a supplement</Action>
        </div>
      )}
      {asking && <SupplementDialog meetingId={meetingId} rows={rows} onClosed={() => setAsking(false)} />}
    </section>
  );
}

function Line({ supplement }: { readonly supplement: Row<'supplement'> }) {
  const { id, number, publishedAt, firstPage, pages, items } = supplement;
  const last = firstPage + pages - 1;
  return (
    <li className={styles.line}>
      <p>
        <strong>Supplement {number}</strong>, {formatDate(publishedAt.slice(0, 10), 'medium')}
      </p>
      <p className={styles.soft}>
        {pages === 1 ? `Page ${firstPage}` : `Pages ${firstPage} to ${last}`}.{' '}
        {items.map((item) => `Item ${item.number}: ${item.brings}`).join('; ')}.
      </p>
      <HandOverTool
        pack={{ kind: 'supplement', id }}
        what={`Supplement ${number}`}
        document={supplement.document}
      />
      <RecordActions record={{ kind: 'supplement', supplementId: id }} what={`supplement ${number}`} />
    </li>
  );
}
