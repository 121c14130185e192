import type { CommandName, Theme } from '../shared/api.ts';
import type { EntityKind } from '../shared/entities/index.ts';
import { stepInText } from './editor/stepInText.ts';
import { isTyping } from './history/ownUndo.ts';
import { redo, undo } from './history/steps.ts';
import { binPath } from './history/binPath.ts';
import { meetingPath, programmePath, settingsPath } from './paths.ts';
import { router } from './router.tsx';
import { openPalette, openShortcuts } from './search/palette.ts';
import type { Destination } from './search/paletteGroups.ts';
import { showPassage } from './search/passage.ts';
import { chooseCouncil } from './settings/chosenCouncil.ts';
import { chooseTheme } from './shortcuts/theme.ts';
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
    case 'openSettings':
      return goTo(settingsPath());
    case 'openPalette':
      return openPalette();
    case 'openShortcuts':
      return openShortcuts();
    case 'theme:system':
    case 'theme:light':
    case 'theme:dark':
    case 'theme:contrast':
      return chooseTheme(name.slice('theme:'.length) as Theme);
    case 'undo':
    case 'redo':
      // The menu does not know where the focus is; the browser's own undo has no other door.
      if (isTyping(document.activeElement)) document.execCommand(name);
      else if (!stepInText(name)) await (name === 'undo' ? undo() : redo());
  }
}

/** Opens what the palette has found: a screen, and on it the passage or the row. */
export async function goToFound(to: Destination): Promise<void> {
  switch (to.kind) {
    case 'command':
      return carryOut(to.name);
    case 'meeting':
      if (to.block !== null) showPassage(to.id, to.block);
      return goTo(meetingPath(to.id));
    case 'settings':
      if (to.councilId !== null) chooseCouncil(to.councilId);
      return goTo(settingsPath(...to.path));
    case 'programme': {
      const tab = tabs[to.row.kind];
      return goTo(programmePath(to.id, ...(tab === undefined ? [] : [tab, to.row.id])));
    }
  }
}

/** The tab of a programme that holds a kind of row. */
const tabs: Readonly<Partial<Record<EntityKind, string>>> = {
  risk: 'risks',
  measure: 'measures',
  financeLine: 'finance',
  milestone: 'milestones',
  action: 'actions',
  workstream: 'workstreams',
};

const goTo = async (path: string): Promise<void> => router.navigate(path);
