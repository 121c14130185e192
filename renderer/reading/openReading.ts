import { type Problem, type Result, ok } from '../../shared/api.ts';
import { formatDate } from '../../shared/dates.ts';
import type { OpenPack, ShelfAttachment, ShelfEntry } from '../../shared/packFile/shelf.ts';
import { type Place, locate, placeAt } from '../../shared/reading/place.ts';
import type { ReadingPack, Volume } from '../../shared/reading/readingPack.ts';
import type { ReadParts, ReadingView } from '../../shared/reading/readingPlace.ts';
import { invoke } from '../api.ts';
import { readyPages } from '../pages/openPdf.ts';
import { openVolume } from './openVolume.ts';
import { type AskedPages, askPages } from './pages/askPages.ts';

/** A pack from the shelf with its supplements, ready to be read on. */
export interface OpenedReading {
  readonly pack: ReadingPack;
  /** What the shelf says of each volume, by its id. */
  readonly entries: ReadonlyMap<string, ShelfEntry>;
  /** Of a re-issue what the shelf has of the issue before it, by the volume's id. */
  readonly before: ReadonlyMap<string, ShelfEntry>;
  /** Files that came with each volume, by its id, in the order of their pages. */
  readonly files: ReadonlyMap<string, readonly ShelfAttachment[]>;
  /** What was asked for of the printed pages. */
  readonly pages: AskedPages;
  /** Where reading begins: where it stopped, else at the start. */
  readonly place: Place;
  readonly view: ReadingView;
  /** The shelf has a later issue of this pack. */
  readonly newer: ShelfEntry | null;
}

/** Opens a pack of the shelf, by its row, for reading: the supplements to it come with it. */
export async function openReading(id: string): Promise<Result<OpenedReading>> {
  const shelf = await invoke('shelf', undefined);
  if (!shelf.ok) return shelf;
  const chosen = shelf.value.find(({ pack }) => pack.id === id);
  if (chosen === undefined) return notThere;
  const same = shelf.value.filter(({ pack }) => pack.manifest.meeting.id === chosen.pack.manifest.meeting.id);
  const issues = same.filter(({ pack }) => pack.manifest.kind !== 'supplement').toSorted(byNumber);
  const main = isSupplement(chosen) ? issues.at(-1) : chosen;
  const supplements = same.filter(isSupplement).toSorted(byNumber);
  const chosenVolumes = [...(main === undefined ? [] : [main]), ...supplements];
  const before = new Map(
    chosenVolumes.flatMap((entry) => {
      const earlier = isSupplement(entry)
        ? undefined
        : issues.find((each) => each.pack.pack === entry.pack.manifest.follows);
      return earlier === undefined ? [] : [[entry.pack.id, earlier] as const];
    }),
  );
  const from = isSupplement(chosen) ? chosen : latestRead(chosenVolumes);
  const stopped =
    from?.stopped ?? (from === undefined ? undefined : before.get(from.pack.id)?.stopped) ?? null;
  const view = stopped?.view ?? 'text';
  const pages: AskedPages = new Map();
  const coming = Promise.all(chosenVolumes.map(({ pack }) => openVolume(pack.id)));
  // Where pages are shown, they and what reads them come with the pack.
  if (view === 'pages') {
    readyPages();
    void askPages(pages, from?.pack.id ?? id);
  }
  const answers = await coming;
  const opened: OpenPack[] = [];
  for (const answer of answers) {
    if (!answer.ok) return answer;
    opened.push(answer.value);
  }
  const volumes = opened.map(volumeOf);
  const { manifest } = chosen.pack;
  const pack: ReadingPack = {
    title: `${manifest.body.name}, ${formatDate(manifest.meeting.date, 'long')}`,
    volumes,
  };
  const newest = issues.at(-1) ?? null;
  return ok({
    pack,
    entries: new Map(chosenVolumes.map((entry) => [entry.pack.id, entry])),
    before,
    files: new Map(opened.map(({ entry, attachments }) => [entry.pack.id, attachments])),
    pages,
    place: placeOf(pack, from?.pack.id ?? id, stopped),
    view,
    newer: main === undefined || newest === null || newest.pack.id === main.pack.id ? null : newest,
  });
}

const notThere: { readonly ok: false; readonly problem: Problem } = {
  ok: false,
  problem: { kind: 'notFound', message: 'This pack is no longer on your shelf: look in the bin.' },
};

const isSupplement = ({ pack }: ShelfEntry): boolean => pack.manifest.kind === 'supplement';

const byNumber = (a: ShelfEntry, b: ShelfEntry): number => a.pack.manifest.number - b.pack.manifest.number;

const volumeOf = ({ entry: { pack }, document, pages }: OpenPack): Volume => ({
  id: pack.id,
  name: pack.manifest.kind === 'supplement' ? `Supplement ${pack.manifest.number}` : 'The pack',
  document,
  pages: { places: pages, last: pack.manifest.lastPage },
});

const latestRead = (entries: readonly ShelfEntry[]): ShelfEntry | undefined =>
  entries
    .filter(({ stopped }) => stopped !== null)
    .toSorted((a, b) => (a.stopped?.at ?? '').localeCompare(b.stopped?.at ?? ''))
    .at(-1) ?? entries[0];

function placeOf(pack: ReadingPack, volume: string, stopped: ShelfEntry['stopped']): Place {
  const kept =
    stopped === null || stopped.block === null
      ? { volume, part: '', block: '', offset: 0 }
      : { volume, part: stopped.part ?? '', block: stopped.block, offset: stopped.into };
  const at = locate(pack, kept);
  return at === undefined ? kept : placeAt(at.volume.id, at.unit, at.offset);
}

/** What was read of a volume; of a re-issue that is new to the reader, what they read of the issue before it. */
export const readBefore = ({ entries, before }: OpenedReading, volume: string): ReadParts =>
  entries.get(volume)?.stopped?.read ?? before.get(volume)?.stopped?.read ?? {};
