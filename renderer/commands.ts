import type { CommandName, Theme } from '../shared/api.ts';
import { isTyping } from './history/ownUndo.ts';
import { takeStep } from './history/takeStep.ts';
import { binPath } from './history/binPath.ts';
import {
  archivePath,
  decisionsPath,
  forwardPlanPath,
  homePath,
  meetingsPath,
  newMeetingPath,
  newPaperPath,
  newProgrammePath,
  papersPath,
  programmesPath,
  settingsPath,
  shelfPath,
} from './paths.ts';
import { printInReadingRoom } from './reading/roomInUse.ts';
import { router } from './router.tsx';
import { openExport, openPalette, openShortcuts } from './search/palette.ts';
import type { Destination } from './search/paletteGroups.ts';
import { openFound } from './search/openFound.ts';
import { openDropped, openPackFile } from './shelf/shelf.ts';
import { chooseTheme } from './shortcuts/theme.ts';
import { exportPublicPdf, printPack, useStore } from './store.ts';

/** Carries out a menu entry or shortcut. Exports and the printer act on the pack on screen; without one they lead to the meetings. */
export async function carryOut(name: CommandName): Promise<void> {
  const { library, pack } = useStore.getState();
  if (library.kind !== 'open') return;
  switch (name) {
    case 'exportPdf':
      return pack === null ? goTo(meetingsPath) : exportPublicPdf();
    case 'openExport':
      return pack === null ? goTo(meetingsPath) : openExport();
    case 'print':
      if (printInReadingRoom()) return;
      return pack === null ? goTo(meetingsPath) : printPack();
    case 'goHome':
      return goTo(homePath);
    case 'goToMeetings':
      return goTo(meetingsPath);
    case 'goToPapers':
      return goTo(papersPath);
    case 'goToForwardPlan':
      return goTo(forwardPlanPath);
    case 'goToDecisions':
      return goTo(decisionsPath);
    case 'goToProgrammes':
      return goTo(programmesPath);
    case 'goToArchive':
      return goTo(archivePath);
    case 'newMeeting':
      return goTo(newMeetingPath);
    case 'newPaper':
      return goTo(newPaperPath);
    case 'newProgramme':
      return goTo(newProgrammePath);
    case 'goToShelf':
      return goTo(shelfPath);
    case 'openPack':
      await goTo(shelfPath);
      return openPackFile({ file: 'choose' });
    case 'openGivenPack':
      await goTo(shelfPath);
      return openPackFile({ file: 'given' });
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
      else await takeStep(name);
  }
}

/** Puts packs that were dropped on the window on the shelf, which is shown. */
export const openDroppedPacks = (packs: readonly File[]): void =>
  void goTo(shelfPath).then(() => openDropped(packs));

/** Opens what the palette has found: a screen, and on it the passage or the row. */
export const goToFound = (to: Destination): Promise<void> =>
  to.kind === 'command' ? carryOut(to.name) : openFound(to, goTo);

const goTo = async (path: string): Promise<void> => router.navigate(path);
