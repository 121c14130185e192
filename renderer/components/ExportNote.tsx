import { Check, TriangleAlert } from 'lucide-react';
import { Label, ProgressBar } from 'react-aria-components';
import { formatNouns } from '../../shared/editions.ts';
import type { ExportJob } from '../exportJob.ts';
import { cancelExport, dismissExport, showInFolder } from '../store.ts';
import { Action } from './Action.tsx';
import styles from './ExportNote.module.css';

/** How the export stands. The region is there from the start, so that what appears in it is read out. */
export function ExportNote({ job }: { readonly job: ExportJob }) {
  return (
    <div className={styles.place}>
      {job.kind === 'running' && <Progress job={job} />}
      <div aria-live="polite">{job.kind === 'done' && <Done job={job} />}</div>
      <div role="alert">{job.kind === 'failed' && <Failed job={job} />}</div>
    </div>
  );
}

function Progress({ job }: { readonly job: ExportJob & { kind: 'running' } }) {
  const unknown = job.total === 0;
  const value = unknown ? 0 : (job.done / job.total) * 100;
  return (
    <div className={styles.note}>
      <ProgressBar className={`${styles.progress}`} value={value} isIndeterminate={unknown}>
        {({ valueText }) => (
          <>
            <Label>Making the {job.form === 'zip' ? 'zip file' : formatNouns[job.form]}</Label>
            <span className={styles.share}>{unknown ? '' : valueText}</span>
            <span className={styles.track}>
              <span
                className={unknown ? styles.waiting : styles.fill}
                style={unknown ? {} : { inlineSize: `${value}%` }}
              />
            </span>
          </>
        )}
      </ProgressBar>
      <Action weight="quiet" onPress={() => void cancelExport(job.exportId)}>
        Cancel
      </Action>
    </div>
  );
}

function Done({ job }: { readonly job: ExportJob & { kind: 'done' } }) {
  const name = job.file.split(/[\\/]/).at(-1);
  const pages = job.pages === null ? '' : `, ${job.pages} ${job.pages === 1 ? 'page' : 'pages'}`;
  return (
    <div className={styles.note}>
      <Check aria-hidden="true" size={18} className={styles.tick} />
      <p className={styles.words}>
        Exported <strong>{name}</strong>
        {pages}
        {job.searched ? '. It was searched for what is not for publication, and has none of it' : ''}
        {job.warning === null ? '' : `. ${job.warning}`}
      </p>
      <Action weight="quiet" onPress={() => void showInFolder(job.file)}>
        Show in folder
      </Action>
      <Action weight="quiet" onPress={dismissExport} label="Close the message">
        Close
      </Action>
    </div>
  );
}

function Failed({ job }: { readonly job: ExportJob & { kind: 'failed' } }) {
  return (
    <div className={styles.problem}>
      <TriangleAlert aria-hidden="true" size={18} />
      <p className={styles.words}>{job.problem.message}</p>
      <Action weight="quiet" onPress={dismissExport} label="Close the message">
        Close
      </Action>
    </div>
  );
}
