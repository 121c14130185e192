import type { ExportFormat } from '../../shared/editions.ts';
import type { RecordRequest } from '../../shared/records/recordRequest.ts';
import { invoke } from '../api.ts';
import { afterStart } from '../exportJob.ts';
import { useStore } from '../store.ts';

/** Exports a document beside the pack. One export at a time, whatever it is of. */
export async function exportRecord(
  record: RecordRequest,
  format: ExportFormat,
  largePrint = false,
): Promise<void> {
  const { exporting } = useStore.getState();
  if (exporting.kind === 'choosing' || exporting.kind === 'running') return;
  useStore.setState({ exporting: { kind: 'choosing', meetingId: null, form: format } });
  const started = await invoke('exportRecord', { record, format, largePrint });
  useStore.setState({ exporting: afterStart(useStore.getState().exporting, started) });
}
