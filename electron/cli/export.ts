import { type Result, ok } from '../../shared/api.ts';
import type { Library } from '../library.ts';
import { libraryOption, withChosenLibrary } from './chosenLibrary.ts';
import type { Answer, Command, Surroundings } from './command.ts';
import { type PackOrders, orderOptions, ordersOf } from './exportOrder.ts';
import { type ExportedPack, documentOf, exportPack, newestSource } from './exportPack.ts';
import { exportAll } from './exportAll.ts';
import { meetingOrSuggestion } from './meetingOrSuggestion.ts';
import { sentenceOf } from './reportPacks.ts';

/** `export --meeting REF --out FILE`: one pack as one file, as one for each reader, or with `--all` as a zip of all forms. */
export const exportCommand: Command = {
  name: 'export',
  words: '',
  summary: 'Writes the pack of one meeting, or a part of it, as a file.',
  options: { ...orderOptions, library: libraryOption },
  run: async (surroundings) => {
    if (surroundings.given['all'] !== undefined) return exportAll(surroundings);
    const orders = ordersOf(surroundings.given);
    if (!orders.ok) return orders;
    return withChosenLibrary(surroundings, (library) => writePacks(library, orders.value, surroundings));
  },
};

async function writePacks(
  library: Library,
  { ref, source: chosen, files }: PackOrders,
  { now, signal }: Surroundings,
): Promise<Result<Answer>> {
  const meeting = meetingOrSuggestion(library, ref);
  if (!meeting.ok) return meeting;
  const source = chosen ?? newestSource(library, meeting.value);
  const document = documentOf(library, { meeting: meeting.value, source }, now);
  if (!document.ok) return document;
  const packs: ExportedPack[] = [];
  for (const { file, order } of files) {
    const pack = await exportPack(
      document.value,
      { library, meeting: meeting.value, source, order, file },
      signal,
    );
    if (!pack.ok) return pack;
    packs.push(pack.value);
  }
  const [only] = packs;
  return ok({ json: packs.length === 1 ? only : packs, text: packs.map(sentenceOf).join('\n') });
}
