import type { EntityKind } from '../../shared/entities/index.ts';
import { openNote } from '../notes/openNote.ts';
import { meetingPath, paperPath, programmePath, settingsPath, shelfPackPath } from '../paths.ts';
import { chooseCouncil } from '../settings/chosenCouncil.ts';
import type { Destination } from './paletteGroups.ts';
import { showPassage } from './passage.ts';

/** What is shown on a screen, as against what is done. */
export type Place = Exclude<Destination, { readonly kind: 'command' }>;

/** Opens a screen, and on it the passage or the row; `go` leads to an address inside the window. */
export async function openFound(to: Place, go: (path: string) => void | Promise<void>): Promise<void> {
  switch (to.kind) {
    case 'meeting':
      if (to.block !== null) showPassage(to.id, to.block);
      return go(meetingPath(to.id));
    case 'paper':
      return go(paperPath(to.id, to.place ?? undefined));
    case 'shelf':
      return go(shelfPackPath(to.id));
    case 'settings':
      if (to.councilId !== null) chooseCouncil(to.councilId);
      return go(settingsPath(...to.path));
    case 'note':
      openNote({ kind: 'edit', id: to.id });
      return go(shelfPackPath(to.shelfPackId));
    case 'programme': {
      const tab = tabs[to.row.kind];
      return go(programmePath(to.id, ...(tab === undefined ? [] : [tab, to.row.id])));
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
