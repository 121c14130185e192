import type { Events, ExportFormat } from '../shared/api.ts';
import { router } from './router.tsx';
import { exportPack, useStore } from './store.ts';

const formats: Readonly<Record<string, ExportFormat>> = {
  exportPdf: 'pdf',
  exportHtml: 'html',
  exportText: 'text',
};

/** Carries out a menu entry. Exports act on the pack on screen; without one they lead to the list of meetings. */
export async function carryOut(name: Events['command']['name']): Promise<void> {
  const { library, pack } = useStore.getState();
  if (library.kind !== 'open') return;
  const format = formats[name];
  if (format !== undefined && pack !== null) await exportPack(format);
  else await router.navigate('/');
}
