import type { CommandName } from '../shared/api.ts';
import { isTyping } from './history/ownUndo.ts';
import { redo, undo } from './history/steps.ts';
import { binPath } from './history/binPath.ts';
import { router } from './router.tsx';
import { exportPack, useStore } from './store.ts';

/** Carries out a menu entry or shortcut. Exports act on the pack on screen; without one they lead to the meetings. */
export async function carryOut(name: CommandName): Promise<void> {
  const { library, pack } = useStore.getState();
  if (library.kind !== 'open') return;
  switch (name) {
    case 'exportPdf':
      return pack === null ? goTo('/') : exportPack('pdf');
    case 'exportHtml':
      return pack === null ? goTo('/') : exportPack('html');
    case 'exportText':
      return pack === null ? goTo('/') : exportPack('text');
    case 'goToMeetings':
      return goTo('/');
    case 'openBin':
      return goTo(binPath);
    case 'undo':
    case 'redo':
      // The menu does not know where the focus is; the browser's own undo has no other door.
      if (isTyping(document.activeElement)) document.execCommand(name);
      else await (name === 'undo' ? undo() : redo());
  }
}

const goTo = async (path: string): Promise<void> => router.navigate(path);
