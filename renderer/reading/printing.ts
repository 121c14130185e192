import type { Problem } from '../../shared/api.ts';
import { locate, pageAt } from '../../shared/reading/place.ts';
import { unitsOf } from '../../shared/reading/units.ts';
import { invoke } from '../api.ts';
import { type ReadingStore, activePane } from './reading.ts';

/** Prints what is selected, the paragraphs of the page that is read, or its paper. Null once the system's dialog is answered. */
export async function printExcerpt(
  store: ReadingStore,
  what: 'selection' | 'page' | 'paper',
): Promise<Problem | null> {
  const reading = store.getState();
  const chosen = what === 'selection' ? reading.selected : hereIn(reading, what);
  if (chosen === null || chosen.blocks.length === 0) return null;
  const printed = await invoke('printExcerpt', { id: chosen.volume, blocks: [...chosen.blocks] });
  return printed.ok ? null : printed.problem;
}

function hereIn(reading: ReturnType<ReadingStore['getState']>, what: 'page' | 'paper') {
  const at = locate(reading.pack, activePane(reading).place);
  const map = at === undefined ? undefined : reading.maps.get(at.volume.id);
  if (at === undefined || map === undefined) return null;
  const page = pageAt(map.positionOf(at.unit, at.offset));
  const units = unitsOf(at.volume.document).all.filter((unit) =>
    what === 'paper'
      ? unit.part.id === at.unit.part.id
      : pageAt(map.positionOf(unit, 0)) <= page && map.positionOf(unit, 1) - 1e-4 >= page,
  );
  return { volume: at.volume.id, blocks: units.map(({ block }) => block.id) };
}
