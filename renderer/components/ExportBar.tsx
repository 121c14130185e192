import { Download } from 'lucide-react';
import { ExportDialog } from '../exporting/ExportDialog.tsx';
import type { Pack } from '../preview/usePack.ts';
import { closeDialog, openExport, useDialog } from '../search/palette.ts';
import { exportPublicPdf, useStore } from '../store.ts';
import { Action } from './Action.tsx';
import styles from './ExportBar.module.css';
import { ExportNote } from './ExportNote.tsx';

/** The usual export, the way to all others, and what becomes of the one that was chosen. */
export function ExportBar({ pack }: { readonly pack: Pack }) {
  const job = useStore((state) => state.exporting);
  const onScreen = useStore((state) => state.pack);
  const asking = useDialog(({ open }) => open === 'export');
  const busy = job.kind === 'choosing' || job.kind === 'running';
  return (
    <div className={styles.bar}>
      <fieldset className={styles.actions}>
        <legend className="visuallyHidden">Export the pack</legend>
        <Action weight="main" isDisabled={busy} onPress={() => void exportPublicPdf()}>
          <Download aria-hidden="true" size={17} /> Export PDF
        </Action>
        <Action isDisabled={busy} onPress={openExport}>
          Other exports …
        </Action>
      </fieldset>
      <ExportNote job={job} />
      {asking && onScreen !== null && pack.kind === 'ready' && (
        <ExportDialog pack={onScreen} document={pack.document} onClosed={closeDialog} />
      )}
    </div>
  );
}
