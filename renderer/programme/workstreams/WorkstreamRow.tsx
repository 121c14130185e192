import type { Row } from '../../../shared/entities/index.ts';
import { ratingLabel } from '../../../shared/sections/confidence.ts';
import { RowChoice } from '../../fields/RowChoice.tsx';
import { RowField } from '../../fields/RowField.tsx';
import { RemoveButton } from '../../history/RemoveButton.tsx';
import { tiersOf } from '../overview/confidenceTrend.ts';
import type { ProgrammeOutlet } from '../useProgramme.ts';
import styles from './WorkstreamsTab.module.css';

interface WorkstreamRowProps extends ProgrammeOutlet {
  readonly workstream: Row<'workstream'>;
}

/** One workstream, changed where it stands: name, lead, status and the reason for it; need and focus unfold. */
export function WorkstreamRow({ workstream, parts, readOnly }: WorkstreamRowProps) {
  const { programme, posts } = parts;
  const { number } = workstream;
  const shared = { kind: 'workstream', row: workstream, isReadOnly: readOnly } as const;
  // A status given on the other scale stays until a new one is chosen.
  const tiers = tiersOf(programme.confidenceScale);
  const ratings =
    workstream.status === null || tiers.includes(workstream.status) ? tiers : [...tiers, workstream.status];
  return (
    <li className={styles.row}>
      <span className={styles.number}>{number}</span>
      <div className={styles.name}>
        <RowField {...shared} field="name" multiline hiddenLabel={`Name of workstream ${number}`} />
        <details className={styles.more}>
          <summary>
            Need and focus<span className="visuallyHidden"> of workstream {number}</span>
          </summary>
          <div className={styles.fields}>
            <RowField {...shared} field="need" multiline />
            <RowField {...shared} field="focus" multiline />
          </div>
        </details>
      </div>
      <div className={styles.lead}>
        <RowChoice
          {...shared}
          field="leadPostId"
          options={posts.map(({ id, title }) => ({ value: id, label: title }))}
          none="No lead"
          hiddenLabel={`Lead of workstream ${number}`}
        />
      </div>
      <div className={styles.status} data-tone={workstream.status ?? undefined}>
        <RowChoice
          {...shared}
          field="status"
          options={ratings.map((rating) => ({ value: rating, label: ratingLabel(rating) }))}
          none="Not rated"
          hiddenLabel={`Status of workstream ${number}`}
        />
      </div>
      <div className={styles.reason}>
        <RowField
          {...shared}
          field="statusReason"
          multiline
          hiddenLabel={`Reason for the status of workstream ${number}`}
        />
      </div>
      {!readOnly && (
        <div className={styles.remove}>
          <RemoveButton kind="workstream" id={workstream.id} what={`workstream ${number}`} />
        </div>
      )}
    </li>
  );
}
