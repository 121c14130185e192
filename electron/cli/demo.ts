import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Result, ok } from '../../shared/api.ts';
import { endings, exportFormats } from '../../shared/editions.ts';
import { writeProblem } from '../fileProblem.ts';
import { type Library, createLibrary, openLibrary } from '../library.ts';
import { readKind } from '../store/rows.ts';
import type { Command, Surroundings } from './command.ts';
import { type ExportedPack, documentOf, exportPack, newestSource } from './exportPack.ts';
import { keepEdited } from './keepEdited.ts';
import { tableOf } from './reportPacks.ts';

const usualFolder = join('out', 'demo');

/** `demo`: the sample library and the pack of each of its meetings in every format. */
export const demo: Command = {
  name: 'demo',
  words: '',
  summary: 'Writes the sample library, and the packs of all its meetings in every format.',
  options: {
    out: { value: 'DIR', help: `the folder to write to; ${usualFolder} where it is left out` },
    library: { value: 'FILE', help: 'take the packs from this library instead of making the sample' },
  },
  run: async (surroundings) => {
    const folder = surroundings.given['out'] ?? usualFolder;
    const library = await libraryIn(folder, surroundings);
    if (!library.ok) return library;
    try {
      const packs = await exportAll(library.value, folder, surroundings);
      return packs.ok ? ok({ json: packs.value, text: report(packs.value, library.value.file) }) : packs;
    } finally {
      library.value.close();
    }
  },
};

async function libraryIn(folder: string, { given, now, progress }: Surroundings): Promise<Result<Library>> {
  const file = join(folder, 'sample.tabled');
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const problem = writeProblem(error, file);
    if (problem === undefined) throw error;
    return { ok: false, problem };
  }
  const chosen = given['library'];
  if (chosen !== undefined) return openLibrary(chosen, { now, damaged: 'leave' });
  const kept = await keepEdited(file, now);
  if (!kept.ok) return kept;
  if (kept.value !== null) progress(`The library that was there is kept as "${kept.value}".`);
  return createLibrary(file, { sample: true, now, replace: true });
}

async function exportAll(
  library: Library,
  folder: string,
  { now, signal, progress }: Surroundings,
): Promise<Result<ExportedPack[]>> {
  const packs: ExportedPack[] = [];
  const meetings = readKind(library.read, 'meeting').sort((a, b) => (a.ref < b.ref ? -1 : 1));
  for (const meeting of meetings) {
    progress(`Making ${meeting.ref} …`);
    const source = newestSource(library, meeting);
    const document = documentOf(library, { meeting, source }, now);
    if (!document.ok) return document;
    for (const format of exportFormats) {
      const file = join(folder, `${meeting.ref}.${endings[format]}`);
      const order = { edition: 'public', format } as const;
      const pack = await exportPack(document.value, { library, meeting, source, order, file }, signal);
      if (!pack.ok) return pack;
      packs.push(pack.value);
    }
  }
  return ok(packs);
}

function report(packs: readonly ExportedPack[], library: string): string {
  const seconds = packs.reduce((sum, pack) => sum + pack.seconds, 0);
  const first = packs.find((pack) => pack.format === 'pdf')?.file;
  return [
    tableOf(packs),
    `${packs.length} files in ${seconds.toFixed(1)} s from the library ${library}.`,
    ...(first === undefined ? [] : [`Open ${first} to begin with.`]),
  ].join('\n\n');
}
